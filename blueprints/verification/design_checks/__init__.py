"""Checks that need the whole design: policies, roles, stages, logs, plan. Each offers `PROPERTY`, `SEVERITY`, `check`.

A module's docstring is its page; `check(design) -> Finding`.
"""

"""The checks, one property each. A module offers `PROPERTY`, `SEVERITY` and `check(context) -> Finding`.

Its docstring is its page. Modules whose name begins with an underscore hold what several checks share.
"""

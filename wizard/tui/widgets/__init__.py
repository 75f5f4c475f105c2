"""Widgets: each shows one thing of the session."""

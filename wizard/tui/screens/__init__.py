"""Screens: each composes widgets and routes what they say."""

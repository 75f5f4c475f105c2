"""Figures about speed. `python -m benchmarks [WORD]` prints them; no test asserts a time."""

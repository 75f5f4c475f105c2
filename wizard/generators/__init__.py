"""Generators: each reads the Design and returns files; none writes."""

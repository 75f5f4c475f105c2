"""Everything a person touches: commands, the guided session, the files that are written."""

__version__ = "0.1.0"

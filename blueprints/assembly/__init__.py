"""Put a finished draft together as a frozen design."""

from blueprints.assembly.assemble import assemble

__all__ = ["assemble"]

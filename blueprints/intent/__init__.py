"""What must work and what must not: derived from answers, catalog, services and places, before any rule is written."""

from blueprints.intent.derive import derive

__all__ = ["derive"]

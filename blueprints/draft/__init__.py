"""The design in the making: what recommendations add to, in order."""

from blueprints.draft.addresses import host_in, prefixes_of
from blueprints.draft.draft import Draft

__all__ = ["Draft", "host_in", "prefixes_of"]

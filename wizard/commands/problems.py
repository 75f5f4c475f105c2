"""What a person got wrong on the command line, found out after it was parsed."""


class UsageError(Exception):
    """A file or name on the command line is not what the command needs. Its text says what would be."""

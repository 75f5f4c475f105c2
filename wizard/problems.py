"""What ends a command with a message instead of a result."""


class SeawallError(Exception):
    """Something a person can act on went wrong. Its text says what, where, and what would work."""

    exit_code = 1


class UsageError(SeawallError):
    """A file or a name on the command line is not what the command needs."""

    exit_code = 2

"""Refuse a value in words that say what would work."""


class RefusedError(ValueError):
    """A value is refused: `what` is wrong with it, and what `would_work`."""

    def __init__(self, what: str, would_work: str = "") -> None:
        super().__init__(f"{what} {would_work}".strip())
        self.what = what
        self.would_work = would_work

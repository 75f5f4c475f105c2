"""Say how many there are of a thing, the same way in every sentence."""


def count(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun, `many` being more than one of it: `1 row`, `1,024 addresses`."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"

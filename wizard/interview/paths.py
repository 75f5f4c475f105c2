"""Paths of answers: which lies inside which."""


def about(keys: tuple[str | int, ...], named: int) -> str:
    """Say which entry of a list, and which of the last `named` keys, a question is about: ` (regions 2)`."""
    entries = [f"{keys[place - 1]} {key + 1}" for place, key in enumerate(keys) if isinstance(key, int)]
    found = ", ".join((*entries, *map(str, keys[len(keys) - named :])))
    return f" ({found})" if found else ""


def below(path: str, other: str) -> bool:
    """Tell whether `other` lies inside `path`."""
    return other.startswith((f"{path}.", f"{path}["))


def touches(one: str, other: str) -> bool:
    """Tell whether one path is the other, or lies below it."""
    return one == other or below(one, other) or below(other, one)

"""Paths of answers: which lies inside which."""


def below(path: str, other: str) -> bool:
    """Tell whether `other` lies inside `path`."""
    return other.startswith((f"{path}.", f"{path}["))


def touches(one: str, other: str) -> bool:
    """Tell whether one path is the other, or lies below it."""
    return one == other or below(one, other) or below(other, one)

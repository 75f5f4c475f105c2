"""What a person sets once: theme, mouse, motion, keys. Read from `settings.yaml` in the configuration folder."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

THEMES = ("dark", "light")
_CHOICES: dict[str, tuple[str, ...]] = {"theme": THEMES, "mouse": ("on", "off"), "motion": ("full", "none")}


@dataclass(frozen=True)
class Settings:
    """Settings in force; `troubles` says, with file and line, what of the file could not be used."""

    theme: str = "dark"
    mouse: bool = True
    motion: bool = True
    keys: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    troubles: tuple[str, ...] = ()


def settings_file() -> Path:
    """Return the place of the settings, by the rules of the XDG base directories."""
    given = os.environ.get("XDG_CONFIG_HOME", "")
    base = Path(given) if given and Path(given).is_absolute() else Path.home() / ".config"
    return base / "seawall" / "settings.yaml"


def read_settings(file: Path, bindings: frozenset[str] = frozenset()) -> Settings:
    """Read the settings; a file that is not there means the defaults. `bindings` are the ids that have keys."""
    if not file.exists():
        return Settings()
    from blueprints.answers import AnswersError, load_tree  # loads the models: only where there is a file to read
    from blueprints.answers.file_text import file_text

    try:
        tree, positions = load_tree(file_text(file), file.name)
    except AnswersError as error:
        return Settings(troubles=tuple(problem.said(file.name) for problem in error.problems))
    keys = tree.get("keys", {})
    known = {name: str(key) for name, key in keys.items() if name in bindings} if isinstance(keys, dict) else {}
    return Settings(
        theme=_choice(tree, "theme", "dark"),
        mouse=_choice(tree, "mouse", "on") == "on",
        motion=_choice(tree, "motion", "full") == "full",
        keys=MappingProxyType(known),
        troubles=tuple(f"{file.name}:{positions.of(path)[0]}: {what}" for path, what in _troubles(tree, known)),
    )


def keep_theme(file: Path, theme: str) -> None:
    """Write the theme into the settings and leave the rest of the file as it is. Raises OSError."""
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    others = [line for line in lines if not line.startswith("theme:")]
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    file.write_text("\n".join((f"theme: {theme}", *others, "")), encoding="utf-8")


def _choice(tree: Mapping[str, Any], name: str, default: str) -> str:
    value = tree.get(name, default)
    return value if value in _CHOICES[name] else default


def _troubles(tree: Mapping[str, Any], known: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name, value in tree.items():
        if name in _CHOICES and value not in _CHOICES[name]:
            yield name, f"{name} is one of {', '.join(_CHOICES[name])}, not {value!r}"
        elif name not in _CHOICES and name != "keys":
            yield name, f"there is no setting {name!r}"
    keys = tree.get("keys", {})
    for name in keys if isinstance(keys, dict) else ():
        if name not in known:
            yield f"keys.{name}", f"no binding is called {name!r}"
    for key in sorted({key for key in known.values() if list(known.values()).count(key) > 1}):
        yield "keys", f"the key {key!r} is given twice"

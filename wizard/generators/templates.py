"""The one Jinja2 environment: strict, and fed by package files only."""

from collections.abc import Callable, Mapping
from importlib import resources
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

Filter = Callable[..., object]
CHECKOUT = Path(__file__).parents[2] / "templates"


def templates_folder() -> Path:
    """Return the folder of the templates: inside the installed package, or beside it in a checkout."""
    packaged = Path(str(resources.files("wizard"))) / "_templates"
    return packaged if packaged.is_dir() else CHECKOUT


class Templates:
    """Render the templates of one generator.

    `group` is the generator's folder under `templates/`; `filters` are that generator's ways to quote a value, by name.
    An undefined name in a template is an error. User text is a value and never becomes a template.
    """

    def __init__(self, group: str, filters: Mapping[str, Filter] | None = None) -> None:
        """Open one generator's folder."""
        self.folder = templates_folder() / group
        self._environment = _environment(self.folder)
        self._environment.filters.update(filters or {})

    def render(self, template: str, **values: object) -> str:
        """Return the text of `template` (a path inside the group) with `values` filled in."""
        return self._environment.get_template(template).render(**values)

    def raw(self, path: str) -> bytes:
        """Return the bytes of a file that is copied as it is: a font, a style sheet, a script."""
        return (self.folder / path).read_bytes()

    def names(self) -> tuple[str, ...]:
        """List the paths of every file in the group, sorted."""
        return tuple(sorted(self._environment.list_templates()))


def _environment(folder: Path) -> Environment:
    # The output is Bicep, Markdown and YAML: each generator's filters quote for its own language.
    return Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - not HTML
    )

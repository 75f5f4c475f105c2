"""Reading the files: lazily, once, from a checkout and from a wheel."""

import subprocess
import sys
import zipfile
from importlib.resources import files
from pathlib import Path

import pytest
import yaml
from pydantic import ValidationError

from blueprints.catalog import Region, Slot, regions
from blueprints.catalog.loader import names, read, rows, table

PACKAGE = Path(str(files("blueprints.catalog")))


def test_importing_the_catalog_reads_no_file() -> None:
    code = (
        "import importlib.resources as r, sys\n"
        "real = r.files\n"
        "r.files = lambda *a: sys.exit('a file was opened')\n"
        "import blueprints.catalog\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=PACKAGE.parent.parent, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_file_is_read_once() -> None:
    assert regions() is regions()


def test_every_file_is_read_by_an_accessor() -> None:
    sources = "\n".join(path.read_text(encoding="utf-8") for path in PACKAGE.glob("*.py"))
    unread = [
        p.name
        for p in PACKAGE.glob("*.yaml")
        if f'"{p.name}"' not in sources and f'_content("{p.stem}")' not in sources
    ]
    assert unread == []


def test_every_file_says_first_what_it_holds() -> None:
    assert [p.name for p in PACKAGE.rglob("*.yaml") if not p.read_text(encoding="utf-8").startswith("# ")] == []


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.yaml")), ids=lambda p: str(p.name))
def test_no_key_is_written_twice(path: Path) -> None:
    class Strict(yaml.SafeLoader):
        """A loader that refuses a second value for one key."""

    def mapping(loader: Strict, node: yaml.MappingNode) -> dict[object, object]:
        keys = [loader.construct_object(key, deep=True) for key, _ in node.value]
        assert len(keys) == len(set(keys)), f"{path.name}: a key is written twice near {node.start_mark}"
        return dict(zip(keys, [loader.construct_object(value, deep=True) for _, value in node.value], strict=True))

    Strict.add_constructor("tag:yaml.org,2002:map", mapping)
    assert yaml.load(path.read_text(encoding="utf-8"), Loader=Strict)  # noqa: S506 - a safe loader with a check


def test_an_unknown_property_is_refused() -> None:
    entry = {"display": "X", "code": "x", "source": "REG", "checked": "2026-09", "moons": 2}
    with pytest.raises(ValidationError, match="moons"):
        table({"x": entry}, Region, key="name")


def test_rows_keep_their_order() -> None:
    content = [{"role": role, "prefix_length": 28, "offset": 0} for role in ("b", "a")]
    assert [slot.role for slot in rows(content, Slot)] == ["b", "a"]


def test_folders_list_their_files_without_the_ending() -> None:
    assert "foundry" in names("platforms")
    assert read("platforms/foundry.yaml")["title"] == "Microsoft Foundry"


def test_the_catalog_is_read_from_an_archive_too(tmp_path: Path) -> None:
    archive = tmp_path / "seawall.whl"
    with zipfile.ZipFile(archive, "w") as wheel:
        wheel.writestr("blueprints/__init__.py", "")
        for path in sorted(PACKAGE.rglob("*")):
            if path.suffix in {".py", ".yaml"}:
                wheel.write(path, f"blueprints/catalog/{path.relative_to(PACKAGE).as_posix()}")
    code = "from blueprints import catalog; print(catalog.__file__, len(catalog.platforms()), len(catalog.regions()))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={"PYTHONPATH": str(archive)},
        check=True,
    )
    assert done.stdout.split()[0].startswith(str(archive))
    assert done.stdout.split()[1] == "5"

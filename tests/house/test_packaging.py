"""The wheel: installed alone in a fresh environment, it finds its templates and facts from any folder."""

import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROBE = """
import blueprints, wizard
from importlib import resources
from wizard.generators.templates import Templates, templates_folder
print(wizard.__file__)
print(templates_folder())
print(len(Templates("record").names()))
print(len(list((resources.files("blueprints") / "catalog").glob("**/*.yaml"))))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from the checkout, without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    return next(folder.glob("seawall-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel in an environment of its own, which sees this one's libraries; return its programs."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, symlinks=True)
    python = folder / "bin/python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index", "--quiet"]
    subprocess.run([*pip, str(wheel)], check=True, capture_output=True)
    site = next(folder.glob("lib/python*/site-packages"))
    # An editable Seawall among this environment's libraries is found later than the wheel: the wheel's folder is first.
    (site / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder / "bin"


def run(installed: Path, cwd: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([installed / command[0], *command[1:]], cwd=cwd, capture_output=True, text=True)


def test_the_wheel_holds_two_packages_and_no_top_level_templates_or_site(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {"wizard", "blueprints"}
    assert any(name.startswith("wizard/_templates/") for name in names)
    assert not any("__pycache__" in name or name.startswith("tests") for name in names)


def test_every_template_and_fact_of_the_checkout_is_in_the_wheel(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    listed = subprocess.run(["git", "ls-files", "templates", "blueprints"], cwd=ROOT, capture_output=True, text=True)
    tracked = [path.replace("templates/", "wizard/_templates/", 1) for path in listed.stdout.split()]
    assert tracked
    assert [path for path in tracked if path not in names] == []


def test_templates_and_facts_are_found_from_another_folder(installed: Path, tmp_path: Path) -> None:
    found = run(installed, tmp_path, "python", "-c", PROBE)
    assert found.returncode == 0, found.stderr
    package, templates, records, facts = found.stdout.split()
    assert Path(package).is_relative_to(installed.parent)
    assert Path(templates) == Path(package).parent / "_templates"
    assert int(records) >= 1
    assert int(facts) >= 10


def test_the_command_runs_from_another_folder(installed: Path, tmp_path: Path) -> None:
    assert run(installed, tmp_path, "seawall", "--version").stdout == f"seawall {version()}\n"
    assert "minimal" in run(installed, tmp_path, "seawall", "scenarios").stdout


def test_a_shipped_scenario_becomes_a_folder_elsewhere(installed: Path, tmp_path: Path) -> None:
    assert run(installed, tmp_path, "seawall", "new", "answers.yaml").returncode == 0
    made = run(installed, tmp_path, "seawall", "--answers", "answers.yaml", "--output", "claims")
    assert made.returncode == 0, made.stderr
    assert (tmp_path / "claims/bicep/README.md").exists()


def test_the_wheel_is_the_same_twice(wheel: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    assert (tmp_path / wheel.name).read_bytes() == wheel.read_bytes()


def test_every_dependency_says_why_it_is_there() -> None:
    lines = (ROOT / "pyproject.toml").read_text().splitlines()
    project = tomllib.loads("\n".join(lines))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    for dependency in wanted:
        line = next(line for line in lines if line.strip().startswith(f'"{dependency}"'))
        assert len(line.partition("#")[2].split()) >= 3, dependency


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_the_lock_names_every_dependency_with_hashes_and_no_host(name: str) -> None:
    text = (ROOT / name).read_text()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [*project["dependencies"], *(project["optional-dependencies"]["dev"] if "dev" in name else [])]
    entries = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
    locked = {line.split("==")[0].lower() for line in entries}
    assert {_name(dependency) for dependency in wanted} <= locked
    assert text.count("--hash=sha256:") > len(entries)
    assert "://" not in text


def _name(dependency: str) -> str:
    return dependency.replace("<", ">").replace("=", ">").split(">")[0].lower()


def version() -> str:
    text = (ROOT / "wizard/__init__.py").read_text()
    return text.split('__version__ = "')[1].split('"')[0]

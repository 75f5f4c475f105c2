"""The scripts ask a real name server and real ports: in a network of their own, with nothing else in it."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.generators.tests.deployed import design_of, written
from wizard.generators.tests.connections import connections
from wizard.generators.tests.names import names

LOOPBACK = Path(__file__).with_name("loopback.py")
PLACE = "on-premises"
HERE, PUBLIC = "127.0.0.1", "20.50.1.1"
"""An address that answers, and one that no route leads to."""


def can_make_a_network() -> bool:
    programs = all(shutil.which(name) for name in ("unshare", "ip", "openssl", "mount"))
    return programs and os.geteuid() == 0 and not subprocess.run(["unshare", "--mount", "--net", "true"]).returncode


pytestmark = pytest.mark.skipif(not can_make_a_network(), reason="no root or no namespaces on this machine")


@dataclass(frozen=True)
class World:
    """What the scripts meet: the address of each name, the status of its web servers, the other ports that are open."""

    names: dict[str, str]
    addresses: tuple[str, ...]
    status: int = 401
    open: tuple[int, ...] = ()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(design_of("foundry-private-hub-and-spoke"), tmp_path_factory.mktemp("deployed"))


@pytest.fixture(scope="module")
def deployed() -> World:
    """Return a world that is as the proof says, seen from the company's network."""
    design = design_of("foundry-private-hub-and-spoke")
    private = {row.name: row.expect for row in names(design) if row.place == PLACE}
    rows = sorted(connections(design), key=lambda row: row.place == PLACE)
    asked = {row.host: HERE if row.expect == "answered" else PUBLIC for row in rows}
    resolved = {name: prefix.partition("/")[0].removesuffix(".0") + ".9" for name, prefix in private.items()}
    literal = {host for host in asked if host.replace(".", "").isdigit()}
    known = {host: address for host, address in asked.items() if host not in literal} | resolved
    ports = {row.port for row in rows} - {443, 80}
    return World(known, tuple({*resolved.values(), *literal}), open=tuple(ports))


def run(folder: Path, script: str, world: World, place: str = PLACE) -> subprocess.CompletedProcess[str]:
    setting = folder / "setting.json"
    setting.write_text(json.dumps(vars(world)))
    alone = ["unshare", "--mount", "--net", sys.executable, str(LOOPBACK), str(setting)]
    return subprocess.run([*alone, str(folder / script), place], capture_output=True, text=True, timeout=60)


def test_a_network_that_is_as_proved_passes(folder: Path, deployed: World) -> None:
    for script in ("names.sh", "connections.sh"):
        done = run(folder, script, deployed)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "FAIL" not in done.stdout


def test_a_name_without_its_zone_link_fails_alone(folder: Path, deployed: World) -> None:
    lost = next(name for name, address in deployed.names.items() if address not in (HERE, PUBLIC))
    done = run(folder, "names.sh", replace(deployed, names={**deployed.names, lost: PUBLIC}))
    assert done.returncode == 1
    assert done.stdout.count("FAIL") == 1
    assert f"FAIL  {lost}: {PUBLIC}, expected " in done.stdout


def test_a_name_that_nobody_knows_fails(folder: Path, deployed: World) -> None:
    done = run(folder, "names.sh", replace(deployed, names={}))
    assert done.returncode == 1
    assert "no answer, expected " in done.stdout


def test_a_closed_port_fails_the_flow_that_needs_it(folder: Path, deployed: World) -> None:
    assert 53 in deployed.open
    done = run(folder, "connections.sh", replace(deployed, open=tuple(set(deployed.open) - {53})))
    assert done.returncode == 1
    assert ":53 answered: found none, flow on-premises-dns-" in done.stdout


def test_from_the_internet_a_refusal_is_right_and_an_answer_is_not(folder: Path, deployed: World) -> None:
    reached = replace(deployed, names=dict.fromkeys(deployed.names, HERE))
    unreachable = replace(deployed, names=dict.fromkeys(deployed.names, PUBLIC))
    assert run(folder, "connections.sh", unreachable, "internet").returncode == 0
    assert run(folder, "connections.sh", replace(reached, status=403), "internet").returncode == 0
    answered = run(folder, "connections.sh", replace(reached, status=200), "internet")
    assert answered.returncode == 1
    assert "blocked: found 200, flow internet-not-to-" in answered.stdout

"""The same answers give the same bytes, whatever the machine looks like, and without a network."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.wizard.conftest import Seawall

ROOT = Path(__file__).parents[2]
MACHINES = (
    {"PYTHONHASHSEED": "1", "TZ": "Pacific/Auckland", "LANG": "C", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "2", "TZ": "America/Lima", "LANG": "tr_TR.UTF-8", "USER": "someone", "HOME": "/nonexistent"},
)


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_hash_seed_time_zone_language_user_and_order_of_keys_change_nothing(answers: Path, tmp_path: Path) -> None:
    turned = dict(reversed(yaml.safe_load(answers.read_text()).items()))
    trees = []
    for number, machine in enumerate(MACHINES):
        place = tmp_path / f"machine{number}"
        place.mkdir()
        (place / "given.yaml").write_text(yaml.safe_dump(turned, sort_keys=False) if number else answers.read_text())
        command = [sys.executable, "-m", "wizard", "--answers", "given.yaml", "--output", "claims"]
        env = {**os.environ, **machine, "PYTHONPATH": str(ROOT)}
        subprocess.run(command, cwd=place, env=env, check=True, capture_output=True)
        trees.append(tree(place / "claims"))
    assert trees[0] == trees[1]


def test_the_main_job_opens_no_connection(seawall: Seawall, answers: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("Seawall tried to reach another host")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert seawall("--answers", str(answers)).status == 0

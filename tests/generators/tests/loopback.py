"""Run a command in a network of its own: a DNS server, a web server and open ports on loopback, and nothing else.

Run as root in new network and mount namespaces; `python loopback.py SETTING.json COMMAND...` exits as the command does.
SETTING: `names` (name → address; others have none), `addresses` (served here), `status` (of the web
server on 443 and 80), `open` (further ports).
"""

import json
import socket
import ssl
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any

REFUSED = b"HTTP/1.1 %d Said\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


def answer(question: bytes, names: dict[str, str]) -> bytes:
    """Return the DNS answer to a question for an A record."""
    labels, at = [], 12
    while question[at]:
        labels.append(question[at + 1 : at + 1 + question[at]].decode())
        at += 1 + question[at]
    asked, kind = question[12 : at + 5], question[at + 1 : at + 3]
    address = names.get(".".join(labels).lower())
    known = address is not None and kind == b"\0\1"
    flags = b"\x81\x80" if address else b"\x81\x83"
    head = question[:2] + flags + b"\0\1" + (b"\0\1" if known else b"\0\0") + b"\0\0\0\0"
    record = b"\xc0\x0c\0\1\0\1\0\0\0\1\0\4" + socket.inet_aton(address or "0.0.0.0") if known else b""  # noqa: S104
    return head + asked + record


def serve_names(names: dict[str, str]) -> None:
    """Answer on UDP 53 for ever."""
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind(("127.0.0.1", 53))

    def run() -> None:
        while True:
            question, asker = server.recvfrom(512)
            server.sendto(answer(question, names), asker)

    Thread(target=run, daemon=True).start()


def serve(port: int, talk: Callable[[socket.socket], None]) -> None:
    """Listen on a port and talk to each caller, for ever."""
    server = socket.create_server(("0.0.0.0", port), reuse_port=False)  # noqa: S104 - a network of its own

    def run() -> None:
        while True:
            caller, _ = server.accept()
            Thread(target=talk, args=(caller,), daemon=True).start()

    Thread(target=run, daemon=True).start()


def web(status: int, certificate: Path | None) -> Callable[[socket.socket], None]:
    """Return a talk that answers every request with a status, over TLS where there is a certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if certificate:
        context.load_cert_chain(certificate)

    def talk(caller: socket.socket) -> None:
        with caller, context.wrap_socket(caller, server_side=True) if certificate else caller as spoken:
            spoken.recv(4096)
            spoken.sendall(REFUSED % status)

    return talk


def self_signed(folder: Path) -> Path:
    """Return a file with a key and a certificate that nobody vouches for."""
    path = folder / "server.pem"
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=loopback", "-days", "1"]
    done = subprocess.run([*make, "-keyout", "-"], check=True, capture_output=True)
    path.write_bytes(done.stdout)
    return path


def main(setting: dict[str, Any], command: list[str]) -> int:
    """Serve as the setting says, run the command, return its exit status."""
    for line in (["link", "set", "lo", "up"], *(["addr", "add", each, "dev", "lo"] for each in setting["addresses"])):
        subprocess.run(["ip", *line], check=True)
    with TemporaryDirectory() as name:
        resolver = Path(name, "resolv.conf")
        resolver.write_text("nameserver 127.0.0.1\noptions timeout:1 attempts:1\n")
        subprocess.run(["mount", "--bind", resolver, "/etc/resolv.conf"], check=True)
        serve_names(setting["names"])
        serve(443, web(setting["status"], self_signed(Path(name))))
        serve(80, web(setting["status"], None))
        for port in setting["open"]:
            serve(port, lambda caller: caller.close())
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(json.loads(Path(sys.argv[1]).read_text()), sys.argv[2:]))

"""Find the Bicep compiler, and talk to it: one process for many files."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any

VARIABLE = "SEAWALL_BICEP"
STOP_SECONDS = 30


class CompilerError(Exception):
    """The compiler is missing, refused a request, or went away."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """What the compiler says of a file. `line` and `column` count from 1."""

    path: str
    line: int
    column: int
    level: str
    code: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.level} {self.code}: {self.message}"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a deployment would go: what the compiler needs to write ids in full."""

    tenant_id: str
    subscription_id: str | None = None
    resource_group: str | None = None
    management_group_id: str | None = None
    location: str | None = None
    deployment_name: str = "seawall"


def find_compiler(environment: Mapping[str, str] | None = None) -> Path | None:
    """Return the path of the compiler: named by SEAWALL_BICEP, on PATH, or the one that the Azure CLI keeps."""
    known = os.environ if environment is None else environment
    named = known.get(VARIABLE)
    if named:
        return Path(named) if Path(named).is_file() else None
    found = shutil.which("bicep", path=known.get("PATH"))
    if found:
        return Path(found)
    home = known.get("AZURE_CONFIG_DIR") or str(Path(known.get("HOME", "~")).expanduser() / ".azure")
    kept = [Path(home) / "bin" / name for name in ("bicep", "bicep.exe")]
    return next((path for path in kept if path.is_file()), None)


class BicepCompiler:
    """A running compiler. Use it as a context manager; `environment` is what parameter files may read."""

    def __init__(self, executable: Path, environment: Mapping[str, str] | None = None) -> None:
        """Start the compiler. An edited bicepconfig.json is read at the next start alone."""
        given = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1", **(environment or {})}
        self._process = subprocess.Popen(  # noqa: S603 - the user's own compiler, without a shell
            [str(executable), "jsonrpc", "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=given,
        )
        self._number = 0

    def __enter__(self) -> "BicepCompiler":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the compiler: it stops when nothing more can be asked."""
        with suppress(BrokenPipeError):  # a compiler that is gone took what was asked of it along
            self._stream("stdin").close()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._stream("stdout").close()

    def version(self) -> str:
        """Return the compiler's version."""
        return str(self._call("bicep/version", {})["version"])

    def compile(self, path: Path) -> tuple[Diagnostic, ...]:
        """Return every diagnostic of a template and its modules, the linter's included."""
        return _diagnostics(self._call("bicep/compile", {"path": str(path)}))

    def compile_params(self, path: Path) -> tuple[Diagnostic, ...]:
        """Return every diagnostic of a parameter file, of what it fills included."""
        return _diagnostics(self._call("bicep/compileParams", {"path": str(path), "parameterOverrides": {}}))

    def parameters(self, path: Path) -> str:
        """Return the values of a parameter file as JSON, evaluated."""
        result = self._call("bicep/compileParams", {"path": str(path), "parameterOverrides": {}})
        if "parameters" not in result:
            raise CompilerError(f"{path.name} does not compile: {'; '.join(map(str, _diagnostics(result)))}")
        return str(result["parameters"])

    def format(self, path: Path) -> str:
        """Return a file as the compiler formats it."""
        return str(self._call("bicep/format", {"path": str(path)})["contents"])

    def snapshot(self, path: Path, place: Place) -> dict[str, Any]:
        """Return the resources that a parameter file would create, as the compiler predicts them."""
        metadata = {
            "tenantId": place.tenant_id,
            "subscriptionId": place.subscription_id,
            "resourceGroup": place.resource_group,
            "managementGroupId": place.management_group_id,
            "location": place.location,
            "deploymentName": place.deployment_name,
        }
        asked = {"path": str(path), "metadata": metadata, "externalInputs": None}
        snapshot: dict[str, Any] = json.loads(self._call("bicep/getSnapshot", asked)["snapshot"])
        return snapshot

    def _call(self, method: str, params: Mapping[str, Any]) -> dict[str, Any]:
        self._number += 1
        request = {"jsonrpc": "2.0", "id": self._number, "method": method, "params": params}
        body = json.dumps(request).encode()
        with _gone():
            stream = self._stream("stdin")
            stream.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
            stream.flush()
            answer = self._answer()
        if "error" in answer:
            raise CompilerError(
                f"the Bicep compiler refused {method}: {answer['error'].get('message', 'no reason given')}"
            )
        result: dict[str, Any] = answer["result"]
        return result

    def _answer(self) -> dict[str, Any]:
        stream, length = self._stream("stdout"), 0
        while header := stream.readline().strip():
            name, _, value = header.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        if not length:
            raise CompilerError("the Bicep compiler ended without an answer")
        answer: dict[str, Any] = json.loads(stream.read(length))
        return answer

    def _stream(self, name: str) -> IO[bytes]:
        stream: IO[bytes] | None = getattr(self._process, name)
        if stream is None:
            raise CompilerError("the Bicep compiler was started without its streams")
        return stream


@contextmanager
def _gone() -> Iterator[None]:
    try:
        yield
    except (BrokenPipeError, ValueError) as error:
        raise CompilerError("the Bicep compiler went away") from error


def _diagnostics(result: Mapping[str, Any]) -> tuple[Diagnostic, ...]:
    return tuple(
        Diagnostic(
            path=str(found["source"]),
            line=found["range"]["start"]["line"] + 1,
            column=found["range"]["start"]["char"] + 1,
            level=str(found["level"]),
            code=str(found["code"]),
            message=str(found["message"]),
        )
        for found in result["diagnostics"]
    )

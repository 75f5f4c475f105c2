"""The process in which Graphviz runs: a crash or a hang there is a failed page, not a failed session.

Loads Graphviz, then reads one JSON request from standard input, writes each page's files into the folder it is given,
and answers with one JSON line per page: what Graphviz said on file descriptor 2, which is where its C code writes.
"""

import json
import os
import sys
import tempfile
from pathlib import Path

import pygraphviz


def draw_page(name: str, source: str, formats: list[str], folder: Path) -> str:
    """Write `<name>.<format>` for each format; return what was said on file descriptor 2."""
    kept = os.dup(2)
    with tempfile.TemporaryFile() as heard:
        os.dup2(heard.fileno(), 2)
        try:
            for extension in formats:
                graph = pygraphviz.AGraph(string=source)
                graph.graph_attr["dpi"] = "144" if extension == "png" else "72"
                # A Path, not its text: for text pygraphviz asks fileinput, which Python 3.11.2 lets fail on bytes.
                graph.draw(folder / f"{name}.{extension}", format=extension, prog="nop2")
        finally:
            os.dup2(kept, 2)
            os.close(kept)
        heard.seek(0)
        return heard.read().decode(errors="replace")


def main() -> None:
    """Serve one request."""
    request = json.load(sys.stdin)
    os.environ["FONTCONFIG_FILE"] = request["fonts"]
    for page in request["pages"]:
        said = draw_page(page["name"], page["source"], page["formats"], Path(request["folder"]))
        print(json.dumps({"name": page["name"], "said": said}), flush=True)  # noqa: T201 - standard output is the answer


if __name__ == "__main__":
    main()

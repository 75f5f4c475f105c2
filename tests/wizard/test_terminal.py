"""What reaches a person's terminal: harmless text, each kind on its own stream, colours only where wanted."""

import io

import pytest

from wizard.terminal import RED, Terminal, harmless


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def screen() -> Terminal:
    return Terminal(Screen(), Screen())


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2Jgone", "\\u001b[2Jgone"),
        ("\x9b31m", "\\u009b31m"),
        ("bell\a", "bell\\u0007"),
        ("over\rwritten", "over\\rwritten"),
        ("abc\u202edcb", "abc\\u202edcb"),
        ("zero\u200bwidth", "zero\\u200bwidth"),
        ("caf\u00e9 \u65e5\u672c ✓", "caf\u00e9 \u65e5\u672c ✓"),
        ("two\nlines", "two\nlines"),
        ("[red]markup[/red]", "[red]markup[/red]"),
    ],
)
def test_no_text_steers_the_terminal(text: str, shown: str) -> None:
    assert harmless(text) == shown


def test_data_and_diagnostics_have_a_stream_each() -> None:
    plain = Terminal(io.StringIO(), io.StringIO())
    plain.data("result")
    plain.say("remark")
    plain.problem("wrong")
    assert plain.out.getvalue() == "result\n"  # type: ignore[attr-defined]
    assert plain.err.getvalue() == "remark\nseawall: wrong\n"  # type: ignore[attr-defined]


def test_a_terminal_gets_colours_unless_it_refuses_them(screen: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert screen.coloured("x", RED) == "\x1b[31mx\x1b[0m"
    monkeypatch.setenv("TERM", "dumb")
    assert screen.coloured("x", RED) == "x"
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    assert screen.coloured("x", RED) == "x"


def test_a_file_gets_no_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert Terminal(io.StringIO(), io.StringIO()).coloured("x", RED) == "x"


def test_progress_makes_way_for_what_follows(screen: Terminal) -> None:
    screen.progress("diagram")
    screen.data("done")
    assert screen.err.getvalue() == "diagram ..." + "\r" + " " * 11 + "\r"  # type: ignore[attr-defined]
    assert screen.out.getvalue() == "done\n"  # type: ignore[attr-defined]


def test_a_log_gets_no_progress() -> None:
    log = Terminal(io.StringIO(), io.StringIO())
    log.progress("diagram")
    assert log.err.getvalue() == ""  # type: ignore[attr-defined]

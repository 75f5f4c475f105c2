"""The `seawall` command: read the command line, run one command, say how it ended.

Exit status: 0 done, 1 the design does not hold or could not be generated, 2 answers or usage are wrong, 130 and 143
interrupted. Nothing heavy is imported here: `seawall --version` answers at once.
"""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper

from wizard import __version__
from wizard.commands import check, design, diff, explain, new, scenarios, schema, session
from wizard.commands.command import Command
from wizard.interrupts import Interrupted, raised
from wizard.problems import SeawallError
from wizard.terminal import Terminal

COMMANDS: tuple[Command, ...] = (
    check.COMMAND,
    explain.COMMAND,
    diff.COMMAND,
    new.COMMAND,
    scenarios.COMMAND,
    schema.COMMAND,
)
SELDOM = (100_000, 20, 20)
"""When Python looks for cycles: modules and designs live on and have none, and looking often costs a tenth of a run."""
EPILOG = """\
Without a command: `seawall` alone asks the questions in the terminal; `seawall --answers FILE` designs and writes.
Exit status: 0 done; 1 the design does not hold, or could not be written; 2 answers or usage are wrong; 130, 143
interrupted."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    gc.set_threshold(*SELDOM)
    terminal = Terminal()
    _accept_every_letter()
    try:
        options = parser().parse_args(arguments)
        with raised():
            return _run(options, terminal)
    except Interrupted as stop:
        terminal.say(f"stopped by {stop}; nothing was left half done")
        return stop.exit_code
    except BrokenPipeError:
        _silence(terminal)
        return 0


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="seawall",
        description="Design the private network around Azure AI workloads, prove it, and write it down.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"seawall {__version__}")
    session.add_options(top)
    design.add_options(top)
    top.set_defaults(run=_without_command)
    commands = top.add_subparsers(title="commands", metavar="COMMAND")
    for command in COMMANDS:
        command.add_to(commands)
    return top


def _without_command(options: argparse.Namespace, terminal: Terminal) -> int:
    return design.run(options, terminal) if options.answers else session.run(options, terminal)


def _run(options: argparse.Namespace, terminal: Terminal) -> int:
    from blueprints.answers import AnswersError  # here, so that --version and --help need not load the models

    try:
        status: int = options.run(options, terminal)
    except AnswersError as error:
        from wizard.refusals import told

        for line in told(error):
            terminal.say(line)
        return 2
    except SeawallError as error:
        terminal.problem(str(error))
        return error.exit_code
    except BrokenPipeError:
        raise
    except OSError as error:
        terminal.problem(f"{error.filename or 'the system'}: {error.strerror or error}")
        return 1
    except Exception as error:
        if os.environ.get("SEAWALL_DEBUG"):
            raise
        return _unexpected(error, terminal)
    return status


def _unexpected(error: Exception, terminal: Terminal) -> int:
    terminal.problem(
        f"a fault in Seawall {__version__} itself: {type(error).__name__}: {error}. "
        "Please report it with your answers file; SEAWALL_DEBUG=1 shows where it happened"
    )
    return 1


def _accept_every_letter() -> None:
    # A terminal or pipe in an old encoding cannot show every letter; it gets the letter's number instead of a fault.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _silence(terminal: Terminal) -> None:
    # The reader of our output left (`seawall schema | head`). Python would complain once more while it closes stdout.
    os.dup2(os.open(os.devnull, os.O_WRONLY), terminal.out.fileno())


if __name__ == "__main__":
    sys.exit(main())

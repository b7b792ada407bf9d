"""Entry point: find the subcommand, run it, and turn what happened into an exit status."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from checker import __doc__ as description
from checker import __version__
from checker.cli.console import say
from checker.cli.exits import Exit
from checker.cli.options import Command
from checker.errors import CheckerError

COMMANDS: dict[str, Command] = {
    "facts": Command("checker.cli.facts", "the facts as read, one JSON object a line"),
    "explain": Command("checker.cli.explain", "why two texts were flagged or not; how one is read"),
    "review": Command("checker.cli.review", "decide on the findings: a page, or the terminal"),
    "decisions": Command("checker.cli.decisions", "list, add, prune and count people's decisions"),
    "baseline": Command("checker.cli.baseline", "adopt a corpus with the findings that it has now"),
    "eval": Command("checker.cli.evaluate", "precision and recall on labelled pairs"),
}
"""Every subcommand by name; any other first argument is a path of the main job."""

_MAIN_JOB = Command("checker.cli.check", "")


class _Module(Protocol):
    """What a subcommand's module has."""

    __doc__: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None: ...

    def run(self, arguments: argparse.Namespace) -> int: ...


def entry() -> int:
    """Run as the console script: as `main`, with the streams of a real process."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal of another encoding shows a replacement instead of ending the run.
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]  # real streams have it
    try:
        status = main()
        sys.stdout.flush()
    except BrokenPipeError:
        _discard_stdout()
        say("the reader of the output closed it early")
        return Exit.FAILED
    except KeyboardInterrupt:
        say("interrupted")
        return Exit.INTERRUPTED
    except OSError as error:
        _discard_stdout()
        say(f"the output cannot be written: {error.strerror or error}")
        return Exit.FAILED
    return status


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status; argparse's own exits are statuses too."""
    words = list(sys.argv[1:] if argv is None else argv)
    name = words[0] if words and words[0] in COMMANDS else ""
    module = cast("_Module", import_module(COMMANDS.get(name, _MAIN_JOB).module))
    parser = _parser(name, module)
    try:
        arguments = parser.parse_args(words[1:] if name else words)
    except SystemExit as left:
        if left.code and name and Path(name).is_dir():
            say(f"to check the folder {name}, write: check ./{name}")
        return int(left.code or 0)
    try:
        return module.run(arguments)
    except CheckerError as error:
        say(str(error))
        return Exit.FAILED


def _parser(name: str, module: _Module) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=f"check {name}".strip(),
        description=module.__doc__ if name else description,
        epilog="" if name else _epilog(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    if not name:
        parser.add_argument("--version", action="version", version=f"check {__version__}")
    module.add_arguments(parser)
    return parser


def _epilog() -> str:
    lines = [f"  check {name:<10} {command.summary}" for name, command in COMMANDS.items()]
    return "\n".join(
        [
            "other jobs (each has its own --help):",
            *lines,
            "",
            "exit status: 0 clean, and facts were compared; 1 findings; 2 usage;",
            "             3 could not run, or nothing could be compared",
            "settings:    checker.toml, or [tool.checker] in pyproject.toml, here or above",
        ]
    )


def _discard_stdout() -> None:
    """Point stdout away, or the interpreter fails once more when it flushes on its way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(entry())

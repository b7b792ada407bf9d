"""Review findings on a page in the browser, or in the terminal.

The page is served on this machine only, unless --host says otherwise; the printed address holds
the key to it. Every decision is in the decisions file before the page says so.
"""

from __future__ import annotations

import argparse
from importlib.util import find_spec
from pathlib import Path

from checker.cli.console import say, width
from checker.cli.corpus import tell_skipped
from checker.cli.exits import Exit
from checker.cli.options import add_reading, add_talk, configuration
from checker.cli.running import read_and_check
from checker.cli.stored import add_store
from checker.errors import InputError, SettingsError
from checker.model import Report
from checker.settings import Configuration
from checker.store.decisions import DecisionLog

DEFAULT_DECISIONS = Path("decisions.jsonl")
_PARTS = ("jinja2", "rich", "starlette", "uvicorn")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of ``check review``."""
    parser.add_argument(
        "paths",
        nargs="*",
        type=Path,
        default=[Path()],
        metavar="PATH",
        help="a file or folder of articles (default: this folder)",
    )
    parser.add_argument(
        "--decisions",
        type=Path,
        metavar="FILE",
        help=f"where decisions are kept (default: {DEFAULT_DECISIONS}, made when needed)",
    )
    parser.add_argument(
        "--port", type=_port, default=0, metavar="N", help="port to listen on (default: a free one)"
    )
    parser.add_argument(
        "--host",
        default="127.0.0.1",
        metavar="HOST",
        help="address to listen on (default: 127.0.0.1, which only this machine can reach)",
    )
    parser.add_argument(
        "--reviewer", default="", metavar="NAME", help="name that is written beside each decision"
    )
    parser.add_argument(
        "--interface",
        choices=("ar", "en"),
        help="language of the page (default: the browser's; in the terminal: en)",
    )
    parser.add_argument(
        "--blind", action="store_true", help="hide the verdict of a finding until it is decided"
    )
    parser.add_argument(
        "--terminal", action="store_true", help="walk the open findings in the terminal"
    )
    add_reading(parser)
    add_store(parser)
    add_talk(parser)


def run(arguments: argparse.Namespace) -> int:
    """Check the articles, then let people review what was found."""
    _require_parts()
    config = configuration(arguments)
    log = DecisionLog(arguments.decisions or config.decisions or DEFAULT_DECISIONS)
    log.load()  # a file that cannot be read is told now, not after a long run
    report = _report(arguments, config)
    if arguments.terminal:
        return _walk(arguments, report, log)
    return _serve(arguments, report, log)


def _report(arguments: argparse.Namespace, config: Configuration) -> Report:
    corpus, report = read_and_check(arguments, config, {})
    if not arguments.quiet:
        tell_skipped(corpus.skipped)
    if not corpus.articles:
        raise InputError("no article was found (.txt .md .html .jsonl .csv)")
    return report


def _serve(arguments: argparse.Namespace, report: Report, log: DecisionLog) -> int:
    from checker.review.corpus import index  # noqa: PLC0415  # an extra
    from checker.review.desk import Desk, Seat  # noqa: PLC0415
    from checker.review.serve import open_server  # noqa: PLC0415

    start = Seat(arguments.reviewer, arguments.interface, arguments.blind)
    server = open_server(Desk(index(report), log), start, host=arguments.host, port=arguments.port)
    print(server.address, flush=True)
    if not arguments.quiet:
        say(f"{len(report.findings)} findings; decisions go to {log.path}; stop with Ctrl-C")
        if server.is_exposed:
            say("others on the network can reach this page with that address, unencrypted")
    server.run()
    return Exit.CLEAN


def _walk(arguments: argparse.Namespace, report: Report, log: DecisionLog) -> int:
    from rich.console import Console  # noqa: PLC0415  # an extra

    from checker.report.wording import wording  # noqa: PLC0415
    from checker.review.corpus import index  # noqa: PLC0415
    from checker.review.desk import Desk, Seat  # noqa: PLC0415
    from checker.review.terminal import Walk  # noqa: PLC0415

    seat = Seat(arguments.reviewer, arguments.interface, arguments.blind)
    words = wording(arguments.interface or "en")
    console = Console(width=width(), highlight=False, soft_wrap=False)
    Walk(Desk(index(report), log), seat, words, console, input).run()
    return Exit.CLEAN


def _require_parts() -> None:
    missing = [name for name in _PARTS if find_spec(name) is None]
    if missing:
        raise SettingsError(
            f"check review needs {', '.join(missing)}; install with: pip install 'checker[review]'"
        )


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"must be a port, 0 to 65535, got {text!r}")
    return int(text)

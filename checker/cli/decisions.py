"""List, add, prune and count the decisions that people made on findings."""

from __future__ import annotations

import argparse
import datetime as dt
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from tabulate import tabulate

from checker.cli.console import deliver, say
from checker.cli.exits import Exit
from checker.cli.options import add_paths, add_reading, add_talk, configuration
from checker.cli.running import read_and_check, today
from checker.cli.stored import add_store
from checker.errors import InputError
from checker.model import Decision, Report, Status
from checker.report.places import printable
from checker.report.summary import plural
from checker.settings import Configuration
from checker.store.coverage import expired, measure, stale
from checker.store.decisions import DEFAULT, REASONS, DecisionLog, disagreements

Tables = Sequence[Sequence[object]]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the actions of ``check decisions`` and their arguments."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="list|add|prune|stats")

    def action_of(name: str, told: str) -> argparse.ArgumentParser:
        description = f"{told[0].upper()}{told[1:]}."
        return actions.add_parser(name, help=told, description=description, allow_abbrev=False)

    listing = action_of("list", "the decisions, with those that have expired or lost their finding")
    listing.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="corpus, to tell which are stale"
    )
    adding = action_of("add", "decide a finding")
    adding.add_argument("finding", metavar="FINDING", help="its id, as the report tells it")
    adding.add_argument(
        "--status",
        choices=[status.value for status in Status],
        required=True,
        help="it is real, it is none, or it was real and the article is corrected",
    )
    adding.add_argument(
        "--reason", choices=sorted(REASONS), default="", help="why it is none, if it is dismissed"
    )
    adding.add_argument("--note", default="", metavar="TEXT", help="in words, for colleagues")
    adding.add_argument("--reviewer", default="", metavar="NAME", help="who decides")
    adding.add_argument("--expires", type=_day, metavar="YYYY-MM-DD", help="last day that it holds")
    pruning = action_of("prune", "take away the decisions whose finding is gone")
    add_paths(pruning)
    pruning.add_argument("--dry-run", action="store_true", help="only say which")
    counting = action_of("stats", "precision of each kind and level, from the decisions")
    add_paths(counting)
    for action in (listing, adding, pruning, counting):
        action.add_argument(
            "--decisions",
            type=Path,
            metavar="FILE",
            help=f"the file (default: the settings' decisions, else {DEFAULT})",
        )
    for action in (listing, pruning, counting):
        add_reading(action)
        add_store(action)
        add_talk(action)


def run(arguments: argparse.Namespace) -> int:
    """Run the action."""
    config = configuration(arguments)
    log = DecisionLog(arguments.decisions or config.decisions or DEFAULT)
    _ACTIONS[arguments.action](arguments, config, log)
    return Exit.CLEAN


def _list(arguments: argparse.Namespace, config: Configuration, log: DecisionLog) -> None:
    _require(log, arguments, config)
    lines = log.lines()
    gone = frozenset[Decision]()
    if arguments.paths:
        gone = frozenset(stale(lines, _report(arguments, config, log).findings))
    split = disagreements(lines)
    rows = [
        (
            decision.finding,
            decision.status.value,
            decision.reason,
            printable(decision.reviewer),
            "" if decision.expires is None else decision.expires.isoformat(),
            ", ".join(
                word
                for word, holds in (
                    ("expired", expired(decision, today())),
                    ("stale", decision in gone),
                    ("reviewers disagree", decision.finding in split),
                )
                if holds
            ),
            printable(decision.note),
        )
        for decision in lines
    ]
    headers = ("finding", "status", "reason", "reviewer", "expires", "mind", "note")
    deliver(f"{_table(rows, headers)}\n", None)


def _add(arguments: argparse.Namespace, config: Configuration, log: DecisionLog) -> None:
    del config
    if not re.fullmatch("[0-9a-f]{16}", arguments.finding):
        raise InputError(
            f"{printable(arguments.finding)}: not a finding's id, which is 16 digits and letters "
            f"a to f; take it from the report"
        )
    log.record(
        Decision(
            finding=arguments.finding,
            status=Status(arguments.status),
            reviewer=arguments.reviewer,
            reason=arguments.reason,
            note=arguments.note,
            expires=arguments.expires,
        )
    )
    say(f"{arguments.finding} is {arguments.status} in {log.path}")


def _prune(arguments: argparse.Namespace, config: Configuration, log: DecisionLog) -> None:
    _require(log, arguments, config)
    report = _report(arguments, config, log)
    if report.counts.compared == 0:
        raise InputError("nothing could be compared, so every decision would be taken away")
    gone = stale(log.lines(), report.findings)
    deliver("".join(f"{item.finding} {item.status.value}\n" for item in gone), None)
    if not arguments.dry_run:
        log.prune(item.finding for item in gone)
    say(f"{plural(len(gone), 'decision')} {'would go' if arguments.dry_run else 'gone'}")


def _stats(arguments: argparse.Namespace, config: Configuration, log: DecisionLog) -> None:
    _require(log, arguments, config)
    findings = _report(arguments, config, log).findings
    measured = measure(findings)
    rows = [
        (
            each.kind,
            each.level,
            each.right,
            each.wrong,
            f"{each.right / each.decided:.0%}",
            ", ".join(
                f"{reason or 'no reason'} {number}" for reason, number in each.reasons.items()
            ),
        )
        for each in measured
    ]
    headers = ("kind", "level", "right", "wrong", "precision", "why wrong")
    deliver(f"{_table(rows, headers)}\n", None)
    gone = stale(log.lines(), findings)
    if gone:
        # Of a finding that is gone, nobody knows the kind any more.
        say(f"{plural(len(gone), 'decision')} not counted: the finding is gone")


_ACTIONS: dict[str, Callable[[argparse.Namespace, Configuration, DecisionLog], None]] = {
    "list": _list,
    "add": _add,
    "prune": _prune,
    "stats": _stats,
}


def _report(arguments: argparse.Namespace, config: Configuration, log: DecisionLog) -> Report:
    corpus, report = read_and_check(arguments, config, log.load())
    if not corpus.complete:
        raise InputError("a path that was named does not exist, so the corpus is not whole")
    return report


def _require(log: DecisionLog, arguments: argparse.Namespace, config: Configuration) -> None:
    """Refuse a file that is not there, unless the settings name it and nobody decided yet."""
    if log.path.exists():
        return
    if arguments.decisions is None and config.decisions is not None:
        say(f"{log.path}: not there yet, so nothing is decided")
    else:
        raise InputError(f"{log.path}: no such decisions file; name one with --decisions FILE")


def _table(rows: Tables, headers: Sequence[str]) -> str:
    return tabulate(rows, headers, tablefmt="simple", disable_numparse=True)


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"must be a day like 2031-05-02, got {text!r}") from error

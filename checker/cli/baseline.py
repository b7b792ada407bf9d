"""Adopt a corpus with the findings that it has now: `--new-only` then reports later ones only."""

from __future__ import annotations

import argparse
from pathlib import Path

from checker.cli.console import require_writable, say
from checker.cli.corpus import tell_skipped
from checker.cli.exits import Exit
from checker.cli.options import add_paths, add_reading, add_talk, configuration
from checker.cli.running import read_and_check
from checker.cli.stored import add_store
from checker.errors import InputError
from checker.report.summary import coverage, plural
from checker.store.baseline import DEFAULT, write_baseline


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of ``check baseline``."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="write")
    write = actions.add_parser("write", help="write the baseline", allow_abbrev=False)
    add_paths(write)
    write.add_argument(
        "--output",
        "-o",
        type=Path,
        metavar="FILE",
        help=f"where to (default: the settings' baseline, else {DEFAULT})",
    )
    add_reading(write)
    add_store(write)
    add_talk(write)


def run(arguments: argparse.Namespace) -> int:
    """Check the corpus and write every finding's id to the baseline."""
    config = configuration(arguments)
    output = arguments.output or config.baseline or DEFAULT
    require_writable(output)
    corpus, report = read_and_check(arguments, config, {})
    tell_skipped(() if arguments.quiet else corpus.skipped)
    if not corpus.complete:
        raise InputError("a path that was named does not exist, so no baseline was written")
    write_baseline(output, report.findings)
    if not arguments.quiet:
        say(f"{plural(len(report.findings), 'finding')} in {output}; {coverage(report)}")
    return Exit.CLEAN

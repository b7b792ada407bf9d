"""Adopt a corpus with the findings that it has now: `--new-only` then reports later ones only."""

from __future__ import annotations

import argparse
from pathlib import Path

from checker.cli.console import require_writable, say
from checker.cli.corpus import read_corpus, tell_skipped
from checker.cli.exits import Exit
from checker.cli.options import add_paths, add_reading, add_talk, configuration
from checker.cli.running import run_check
from checker.errors import InputError
from checker.report.summary import coverage, plural
from checker.store.baseline import write_baseline

DEFAULT = Path("baseline.jsonl")


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
    add_talk(write)


def run(arguments: argparse.Namespace) -> int:
    """Check the corpus and write every finding's id to the baseline."""
    config = configuration(arguments)
    output = arguments.output or config.baseline or DEFAULT
    require_writable(output)
    corpus = read_corpus(arguments.paths, language=config.settings.language)
    tell_skipped(() if arguments.quiet else corpus.skipped)
    if not corpus.complete:
        raise InputError("a path that was named does not exist, so no baseline was written")
    report = run_check(corpus, config, {}, quiet=arguments.quiet)
    write_baseline(output, report.findings)
    if not arguments.quiet:
        say(f"{plural(len(report.findings), 'finding')} in {output}; {coverage(report)}")
    return Exit.CLEAN

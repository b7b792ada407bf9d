"""Check articles: where do they disagree?"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from checker.cli.console import (
    deliver,
    is_terminal,
    require_writable,
    say,
    wants_color,
    width,
)
from checker.cli.corpus import Corpus, tell_skipped
from checker.cli.exits import Exit
from checker.cli.options import add_output, add_paths, add_reading, add_talk, configuration
from checker.cli.running import load_decisions, read_and_check
from checker.cli.stored import add_store
from checker.errors import SettingsError
from checker.model import Decision, Report, Verdict
from checker.report import FORMATS, Layout
from checker.report.summary import coverage, plural, verdict_counts, why_nothing
from checker.settings import FAIL_LEVELS, Configuration
from checker.settings.file import NEVER
from checker.store.baseline import DEFAULT as DEFAULT_BASELINE
from checker.store.baseline import load_baseline
from checker.store.coverage import is_known
from checker.store.decisions import DEFAULT as DEFAULT_DECISIONS


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the main job."""
    add_paths(parser)
    parser.add_argument(
        "--format",
        choices=sorted(FORMATS),
        default="text",
        help="how the report is written (default: text)",
    )
    add_output(parser)
    parser.add_argument(
        "--fail-on",
        choices=FAIL_LEVELS,
        help="weakest verdict that gives status 1 (default: contradiction)",
    )
    parser.add_argument(
        "--decisions", type=Path, metavar="FILE", help="people's decisions: what they cover passes"
    )
    parser.add_argument(
        "--baseline",
        type=Path,
        metavar="FILE",
        help="findings that were there before: report only later ones, as --new-only does",
    )
    parser.add_argument(
        "--new-only",
        action="store_true",
        help="report only findings that are in neither the decisions nor the baseline "
        f"(default: {DEFAULT_DECISIONS} and {DEFAULT_BASELINE}, where they are here)",
    )
    parser.add_argument(
        "--limit", type=int, metavar="N", help="list at most N findings (text, markdown, github)"
    )
    add_reading(parser)
    add_store(parser, against=True)
    add_talk(parser, verbose=True)


def run(arguments: argparse.Namespace) -> int:
    """Read, compare, report; return the exit status."""
    require_writable(arguments.output)
    config = _configuration(arguments)
    decisions = _decisions(arguments, config)
    corpus, report = read_and_check(arguments, config, decisions)
    whole = report
    if arguments.new_only or arguments.baseline:
        report = _new(report, config)
    deliver(FORMATS[arguments.format](_layout(arguments, config)).render(report), arguments.output)
    if not arguments.quiet:
        _tell(report, arguments)
        _tell_known(len(whole.findings) - len(report.findings))
        _tell_archive(corpus, arguments.against)
    return _status(report, config.fail_on or Verdict.CONTRADICTION, complete=corpus.complete)


def _configuration(arguments: argparse.Namespace) -> Configuration:
    found = configuration(arguments)
    config = replace(
        found,
        fail_on=arguments.fail_on or found.fail_on,
        decisions=arguments.decisions or found.decisions,
        baseline=arguments.baseline or found.baseline,
    )
    if arguments.new_only and config.decisions is None and config.baseline is None:
        return _with_usual_files(config)
    return config


def _decisions(arguments: argparse.Namespace, config: Configuration) -> Mapping[str, Decision]:
    """Return the decisions that hold.

    A file that the settings name may not be there yet: it comes with the first decision. One that
    is named here and now has to be.
    """
    path = config.decisions
    if path is not None and arguments.decisions is None and not path.exists():
        if arguments.verbose:
            say(f"{path}: not there yet, so nothing is decided")
        return {}
    return load_decisions(path)


def _with_usual_files(config: Configuration) -> Configuration:
    """Take the files that `check baseline write` and `check decisions add` write unless told."""
    baseline = DEFAULT_BASELINE if DEFAULT_BASELINE.is_file() else None
    decisions = DEFAULT_DECISIONS if DEFAULT_DECISIONS.is_file() else None
    if baseline is None and decisions is None:
        raise SettingsError(
            f"--new-only compares with nothing: there is no {DEFAULT_BASELINE} and no "
            f"{DEFAULT_DECISIONS} here; name --baseline FILE or --decisions FILE, "
            f"or write a baseline with: check baseline write PATH..."
        )
    return replace(config, baseline=baseline, decisions=decisions)


def _new(report: Report, config: Configuration) -> Report:
    known = load_baseline(config.baseline) if config.baseline else frozenset()
    findings = tuple(f for f in report.findings if not is_known(f, known))
    return replace(report, findings=findings, counts=replace(report.counts, findings=len(findings)))


def _layout(arguments: argparse.Namespace, config: Configuration) -> Layout:
    to_terminal = arguments.output is None and is_terminal()
    updates = arguments.verbose or config.fail_on == Verdict.UPDATE
    return Layout(
        color=to_terminal and wants_color(),
        isolate=to_terminal,
        width=width(),
        limit=arguments.limit,
        weakest=Verdict.UPDATE if updates else Verdict.TENSION,
        verbose=arguments.verbose,
    )


def _tell(report: Report, arguments: argparse.Namespace) -> None:
    """Tell on stderr what was skipped and counted, unless the same person reads it in the text."""
    in_text = arguments.format == "text" and arguments.output is None
    if not in_text or not is_terminal():
        tell_skipped(report.skipped)
    if not in_text:
        say(f"{verdict_counts(report)}; {coverage(report)}")


def _tell_known(number: int) -> None:
    if number:
        say(f"{plural(number, 'finding')} left out: known from the decisions or the baseline")


def _tell_archive(corpus: Corpus, archive: Path | None) -> None:
    if corpus.drafts is not None:
        others = plural(len(corpus.articles) - len(corpus.drafts), "other article")
        say(f"{plural(len(corpus.drafts), 'draft')} compared with {others}, of {archive}")


def _status(report: Report, fail_on: str, *, complete: bool) -> Exit:
    if report.counts.compared == 0:
        say(f"nothing could be compared: {coverage(report)}; {why_nothing(report)}")
        return Exit.FAILED
    if fail_on != NEVER and any(
        finding.decision is None and finding.verdict.weight >= Verdict(fail_on).weight
        for finding in report.findings
    ):
        return Exit.FINDINGS
    if not complete:
        say("not clean: a path that was named does not exist")
        return Exit.FAILED
    return Exit.CLEAN

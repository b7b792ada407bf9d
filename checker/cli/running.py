"""Paths and decisions -> report, for every subcommand that checks a corpus."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Mapping
from pathlib import Path

from checker.cli.console import progress, say
from checker.cli.corpus import Corpus, read_corpus
from checker.cli.stored import archive_of, stored
from checker.errors import SettingsError
from checker.model import Decision, Report
from checker.report.summary import plural
from checker.settings import Configuration
from checker.store.coverage import expired
from checker.store.decisions import DecisionLog
from checker.store.interface import Store


def today() -> dt.date:
    """Return the day by which decisions expire: all else depends on no clock."""
    return dt.datetime.now(tz=dt.UTC).date()


def read_and_check(
    arguments: argparse.Namespace, config: Configuration, decisions: Mapping[str, Decision]
) -> tuple[Corpus, Report]:
    """Read and check the paths that the arguments name, with the store that they name.

    Raises:
        InputError: None of the named paths exists.
        StoreError: The store cannot be used.
    """

    def work(store: Store | None) -> tuple[Corpus, Report]:
        corpus = read_corpus(
            arguments.paths,
            language=config.settings.language,
            store=store,
            archive=archive_of(arguments),
        )
        return corpus, run_check(corpus, config, decisions, store, quiet=arguments.quiet)

    return stored(arguments, work)


def run_check(
    corpus: Corpus,
    config: Configuration,
    decisions: Mapping[str, Decision],
    store: Store | None = None,
    *,
    quiet: bool,
) -> Report:
    """Check a corpus with the project's settings, with a progress bar where a person waits."""
    # Imported late: `check --help` needs no numpy.
    from checker.embedding import load  # noqa: PLC0415
    from checker.engine.vectors import MakesRoom  # noqa: PLC0415
    from checker.pipeline import check  # noqa: PLC0415

    with progress(quiet=quiet) as told:
        return check(
            corpus.articles,
            config.settings,
            embedder=MakesRoom(load(config.settings.embedder)),
            decisions=decisions,
            skipped=corpus.skipped,
            progress=told,
            store=store,
            drafts=corpus.drafts,
        )


def load_decisions(path: Path | None) -> Mapping[str, Decision]:
    """Return the decisions that hold today; expired ones are told on stderr and cover nothing.

    Raises:
        SettingsError: The file does not exist.
        DecisionsError: It cannot be read.
    """
    if path is None:
        return {}
    if not path.exists():
        raise SettingsError(
            f"{path}: no such decisions file; `check decisions add` and `check review` make one"
        )
    loaded = DecisionLog(path).load()
    over = [name for name, decision in loaded.items() if expired(decision, today())]
    if over:
        say(f"{plural(len(over), 'decision')} expired and covering nothing: {', '.join(over)}")
    return {name: decision for name, decision in loaded.items() if name not in over}

"""Paths -> articles, as every subcommand reads them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.cli.console import say
from checker.errors import InputError
from checker.model import Article, ArticleId, Skipped
from checker.report.places import printable
from checker.store.interface import Store

_TOLD = 20


@dataclass(frozen=True, slots=True)
class Corpus:
    """What the named paths hold."""

    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...]
    """Sorted by path."""

    complete: bool
    """Whether every named path was there; if not, a run must not end as clean."""

    drafts: frozenset[ArticleId] | None = None
    """Those of the articles that the paths hold, where the others are their archive."""


def read_corpus(
    paths: Sequence[Path],
    *,
    language: str,
    store: Store | None = None,
    archive: Path | None = None,
) -> Corpus:
    """Read the articles; a path that does not exist is skipped, so that the others are checked.

    Args:
        paths: Files and folders.
        language: ``auto``, or the ISO 639-1 code that every article is read as.
        store: Keeps what was read between runs.
        archive: Where the store lies, if its corpus is the archive of what the paths hold.

    Raises:
        InputError: None of the named paths exists.
        StoreError: The archive cannot be used.
    """
    there = [path for path in paths if path.exists()]
    missing = [path for path in paths if not path.exists()]
    if not there:
        names = ", ".join(printable(str(path)) for path in missing)
        raise InputError(f"{names}: no such file or folder; name a file or folder of articles")
    # Imported late: `check --help` needs no lexicon.
    from checker.engine.reading import read, read_beside  # noqa: PLC0415

    drafts = None
    if archive is None or store is None:
        ingested = read(there, language=language, store=store)
    else:
        beside = read_beside(there, language=language, archive=store, place=str(archive))
        ingested, drafts = beside.ingested, beside.drafts
    gone = tuple(Skipped(path.as_posix(), "ingest", "no such file or folder") for path in missing)
    skipped = tuple(sorted((*ingested.skipped, *gone), key=lambda item: item.path))
    return Corpus(ingested.articles, skipped, complete=not missing, drafts=drafts)


def tell_skipped(skipped: Sequence[Skipped]) -> None:
    """Tell on stderr what was not read and why, the first so many one by one."""
    for item in skipped[:_TOLD]:
        say(f"skipped {printable(item.path)}: {printable(item.reason)}")
    if len(skipped) > _TOLD:
        say(f"skipped {len(skipped) - _TOLD:,} more; the report names them all")

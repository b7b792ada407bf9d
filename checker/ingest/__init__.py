"""Files -> `Article`: text, Markdown, HTML, JSON Lines and CSV, with regions and dates.

What cannot be read is a `checker.model.Skipped`; only a path that does not exist is an error.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from checker.ingest.assembly import AUTO, assemble
from checker.ingest.decoding import UnreadableFileError, decode
from checker.ingest.files import STAGE, Listing, SourceFile, digest
from checker.ingest.files import find_files as _find_files
from checker.ingest.html import decode_html, read_html
from checker.ingest.jsonl import read_jsonl
from checker.ingest.records import Record, Rejected
from checker.ingest.stories import settle
from checker.ingest.table import read_csv
from checker.ingest.text import read_text
from checker.languages import LANGUAGES
from checker.languages.detection import detect
from checker.model import Article, ArticleId, PublishedFrom, Skipped

__all__ = [
    "FORMATS",
    "Ingested",
    "Listing",
    "SourceFile",
    "article_of",
    "digest",
    "find_files",
    "gather",
    "read",
    "read_file",
    "read_source",
]

Reader = Callable[[str], Iterable[Record | Rejected]]

FORMATS: dict[str, Reader] = {
    ".txt": read_text,
    ".md": read_text,
    ".html": read_html,
    ".htm": read_html,
    ".jsonl": read_jsonl,
    ".csv": read_csv,
}
"""By suffix: how a decoded file is read. A file of another suffix that the user names is text."""

_DECODERS: dict[str, Callable[[bytes], str]] = {".html": decode_html, ".htm": decode_html}
_LONGEST_ID = 200
_LISTED = 5
"""Parts of one file that are rejected one by one; more are counted in one line."""


@dataclass(frozen=True, slots=True)
class Ingested:
    """What was read from files."""

    articles: tuple[Article, ...]
    """Sorted by file, then in the order of the file; ids are unique."""

    skipped: tuple[Skipped, ...]
    """What was found and not read, sorted by path."""


def find_files(paths: Sequence[Path]) -> Listing:
    """List the files that `read` would read, without opening them.

    Raises:
        InputError: A named path does not exist.
    """
    return _find_files(paths, suffixes=frozenset(FORMATS))


def read(paths: Sequence[Path], *, language: str = AUTO) -> Ingested:
    """Read every article under the named files and folders.

    Args:
        paths: Files, or folders that are read in depth.
        language: ``auto``, or the ISO 639-1 code that every article is read as.

    Raises:
        InputError: A named path does not exist.
    """
    listing = find_files(paths)
    return gather(listing, (read_source(file, language=language) for file in listing.files))


def gather(listing: Listing, found: Iterable[Ingested]) -> Ingested:
    """Join what the files of a listing hold, in its order, and what the listing passed over.

    Articles of unknown day are dated where another one on their story tells it.
    """
    articles: list[Article] = []
    skipped = list(listing.skipped)
    for ingested in found:
        articles += ingested.articles
        skipped += ingested.skipped
    return Ingested(tuple(settle(articles)), tuple(sorted(skipped, key=_by_path)))


def read_file(path: Path, base: Path, *, language: str = AUTO) -> Ingested:
    """Read one file; its articles' ids are relative to the folder ``base``."""
    name = path.relative_to(base).as_posix() if path.is_relative_to(base) else path.name
    return read_source(SourceFile(name, name, path), language=language)


def read_source(file: SourceFile, *, language: str = AUTO, raw: bytes | None = None) -> Ingested:
    """Read one listed file.

    Args:
        file: From `find_files`.
        language: ``auto``, or the ISO 639-1 code that every article is read as.
        raw: The file's bytes, where they are known already.
    """
    if raw is None:
        try:
            raw = file.location.read_bytes()
        except OSError as error:
            reason = f"cannot be read: {(error.strerror or 'input/output error').lower()}"
            return Ingested((), (Skipped(file.path, STAGE, reason),))
    try:
        records = list(_records(file, raw))
    except UnreadableFileError as error:
        return Ingested((), (Skipped(file.path, STAGE, str(error)),))
    articles: list[Article] = []
    skipped = [*_rejected(file, [each for each in records if isinstance(each, Rejected)])]
    seen: set[str] = set()
    for name, further, record in _named(file, records):
        for result in assemble(record, file, name, further=further, language=language):
            if isinstance(result, Article):
                articles.append(_unique(result, seen))
            else:
                skipped.append(result)
    if not articles and not skipped:
        skipped.append(Skipped(file.path, STAGE, "the file holds no article"))
    return Ingested(tuple(articles), tuple(skipped))


def article_of(
    text: str, *, language: str | None = None, published: dt.date | None = None
) -> Article:
    """Make an article of a text that a program holds; all of it is body.

    Args:
        text: Of one article, or of one sentence.
        language: ISO 639-1 code; by default told from the script.
        published: The day from which "yesterday" counts.
    """
    day = None if published is None else dt.datetime.combine(published, dt.time(), dt.UTC)
    return Article(
        id=ArticleId("text"),
        text=text,
        language=language or detect(text) or min(LANGUAGES),
        published=day,
        published_from=PublishedFrom.UNKNOWN if day is None else PublishedFrom.CALLER,
    )


def _records(file: SourceFile, raw: bytes) -> Iterator[Record | Rejected]:
    suffix = file.location.suffix.lower()
    text = _DECODERS.get(suffix, decode)(raw)
    yield from FORMATS.get(suffix, read_text)(text)


def _named(
    file: SourceFile, records: Sequence[Record | Rejected]
) -> Iterator[tuple[str, str, Record]]:
    """Give each record the id of its first article and the beginning of its others' ids."""
    kept = [record for record in records if isinstance(record, Record)]
    for number, record in enumerate(kept, start=1):
        own = " ".join(record.values.get("id", "").split())[:_LONGEST_ID]
        numbered = f"{file.id}#{own or number}"
        name = numbered if own or number > 1 else file.id
        yield name, f"{file.id}#" if len(kept) == 1 and not own else f"{numbered}.", record


def _unique(article: Article, seen: set[str]) -> Article:
    """Tell articles apart whose records bear one id."""
    identifier, again = article.id, 2
    while identifier in seen:
        identifier, again = ArticleId(f"{article.id}~{again}"), again + 1
    seen.add(identifier)
    return article if identifier == article.id else replace(article, id=identifier)


def _rejected(file: SourceFile, rejected: Sequence[Rejected]) -> Iterator[Skipped]:
    for each in rejected[:_LISTED]:
        yield Skipped(file.path, STAGE, f"{each.where} {each.reason}".strip())
    more = len(rejected) - _LISTED
    if more > 0:
        yield Skipped(file.path, STAGE, f"{more} further lines hold no article")


def _by_path(skipped: Skipped) -> str:
    return skipped.path

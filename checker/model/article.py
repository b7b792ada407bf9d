"""What is read: articles, their regions and sentences."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from enum import StrEnum, unique
from typing import NewType

ArticleId = NewType("ArticleId", str)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open, non-empty range of code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"span must be non-empty and ordered, got {self.start}:{self.end}")

    def shifted(self, offset: int) -> Span:
        """Return the same range, ``offset`` code points further on."""
        return Span(self.start + offset, self.end + offset)

    def overlaps(self, other: Span) -> bool:
        """Say whether the two ranges share a code point."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Say whether ``other`` lies inside this range."""
        return self.start <= other.start and other.end <= self.end


@unique
class Region(StrEnum):
    """What part of a page a sentence stands in."""

    HEADLINE = "headline"
    BODY = "body"
    CAPTION = "caption"
    RELATED = "related"
    """A teaser of another story; it counts as an article of its own."""

    CHROME = "chrome"
    """Page furniture: share links, clocks, credits. A fact in it never takes part."""


@dataclass(frozen=True, slots=True)
class RegionSpan:
    """A stretch of an article's text and the region that it is."""

    region: Region
    span: Span


@unique
class PublishedFrom(StrEnum):
    """How the day of publication is known."""

    FRONT_MATTER = "front-matter"
    CALLER = "caller"
    """Given by the program that made the article."""

    BODY = "body"
    """Inferred from the body's own dates and weekdays."""

    PAGE_CLOCK = "page-clock"
    """The clock of the page, contradicted by nothing in the body."""

    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Article:
    """One published text.

    Spans index into ``text``, which is exactly what the file holds, decoded. Several articles may
    stand in one file (a glued second article, teasers of related stories): they then share
    ``text`` and ``path``, and ``regions`` says which stretches belong to each.
    """

    id: ArticleId
    """Unique in a run: the path relative to the corpus, and ``#n`` for the n-th in one file."""

    text: str
    language: str
    """ISO 639-1 code: ``ar`` or ``en``."""

    path: str = ""
    """As the user would name the file, with forward slashes; never absolute."""

    title: str = ""
    outlet: str = ""
    published: dt.datetime | None = None
    """When it came out; midnight UTC where only the day is known. Always timezone-aware."""

    published_from: PublishedFrom = PublishedFrom.UNKNOWN
    regions: tuple[RegionSpan, ...] = ()
    """In text order, without overlap; empty means that all of ``text`` is body."""

    title_span: Span | None = None
    """Where ``title`` stands in ``text`` (as in front matter), so that its facts have spans."""

    @property
    def day(self) -> dt.date | None:
        """The day of publication, in the offset that the outlet gave."""
        return None if self.published is None else self.published.date()

    @property
    def digest(self) -> str:
        """SHA-256 of all that reading and comparing it may depend on, but not of where it lies.

        Of a text that several articles share, only what the article's own regions hold counts.
        """
        stretches = [part.span for part in self.regions]
        if self.title_span is not None:
            stretches.append(self.title_span)
        parts = (
            *([self.text[s.start : s.end] for s in stretches] if self.regions else [self.text]),
            self.language,
            self.title,
            self.outlet,
            "" if self.published is None else self.published.isoformat(),
            self.published_from,
            *(f"{part.region}:{part.span.start}:{part.span.end}" for part in self.regions),
            str(self.title_span),
        )
        return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an article: ``article.text[span.start:span.end] == text``."""

    article: ArticleId
    span: Span
    text: str
    region: Region
    language: str
    """ISO 639-1 code of this sentence."""

    paragraph: int = 0
    """Number of the paragraph in its article, from 0; the headline is paragraph 0 too."""

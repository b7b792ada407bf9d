"""The types that flow through the checker, in the order in which they are made.

    Article -> Sentence -> Fact -> FactGroup -> Finding -> Report

Each is frozen, and each later one holds or names the earlier ones that it came from, so a report
can always be traced back to the characters of an article. Nothing here reads files, knows a
language or compares values.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum, unique
from typing import NewType, Protocol

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
        """SHA-256 of all that reading and comparing it may depend on, but not of where it lies."""
        parts = (
            self.text,
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


class Value(Protocol):
    """What a fact states, in canonical units. Each fact kind has its own frozen value type."""

    def key(self) -> str:
        """Return a stable spelling of the value: equal values have equal keys."""
        ...

    def shown(self) -> str:
        """Return the value for people, in Latin digits and English unit names."""
        ...

    def to_json(self) -> dict[str, object]:
        """Return ``{"low", "high", "op", "unit"}`` as `check-report/1` wants them."""
        ...


@unique
class Modality(StrEnum):
    """How firmly a statement is made."""

    STATED = "stated"
    PLANNED = "planned"
    HYPOTHETICAL = "hypothetical"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Context:
    """What the words around a value say of the thing that it measures.

    All texts are folded (as the language's ``fold`` leaves them). ``concepts`` are names that all
    languages share, such as ``killed`` or ``missile``: facts meet across languages through them.
    """

    what: str
    """The counted or dated thing as written, for people; never empty for a report."""

    noun: str
    """Lemma of the counted thing, '' where it is elided or not told."""

    modifiers: tuple[str, ...]
    """Adjectives and complements of the noun."""

    concepts: frozenset[str]
    """Language-neutral names of what is measured and what happens to it."""

    predicate: str
    """The governing verb or verbal noun, as a stem; '' where there is none."""

    names: tuple[str, ...]
    """Proper names and other participants of the clause, in text order."""

    scope: tuple[str, ...]
    """Phrases that limit the set counted: since 2011, to Russia, of its kind."""

    when: Value | None
    """The time of the event, resolved as far as known."""

    source: str | None
    """Who said it, as written."""

    modality: Modality
    quoted: bool
    part_of: bool
    """The value counts a part of a larger one told beside it: "of whom 7 women"."""

    masked: str
    """The clause, folded, with the value replaced by a slot."""

    clause: Span
    """Where the clause stands in ``Article.text``."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement of one value, as one sentence makes it."""

    kind: str
    value: Value
    span: Span
    """Exact place in ``Article.text`` of the words that state the value, bound included."""

    sentence: Sentence
    rule: str
    """Name of the grammar rule that read it, ``<language>.<kind>.<what it reads>``."""

    context: Context

    @property
    def statement(self) -> str:
        """Identity of what is said, across runs.

        The span, the path and the article's id are left out on purpose: an edit elsewhere in the
        article, or a renamed file, moves every later fact, and a reviewer's decision must survive.
        """
        parts = (self.kind, self.value.key(), self.context.masked)
        return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


@unique
class Relation(Enum):
    """What holds between two facts of a group; see the table in ``docs/design.md``."""

    SAME = "same"
    COMPATIBLE = "compatible"
    PART_OF = "part_of"
    DIFFERENT = "different"
    UPDATE = "update"
    TENSION = "tension"
    CONTRADICTION = "contradiction"
    UNKNOWN = "unknown"


@unique
class Verdict(StrEnum):
    """What a finding is reported as."""

    UPDATE = "update"
    TENSION = "tension"
    CONTRADICTION = "contradiction"

    @property
    def weight(self) -> int:
        """Strength for ordering: a contradiction weighs most."""
        return {"update": 1, "tension": 2, "contradiction": 3}[self.value]


@dataclass(frozen=True, slots=True)
class Evidence:
    """One piece of the evidence that two facts speak of one thing."""

    name: str
    measured: float
    """The measurement itself, mostly in [0, 1]."""

    contribution: float
    """What it adds to the log-odds of "same fact"; a veto is ``-inf``."""

    note: str = ""
    """In words, where the number alone would not tell."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two facts that speak of one thing, how sure that is, and how their values relate."""

    left: int
    """Index into ``FactGroup.facts``; ``left < right``."""

    right: int
    probability: float
    relation: Relation
    level: str
    """Name of the comparison level that decided, such as ``count.disjoint``."""

    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Facts of one kind that speak of the same thing; no judgement of the group yet."""

    facts: tuple[Fact, ...]
    """Ordered by publication, then by statement, article and place; at least two."""

    links: tuple[Link, ...]
    """For each pair of facts that were compared, in the order of their indexes."""


@unique
class Scope(StrEnum):
    """Whether a finding needs two articles."""

    CROSS_ARTICLE = "cross-article"
    WITHIN_ARTICLE = "within-article"


@unique
class Status(StrEnum):
    """What a reviewer said of a finding."""

    ACCEPTED = "accepted"
    DISMISSED = "dismissed"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's decision on a finding, as one line of the decisions file."""

    finding: str
    status: Status
    reviewer: str = ""
    reason: str = ""
    """A reason code: see `checker.store.decisions.REASONS`."""

    note: str = ""
    expires: dt.date | None = None


@dataclass(frozen=True, slots=True)
class ValueRow:
    """One row of a value table: a value and every statement of it."""

    shown: str
    value: Value
    facts: tuple[Fact, ...]
    """In the order of the group."""

    witnesses: int
    """Independent ones: wire copies of one text count once; at least 1."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fact on which statements disagree, with its whole value table."""

    id: str
    """Of the finding's kind, values and earliest statement; survives edits elsewhere."""

    aliases: frozenset[str]
    """All ids that name this finding, ``id`` included: a decision on any of them covers it."""

    verdict: Verdict
    kind: str
    scope: Scope
    what: str
    level: str
    explanation: str
    values: tuple[ValueRow, ...]
    """Ordered by value; at least two rows."""

    evidence: tuple[Evidence, ...] = ()
    """Of the pair of statements that decided the verdict."""

    decision: Decision | None = None

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every statement in the table, row by row."""
        return tuple(fact for row in self.values for fact in row.facts)


@dataclass(frozen=True, slots=True)
class Skipped:
    """What could not be read or compared, and why. Skipping is a result, not an exception."""

    path: str
    stage: str
    """``ingest``, ``extract`` or ``compare``."""

    reason: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How much was really looked at."""

    articles: int
    facts: int
    groups: int
    compared: int
    """Pairs of facts whose values were compared; 0 means that nothing was checked."""

    findings: int
    unknown: int = 0
    """Pairs that could not be compared, such as two currencies without a rate."""


@dataclass(frozen=True, slots=True)
class Report:
    """All that one run found: the same input and settings give an equal report."""

    articles: tuple[Article, ...]
    """Sorted by id."""

    findings: tuple[Finding, ...]
    """Sorted by verdict (strongest first), kind, then id."""

    skipped: tuple[Skipped, ...]
    counts: Counts
    embedder: str
    settings: Mapping[str, object]
    """The settings that make the run repeatable, as JSON values, keys sorted."""

    def article(self, identifier: ArticleId) -> Article:
        """Return the article of that id.

        Raises:
            KeyError: No article of the run has it.
        """
        for article in self.articles:
            if article.id == identifier:
                return article
        raise KeyError(identifier)

"""What an article states: one value, and what the words around it say of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum, unique
from typing import Protocol

from checker.model.article import Sentence, Span


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
    EXPECTED = "expected"
    """Forecast, hoped for, demanded, needed or aimed at: another value than what came of it."""

    HYPOTHETICAL = "hypothetical"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose a figure is, as far as the words around it tell; all empty where they do not."""

    slot: str = ""
    """What of the owner it is, such as ``sentence`` or ``share``: two are compared in one slot."""

    relation: str = ""
    """What the owner is to somebody else, such as ``wife`` or ``rival``."""

    names: tuple[str, ...] = ()
    """The words of the owner's name, folded, in text order."""

    kin_to: tuple[str, ...] = ()
    """The words of the name of whose relative the owner is, if not told by a pronoun."""

    roles: frozenset[str] = frozenset()
    """Stems of the other words that tell who the owner is."""

    countries: frozenset[str] = frozenset()
    """Concepts of the countries of those counted, told right beside their noun."""

    members: str = ""
    """Concept of those counted, where their noun is only "members" and the like: police."""


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

    since: bool
    """Counted from a time on, such as a toll since July: not of one event."""

    others: bool
    """Counts what is left beside those that are named: "three other parties"."""

    fresh: bool
    """Counts what is new, such as the cases of one day, and not all there are by now."""

    when: Value | None
    """The time of the event, resolved as far as known."""

    until: bool
    """Counted until the day ``when``, which is not that of its event: "41 by Sunday evening"."""

    still: bool
    """Tells how many are still so, which rises and falls: "29 workers are still trapped"."""

    source: str | None
    """Who said it, as written."""

    modality: Modality
    quoted: bool
    part_of: bool
    """The value counts a part of a larger one told beside it: "of whom 7 women"."""

    listed_under: Span | None
    """Place in ``Article.text`` of the value of which this one is a part, where the sentence lists
    all of its parts: "24 planes: 16 large and 8 small"."""

    told_before: bool
    """Counts what the reader knows already: "the nine paintings"."""

    with_attacker: bool
    """Those counted include who attacked them: "two dead, one of them the gunman"."""

    superseded: bool
    """An older value that the sentence itself sets against a newer one: "up from 37"."""

    background: bool
    """Told of an older event beside the day's: "came a week after a raid that killed 9"."""

    adds: bool
    """Comes on top of what was told before: "two more bombs", "another nine jets"."""

    places: tuple[str, ...]
    """Towns, districts and other sites that the sentence names, folded, in text order."""

    instrument: str
    """Concept of what a market quotes that the value belongs to, such as ``brent``; '' for none."""

    period: str
    """Concept of the part of a year that the value is of, such as ``q2``; '' for none."""

    sorts: frozenset[str]
    """Which one of several the value is of, as ``axis:sort``: ``round:first``, ``carat:18``."""

    owner: Owner
    """Whose the figure is, where its sentence tells it."""

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
    def text(self) -> str:
        """The words that state the value: ``article.text[span.start:span.end]``."""
        start = self.sentence.span.start
        return self.sentence.text[self.span.start - start : self.span.end - start]

    @property
    def statement(self) -> str:
        """Identity of what is said, across runs.

        The span, the path and the article's id are left out on purpose: an edit elsewhere in the
        article, or a renamed file, moves every later fact, and a reviewer's decision must survive.
        """
        parts = (self.kind, self.value.key(), self.context.masked)
        return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]

"""What a language is: a way to fold text, to read values from a sentence and to describe them.

A language says how things are said; what a value means and when two disagree is in ``kinds``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, unique
from typing import NamedTuple, Protocol

from checker.model import Modality, Owner, Span, Value


@dataclass(frozen=True, slots=True)
class Reading:
    """A value that the grammar read from a sentence. Spans index the sentence's raw text."""

    kind: str
    value: Value
    """For kinds ``date`` and ``time`` still a `checker.kinds.date.DateExpression`, which
    extraction resolves against the day of publication; rules never see today."""

    span: Span
    """All the words that state the value: bound, number, unit or counted noun."""

    number: Span
    """The numeral, ordinal or dual noun alone."""

    rule: str
    noun: Span | None = None
    """The counted noun as written; None where it is elided."""

    lemma: str = ""
    """Lemma of the counted noun, folded: the singular; '' where it is elided."""

    modifiers: tuple[str, ...] = ()
    """Adjectives behind the noun, folded."""


class Description(NamedTuple):
    """What the sentence says around a reading; see `checker.model.Context` for each field."""

    what: str
    concepts: frozenset[str]
    predicate: str
    names: tuple[str, ...]
    scope: tuple[str, ...]
    since: bool
    others: bool
    fresh: bool
    source: str | None
    modality: Modality
    quoted: bool
    part_of: bool
    masked: str
    clause: Span
    """In the sentence's raw text."""

    when: int | None = None
    """Index of the reading that dates the event of this one, where the sentence has one."""

    over: int | None = None
    """Index of the length of time, up to today, over which this one was counted."""

    listed_under: int | None = None
    """Index of the reading of which this one is a part, all of whose parts are listed with it."""

    until: bool = False
    still: bool = False
    told_before: bool = False
    with_attacker: bool = False
    superseded: bool = False
    background: bool = False
    adds: bool = False
    places: tuple[str, ...] = ()
    instrument: str = ""
    period: str = ""
    owner: Owner = Owner()
    sorts: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Term:
    """A content word: how it is compared, and how rare words are looked up."""

    stem: str
    """Without inflection and attached particles, for matching within a language."""

    folded: str
    """The word without attached particles, for tables of word frequency."""

    concept: str
    """The language-neutral name of what it means, or '' where the lexicon has none."""

    name: bool
    """Looks like a proper name: capitalised, a hashtag, or behind a title."""


@unique
class WordClass(Enum):
    """What a content word is, as far as sentences are compared by it."""

    NAME = "name"
    VERB = "verb"
    OTHER = "other"


class Language(Protocol):
    """All that the checker knows of one language."""

    @property
    def code(self) -> str:
        """ISO 639-1 code."""
        ...

    def fold(self, text: str) -> str:
        """Make text uniform for matching: marks and case dropped, letter variants united."""
        ...

    def sentences(self, text: str) -> list[Span]:
        """Split a paragraph into sentences, in text order, without surrounding white space."""
        ...

    def read(self, text: str) -> list[Reading]:
        """Read every value that a sentence states, in text order, without overlaps."""
        ...

    def singles(self, text: str) -> list[Reading]:
        """Read the counts of one that only an indefinite singular tells: "a soldier".

        Too weak to be facts, so `read` leaves them out; in text order, and they never overlap
        what `read` returns but dates.
        """
        ...

    def describe(self, text: str, readings: Sequence[Reading]) -> list[Description]:
        """Describe each reading's surroundings: one description a reading, in order."""
        ...

    def terms(self, text: str) -> list[Term]:
        """Return the content words of a text, in order; function words are left out."""
        ...

    def word_class(self, term: Term) -> WordClass:
        """Return what a content word is, told without its sentence."""
        ...

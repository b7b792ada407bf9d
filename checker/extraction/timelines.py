"""Chronologies: a heading that is a year dates the entries below it, "12 May: a bridge opens"."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from checker.kinds.calendar import resolve
from checker.kinds.date import Direction, Period
from checker.model import Fact, Sentence, Value

_YEARS = range(1500, 2200)


def heading_years(sentences: Iterable[Sentence]) -> Iterator[tuple[Sentence, int | None]]:
    """Yield each sentence with the year of the heading that it stands below, if any.

    A year holds for the paragraphs that follow it, which `below_year` looks at: only those that
    open with a date are entries of a chronology.
    """
    year = None
    for sentence in sentences:
        own = _year(sentence.text)
        year = year if own is None else own
        yield sentence, None if own is not None else year


def below_year(facts: Sequence[Fact], year: int, published: dt.date | None) -> list[Fact]:
    """Return the facts of a sentence with the date that opens it placed in a year.

    Args:
        facts: Of one sentence, in text order.
        year: Of the heading above it.
        published: The day of publication, if known.
    """
    placed = _placed(facts[0], year, published) if facts else None
    if placed is None:
        return list(facts)
    before = facts[0].value
    return [
        replace(
            fact,
            value=placed if fact is facts[0] else fact.value,
            context=replace(
                fact.context, when=placed if fact.context.when == before else fact.context.when
            ),
        )
        for fact in facts
    ]


def _placed(opening: Fact, year: int, published: dt.date | None) -> Value | None:
    """The value of a date without year at the very start of its sentence, in a year."""
    value = opening.value
    if opening.span.start != opening.sentence.span.start or not isinstance(value, Period):
        return None
    said = value.said
    bare = said.year is None and said.unit is None and said.direction is Direction.NONE
    if not bare or said.month is None or said.through is not None:
        return None
    return resolve(replace(said, year=year), published)


def _year(text: str) -> int | None:
    """The year that is all of a line."""
    bare = text.strip(" :.-\u2013\u2014()[]\N{ARABIC LETTER MEEM}")
    if len(bare) != 4 or not bare.isdecimal():
        return None
    year = int(unicodedata.normalize("NFKC", bare))
    return year if year in _YEARS else None

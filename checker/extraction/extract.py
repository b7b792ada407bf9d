"""Sentence -> Fact: read values, resolve dates late, and describe what each value is about."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from checker.extraction.addresses import outside_addresses
from checker.extraction.datelines import without_dateline
from checker.extraction.moments import dated_then, time_told
from checker.extraction.resolution import ago, resolve_readings
from checker.extraction.timelines import below_year, heading_years
from checker.kinds import Period
from checker.languages import LANGUAGES
from checker.languages.interface import Description, Reading
from checker.model import Context, Fact, Region, Sentence, Value


def extract(sentences: Iterable[Sentence], published: dt.date | None) -> tuple[Fact, ...]:
    """Return the facts of an article's sentences, in text order.

    Args:
        sentences: Of one article, in text order; those of region ``chrome`` are passed over.
        published: The day from which "yesterday" counts; None leaves such dates unresolved.
    """
    facts: list[Fact] = []
    before: Period | None = None
    told = (sentence for sentence in sentences if sentence.region is not Region.CHROME)
    for sentence, year in heading_years(told):
        found = read_sentence(sentence, published, before)
        found = dated_then(found if year is None else below_year(found, year, published), before)
        before = time_told(found)
        facts += found
    return tuple(facts)


def read_sentence(
    sentence: Sentence, published: dt.date | None, before: Period | None = None
) -> list[Fact]:
    """Return the facts of one sentence, in text order.

    Args:
        sentence: The sentence.
        published: As for `extract`.
        before: When happened what the sentence before tells, for "on the same day".
    """
    readings = LANGUAGES[sentence.language].read(sentence.text)
    return _facts(sentence, readings, published, before)


def read_singles(sentences: Iterable[Sentence], published: dt.date | None) -> tuple[Fact, ...]:
    """Return the counts of one that only a bare singular tells: "he slapped a soldier".

    They are too weak to be facts of their own; they answer a dual of the same thing elsewhere.

    Args:
        sentences: As for `extract`.
        published: As for `extract`.
    """
    found: list[Fact] = []
    for sentence in sentences:
        if sentence.region is Region.CHROME:
            continue
        language = LANGUAGES[sentence.language]
        singles = language.singles(sentence.text)
        if singles:
            among = [*language.read(sentence.text), *singles]
            among.sort(key=lambda reading: reading.span.start)
            among = _stated(sentence, among, published)
            told = _facts(sentence, among, published)
            found += (fact for fact, reading in zip(told, among, strict=True) if reading in singles)
    return tuple(found)


def _facts(
    sentence: Sentence,
    readings: Sequence[Reading],
    published: dt.date | None,
    before: Period | None = None,
) -> list[Fact]:
    """Return readings of one sentence, in text order, as facts."""
    if not readings:
        return []
    readings = _stated(sentence, readings, published)
    if not readings:
        return []
    descriptions = LANGUAGES[sentence.language].describe(sentence.text, readings)
    quoted = [description.quoted for description in descriptions]
    values = resolve_readings(readings, quoted, published, before)
    return [
        Fact(
            kind=reading.kind,
            value=value,
            span=reading.span.shifted(sentence.span.start),
            sentence=sentence,
            rule=reading.rule,
            context=_context(
                reading,
                description,
                sentence.span.start,
                times=_times(description, value, values, published),
                whole=None
                if description.listed_under is None
                else readings[description.listed_under],
            ),
        )
        for reading, value, description in zip(readings, values, descriptions, strict=True)
    ]


def _stated(
    sentence: Sentence, readings: Sequence[Reading], published: dt.date | None
) -> list[Reading]:
    """Return the readings that state something."""
    readings = outside_addresses(sentence.text, readings)
    return without_dateline(sentence.text, readings, published)


class _Times(NamedTuple):
    """When what is counted happened, and whether it was counted from or until then."""

    when: Value | None
    since: bool
    until: bool


def _times(
    description: Description, value: Value, values: Sequence[Value], published: dt.date | None
) -> _Times:
    """Return the times of a value; of a date whether it is a day until which something was."""
    when = None if description.when is None else values[description.when]
    if description.over is not None and not description.since:
        start = ago(values[description.over], published)
        if start is not None:
            return _Times(start, since=True, until=False)
    day = value if when is None else when
    return _Times(when, description.since, description.until and not _is_to_come(day, published))


def _is_to_come(when: Value | None, published: dt.date | None) -> bool:
    """Say whether a day lies beyond publication, so that nothing was counted until then yet."""
    if not isinstance(when, Period) or when.high is None or published is None:
        return False
    return when.high > published


def _context(
    reading: Reading,
    description: Description,
    start: int,
    *,
    times: _Times,
    whole: Reading | None,
) -> Context:
    return Context(
        what=description.what,
        noun=reading.lemma,
        modifiers=reading.modifiers,
        concepts=description.concepts,
        predicate=description.predicate,
        names=description.names,
        scope=description.scope,
        since=times.since,
        others=description.others,
        fresh=description.fresh,
        until=times.until,
        still=description.still,
        when=times.when,
        source=description.source,
        modality=description.modality,
        quoted=description.quoted,
        part_of=description.part_of,
        listed_under=None if whole is None else whole.span.shifted(start),
        told_before=description.told_before,
        with_attacker=description.with_attacker,
        instrument=description.instrument,
        period=description.period,
        owner=description.owner,
        sorts=description.sorts,
        superseded=description.superseded,
        background=description.background,
        adds=description.adds,
        places=description.places,
        masked=description.masked,
        clause=description.clause.shifted(start),
    )

"""Reading -> Description: what a sentence says around a value, for every language.

A language gives its words and a `Vocabulary`; the way from there is the same for all. There is no
parser: news prose marks its clauses with punctuation and a few connectives, and the word that says
what happened to the counted thing stands next to it, on the near side of any other value.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from checker.kinds import DateExpression
from checker.languages.concepts import EVENTS, FATES, SAID
from checker.languages.interface import Description, Reading
from checker.languages.masking import OTHER, SLOT, Mask, masked
from checker.languages.naming import Namer
from checker.languages.surroundings import (
    first_content,
    modality,
    names,
    quoted,
)
from checker.languages.words import PLACE, Role, Vocabulary, Worded

__all__ = ["OTHER", "PLACE", "SLOT", "Vocabulary", "describe"]

_REACH = 14
"""Words to either side within which the event of a value is looked for."""

_TRANSPARENT = ("date", "time", "age")
"""Kinds of values past which the event of another value is looked for."""

_EDITION = ".date.edition"
_ORIGIN_REACH = 3
"""Words before a date within which a word such as "born" takes it."""

_LEAST_CLAUSE = 6
"""A clause of fewer words is taken together with its neighbour on the left."""


def describe(
    sentence: Worded,
    sources: Sequence[str | None],
    vocabulary: Vocabulary,
    fold: Callable[[str], str],
) -> list[Description]:
    """Describe each reading of a sentence, in order; see `Language.describe`.

    Args:
        sentence: With the readings.
        sources: Who is named as saying each reading.
        vocabulary: Of the language.
        fold: Of the language.
    """
    described = _Sentence(sentence, vocabulary, fold)
    return [described.describe(index, source) for index, source in enumerate(sources)]


class _Sentence:
    """One sentence with its words and readings; lives for one call of `describe`."""

    def __init__(
        self, sentence: Worded, vocabulary: Vocabulary, fold: Callable[[str], str]
    ) -> None:
        self.sentence = sentence
        self.text = sentence.text
        self.words = sentence.words
        self.marks = sentence.marks
        self.readings = readings = sentence.readings
        self.vocabulary = vocabulary
        self.fold = fold
        self.owners = sentence.owners
        self.places = [
            (own[0], own[-1]) if own else self._nearest_word(index)
            for index, own in enumerate(sentence.held)
        ]
        self.breaks = _breaks(sentence)
        self.namer = Namer(sentence, frozenset(self.breaks), vocabulary.auxiliaries)
        self.events = self.marks[Role.HAPPENS]
        self.free = [at for at in self.events if self.owners[at] is None]
        """The words that tell what happens, and stand in no value."""
        self.walls = [
            at
            for own, reading in zip(sentence.held, readings, strict=True)
            if reading.kind not in _TRANSPARENT
            for at in own
        ]
        """The words of values that have an event of their own."""
        self.sayings = {
            index: saying
            for index, reading in enumerate(readings)
            if reading.kind == "date" and (saying := self._saying(index))
        }
        """The dates that only tell on which day somebody spoke."""
        self.dates = [
            index
            for index, reading in enumerate(readings)
            if reading.kind == "date" and index not in self.sayings and not self._is_origin(index)
        ]
        """The dates that may date an event."""
        self.masks: dict[tuple[int, int], Mask] = {}

    def describe(self, index: int, source: str | None) -> Description:
        reading = self.readings[index]
        first, last = self.places[index]
        left, right = self._clause(first, last)
        event = self.sayings.get(index) or self._event(index, left, right)
        mask = self._mask(left, right)
        concepts = {event.concept} if event else set()
        thing = self._thing(reading)
        if thing:
            concepts.add(thing)

        def is_plain(at: int) -> bool:
            return left <= at <= right and self.owners[at] is None

        return Description(
            what=self.namer.what(reading, None if event is None else event.at),
            concepts=frozenset(concepts),
            predicate=event.stem if event else first_content(self.words[left : right + 1]),
            names=names(self.sentence, left, right),
            scope=tuple(self._scope(first, last, left, right)),
            others=not self.vocabulary.others.isdisjoint(reading.modifiers),
            since=any(left <= at <= right for at in self.marks[Role.SINCE]),
            source=source,
            modality=modality(self.sentence, is_plain),
            quoted=quoted(self.text, reading.span),
            part_of=self._part_of(first, last, left),
            masked=mask.shown(index),
            clause=mask.clause,
            when=self._when(index, left, right),
        )

    def _nearest_word(self, index: int) -> tuple[int, int]:
        start = self.readings[index].span.start
        places = self.sentence.places
        near = min(range(len(places)), key=lambda at: abs(places[at].start - start))
        return near, near

    def _clause(self, first: int, last: int) -> tuple[int, int]:
        """Return the first and last word of the clause around a reading."""
        end = len(self.words) - 1
        left = self._left_edge(first)
        right = self._right_edge(last)
        while right - left + 1 < _LEAST_CLAUSE and left > 0:
            left = self._left_edge(max(left - 2, 0))
        while right - left + 1 < _LEAST_CLAUSE and right < end:
            right = self._right_edge(min(right + 2, end))
        return left, right

    def _left_edge(self, start: int) -> int:
        """Return the word behind the last break before a word."""
        before = bisect_left(self.breaks, start)
        return self.breaks[before - 1] + 1 if before else 0

    def _right_edge(self, start: int) -> int:
        """Return the word before the first break behind a word."""
        behind = bisect_right(self.breaks, start)
        return self.breaks[behind] - 1 if behind < len(self.breaks) else len(self.words) - 1

    def _event(self, index: int, left: int, right: int) -> _Event | None:
        """Return what happens to the counted thing: the noun itself, else the nearest event word.

        To the left the word governs ("the killing of 25 people"), to the right it is told after
        its subject ("37 people died"); another value in between has an event of its own.
        """
        first, last = self.places[index]
        own = self._named_fate(index)
        if own is not None:
            return own
        return (
            self._tolled(index, left)
            or self._predicated(first, last, right)
            or self._nearest(index, left, right, FATES)
            or self._beyond(first, left)
            or self._nearest(index, left, right, EVENTS)
        )

    def _named_fate(self, index: int) -> _Event | None:
        """Return the event that the counted noun itself tells: "4 injured".

        Of "four of the injured" another thing is told, by the word that governs them if there is
        one: "the death of four of the injured".
        """
        if self.readings[index].noun is None:
            return None
        first, last = self.places[index]
        own = next((at for at in self.events if first <= at <= last), None)
        if own is None:
            return None
        inside = self.words[first : last + 1]
        some = any(word.folded in self.vocabulary.partitives for word in inside)
        governing = self._event_at(first - 1) if some and first > 0 else None
        return governing if governing and governing.concept in FATES else self._event_at(own)

    def _saying(self, index: int) -> _Event | None:
        """Return the verb of saying that a date belongs to: "the ministry said on Friday that".

        A date belongs to what is nearest before it in its clause; at the start of a sentence to
        the verb that follows.
        """
        said = self.marks[Role.SAYS]
        if not said:
            return None
        first, last = self.places[index]
        left, _ = self._clause(first, last)
        for at in range(first - 1, max(left - 1, first - 1 - _REACH), -1):
            if at in said:
                return _Event(at, self.words[at].stem, SAID)
            if self.words[at].event:
                return None
        return next(
            (_Event(at, self.words[at].stem, SAID) for at in said if last < at < last + 3), None
        )

    def _nearest(self, index: int, left: int, right: int, wanted: frozenset[str]) -> _Event | None:
        """Return the nearest wanted event to either side, up to another value of its own."""
        first, last = self.places[index]
        before = bisect_left(self.walls, first)
        behind = bisect_right(self.walls, last)
        low = max(left - 4, -1, first - 1 - _REACH, self.walls[before - 1] if before else -1)
        high = min(
            right + 1,
            last + 1 + _REACH,
            self.walls[behind] if behind < len(self.walls) else len(self.words),
        )
        lefts = [at for at in self.free if low < at < first and self.words[at].event in wanted]
        rights = [at for at in self.free if last < at < high and self.words[at].event in wanted]
        if lefts and rights:
            nearer = (rights[0] - last) * 2 < first - lefts[-1]
            return self._event_at(rights[0] if nearer else lefts[-1])
        return self._event_at(lefts[-1] if lefts else rights[0]) if lefts or rights else None

    def _tolled(self, index: int, left: int) -> _Event | None:
        """Return the fate behind a word such as "toll" whose figure this is.

        "The number of dead in the attack on the displaced rose to 94": the nearest fate is not it.
        """
        tolls = self.marks[Role.TOLLS]
        if not tolls or self.readings[index].kind != "count":
            return None
        first, _ = self.places[index]
        for at in range(first - 1, left - 1, -1):
            owner = self.owners[at]
            if owner is not None and self.readings[owner].kind not in _TRANSPARENT:
                return None
            if at in tolls:
                behind = (*range(at + 1, min(at + 3, first)), at, max(at - 1, left))
                events = (found for place in behind if (found := self._event_at(place)))
                return next((found for found in events if found.concept in FATES), None)
        return None

    def _predicated(self, first: int, last: int, right: int) -> _Event | None:
        """Return the fate that is told right behind its subject: "and 7 people were injured".

        Only where no verb stands right before it, whose object it would be.
        """
        auxiliaries = self.vocabulary.auxiliaries
        if not auxiliaries or (first > 0 and self.words[first - 1].event):
            return None
        for at in range(last + 1, right + 1):
            found = self._event_at(at)
            if found or self.words[at].folded not in auxiliaries:
                return found if found and found.concept in FATES else None
        return None

    def _beyond(self, first: int, left: int) -> _Event | None:
        """Look further left, past other values: "16 were injured, 11 of them badly"."""
        low = max(left - _REACH, -1)
        fates = [at for at in self.events if low < at < first and self.words[at].event in FATES]
        return self._event_at(fates[-1]) if fates else None

    def _event_at(self, at: int) -> _Event | None:
        word = self.words[at]
        return _Event(at, word.stem, word.event) if word.event else None

    def _thing(self, reading: Reading) -> str:
        things = self.vocabulary.things
        if reading.lemma in things:
            return things[reading.lemma]
        if reading.noun is None:
            return ""
        named = (self.words[at].thing for at in self.sentence.within(reading.noun))
        return next(filter(None, named), "")

    def _scope(self, first: int, last: int, left: int, right: int) -> list[str]:
        """Return the phrases of the clause that limit the set counted, each at most five words."""
        found = []
        for at in self.marks[Role.SCOPES]:
            if not left <= at <= right or first <= at <= last:
                continue
            phrase = [self.words[at].bare]
            for word in self.words[at + 1 : min(at + 5, right + 1)]:
                if Role.SCOPES in word.roles or not word.content:
                    break
                phrase.append(word.stem)
            if len(phrase) > 1:
                found.append(" ".join(phrase))
        return found

    def _part_of(self, first: int, last: int, left: int) -> bool:
        """Say whether a part marker stands before the value, other values of a list in between."""
        return any(
            left - 3 < at <= first and first - 12 < at for at in self.marks[Role.PARTS]
        ) or any(last < at < last + 7 for at in self.marks[Role.CONDITIONS])

    def _when(self, index: int, left: int, right: int) -> int | None:
        """Return the date of what happened: the nearest, in its clause first.

        A day on which somebody spoke dates nothing but the speech, and a date that opens the
        sentence gives way to another: it may be the line of place and day; so does one told with
        its year, since who dates the day's event writes "on Monday". The year of an
        edition ("World Cup 2018") names more than it dates, so any other date comes first.
        """
        if self.readings[index].kind in ("date", "time"):
            return None
        if len(self.dates) < 2:
            return self.dates[0] if self.dates else None
        clause = self.sentence.span(left, right)
        opening = self.sentence.places[0].start
        place = self.readings[index].span.start

        def distance(i: int) -> tuple[bool, bool, bool, bool, int]:
            span = self.readings[i].span
            return (
                self.readings[i].rule.endswith(_EDITION),
                not clause.start <= span.start < clause.end,
                span.start == opening,
                _is_whole(self.readings[i].value),
                abs(span.start - place),
            )

        return min(self.dates, key=distance)

    def _is_origin(self, index: int) -> bool:
        """Say whether a date is that of a person or thing in the sentence: "who died in 1918"."""
        first, _ = self.places[index]
        value = self.readings[index].value
        century = isinstance(value, DateExpression) and value.century is not None
        return century or any(
            first - _ORIGIN_REACH <= at < first for at in self.marks[Role.ORIGINS]
        )

    def _mask(self, left: int, right: int) -> Mask:
        """Return the folded clause, cut where a value stands; made once for all its values."""
        mask = self.masks.get((left, right))
        if mask is None:
            clause = self.sentence.span(left, right)
            mask = self.masks[left, right] = masked(self.text, clause, self.readings, self.fold)
        return mask


class _Event(NamedTuple):
    at: int
    stem: str
    concept: str


_QUOTES = frozenset('"«»“”')
_QUOTED_NAME = 3
"""Words between quotation marks that are a name or a nickname rather than a speech."""


def _breaks(sentence: Worded) -> Sequence[int]:
    """Return where clauses end, in text order: not at the quotation marks around a name."""
    words, breaks = sentence.words, sentence.marks[Role.BREAKS]
    quotes = [at for at in breaks if words[at].folded in _QUOTES]
    named: set[int] = set()
    for opening, closing in pairwise(quotes):
        if opening not in named and closing - opening - 1 <= _QUOTED_NAME:
            named |= {opening, closing}
    return [at for at in breaks if at not in named] if named else breaks


def _is_whole(value: object) -> bool:
    """Say whether a date is told with day, month and year."""
    if not isinstance(value, DateExpression):
        return False
    return None not in (value.day, value.month, value.year)

"""Reading -> Description: what a sentence says around a value, for every language.

A language gives its words and a `Vocabulary`; the way from there is the same for all. There is no
parser: news prose marks its clauses with punctuation and a few connectives, and the word that says
what happened to the counted thing stands next to it, on the near side of any other value.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from checker.kinds import Amount, DateExpression
from checker.languages.concepts import (
    CASUALTIES,
    CASUALTY,
    FATES,
    MOVING,
    PERSON,
    SAID,
    SUFFERERS,
    WAYS,
)
from checker.languages.interface import Description, Reading
from checker.languages.naming import Namer
from checker.languages.surroundings import (
    first_content,
    modality,
    names,
    owners,
    quoted,
    sites,
    source,
)
from checker.languages.words import PLACE, Vocabulary, Word, named_by, place_table, terms
from checker.model import Span

__all__ = ["OTHER", "PLACE", "SLOT", "Vocabulary", "Word", "describe", "place_table", "terms"]

SLOT = "▁"
"""Stands for the value in a masked statement."""

OTHER = "#"
"""Stands for every other value of the clause."""

_REACH = 14
"""Words to either side within which the event of a value is looked for."""

_EDITION = ".date.edition"
_ORIGIN_REACH = 3
"""Words before a date within which a word such as "born" takes it."""

_ASIDES = {",": ",", "(": ")", "-": "-", "\N{EN DASH}": "\N{EN DASH}"}
"""What opens an aside, each with what closes it."""

_ASIDE = 12
"""Words of an aside, at most."""

_PARTITIVE = 4
"""Words within which a part marker follows a value, and the part follows the marker."""

_BESIDE = 2
"""Words before a value within which a preposition takes it."""

_RIGHT_BEFORE = 3
_TIMES = ("date", "time", "age")

_LEAST_CLAUSE = 6
"""A clause of fewer words is taken together with its neighbour on the left."""


def describe(
    text: str,
    readings: Sequence[Reading],
    words: Sequence[Word],
    vocabulary: Vocabulary,
    fold: Callable[[str], str],
) -> list[Description]:
    """Describe each reading of a sentence, in order; see `Language.describe`."""
    sentence = _Sentence(text, readings, words, vocabulary, fold)
    return [sentence.describe(index) for index in range(len(readings))]


class _Sentence:
    """One sentence with its words and readings; lives for one call of `describe`."""

    def __init__(
        self,
        text: str,
        readings: Sequence[Reading],
        words: Sequence[Word],
        vocabulary: Vocabulary,
        fold: Callable[[str], str],
    ) -> None:
        self.text = text
        self.readings = readings
        self.words = words
        self.vocabulary = vocabulary
        self.fold = fold
        self.reading_of = owners(words, readings)
        self.breaks = _breaks(words, vocabulary)
        self.namer = Namer(text, words, self.reading_of, self.breaks, vocabulary.auxiliaries)
        events = vocabulary.events
        self.concepts = [named_by(word, events) for word in words]
        for at, word in enumerate(words):
            if word.folded in vocabulary.moves and self._is_before_value(at):
                self.concepts[at] = vocabulary.moves[word.folded]
        self.spoken = frozenset(i for i in range(len(readings)) if self._is_spoken(i))
        told = [w for w, owner in zip(words, self.reading_of, strict=True) if owner is None]
        self.source = source(text, told, vocabulary)
        self.places = sites(text, words, self.reading_of, vocabulary)

    def describe(self, index: int) -> Description:
        reading = self.readings[index]
        first, last = self._place(index)
        left, right = self._clause(first, last)
        clause = Span(self.words[left].start, self.words[right].end)
        inside = self.words[left : right + 1]
        plain = [self.words[at] for at in range(left, right + 1) if self.reading_of[at] is None]
        part_of = self._part_of(first, last, left)
        event = (
            self._saying(index, first, last, left)
            or self._event(index, first, last, left, right)
            or (self._event_of_whole(index) if part_of else None)
        )
        concepts = {event.concept} if event else set()
        thing = self._thing(reading)
        if thing:
            concepts.add(thing)
        told = self._tolled(index, first, left)
        tolled = event is not None and told is not None and told.concept == event.concept
        return Description(
            what=self.namer.what(reading, None if event is None else event.at),
            concepts=frozenset(concepts),
            predicate=event.stem if event else first_content(inside),
            names=tuple(names(inside, self.vocabulary)),
            scope=tuple(self._scope(first, last, left, right)),
            others=bool(self.vocabulary.others & set(reading.modifiers)),
            fresh=bool(self.vocabulary.fresh & set(reading.modifiers)),
            since=self._is_since(first, left, right),
            source=self.source,
            modality=modality(plain, self.vocabulary),
            quoted=quoted(self.text, reading.span),
            part_of=part_of,
            masked=self._masked(index, clause),
            clause=clause,
            when=None if tolled else self._when(index, left, right),
            over=self._over(index, left, right),
            with_attacker=self._with_attacker(last),
            superseded=self._superseded(index, first, left),
            places=self.places,
        )

    def _is_before_value(self, at: int) -> bool:
        """Say whether a value follows, at most one word between: "up by 8 points"."""
        following = self.reading_of[at + 1 : at + _RIGHT_BEFORE]
        owners = (owner for owner in following if owner is not None)
        return any(self.readings[owner].kind in MOVING for owner in owners)

    def _place(self, index: int) -> tuple[int, int]:
        """Return the first and last word of a reading."""
        own = [i for i, owner in enumerate(self.reading_of) if owner == index]
        if own:
            return own[0], own[-1]
        start = self.readings[index].span.start
        near = min(range(len(self.words)), key=lambda i: abs(self.words[i].start - start))
        return near, near

    def _clause(self, first: int, last: int) -> tuple[int, int]:
        """Return the first and last word of the clause around a reading."""
        left = self._edge(first, -1)
        right = self._edge(last, 1)
        while right - left + 1 < _LEAST_CLAUSE and left > 0:
            left = self._edge(max(left - 2, 0), -1)
        while right - left + 1 < _LEAST_CLAUSE and right < len(self.words) - 1:
            right = self._edge(min(right + 2, len(self.words) - 1), 1)
        return left, right

    def _edge(self, start: int, step: int) -> int:
        """Walk from a word to the last one before a break."""
        at = start
        while 0 <= at + step < len(self.words):
            if at + step in self.breaks:
                break
            at += step
        return at

    def _event(self, index: int, first: int, last: int, left: int, right: int) -> _Event | None:
        """Return what happens to the counted thing: the noun itself, else the nearest event word.

        To the left the word governs ("the killing of 25 people"), to the right it is told after
        its subject ("37 people died"); another value in between has an event of its own.
        """
        own = self._named_fate(index, first, last)
        if own is not None:
            return own
        return (
            self._tolled(index, first, left)
            or self._predicated(index, first, last, right)
            or self._nearest(index, (first, last, left, right), _is_fate)
            or (self._event_at(first - 1) if first > left else None)
            or self._beyond(index, first, left)
            or self._nearest(index, (first, last, left, right), _is_any)
        )

    def _event_of_whole(self, index: int) -> _Event | None:
        """Return what befell the whole of which a part is told: "16, including 3, were hurt"."""
        for whole in range(index - 1, -1, -1):
            if self.readings[whole].kind == self.readings[index].kind:
                first, last = self._place(whole)
                return self._event(whole, first, last, *self._clause(first, last))
        return None

    def _named_fate(self, index: int, first: int, last: int) -> _Event | None:
        """Return the event that the counted noun itself tells: "4 injured".

        Of "four of the injured" another thing is told, by the word that governs them if there is
        one: "the death of four of the injured".
        """
        if self.readings[index].noun is None:
            return None
        inside = range(first, last + 1)
        own = next((found for at in inside if (found := self._event_at(at))), None)
        if own and own.concept == CASUALTY and not self._is_vague(index):
            own = own._replace(concept=str(self.concepts[own.at]))  # four dead, and some wounded
        some = any(self.words[at].folded in self.vocabulary.partitives for at in inside)
        governing = self._event_at(first - 1) if own and some and first > 0 else None
        return governing if governing and governing.concept in FATES else own

    def _is_vague(self, index: int) -> bool:
        value = self.readings[index].value
        return isinstance(value, Amount) and value.vague

    def _is_spoken(self, index: int) -> bool:
        """Say whether a date only tells on which day somebody spoke."""
        if self.readings[index].kind != "date":
            return False
        first, last = self._place(index)
        left, _ = self._clause(first, last)
        return self._saying(index, first, last, left) is not None

    def _saying(self, index: int, first: int, last: int, left: int) -> _Event | None:
        """Return the verb of saying that a date belongs to: "the ministry said on Friday that".

        A date belongs to what is nearest before it in its clause; at the start of a sentence to
        the verb that follows.
        """
        if self.readings[index].kind != "date":
            return None
        for at in range(first - 1, max(left - 1, first - 1 - _REACH), -1):
            if self.words[at].stem in self.vocabulary.says:
                return _Event(at, self.words[at].stem, SAID)
            if self._event_at(at):
                return None
        for at in range(last + 1, min(last + 3, len(self.words))):
            if self.words[at].stem in self.vocabulary.says:
                return _Event(at, self.words[at].stem, SAID)
        return None

    def _nearest(
        self, index: int, place: tuple[int, int, int, int], wanted: Callable[[str], bool]
    ) -> _Event | None:
        first, last, left, right = place
        stop = max(left - 4, -1, first - 1 - _REACH)
        near_left = self._scan(range(first - 1, stop, -1), index, wanted)
        stop = min(right + 1, last + 1 + _REACH)
        near_right = self._scan(range(last + 1, stop), index, wanted)
        if near_left and near_right:
            left_gap, right_gap = first - near_left.at, near_right.at - last
            return near_right if right_gap * 2 < left_gap else near_left
        return near_left or near_right

    def _tolled(self, index: int, first: int, left: int) -> _Event | None:
        """Return the fate behind a word such as "toll" whose figure this is.

        "The number of dead in the attack on the displaced rose to 94": the nearest fate is not it.
        """
        if self.readings[index].kind != "count":
            return None
        for at in range(first - 1, left - 1, -1):
            owner = self.reading_of[at]
            if owner is not None and self.readings[owner].kind not in _TIMES:
                return None
            if self.words[at].stem in self.vocabulary.tolls:
                behind = (*range(at + 1, min(at + 3, first)), at, max(at - 1, left))
                events = (found for place in behind if (found := self._event_at(place)))
                return next((found for found in events if found.concept in FATES), None)
        return None

    def _predicated(self, index: int, first: int, last: int, right: int) -> _Event | None:
        """Return the fate that is told right behind its subject: "and 7 people were injured".

        Only where no verb stands right before it, whose object it would be.
        """
        auxiliaries = self.vocabulary.auxiliaries
        if not auxiliaries:
            return None
        told = self._event_at(last + 1) if last < right else None
        others = self.readings[index].lemma in self.vocabulary.others
        if others and told and told.concept in FATES:
            return told  # "one killed, two others injured"
        if first > 0 and self._event_at(first - 1):
            return None
        for at in range(self._behind_aside(last + 1), len(self.words)):
            found = self._event_at(at)
            if found or self.words[at].folded not in auxiliaries:
                return found if found and found.concept in FATES else None
        return None

    def _behind_aside(self, at: int) -> int:
        """Return the word behind an aside: "16 people - including 3 children - were killed"."""
        if at + 1 >= len(self.words) or self.words[at].folded not in _ASIDES:
            return at
        if self.words[at + 1].folded not in self.vocabulary.parts:
            return at
        closing = _ASIDES[self.words[at].folded]
        for end in range(at + 2, min(at + _ASIDE, len(self.words))):
            if self.words[end].folded == closing:
                return end + 1
        return at

    def _beyond(self, index: int, first: int, left: int) -> _Event | None:
        """Look further left, past other values: "16 were injured, 11 of them badly".

        A price or share rises or falls with those before it: "up 8 points, or 0.5 percent, to".
        """
        wanted = FATES | WAYS if self.readings[index].kind in MOVING else FATES
        for at in range(first - 1, max(left - _REACH, -1), -1):
            if self.concepts[at] in wanted:
                return self._event_at(at)
        return None

    def _scan(self, places: range, index: int, wanted: Callable[[str], bool]) -> _Event | None:
        """Return the first wanted event on the way, up to another value of its own."""
        for at in places:
            owner = self.reading_of[at]
            if owner is not None and owner != index:
                if self.readings[owner].kind in _TIMES:
                    continue
                return None
            concept = self.concepts[at]
            if concept and wanted(concept):
                return self._event_at(at)
        return None

    def _event_at(self, at: int) -> _Event | None:
        concept = self.concepts[at]
        if concept in CASUALTIES and self._is_casualty(at):
            concept = CASUALTY
        return _Event(at, self.words[at].stem, concept) if concept else None

    def _is_casualty(self, at: int) -> bool:
        """Say whether another fate is joined to one: "killed or wounded", "dead and injured"."""
        return any(self._joined(at + step, at) for step in (-2, -1, 1, 2))

    def _joined(self, other: int, at: int) -> bool:
        if not 0 <= other < len(self.words):
            return False
        concept = self.concepts[other]
        if concept not in CASUALTIES or concept == self.concepts[at]:
            return False
        first, second = sorted((other, at))
        if any(owner is not None for owner in self.reading_of[first + 1 : second]):
            return False
        links = [word.folded for word in self.words[first + 1 : second]]
        return all(link in self.vocabulary.joining for link in links) and (
            bool(links) or self.words[second].folded != self.words[second].bare
        )

    def _thing(self, reading: Reading) -> str:
        """Return what the counted noun names; "four dead" and "six Poles" are people."""
        things = self.vocabulary.things
        if reading.lemma in things:
            return things[reading.lemma]
        if reading.noun is None:
            return ""
        named = ""
        for word, concept in zip(self.words, self.concepts, strict=True):
            if word.start < reading.noun.end and reading.noun.start < word.end:
                found = named_by(word, things)
                if found:
                    return found
                if concept in SUFFERERS or {word.bare, reading.lemma} & self.vocabulary.peoples:
                    named = PERSON
        return named

    def _scope(self, first: int, last: int, left: int, right: int) -> list[str]:
        """Return the phrases of the clause that limit the set counted, each at most five words."""
        found = []
        for at in range(left, right + 1):
            if first <= at <= last or self.words[at].bare not in self.vocabulary.scopes:
                continue
            phrase = [self.words[at].bare]
            for word in self.words[at + 1 : min(at + 5, right + 1)]:
                if word.bare in self.vocabulary.scopes or not word.content:
                    break
                phrase.append(word.stem)
            if len(phrase) > 1:
                found.append(" ".join(phrase))
        return found

    def _part_of(self, first: int, last: int, left: int) -> bool:
        """Say whether a part marker stands before the value, other values of a list in between."""
        for at in range(first, max(left - 3, first - 12, -1), -1):
            word = self.words[at]
            if word.bare in self.vocabulary.parts or word.folded in self.vocabulary.parts:
                return True
        return any(
            word.stem in self.vocabulary.conditions for word in self.words[last + 1 : last + 7]
        )

    def _when(self, index: int, left: int, right: int) -> int | None:
        """Return the date of what happened: the nearest, in its clause first.

        A day on which somebody spoke dates nothing but the speech, and a date that opens the
        sentence gives way to another: it may be the line of place and day; so does one told with
        its year, since who dates the day's event writes "on Monday". The year of an
        edition ("World Cup 2018") names more than it dates, so any other date comes first.
        """
        if self.readings[index].kind in ("date", "time"):
            return None
        dates = [
            i
            for i, other in enumerate(self.readings)
            if other.kind == "date" and i not in self.spoken and not self._is_origin(i)
        ]
        if not dates:
            return None
        start = self.words[left].start
        end = self.words[right].end
        place = self.readings[index].span.start

        def distance(i: int) -> tuple[bool, bool, bool, bool, int]:
            span = self.readings[i].span
            return (
                self.readings[i].rule.endswith(_EDITION),
                not (start <= span.start < end),
                span.start == self.words[0].start,
                _is_whole(self.readings[i].value),
                abs(span.start - place),
            )

        return min(dates, key=distance)

    def _is_since(self, first: int, left: int, right: int) -> bool:
        """Say whether the clause counts from a time on; not "since the raid that killed 15"."""
        for at in range(left, right + 1):
            if self.words[at].bare in self.vocabulary.since:
                between = self.words[at + 1 : first]
                if not any(word.folded in self.vocabulary.relatives for word in between):
                    return True
        return False

    def _with_attacker(self, last: int) -> bool:
        """Say whether those counted include their attacker: "two dead, one of them the gunman"."""
        for at in range(last + 1, min(last + _PARTITIVE, len(self.words))):
            word = self.words[at]
            if word.bare in self.vocabulary.parts or word.folded in self.vocabulary.parts:
                behind = self.words[at + 1 : at + _PARTITIVE]
                return any(other.stem in self.vocabulary.attackers for other in behind)
        return False

    def _over(self, index: int, left: int, right: int) -> int | None:
        """Return the length of time up to today over which a value was counted, if its clause has.

        The words tell that it ends today: "in the past two weeks".
        """
        if self.readings[index].kind in ("date", "time", "duration"):
            return None
        for at in range(left, right + 1):
            owner = self.reading_of[at]
            if owner is None or self.readings[owner].kind != "duration":
                continue
            first, last = self._place(owner)
            beside = (*self.words[max(first - 1, 0) : first], *self.words[last + 1 : last + 2])
            if any(word.bare in self.vocabulary.past for word in beside):
                return owner
        return None

    def _superseded(self, index: int, first: int, left: int) -> bool:
        """Say whether the sentence sets a newer value against this one.

        By a word right before it ("up from 37", "compared with 37"), where another value of its
        kind is told; or by the noun of the toll: "an earlier count had put the dead at 37".
        """
        reading = self.readings[index]
        if reading.kind in _TIMES or reading.kind == "ordinal":
            return False
        before = self.words[max(first - _BESIDE, left) : first]
        if any(word.folded in self.vocabulary.against for word in before):
            return any(
                other is not reading and _is_of_one_sort(other, reading) for other in self.readings
            )
        for at in range(first - 1, left - 1, -1):
            owner = self.reading_of[at]
            if owner is not None and self.readings[owner].kind not in _TIMES:
                return False
            if self.words[at].stem in self.vocabulary.tolls:
                beside = (*self.words[max(at - 1, 0) : at], *self.words[at + 1 : at + 2])
                return any(word.bare in self.vocabulary.earlier for word in beside)
        return False

    def _is_origin(self, index: int) -> bool:
        """Say whether a date is that of a person or thing in the sentence: "who died in 1918"."""
        first, _ = self._place(index)
        before = self.words[max(first - _ORIGIN_REACH, 0) : first]
        value = self.readings[index].value
        century = isinstance(value, DateExpression) and value.century is not None
        return century or any(word.stem in self.vocabulary.origins for word in before)

    def _masked(self, index: int, clause: Span) -> str:
        """Return the folded clause with a slot for the value and one for each other value."""
        pieces = []
        at = clause.start
        for number, reading in enumerate(self.readings):
            if not clause.covers(reading.number) or reading.number.start < at:
                continue
            pieces.append(self.fold(self.text[at : reading.number.start]))
            pieces.append(SLOT if number == index else OTHER)
            at = reading.number.end
        pieces.append(self.fold(self.text[at : clause.end]))
        return " ".join(" ".join(pieces).split())


def _is_of_one_sort(left: Reading, right: Reading) -> bool:
    """Say whether two values may be of one thing: "up from 37 to 53 people"."""
    one_noun = left.lemma == right.lemma or not (left.lemma and right.lemma)
    return left.kind == right.kind and one_noun


class _Event(NamedTuple):
    at: int
    stem: str
    concept: str


_QUOTES = frozenset('"«»“”')
_QUOTED_NAME = 3
"""Words between quotation marks that are a name or a nickname rather than a speech."""


def _breaks(words: Sequence[Word], vocabulary: Vocabulary) -> frozenset[int]:
    """Return where clauses end: not at the quotation marks around a name."""
    found = {
        at
        for at, word in enumerate(words)
        if word.bare in vocabulary.breaks or word.folded in vocabulary.breaks
    }
    quotes = [at for at in sorted(found) if words[at].folded in _QUOTES]
    for opening, closing in pairwise(quotes):
        if opening in found and closing - opening - 1 <= _QUOTED_NAME:
            found -= {opening, closing}
    return frozenset(found)


def _is_whole(value: object) -> bool:
    """Say whether a date is told with day, month and year."""
    if not isinstance(value, DateExpression):
        return False
    return None not in (value.day, value.month, value.year)


def _is_fate(concept: str) -> bool:
    return concept in FATES


def _is_any(concept: str) -> bool:
    return bool(concept)

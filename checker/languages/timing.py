"""When what a value counts happened: its date, where counting began, and what replaced it since."""

from __future__ import annotations

from collections.abc import Mapping

from checker.kinds import DateExpression
from checker.kinds.expression import Grain
from checker.languages.clauses import Clauses
from checker.languages.concepts import BEFORE, WAYS
from checker.languages.interface import Reading
from checker.languages.standing import until_days
from checker.languages.telling import TRANSPARENT
from checker.languages.words import Role

_EDITION = ".date.edition"
_ORIGIN_REACH = 3
"""Words before a date within which a word such as "born" takes it."""

_MAIN = 2
"""Words with content from a date to a relative pronoun that part the two."""

_RELATIVE = 8
"""Words from a relative pronoun to a date in its clause, at most."""

_BESIDE = 2
"""Words before a value within which a preposition takes it."""


class Timing:
    """The times of the values of one sentence."""

    def __init__(
        self,
        clauses: Clauses,
        spoken: frozenset[int],
        happening: Mapping[int, str],
        compared: frozenset[int],
    ) -> None:
        """Find the dates that may date an event.

        Args:
            clauses: Of the sentence.
            spoken: The dates that only tell on which day somebody spoke.
            happening: For each word that tells what happens, its concept.
            compared: Words such as "since" behind which stands what the news is compared with.
        """
        self.clauses = clauses
        self.happening = happening
        self.compared = compared
        self.words = clauses.words
        self.marks = clauses.marks
        self.readings = clauses.readings
        self.owners = clauses.owners
        self.dates = [
            index
            for index, reading in enumerate(self.readings)
            if reading.kind == "date" and index not in spoken and not self._is_origin(index)
        ]
        self.untils = until_days(clauses)
        """The dates that are days until which something is counted, and no days of events."""
        self.of_older = self._dates_of_older()
        """By older value, the date that dates it and no other: see `superseded`."""

    def _is_origin(self, index: int) -> bool:
        """Say whether a date is that of a person or thing in the sentence: "who died in 1918"."""
        first, _ = self.clauses.places[index]
        value = self.readings[index].value
        century = isinstance(value, DateExpression) and value.century is not None
        return century or any(
            first - _ORIGIN_REACH <= at < first for at in self.marks[Role.ORIGINS]
        )

    def when(self, index: int, left: int, right: int, event: str) -> int | None:
        """Return the date of what happened: the nearest, in its clause first.

        A day on which somebody spoke dates nothing but the speech, and a date that opens the
        sentence gives way to another: it may be the line of place and day; so does one told with
        its year, since who dates the day's event writes "on Monday", unless it follows the value:
        "was freed on Monday, who shot two guards on 3 May 2016". The year of an
        edition ("World Cup 2018") names more than it dates, so any other date comes first. What
        befell before those who were freed has its own date: "who were abducted in May". A day
        until which is counted comes last.
        """
        if self.readings[index].kind in ("date", "time"):
            return None
        if index in self.of_older:
            return self.of_older[index]
        dates = [
            date
            for date in self.dates
            if date not in self.of_older.values()
            and not self._is_of_another(date, index, left, right)
            and not self._is_before(self.clauses.places[date][0], index, event)
        ]
        dates = [date for date in dates if date not in self.untils] or dates
        if len(dates) < 2:
            return dates[0] if dates else None
        clause = self.clauses.sentence.span(left, right)
        opening = self.clauses.sentence.places[0].start
        place = self.readings[index].span.start

        def distance(i: int) -> tuple[bool, bool, bool, bool, int]:
            span = self.readings[i].span
            return (
                self.readings[i].rule.endswith(_EDITION),
                not clause.start <= span.start < clause.end,
                span.start == opening,
                _is_whole(self.readings[i].value) and not self._follows(i, index),
                abs(span.start - place),
            )

        return min(dates, key=distance)

    def _follows(self, date: int, index: int) -> bool:
        """Say whether a date stands right behind a value, or has but a preposition before it."""
        return 0 < self.clauses.places[date][0] - self.clauses.places[index][1] <= _BESIDE

    def _dates_of_older(self) -> dict[int, int]:
        """Return the dates behind older values: "to 4.6 percent, from 4.2 percent in May"."""
        origins = self.clauses.vocabulary.origin_of_moves
        if not self.marks[Role.AGAINST] and not any(
            self.words[first - 1].folded in origins for first, _ in self.clauses.places if first
        ):
            return {}
        found = {}
        for date in self.dates:
            older = date - 1
            if older < 0 or not self.superseded(older, self.clauses.clause(older)[0]):
                continue
            if (
                self.clauses.left_edge(self.clauses.places[date][0])
                <= self.clauses.places[older][1]
            ):
                found[older] = date
        return found

    def _is_of_another(self, date: int, index: int, left: int, right: int) -> bool:
        """Say whether a date behind a value belongs to something else.

        It opens another statement ("eight died, which brings the toll since May to 90") or dates
        what the value is held against ("compared with 2015"); a day is that of the event itself.
        Or it dates another value, told of what was named: "to 7 percent, to fight a price rise
        that reached 9 percent in April".
        """
        first, end = self.clauses.places[date]
        start, last = self.clauses.places[index]
        if first <= last:
            return self._is_of_main_clause(end, start) or self._is_past(date, start)
        value = self.readings[date].value
        wide = isinstance(value, DateExpression) and value.grain is not Grain.DAY
        if wide and any(last < at < first for at in self.marks[Role.AGAINST]):
            return True
        if self._is_of_another_value(index, date):
            return True
        opens = any(first - _BESIDE <= at <= first for at in self.marks[Role.SINCE])
        return opens and not self.is_since(index, left, right)

    def _is_of_another_value(self, index: int, date: int) -> bool:
        """Say whether a relative clause behind a value tells another one, which a date dates."""
        last = self.clauses.places[index][1]
        for other in range(index + 1, date):
            start = self.clauses.places[other][0]
            relative = next((at for at in self.marks[Role.RELATIVES] if last < at < start), None)
            if relative is not None and self.readings[other].kind not in TRANSPARENT:
                return self._is_named(last, relative)
        return False

    def _is_of_main_clause(self, date: int, value: int) -> bool:
        """Say whether a date dates what a relative clause with the value hangs on.

        "They searched on Wednesday the ruins of an inn that lost 20 guests": right before the
        pronoun it dates what the clause tells, as in "the fire on Tuesday that killed 20".
        """
        relative = next((at for at in self.marks[Role.RELATIVES] if date < at < value), None)
        if relative is None:
            return False
        between = self.words[date + 1 : relative]
        return sum(word.content for word in between) >= _MAIN

    def _is_past(self, date: int, value: int) -> bool:
        """Say whether a relative clause that is over before a value tells of an older time.

        "The ferry that entered service in 1978 sank within 14 minutes"; but "the blast that came on
        Monday killed 14" is told of that day.
        """
        first, last = self.clauses.places[date]
        told = self.readings[date].value
        old = isinstance(told, DateExpression) and told.year is not None
        relative = max((at for at in self.marks[Role.RELATIVES] if at < first), default=None)
        if not old or relative is None or first - relative > _RELATIVE:
            return False
        behind = (word for word in self.words[last + 1 :] if Role.BREAKS not in word.roles)
        following = next(behind, None)
        if following and following.folded in self.clauses.vocabulary.dated.subordinators:
            return False  # "since 2021, when it was set at 4 dinars"
        return any(last < at < value for at in self.happening)

    def _is_before(self, at: int, index: int, event: str) -> bool:
        """Say whether a word belongs to what befell before the event: "three held since May"."""
        earlier = BEFORE.get(event)
        if earlier is None:
            return False
        _, last = self.clauses.places[index]
        between = [self.happening[other] for other in self.happening if last < other < at]
        return not earlier.isdisjoint(between) and event not in between

    def is_since(self, index: int, left: int, right: int, event: str = "") -> bool:
        """Say whether the clause counts from a time on; not "since the raid that killed 15".

        Nor "in the town that they have held since May", which is told of the town.
        """
        if not self.marks[Role.SINCE]:
            return False
        first, last = self.clauses.places[index]
        relatives = self.marks[Role.RELATIVES]
        return any(
            left <= at <= right
            and at not in self.compared
            and not any(at < other < first for other in relatives)
            and not any(last < other < at and self._is_named(last, other) for other in relatives)
            and not self._is_before(at, index, event)
            for at in self.marks[Role.SINCE]
        )

    def _is_named(self, last: int, relative: int) -> bool:
        """Say whether something is named behind a value that a relative clause is told of.

        Not what the value counts: "rose to 30 the number of people who died since May".
        """
        if any(last < at < relative for at in self.marks[Role.TOLLS]):
            return False
        return any(
            word.content and self.owners[at] is None
            for at, word in enumerate(self.words[last + 1 : relative], last + 1)
        )

    def over(self, index: int, left: int, right: int) -> int | None:
        """Return the length of time up to today over which a value was counted, if its clause has.

        The words tell that it ends today: "in the past two weeks".
        """
        past = self.marks[Role.PAST]
        if not past or self.readings[index].kind in ("date", "time", "duration", "age"):
            return None
        for other, reading in enumerate(self.readings):
            first, last = self.clauses.places[other]
            inside = reading.kind == "duration" and left <= last and first <= right
            if inside and (first - 1 in past or last + 1 in past):
                return other
        return None

    def superseded(self, index: int, left: int) -> bool:
        """Say whether the sentence sets a newer value against this one.

        By a word right before it ("up from 37", "compared with 37"), where another value of its
        kind is told; or by the noun of the toll: "an earlier count had put the dead at 37".
        """
        reading = self.readings[index]
        if reading.kind in TRANSPARENT or reading.kind == "ordinal":
            return False
        first, _ = self.clauses.places[index]
        if self._was_moved_from(index, left):
            return True
        low = max(first - _BESIDE, left)
        if any(low <= at < first for at in self.marks[Role.AGAINST]):
            return any(
                other is not reading and _is_of_one_sort(other, reading) for other in self.readings
            )
        return bool(self.marks[Role.EARLIER]) and self._is_earlier(first, left)

    def _was_moved_from(self, index: int, left: int) -> bool:
        """Say whether a value is told behind the newer one: "fell to 2.9 billion from 3.1"."""
        first, _ = self.clauses.places[index]
        vocabulary = self.clauses.vocabulary
        if not index or self.words[first - 1].folded not in vocabulary.origin_of_moves:
            return False
        start, last = self.clauses.places[index - 1]
        beside = last + 2 == first and self.readings[index - 1].kind == self.readings[index].kind
        level = start - 1 in self.marks[Role.LEVELS]
        moved = any(left <= at < start and self.happening[at] in WAYS for at in self.happening)
        return beside and level and moved

    def _is_earlier(self, first: int, left: int) -> bool:
        tolls, earlier = self.marks[Role.TOLLS], self.marks[Role.EARLIER]
        for at in range(first - 1, left - 1, -1):
            owner = self.owners[at]
            if owner is not None and self.readings[owner].kind not in TRANSPARENT:
                return False
            if at in tolls:
                return at - 1 in earlier or at + 1 in earlier
        return False


def _is_of_one_sort(left: Reading, right: Reading) -> bool:
    """Say whether two values may be of one thing: "up from 37 to 53 people"."""
    one_noun = left.lemma == right.lemma or not (left.lemma and right.lemma)
    return left.kind == right.kind and one_noun


def _is_whole(value: object) -> bool:
    """Say whether a date is told with day, month and year."""
    if not isinstance(value, DateExpression):
        return False
    return None not in (value.day, value.month, value.year)

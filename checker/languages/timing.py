"""When what a value counts happened: its date, where counting began, and what replaced it since."""

from __future__ import annotations

from collections.abc import Mapping

from checker.kinds import DateExpression
from checker.kinds.expression import Grain
from checker.languages.apart import lapses_between, opens_between
from checker.languages.asides import is_compared, is_in_another_clause, is_in_aside
from checker.languages.clauses import QUOTES, Clauses
from checker.languages.concepts import BEFORE, FATES
from checker.languages.standing import until_days
from checker.languages.superseding import superseded
from checker.languages.telling import TRANSPARENT
from checker.languages.words import Role

_TIMES = frozenset({"date", "time", "duration"})
"""Kinds of which a word such as "since" tells only before them."""

_EDITION = ".date.edition"
_ORIGIN_REACH = 3
"""Words before a date within which a word such as "born" takes it."""

_MAIN = 2
"""Words with content from a date to a relative pronoun that part the two."""

_FIRST = 4
"""Words from one such as "the first" to "since" within which nothing is counted."""

_OCCASIONS = frozenset({"attacked", "crashed", "destroyed", "held", "met"})
"""Events whose day is that of what befell people on them."""

_OF_TIME = ("date", "duration")
"""Kinds of what "since" and "for" take."""

_RELATIVE = 8
"""Words from a relative pronoun to a date in its clause, at most."""

_NAMED = 3
"""Words to a relative pronoun behind what it tells of, a preposition among them: in a town that."""

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
            first - _ORIGIN_REACH <= at < first and not self._is_main_verb(at)
            for at in self.marks[Role.ORIGINS]
        )

    def _is_of_death(self, date: int) -> bool:
        """Say whether a date stands right behind such a word, which tells what befell somebody."""
        first, _ = self.clauses.places[date]
        return any(first - _ORIGIN_REACH <= at < first for at in self.marks[Role.ORIGINS])

    def _is_main_verb(self, origin: int) -> bool:
        """Say whether a word tells what befell whom a value counts: "twelve died in March"."""
        if not self.clauses.vocabulary.auxiliaries or origin - 1 in self.marks[Role.RELATIVES]:
            return False
        return self.happening.get(origin) in FATES

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
        if superseded(self.clauses, index, self.happening):
            return None
        dates = [
            date
            for date in self.dates
            if date not in self.of_older.values()
            and (event in FATES or not self._is_of_death(date))
            and not is_compared(self.clauses, date, index, self.compared)
            and not is_in_aside(self.clauses, date, index, self.happening)
            and not is_in_another_clause(self.clauses, date, index)
            and not self._is_of_another(date, index, left, right)
            and not self._is_before(self.clauses.places[date][0], index, event)
        ]
        dates = [date for date in dates if date not in self.untils] or dates
        if len(dates) < 2:
            return dates[0] if dates else None
        clause = self.clauses.sentence.span(left, right)
        opening = self.clauses.sentence.places[0].start
        place = self.readings[index].span.start

        def distance(i: int) -> tuple[bool, bool, bool, bool, bool, int]:
            span = self.readings[i].span
            return (
                self.readings[i].rule.endswith(_EDITION),
                not clause.start <= span.start < clause.end,
                span.start == opening,
                _is_whole(self.readings[i].value) and not self._follows(i, index),
                not self._follows(i, index),
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
            if older < 0 or not superseded(self.clauses, older, self.happening):
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
            if opens_between(self.clauses, end, start) or lapses_between(self.clauses, end, start):
                return True
            of_clause = self._is_of_main_clause(end, start) or self._is_past(date, start)
            return of_clause or self._is_a_start(index, date)
        if self._is_of_other_statement(last, first):
            return True
        value = self.readings[date].value
        wide = isinstance(value, DateExpression) and value.grain is not Grain.DAY
        against = (at for at in self.marks[Role.AGAINST] if last < at < first)
        if wide and any(not self._tells(at, first) for at in against):
            return True  # but not "since the raid against them was launched in May"
        if self._is_of_another_value(index, date) or self._is_of_another_noun(last, first):
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

    def _is_of_another_noun(self, last: int, date: int) -> bool:
        """Say whether a date behind a value is told of something named in between.

        "Paid 9 million for the rights of a cup, which is held in May"; but not of where or in
        what it happened: "9 died in the fire that broke out in May".
        """
        relative = next((at for at in self.marks[Role.RELATIVES] if last < at < date), None)
        if relative is None or not self.clauses.vocabulary.article:
            return False
        between = range(last + 1, relative)
        where = any(self.words[at].folded in self.clauses.vocabulary.adverbials for at in between)
        occasion = any(self.happening.get(at) in _OCCASIONS for at in between)
        several = sum(self.words[at].content for at in between) >= _MAIN
        return several and not where and not occasion and self._is_named(last, relative)

    def _is_a_start(self, index: int, date: int) -> bool:
        """Say whether a date before a value is that from which something else is counted.

        Not where the value is told of that time: "the worst since May, when 9 died".
        """
        first, _ = self.clauses.places[date]
        start, _ = self.clauses.places[index]
        since = [at for at in self.marks[Role.SINCE] if first - _BESIDE <= at <= first]
        if not since or self._is_told_then(since[-1], start):
            return False
        return not self.is_since(index, *self.clauses.clause(index))

    def _is_of_other_statement(self, last: int, first: int) -> bool:
        """Say whether what stands between a value and a date behind it parts the two.

        The date is that of a crime ("held 5 who are suspected of a raid in May"), of another
        statement ("scored 40; moreover it meets Tarsa on 21 April", but not "moreover 3 died"),
        or stands in a speech that opens between them.
        """
        if any(last < at < first for at in self.marks[Role.CHARGES]):
            return True
        turns = (at for at in self.marks[Role.TURNS] if last < at < first)
        if any(self.happening.get(at + 1) not in FATES for at in turns):
            return True
        marks = [at for at in range(first) if self.words[at].folded in QUOTES]
        before = sum(at <= last for at in marks)
        return before % 2 == 0 and (len(marks) - before) % 2 == 1

    def _tells(self, start: int, end: int) -> bool:
        """Say whether a word in a range tells what happens."""
        return any(start < at < end for at in self.happening)

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

        "The ferry that entered service in 1978 sank within 14 minutes"; but "the blast that came in
        2000 killed 14" is told of that year.
        """
        first, last = self.clauses.places[date]
        told = self.readings[date].value
        old = isinstance(told, DateExpression) and told.year is not None
        relative = max((at for at in self.marks[Role.RELATIVES] if at < first), default=None)
        if not old or relative is None or first - relative > _RELATIVE:
            return False
        if any(word.event for word in self.words[max(relative - _BESIDE, 0) : relative]):
            return False  # "the attack that came in 2000 killed 17"
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
        if self.readings[index].kind in _TIMES:
            low = self._behind_dates(index, left)
            return any(low <= at <= last for at in self.marks[Role.SINCE])
        # What is first since a time is of it itself, and so is the length: "his first in 9 years".
        counted = self.readings[index].kind not in (*TRANSPARENT, "ordinal", "duration")
        return any(
            (left <= at <= right or self._is_set_off(at, left))
            and at not in self.compared
            and not (counted and self._is_of_a_noun(at))
            and not (counted and self._is_told_then(at, first))
            and not any(at < other < first for other in relatives)
            and not any(last < other < at and self._is_named(last, other) for other in relatives)
            and not self._is_before(at, index, event)
            for at in self.marks[Role.SINCE]
        )

    def _is_set_off(self, since: int, left: int) -> bool:
        """Say whether a clause goes on behind "since" and its date, between commas or in front.

        "Since Sunday evening, 30 thousand have fled", "courts passed since May, on 9 men, death":
        there the clause goes on with the preposition of its verb.
        """
        if not since < left:
            return False
        end = next((at for at in self.clauses.breaks if at > since), left)
        date = self.owners[end - 1]
        if end + 1 != left or date is None or self.readings[date].kind not in _OF_TIME:
            return False
        return since == 0 or self.words[left].folded in self.clauses.vocabulary.resuming

    def _is_told_then(self, since: int, first: int) -> bool:
        """Say whether a value is told of the time since which another thing is so.

        "The worst since May, when 9 died", "a star since May, after he scored 9".
        """
        owners = self.owners[since + 1 : since + 1 + _BESIDE]
        date = next((o for o in owners if o is not None), None)
        if date is None or self.readings[date].kind not in _OF_TIME:
            return False
        _, last = self.clauses.places[date]
        occasions = self.clauses.vocabulary.occasions
        then = occasions.goes_on | occasions.after
        behind = self.words[last + 1 : last + 1 + _BESIDE]
        return last < first and any(word.folded in then for word in behind)

    def _is_of_a_noun(self, since: int) -> bool:
        """Say whether "since" is told of a noun beside it: "the war raging", "the first since"."""
        if since and self.words[since - 1].folded in self.clauses.vocabulary.lengths.ongoing:
            return True
        before = range(max(since - _FIRST, self.clauses.left_edge(since)), since)
        return any(
            self.words[at].folded in self.clauses.vocabulary.firsts
            and ((owner := self.owners[at]) is None or self.readings[owner].kind == "ordinal")
            for at in before
        )

    def _behind_dates(self, index: int, left: int) -> int:
        """Return where the words begin that may tell a time to be one since which is counted.

        Right before a length; of a date behind the one before: "since he took office in 2011".
        """
        first, _ = self.clauses.places[index]
        if self.readings[index].kind == "duration":
            return first - _BESIDE
        ends = (self.clauses.places[date][1] for date in self.dates)
        return max((end + 1 for end in ends if end < first), default=left)

    def _is_named(self, last: int, relative: int) -> bool:
        """Say whether something is named behind a value that a relative clause is told of.

        Not what the value counts: "rose to 30 the number of people who died since May".
        """
        if relative - last < _NAMED or any(last < at < relative for at in self.marks[Role.TOLLS]):
            return False  # "the seventh time only that he leaves since"
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


def _is_whole(value: object) -> bool:
    """Say whether a date is told with day, month and year."""
    if not isinstance(value, DateExpression):
        return False
    return None not in (value.day, value.month, value.year)

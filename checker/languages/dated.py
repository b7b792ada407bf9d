"""Which event of its sentence a date dates, and whether its beginning or its end.

A date stands behind the verb or verbal noun that it dates, or opens the sentence. "Begin" and
"end" say where in an event it lies, "take place" only that it has one: what begins, ends or takes
place is told beside them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from checker.kinds import DateExpression
from checker.kinds.expression import Grain
from checker.languages.concepts import SAID, WAYS
from checker.languages.dated_concepts import (
    ARRIVED,
    BEGAN,
    DATES_BACK,
    DELIVERED,
    ENDED,
    HELD,
    OCCASIONS,
    STAGES,
)
from checker.languages.dated_tellings import STAGED, DatedTellings
from checker.languages.telling import TRANSPARENT, Event
from checker.languages.words import Role

_BESIDE = 7
"""Words around "begin" within which it is told what begins."""

_ANTECEDENT = 12
"""Words before "began" within which another clause tells what did."""

_OBJECT = 2
"""Words behind a date within which the object of its verb stands."""

_ADJECTIVES = 2
"""Words from an occasion to the verb behind it that is told of it: "after a great fire broke out".
"""

_PLACE = 2
"""Words next to a date of which one is the occasion, though it only tells where: "lost to him in
the final match last year".
"""

_LIGHT = STAGES | {HELD, DATES_BACK}
"""What tells of an event, and not which."""

_OPENS = {"opened": BEGAN, "closed": ENDED}
"""What tells the stage of an occasion, and of a bridge what happened to it."""

_RANKED = 4
"""Words behind an event within which it is that of the first or last of several."""

_COMMAS = (",", "\N{ARABIC COMMA}")
_ASIDE = 20
"""Words before an aside within which the verb of its sentence stands."""

_FAR = 15
"""Words from a date back to what it dates, at most, other values left out."""

_NEAR = 6
"""Words from a date back to "due"; and on to what it dates, where it opens no sentence."""

_DUE = 4
"""Words from "due" back to what is due."""

_BOUGHT = frozenset({"cost", "ordered"})
"""What is done with what is delivered."""

_TO_A_DATE = {"returned": DATES_BACK, "moved": HELD, "delayed": HELD}
"""What is told of a date to which something goes back, or is put off, and so takes place then."""


class Dated(NamedTuple):
    """What a date dates."""

    event: Event | None
    stage: str
    """One of `STAGES`, '' where none is told."""


_NOTHING = Dated(None, "")


class Datings(DatedTellings):
    """What the dates and times of one sentence date."""

    def of(self, index: int) -> Dated | None:
        """Return what a date or time dates, None for other values and where nothing tells.

        A time from which or until which something is counted dates nothing: "9 died since May".
        """
        if self.clauses.readings[index].kind not in ("date", "time"):
            return None
        first, _ = self.clauses.places[index]
        left, right = self.clauses.clause(index)
        bound = self._bound(index)
        if bound and self._is_counted(left, right):
            return _NOTHING
        due = self._due(index, first)
        return self._found(index, bound) if due is None else Dated(due, bound)

    def _found(self, index: int, bound: str) -> Dated | None:
        """Return what is dated by the words around."""
        first, last = self.clauses.places[index]
        left, right = self.clauses.clause(index)
        around = (*self._before(first, left), *self._behind(first, last, right))
        if (risen := self._risen(around, left, right)) is not None:
            return Dated(self.event(risen, SAID), "")
        told = next((at for at in around if self.verb(at)), None)
        hangs = any(Role.RELATIVES in word.roles for word in self.words[left:first])
        if told is None and not hangs and left > 1 and self.words[left - 1].folded in _COMMAS:
            told, left = self._past_aside(left, first), 0
            if told is not None and Role.SAYS in self.words[told].roles:
                return Dated(self.event(told, SAID), "")
        if told is None:
            return self._named(around, bound, left)
        concept = self.verb(told)
        if self.words[first - 1].folded in self.table.back_to:
            concept = _TO_A_DATE.get(concept, concept)
        return self._told(told, concept, bound, left, first if told < first else right + 1)

    def _risen(self, around: Sequence[int], left: int, right: int) -> int | None:
        """Return the word for the rise of a toll, whose day is that of the news: rose on Friday."""
        tolls = self.clauses.marks[Role.TOLLS]
        if not any(left <= at <= right for at in tolls):
            return None
        for at in around:
            if self.words[at].event in WAYS:
                return at
            if self.verb(at) and at not in tolls:
                return None
        return None

    def _past_aside(self, left: int, first: int) -> int | None:
        """Return the word before an aside that tells what is dated: "was named, after a year,".

        Somebody spoke on it only where it opens the aside, and not where it is told what was said.
        """
        opens = self._opens_aside(first)
        for at in self._before(left - 1, max(left - _ASIDE, 0)):
            opens = opens and not self.is_that(at)
            if self.verb(at) or (opens and Role.SAYS in self.words[at].roles):
                return at
        return None

    def _opens_aside(self, first: int) -> bool:
        """Say whether a date stands right behind a comma, or behind "in a statement" there."""
        start = first
        while start > 0 and self.words[start - 1].folded not in _COMMAS:
            start -= 1
        contents = sum(word.content for word in self.words[start:first])
        return not contents or (contents == 1 and self.words[start].folded in self.table.places)

    def own(self, index: int, event: Event | None) -> Event | None:
        """Return what happens near a date, unless the date stands in a clause that hangs on it.

        "He was arrested over the law that was granted on Monday": not the arrest was then.
        """
        if event is None or self.clauses.readings[index].kind not in ("date", "time"):
            return event
        first, _ = self.clauses.places[index]
        between = range(event.at + 1, first)
        hangs = any(Role.RELATIVES in self.words[at].roles for at in between)
        return None if hangs and not any(map(self.undergoes, between)) else event

    def _due(self, index: int, first: int) -> Event | None:
        """Return the occasion that is due then: "a coalition for the vote due in June"."""
        value = self.clauses.readings[index].value
        day = isinstance(value, DateExpression) and value.grain <= Grain.DAY
        for due in range(first - 1, max(first - 1 - _NEAR, -1), -1):
            days = self.table.due.get(self.words[due].folded)
            if days is not None:
                return None if day and not days else self._occasion_before(due)
            if not self._may_part(due):
                return None
        return None

    def _may_part(self, at: int) -> bool:
        """Say whether a word may stand between "due" and its date: its being held in Tarsa."""
        roles = self.words[at].roles
        free = self.clauses.owners[at] is None and not {Role.RELATIVES, Role.BREAKS} & {*roles}
        told = self.verb(at)
        return free and not self.is_that(at) and (not told or told in _LIGHT)

    def _occasion_before(self, due: int) -> Event | None:
        for at in range(due - 1, max(due - 1 - _DUE, -1), -1):
            word = self.words[at]
            if self.clauses.owners[at] is not None or Role.BREAKS in word.roles:
                return None
            concept = self.table.nouns.get(word.folded) or self.table.nouns.get(word.bare)
            if concept:
                return self.event(at, concept)
        return None

    def _named(self, around: Sequence[int], bound: str, left: int) -> Dated | None:
        """Return what is dated as far as a noun tells it: "the summit of 3 May"."""
        told = next((at for at in around if self.noun(at)), None)
        if told is None and not any(Role.SAYS in self.words[at].roles for at in around):
            told = next((at for at in around[:_PLACE] if self.noun(at, beside=True)), None)
        if told is None:
            return Dated(None, bound) if bound else None
        concept = self.noun(told, beside=True)
        return Dated(self.event(told, concept), bound or self._stage(told, left))

    def _told(self, told: int, concept: str, bound: str, left: int, end: int) -> Dated:
        """Return what is dated where a word tells so, or tells its beginning, end or mere date."""
        light = concept in _LIGHT or concept in _OPENS
        what = self._subject(told, left, end) if light else None
        if (
            what is None
            and light
            and end < len(self.words)
            and self.clauses.owners[end] is not None
        ):
            what = self._object(told, end)
        if concept in _OPENS:
            occasion = what is not None and what.concept in OCCASIONS
            if not occasion:
                return Dated(self.event(told, concept), bound or self._stage(told, left))
            return Dated(what, _OPENS[concept])
        if concept == ARRIVED and any(word.event in _BOUGHT for word in self.words):
            concept = DELIVERED  # "ordered 24 planes, the first of which will arrive in"
        if concept not in _LIGHT:
            return Dated(self.event(told, concept), bound or self._stage(told, left))
        if what is None and concept not in STAGES:
            what = self.event(told, concept)
        return Dated(what, concept if concept in STAGES else bound)

    def _is_counted(self, left: int, right: int) -> bool:
        return any(
            owner is not None and self.clauses.readings[owner].kind not in TRANSPARENT
            for owner in self.clauses.owners[left : right + 1]
        )

    def _before(self, first: int, left: int) -> Iterable[int]:
        """Return the words of the clause before a date, the nearest first, up to another date.

        A date told twice, such as a weekday and its day, is passed.
        """
        content, passed, undergone = False, 0, False
        for at in range(first - 1, left - 1, -1):
            owner = self.clauses.owners[at]
            if owner is not None:
                if content and self.clauses.readings[owner].kind in ("date", "time"):
                    return
                continue
            passed += 1
            undergone = undergone or self.undergoes(at)
            if passed > _FAR or (Role.RELATIVES in self.words[at].roles and not undergone):
                return
            content = content or self.words[at].content
            yield at

    def _behind(self, first: int, last: int, right: int) -> Iterable[int]:
        """Return the words behind a date, up to another one and to what is told beside it.

        Past a comma only where the date opens its sentence.
        """
        content = False
        opens = not any(word.content for word in self.words[:first])
        for at in range(last + 1, min(right, last + (_FAR if opens else _NEAR)) + 1):
            owner = self.clauses.owners[at]
            if not opens and self.words[at].folded in _COMMAS:
                return
            if owner is not None:
                if content and self.clauses.readings[owner].kind in ("date", "time"):
                    return
                continue
            if (
                self.joins_verb(at)
                or self.is_that(at)
                or self.words[at].folded in self.table.subordinators
            ):
                return
            content = content or self.words[at].content
            yield at

    def _subject(self, told: int, left: int, end: int) -> Event | None:
        """Return what begins, ends or takes place, as told beside the word for it."""
        behind = range(told + 1, min(told + _BESIDE, end))
        before = range(told - 1, max(told - _BESIDE, left) - 1, -1)
        sides = (before, behind) if self.subject_first else (behind, before)
        found = next((what for side in sides if (what := self._occasion(told, side))), None)
        return found or self._antecedent(told, left)

    def _occasion(self, told: int, side: Iterable[int]) -> Event | None:
        """Return the nearest event to one side of a word, up to another date.

        Where verbs stand before their subjects, what stands before one is a noun.
        """
        for at in side:
            owner = self.clauses.owners[at]
            if owner is not None:
                if self.clauses.readings[owner].kind in ("date", "time"):
                    return None
                continue
            is_noun = self.subject_first or at > told or Role.DEFINITE in self.words[at].roles
            beside = 0 < told - at <= _ADJECTIVES
            concept = self.noun(at, beside=beside) or (self.verb(at) if is_noun else "")
            if concept and concept not in _LIGHT:
                return self.event(at, concept)
        return None

    def _object(self, told: int, date: int) -> Event | None:
        """Return what is told behind the date: "they hold on Sunday a meeting"."""
        _, last = self.clauses.places[self.clauses.owners[date] or 0]
        behind = [*range(last + 1, min(last + 1 + _OBJECT, len(self.words)))]
        if self.subject_first or told > date or not all(map(self.is_plain_noun, behind[:1])):
            return None
        return self._occasion(told, [at for at in behind if self.is_plain_noun(at)])

    def _antecedent(self, told: int, left: int) -> Event | None:
        """Return the occasion told before a clause, or before an aside: "the raid, which began"."""
        for at in range(left - 1, max(told - _ANTECEDENT, 0) - 1, -1):
            roles, folded = self.words[at].roles, self.words[at].folded
            opens = Role.RELATIVES in roles or folded in _COMMAS
            if self.clauses.owners[at] is not None or (Role.BREAKS in roles and not opens):
                return None
            if concept := self.noun(at):
                return self.event(at, concept)
        return None

    def _stage(self, told: int, left: int) -> str:
        """Return the stage that is told before an event: the start of, the first, the last."""
        for at in range(told - 1, max(told - 1 - STAGED, left - 1), -1):
            concept = self.verb(at)
            if concept in STAGES:
                return concept
            if concept and concept != self.verb(told):
                return ""
            if stage := self.rank(at):
                return stage
        behind = range(told + 1, min(told + 1 + _RANKED, len(self.words)))
        return next((stage for at in behind if (stage := self.rank(at))), "")

    def _bound(self, index: int) -> str:
        """Return the stage that a preposition before a date tells: since, until."""
        first, last = self.clauses.places[index]
        for at in range(max(first - 2, 0), last + 1):
            roles = self.words[at].roles
            if Role.UNTIL in roles:
                return ENDED
            if Role.SINCE in roles:
                return BEGAN
        return ""

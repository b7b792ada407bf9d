"""Which event of its sentence a date dates, and whether its beginning or its end.

A date stands behind the verb or verbal noun that it dates, or opens the sentence. "Begin" and
"end" say where in an event it lies, "take place" only that it has one: what begins, ends or takes
place is told beside them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from checker.languages.clauses import Clauses
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
from checker.languages.dated_words import Beside
from checker.languages.telling import TRANSPARENT, Event
from checker.languages.words import Role

_BESIDE = 7
"""Words around "begin" within which it is told what begins."""

_ANTECEDENT = 12
"""Words before "began" within which another clause tells what did."""

_STAGED = 4
"""Words between an event and the word before it that tells its stage: the start of deliveries."""

_PHRASE = 4
"""Words from a preposition to the noun of its phrase, at most."""

_LIGHT = STAGES | {HELD, DATES_BACK}
"""What tells of an event, and not which."""

_OPENS = {"opened": BEGAN, "closed": ENDED}
"""What tells the stage of an occasion, and of a bridge what happened to it."""


_RANKED = 4
"""Words behind an event within which it is that of the first or last of several."""

_COMMAS = (",", "\N{ARABIC COMMA}")
_ASIDE = 20
"""Words before an aside within which the verb of its sentence stands."""

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


class Datings:
    """What the dates and times of one sentence date."""

    def __init__(self, clauses: Clauses) -> None:
        """Look at one sentence."""
        self.clauses = clauses
        self.words = clauses.words
        self.table = clauses.vocabulary.dated
        vocabulary = clauses.vocabulary
        self.articles = vocabulary.definites | vocabulary.occasions.indefinites
        self.subject_first = bool(clauses.vocabulary.auxiliaries)

    def of(self, index: int) -> Dated | None:
        """Return what a date or time dates, None for other values and where nothing tells.

        A time from which or until which something is counted dates nothing: "9 died since May".
        """
        if self.clauses.readings[index].kind not in ("date", "time"):
            return None
        first, last = self.clauses.places[index]
        left, right = self.clauses.clause(index)
        bound = self._bound(index)
        if bound and self._is_counted(left, right):
            return _NOTHING
        around = (*self._before(first, left), *self._behind(first, last, right))
        if (risen := self._risen(around, left, right)) is not None:
            return Dated(self._event(risen, SAID), "")
        told = next((at for at in around if self._verb(at)), None)
        if told is None and left > 1 and self.words[left - 1].folded in _COMMAS:
            told, left = self._past_aside(left), 0
            if told is not None and Role.SAYS in self.words[told].roles:
                return Dated(self._event(told, SAID), "")
        if told is None:
            return self._named(around, bound, left)
        concept = self._verb(told)
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
            if self._verb(at) and at not in tolls:
                return None
        return None

    def _past_aside(self, left: int) -> int | None:
        """Return the word before an aside that tells what is dated: "was named, after a year,"."""
        for at in self._before(left - 1, max(left - _ASIDE, 0)):
            if self._verb(at) or Role.SAYS in self.words[at].roles:
                return at
        return None

    def _named(self, around: Sequence[int], bound: str, left: int) -> Dated | None:
        """Return what is dated as far as a noun tells it: "the summit of 3 May"."""
        told = next((at for at in around if self._noun(at)), None)
        if told is None:
            return Dated(None, bound) if bound else None
        return Dated(self._event(told, self._noun(told)), bound or self._stage(told, left))

    def _told(self, told: int, concept: str, bound: str, left: int, end: int) -> Dated:
        """Return what is dated where a word tells so, or tells its beginning, end or mere date."""
        what = self._subject(told, left, end) if concept in _LIGHT or concept in _OPENS else None
        if concept in _OPENS:
            occasion = what is not None and what.concept in OCCASIONS
            if not occasion:
                return Dated(self._event(told, concept), bound or self._stage(told, left))
            return Dated(what, _OPENS[concept])
        if concept == ARRIVED and any(word.event in _BOUGHT for word in self.words):
            concept = DELIVERED  # "ordered 24 planes, the first of which will arrive in"
        if concept not in _LIGHT:
            return Dated(self._event(told, concept), bound or self._stage(told, left))
        if what is None and concept not in STAGES:
            what = self._event(told, concept)
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
        content = False
        for at in range(first - 1, left - 1, -1):
            owner = self.clauses.owners[at]
            if owner is not None:
                if content and self.clauses.readings[owner].kind in ("date", "time"):
                    return
                continue
            if Role.RELATIVES in self.words[at].roles:
                return
            content = content or self.words[at].content
            yield at

    def _behind(self, first: int, last: int, right: int) -> Iterable[int]:
        """Return the words behind a date, up to another one and to what is told beside it.

        Past a comma only where the date opens its sentence.
        """
        content = False
        opens = not any(word.content for word in self.words[:first])
        for at in range(last + 1, right + 1):
            owner = self.clauses.owners[at]
            if not opens and self.words[at].folded in _COMMAS:
                return
            if owner is not None:
                if content and self.clauses.readings[owner].kind in ("date", "time"):
                    return
                continue
            if self.words[at].folded in self.table.subordinators:
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
            concept = self._noun(at) or (self._verb(at) if is_noun else "")
            if concept and concept not in _LIGHT:
                return self._event(at, concept)
        return None

    def _antecedent(self, told: int, left: int) -> Event | None:
        """Return the occasion told before a clause, or before an aside: "the raid, which began"."""
        for at in range(left - 1, max(told - _ANTECEDENT, 0) - 1, -1):
            roles, folded = self.words[at].roles, self.words[at].folded
            opens = Role.RELATIVES in roles or folded in _COMMAS
            if self.clauses.owners[at] is not None or (Role.BREAKS in roles and not opens):
                return None
            if concept := self._noun(at):
                return self._event(at, concept)
        return None

    def _stage(self, told: int, left: int) -> str:
        """Return the stage that is told before an event: the start of, the first, the last."""
        for at in range(told - 1, max(told - 1 - _STAGED, left - 1), -1):
            concept = self._verb(at)
            if concept in STAGES:
                return concept
            if concept and concept != self._verb(told):
                return ""
            if stage := self._rank(at):
                return stage
        behind = range(told + 1, min(told + 1 + _RANKED, len(self.words)))
        return next((stage for at in behind if (stage := self._rank(at))), "")

    def _rank(self, at: int) -> str:
        word = self.words[at]
        return self.table.ranks.get(word.folded) or self.table.ranks.get(word.bare) or ""

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

    def _verb(self, at: int) -> str:
        word = self.words[at]
        if Role.DATES not in word.roles:
            return ""
        for form in (word.folded, word.bare):
            for told in self.table.beside.get(form, ()):
                if self._is_beside(at, told):
                    return told.concept
        return self.table.verbs.get(word.folded) or self.table.verbs.get(word.bare) or ""

    def _is_beside(self, at: int, told: Beside) -> bool:
        near = self.words[max(at - told.back, 0) : at + 1 + told.ahead]
        return any(word.folded in told.near for word in near)

    def _noun(self, at: int) -> str:
        word = self.words[at]
        found = self.table.nouns.get(word.folded) or self.table.nouns.get(word.bare)
        return "" if found is None or self._is_place(at) else found

    def _is_place(self, at: int) -> bool:
        """Say whether a noun only tells where or when: "won a prize at the Tarsa festival"."""
        reach = _PHRASE if self.subject_first else 1
        for before in range(at - 1, max(at - 1 - reach, -1), -1):
            if self.words[before].folded in self.table.places:
                return True
            word = self.words[before]
            if not word.content and word.folded not in self.articles:
                return False
        return False

    def _event(self, at: int, concept: str) -> Event:
        return Event(at, self.words[at].stem, concept)

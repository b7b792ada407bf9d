"""Which words of a sentence tell what happens, and what stands between them and a value."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from checker.kinds import Amount
from checker.languages.adverbials import adverbials, crimes, purposes
from checker.languages.clauses import Clauses
from checker.languages.concepts import CASUALTIES, CASUALTY, FATES, MOVING
from checker.languages.fitting import is_result
from checker.languages.words import Role

TRANSPARENT = ("date", "time", "age")
"""Kinds of values past which the event of another value is looked for."""

_RIGHT_BEFORE = 3
"""Words from one such as "up" to the end of those among which its size begins."""

_SPEECH = 6
"""Words from those who speak to what they tell."""

_CLAUSE = 3
"""Words from a relative pronoun to a value that its clause tells: "which has about"."""

_ANTECEDENT = 3
"""Words from what a relative clause is told of to its pronoun."""


_GOVERNED = 2
"""Words from a crime to whom it befell, at most: "accused of the murder of two guards"."""


class Event(NamedTuple):
    """A word that tells what happens."""

    at: int
    """Index of the word."""

    stem: str
    concept: str


class Tellings:
    """The words of one sentence that tell what happens."""

    def __init__(self, clauses: Clauses) -> None:
        """Find the words that tell what happens."""
        self.clauses = clauses
        self.words = clauses.words
        self.marks = clauses.marks
        self.readings = clauses.readings
        self.owners = clauses.owners
        self.vocabulary = clauses.vocabulary
        self.told = {at: self.words[at].event for at in self.marks[Role.HAPPENS]}
        """For each word that tells what happens, its concept."""
        for at in self.marks[Role.MOVES]:
            if self.owners[at] is None and (self._is_before_size(at) or self._is_behind_size(at)):
                self.told[at] = self.vocabulary.moves[self.words[at].folded]
        self.events = sorted(self.told)
        self.free = [at for at in self.events if self.owners[at] is None]
        """Those that stand in no value."""
        self.walls = [
            at
            for own, reading in zip(clauses.sentence.held, self.readings, strict=True)
            if reading.kind not in TRANSPARENT and not self._tells_when(own, reading.kind)
            for at in own
        ]
        """The words of values that have an event of their own."""
        self.adverbial = adverbials(clauses.sentence, self.free, self.vocabulary)
        """Those that only tell when, where or why something else happened."""
        self.purposes = purposes(clauses.sentence, self.free, self.vocabulary)
        """Those that only tell what for: of nothing that stands before them."""
        self.crimes = crimes(clauses.sentence, self.free, self.vocabulary)
        """Those of which somebody is accused: of nothing but a value right behind them."""

    def _tells_when(self, own: range, kind: str) -> bool:
        """Say whether a length of time only tells when: "lost within two days 9 men"."""
        if kind != "duration" or not own or not own[0] or not self.vocabulary.article:
            return False
        return self.words[own[0] - 1].folded in self.vocabulary.adverbials

    def _is_before_size(self, at: int) -> bool:
        """Say whether the size of a move follows, at most one word between: "up by 8 points"."""
        following = self.owners[at + 1 : at + _RIGHT_BEFORE]
        return any(owner is not None and self.readings[owner].kind in MOVING for owner in following)

    def _is_behind_size(self, at: int) -> bool:
        """Say whether the size of a move stands right before, and no other follows: "2 % up at"."""
        size = self.owners[at - 1] if at else None
        follows = self.owners[at + 1] if at + 1 < len(self.words) else None
        return size is not None and follows is None and self.readings[size].kind in MOVING

    def at(self, at: int) -> Event | None:
        """Return what the word at an index tells, None where it tells nothing that happens."""
        concept = self.told.get(at, "")
        if concept in CASUALTIES and self._is_casualty(at):
            concept = CASUALTY
        return Event(at, self.words[at].stem, concept) if concept else None

    def _is_casualty(self, at: int) -> bool:
        """Say whether another fate is joined to one: "killed or wounded", "dead and injured"."""
        return any(self._joined(at + step, at) for step in (-2, -1, 1, 2))

    def _joined(self, other: int, at: int) -> bool:
        concept = self.told.get(other)
        if concept not in CASUALTIES or concept == self.told[at]:
            return False
        first, second = sorted((other, at))
        between = range(first + 1, second)
        if any(self.owners[place] is not None for place in between):
            return False
        if self._has_its_own(first, second):
            return False
        if not between:
            return self.words[second].folded != self.words[second].bare  # an attached "and"
        return all(self.words[place].folded in self.vocabulary.joining for place in between)

    def _has_its_own(self, first: int, second: int) -> bool:
        """Say whether each of two fates has its own: "seven died and were injured 19", "others"."""
        behind = self.owners[second + 1 : second + 2]
        if not behind:
            return False
        if behind[0] is None and not self._are_others(second + 1):
            return False
        left = self.clauses.left_edge(first)
        before = {self.owners[at] for at in range(left, first)} - {None}
        return any(owner is not None and self.readings[owner].kind == "count" for owner in before)

    def _are_others(self, at: int) -> bool:
        """Say whether others are told of: "and were hurt others", "and were hurt a number of"."""
        word = self.words[at]
        return word.folded in self.vocabulary.others or Role.TOLLS in word.roles

    def is_crime_alone(self, at: int) -> bool:
        """Say whether an event is a crime, and befell none of the counted.

        "Accused of murder", but not "accused of the murder of two guards"; nor where it has the
        article: ``tuhmat al-qatl ila junudin``, "a charge of murder against soldiers".
        """
        if at not in self.crimes:
            return False
        behind = self.owners[at + 1 : at + 1 + _GOVERNED]
        return Role.DEFINITE in self.words[at].roles or not any(own is not None for own in behind)

    def level_mark(self, index: int) -> int | None:
        """Return the first word before a value that makes it a level: "to", "as high as"."""
        first, _ = self.clauses.places[index]
        at = first - 1
        if at > 0 and self.words[at].folded in self.vocabulary.partitives:
            at = at - 1 if at - 1 in self.marks[Role.LEVELS] else at
        if at not in self.marks[Role.LEVELS]:
            return None
        while at - 1 in self.marks[Role.LEVELS]:
            at -= 1  # "as high as"
        return at

    def _free_around(self, first: int, last: int) -> tuple[int, int]:
        """Return the words next to the values on either side that have an event of their own."""
        before = bisect_left(self.walls, first)
        behind = bisect_right(self.walls, last)
        return (
            self.walls[before - 1] if before else -1,
            self.walls[behind] if behind < len(self.walls) else len(self.words),
        )

    def is_vague(self, index: int) -> bool:
        """Say whether a value is told by a word such as "hundreds" alone."""
        value = self.readings[index].value
        return isinstance(value, Amount) and value.vague

    def _speaks(self, index: int) -> bool:
        """Say whether those are counted who tell the rest: ``qala shahidan inna``.

        Where verbs stand before their subjects.
        """
        first, last = self.clauses.places[index]
        before = self.words[max(first - 1, 0) : first]
        if not self.vocabulary.article or not any(Role.SAYS in word.roles for word in before):
            return False
        ahead = self.words[last + 1 : last + 1 + _SPEECH]
        return any(word.bare in self.vocabulary.complementizers for word in ahead)

    def _is_second_of_result(self, index: int) -> bool:
        return index > 0 and all(is_result(self.readings[at]) for at in (index - 1, index))

    def _is_outside(self, at: int, first: int) -> bool:
        """Say whether an event stands outside the relative clause that tells a value.

        "Approved by a house that has 90 members"; not where it is what the clause is told of:
        "a loan that amounts to 90 million". A clause is done where another verb follows it.
        """
        near = (other for other in self.marks[Role.RELATIVES] if first - _CLAUSE <= other < first)
        relative = max(near, default=-1)
        return at < relative - _ANTECEDENT

    def _is_example(self, at: int, last: int) -> bool:
        """Say whether an event only stands among what was counted: "4 charges, one of assault"."""
        parts = any(last < part < at for part in self.marks[Role.PARTS])
        return parts and bool(self.vocabulary.article) and self.told[at] not in FATES

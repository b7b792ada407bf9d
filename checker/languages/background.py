"""Which values of a sentence tell of an older event, beside which the day's event is set.

"The blast came a week after an attack that killed 21", "the deadliest since 33 died in May",
"revenge for a raid in which 56 died", "a bombing in May had killed 20".
"""

from __future__ import annotations

from checker.languages.clauses import Clauses
from checker.languages.words import Role

_LAPSE = 8
"""Words from a verb such as "came" to the word that tells how much later, at most."""

_OBJECT = 9
"""Words from there to the older event, at most: "two weeks after a much larger attack"."""

_SINCE = 14
"""Words from "the deadliest" to "since", at most."""

_SUBJECT = 4
"""Words from an article or auxiliary to the event that it opens with, at most."""

_OCCASIONS = frozenset({"attacked", "crashed", "destroyed"})
"""Events whose nouns name an occasion on which people die."""


class Background:
    """The older events of one sentence."""

    def __init__(self, clauses: Clauses) -> None:
        """Find the words that tell of them."""
        self.clauses = clauses
        self.words = clauses.words
        self.vocabulary = clauses.vocabulary
        self.marks = clauses.marks
        events = self.marks[Role.HAPPENS]
        attacks = [at for at in events if self.words[at].event in _OCCASIONS]
        self.occasions = sorted({*attacks, *self.marks[Role.OCCASIONS]})
        self.told = self._told() if self.occasions and clauses.readings else ()
        """Ranges of words."""
        self.compared = frozenset(
            since
            for at in self.marks[Role.SUPERLATIVES]
            if (since := self._next(at, _SINCE, self.vocabulary.since)) is not None
        ) | frozenset(
            at
            for at in self.marks[Role.SINCE]
            if at and self._is(at - 1, self.vocabulary.occasions.unlike)
        )
        """Words such as "since" from which nothing is counted: the deadliest since 2015."""

    def tells(self, index: int) -> bool:
        """Say whether a value is told of an older event."""
        first, _ = self.clauses.places[index]
        return any(first in words for words in self.told)

    def _told(self) -> tuple[range, ...]:
        told = (
            (Role.COMES, self._since_it_came),
            (Role.SUPERLATIVES, self._since_the_worst),
            (Role.ANSWERS, self._answered),
            (Role.OTHERS, self._of_another),
            (Role.AGAIN, self._again),
            (Role.HAD, self._had_been),
        )
        return tuple(
            found
            for opening, begin in told
            for at in self.marks[opening]
            if (found := begin(at)) is not None
        )

    def _is(self, at: int, wanted: frozenset[str]) -> bool:
        return self.words[at].folded in wanted or self.words[at].bare in wanted

    def _next(self, at: int, reach: int, wanted: frozenset[str]) -> int | None:
        ahead = range(at, min(at + reach, len(self.words)))
        return next((other for other in ahead if self._is(other, wanted)), None)

    def _since_it_came(self, at: int) -> range | None:
        """Return what is told of the event after which that of the sentence came."""
        lapse = self._next(at, _LAPSE, self.vocabulary.occasions.after)
        if lapse is None or not any(occasion < lapse for occasion in self.occasions):
            return None
        occasions = (*self.occasions, *self.marks[Role.ATTACKERS])
        older = any(lapse < occasion <= lapse + _OBJECT for occasion in occasions)
        return self._from(lapse) if older else None

    def _since_the_worst(self, at: int) -> range | None:
        """Return what is told of the event since which there was none as bad."""
        since = self._next(at, _SINCE, self.vocabulary.since)
        if since is None:
            return None
        told = self._behind_date(since)
        if told > since and not self._goes_on(told):
            return None  # "the deadliest attack since 2015 killed 12" tells nothing of the older
        return self._from(told)

    def _behind_date(self, since: int) -> int:
        """Return the word behind the date that "since" takes, "since" itself where it takes none.

        That of the comma between them: "since 2015, when 33 died".
        """
        at, words, owners = since, len(self.words), self.clauses.owners
        while at + 1 < words and (owner := owners[at + 1]) is not None:
            if self.clauses.readings[owner].kind != "date":
                break
            at += 1
        return at if at == since else min(at + 1, words - 1)

    def _answered(self, at: int) -> range | None:
        """Return what a clause tells of the event that was answered."""
        older = next((o for o in self.occasions if at < o <= at + _OBJECT), None)
        if older is None:
            return None
        for other in range(older + 1, min(older + _OBJECT, len(self.words))):
            opens = Role.RELATIVES in self.words[other].roles
            if opens or self._is(other, self.vocabulary.occasions.causes):
                return self._from(other)
        return None

    def _of_another(self, at: int) -> range | None:
        """Return the clause of an event that is told to be another than the day's."""
        beside = at - 1 if self.vocabulary.article else at + 1
        if beside not in self.occasions:
            return None
        return range(self.clauses.left_edge(at), self._from(at).stop)

    def _again(self, at: int) -> range | None:
        """Return the clause of another event where it is told to lie before the day's."""
        found = self._of_another(at)
        earlier = {*self.marks[Role.EARLIER], *self.marks[Role.PAST]} - {at}
        return found if found is not None and not earlier.isdisjoint(found) else None

    def _had_been(self, at: int) -> range | None:
        """Return what had happened before, on an occasion that was not told of yet."""
        if self.vocabulary.article:
            new = at + 1 in self.occasions and Role.DEFINITE not in self.words[at + 1].roles
            return self._from(at) if new else None
        indefinites = self.vocabulary.occasions.indefinites
        subordinators = self.vocabulary.dated.subordinators
        own = range(self.clauses.left_edge(at), at)
        opening = max((o for o in own if self._is(o, subordinators)), default=own.start)
        new = any(
            self.words[start].folded in indefinites
            and any(start < occasion <= start + _SUBJECT for occasion in self.occasions)
            for start in range(opening, at)
        )
        return self._from(at) if new else None

    def _from(self, start: int) -> range:
        """Return the words up to the end of the clause, and of clauses that go on about it."""
        end = start + 1
        while end < len(self.words):
            if Role.BREAKS in self.words[end].roles and not self._goes_on(end):
                break
            end += 1
        return range(start, end)

    def _goes_on(self, end: int) -> bool:
        """Say whether the clause behind a break goes on about one event: ", in which"."""
        beside = self.words[end : end + 2]
        goes_on = self.vocabulary.occasions.goes_on
        return any(Role.RELATIVES in word.roles or word.folded in goes_on for word in beside)

"""What befell a whole and its parts, as far as only one of the two tells it."""

from __future__ import annotations

from checker.languages.concepts import FATES
from checker.languages.happening import REACH, Happenings
from checker.languages.telling import Event
from checker.languages.words import Role


class Wholes(Happenings):
    """What happens to the values of one sentence, those that are parts of others included."""

    def of_whole(self, index: int) -> Event | None:
        """Return what befell the whole of which a part is told: "16, including 3, were hurt"."""
        for whole in range(index - 1, -1, -1):
            if self.readings[whole].kind == self.readings[index].kind:
                return self.of(whole, *self.clauses.clause(whole))
        return None

    def of_group(self, index: int) -> Event | None:
        """Return what befell those among whom a value is: "nine were among dozens who died"."""
        marker = self.clauses.places[index][1] + 2
        if marker >= len(self.words) or self.words[marker].folded not in self.vocabulary.amid:
            return None
        for at in range(marker + 1, min(marker + REACH, len(self.words))):
            if (owner := self.owners[at]) is not None:
                return self.of(owner, *self.clauses.clause(owner))
            if self.told.get(at) in FATES:
                return self.at(at)
        return None

    def of_parts(self, index: int) -> Event | None:
        """Return what befell the parts told right behind their whole, and so the whole.

        "Sixteen people, three of them children, died": between them stands a part marker alone.
        """
        behind = index + 1
        if behind == len(self.readings) or self.readings[behind].kind != self.readings[index].kind:
            return None
        _, last = self.clauses.places[index]
        first, end = self.clauses.places[behind]
        if not any(last < at <= first for at in self.marks[Role.PARTS]):
            return None
        relative = self.vocabulary.auxiliaries and end + 1 in self.marks[Role.RELATIVES]
        bare = self.readings[behind].noun is None and self.told.get(end + 1) in FATES
        if relative or bare or self._named_fate(behind) is not None:
            return None  # "including 40 who fled", "including 26 wounded"
        return self.of(behind, *self.clauses.clause(behind))

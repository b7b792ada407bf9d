"""Reading -> what it measures, in the article's own words and in their order, for people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.languages.concepts import QUOTED
from checker.languages.words import Role, Vocabulary, Worded

_UNITS = frozenset({"age", "duration", "measure", "money"})
"""Kinds whose noun, inside the value, is mostly a unit: it tells nothing of what is measured."""

_DATES = frozenset({"date", "time"})

_AGED = ".aged"

_MOST = 3
"""Words that are told of the subject or object of a bare verb."""

_BEFORE = 5
"""Words between a value that no event is told of and what it is told of, at most."""


@dataclass(frozen=True, slots=True)
class Namer:
    """Names what the readings of one sentence measure."""

    sentence: Worded
    breaks: frozenset[int]
    """The words at which a clause ends."""

    vocabulary: Vocabulary

    def what(self, index: int, event: int | None, mark: int | None = None) -> str:
        """Return what a reading measures.

        Args:
            index: Of the reading.
            event: The word of what happens to it, if any.
            mark: The word that makes it the level at which a move ended, if it is one: "rose to".
        """
        reading = self.sentence.readings[index]
        named = self._noun(index)
        chosen = {*named, *self._event(index, event, named)}
        if not chosen and reading.kind != "count" and self.vocabulary.auxiliaries:
            chosen = {*self._told_before(self.sentence.held[index].start, reading.kind)}
        if mark is not None:
            chosen |= {*range(mark, self.sentence.held[index].start)}
            if len(chosen) > 2 and event in self.sentence.marks[Role.MOVES]:
                chosen -= {event}  # "index up to 2,416" would read as a bound
        shown = self._joined(sorted(chosen))
        return shown or self.sentence.text[reading.span.start : reading.span.end]

    def _noun(self, index: int) -> list[int]:
        """Return the words of the counted noun and of what qualifies it."""
        reading = self.sentence.readings[index]
        if reading.kind == "age" and reading.noun is None:
            return self._aged(self.sentence.held[index], named=reading.rule.endswith(_AGED))
        if reading.noun is None or (reading.kind in _UNITS and reading.span.covers(reading.noun)):
            return []
        tokens = {token for modifier in reading.modifiers for token in modifier.split()}
        found: list[int] = []
        words = self.sentence.words
        inside = self.sentence.within(reading.span)
        noun = self.sentence.within(reading.noun)
        at, last = min(inside.start, noun.start), max(inside.stop, noun.stop)
        while at < len(words) and (at < last or found[-1:] == [at - 1]):
            near = at in inside or found[-1:] == [at - 1] or inside.stop <= at < noun.start
            modifies = near and (words[at].folded in tokens or words[at].bare in tokens)
            if modifies or at in noun:
                found.append(at)
            at += 1
        return found

    def _aged(self, own: range, *, named: bool) -> list[int]:
        """Return whose age is told, where names go before: "Mara Lind, 39," and "women aged 50".

        Args:
            own: The words of the age.
            named: It stands behind whose it is, "aged 50", and not before: "a 31-year-old cook".
        """
        if not self.vocabulary.auxiliaries or not own or own.start < 1:
            return []
        if self.sentence.words[own.start - 1].folded == ",":
            return self._walk(own.start - 1, -1, _MOST)
        if named:
            return [own.start - 1] if self.sentence.words[own.start - 1].content else []
        return self._walk(own.stop - 1, 1, _MOST)

    def _event(self, index: int, event: int | None, named: Sequence[int]) -> list[int]:
        """Return the words of what happens; a bare verb with its subject or object."""
        words = self.sentence.words
        if event is None or words[event].stem in {words[at].stem for at in named}:
            return []
        return [event] if named else [event, *self._company(index, event)]

    def _company(self, index: int, event: int) -> list[int]:
        """Return what stands next to a verb, first on the side where its subject stands."""
        own = self.sentence.held[index]
        if event == own.stop and own and self.vocabulary.auxiliaries:
            return self._walk(own.start, -1, _MOST)  # "prices are 7 percent higher"
        side = -1 if self.vocabulary.auxiliaries else 1
        return (
            self._walk(event, side, _MOST)
            or self._walk(event, -side, _MOST)
            or self._of_earlier_move(event)
        )

    def _of_earlier_move(self, event: int) -> list[int]:
        """Return the subject of a move told before: "shares fell, losing 2 percent"."""
        words = self.sentence.words
        if words[event].event not in QUOTED and event not in self.sentence.marks[Role.MOVES]:
            return []
        moves = [
            at
            for at in self.sentence.marks[Role.HAPPENS]
            if at < event and words[at].event in QUOTED
        ]
        return self._walk(moves[-1], -1, _MOST) if moves else []

    def _told_before(self, start: int, kind: str) -> list[int]:
        """Return what goes before a value of which nothing known happens: "winds near 50 mph"."""
        for at in range(start - 1, max(start - 1 - _BEFORE, -1), -1):
            if not self._is_open(at):
                break
            if self.sentence.words[at].content:
                name = self.sentence.text[self.sentence.places[at].start].isupper()
                if name and kind in _DATES:
                    break  # "in Velmar on Friday": where, and not what
                return [at, *self._walk(at, -1, _MOST - 1)]
        return []

    def _walk(self, start: int, step: int, most: int) -> list[int]:
        """Return the content words next to a word, auxiliaries in between left out.

        To the left a phrase goes on behind "of": "shares of Orlan Foods"; and a number without a
        value is a part of a name: "the Velmar 100".
        """
        words = self.sentence.words
        found: list[int] = []
        at = start + step
        size = 0
        while self._is_open(at) and size < most:
            word = words[at]
            if word.content or (word.folded.isdecimal() and step < 0):
                found.append(at)
                size += 1
            elif found and step < 0 and self._links(at):
                found.append(at)
            elif not self._joins(at) and (found or word.folded not in self.vocabulary.auxiliaries):
                break
            at += step
        return found

    def _links(self, at: int) -> bool:
        """Say whether a preposition stands at ``at`` with a noun before it, "shares of"."""
        known = self.vocabulary
        word = self.sentence.words[at].folded
        linking = word in known.partitives or word in known.locatives
        return linking and self._is_open(at - 1) and self.sentence.words[at - 1].content

    def _joins(self, at: int) -> bool:
        """Say whether a mark inside a name stands at ``at``: "VX-40", "S&P", ".VXI"."""
        places = self.sentence.places
        if self.sentence.words[at].folded not in _INSIDE or at + 1 == len(places):
            return False
        return places[at].end == places[at + 1].start

    def _is_open(self, at: int) -> bool:
        """Say whether a word is there, in the clause, and part of no value."""
        owners = self.sentence.owners
        return 0 <= at < len(owners) and at not in self.breaks and owners[at] is None

    def _joined(self, chosen: Iterable[int]) -> str:
        """Return words as they stand in the text, each stem once, what lies between left out."""
        runs: list[tuple[int, int]] = []
        stems: set[str] = set()
        for at in chosen:
            stem = self.sentence.words[at].stem
            if stem in stems:
                continue
            stems.add(stem)
            if runs and self._adjacent(runs[-1][1], at):
                runs[-1] = (runs[-1][0], at)
            else:
                runs.append((at, at))
        return " ".join([self.sentence.shown(first, last) for first, last in runs])

    def _adjacent(self, first: int, second: int) -> bool:
        """Say whether nothing but space or the marks of a name stand between two words."""
        places = self.sentence.places
        return not self.sentence.text[places[first].end : places[second].start].strip(_HYPHENS)


_INSIDE = frozenset({"-", "&", "'", "."})
"""Marks that stand inside names, without space behind them."""

_HYPHENS = " -&.\N{NON-BREAKING HYPHEN}"

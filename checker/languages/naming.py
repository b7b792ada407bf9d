"""Reading -> what it measures, in the article's own words and in their order, for people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.languages.interface import Reading
from checker.languages.words import Worded

_UNITS = frozenset({"age", "duration", "measure", "money"})
"""Kinds whose noun is mostly a unit, which tells nothing of what is measured."""

_MOST = 3
"""Words that are told of the subject or object of a bare verb."""


@dataclass(frozen=True, slots=True)
class Namer:
    """Names what the readings of one sentence measure."""

    sentence: Worded
    breaks: frozenset[int]
    """The words at which a clause ends."""

    auxiliaries: frozenset[str]
    """As `checker.languages.words.Vocabulary.auxiliaries`."""

    def what(self, reading: Reading, event: int | None) -> str:
        """Return what a reading measures; ``event`` is the word of what happens to it, if any."""
        named = self._noun(reading)
        chosen = sorted({*named, *self._event(event, named)})
        return self._joined(chosen) or self.sentence.text[reading.span.start : reading.span.end]

    def _noun(self, reading: Reading) -> list[int]:
        """Return the words of the counted noun and of what qualifies it."""
        if reading.noun is None or reading.kind in _UNITS:
            return []
        tokens = {token for modifier in reading.modifiers for token in modifier.split()}
        found: list[int] = []
        words = self.sentence.words
        inside = self.sentence.within(reading.span)
        noun = self.sentence.within(reading.noun)
        at, last = min(inside.start, noun.start), max(inside.stop, noun.stop)
        while at < len(words) and (at < last or found[-1:] == [at - 1]):
            near = at in inside or found[-1:] == [at - 1]
            modifies = near and (words[at].folded in tokens or words[at].bare in tokens)
            if modifies or at in noun:
                found.append(at)
            at += 1
        return found

    def _event(self, event: int | None, named: Sequence[int]) -> list[int]:
        """Return the words of what happens; a bare verb with its subject or object."""
        words = self.sentence.words
        if event is None or words[event].stem in {words[at].stem for at in named}:
            return []
        return [event] if named else [event, *self._company(event)]

    def _company(self, event: int) -> list[int]:
        """Return what stands next to a verb, first on the side where its subject stands."""
        side = -1 if self.auxiliaries else 1
        return self._walk(event, side, _MOST) or self._walk(event, -side, _MOST)

    def _walk(self, start: int, step: int, most: int) -> list[int]:
        """Return the content words next to a word, auxiliaries in between left out."""
        words = self.sentence.words
        found: list[int] = []
        at = start + step
        while self._is_open(at) and len(found) < most:
            if words[at].content:
                found.append(at)
            elif found or words[at].folded not in self.auxiliaries:
                break
            at += step
        return found

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
        """Say whether nothing but space or a hyphen stands between two words."""
        places = self.sentence.places
        return not self.sentence.text[places[first].end : places[second].start].strip(_HYPHENS)


_HYPHENS = " -\N{NON-BREAKING HYPHEN}"

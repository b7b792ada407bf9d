"""The queue: which findings are shown, which comes next, and how many there are of each sort.

Nothing here reads a file or a clock; decisions come in as a mapping from finding id.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from checker.model import Decision
from checker.review.corpus import Corpus, Entry
from checker.review.filters import FACETS, Filters, State, is_between, misses, stands
from checker.review.folding import fold


@dataclass(frozen=True, slots=True)
class Order:
    """All findings in a fixed order."""

    entries: tuple[Entry, ...]
    places: Mapping[str, int]
    """By finding id, from 0."""

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Order:
        """Number the entries as they come."""
        told = tuple(entries)
        return cls(told, {entry.finding.id: place for place, entry in enumerate(told)})


@dataclass(frozen=True, slots=True)
class Sifted:
    """An order seen through filters, before anyone decides: decisions change only the state."""

    order: Order
    filters: Filters
    missed: Mapping[str, tuple[str, ...]]
    """By finding id, for those that the search finds within the days asked for and that fail
    facets: which ones."""

    found: tuple[Entry, ...]
    """Passed or missed, in order."""

    names: tuple[str, ...]
    """Ids of those that passed, in order; the state is not looked at."""


def sift(order: Order, filters: Filters, haystack: Callable[[Entry], str]) -> Sifted:
    """Search and filter the findings; ``haystack`` gives the folded words of one."""
    terms = fold(filters.search).split()
    found = tuple(
        entry
        for entry in order.entries
        if is_between(entry, filters) and (not terms or _contains(haystack(entry), terms))
    )
    failed = {entry.finding.id: misses(entry, filters) for entry in found}
    return Sifted(
        order=order,
        filters=filters,
        names=tuple(entry.finding.id for entry in found if not failed[entry.finding.id]),
        missed={name: tuple(facets) for name, facets in failed.items() if facets},
        found=found,
    )


@dataclass(frozen=True, slots=True)
class Queue:
    """What is left of an order: its findings that pass the filters and stand as asked."""

    sifted: Sifted
    decisions: Mapping[str, Decision]
    """By finding id."""

    names: tuple[str, ...]
    """Ids of the findings that pass, in order."""

    @classmethod
    def of(cls, sifted: Sifted, decisions: Mapping[str, Decision]) -> Queue:
        """Leave those of the asked state."""
        state, names = sifted.filters.state, sifted.names
        if state is State.OPEN:  # asked for at every step of a reviewer, so it must be quick
            names = tuple(name for name in names if name not in decisions)
        elif state is not State.ALL:
            names = tuple(name for name in names if stands(state, decisions.get(name)))
        return cls(sifted, decisions, names)

    @property
    def filters(self) -> Filters:
        """What was asked for."""
        return self.sifted.filters

    def tallies(self) -> dict[str, dict[str, int]]:
        """Count the findings under each value of each facet, the other filters being as they are.

        For ``state`` the value ``all`` counts each finding once.
        """
        counts: dict[str, Counter[str]] = {field: Counter() for field in FACETS}
        for entry in self.sifted.found:
            decision = self.decisions.get(entry.finding.id)
            failed = self.sifted.missed.get(entry.finding.id, ())
            if not stands(self.filters.state, decision):
                failed = (*failed, "state")
            if len(failed) < 2:
                for field in failed or FACETS:
                    counts[field].update(_VALUES[field](entry, decision))
        return {field: dict(told) for field, told in counts.items()}

    def around(self, finding: str) -> Neighbours:
        """Return what lies before and behind a finding, which itself need not be selected."""
        places, names = self.sifted.order.places, self.names
        place = bisect_left(names, places[finding], key=places.__getitem__)
        behind = place + 1 if names[place : place + 1] == (finding,) else place
        return Neighbours(
            before=names[place - 1] if place else None,
            behind=names[behind] if behind < len(names) else None,
            first=next((name for name in names[:2] if name != finding), None),
            place=place + 1,
            count=len(names),
        )


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The ids of the selected findings around one; None where there is none."""

    before: str | None
    behind: str | None
    first: str | None
    """The first of all others."""

    place: int
    """Where the finding stands, or would stand, among the selected ones, from 1."""

    count: int
    """How many are selected, with the finding if it is."""

    @property
    def onward(self) -> str | None:
        """Where to go when this one is done: behind it, or else back to the first one left."""
        return self.behind or self.first


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the reviewers are, over the whole corpus."""

    total: int
    accepted: int
    dismissed: int
    fixed: int

    @property
    def decided(self) -> int:
        """How many findings have a decision."""
        return self.accepted + self.dismissed + self.fixed

    @property
    def open(self) -> int:
        """How many findings wait for one."""
        return self.total - self.decided


def progress(corpus: Corpus, decisions: Mapping[str, Decision]) -> Progress:
    """Count the decisions on findings that are there."""
    told = Counter(
        decision.status.value for name, decision in decisions.items() if name in corpus.entries
    )
    return Progress(len(corpus.entries), told["accepted"], told["dismissed"], told["fixed"])


def _contains(haystack: str, terms: list[str]) -> bool:
    return all(term in haystack for term in terms)


def _states(_entry: Entry, decision: Decision | None) -> tuple[str, ...]:
    if decision is None:
        return State.OPEN.value, State.ALL.value
    return State.DECIDED.value, decision.status.value, State.ALL.value


_VALUES: dict[str, Callable[[Entry, Decision | None], tuple[str, ...]]] = {
    "state": _states,
    "verdict": lambda entry, _: (entry.finding.verdict.value,),
    "kind": lambda entry, _: (entry.finding.kind,),
    "outlet": lambda entry, _: entry.outlets,
    "story": lambda entry, _: (entry.story,),
}

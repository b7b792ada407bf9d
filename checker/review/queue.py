"""The queue: which findings are shown, which comes next, and how many there are of each sort.

Nothing here reads a file or a clock; decisions come in as a mapping from finding id.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from checker.model import Decision
from checker.review.corpus import Corpus, Entry
from checker.review.filters import Filters, State, passes, stands
from checker.review.folding import fold


@dataclass(frozen=True, slots=True)
class Queue:
    """The findings in a fixed order, seen through filters."""

    found: tuple[Entry, ...]
    """Those that the search finds, in order; the other filters are not applied yet."""

    filters: Filters
    decisions: Mapping[str, Decision]
    """By finding id."""

    places: Mapping[str, int]
    """Where each finding of the corpus stands in the order, from 0."""

    def selected(self) -> list[Entry]:
        """Return the findings that pass all filters, in order."""
        return [
            entry
            for entry in self.found
            if stands(self.filters.state, self.decisions.get(entry.finding.id))
            and passes(entry, self.filters)
        ]

    def tally(self, field: str) -> dict[str, int]:
        """Count the findings under each value of one filter, the other filters being as they are.

        ``field`` is ``state``, ``verdict``, ``kind``, ``outlet`` or ``story``; for ``state`` the
        value ``all`` counts each finding once.
        """
        filters = self.filters.without(field)
        counts: Counter[str] = Counter()
        for entry in self.found:
            decision = self.decisions.get(entry.finding.id)
            if stands(filters.state, decision) and passes(entry, filters):
                counts.update(_VALUES[field](entry, decision))
        return dict(counts)

    def around(self, finding: str) -> Neighbours:
        """Return what lies before and behind a finding, which itself need not be selected."""
        here = self.places[finding]
        others = [entry.finding.id for entry in self.selected() if entry.finding.id != finding]
        before = [name for name in others if self.places[name] < here]
        return Neighbours(
            before=before[-1] if before else None,
            behind=others[len(before)] if len(before) < len(others) else None,
            first=others[0] if others else None,
            place=len(before) + 1,
            count=len(self.selected()),
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


def arrange(
    ordered: list[Entry],
    filters: Filters,
    decisions: Mapping[str, Decision],
    haystack: Callable[[Entry], str],
) -> Queue:
    """Search the findings; ``haystack`` gives the folded words of one."""
    terms = fold(filters.search).split()
    found = [entry for entry in ordered if _contains(haystack(entry), terms)] if terms else ordered
    places = {entry.finding.id: place for place, entry in enumerate(ordered)}
    return Queue(tuple(found), filters, decisions, places)


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

"""What a reviewer asked to see, as it stands in the address of a page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum, unique

from checker.model import Decision, Verdict
from checker.review.corpus import Entry


@unique
class State(StrEnum):
    """Where a finding stands in the work of the reviewers."""

    OPEN = "open"
    DECIDED = "decided"
    ACCEPTED = "accepted"
    DISMISSED = "dismissed"
    FIXED = "fixed"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Filters:
    """What a reviewer asked to see; a field left at its default lets everything through."""

    state: State = State.OPEN
    verdict: Verdict | None = None
    kind: str = ""
    outlet: str = ""
    story: str = ""
    since: dt.date | None = None
    """Findings with a statement on or after this day."""

    until: dt.date | None = None
    search: str = ""
    """Words that must all occur, in any order and spelling of `checker.review.folding.fold`."""

    @classmethod
    def read(cls, query: Mapping[str, str]) -> Filters:
        """Read filters from an address; parameters of other names are left alone.

        Raises:
            ValueError: A value is not allowed; the message names it and what is.
        """
        told = {name: query[name].strip() for name in _READERS if query.get(name, "").strip()}
        return cls(**{name: _READERS[name](text, name) for name, text in told.items()})  # type: ignore[arg-type]  # each reader gives its field's type

    def with_state(self, state: str) -> Filters:
        """Return the same filters for another state."""
        return replace(self, state=State(state))

    def query(self) -> dict[str, str]:
        """Return the parameters of an address that asks for the same; defaults are left out."""
        return {
            field.name: str(getattr(self, field.name))
            for field in fields(self)
            if getattr(self, field.name) != field.default
        }


FACETS = ("state", "verdict", "kind", "outlet", "story")
"""The filters whose values are few enough to be counted and offered."""


def misses(entry: Entry, filters: Filters) -> list[str]:
    """Return the facets by which a finding is filtered out, all but the state."""
    finding = entry.finding
    failed = []
    if filters.verdict is not None and finding.verdict is not filters.verdict:
        failed.append("verdict")
    if filters.kind and finding.kind != filters.kind:
        failed.append("kind")
    if filters.outlet and filters.outlet not in entry.outlets:
        failed.append("outlet")
    if filters.story and entry.story != filters.story:
        failed.append("story")
    return failed


def stands(state: State, decision: Decision | None) -> bool:
    """Say whether a finding with that decision is in a state."""
    if state is State.ALL:
        return True
    if decision is None:
        return state is State.OPEN
    return state is State.DECIDED or state.value == decision.status.value


def is_between(entry: Entry, filters: Filters) -> bool:
    """Say whether a statement may have come out within the days asked for."""
    since, until = filters.since, filters.until
    return (since is None or (entry.last is not None and entry.last >= since)) and (
        until is None or (entry.first is not None and entry.first <= until)
    )


def _state(text: str, name: str) -> State:
    return State(_one_of(text, name, [state.value for state in State]))


def _verdict(text: str, name: str) -> Verdict:
    return Verdict(_one_of(text, name, [verdict.value for verdict in Verdict]))


def _one_of(text: str, name: str, allowed: Sequence[str]) -> str:
    if text not in allowed:
        raise ValueError(f"{name}: {text!r} is not one of {', '.join(allowed)}")
    return text


def _day(text: str, name: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise ValueError(f"{name}: {text!r} is not a day; write it as 2026-01-31") from error


def _text(text: str, _name: str) -> str:
    return text


_READERS: dict[str, Callable[[str, str], object]] = {
    "state": _state,
    "verdict": _verdict,
    "kind": _text,
    "outlet": _text,
    "story": _text,
    "since": _day,
    "until": _day,
    "search": _text,
}

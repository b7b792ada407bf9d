"""The decisions file: what reviewers said of findings, one JSON object a line.

People commit this file and merge it with git, so a line depends on nothing but its decision: no
time, no line number, keys in a fixed order, empty fields left out. Lines are sorted by finding.

After a merge one finding may have several lines. `resolve` then chooses, whatever their order:
``accepted`` before ``fixed`` before ``dismissed`` (a difference of opinion never hides a finding
as a false alarm), the one that expires first before the others, then the first in spelling. The
lines that lost stay in the file, and `disagreements` lists them, until someone decides again.
"""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from checker.errors import DecisionsChangedError, DecisionsError
from checker.model import Decision, Status
from checker.store.durable import locked, replace
from checker.store.lines import read_lines, spell_line, spell_lines

DEFAULT = Path("decisions.jsonl")
"""Where the file lies unless another place is named."""

REASONS: dict[str, str] = {
    "different-fact": "the statements speak of different things",
    "compatible": "the values do not exclude one another",
    "update": "the figure moved, and each statement was right at its time",
    "extraction-error": "a value was read wrongly from the text",
    "other": "see the note",
}
"""Reason codes and what each says."""

_FIELDS = ("finding", "status", "reviewer", "reason", "note", "expires")
# Lines kept as read and as spelled: with each decision the whole file is read and written again.
_REMEMBERED = 1 << 16
_RANK = {Status.ACCEPTED: 0, Status.FIXED: 1, Status.DISMISSED: 2}


class DecisionLog:
    """One decisions file. Safe for several processes and threads at once: no write is lost."""

    def __init__(self, path: Path) -> None:
        """Name the file; it need not exist yet."""
        self.path = path

    def load(self) -> dict[str, Decision]:
        """Return the decision that holds for each finding, sorted by finding.

        Raises:
            DecisionsError: The file cannot be read, or a line of it is no decision.
        """
        return resolve(self.lines())

    def lines(self) -> tuple[Decision, ...]:
        """Return every decision in the file, sorted, several for one finding included.

        Raises:
            DecisionsError: The file cannot be read, or a line of it is no decision.
        """
        try:
            content = self.path.read_bytes()
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise DecisionsError(f"{self.path}: cannot be read: {error.strerror}") from error
        return parse(content, str(self.path))

    def record(self, decision: Decision) -> None:
        """Write a decision in the place of all earlier ones on its finding; on disk on return.

        Raises:
            DecisionsError: The decision or the file is not valid, or the file cannot be written;
                the file is then as it was.
        """
        check_decision(decision)
        self._change([decision.finding], [decision])

    def remove(self, finding: str) -> bool:
        """Take back every decision on a finding, and say whether there was one; as `record`."""
        return self._change([finding], []) > 0

    def exchange(self, finding: str, held: Decision | None, put: Decision | None) -> None:
        """Write ``put`` (None: no decision) only if what holds is still ``held``; as `record`.

        Raises:
            DecisionsChangedError: Someone else has decided the finding; nothing is written.
            DecisionsError: As `record`.
        """
        added = [] if put is None else [put]
        for decision in added:
            check_decision(decision)
        self._change([finding], added, check=lambda now: _check_held(now, finding, held))

    def prune(self, findings: Iterable[str]) -> int:
        """Take back the decisions on several findings in one write; return how many lines went."""
        return self._change(findings, [])

    def _change(
        self,
        findings: Iterable[str],
        added: Sequence[Decision],
        *,
        check: Callable[[Sequence[Decision]], None] | None = None,
    ) -> int:
        gone = frozenset(findings)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with locked(self.path.resolve().parent):
                before = self.lines()
                if check is not None:
                    check(before)
                kept = [decision for decision in before if decision.finding not in gone]
                if added or len(kept) < len(before):
                    replace(self.path, spell([*kept, *added]))
        except OSError as error:
            raise DecisionsError(
                f"{self.path}: cannot be written: {error.strerror or error}; "
                f"the decisions in it are as they were"
            ) from error
        return len(before) - len(kept)


def _check_held(decisions: Sequence[Decision], finding: str, held: Decision | None) -> None:
    """Refuse to write over a decision that the caller has not seen."""
    if resolve(decisions).get(finding) != held:
        raise DecisionsChangedError(
            f"finding {finding}: another reviewer has decided it meanwhile; "
            f"nothing is written; look at that decision first"
        )


def resolve(decisions: Iterable[Decision]) -> dict[str, Decision]:
    """Return the decision that holds for each finding, sorted by finding.

    The order of ``decisions`` has no influence; the module's text gives the rule.
    """
    held: dict[str, Decision] = {}
    for decision in decisions:
        other = held.get(decision.finding)
        if other is None or precedence(decision) < precedence(other):
            held[decision.finding] = decision
    return dict(sorted(held.items()))


def disagreements(decisions: Iterable[Decision]) -> dict[str, tuple[Decision, ...]]:
    """Return the findings with several different decisions, the one that holds first."""
    by_finding: dict[str, list[Decision]] = {}
    for decision in sorted(set(decisions), key=precedence):
        by_finding.setdefault(decision.finding, []).append(decision)
    return {name: tuple(said) for name, said in sorted(by_finding.items()) if len(said) > 1}


def precedence(decision: Decision) -> tuple[int, dt.date, str]:
    """Return the sort key by which one of several decisions is chosen: the least one holds."""
    return _RANK[decision.status], decision.expires or dt.date.max, _spell(decision)


def spell(decisions: Iterable[Decision]) -> bytes:
    """Return the file that holds these decisions: sorted lines, equal ones once, UTF-8."""
    return spell_lines(map(_spell, decisions))


def parse(content: bytes, name: str) -> tuple[Decision, ...]:
    """Read a decisions file; ``name`` is how messages call it. The result is sorted.

    Raises:
        DecisionsError: With file and line, what was found, and what is allowed.
    """
    try:
        lines = (line.strip() for line in content.removeprefix(b"\xef\xbb\xbf").split(b"\n"))
        found = [_remembered(line) for line in lines if line]
    except DecisionsError:  # read again, which names the line
        found = [_read(fields, place) for place, fields in read_lines(content, name)]
    doubled = {name for name, count in Counter(one.finding for one in found).items() if count > 1}
    # Spelling a line for its place among equals is slow, so it is done only where there are some.
    return tuple(
        sorted(
            found,
            key=lambda one: (one.finding, precedence(one) if one.finding in doubled else ()),
        )
    )


@lru_cache(maxsize=_REMEMBERED)
def _remembered(line: bytes) -> Decision:
    ((place, fields),) = read_lines(line, "")
    return _read(fields, place)


@lru_cache(maxsize=_REMEMBERED)
def _spell(decision: Decision) -> str:
    """Begin with the finding, so that lines sort by it; leave out what is empty."""
    fields = {
        "finding": decision.finding,
        "status": decision.status.value,
        "reviewer": decision.reviewer,
        "reason": decision.reason,
        "note": decision.note,
        "expires": decision.expires.isoformat() if decision.expires else "",
    }
    return spell_line({name: value for name, value in fields.items() if value})


def check_decision(decision: Decision, place: str = "decision") -> None:
    """Refuse a decision that the file must not hold.

    Raises:
        DecisionsError: The finding is not named, or the reason is not one of `REASONS`.
    """
    if not decision.finding:
        raise DecisionsError(f"{place}: no finding is named; give its id as in the report")
    if decision.reason and decision.reason not in REASONS:
        raise DecisionsError(
            f"{place}: reason {decision.reason!r} is unknown; allowed: {', '.join(REASONS)}"
        )


def _read(line: Mapping[str, object], place: str) -> Decision:
    fields = _strings(line, place)
    decision = Decision(
        finding=fields.get("finding", ""),
        status=_status(fields.get("status", ""), place),
        reviewer=fields.get("reviewer", ""),
        reason=fields.get("reason", ""),
        note=fields.get("note", ""),
        expires=parse_day(fields.get("expires", ""), f"{place}: expires"),
    )
    check_decision(decision, place)
    return decision


def _strings(line: Mapping[str, object], place: str) -> dict[str, str]:
    fields: dict[str, str] = {}
    for key, value in line.items():
        if key not in _FIELDS:
            raise DecisionsError(f"{place}: unknown field {key!r}; allowed: {', '.join(_FIELDS)}")
        if not isinstance(value, str) and value is not None:
            raise DecisionsError(f"{place}: {key} must be a string, got {json.dumps(value)}")
        fields[key] = value or ""
    return fields


def _status(text: str, place: str) -> Status:
    try:
        return Status(text)
    except ValueError as error:
        allowed = ", ".join(Status)
        raise DecisionsError(f"{place}: status {text!r} is unknown; allowed: {allowed}") from error


def parse_day(text: str, place: str) -> dt.date | None:
    """Return a day told as YYYY-MM-DD, or None for ''.

    Raises:
        DecisionsError: The text is no such day; ``place`` says where it stands.
    """
    if not text:
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise DecisionsError(f"{place} {text!r} is not a day; write it as 2026-01-31") from error

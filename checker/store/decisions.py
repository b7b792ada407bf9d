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
from collections.abc import Iterable, Sequence
from pathlib import Path

from checker.errors import DecisionsError
from checker.model import Decision, Status
from checker.store.durable import locked, replace

REASONS: dict[str, str] = {
    "different-fact": "the statements speak of different things",
    "compatible": "the values do not exclude one another",
    "update": "the figure moved, and each statement was right at its time",
    "extraction-error": "a value was read wrongly from the text",
    "other": "see the note",
}
"""Reason codes and what each says."""

_FIELDS = ("finding", "status", "reviewer", "reason", "note", "expires")
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

    def prune(self, findings: Iterable[str]) -> int:
        """Take back the decisions on several findings in one write; return how many lines went."""
        return self._change(findings, [])

    def _change(self, findings: Iterable[str], added: Sequence[Decision]) -> int:
        gone = frozenset(findings)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with locked(self.path.resolve().parent):
                before = self.lines()
                kept = [decision for decision in before if decision.finding not in gone]
                if added or len(kept) < len(before):
                    replace(self.path, spell([*kept, *added]))
        except OSError as error:
            raise DecisionsError(
                f"{self.path}: cannot be written: {error.strerror or error}; "
                f"the decisions in it are as they were"
            ) from error
        return len(before) - len(kept)


def resolve(decisions: Iterable[Decision]) -> dict[str, Decision]:
    """Return the decision that holds for each finding, sorted by finding.

    The order of ``decisions`` has no influence; the module's text gives the rule.
    """
    held: dict[str, Decision] = {}
    for decision in sorted(decisions, key=precedence):
        held.setdefault(decision.finding, decision)
    return dict(sorted(held.items()))


def disagreements(decisions: Iterable[Decision]) -> dict[str, tuple[Decision, ...]]:
    """Return the findings with several different decisions, the one that holds first."""
    by_finding: dict[str, list[Decision]] = {}
    for decision in sorted(set(decisions), key=precedence):
        by_finding.setdefault(decision.finding, []).append(decision)
    return {name: tuple(said) for name, said in sorted(by_finding.items()) if len(said) > 1}


def precedence(decision: Decision) -> tuple[int, dt.date, str]:
    """Return the sort key by which one of several decisions is chosen: the least one holds."""
    return _RANK[decision.status], decision.expires or dt.date.max, spell_line(decision)


def spell(decisions: Iterable[Decision]) -> bytes:
    """Return the file that holds these decisions: sorted lines, equal ones once, UTF-8."""
    lines = sorted({spell_line(decision) for decision in decisions})
    return "".join(f"{line}\n" for line in lines).encode("utf-8")


def spell_line(decision: Decision) -> str:
    """Return a decision as one line; it begins with the finding, so that lines sort by it."""
    fields = {
        "finding": decision.finding,
        "status": decision.status.value,
        "reviewer": decision.reviewer,
        "reason": decision.reason,
        "note": decision.note,
        "expires": decision.expires.isoformat() if decision.expires else "",
    }
    told = {name: value for name, value in fields.items() if value}
    # U+2028 and the like are escaped, because some tools end a line at them.
    text = json.dumps(told, ensure_ascii=False)
    return "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in text)


def parse(content: bytes, name: str) -> tuple[Decision, ...]:
    """Read a decisions file; ``name`` is how messages call it. The result is sorted.

    Raises:
        DecisionsError: With file and line, what was found, and what is allowed.
    """
    found: list[Decision] = []
    for number, raw in enumerate(content.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        line = raw.strip()
        if line:
            found.append(_read(line, f"{name}:{number}"))
    return tuple(sorted(found, key=lambda decision: (decision.finding, precedence(decision))))


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


def _read(line: bytes, place: str) -> Decision:
    fields = _fields(line, place)
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


def _fields(line: bytes, place: str) -> dict[str, str]:
    if line.startswith((b"<<<<<<<", b"=======", b">>>>>>>", b"|||||||")):
        raise DecisionsError(
            f"{place}: a conflict marker of git; keep the lines of both sides, delete the markers, "
            f"and put 'decisions.jsonl merge=union' into .gitattributes"
        )
    try:
        fields = json.loads(line)
    except ValueError as error:
        raise DecisionsError(f"{place}: not a JSON object: {error}") from error
    if not isinstance(fields, dict):
        raise DecisionsError(f"{place}: a JSON {type(fields).__name__}, not an object")
    for key, value in fields.items():
        if key not in _FIELDS:
            raise DecisionsError(f"{place}: unknown field {key!r}; allowed: {', '.join(_FIELDS)}")
        if not isinstance(value, str) and not (key == "expires" and value is None):
            raise DecisionsError(f"{place}: {key} must be a string, got {json.dumps(value)}")
    return {key: value or "" for key, value in fields.items()}


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

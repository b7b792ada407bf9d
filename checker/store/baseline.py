"""The baseline: findings that were there when a corpus adopted the checker.

A baseline is not a decision: nobody has looked at its findings, so they count in no statistics.
It holds one JSON object a line, sorted, with the finding's id and, for people who read the diff,
its verdict, kind and what it is about. Only the id is read back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from checker.errors import DecisionsError
from checker.model import Finding
from checker.store.durable import locked, replace
from checker.store.lines import read_lines, spell_line, spell_lines

DEFAULT = Path("baseline.jsonl")
"""Where it lies unless another place is named."""


def spell_baseline(findings: Iterable[Finding]) -> bytes:
    """Return the baseline file that adopts these findings: sorted lines, UTF-8."""
    return spell_lines(
        spell_line(
            {
                "finding": finding.id,
                "verdict": finding.verdict.value,
                "kind": finding.kind,
                "what": finding.what,
            }
        )
        for finding in findings
    )


def write_baseline(path: Path, findings: Iterable[Finding]) -> None:
    """Write the baseline that adopts these findings, in the place of an earlier one.

    Raises:
        DecisionsError: The file cannot be written; an earlier one is intact.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with locked(path.resolve().parent):
            replace(path, spell_baseline(findings))
    except OSError as error:
        reason = error.strerror or str(error)
        raise DecisionsError(f"{path}: baseline cannot be written: {reason}") from error


def load_baseline(path: Path) -> frozenset[str]:
    """Return the ids of the findings that a baseline adopts.

    Raises:
        DecisionsError: The file cannot be read, or a line of it names no finding.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DecisionsError(
            f"{path}: baseline cannot be read: {error.strerror}; "
            f"write one with 'check baseline write PATH... --output {path}'"
        ) from error
    return frozenset(_finding(fields, place) for place, fields in read_lines(content, str(path)))


def _finding(fields: Mapping[str, object], place: str) -> str:
    name = fields.get("finding")
    if not isinstance(name, str) or not name:
        raise DecisionsError(f"{place}: no finding is named; write the baseline again")
    return name

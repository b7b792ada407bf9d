"""Findings -> the order in which reviewers meet them: the most likely real ones first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from checker.model import Decision
from checker.review.corpus import Corpus, Entry
from checker.store.coverage import Precision, measure

_PRIOR_WEIGHT = 2  # so many findings' worth of trust in the coarser figure


@dataclass(frozen=True, slots=True)
class Measured:
    """How often the findings of one kind and level turned out to be real disagreements."""

    right: int
    decided: int
    expected: Fraction
    """``right / decided``, drawn towards the figure of the kind and then of all decisions."""


def rank(corpus: Corpus, decisions: Mapping[str, Decision], *, blind: bool = False) -> list[Entry]:
    """Order all findings so that those come first that are most likely to be real.

    By the measured precision of their kind and level; where nothing is measured yet that is the
    same for all, and the stronger verdict, the larger number of independent witnesses and the
    later day decide. A blind order does not use the verdict, so that it cannot be guessed.
    """
    entries = corpus.entries.values()
    expected = expectations(entries, decisions)

    def place(entry: Entry) -> tuple[Fraction, int, int, int, str]:
        finding = entry.finding
        trust = Fraction(0) if blind else expected[finding.kind, finding.level].expected
        weight = 0 if blind else finding.verdict.weight
        day = entry.last.toordinal() if entry.last else 0
        return -trust, -weight, -entry.witnesses, -day, finding.id

    return sorted(entries, key=place)


def expectations(
    entries: Iterable[Entry], decisions: Mapping[str, Decision]
) -> dict[tuple[str, str], Measured]:
    """Return for each kind and level how often its findings were right, as decided so far."""
    entries = tuple(entries)
    measured = measure(
        [
            replace(entry.finding, decision=decisions[entry.finding.id])
            for entry in entries
            if entry.finding.id in decisions
        ]
    )
    overall = _drawn(measured, Fraction(1, 2))
    by_kind = {
        kind: _drawn([row for row in measured if row.kind == kind], overall)
        for kind in {row.kind for row in measured}
    }
    by_rung = {(row.kind, row.level): row for row in measured}
    rungs = {(entry.finding.kind, entry.finding.level) for entry in entries}
    return {rung: _measured(by_rung.get(rung), by_kind.get(rung[0], overall)) for rung in rungs}


def _drawn(rows: Sequence[Precision], towards: Fraction) -> Fraction:
    right, decided = sum(row.right for row in rows), sum(row.decided for row in rows)
    return (right + towards * _PRIOR_WEIGHT) / (decided + _PRIOR_WEIGHT)


def _measured(row: Precision | None, towards: Fraction) -> Measured:
    if row is None:
        return Measured(0, 0, towards)
    return Measured(row.right, row.decided, _drawn([row], towards))

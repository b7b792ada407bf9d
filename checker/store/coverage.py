"""Findings against decisions: which are covered, and which decisions cover nothing any more."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from checker.model import Decision, Finding, Status
from checker.store.decisions import precedence


def attach(
    findings: Iterable[Finding],
    decisions: Mapping[str, Decision],
    *,
    today: dt.date | None = None,
) -> tuple[Finding, ...]:
    """Give each finding the decision that covers it, and the id by which it was decided.

    Args:
        findings: In any order, without decisions.
        decisions: By finding, as `checker.store.decisions.DecisionLog.load` returns them.
        today: Decisions that expired before this day cover nothing; None: none expires.

    Returns:
        The findings in the order of a report: strongest verdict first, kind, id. Their ids differ.
    """
    held = {key: decision for key, decision in decisions.items() if not expired(decision, today)}
    ordered = sorted(findings, key=report_order)
    taken = {finding.id for finding in ordered}
    covered = []
    for finding in ordered:
        decision = covering(finding, held)
        name = finding.id
        if decision is not None and decision.finding not in taken:
            name = decision.finding
            taken.add(name)
        covered.append(replace(finding, id=name, decision=decision))
    return tuple(sorted(covered, key=report_order))


def report_order(finding: Finding) -> tuple[int, str, str]:
    """Return the sort key of findings in a report."""
    return -finding.verdict.weight, finding.kind, finding.id


def expired(decision: Decision, today: dt.date | None) -> bool:
    """Say whether a decision's last day is over; without ``today`` none is."""
    return today is not None and decision.expires is not None and decision.expires < today


def stale(decisions: Iterable[Decision], findings: Iterable[Finding]) -> tuple[Decision, ...]:
    """Return the decisions whose finding is no longer there, in their order.

    ``findings`` must come from a run over the whole corpus, with the same settings.
    """
    present = known_ids(findings)
    return tuple(decision for decision in decisions if decision.finding not in present)


def known_ids(findings: Iterable[Finding]) -> frozenset[str]:
    """Return every id that names one of the findings."""
    return frozenset(
        name for finding in findings for name in (finding.id, *sorted(finding.aliases))
    )


def is_known(finding: Finding, known: Collection[str]) -> bool:
    """Say whether a finding was decided or adopted: under any of its ids."""
    return finding.decision is not None or any(
        name in known for name in (finding.id, *finding.aliases)
    )


@dataclass(frozen=True, slots=True)
class Precision:
    """What people said of the findings of one kind and level."""

    kind: str
    level: str
    right: int
    """Accepted or fixed: the disagreement was real."""

    wrong: int
    """Dismissed."""

    reasons: Mapping[str, int]
    """Dismissals by reason code; '' where none was given."""

    @property
    def decided(self) -> int:
        """How many findings were decided."""
        return self.right + self.wrong


def measure(findings: Sequence[Finding]) -> tuple[Precision, ...]:
    """Return the precision of each kind and level, from the findings that people decided."""
    by_rung: dict[tuple[str, str], list[Decision]] = {}
    for finding in findings:
        if finding.decision is not None:
            by_rung.setdefault((finding.kind, finding.level), []).append(finding.decision)
    return tuple(
        Precision(kind, level, *_tally(decisions))
        for (kind, level), decisions in sorted(by_rung.items())
    )


def _tally(decisions: Sequence[Decision]) -> tuple[int, int, dict[str, int]]:
    reasons: dict[str, int] = {}
    for decision in decisions:
        if decision.status is Status.DISMISSED:
            reasons[decision.reason] = reasons.get(decision.reason, 0) + 1
    wrong = sum(reasons.values())
    return len(decisions) - wrong, wrong, dict(sorted(reasons.items()))


def covering(finding: Finding, decisions: Mapping[str, Decision]) -> Decision | None:
    """Return the decision on any of a finding's ids, its own id first; None where it is open."""
    own = decisions.get(finding.id)
    if own is not None:
        return own
    others = [decisions[name] for name in finding.aliases if name in decisions]
    return min(others, key=precedence, default=None)

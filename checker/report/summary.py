"""Report -> what is listed, what is only counted, and the counts in words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from checker.model import Finding, Report, Verdict
from checker.report.interface import Layout


@dataclass(frozen=True, slots=True)
class Selection:
    """The findings that a format for people lists, and how many it does not."""

    listed: tuple[Finding, ...]
    """In the report's order."""

    covered: int
    """Findings that a person's decision covers."""

    quiet: int
    """Findings of a verdict too weak to be listed."""

    over: int
    """Findings beyond the limit."""


def select(report: Report, layout: Layout, *, limit: int | None = None) -> Selection:
    """Choose what a format for people lists; ``limit`` is the format's own cap."""
    cap = limit if layout.limit is None else layout.limit
    covered = [finding for finding in report.findings if finding.decision is not None]
    loud = [
        finding
        for finding in report.findings
        if (layout.verbose or finding.decision is None)
        and finding.verdict.weight >= layout.weakest.weight
    ]
    quiet = sum(
        finding.decision is None and finding.verdict.weight < layout.weakest.weight
        for finding in report.findings
    )
    listed = loud if cap is None else loud[:cap]
    return Selection(tuple(listed), len(covered), quiet, len(loud) - len(listed))


def plural(number: int, noun: str) -> str:
    """Return "1 fact", "2 facts"; thousands are separated."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def verdict_counts(report: Report) -> str:
    """Return the findings that no decision covers by verdict: "1 contradiction, 2 tensions"."""
    counted = Counter(f.verdict for f in report.findings if f.decision is None)
    parts = [
        plural(counted[verdict], verdict.value)
        for verdict in sorted(Verdict, key=lambda verdict: -verdict.weight)
        if counted[verdict]
    ]
    covered = sum(finding.decision is not None for finding in report.findings)
    found = ", ".join(parts) or ("no disagreement" if report.counts.compared else _NOTHING)
    return f"{found} ({covered:,} more decided)" if covered else found


_NOTHING = "nothing could be compared"
"""Said instead of "no disagreement", which would sound as if the articles agreed."""


def why_nothing(report: Report) -> str:
    """Return why nothing was compared, '' where something was."""
    if report.counts.compared:
        return ""
    if not report.articles:
        return "no article was found (.txt .md .html .jsonl .csv)"
    if not report.counts.facts:
        return "no number, date or amount was read"
    return "no two statements speak of the same thing"


def coverage(report: Report) -> str:
    """Return in one line how much was really looked at."""
    counts = report.counts
    parts = [
        plural(counts.articles, "article"),
        plural(counts.facts, "fact"),
        f"{plural(counts.compared, 'pair')} compared",
    ]
    if counts.unknown:
        parts.append(f"{plural(counts.unknown, 'pair')} not comparable")
    if report.skipped:
        parts.append(f"{len(report.skipped):,} skipped")
    return ", ".join(parts)


def left_out(selection: Selection) -> list[str]:
    """Return a line for each sort of finding that is counted but not listed."""
    lines = []
    if selection.over:
        lines.append(f"{plural(selection.over, 'more finding')} not listed here")
    if selection.quiet:
        lines.append(f"{plural(selection.quiet, 'weaker finding')} not listed (running figures)")
    if selection.covered:
        lines.append(f"{plural(selection.covered, 'finding')} covered by decisions")
    return lines

"""The types that flow through the checker, in the order in which they are made.

    Article -> Sentence -> Fact -> FactGroup -> Finding -> Report

Each is frozen, and each later one holds or names the earlier ones that it came from, so a report
can always be traced back to the characters of an article. Nothing here reads files, knows a
language or compares values.
"""

from __future__ import annotations

from checker.model.article import (
    Article,
    ArticleId,
    PublishedFrom,
    Region,
    RegionSpan,
    Sentence,
    Span,
)
from checker.model.fact import (
    Context,
    Fact,
    Modality,
    Owner,
    Value,
)
from checker.model.finding import (
    WRONG_SUM,
    Decision,
    Evidence,
    FactGroup,
    Finding,
    Link,
    Relation,
    Scope,
    Status,
    ValueRow,
    Verdict,
)
from checker.model.report import (
    Counts,
    Report,
    Skipped,
)

__all__ = [
    "WRONG_SUM",
    "Article",
    "ArticleId",
    "Context",
    "Counts",
    "Decision",
    "Evidence",
    "Fact",
    "FactGroup",
    "Finding",
    "Link",
    "Modality",
    "Owner",
    "PublishedFrom",
    "Region",
    "RegionSpan",
    "Relation",
    "Report",
    "Scope",
    "Sentence",
    "Skipped",
    "Span",
    "Status",
    "Value",
    "ValueRow",
    "Verdict",
]

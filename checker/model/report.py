"""What one run found and how much it looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from checker import __version__
from checker.model.article import Article, ArticleId
from checker.model.document import SCHEMA, article_document, dumps, finding_document
from checker.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Skipped:
    """What could not be read or compared, and why. Skipping is a result, not an exception."""

    path: str
    stage: str
    """``ingest``, ``extract`` or ``compare``."""

    reason: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How much was really looked at."""

    articles: int
    facts: int
    groups: int
    compared: int
    """Pairs of facts whose values were compared; 0 means that nothing was checked."""

    findings: int
    unknown: int = 0
    """Pairs that could not be compared, such as two currencies without a rate."""


@dataclass(frozen=True, slots=True)
class Report:
    """All that one run found: the same input and settings give an equal report."""

    articles: tuple[Article, ...]
    """Sorted by id."""

    findings: tuple[Finding, ...]
    """Sorted by verdict (strongest first), kind, then id."""

    skipped: tuple[Skipped, ...]
    counts: Counts
    embedder: str
    settings: Mapping[str, object]
    """The settings that make the run repeatable, as JSON values, keys sorted."""

    def article(self, identifier: ArticleId) -> Article:
        """Return the article of that id.

        Raises:
            KeyError: No article of the run has it.
        """
        for article in self.articles:
            if article.id == identifier:
                return article
        raise KeyError(identifier)

    def to_json(self) -> str:
        """Return the report as `check-report/1`: the same report gives the same text."""
        counts = self.counts
        document = {
            "schema": SCHEMA,
            "checker": {
                "version": __version__,
                "embedder": self.embedder,
                "settings": dict(self.settings),
            },
            "articles": [article_document(article) for article in self.articles],
            "skipped": [
                {"path": skipped.path, "stage": skipped.stage, "reason": skipped.reason}
                for skipped in self.skipped
            ],
            "counts": {
                "articles": counts.articles,
                "facts": counts.facts,
                "groups": counts.groups,
                "compared": counts.compared,
                "findings": counts.findings,
            },
            "findings": [finding_document(finding) for finding in self.findings],
        }
        return dumps(document, indent=2) + "\n"

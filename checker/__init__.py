"""Find where news articles disagree about a number, ordinal, date, duration or amount."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.model import Article, ArticleId, Fact, Finding, Report, Verdict
    from checker.pipeline import check, read_facts
    from checker.settings import Settings

__version__ = "0.1.0"

_HOMES = {
    "Article": "checker.model",
    "ArticleId": "checker.model",
    "Fact": "checker.model",
    "Finding": "checker.model",
    "Report": "checker.model",
    "Settings": "checker.settings",
    "Verdict": "checker.model",
    "check": "checker.pipeline",
    "read_facts": "checker.pipeline",
}

__all__ = [
    "Article",
    "ArticleId",
    "Fact",
    "Finding",
    "Report",
    "Settings",
    "Verdict",
    "check",
    "read_facts",
]


def __getattr__(name: str) -> object:
    """Import a public name when it is first asked for: ``check --help`` must not load numpy."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)

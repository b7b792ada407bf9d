"""The JSON layout `check-report/1`: what tools outside the checker read.

Its keys are a contract: none is added, dropped or renamed without a new schema name.
``checker/report/check_report.schema.json`` says the same as a JSON Schema.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping

from checker.model.article import Article, Sentence
from checker.model.fact import Fact, Value
from checker.model.finding import Decision, Finding, ValueRow

SCHEMA = "check-report/1"
"""Raised when a reader of the old layout would break.  1: first layout."""

_MIDNIGHT = dt.time(tzinfo=dt.UTC)
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def dumps(document: Mapping[str, object], *, indent: int | None = None) -> str:
    """Write a document as JSON that every encoder accepts: letters as they are, keys in order.

    Half a surrogate pair, which no encoding can write, becomes its escape.
    """
    text = json.dumps(document, ensure_ascii=False, indent=indent, allow_nan=False)
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def article_document(article: Article) -> dict[str, object]:
    """Lay out an article; where only the day of publication is known, only the day is told."""
    return {
        "id": article.id,
        "path": article.path,
        "language": article.language,
        "published": None if article.published is None else _moment(article.published),
        "published_from": article.published_from.value,
        "outlet": article.outlet,
        "title": article.title,
    }


def finding_document(finding: Finding) -> dict[str, object]:
    """Lay out a finding with its whole value table."""
    return {
        "id": finding.id,
        "verdict": finding.verdict.value,
        "kind": finding.kind,
        "scope": finding.scope.value,
        "what": finding.what,
        "level": finding.level,
        "explanation": finding.explanation,
        "values": [_row(row) for row in finding.values],
        "decision": None if finding.decision is None else _decision(finding.decision),
    }


def fact_document(fact: Fact) -> dict[str, object]:
    """Lay out a fact; ``start`` and ``end`` are code points into the article's text."""
    return {
        "article": fact.sentence.article,
        "start": fact.span.start,
        "end": fact.span.end,
        "text": fact.text,
        "sentence": _sentence(fact.sentence),
        "kind": fact.kind,
        "value": fact.value.to_json(),
        "what": fact.context.what,
        "when": None if fact.context.when is None else _when(fact.context.when),
        "source": fact.context.source,
        "rule": fact.rule,
    }


def _row(row: ValueRow) -> dict[str, object]:
    return {
        "shown": row.shown,
        "value": row.value.to_json(),
        "facts": [fact_document(fact) for fact in row.facts],
    }


def _sentence(sentence: Sentence) -> dict[str, object]:
    return {"start": sentence.span.start, "end": sentence.span.end, "text": sentence.text}


def _when(when: Value) -> dict[str, object]:
    ends = when.to_json()
    return {"low": ends["low"], "high": ends["high"]}


def _decision(decision: Decision) -> dict[str, object]:
    return {
        "status": decision.status.value,
        "reviewer": decision.reviewer,
        "reason": decision.reason,
        "note": decision.note,
    }


def _moment(moment: dt.datetime) -> str:
    return (moment.date() if moment.timetz() == _MIDNIGHT else moment).isoformat()

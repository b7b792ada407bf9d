"""Accepted findings -> corrections for the desk: each article's words, and what the others say."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from checker.model import Decision, Fact, Status, ValueRow
from checker.report.wording import Wording
from checker.review.corpus import Corpus, Entry
from checker.review.marking import around, visible

_SENTENCE_REACH = 300
_FORMULA = re.compile(r"[=+\-@\t\r]")
"""What makes a spreadsheet take a cell for a formula, at its beginning."""

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#+!|~&])")


@dataclass(frozen=True, slots=True)
class Correction:
    """One statement of an accepted finding, with the values that it disagrees with."""

    finding: str
    what: str
    article: str
    """Path of its file."""

    title: str
    outlet: str
    published: str
    words: str
    sentence: str
    value: str
    others: tuple[str, ...]
    """Each other value, and who gives it."""

    reviewer: str
    note: str


def corrections(
    corpus: Corpus, decisions: Mapping[str, Decision], words: Wording
) -> tuple[Correction, ...]:
    """List every statement of every accepted finding, in the order of the report."""
    return tuple(
        correction
        for name, entry in corpus.entries.items()
        if name in decisions and decisions[name].status is Status.ACCEPTED
        for correction in _of_finding(entry, decisions[name], corpus, words)
    )


def to_csv(rows: tuple[Correction, ...], words: Wording) -> str:
    """Return the corrections as CSV, one statement a line.

    A byte order mark leads, without which spreadsheets take Arabic for another encoding. A cell
    that would be run as a formula gets an apostrophe before it.
    """
    sheet = io.StringIO()
    writer = csv.writer(sheet, lineterminator="\r\n")
    columns = (
        "article",
        "outlet",
        "published",
        "what",
        "words",
        "value",
        "others",
        "sentence",
        "note",
        "reviewer",
        "finding",
    )
    writer.writerow([words(f"correction.{column}") for column in columns])
    for row in rows:
        cells = [getattr(row, column) for column in columns]
        writer.writerow(
            [_cell(" · ".join(cell) if isinstance(cell, tuple) else cell) for cell in cells]
        )
    return "\N{ZERO WIDTH NO-BREAK SPACE}" + sheet.getvalue()


def to_markdown(rows: tuple[Correction, ...], words: Wording) -> str:
    """Return the corrections as Markdown, by article, each with its words and the other values."""
    lines = [f"# {words('correction.title')}", ""]
    if not rows:
        return "\n".join([*lines, words("correction.none"), ""])
    by_article: dict[str, list[Correction]] = {}
    for row in rows:
        by_article.setdefault(row.article, []).append(row)
    for article in sorted(by_article):
        first = by_article[article][0]
        about = " · ".join(part for part in (first.outlet, first.published, article) if part)
        lines += [f"## {_plain(first.title)}", "", _plain(about), ""]
        for row in by_article[article]:
            lines += _item(row, words)
    return "\n".join(lines)


def _item(row: Correction, words: Wording) -> list[str]:
    item = [
        f"- **{_plain(row.what)}**: «{_plain(row.words)}» ({_plain(row.value)})",
        f"  - {words('correction.sentence')}: {_plain(row.sentence)}",
        *(f"  - {words('correction.others')}: {_plain(other)}" for other in row.others),
    ]
    if row.note:
        item.append(f"  - {words('correction.note')}: {_plain(row.note)}")
    return [*item, f"  - {words('correction.finding')}: `{row.finding}`", ""]


def _of_finding(
    entry: Entry, decision: Decision, corpus: Corpus, words: Wording
) -> Iterator[Correction]:
    finding = entry.finding
    shown = [visible(words.value(row, finding.kind)) for row in finding.values]
    said = [
        f"{value} ({_who(row, corpus)})" for value, row in zip(shown, finding.values, strict=True)
    ]
    for place, row in enumerate(finding.values):
        others = tuple(other for at, other in enumerate(said) if at != place)
        for fact in row.facts:
            article = corpus.articles[fact.sentence.article]
            yield Correction(
                finding=finding.id,
                what=visible(finding.what),
                article=visible(article.path or article.id),
                title=visible(article.title or article.path),
                outlet=visible(article.outlet),
                published="" if article.published is None else article.published.isoformat(),
                words=_line(article.text[fact.span.start : fact.span.end]),
                sentence=_sentence(fact),
                value=shown[place],
                others=others,
                reviewer=decision.reviewer,
                note=decision.note,
            )


def _who(row: ValueRow, corpus: Corpus) -> str:
    told = (corpus.articles[fact.sentence.article] for fact in row.facts)
    return visible(", ".join(dict.fromkeys(one.outlet or one.path for one in told)))


def _sentence(fact: Fact) -> str:
    text = fact.sentence.text
    window = around(text, fact.span.shifted(-fact.sentence.span.start), reach=_SENTENCE_REACH)
    return _line(text[window.start : window.end])


def _line(text: str) -> str:
    return visible(" ".join(text.split()))


def _cell(text: str) -> str:
    return f"'{text}" if _FORMULA.match(text) else text


def _plain(text: str) -> str:
    return _MARKUP.sub(r"\\\1", text)

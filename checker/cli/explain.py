"""Explain how texts are read and compared.

Of one text: each fact that was read, and the rule that read it. Of two: each pair of facts that
could speak of one thing, how sure that is and why, and what became of it. A text is a file, or
the words themselves.
"""

from __future__ import annotations

import argparse
import datetime as dt
import textwrap
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tabulate import tabulate

from checker.cli.console import deliver
from checker.cli.exits import Exit
from checker.cli.options import add_reading, configuration
from checker.errors import InputError
from checker.model import Article, ArticleId, Fact
from checker.report.places import printable, quote
from checker.settings import Settings

_ROOM = 60
_SHOWN = 5


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of ``check explain``."""
    parser.add_argument("first", metavar="A", help="a file, or a text in quotes")
    parser.add_argument("second", metavar="B", nargs="?", help="another one, to compare them")
    parser.add_argument(
        "--published",
        type=_day,
        metavar="YYYY-MM-DD",
        help='day of publication of texts in quotes: the day from which "yesterday" counts',
    )
    parser.add_argument(
        "--limit",
        type=int,
        default=_SHOWN,
        metavar="N",
        help=f"explain the N surest pairs (default: {_SHOWN})",
    )
    add_reading(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the explanation."""
    settings = configuration(arguments).settings
    told = [text for text in (arguments.first, arguments.second) if text is not None]
    articles = [
        article
        for number, text in enumerate(told, start=1)
        for article in _articles(text, f"text {number}", arguments.published, settings)
    ]
    texts = [_one(articles, settings)]
    if arguments.second is not None:
        texts.append(_two(articles, settings, limit=arguments.limit))
    deliver("\n\n".join(texts) + "\n", None)
    return Exit.CLEAN


def _articles(
    text: str, name: str, published: dt.date | None, settings: Settings
) -> Sequence[Article]:
    # Imported late: `check --help` needs no lexicon.
    from checker.ingest import article_of, read  # noqa: PLC0415

    if not text.strip():
        raise InputError("an empty text says nothing; give a file or a text in quotes")
    if _is_file(text):
        ingested = read([Path(text)], language=settings.language)
        if not ingested.articles:
            reasons = "; ".join(item.reason for item in ingested.skipped)
            raise InputError(f"{printable(text)}: holds no article: {reasons}")
        return ingested.articles
    language = None if settings.language == "auto" else settings.language
    article = article_of(text, language=language, published=published)
    return [replace(article, id=ArticleId(name), path=name)]


def _is_file(text: str) -> bool:
    """Say whether an argument names a file; a long text is no path to any system."""
    try:
        return Path(text).exists()
    except (OSError, ValueError):
        return False


def _one(articles: Sequence[Article], settings: Settings) -> str:
    # Imported late, as above.
    from checker.pipeline import prepare  # noqa: PLC0415

    facts = [fact for article in articles for fact in prepare(article, settings).facts]
    if not facts:
        return "no number, date or amount was read"
    rows = [_row(fact) for fact in facts]
    return tabulate(rows, _HEADERS, tablefmt="simple", disable_numparse=True)


_HEADERS = ("words", "kind", "value", "of what", "rule", "said by", "modality")


def _row(fact: Fact) -> list[str]:
    context = fact.context
    return [
        printable(fact.text),
        fact.kind,
        fact.value.shown(),
        printable(context.what),
        fact.rule,
        printable(context.source or ""),
        context.modality.value + (", part" if context.part_of else ""),
    ]


def _two(articles: Sequence[Article], settings: Settings, *, limit: int) -> str:
    # Imported late, as above.
    from checker.cli.reasons import Reason, reasons  # noqa: PLC0415

    left, right = articles[0], articles[-1]
    one_story, found = reasons(left, right, settings)
    if not found:
        return "no two facts are of one kind and share a word, so nothing could be compared"

    def told(reason: Reason) -> str:
        judgement = reason.judgement
        lines = [
            f"{reason.left.value.shown()}  {_quoted(reason.left)}",
            f"{reason.right.value.shown()}  {_quoted(reason.right)}",
            f"  one thing: {reason.probability:.2f}",
            f"  values:    {judgement.relation.value} ({judgement.level}): {judgement.says}",
            f"  outcome:   {reason.outcome}",
        ]
        evidence = [
            (piece.name, f"{piece.measured:.2f}", f"{piece.contribution:+.2f}", piece.note)
            for piece in reason.evidence
        ]
        table = tabulate(evidence, ("evidence", "measured", "adds", ""), disable_numparse=True)
        return "\n".join([*lines, textwrap.indent(table, "  ")])

    more = len(found) - limit
    closing = [f"{more:,} less sure pairs are not shown; see --limit"] if more > 0 else []
    if not one_story:
        closing.append(_TWO_STORIES)
    return "\n\n".join([*map(told, found[:limit]), *closing])


_TWO_STORIES = (
    "as articles of a corpus the two would not be compared: they share too few names and rare "
    "words to tell one story"
)


def _quoted(fact: Fact) -> str:
    text = quote(fact, room=_ROOM)
    return f"{text.before}[{text.words}]{text.after}"


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"must be a day like 2031-05-02, got {text!r}") from error

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
from checker.cli.options import add_embedder, add_language, configuration
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
        action="append",
        default=[],
        metavar="YYYY-MM-DD",
        help='day of publication of a text in quotes, from which "yesterday" counts; '
        "give it twice for a day of each text",
    )
    parser.add_argument(
        "--limit",
        type=int,
        default=_SHOWN,
        metavar="N",
        help=f"explain the N surest pairs (default: {_SHOWN})",
    )
    add_language(parser)
    add_embedder(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the explanation."""
    settings = configuration(arguments).settings
    given = [text for text in (arguments.first, arguments.second) if text is not None]
    days = _days(arguments.published, given)
    read = [
        _articles(text, f"text {number}", day, settings)
        for number, (text, day) in enumerate(zip(given, days, strict=True), start=1)
    ]
    texts = [_one([article for articles in read for article in articles], settings)]
    if len(read) == 2:
        texts.append(_which(given, read))
        texts.append(_two(read[0][0], read[1][0], settings, limit=arguments.limit))
    deliver("\n\n".join(texts) + "\n", None)
    return Exit.CLEAN


def _days(published: Sequence[dt.date], given: Sequence[str]) -> Sequence[dt.date | None]:
    """Return the day of publication of each text; a day given once is that of both.

    Raises:
        InputError: More days than texts, or a day of what is a file and tells its own.
    """
    if len(published) > len(given):
        raise InputError(f"--published is given {len(published)} times for {len(given)} text(s)")
    if len(published) == len(given) == 2:
        clashing = [text for text in given if _is_file(text)]
    else:
        clashing = list(given) if published and all(map(_is_file, given)) else []
    if clashing:
        raise InputError(
            f"--published is for texts in quotes; {printable(clashing[0])} is a file, and tells "
            f"its own day in its first lines"
        )
    return published if len(published) == len(given) else [*published, None][:1] * len(given)


def _which(given: Sequence[str], read: Sequence[Sequence[Article]]) -> str:
    """Say which two articles are compared; of a file with several, the first is its main one."""
    told = [
        f"the first of {len(articles)} articles in {printable(text)}"
        if len(articles) > 1
        else printable(articles[0].id)
        for text, articles in zip(given, read, strict=True)
    ]
    return f"compared: {told[0]}, and {told[1]}"


def _articles(
    text: str, name: str, published: dt.date | None, settings: Settings
) -> Sequence[Article]:
    # Imported late: `check --help` needs no lexicon.
    from checker.ingest import article_of, read  # noqa: PLC0415

    if not text.strip():
        raise InputError("an empty text says nothing; give a file or a text in quotes")
    if _is_file(text):
        if Path(text).is_dir():
            raise InputError(f"{printable(text)}: is a folder; name one file of it")
        ingested = read([Path(text)], language=settings.language)
        if not ingested.articles:
            reasons = "; ".join(item.reason for item in ingested.skipped)
            raise InputError(f"{printable(text)}: holds no article: {reasons}")
        # Named by the whole path: two folders may each hold a file of one name.
        names = [f"{text}#{n}" if n > 1 else text for n in range(1, len(ingested.articles) + 1)]
        return [
            replace(article, id=ArticleId(name))
            for article, name in zip(ingested.articles, names, strict=True)
        ]
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


def _two(left: Article, right: Article, settings: Settings, *, limit: int) -> str:
    # Imported late, as above.
    from checker.cli.reasons import Reason, reasons  # noqa: PLC0415

    # One file given twice is compared with itself.
    one_story, found, alone = reasons(left, left if left == right else right, settings)
    lonely = [f"{_quoted(each.fact)}\n  compared with nothing: {each.why}" for each in alone]
    if not found:
        return "\n\n".join([_NOTHING, *lonely])

    def told(reason: Reason) -> str:
        judgement = reason.judgement
        says = f": {judgement.says}" if judgement.says else ""
        lines = [
            f"{reason.left.value.shown()}  {_quoted(reason.left)}",
            f"{reason.right.value.shown()}  {_quoted(reason.right)}",
            f"  one thing: {reason.probability:.2f}",
            f"  values:    {judgement.relation.value} ({judgement.level}){says}",
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
    closing = [*lonely, *closing]
    if not one_story:
        closing.append(_TWO_STORIES)
    return "\n\n".join([*map(told, found[:limit]), *closing])


_NOTHING = "no two facts are of one kind and share a word, so nothing could be compared"

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

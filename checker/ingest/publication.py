"""When an article came out: told by its page, else inferred from the dates that it tells itself."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from itertools import islice

from checker.ingest.dates import opening_date
from checker.ingest.labelling import Labelled
from checker.kinds.anchoring import Mention, PageDate, infer_anchor
from checker.kinds.expression import DateExpression
from checker.languages import LANGUAGES
from checker.languages.detection import sentence_language
from checker.languages.layout import split_lines
from checker.model import PublishedFrom, Region, RegionSpan

Publication = tuple[dt.datetime | None, PublishedFrom]

_LENGTH = 20_000
"""Code points that are read for dates: more than the longest report, less than a book."""

_QUOTED = re.compile('\u00ab[^\u00bb]*\u00bb?|\u201c[^\u201d]*\u201d?|"[^"]*"?')
"""In one paragraph; a quotation that none closes runs on to its end."""


def infer(text: str, language: str, labelled: Labelled) -> Publication:
    """Infer the moment of publication from what an article and its page say.

    A line such as "Published: 5 May 2024" tells it. Else the dates and weekdays of the article
    decide, with a bare date in the furniture as one weak vote.
    """
    if labelled.stamp is not None:
        return labelled.stamp, PublishedFrom.BODY
    opening = next(_openings(text, labelled.regions), None)
    if opening is not None:
        return opening, PublishedFrom.BODY
    page = _page_date(labelled)
    told = list(mentions(text, language, labelled.regions))
    day, known = infer_anchor(told, page)
    return (None if day is None else dt.datetime.combine(day, dt.time(), dt.UTC)), known


def _openings(text: str, regions: Sequence[RegionSpan]) -> Iterator[dt.datetime]:
    """Yield the dates of datelines that open the first paragraphs."""
    for line in islice(_paragraphs(text, regions), _FIRST):
        if (moment := opening_date(line)) is not None:
            yield moment


_FIRST = 3
"""Paragraphs, the headline among them, that a dateline may open."""


def _page_date(labelled: Labelled) -> PageDate | None:
    if labelled.dateline is not None:
        return PageDate(labelled.dateline.date(), running=False)
    return None if labelled.clock is None else PageDate(labelled.clock.date(), running=True)


def mentions(text: str, language: str, regions: Sequence[RegionSpan]) -> Iterator[Mention]:
    """Read the dates that an article tells, in order, with the number of each one's sentence."""
    number = 0
    for line in _paragraphs(text, regions):
        quotations = [match.span() for match in _QUOTED.finditer(line)]
        for span in LANGUAGES[sentence_language(line, language)].sentences(line):
            number += 1
            sentence = line[span.start : span.end]
            for reading in LANGUAGES[sentence_language(sentence, language)].read(sentence):
                if isinstance(reading.value, DateExpression):
                    start = span.start + reading.span.start
                    quoted = any(begin <= start < end for begin, end in quotations)
                    yield Mention(reading.value, number, quoted=quoted)


def _paragraphs(text: str, regions: Sequence[RegionSpan]) -> Iterator[str]:
    left = _LENGTH
    for part in regions:
        if part.region is Region.CHROME or left <= 0:
            continue
        end = min(part.span.end, part.span.start + left)
        left -= end - part.span.start
        yield from (line.text for line in split_lines(text, part.span.start, end))

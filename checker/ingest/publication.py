"""When an article came out: told by its page, else inferred from the dates that it tells itself."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from checker.ingest.labelling import Labelled
from checker.kinds.anchoring import Mention, PageDate, infer_anchor
from checker.kinds.expression import DateExpression, Direction, Grain
from checker.languages import LANGUAGES
from checker.languages.detection import sentence_language
from checker.languages.layout import split_lines
from checker.model import PublishedFrom, Region, RegionSpan

Publication = tuple[dt.datetime | None, PublishedFrom]

_LENGTH = 20_000
"""Code points that are read for dates: more than the longest report, less than a book."""

_QUOTED = re.compile('\u00ab[^\u00ab\u00bb]*\u00bb|\u201c[^\u201c\u201d]*\u201d|"[^"]*"')


def infer(text: str, language: str, labelled: Labelled) -> Publication:
    """Infer the moment of publication from what an article and its page say.

    A line such as "Published: 5 May 2024" tells it. Else the dates and weekdays of the article
    decide, with a bare date in the furniture as one weak vote.
    """
    if labelled.stamp is not None:
        return labelled.stamp, PublishedFrom.BODY
    page = _page_date(labelled)
    told = list(mentions(text, language, labelled.regions))
    day, known = infer_anchor(told, page)
    if day is None or (page is None and not any(map(_speaks_of_itself, told))):
        return None, PublishedFrom.UNKNOWN
    return dt.datetime.combine(day, dt.time(), dt.UTC), known


def _page_date(labelled: Labelled) -> PageDate | None:
    if labelled.dateline is not None:
        return PageDate(labelled.dateline.date(), running=False)
    return None if labelled.clock is None else PageDate(labelled.clock.date(), running=True)


def _speaks_of_itself(mention: Mention) -> bool:
    """Whether a date speaks of the day of the article, as "yesterday" and "this May" do.

    Without any such, a full date may be of the past that an article tells of.
    """
    said = mention.expression
    near = said.unit is Grain.DAY and said.shift is not None
    return not mention.quoted and (near or said.direction is Direction.CURRENT)


def mentions(text: str, language: str, regions: Sequence[RegionSpan]) -> Iterator[Mention]:
    """Read the dates that an article tells, in order, with the number of each one's sentence."""
    for number, sentence in enumerate(_sentences(text, language, regions)):
        quotations = [match.span() for match in _QUOTED.finditer(sentence)]
        for reading in LANGUAGES[sentence_language(sentence, language)].read(sentence):
            if isinstance(reading.value, DateExpression):
                start = reading.span.start
                quoted = any(begin <= start < end for begin, end in quotations)
                yield Mention(reading.value, number, quoted=quoted)


def _sentences(text: str, language: str, regions: Sequence[RegionSpan]) -> Iterator[str]:
    left = _LENGTH
    for part in regions:
        if part.region is Region.CHROME or left <= 0:
            continue
        end = min(part.span.end, part.span.start + left)
        left -= end - part.span.start
        for line in split_lines(text, part.span.start, end):
            code = sentence_language(line.text, language)
            for span in LANGUAGES[code].sentences(line.text):
                yield line.text[span.start : span.end]

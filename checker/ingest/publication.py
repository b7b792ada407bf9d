"""When an article came out: told by its page, else inferred from the dates that it tells itself."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from checker.ingest.labelling import Labelled
from checker.kinds.anchoring import Mention, infer_anchor
from checker.kinds.expression import DateExpression
from checker.languages import LANGUAGES
from checker.languages.detection import sentence_language
from checker.languages.layout import split_lines
from checker.model import PublishedFrom, Region

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
    clock = None if labelled.clock is None else labelled.clock.date()
    day, known = infer_anchor(list(_mentions(text, language, labelled)), clock)
    if day is None:
        return None, PublishedFrom.UNKNOWN
    return dt.datetime.combine(day, dt.time(), dt.UTC), known


def _mentions(text: str, language: str, labelled: Labelled) -> Iterator[Mention]:
    """The dates that an article tells, with the number of the sentence that tells each."""
    for number, sentence in enumerate(_sentences(text, language, labelled)):
        quotations = [match.span() for match in _QUOTED.finditer(sentence)]
        for reading in LANGUAGES[sentence_language(sentence, language)].read(sentence):
            if isinstance(reading.value, DateExpression):
                start = reading.span.start
                quoted = any(begin <= start < end for begin, end in quotations)
                yield Mention(reading.value, number, quoted=quoted)


def _sentences(text: str, language: str, labelled: Labelled) -> Iterator[str]:
    left = _LENGTH
    for part in labelled.regions:
        if part.region is Region.CHROME or left <= 0:
            continue
        end = min(part.span.end, part.span.start + left)
        left -= end - part.span.start
        for line in split_lines(text, part.span.start, end):
            code = sentence_language(line.text, language)
            for span in LANGUAGES[code].sentences(line.text):
                yield line.text[span.start : span.end]

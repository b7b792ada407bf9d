"""Articles that do not tell their day -> dated beside those on the same story that do.

"Today, Wednesday" under a page clock of another year fits every Wednesday; a dated article on the
same story says which. Stories are told by shared words: one word in four of the shorter of two
openings holds for 92 % of pairs of reports on one event and for 1 % of other pairs of one week
(524 Arabic articles of five outlets).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from checker.ingest.dates import date_line
from checker.ingest.lines import line_key
from checker.ingest.publication import mentions
from checker.kinds.anchoring import PageDate, infer_anchor
from checker.languages.layout import split_lines
from checker.model import Article, PublishedFrom, Region

_OPENING = 2_000
"""Code points of an article that tell its story."""

_SHARED_WORDS = 20
_SHARED_SHARE = 0.25
_NEWS_WEEK = dt.timedelta(days=6)
"""Dated articles that lie further apart tell no one story, and settle nothing."""

_MOST_PAIRS = 1_000_000
"""Some five seconds. A larger corpus is dense in days: one would be near any candidate."""

_HEAD_REGIONS = 4
_PREFIX = re.compile(
    "^(?:[\u0648\u0641\u0628\u0643\u0644]?\u0627\u0644|\u0644\u0644|[\u0648\u0641\u0628\u0644])(?=\\w{3})"
)
"""Arabic conjunction, preposition and article, attached to a word: waw, fa, ba, ka, lam; al-."""

_STEM = 5
_LEAST_LETTERS = 4


def settle(articles: Sequence[Article]) -> list[Article]:
    """Return the articles in order, those dated that a dated article on their story settles.

    Only articles under a page clock, which bounds their day from above, are looked at.
    """
    clocks = {
        index: clock
        for index, article in enumerate(articles)
        if article.published is None and (clock := _page_clock(article)) is not None
    }
    dated = [article for article in articles if article.published is not None]
    settled = list(articles)
    if not clocks or not dated or len(clocks) * len(dated) > _MOST_PAIRS:
        return settled
    openings = [(_opening(article), article) for article in dated]
    for index, clock in clocks.items():
        own = _opening(articles[index])
        days = [other.day for words, other in openings if _one_story(own, words)]
        settled[index] = _beside(articles[index], clock, [day for day in days if day is not None])
    return settled


def _beside(article: Article, clock: dt.date, days: Sequence[dt.date]) -> Article:
    if not days or max(days) - min(days) > _NEWS_WEEK:
        return article
    told = list(mentions(article.text, article.language, article.regions))
    day, _ = infer_anchor(told, PageDate(clock, running=True), days)
    if day is None:
        return article
    moment = dt.datetime.combine(day, dt.time(), dt.UTC)
    return replace(article, published=moment, published_from=PublishedFrom.BODY)


def _page_clock(article: Article) -> dt.date | None:
    """The bare date in the furniture at the head of the page."""
    for part in article.regions[:_HEAD_REGIONS]:
        if part.region is Region.CHROME:
            told = date_line(article.text[part.span.start : part.span.end])
            if told is not None and told.moment is not None:
                return told.moment.date()
    return None


def _opening(article: Article) -> frozenset[str]:
    """The words that an article opens with, cut to what inflection leaves alone."""
    words: list[str] = []
    left = _OPENING
    for part in article.regions:
        if part.region is Region.CHROME or left <= 0:
            continue
        end = min(part.span.end, part.span.start + left)
        left -= end - part.span.start
        for line in split_lines(article.text, part.span.start, end):
            words += line_key(line.text[:_OPENING]).split()
    return frozenset(_PREFIX.sub("", word)[:_STEM] for word in words if len(word) >= _LEAST_LETTERS)


def _one_story(left: frozenset[str], right: frozenset[str]) -> bool:
    shared = len(left & right)
    return shared >= max(_SHARED_WORDS, _SHARED_SHARE * min(len(left), len(right)))

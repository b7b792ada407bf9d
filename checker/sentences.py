"""Article -> Sentence: each with its region, its paragraph and its own language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.errors import InputError
from checker.languages import LANGUAGES
from checker.languages.detection import sentence_language
from checker.languages.layout import adjoining, broken_for_width, split_lines, without_mark
from checker.model import Article, Region, RegionSpan, Sentence, Span

_LONGEST = 2_000
"""Code points; a longer stretch without a full stop is a list or a table rather than a sentence,
and is cut so that no later stage meets a sentence of megabytes."""

_PAUSE = re.compile(r"[.;:,\u060c\u061b\u2026]\s+")
_SPACE = re.compile(r"\s+")


def split(article: Article) -> list[Sentence]:
    """Return the sentences of an article: the headline's first, then the others in text order.

    Furniture yields none. No sentence crosses a paragraph; lines that were broken for width are
    one paragraph, and the break stays in the sentence. For each,
    ``article.text[sentence.span.start : sentence.span.end] == sentence.text``.

    Raises:
        InputError: The article's language is not known.
    """
    if article.language not in LANGUAGES:
        raise InputError(
            f"{article.id}: language {article.language!r} is not one of "
            f"{', '.join(sorted(LANGUAGES))}; give one of these"
        )
    headline = _headline(article)
    sentences = [] if headline is None else list(_sentences(article, headline, 0))
    paragraph = 0
    for region in article.regions or _whole(article):
        for part in _without(region, headline):
            for span in paragraphs(article.text, part.span):
                found = list(_sentences(article, RegionSpan(part.region, span), paragraph))
                paragraph += bool(found)
                sentences += found
    return sentences


def paragraphs(text: str, within: Span) -> Iterator[Span]:
    """Return the paragraphs of a stretch of text: its lines, or lines broken for width together."""
    for group in adjoining(split_lines(text, within.start, within.end)):
        if broken_for_width(group):
            yield Span(without_mark(group[0]).start, group[-1].end)
        else:
            yield from (Span(without_mark(line).start, line.end) for line in group)


def _headline(article: Article) -> RegionSpan | None:
    """The title where the article says that it stands, else the first headline on the page."""
    if article.title_span is None:
        return next((part for part in article.regions if part.region is Region.HEADLINE), None)
    regions = (part.region for part in article.regions if part.span.overlaps(article.title_span))
    return RegionSpan(next(regions, Region.HEADLINE), article.title_span)


def _whole(article: Article) -> Sequence[RegionSpan]:
    """An article without regions is all body."""
    return [RegionSpan(Region.BODY, Span(0, len(article.text)))] if article.text else []


def _without(part: RegionSpan, headline: RegionSpan | None) -> Iterator[RegionSpan]:
    """The stretches of a region that yield sentences of their own: not those of the headline."""
    if part.region is Region.CHROME:
        return
    if headline is None or not part.span.overlaps(headline.span):
        yield part
        return
    if part.span.start < headline.span.start:
        yield RegionSpan(part.region, Span(part.span.start, headline.span.start))
    if headline.span.end < part.span.end:
        yield RegionSpan(part.region, Span(headline.span.end, part.span.end))


def _sentences(article: Article, part: RegionSpan, paragraph: int) -> Iterator[Sentence]:
    text = article.text[part.span.start : part.span.end]
    code = sentence_language(text, article.language)
    for found in LANGUAGES[code].sentences(text):
        for span in _cut(text, found):
            own = text[span.start : span.end]
            yield Sentence(
                article=article.id,
                span=span.shifted(part.span.start),
                text=own,
                region=part.region,
                language=sentence_language(own, article.language),
                paragraph=paragraph,
            )


def _cut(text: str, span: Span) -> Iterator[Span]:
    """Cut what is too long for a sentence, at a pause or a space where there is one."""
    start = span.start
    while span.end - start > _LONGEST:
        end = start + _LONGEST
        middle = start + _LONGEST // 2
        cuts = list(_PAUSE.finditer(text, middle, end)) or list(_SPACE.finditer(text, middle, end))
        stop, resume = (cuts[-1].start(), cuts[-1].end()) if cuts else (end, end)
        if cuts and not text[stop].isspace():
            stop += 1
        yield Span(start, stop)
        start = resume
    if start < span.end:
        yield Span(start, span.end)

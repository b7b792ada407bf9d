"""Article -> the page that shows all of it, with every place of one finding marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.model import Article, ArticleId, Finding, Region, Span
from checker.report.wording import Wording
from checker.review.marking import Mark, Piece, cut, visible

PART_LENGTH = 120_000
"""Code points of an article that one page shows; a longer one is shown in parts."""

_OTHERS_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Place:
    """A statement of the finding in this article."""

    number: int
    shown: str
    span: Span
    part: int
    """Which part of the article it stands in, from 1."""

    @property
    def anchor(self) -> str:
        """Id of the place on the page."""
        return f"s{self.number}"


@dataclass(frozen=True, slots=True)
class OtherPlace:
    """The first statement of the finding in another article."""

    number: int
    shown: str
    article: ArticleId
    who: str
    """The outlet, or the file where no outlet is known."""


@dataclass(frozen=True, slots=True)
class ArticleView:
    """One page of an article."""

    title: str
    outlet: str
    path: str
    published: str
    language: str
    pieces: tuple[Piece, ...]
    places: tuple[Place, ...]
    here: Place | None
    """The one that the reader came from."""

    start: int
    """In code points, as ``end`` and ``length``."""

    end: int
    length: int
    part: int
    parts: int
    """How many parts the article has; ``part`` counts from 1."""


def article_view(
    article: Article,
    finding: Finding | None,
    words: Wording,
    *,
    number: int | None = None,
    part: int | None = None,
) -> ArticleView:
    """Lay out an article.

    Args:
        article: Its text may be of any length; lines too.
        finding: Whose statements are marked; None marks nothing.
        words: Of the interface language.
        number: The statement that the reader came from, which is marked apart.
        part: Which part to show, from 1; None is the part where that statement stands.
    """
    told = [] if finding is None else _told(article, finding, words)
    chosen = next((one for one in told if one.number == number), told[0] if told else None)
    parts = max(1, -(-len(article.text) // PART_LENGTH))
    shown_part = (1 if chosen is None else chosen.part) if part is None else part
    shown_part = min(max(1, shown_part), parts)
    start = (shown_part - 1) * PART_LENGTH
    end = min(start + PART_LENGTH, len(article.text))
    return ArticleView(
        title=visible(article.title or article.path),
        outlet=visible(article.outlet),
        path=visible(article.path),
        published=words.moment(article.published),
        language=article.language,
        pieces=cut(article.text, _marks(article, told, chosen), window=Span(start, end))
        if article.text
        else (),
        places=tuple(told),
        here=chosen,
        start=start,
        end=end,
        length=len(article.text),
        part=shown_part,
        parts=parts,
    )


def elsewhere(
    article: Article, finding: Finding, articles: Mapping[ArticleId, Article], words: Wording
) -> tuple[OtherPlace, ...]:
    """Return where else the finding's values are told, the first few articles."""
    found: dict[ArticleId, OtherPlace] = {}
    rows = ((row, fact) for row in finding.values for fact in row.facts)
    for number, (row, fact) in enumerate(rows, start=1):
        other = articles[fact.sentence.article]
        if other.id != article.id and other.id not in found:
            shown = visible(words.value(row, finding.kind))
            who = visible(other.outlet or other.path)
            found[other.id] = OtherPlace(number, shown, other.id, who)
        if len(found) == _OTHERS_SHOWN:
            break
    return tuple(found.values())


def _told(article: Article, finding: Finding, words: Wording) -> list[Place]:
    """Return the finding's statements in this article, numbered as on the finding's page."""
    rows = ((row, fact) for row in finding.values for fact in row.facts)
    return [
        Place(
            number=number,
            shown=visible(words.value(row, finding.kind)),
            span=fact.span,
            part=fact.span.start // PART_LENGTH + 1,
        )
        for number, (row, fact) in enumerate(rows, start=1)
        if fact.sentence.article == article.id
    ]


def _marks(article: Article, told: Sequence[Place], chosen: Place | None) -> list[Mark]:
    regions = [
        Mark(part.span, f"region-{part.region.value}")
        for part in article.regions
        if part.region is not Region.BODY
    ]
    places = [
        Mark(place.span, "here" if place is chosen else "fact", place.anchor) for place in told
    ]
    return regions + places

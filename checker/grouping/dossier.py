"""Article -> Dossier: what comparing it with other articles needs, from the article alone."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from checker.grouping.bags import overlap
from checker.grouping.naming import Naming
from checker.grouping.rarity import rarity
from checker.grouping.skeleton import one_g, skeleton
from checker.grouping.view import View, views
from checker.kinds import Amount, Period
from checker.languages.describing import PLACE
from checker.languages.interface import Term
from checker.model import Article, Fact, Region, Sentence

PLAIN = Naming()
"""Without aliases."""

_KEYS = 40
_RARE = 2.0
_LEAD = 12
"""Sentences of an article that tell what story it is."""

_NAME = 2.2
"""Rarity from which a word may be a name, whose sound is alike in both scripts."""

_CONCEPT = 0.8
"""Weight of a concept that is no place: many stories tell of dead and injured."""

_TELLING = 20
"""Number from which a value hardly stands in two articles by chance."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """An article's views, and the rare words that tell its story."""

    article: Article
    views: tuple[View, ...]
    """Of its facts, in order."""

    singles: tuple[View, ...]
    """Of its counts of one that only a bare singular tells, in order."""

    keys: Mapping[str, float]
    """At most 40 stems by weight: rarity, more for the headline and for repetition."""

    neutral: Mapping[str, float]
    """What an article in another language can share: names by sound, concepts and values."""

    @property
    def told(self) -> tuple[View, ...]:
        """The views, then the singles: links index into them."""
        return self.views + self.singles

    @property
    def published(self) -> dt.datetime | None:
        """When the article came out."""
        return self.article.published


def dossier(
    article: Article,
    sentences: Sequence[Sentence],
    facts: Sequence[Fact],
    singles: Sequence[Fact] = (),
    *,
    naming: Naming = PLAIN,
) -> Dossier:
    """Return the dossier of an article; it depends on nothing but the article.

    Args:
        article: Where the facts were read.
        sentences: Its sentences.
        facts: Its facts.
        singles: Its counts of one that only a bare singular tells.
        naming: How words are matched.
    """
    weights: defaultdict[str, float] = defaultdict(float)
    neutral: dict[str, float] = {}
    body = [sentence for sentence in sentences if sentence.region is not Region.CHROME]
    for number, sentence in enumerate(body):
        if number >= _LEAD and sentence.region is not Region.HEADLINE:
            break
        for term in naming.terms(sentence.text, sentence.language):
            weight = rarity(term.folded, sentence.language)
            if weight >= _RARE or term.name:
                weights[_story_key(term, weight)] += weight
            for key, worth in _across(term, weight):
                neutral[key] = max(worth, neutral.get(key, 0.0))
    for fact in facts:
        neutral |= _value_key(fact)
    seen = tuple(views(facts, singles, article.day, naming))
    return Dossier(
        article, seen[: len(facts)], seen[len(facts) :], _strongest(weights), _strongest(neutral)
    )


def _story_key(term: Term, weight: float) -> str:
    """Return what a word says of the story.

    A country, its people and its capital are one, and so are spellings of a foreign g in a name.
    """
    if term.concept.startswith(PLACE):
        return term.concept
    return one_g(term.stem) if weight >= _NAME else term.stem


def _across(term: Term, weight: float) -> Iterator[tuple[str, float]]:
    """Yield what another language can share of a word: its concept, or the sound of a name."""
    if term.concept:
        yield f"@{term.concept}", 2.0 if term.concept.startswith(PLACE) else _CONCEPT
    elif weight >= _NAME or term.name:
        sounds = skeleton(term.folded)
        if sounds:  # the longer, the less likely by chance
            yield sounds, min(weight, 4.5) * (0.4 + 0.2 * min(len(sounds), 5))


def _value_key(fact: Fact) -> dict[str, float]:
    """Return a value as a key that both languages share; a small number tells little."""
    value = fact.value
    if isinstance(value, Period):
        return {} if value.unresolved else {f"={value.key()}": 1.0}
    if not isinstance(value, Amount) or fact.kind == "ordinal":
        return {}
    telling = abs(value.number) >= _TELLING or value.number.denominator != 1
    return {f"={fact.kind}:{value.key()}": 2.0 if telling else 0.5}


def _strongest(weights: Mapping[str, float]) -> dict[str, float]:
    ranked = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    return {key: min(weight, 9.0) for key, weight in ranked[:_KEYS]}


def story(left: Dossier, right: Dossier) -> float:
    """Return how much two articles tell one story by their rare words, in [0, 1].

    A short article has few words beside a long one: that most of them stand there too counts, if
    both tell when they came out. A teaser in another article does not.
    """
    if left.article.language != right.article.language:
        return overlap(left.neutral, right.neutral)
    alike = overlap(left.keys, right.keys)
    if left.published is None or right.published is None:
        return alike
    return max(alike, _OF_SHORTER * _share_of_shorter(left.keys, right.keys))


_OF_SHORTER = 1 / 3
"""What a share of the shorter article's words weighs beside one of both articles' words."""


def _share_of_shorter(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    shared = sum(min(weight, right[key]) for key, weight in left.items() if key in right)
    whole = min(sum(left.values()), sum(right.values()))
    return shared / whole if whole else 0.0


def days_between(left: Article, right: Article) -> float | None:
    """Return the days between two publications; None where one is not known."""
    if left.published is None or right.published is None:
        return None
    return abs((left.published - right.published).total_seconds()) / 86400

"""Article -> Dossier: what comparing it with other articles needs, from the article alone."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.grouping.rarity import rarity
from checker.grouping.skeleton import skeleton
from checker.grouping.view import View, overlap, views
from checker.languages import LANGUAGES
from checker.model import Article, Fact, Region, Sentence

_KEYS = 40
_RARE = 2.0
_LEAD = 12
"""Sentences of an article that tell what story it is."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """An article's views, and the rare words that tell its story."""

    article: Article
    views: tuple[View, ...]
    keys: Mapping[str, float]
    """At most 40 stems by weight: rarity, more for the headline and for repetition."""

    neutral: Mapping[str, float]
    """The same as name skeletons, for articles in another language."""

    @property
    def published(self) -> dt.datetime | None:
        """When the article came out."""
        return self.article.published


def dossier(article: Article, sentences: Sequence[Sentence], facts: Sequence[Fact]) -> Dossier:
    """Return the dossier of an article; it depends on nothing but the article."""
    weights: Counter[str] = Counter()
    sounds: Counter[str] = Counter()
    body = [sentence for sentence in sentences if sentence.region is not Region.CHROME]
    for number, sentence in enumerate(body):
        if number >= _LEAD and sentence.region is not Region.HEADLINE:
            break
        for term in LANGUAGES[sentence.language].terms(sentence.text):
            weight = rarity(term.folded, sentence.language)
            if weight < _RARE and not term.name:
                continue
            weights[term.stem] += weight
            if skeleton(term.folded):
                sounds[skeleton(term.folded)] += weight
    return Dossier(article, tuple(views(facts, article.day)), _strongest(weights), _strongest(sounds))


def _strongest(weights: Counter[str]) -> dict[str, float]:
    ranked = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    return {key: min(weight, 9.0) for key, weight in ranked[:_KEYS]}


def story(left: Dossier, right: Dossier) -> float:
    """Return how much two articles tell one story by their rare words, in [0, 1]."""
    if left.article.language == right.article.language:
        return overlap(left.keys, right.keys)
    return overlap(left.neutral, right.neutral)


def days_between(left: Article, right: Article) -> float | None:
    """Return the days between two publications; None where one is not known."""
    if left.published is None or right.published is None:
        return None
    return abs((left.published - right.published).total_seconds()) / 86400

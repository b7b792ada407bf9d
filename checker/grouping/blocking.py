"""Dossiers -> pairs of articles that may tell one story.

Whether two articles are a pair depends on these two alone, so adding an article never changes
what is compared among the others, and an index over the keys finds a new article's partners.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from checker.grouping.dossier import Dossier, days_between, story

LEAST_STORY = 0.1  # keeps 188 of 206 labelled pairs of articles, and 1 in 1,850 others
"""Least share of rare words that two articles of one story have in common."""

LEAST_STORY_APART = 0.2
"""The same for articles that came out more than `NEAR_DAYS` apart."""

LEAST_STORY_ACROSS = 0.045
"""The same for articles in two languages: keeps all 68 pairs of one story, 1 in 820 others."""

LEAST_STORY_ACROSS_APART = 0.12
"""The same for articles in two languages that came out more than `NEAR_DAYS` apart."""

NEAR_DAYS = 4.0
_SHARED_KEYS = 2


def candidates(dossiers: Sequence[Dossier]) -> Iterator[tuple[int, int]]:
    """Yield the index pairs ``i < j`` of articles worth comparing, in order."""
    shared: dict[tuple[int, int], int] = defaultdict(int)
    index: dict[str, list[int]] = defaultdict(list)
    for number, dossier in enumerate(dossiers):
        for key in index_keys(dossier):
            for other in index[key]:
                shared[other, number] += 1
            index[key].append(number)
    for (i, j), count in sorted(shared.items()):
        if count >= _SHARED_KEYS and may_tell_one_story(dossiers[i], dossiers[j]):
            yield i, j


def index_keys(dossier: Dossier) -> set[str]:
    """Return the keys under which an index holds an article: two articles need two in common."""
    return {*dossier.keys, *(f"~{sounds}" for sounds in dossier.neutral)}


def may_tell_one_story(left: Dossier, right: Dossier) -> bool:
    """Say whether two articles share enough rare words for the time between them."""
    days = days_between(left.article, right.article)
    near = days is None or days <= NEAR_DAYS
    one_language = left.article.language == right.article.language
    if one_language:
        least = LEAST_STORY if near else LEAST_STORY_APART
    else:
        least = LEAST_STORY_ACROSS if near else LEAST_STORY_ACROSS_APART
    return story(left, right) >= least

"""Links -> groups: facts that all speak of one thing, whatever order they came in.

Agglomerative, with complete-link care: two groups become one only if no pair across them that was
scored speaks against it, and enough pairs speak for it. One wrong bridge cannot merge two facts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations

Key = tuple[str, int]
"""A fact: its article's id, and its index among the article's facts."""

Links = Mapping[tuple[Key, Key], float]
"""Probability of "one thing" for each linked pair of facts, the smaller key first."""

Apart = Callable[[Key, Key], bool]
"""Says whether two facts can never be of one thing, whatever links them through others."""

_SUPPORT = 0.5
"""Least share of the pairs across two groups that must be linked for the two to merge."""


def clusters(links: Links, apart: Apart) -> list[tuple[Key, ...]]:
    """Return groups of at least two facts, each sorted, in the order of their first facts.

    Args:
        links: Probability of "one thing" for each linked pair, the smaller key first. Pairs that
            were scored below the threshold, or never, are not in it.
        apart: No group holds two facts of which it is true; symmetric.
    """
    found: list[tuple[Key, ...]] = []
    for component in components(links):
        found += _agglomerate(component, links, apart)
    return sorted(found)


def components(links: Iterable[tuple[Key, Key]]) -> list[list[Key]]:
    """Return the connected components of the links, each sorted, in the order of their firsts."""
    parent: dict[Key, Key] = {}

    def root(key: Key) -> Key:
        parent.setdefault(key, key)
        while parent[key] != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    for left, right in links:
        first, second = sorted((root(left), root(right)))
        parent[second] = first
    members: dict[Key, list[Key]] = {}
    for key in sorted(parent):
        members.setdefault(root(key), []).append(key)
    return sorted(members.values())


def _agglomerate(component: Sequence[Key], links: Links, apart: Apart) -> list[tuple[Key, ...]]:
    """Merge along the best supported links first; ties go by the keys, so order does not matter.

    A link is supported by the facts that both of its ends are linked to. Without that, a bridge
    between two groups could merge its two ends before the groups have formed around them.
    """
    near = _neighbourhoods(component, links)
    ranked = sorted(
        (-probability * _shared(near[left], near[right]), (left, right))
        for left, right in combinations(component, 2)
        if (probability := links.get((left, right))) is not None
    )
    group_of: dict[Key, list[Key]] = {key: [key] for key in component}
    for _, (left, right) in ranked:
        first, second = group_of[left], group_of[right]
        if first is second or not _may_merge(first, second, links, apart):
            continue
        first.extend(second)
        for key in second:
            group_of[key] = first
    groups = {id(group): group for group in group_of.values()}
    return [tuple(sorted(group)) for group in groups.values() if len(group) > 1]


def _neighbourhoods(component: Sequence[Key], links: Links) -> dict[Key, set[Key]]:
    """Return each fact with the facts that it is linked to."""
    near = {key: {key} for key in component}
    for left, right in combinations(component, 2):
        if (left, right) in links:
            near[left].add(right)
            near[right].add(left)
    return near


def _shared(left: set[Key], right: set[Key]) -> float:
    return len(left & right) / len(left | right)


def _may_merge(first: Sequence[Key], second: Sequence[Key], links: Links, apart: Apart) -> bool:
    """Say whether at least half of the pairs of articles across two groups are linked.

    Never where two of their facts are apart. Articles count, not facts: a writer who tells a thing
    twice, in a headline too, links the second time to little, and must not keep others away. For
    the same reason one article is no pair with itself unless two of its facts are linked; and if
    they are, what it tells again goes where it told it before.
    """
    pairs = [(min(a, b), max(a, b)) for a in first for b in second]
    if any(apart(*pair) for pair in pairs):
        return False
    linked = {(a[0], b[0]) for a, b in pairs if (a, b) in links}
    for group in (first, second):
        articles = {article for article, _ in group}
        if len(articles) == 1 and (group[0][0], group[0][0]) in linked:
            return True
    across = {(a[0], b[0]) for a, b in pairs if a[0] != b[0]} | linked
    return bool(linked) and len(linked) >= _SUPPORT * len(across)

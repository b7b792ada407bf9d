"""Links -> FactGroup: cluster the facts that links join, and keep the links within each group."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from checker.grouping.clustering import Key, clusters, components
from checker.grouping.linking import Bond
from checker.grouping.scoring import Weights, explain, probability
from checker.grouping.summing import wrong_sums
from checker.kinds import common_kind, compare
from checker.languages.concepts import RUNNING, event_of
from checker.model import WRONG_SUM, Fact, FactGroup, Link, Relation

Links = Mapping[tuple[Key, Key], Link]
"""The link of each linked pair of facts, the smaller key first."""

_ELSEWHERE = (Relation.PART_OF, Relation.DIFFERENT, Relation.UNKNOWN)
"""A part is another fact than its whole, and so may be a sum in another currency: such a link holds
no group together."""

_QUIET = (Relation.SAME, Relation.PART_OF, Relation.DIFFERENT, Relation.UNKNOWN)


def links_of_sums(facts: Sequence[Fact]) -> Iterator[Link]:
    """Yield the links from each value of an article to its parts, where these make another sum."""
    for whole, parts in wrong_sums(facts):
        for part in parts:
            level = f"{facts[whole].kind}.{WRONG_SUM}"
            yield Link(whole, part, 1.0, Relation.CONTRADICTION, level, ())


def link_of(bond: Bond, weights: Weights) -> Link:
    """Return the link of a bond, with its indexes; evidence only where it may be shown.

    Args:
        bond: Between views of two articles.
        weights: Of the model that scored it.
    """
    evidence = () if bond.relation in _QUIET else explain(bond.pair, weights)
    chance = round(probability(bond.logit), 6)
    return Link(bond.left, bond.right, chance, bond.relation, bond.level, evidence)


def form_groups(
    facts: Mapping[Key, Fact], links: Links, order: Mapping[Key, tuple[str, ...]]
) -> list[FactGroup]:
    """Return the groups of facts that links hold together, then a group for each wrong sum.

    Args:
        facts: Every linked fact.
        links: Between them.
        order: A sort key for each fact: publication, statement, article, place.
    """
    sums = {pair: link for pair, link in links.items() if link.level.endswith(WRONG_SUM)}
    chances = {
        pair: link.probability
        for pair, link in links.items()
        if link.relation not in _ELSEWHERE and pair not in sums
    }

    def apart(left: Key, right: Key) -> bool:
        link = links.get((min(left, right), max(left, right)))
        if link is not None:
            return link.relation in _ELSEWHERE
        return told_together(facts[left], facts[right]) or _told_twice(facts[left], facts[right])

    groups = [_group(members, facts, links, order) for members in clusters(chances, apart)]
    groups += [_group(members, facts, sums, order) for members in components(sums)]
    return groups


def told_together(left: Fact, right: Fact) -> bool:
    """Say whether one sentence tells both facts: side by side they are two things."""
    one, other = left.sentence, right.sentence
    return one.article == other.article and one.span == other.span


def _told_twice(left: Fact, right: Fact) -> bool:
    """Say whether one article tells two values that disagree: what nothing links is two things.

    Not for figures that are counted on: an article may tell an older toll beside the newest.
    """
    if left.sentence.article != right.sentence.article:
        return False
    if event_of(left.context.concepts) in RUNNING and event_of(right.context.concepts) in RUNNING:
        return False
    if common_kind(left.kind, right.kind) is None:
        return False
    relation = compare(left.kind, left.value, right.kind, right.value).relation
    return relation is Relation.CONTRADICTION


def _group(
    members: Sequence[Key],
    facts: Mapping[Key, Fact],
    links: Links,
    order: Mapping[Key, tuple[str, ...]],
) -> FactGroup:
    keys = sorted(members, key=lambda key: order[key])
    inside = []
    for i, first in enumerate(keys):
        for j in range(i + 1, len(keys)):
            link = links.get((min(first, keys[j]), max(first, keys[j])))
            if link is not None:
                inside.append(replace(link, left=i, right=j))
    return FactGroup(tuple(facts[key] for key in keys), tuple(inside))

"""Bonds -> FactGroup: cluster the facts that bonds link, and keep the links within each group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from checker.grouping.clustering import Key, clusters
from checker.grouping.linking import Bond
from checker.grouping.scoring import Weights, explain, probability
from checker.model import Fact, FactGroup, Link, Relation

Bonds = Mapping[tuple[Key, Key], Bond]
"""The bond of each linked pair of facts, the smaller key first."""

_QUIET = (Relation.SAME, Relation.PART_OF, Relation.DIFFERENT, Relation.UNKNOWN)


def form_groups(
    facts: Mapping[Key, Fact],
    bonds: Bonds,
    order: Mapping[Key, tuple[str, ...]],
    weights: Weights,
) -> list[FactGroup]:
    """Return the groups of facts that bonds hold together.

    Args:
        facts: Every linked fact.
        bonds: Between them.
        order: A sort key for each fact: publication, statement, article, place.
        weights: Of the model that scored the bonds, for the evidence shown.
    """
    chances = {pair: probability(bond.logit) for pair, bond in bonds.items()}
    return [_group(members, facts, bonds, order, weights) for members in clusters(chances)]


def _group(
    members: Sequence[Key],
    facts: Mapping[Key, Fact],
    bonds: Bonds,
    order: Mapping[Key, tuple[str, ...]],
    weights: Weights,
) -> FactGroup:
    keys = sorted(members, key=lambda key: order[key])
    links = []
    for i, first in enumerate(keys):
        for j in range(i + 1, len(keys)):
            bond = bonds.get((min(first, keys[j]), max(first, keys[j])))
            if bond is not None:
                links.append(_link(i, j, bond, weights))
    return FactGroup(tuple(facts[key] for key in keys), tuple(links))


def _link(left: int, right: int, bond: Bond, weights: Weights) -> Link:
    """Return the link of a bond; evidence only where it may be shown."""
    evidence = () if bond.relation in _QUIET else explain(bond.pair, weights)
    chance = round(probability(bond.logit), 6)
    return Link(left, right, chance, bond.relation, bond.level, evidence)

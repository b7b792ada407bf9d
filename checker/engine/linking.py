"""Pairs of articles -> links between their facts, kept by the two digests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import cast

from checker.embedding.interface import Embedder
from checker.engine.dossiers import Dossiers
from checker.engine.settling import settling
from checker.grouping import Weights, bonds, proposals
from checker.grouping.groups import link_of, links_of_sums
from checker.grouping.linking import Proposal, Similarity
from checker.model import Link, Relation
from checker.store.codec import codec
from checker.store.memo import Kept, Memo, key_of

Told = Callable[[int, int], None]

_BATCH = 1000
"""Pairs compared between two writes to the store; their statements are embedded together."""


@dataclass(frozen=True, slots=True, order=True)
class Pair:
    """Two articles to compare, by digest."""

    left: str
    right: str
    """Not before ``left``, so that links do not depend on what the files are called."""

    within: bool = False
    """One article with itself; otherwise two, which may be copies of one text."""

    @property
    def key(self) -> str:
        """Under which the comparison is kept."""
        return key_of(self.left, self.right, "within" if self.within else "across")


@dataclass(frozen=True, slots=True)
class Comparison:
    """What comparing two articles gave."""

    compared: int
    """Pairs of facts that were scored."""

    links: tuple[Link, ...]
    """Indexes are into the views of the left and of the right article."""

    @property
    def unknown(self) -> int:
        """Links whose values cannot be compared."""
        return sum(link.relation is Relation.UNKNOWN for link in self.links)


@dataclass(frozen=True, slots=True)
class Model:
    """What decides whether two facts speak of one thing."""

    weights: Weights
    least: float
    """Log-odds below which two facts are not linked."""

    embedder: Embedder


class Comparisons:
    """Compares pairs of articles, or fetches what comparing them gave before."""

    def __init__(self, dossiers: Dossiers, model: Model, kept: Kept, told: Told) -> None:
        """Prepare to compare.

        Args:
            dossiers: Of the articles.
            model: Decides what is linked.
            kept: Where comparisons are kept; depends on code, model and settings.
            told: Called with how many pairs are compared, and of how many.
        """
        self._dossiers = dossiers
        self._model = model
        self._told = told
        self._kept: Memo[Comparison] = Memo(kept.store, "links", kept.depends, _CODEC.encode)

    def of(self, pairs: Sequence[Pair]) -> dict[Pair, Comparison]:
        """Return the comparison of each pair, in the order of the pairs."""
        keys = {pair.key: pair for pair in pairs}
        found = self._kept.get(keys, lambda _, said: cast("Comparison", _CODEC.decode(said)))
        missing = [pair for key, pair in keys.items() if key not in found]
        self._dossiers.read(sorted({d for pair in missing for d in (pair.left, pair.right)}))
        for start in range(0, len(missing), _BATCH):
            batch = missing[start : start + _BATCH]
            new = self._compare(batch)
            self._kept.put(new)
            found |= new
            self._told(start + len(batch), len(missing))
        return {pair: found[key] for key, pair in keys.items()}

    def _compare(self, pairs: Sequence[Pair]) -> dict[str, Comparison]:
        proposed = {pair.key: self._proposals(pair) for pair in pairs}
        similarity = self._similarity(chain.from_iterable(proposed.values()))
        return {
            pair.key: Comparison(
                len(proposed[pair.key]), tuple(self._links(pair, proposed[pair.key], similarity))
            )
            for pair in pairs
        }

    def _proposals(self, pair: Pair) -> list[Proposal]:
        left, right = self._dossiers[pair.left], self._dossiers[pair.right]
        if left is right and not pair.within:
            right = replace(right)  # a copy: not one article with itself
        return proposals(left, right, self._model.weights, self._model.least)

    def _links(
        self, pair: Pair, proposed: Sequence[Proposal], similarity: Similarity
    ) -> Iterable[Link]:
        weights = self._model.weights
        left, right = self._dossiers[pair.left], self._dossiers[pair.right]
        if pair.within:
            yield from links_of_sums([view.fact for view in left.views])
        settled = settling(left.published, right.published)
        for bond in bonds(proposed, similarity, weights, self._model.least, settled):
            yield link_of(bond, weights)

    def _similarity(self, proposed: Iterable[Proposal]) -> Similarity:
        """Embed every statement that a proposal needs, once each, in one sorted batch."""
        statements = sorted(
            {
                view.fact.context.masked
                for proposal in proposed
                for view in (proposal.pair.left, proposal.pair.right)
            }
        )
        if not statements:
            return lambda _left, _right: 0.0
        vectors = self._model.embedder.embed(statements)
        rows = {statement: row for row, statement in enumerate(statements)}
        return lambda left, right: float(vectors[rows[left]] @ vectors[rows[right]])


_CODEC = codec(Comparison)

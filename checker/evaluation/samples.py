"""Labelled pairs -> what the model sees of them: every comparable pair of facts, measured."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import inf
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from checker.comparison.relations import Stated, judge
from checker.embedding.interface import Embedder
from checker.evaluation.pairs import LabelledPair
from checker.grouping import Weights, proposals
from checker.grouping.dossier import Dossier
from checker.grouping.evidence import MEASUREMENTS, measure
from checker.grouping.linking import Proposal, answer, answers, relation_of
from checker.grouping.pair import Pair
from checker.model import Relation
from checker.pipeline import dossier_of
from checker.settings import Settings

Matrix = npt.NDArray[np.float64]

DISAGREEING = frozenset({Relation.CONTRADICTION, Relation.UPDATE})
NEUTRAL = Weights(0.0, dict.fromkeys(MEASUREMENTS, 0.0))


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two facts of a labelled pair that the structure allows to be one."""

    left: int
    right: int
    relation: Relation
    level: str
    pair: Pair


@dataclass(frozen=True, slots=True)
class Sample:
    """A labelled pair with its candidates, measured once for every model tried."""

    pair: LabelledPair
    candidates: tuple[Candidate, ...]
    measured: Matrix
    """Shape ``(len(candidates), len(MEASUREMENTS))``."""

    weight: float = 1.0
    """How much it counts in training, in [0, 1]."""

    def flag(self, intercept: float, weights: Matrix) -> tuple[float, int]:
        """Return the largest log-odds of a disagreement that no better partner answers.

        With it the index of the candidate; ``(-inf, -1)`` where there is none.
        """
        if not self.candidates:
            return -inf, -1
        logits = intercept + self.measured @ weights
        lefts: dict[int, float] = {}
        rights: dict[int, float] = {}
        for candidate, logit in zip(self.candidates, logits, strict=True):
            agrees = candidate.relation not in DISAGREEING
            if agrees and answers(candidate.relation, candidate.level):
                strength = float(logit) + answer(candidate.relation, candidate.level)
                lefts[candidate.left] = max(strength, lefts.get(candidate.left, -inf))
                rights[candidate.right] = max(strength, rights.get(candidate.right, -inf))
        best, chosen = -inf, -1
        for index, (candidate, logit) in enumerate(zip(self.candidates, logits, strict=True)):
            if candidate.relation not in DISAGREEING or logit <= best:
                continue
            if logit > lefts.get(candidate.left, -inf) and logit > rights.get(
                candidate.right, -inf
            ):
                best, chosen = float(logit), index
        return best, chosen


def samples(
    pairs: Iterable[LabelledPair],
    embedder: Embedder,
    *,
    weight: float = 1.0,
    dossiers: Mapping[int, Dossier] = MappingProxyType({}),
) -> list[Sample]:
    """Return a sample of each pair, in order, all of one weight.

    A pair of an article with itself gives what disagrees within it.

    Args:
        pairs: Labelled, or known to be of two things.
        embedder: Of their statements.
        weight: Of each sample in training.
        dossiers: Of articles that have one already, by the identity of the article.
    """
    settings = Settings()
    # One article stands in many pairs; the pairs hold it, so its identity is its own meanwhile.
    pairs = tuple(pairs)
    known = dict(dossiers)
    proposed = []
    for pair in pairs:
        for article in (pair.left, pair.right):
            if id(article) not in known:
                known[id(article)] = dossier_of(article, settings)
        left, right = known[id(pair.left)], known[id(pair.right)]
        proposed.append((pair, left, right, proposals(left, right, NEUTRAL, -1.0)))
    statements = sorted(
        {
            view.fact.context.masked
            for *_, some in proposed
            for proposal in some
            for view in (proposal.pair.left, proposal.pair.right)
        }
    )
    vectors = embedder.embed(statements)
    rows = {statement: row for row, statement in enumerate(statements)}

    def cosine(proposal: Proposal) -> float:
        left, right = proposal.pair.left.fact, proposal.pair.right.fact
        return float(vectors[rows[left.context.masked]] @ vectors[rows[right.context.masked]])

    found = (
        _sample(pair, [(p, cosine(p)) for p in some], settings) for pair, _, _, some in proposed
    )
    return [replace(sample, weight=weight) for sample in found]


def _sample(
    pair: LabelledPair, some: Sequence[tuple[Proposal, float]], settings: Settings
) -> Sample:
    candidates = []
    for proposal, cosine in some:
        full = replace(proposal.pair, cosine=cosine)
        relation, level = relation_of(full)
        if relation not in (Relation.PART_OF, Relation.DIFFERENT):
            judgement = judge(
                Stated(full.left.fact, pair.left.published),
                Stated(full.right.fact, pair.right.published),
                settings,
            )
            relation, level = judgement.relation, judgement.level
        candidates.append(Candidate(proposal.left, proposal.right, relation, level, full))
    measured = np.array([measure(c.pair) for c in candidates], dtype=np.float64)
    return Sample(pair, tuple(candidates), measured.reshape(len(candidates), len(MEASUREMENTS)))

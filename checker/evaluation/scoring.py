"""Predictions on labelled pairs, and how many of them are right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from checker.embedding.interface import Embedder
from checker.evaluation.pairs import LabelledPair
from checker.grouping import Weights
from checker.model import Scope, Verdict
from checker.pipeline import check
from checker.settings import Settings

FLAGGED = frozenset({Verdict.CONTRADICTION, Verdict.UPDATE})


def predict(
    pair: LabelledPair,
    *,
    settings: Settings,
    embedder: Embedder | None = None,
    weights: Weights | None = None,
) -> Verdict | None:
    """Return the strongest verdict across the two sentences of a pair; None where it is silent."""
    report = check(
        (pair.left,) if pair.one_article else (pair.left, pair.right),
        settings,
        embedder=embedder,
        weights=weights,
        every_pair=True,
    )
    scope = Scope.WITHIN_ARTICLE if pair.one_article else Scope.CROSS_ARTICLE
    verdicts = [finding.verdict for finding in report.findings if finding.scope is scope]
    return max(verdicts, key=lambda verdict: verdict.weight, default=None)


@dataclass(slots=True)
class Tally:
    """Counts of right and wrong flags; grows while predictions are added."""

    hits: int = 0
    false: int = 0
    missed: int = 0
    by_subtype: dict[str, Counter[str]] = field(default_factory=dict)
    """Subtype: how many pairs of it got which verdict, ``silent`` included."""

    @property
    def precision(self) -> float:
        """Share of flags that are labelled contradictions; NaN where nothing is flagged."""
        flagged = self.hits + self.false
        return self.hits / flagged if flagged else float("nan")

    @property
    def recall(self) -> float:
        """Share of labelled contradictions that are flagged; NaN where there are none."""
        positive = self.hits + self.missed
        return self.hits / positive if positive else float("nan")

    def flagged(self, subtype: str) -> int:
        """Return how many pairs of a subtype were flagged."""
        return sum(self.by_subtype.get(subtype, Counter())[verdict] for verdict in FLAGGED)

    def add(self, pair: LabelledPair, verdict: Verdict | None) -> None:
        """Count one prediction."""
        flagged = verdict in FLAGGED
        self.hits += flagged and pair.positive
        self.false += flagged and not pair.positive
        self.missed += pair.positive and not flagged
        counts = self.by_subtype.setdefault(pair.subtype, Counter())
        counts[verdict.value if verdict else "silent"] += 1


def tally(pairs: Iterable[LabelledPair], verdicts: Mapping[str, Verdict | None]) -> Tally:
    """Return the counts for predictions by pair id; a pair without one counts as silent."""
    found = Tally()
    for pair in pairs:
        found.add(pair, verdicts.get(pair.id))
    return found


def folds(pairs: Sequence[LabelledPair], count: int) -> list[int]:
    """Return each pair's fold, so that rows of one cluster share a fold, whatever the order."""
    import hashlib  # noqa: PLC0415

    return [int(hashlib.sha256(pair.fold_key.encode()).hexdigest(), 16) % count for pair in pairs]

"""Two articles -> for each comparable pair of facts, how sure it is that they tell one thing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import inf

from checker.comparison.relations import Judgement, Stated, judge
from checker.embedding import Embedder, load
from checker.grouping import Dossier, bundled_weights, candidates, proposals
from checker.grouping.linking import relation_of
from checker.grouping.pair import Pair
from checker.grouping.rates import BY_RATE
from checker.grouping.scoring import explain, probability, score
from checker.grouping.vetoes import veto
from checker.model import Article, Evidence, Fact, Relation, Report
from checker.pipeline import check, dossier_of
from checker.settings import Settings


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two facts were put together and flagged, or were not."""

    left: Fact
    right: Fact
    probability: float
    """That they speak of one thing, in [0, 1]."""

    judgement: Judgement
    """How their values relate if they do."""

    evidence: tuple[Evidence, ...]
    """The strongest first."""

    outcome: str
    """What became of the pair, in words."""


def reasons(left: Article, right: Article, settings: Settings) -> tuple[bool, list[Reason]]:
    """Return whether a check compares two articles, and every comparable pair, surest first.

    All pairs are explained, even where the articles do not seem to tell one story. The same
    article given twice is compared with itself.
    """
    embedder = load(settings.embedder)
    first = dossier_of(left, settings)
    second = first if left is right else dossier_of(right, settings)
    articles = [left] if left is right else [left, right]
    report = check(articles, settings, embedder=embedder, every_pair=True)
    pairs = list(_pairs(first, second, embedder))
    found = [_reason(pair, report, settings) for pair in pairs]
    found.sort(key=lambda reason: (-reason.probability, reason.left.span, reason.right.span))
    return left is right or any(candidates([first, second])), found


def _pairs(first: Dossier, second: Dossier, embedder: Embedder) -> Iterator[Pair]:
    proposed = [each.pair for each in proposals(first, second, bundled_weights(), -inf)]
    masked = [_masked(pair) for pair in proposed]
    statements = sorted({text for both in masked for text in both})
    rows = dict(zip(statements, embedder.embed(statements), strict=True))
    for pair, (left, right) in zip(proposed, masked, strict=True):
        yield replace(pair, cosine=float(rows[left] @ rows[right]))


def _masked(pair: Pair) -> tuple[str, str]:
    return pair.left.fact.context.masked, pair.right.fact.context.masked


def _reason(pair: Pair, report: Report, settings: Settings) -> Reason:
    weights = bundled_weights()
    left, right = pair.left.fact, pair.right.fact
    published = {article.id: article.published for article in report.articles}
    judgement = judge(
        Stated(left, published[left.sentence.article]),
        Stated(right, published[right.sentence.article]),
        settings,
    )
    sure = probability(score(pair, weights))
    evidence = explain(pair, weights)
    outcome = _outcome(pair, sure, judgement, (report, settings))
    return Reason(left, right, sure, judgement, evidence, outcome)


def _outcome(pair: Pair, sure: float, judgement: Judgement, run: tuple[Report, Settings]) -> str:
    report, settings = run
    for finding in report.findings:
        if all(view.fact in finding.facts for view in (pair.left, pair.right)):
            return f"reported as {finding.verdict.value}, finding {finding.id}"
    forbidden = veto(pair)
    if forbidden:
        return f"two things, however alike they are told: {forbidden}"
    if sure < settings.threshold:
        return f"not one thing: {sure:.2f} lies below the threshold of {settings.threshold}"
    return _of_one_thing(pair, judgement)


def _of_one_thing(pair: Pair, judgement: Judgement) -> str:
    """Return what became of a pair that tells one thing and is in no finding."""
    relation, level = relation_of(pair)
    if relation is Relation.PART_OF:
        return f"a whole and its part, and no disagreement ({level})"
    if level.endswith(f".{BY_RATE}"):
        return "one thing, and no disagreement: a rate of exchange explains the difference"
    if judgement.relation.value not in ("contradiction", "tension", "update"):
        return f"one thing, and no disagreement: {judgement.relation.value}"
    return "one thing, but another statement fits one of the two better"

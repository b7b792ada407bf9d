"""Two articles -> for each comparable pair of facts, how sure it is that they tell one thing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import inf, log

from checker.comparison.relations import Judgement, Stated, judge
from checker.embedding import Embedder, load
from checker.engine.settling import settling
from checker.grouping import Bond, Dossier, bonds, bundled_weights, candidates, proposals
from checker.grouping.alone import why_alone
from checker.grouping.linking import Proposal, Similarity, bond_of, is_idle, leniency
from checker.grouping.pair import Pair
from checker.grouping.rates import BY_RATE
from checker.grouping.scoring import explain, probability
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
    """How they relate: by their values, or by what makes them two facts, or whole and part."""

    evidence: tuple[Evidence, ...]
    """The strongest first."""

    outcome: str
    """What became of the pair, in words."""


@dataclass(frozen=True, slots=True)
class Alone:
    """A fact that was compared with nothing, and why."""

    fact: Fact
    why: str


@dataclass(frozen=True, slots=True)
class _Run:
    """What a check of the two articles found and linked."""

    report: Report
    settings: Settings
    published: Callable[[Fact], Stated]
    settled: Callable[[Pair], bool]
    linked: frozenset[tuple[int, int]]
    """The indexes of the views of each linked pair."""

    least: float
    """Log-odds below which two values that disagree are not linked."""


def reasons(
    left: Article, right: Article, settings: Settings
) -> tuple[bool, list[Reason], list[Alone]]:
    """Return whether a check compares two articles, every pair, surest first, and who has none.

    All pairs are explained, even where the articles do not seem to tell one story. The same
    article given twice is compared with itself.
    """
    embedder = load(settings.embedder)
    first = dossier_of(left, settings)
    second = first if left is right else dossier_of(right, settings)
    articles = [left] if left is right else [left, right]
    report = check(articles, settings, embedder=embedder, every_pair=True)
    proposed = proposals(first, second, bundled_weights(), -inf)
    similarity = _similarity(proposed, embedder)
    run = _run(report, settings, proposed, similarity)
    found = [_reason(bond_of(each, similarity, bundled_weights()), run) for each in proposed]
    found.sort(key=lambda reason: (-reason.probability, reason.left.span, reason.right.span))
    one_story = left is right or any(candidates([first, second]))
    return one_story, found, [] if left is right else list(_alone(first, second, proposed))


def _similarity(proposed: Sequence[Proposal], embedder: Embedder) -> Similarity:
    statements = sorted({text for each in proposed for text in _masked(each.pair)})
    rows = dict(zip(statements, embedder.embed(statements), strict=True)) if statements else {}
    return lambda left, right: float(rows[left] @ rows[right])


def _masked(pair: Pair) -> tuple[str, str]:
    return pair.left.fact.context.masked, pair.right.fact.context.masked


def _run(
    report: Report, settings: Settings, proposed: Sequence[Proposal], similarity: Similarity
) -> _Run:
    days = {article.id: article.published for article in report.articles}

    def published(fact: Fact) -> Stated:
        return Stated(fact, days[fact.sentence.article])

    def settled(pair: Pair) -> bool:
        told = published(pair.left.fact), published(pair.right.fact)
        return settling(told[0].published, told[1].published)(pair)

    least = log(settings.threshold / (1 - settings.threshold))
    links = bonds(proposed, similarity, bundled_weights(), least, settled)
    linked = frozenset((link.left, link.right) for link in links)
    return _Run(report, settings, published, settled, linked, least)


def _alone(first: Dossier, second: Dossier, proposed: Sequence[Proposal]) -> Iterator[Alone]:
    """Yield the facts of two articles that are in no pair."""
    met = {each.left for each in proposed}, {each.right for each in proposed}
    for (dossier, other), paired in zip(((first, second), (second, first)), met, strict=True):
        for at, view in enumerate(dossier.views):
            if at not in paired:
                yield Alone(view.fact, why_alone(view, other))


def _reason(bond: Bond, run: _Run) -> Reason:
    left, right = bond.pair.left.fact, bond.pair.right.fact
    judgement = _judgement(bond, run)
    evidence = explain(bond.pair, bundled_weights())
    return Reason(
        left, right, probability(bond.logit), judgement, evidence, _outcome(bond, judgement, run)
    )


def _judgement(bond: Bond, run: _Run) -> Judgement:
    """Return the one relation of a pair: what linking says of it, or else what comparing does."""
    if bond.relation is Relation.DIFFERENT:
        return Judgement(bond.relation, bond.level, "")
    if bond.relation is Relation.PART_OF:
        return Judgement(bond.relation, bond.level, _PARTS.get(bond.level.partition(".")[2], ""))
    if bond.level.endswith(f".{BY_RATE}"):
        return Judgement(bond.relation, bond.level, "a rate of exchange explains the difference")
    left, right = bond.pair.left.fact, bond.pair.right.fact
    return judge(run.published(left), run.published(right), run.settings)


_PARTS = {
    "part": "one is told as a part of the other",
    "sum": "values told side by side add up to the other",
    "subset": "what one counts are some of what the other counts",
    "others": "one counts those named, the other those besides",
    "attacker": "one counts who attacked as well",
    "margin": "one is the margin between two numbers",
    "rest": "one is what is left beside a part of the whole",
    "follower": "one leaves out who was followed, the other does not",
}
"""What each level of `checker.grouping.parts` says."""


def _outcome(bond: Bond, judgement: Judgement, run: _Run) -> str:
    for finding in run.report.findings:
        if all(view.fact in finding.facts for view in (bond.pair.left, bond.pair.right)):
            return f"reported as {finding.verdict.value}, finding {finding.id}"
    if bond.relation is Relation.DIFFERENT:
        return f"two things, however alike they are told: {veto(bond.pair)}"
    if (bond.left, bond.right) not in run.linked:
        return _why_not_linked(bond, run)
    return _of_linked(bond, judgement)


def _of_linked(bond: Bond, judgement: Judgement) -> str:
    """Return what became of a pair that linking took, and that is in no finding."""
    if bond.relation is Relation.PART_OF:
        return "a whole and its part, and no disagreement"
    if bond.relation is Relation.UNKNOWN:
        return "one thing, but the two cannot be compared: counted, and joined with nothing"
    if judgement.relation.value not in ("contradiction", "tension", "update"):
        return "one thing, and no disagreement"
    return "one thing, but kept out of a finding by other statements of it"


def _why_not_linked(bond: Bond, run: _Run) -> str:
    """Return why linking did not take a pair for one thing."""
    sure, lenient = probability(bond.logit), leniency(bond, run.settled)
    if bond.logit >= run.least - lenient:
        if is_idle(bond):
            return "not one thing: nothing but that one value is wide joins the two"
        return "one thing, but another statement fits one of the two better"
    if not lenient:
        return f"not one thing: {sure:.2f} lies below the threshold of {run.settings.threshold}"
    needed = probability(run.least - lenient)
    return f"not one thing: {sure:.2f} lies below the {needed:.2f} that values which agree need"

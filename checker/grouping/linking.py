"""Two dossiers -> links: which facts of two articles speak of one thing.

A link depends on the two articles alone. A fact may tell the same thing as several others, but it
disagrees with another only if nothing else in that article fits it better: a value that the other
article confirms elsewhere is no conflict.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import inf

from checker.grouping.difference import in_headline, two_voices
from checker.grouping.dossier import Dossier, days_between, story
from checker.grouping.fitting import SHARES, fits, of_one_whole
from checker.grouping.likeness import counted_noun, how_often
from checker.grouping.margins import BY_MARGIN, margin_fits
from checker.grouping.pair import Pair, unit_of
from checker.grouping.parts import adds_up, is_companion, of_all_harmed, part_level
from checker.grouping.quotes import MATURITY
from checker.grouping.rates import BY_RATE, reckoned
from checker.grouping.scoring import Weights, score
from checker.grouping.vetoes import veto
from checker.grouping.view import WIDE, View, confirms
from checker.kinds import Amount, Op, common_kind, compare
from checker.kinds.units import conversion
from checker.languages.concepts import STANCES, VOTE, counted_for, is_person
from checker.model import Fact, Relation

AGREEMENT = 1.5
"""Log-odds that an equal value adds: two facts seldom agree by chance."""

_SLACK = 2.0
"""Log-odds below those of a link within which a pair is still looked at: values that agree need
less evidence."""

Similarity = Callable[[str, str], float]
"""Cosine of the vectors of two masked statements, in [-1, 1]."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two facts that may speak of one thing, scored but for the similarity of their statements."""

    left: int
    """Index into what the left dossier tells."""

    right: int
    pair: Pair
    """With a cosine of 1."""

    most: float
    """Log-odds with that cosine: no similarity can make them larger."""


@dataclass(frozen=True, slots=True)
class Bond:
    """A link between two views before it is put into a group."""

    left: int
    right: int
    logit: float
    relation: Relation
    level: str
    pair: Pair


def proposals(left: Dossier, right: Dossier, weights: Weights, least: float) -> list[Proposal]:
    """Return the pairs of facts worth embedding: those that could reach ``least`` log-odds.

    Args:
        left: One article; may be the same as ``right`` for a look within one article.
        right: The other.
        weights: The trained model.
        least: Log-odds below which a pair is no link.
    """
    same = left is right
    closeness = 1.0 if same else story(left, right)
    days = 0.0 if same else days_between(left.article, right.article)
    alone = _alone(left) if same else _alone(left) | _alone(right)
    found = []
    for i, j in _within(left) if same else _across(left, right):
        first, second = left.told[i], right.told[j]
        beside = _beside(first, alone) + _beside(second, alone)
        pair = Pair(first, second, 1.0, closeness, days, same, beside)
        most = score(pair, weights)
        if most >= least - _SLACK:
            found.append(Proposal(i, j, pair, most))
    return found


def _alone(dossier: Dossier) -> dict[int, tuple[View, ...]]:
    """Return the singles of each sentence, by the identity of its view."""
    found: dict[int, tuple[View, ...]] = {}
    for single in dossier.singles:
        key = id(single.sentence)
        found[key] = (*found.get(key, ()), single)
    return found


def _beside(view: View, alone: dict[int, tuple[View, ...]]) -> tuple[View, ...]:
    return alone.get(id(view.sentence), ())


def _within(dossier: Dossier) -> Iterator[tuple[int, int]]:
    """Yield pairs of comparable facts; what one sentence tells side by side is two things.

    With them a single of the headline that a fact of the body answers: "spy held", "two spies".
    """
    for i, first in enumerate(dossier.views):
        for j in range(i + 1, len(dossier.views)):
            second = dossier.views[j]
            if first.sentence is not second.sentence and comparable(first, second):
                yield i, j
    for i, j in _answered(dossier, dossier):
        if in_headline(dossier.told[j]) and not in_headline(dossier.told[i]):
            yield i, j
    yield from ((i, j) for i, j in _told_again(dossier, dossier) if i < j)


def _across(left: Dossier, right: Dossier) -> Iterator[tuple[int, int]]:
    """Yield pairs of comparable facts, then of facts with the singles that answer them."""
    days = left.article.day, right.article.day
    for i, first in enumerate(left.views):
        for j, second in enumerate(right.views):
            fitting = fits(first, second, days) or margin_fits(first, second)
            if fitting or comparable(first, second):
                yield i, j
    for i, j in _answered(left, right):
        yield i, j
    for i, j in _answered(right, left):
        yield j, i
    yield from _told_again(left, right)


def _told_again(left: Dossier, right: Dossier) -> Iterator[tuple[int, int]]:
    """Yield the singles that tell one person or thing: they bear out what a pair contradicts."""
    for i, first in enumerate(left.singles, start=len(left.views)):
        for j, second in enumerate(right.singles, start=len(right.views)):
            one = first.sentence is not second.sentence and _one_thing(first, second)
            if one and not first.near.keys().isdisjoint(second.near):
                yield i, j


def _answered(facts: Dossier, singles: Dossier) -> Iterator[tuple[int, int]]:
    for i, fact in enumerate(facts.views):
        for j, single in enumerate(singles.singles, start=len(singles.views)):
            if not answers_two(single, fact):
                continue
            if not _in_company(single, singles) or adds_up(single, fact, beside=singles.singles):
                yield i, j


def answers_two(single: View, pair: View) -> bool:
    """Say whether "a soldier" answers "two soldiers": one noun, and a word beside it in common."""
    value = pair.fact.value
    if pair.fact.kind != "count" or not isinstance(value, Amount) or is_companion(single):
        return False
    two = value.op is Op.EQ and value.number == _PAIR
    return (
        two
        and not _is_told_by_age(single)
        and _one_thing(single, pair)
        and not single.near.keys().isdisjoint(pair.near)
    )


def _is_told_by_age(single: View) -> bool:
    """Say whether one person is told with his age: one of those counted, and not their sum."""
    fact = single.fact
    return any(
        other.kind == "age" and 0 <= other.span.start - fact.span.end <= _BEHIND
        for other in single.sentence.facts
    )


_BEHIND = 20
"""Code points from a person to his age, at most: "a Syrian who was 21"."""


def _in_company(single: View, dossier: Dossier) -> bool:
    """Say whether its sentence tells another of its sort: an officer and a soldier are two."""
    return any(
        other is not single
        and other.sentence is single.sentence
        and other.event == single.event
        and is_person(other.thing) == is_person(single.thing)
        for other in dossier.singles
    )


_PAIR = 2


def comparable(first: View, second: View) -> bool:
    """Say whether two facts are of one kind, or of two that may tell one thing."""
    left, right = first.fact, second.fact
    if left.rule.endswith(NO_LENGTH) or right.rule.endswith(NO_LENGTH):
        return False
    ballot = left.rule.endswith(_BALLOT) or right.rule.endswith(_BALLOT)
    if ballot and not (_is_vote(first) and _is_vote(second)):
        return False
    if left.kind != right.kind:
        if {left.kind, right.kind} == SHARES:
            return of_one_whole(first, second)
        return common_kind(left.kind, right.kind) is not None and _of_one_thing(first, second)
    return conversion(unit_of(left), unit_of(right)) is not None or _in_two_currencies(left, right)


_BALLOT = ".count.vote"
"""End of the rules of the two figures of a vote's result, which name no noun: they meet votes
alone."""


def _is_vote(view: View) -> bool:
    bare = not view.noun and view.event in STANCES  # "45 in favour"
    return view.thing == VOTE or counted_for(view.thing, VOTE) or bare


_PER = " per "
"""In the unit of a rate of exchange."""


def _in_two_currencies(left: Fact, right: Fact) -> bool:
    """Say whether two sums are of two currencies: whether they agree, no one can say."""
    units = unit_of(left), unit_of(right)
    return left.kind == right.kind == "money" and all(
        unit is not None and _PER not in unit for unit in units
    )


NO_LENGTH = (".past", MATURITY)
"""Rules of lengths that measure nothing: since when is counted ("the past week"), or what names
a bond."""


def _of_one_thing(first: View, second: View) -> bool:
    """Say whether two facts of two kinds tell plain numbers of one thing."""
    return _one_thing(first, second) and _plain(first) and _plain(second)


def _plain(view: View) -> bool:
    """Say whether a value is a number told as such: "several times" is the n-th of nothing.

    So is none: "no craft has landed since" agrees with the first that did.
    """
    value = view.fact.value
    if not isinstance(value, Amount) or value.vague:
        return False
    return value.op is Op.EQ and value.number > 0


def _one_thing(first: View, second: View) -> bool:
    """Say whether two facts of two kinds name the same thing: trips, or how often one travelled."""
    noun = bool(first.noun) and first.noun == second.noun
    thing = bool(first.thing) and first.thing == second.thing
    return noun or thing or how_often(first, second)


def bonds(
    proposed: Sequence[Proposal],
    similarity: Similarity,
    weights: Weights,
    least: float,
    settled: Callable[[Pair], bool],
) -> list[Bond]:
    """Return the links between two articles, disagreements only where no partner fits better.

    Two facts told alike that are different for a reason are among them, to be kept apart.

    Args:
        proposed: As `proposals` returns them.
        similarity: Cosine of two masked statements.
        weights: The trained model.
        least: Log-odds below which a pair is no link.
        settled: Whether two bounds that meet are no finding, whenever and by whom they were told.
    """
    scored = [
        bond
        for proposal in proposed
        if (bond := bond_of(proposal, similarity, weights)).logit >= least - _SLACK
    ]
    same = bool(proposed) and proposed[0].pair.one_article
    return [
        bond
        for bond in _best(scored, same=same)
        if bond.relation is Relation.DIFFERENT
        or (bond.logit >= least - leniency(bond, settled) and not is_idle(bond))
    ]


def is_idle(bond: Bond) -> bool:
    """Say whether all that joins two values is that one is wide: several lines, ten dead."""
    return bond.level.endswith(WIDE) and counted_noun(bond.pair) < 0


def leniency(bond: Bond, settled: Callable[[Pair], bool]) -> float:
    """Return how much less evidence joins two values than two that disagree.

    What only agrees by being wide needs as much, and so do bounds that may still be a finding: a
    toll that moved. Weeks apart two articles bring two pieces of news, so that a difference needs
    more. Within one article they are put side by side on purpose: one source counts one,
    another two; and who tells a number twice mostly means one thing.
    """
    if bond.pair.one_article and bond.relation is Relation.SAME:
        return _SLACK
    if bond.relation is Relation.CONTRADICTION:
        if (bond.pair.days or 0) > _APART:
            return -_DISPUTED
        return _DISPUTED if two_voices(bond.pair) else 0.0
    if bond.level.endswith(WIDE):
        return 0.0
    if bond.level.endswith(_BOUND) and not bond.pair.one_article:
        return _SLACK if bond.level.endswith(_NEAR) and settled(bond.pair) else 0.0
    return _LENIENT.get(bond.relation, 0.0)


def bond_of(proposal: Proposal, similarity: Similarity, weights: Weights) -> Bond:
    """Return what joins two facts, be it enough for a link or not."""
    left, right = proposal.pair.left.fact, proposal.pair.right.fact
    pair = replace(proposal.pair, cosine=similarity(left.context.masked, right.context.masked))
    relation, level = relation_of(pair)
    return Bond(proposal.left, proposal.right, score(pair, weights), relation, level, pair)


def relation_of(pair: Pair) -> tuple[Relation, str]:
    """Return how two facts relate, and the level.

    However alike they are told, a veto makes them two facts, and a part of a whole is no clash.
    """
    left, right = pair.left.fact, pair.right.fact
    kind = common_kind(left.kind, right.kind) or min(left.kind, right.kind)
    if margin_fits(pair.left, pair.right):
        return Relation.PART_OF, f"{kind}.{BY_MARGIN}"
    if veto(pair):
        return Relation.DIFFERENT, f"{kind}.different"
    if of_all_harmed(pair):
        return Relation.PART_OF, f"{kind}.{part_level(pair)}"
    so_far = left.context.since and right.context.since
    level = compare(left.kind, left.value, right.kind, right.value, so_far=so_far)
    if level.relation is Relation.CONTRADICTION:
        part = part_level(pair)
        if part:
            return Relation.PART_OF, f"{kind}.{part}"
        if reckoned(pair):
            return Relation.COMPATIBLE, f"{kind}.{BY_RATE}"
    return level.relation, level.name


_DISPUTED = 0.5
"""Log-odds less for what two voices of one article tell of a crowd: nobody puts these side by side
for another reason. So many more for articles far apart."""

_APART = 14
"""Days between two articles within which they may bring one piece of news."""

_NEAR = ".bound"
_BOUND = (_NEAR, ".loose")
"""Levels of values that agree by what one of them leaves open."""

_LENIENT = {Relation.SAME: 1.0, Relation.COMPATIBLE: _SLACK}
"""How much less evidence joins values that agree, less so where they are told in one form: small
numbers are equal by chance now and then."""


def answers(relation: Relation, level: str) -> bool:
    """Say whether a relation to a partner shows what the other article says of a fact.

    A part that is told with its whole does not: the other article may count both as well.
    """
    return relation not in _NO_ANSWER and not level.endswith(_OF_A_WHOLE)


_NO_ANSWER = (Relation.CONTRADICTION, Relation.DIFFERENT, Relation.UNKNOWN)
_OF_A_WHOLE = (".part", ".subset")


def answer(relation: Relation, level: str) -> float:
    """Return how many log-odds a partner gains by agreeing, when it is asked who fits better.

    A vague word answers nothing, and neither does a date that is wide enough for both, nor "at
    least one" where the other says three. The margin between two numbers confirms both.
    """
    agrees = confirms(relation, level) or level.endswith(f".{BY_MARGIN}")
    return AGREEMENT if agrees else 0.0


def _best(found: Sequence[Bond], *, same: bool) -> list[Bond]:
    """Drop a disagreement if either fact has a partner that fits as well and agrees."""
    lefts: dict[int, float] = {}
    rights: dict[int, float] = {}
    for bond in found:
        if answers(bond.relation, bond.level):
            strength = bond.logit + answer(bond.relation, bond.level)
            lefts[bond.left] = max(strength, lefts.get(bond.left, -inf))
            rights[bond.right] = max(strength, rights.get(bond.right, -inf))
    if same:
        both = {i: max(lefts.get(i, -inf), rights.get(i, -inf)) for i in {*lefts, *rights}}
        lefts = rights = both
    return [
        bond
        for bond in found
        if bond.relation is not Relation.CONTRADICTION
        or (bond.logit > lefts.get(bond.left, -inf) and bond.logit > rights.get(bond.right, -inf))
    ]

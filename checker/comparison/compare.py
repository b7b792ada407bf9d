"""FactGroup -> Finding: the value table of a group, its verdict and the reason in words."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence

from checker.comparison.identity import identities
from checker.comparison.relations import Judgement, Stated, judge
from checker.comparison.witnesses import independent
from checker.kinds import Amount, common_kind
from checker.kinds import compare as compare_values
from checker.model import (
    WRONG_SUM,
    ArticleId,
    Fact,
    FactGroup,
    Finding,
    Link,
    Relation,
    Scope,
    ValueRow,
    Verdict,
)
from checker.settings import Settings

_VERDICTS = {
    Relation.UPDATE: Verdict.UPDATE,
    Relation.TENSION: Verdict.TENSION,
    Relation.CONTRADICTION: Verdict.CONTRADICTION,
}

Published = Mapping[ArticleId, dt.datetime | None]


def compare(group: FactGroup, published: Published, settings: Settings) -> Finding | None:
    """Return what a group disagrees about; None where its statements agree.

    The verdict is that of the strongest relation between two linked facts; among equals the pair
    that is surest to speak of one thing decides, and its level explains the finding. Two figures
    of which one replaced the other are in no tension, whoever told them.
    """
    judged = [(link, _judgement(group, link, published, settings)) for link in group.links]
    reported = [(link, found) for link, found in judged if found.relation in _VERDICTS]
    if not reported:
        return None
    moved = {_numbers(group, link) for link, found in reported if found.relation is Relation.UPDATE}
    reported = [
        (link, found)
        for link, found in reported
        if found.relation is not Relation.TENSION or _numbers(group, link) not in moved
    ]
    link, deciding = max(reported, key=_strength)
    left = group.facts[link.left]
    rows = _rows(group.facts, settings)
    kind = _kind(group.facts, left)
    ids = identities(kind, (row.value for row in rows), group.facts)
    articles = {fact.sentence.article for fact in group.facts}
    return Finding(
        id=ids[0],
        aliases=frozenset(ids),
        verdict=_VERDICTS[deciding.relation],
        kind=kind,
        scope=Scope.CROSS_ARTICLE if len(articles) > 1 else Scope.WITHIN_ARTICLE,
        what=_what(group.facts),
        level=deciding.level,
        explanation=_explanation(group, link, deciding),
        values=rows,
        evidence=link.evidence,
    )


def _numbers(group: FactGroup, link: Link) -> frozenset[str]:
    """Return the two figures of a link, their bounds left out."""
    values = (group.facts[index].value for index in (link.left, link.right))
    return frozenset(
        str(value.number) if isinstance(value, Amount) else value.key() for value in values
    )


def _kind(facts: Sequence[Fact], deciding: Fact) -> str:
    """Return the kind of what clashes: not the first fact's, as an earlier article may join.

    Facts of other kinds stand in a table where they bear a value out: "since 2000", 24 years.
    """
    kinds = {fact.kind for fact in facts if common_kind(fact.kind, deciding.kind)}
    found = common_kind(min(kinds), max(kinds))
    return deciding.kind if found is None else found


def _judgement(group: FactGroup, link: Link, published: Published, settings: Settings) -> Judgement:
    if link.relation in (Relation.PART_OF, Relation.DIFFERENT):
        return Judgement(link.relation, link.level, "")
    left, right = group.facts[link.left], group.facts[link.right]
    if link.level.endswith(WRONG_SUM):
        return Judgement(link.relation, link.level, "the parts listed with it make another sum")
    if link.relation is Relation.COMPATIBLE and _relation(left, right) is Relation.CONTRADICTION:
        return Judgement(link.relation, link.level, "")  # for what stands beside the values
    return judge(
        Stated(left, published[left.sentence.article]),
        Stated(right, published[right.sentence.article]),
        settings,
    )


def _strength(reported: tuple[Link, Judgement]) -> tuple[int, float, int, int]:
    link, found = reported
    return _VERDICTS[found.relation].weight, link.probability, -link.left, -link.right


def _rows(facts: Sequence[Fact], settings: Settings) -> tuple[ValueRow, ...]:
    """Return one row a value, ordered by value; equal values in another form share a row."""
    tables: list[list[Fact]] = []
    for fact in facts:
        for table in tables:
            if _relation(table[0], fact) is Relation.SAME:
                table.append(fact)
                break
        else:
            tables.append([fact])
    rows = [_row(table, settings) for table in tables]
    return tuple(sorted(rows, key=_order))


def _relation(left: Fact, right: Fact) -> Relation:
    """Return how two values relate, unknown where their kinds have nothing to do with each other.

    One table may hold such kinds: seven trips bear out the seventh trip, and a share of all trips.
    """
    if common_kind(left.kind, right.kind) is None:
        return Relation.UNKNOWN
    return compare_values(left.kind, left.value, right.kind, right.value).relation


def _row(table: Sequence[Fact], settings: Settings) -> ValueRow:
    del settings  # tiers order rows within reports, not here
    first = table[0]
    return ValueRow(first.value.shown(), first.value, tuple(table), independent(table))


def _order(row: ValueRow) -> tuple[float, str]:
    value = row.value
    number = float(value.number) if isinstance(value, Amount) else 0.0
    return number, value.key()


def _what(facts: Sequence[Fact]) -> str:
    """Return the commonest description, the shortest of equals, then the first in spelling.

    Where one statement names what is counted, those that only tell what happens to it, as in
    "five were killed", have no say; and those that name nothing but their value, least of all.
    """
    telling = [fact for fact in facts if fact.context.what != fact.text] or facts
    named = [fact for fact in telling if fact.context.noun] or telling
    counted = Counter(fact.context.what for fact in named)
    return min(counted, key=lambda what: (-counted[what], len(what), what))


def _explanation(group: FactGroup, link: Link, found: Judgement) -> str:
    if found.level.endswith(WRONG_SUM):
        listed = sorted(group.facts, key=lambda fact: fact.span)
        wholes = {fact.context.listed_under for fact in listed}
        left = " and ".join(_told(fact) for fact in listed if fact.span in wholes)
        right = " + ".join(_told(fact) for fact in listed if fact.span not in wholes)
    else:
        left, right = (_told(group.facts[index]) for index in (link.left, link.right))
    return f"{left} against {right}: {found.says}"


def _told(fact: Fact) -> str:
    source = fact.context.source
    return f"{fact.value.shown()} ({source})" if source else fact.value.shown()

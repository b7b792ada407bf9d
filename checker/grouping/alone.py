"""A value that was compared with nothing -> why nothing of the other article could be its like."""

from __future__ import annotations

from checker.grouping.dossier import Dossier
from checker.grouping.linking import NO_LENGTH, answers_two
from checker.grouping.pair import unit_of
from checker.grouping.view import View
from checker.kinds import common_kind, may_fit
from checker.kinds.units import conversion


def why_alone(view: View, other: Dossier) -> str:
    """Return why a fact has no partner among those of another article, in words.

    Args:
        view: A fact that `linking.proposals` pairs with nothing.
        other: The other article.
    """
    fact = view.fact
    if fact.rule.endswith(NO_LENGTH):
        return "it measures nothing: it tells since when is counted, or names a bond"
    if any(answers_two(single, view) for single in other.singles):
        return "the one that it could be is told beside others of its sort"
    kinds = {told.fact.kind for told in other.views}
    if fact.kind in kinds:
        return _why_of_its_kind(view, other)
    near = sorted(
        kind for kind in kinds if common_kind(fact.kind, kind) or may_fit(fact.kind, kind)
    )
    if near:
        return f"the other tells no {fact.kind}, and no {' or '.join(near)} of the same thing"
    return f"the other tells no {fact.kind}"


def _why_of_its_kind(view: View, other: Dossier) -> str:
    """Return why no value of its kind can be set beside a fact: it is of no unit of theirs."""
    unit = unit_of(view.fact)
    same = [told for told in other.views if told.fact.kind == view.fact.kind]
    if all(conversion(unit, unit_of(told.fact)) is None for told in same):
        return f"no {view.fact.kind} of the other is in a unit that converts into its own"
    return f"no {view.fact.kind} of the other may be of the same thing"

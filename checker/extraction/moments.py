"""What "then" dates: a figure that stood so at a time which the sentence before tells.

"On Friday the planet drew near. It was then 56 million kilometres away."
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.kinds import Period
from checker.languages.concepts import MILESTONES, ORIGINS, SAID
from checker.languages.moments import THEN
from checker.model import Fact

_DATES = ("date", "time")


def dated_then(facts: Sequence[Fact], before: Period | None) -> list[Fact]:
    """Return the facts of a sentence, those told of "then" with the date told before it.

    Args:
        facts: Of one sentence; what it dates itself keeps its date.
        before: The last date of the sentence before, None where it has none.
    """
    return [
        replace(fact, context=replace(fact.context, when=before)) if _is_then(fact) else fact
        for fact in facts
    ]


def _is_then(fact: Fact) -> bool:
    context = fact.context
    return THEN in context.sorts and context.when is None and fact.kind not in _DATES


def time_told(facts: Sequence[Fact]) -> Period | None:
    """Return the last date of a sentence that may be that of an event told in the next one.

    No day on which somebody spoke, none from which something is counted, and no year in which a
    thing or person came to be.
    """
    dates = (fact for fact in reversed(facts) if fact.kind == "date" and not fact.context.since)
    told = (fact.value for fact in dates if fact.context.concepts.isdisjoint(_NO_TIME_OF_AN_EVENT))
    return next((value for value in told if isinstance(value, Period) and value.low), None)


_NO_TIME_OF_AN_EVENT = frozenset({SAID}) | ORIGINS | MILESTONES

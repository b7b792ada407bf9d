"""Which bounds that meet are no finding: linking asks before it knows what comparing will say."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from checker.comparison.relations import Stated, judge
from checker.grouping.pair import Pair
from checker.model import Relation
from checker.settings import Settings


def settling(left: dt.datetime | None, right: dt.datetime | None) -> Callable[[Pair], bool]:
    """Return what says of two facts whose bounds meet that they are no finding.

    Args:
        left: When the article of the left fact came out.
        right: When that of the right one did.
    """

    def settled(pair: Pair) -> bool:
        first, second = Stated(pair.left.fact, left), Stated(pair.right.fact, right)
        return judge(first, second, _AS_TOLD).relation is Relation.COMPATIBLE

    return settled


_AS_TOLD = Settings()
"""Tolerances turn contradictions into what is compatible, and no bound into anything."""

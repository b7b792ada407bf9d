"""Which two events cannot be told of one figure: flights cancelled, and flights delayed.

Two words that writers use for one thing exclude nothing: houses destroyed, and houses damaged.
"""

from __future__ import annotations

from checker.languages.concepts import CUT_OFF, FATES, INTERCEPTED, LAUNCHED, RESTORED

_NEVER_ONE: tuple[frozenset[str], ...] = (
    frozenset({"cancelled", "delayed", "diverted"}),
    frozenset({LAUNCHED, INTERCEPTED}),
    frozenset({CUT_OFF, RESTORED}),
    frozenset({"produced", "delivered", "ordered"}),
    frozenset({"attacked", "arrested"}),
    frozenset({"attacked", "sentenced"}),
    *(frozenset({"accused", fate}) for fate in ("killed", "injured", "missing", "trapped")),
)
"""Of each set, any two."""

_MAYBE_ONE: tuple[frozenset[str], ...] = (frozenset({"trapped", "missing"}),)
"""Two fates that may be one: who is cut off underground is missing."""


def exclude(left: str, right: str) -> bool:
    """Say whether nothing can be counted by two events at once: killed, and injured."""
    both = {left, right}
    if left == right or "" in both:
        return False
    if both <= FATES:
        return not any(both <= fates for fates in _MAYBE_ONE)
    return any(both <= events for events in _NEVER_ONE)

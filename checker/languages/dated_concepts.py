"""What news dates, in concepts that all languages share, and which of them may be one event."""

from __future__ import annotations

BEGAN = "began"
ENDED = "ended"
HELD = "held"
ARRIVED = "arrived"
DELIVERED = "delivered"
DELAYED = "delayed"
DATES_BACK = "dates_back"
"""That something dates back to a time tells its origin, and not what it was."""

OCCASIONS: frozenset[str] = frozenset(
    {"met", "voted", "played", "tried", "exhibited", "performed", "walked_out", "truce"}
)
"""What begins and ends where a bridge would open and close."""

STAGES: frozenset[str] = frozenset({BEGAN, ENDED})
"""Where in what happens a date lies: deliveries begin in one year and end in another."""

DATED: frozenset[str] = frozenset(
    {
        HELD,
        DATES_BACK,
        *("burned", "fought", "protested", "schooled", "worked"),
        *("suspended", "departed", "arrived", "landed", "tried", "sworn", "in_office", "elected"),
        *("buried", "retired", "completed", "returned", "joined", "moved", "performed"),
        *("exhibited", "walked_out", "truce", "vanished", "struck", "stormed", "entered"),
    }
)
"""Events that are told with a date, beside those of `checker.languages.concepts.EVENTS`."""

_AKIN: tuple[frozenset[str], ...] = (
    frozenset({BEGAN, "opened", "launched", HELD, "published", "played", "performed"}),
    frozenset({"opened", "built", "completed", "founded", "launched"}),
    frozenset({BEGAN, "met", "voted", "tried", "walked_out", "truce", "exhibited"}),
    frozenset({BEGAN, "departed", "arrived", "delivered", "attacked", "struck"}),
    frozenset({HELD, "met", "voted", "played", "tried", "exhibited", "performed"}),
    frozenset({HELD, "married", "buried", "won", "scored"}),
    frozenset({ENDED, "closed", "completed", "suspended", "cancelled", "withdrew"}),
    frozenset({"hired", "in_office", "sworn", "elected", "joined", BEGAN}),
    frozenset({"resigned", "retired", "dismissed", "withdrew", ENDED}),
    frozenset({"departed", "visited", "arrived", "met", "returned", "moved"}),
    frozenset({"attacked", "struck", "killed", "injured", "destroyed", "casualty"}),
    frozenset({"crashed", "intercepted", "killed", "vanished", "missing"}),
    frozenset({"arrested", "seized", "abducted", "stormed"}),
    frozenset({"stormed", "attacked", "seized", "entered"}),
    frozenset({"won", "nominated", "scored"}),
    frozenset({"produced", "published", "built", "completed"}),
    frozenset({"delivered", "arrived", "launched", "published", "sent"}),
    frozenset({"tried", "sentenced", "accused"}),
    frozenset({"opened", "met", "exhibited", "performed", "played"}),
    frozenset({"opened", "returned", "schooled"}),
    frozenset({DATES_BACK, HELD, "built", "founded", "opened", "published", "produced", "born"}),
    frozenset({BEGAN, "burned", "fought", "protested", "schooled", "worked", "played"}),
    frozenset({"burned", "destroyed", "attacked"}),
    frozenset({"fought", "attacked"}),
    frozenset({"worked", "built", "opened"}),
)
"""Events of which one may tell the other in other words: a fair is held, and opens."""


def are_akin(left: str, right: str) -> bool:
    """Say whether two words may tell one dated event: a summit opens, and is held."""
    return any({left, right} <= names for names in _AKIN)

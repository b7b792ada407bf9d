"""What a fact kind is: a value type and a ladder of comparison levels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from checker.model import Relation, Value

V = TypeVar("V", bound=Value)


@dataclass(frozen=True, slots=True)
class Level(Generic[V]):
    """One rung of a comparison: a symmetric test, and what holds between the values if it does."""

    name: str
    holds: Callable[[V, V], bool]
    relation: Relation
    says: str
    """The explanation for people: "one value lies within the other's bounds"."""


@dataclass(frozen=True, slots=True)
class Kind(Generic[V]):
    """A fact kind. ``levels`` are tried in order; the first that holds decides."""

    name: str
    value_type: type[V]
    levels: tuple[Level[V], ...]

    def compare(self, left: V, right: V) -> Level[V]:
        """Return the first level that holds for two values; symmetric in its arguments.

        Raises:
            LookupError: No level holds, so the ladder has a gap: a bug in the kind.
        """
        for level in self.levels:
            if level.holds(left, right):
                return level
        raise LookupError(f"kind {self.name!r} has no level for {left!r} and {right!r}")


def otherwise(_left: Value, _right: Value) -> bool:
    """Hold always: the last rung of a ladder."""
    return True

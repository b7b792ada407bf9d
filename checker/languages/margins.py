"""Margins: by how much one side is ahead of another, in every language.

A margin is the difference of two numbers and the same thing as neither of them. It has a unit of
its own, so that it meets margins only, whatever it counts.
"""

from __future__ import annotations

from dataclasses import replace

from checker.kinds.amount import Amount
from checker.kinds.unit_names import MARGIN
from checker.model import Value

_POINTS = frozenset({None, "point"})


def margin(kind: str, value: Value) -> Amount | None:
    """Return a count, or points, as a margin; None where the value is of another kind."""
    if kind not in ("count", "measure") or not isinstance(value, Amount):
        return None
    return replace(value, unit=MARGIN) if value.unit in _POINTS else None

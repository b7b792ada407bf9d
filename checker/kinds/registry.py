"""Every fact kind, by name."""

from __future__ import annotations

from typing import Any

from checker.kinds.age import AGE
from checker.kinds.count import COUNT
from checker.kinds.date import DATE
from checker.kinds.duration import DURATION
from checker.kinds.fraction import FRACTION
from checker.kinds.interface import Kind
from checker.kinds.measure import MEASURE
from checker.kinds.money import MONEY
from checker.kinds.ordinal import ORDINAL
from checker.kinds.percentage import PERCENTAGE
from checker.kinds.time import TIME

_ALL: tuple[Kind[Any], ...] = (
    COUNT,
    ORDINAL,
    DATE,
    DURATION,
    MONEY,
    PERCENTAGE,
    MEASURE,
    FRACTION,
    AGE,
    TIME,
)

KINDS: dict[str, Kind[Any]] = {kind.name: kind for kind in _ALL}
"""Every kind, by name. A new kind is one module in this package and one word in this one."""

"""Which events may be told of a value: of 12 kilometres nobody can say that they were hurt."""

from __future__ import annotations

from checker.kinds import Amount
from checker.languages.concepts import BEFALLS_NONE, CASUALTY, EVENTS, HURTS, OF_A_RESULT
from checker.languages.interface import Reading
from checker.languages.scores import HIGHER, LOWER
from checker.languages.things import LIFELESS

_TOLD = EVENTS | {CASUALTY}


def fitting_to(reading: Reading, thing: str) -> frozenset[str]:
    """Return what may happen to what a value measures, or to the ``thing`` that it counts."""
    if is_result(reading):
        return OF_A_RESULT
    if thing in LIFELESS:
        return _OF_THINGS
    return _BY_KIND.get(reading.kind, _TOLD)


def is_result(reading: Reading) -> bool:
    """Say whether a value is one of the two figures of a match."""
    return isinstance(reading.value, Amount) and reading.value.unit in (HIGHER, LOWER)


_OF_THINGS = _TOLD - HURTS
_BY_KIND = {kind: _TOLD - others for kind, others in BEFALLS_NONE.items()}

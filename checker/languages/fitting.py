"""Which events may be told of a value: of 12 kilometres nobody can say that they were hurt."""

from __future__ import annotations

from checker.kinds import Amount
from checker.languages.concepts import BEFALLS_NONE, CASUALTY, EVENTS, OF_A_RESULT
from checker.languages.interface import Reading
from checker.languages.scores import HIGHER, LOWER

_TOLD = EVENTS | {CASUALTY}


def fitting_to(reading: Reading) -> frozenset[str]:
    """Return what may happen to what a value measures."""
    if is_result(reading):
        return OF_A_RESULT
    return _BY_KIND.get(reading.kind, _TOLD)


def is_result(reading: Reading) -> bool:
    """Say whether a value is one of the two figures of a match."""
    return isinstance(reading.value, Amount) and reading.value.unit in (HIGHER, LOWER)


_BY_KIND = {kind: _TOLD - others for kind, others in BEFALLS_NONE.items()}

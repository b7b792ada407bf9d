"""Minutes of a match: "after 18 minutes" is the eighteenth or the nineteenth minute."""

from __future__ import annotations

from dataclasses import replace

from checker.languages.english.nouns import Noun
from checker.languages.english.quantities import Quantity
from checker.languages.english.readings import counting, reading
from checker.languages.english.wording import Wording
from checker.languages.interface import Reading
from checker.languages.scores import ENDS, LONGEST

_MINUTES = "minutes"
_MATCH = frozenset(
    {"goal", "goals", "scored", "scorer", "scoring", "header", "headed", "penalty", "equaliser",
     "equalizer", "equalised", "equalized", "opener", "striker", "midfielder", "goalkeeper",
     "kickoff", "crossbar", "netted", "volley", "volleyed", "lead", "ahead"}
)  # fmt: skip
"""Words of reports of a match."""

_BEFORE = frozenset({"after", "on"})


def read_minute(wording: Wording, quantity: Quantity) -> Reading | None:
    """Read "after 18 minutes" where a match is told of, not "after 18 minutes of the half"."""
    end = quantity.end
    if wording.folded(end) != _MINUTES or wording.folded(quantity.first - 1) not in _BEFORE:
        return None
    if quantity.is_range or quantity.bound is not None or quantity.low in ENDS:
        return None
    if quantity.low >= LONGEST or wording.folded(end + 1) == "of":
        return None
    if wording.vocabulary.isdisjoint(_MATCH):
        return None
    minutes = replace(quantity, high=quantity.low + 1)
    read = reading(wording, "en.ordinal.minute", minutes.amount(), quantity, end + 1)
    return counting(wording, read, Noun(end, end + 1, "minute", ()))

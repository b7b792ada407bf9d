"""How strong an earthquake is: ``بقوة 6.1 درجات على مقياس ريختر``, ``بلغت شدته 5.9``."""

from __future__ import annotations

from checker.languages.arabic.phrases import Line, word
from checker.languages.arabic.tails import Tail
from checker.languages.arabic.told import Told

MAGNITUDE = "magnitude"
"""The unit, whatever the scale: nobody tells two of them apart in the news."""

_STRENGTH = frozenset({"بقوه", "قوته", "قوتها", "شدته", "شدتها", "بشده", "بلغت", "قوه", "شده"})
"""Bi-quwwa, "of the strength", and others right before the number, a bound between allowed."""

_QUAKES = ("زلزال", "زلزالا", "زلازل", "زلزالين", "هزه", "هزات")
_SCALE = "ريختر"  # Richter
_ON_THE_SCALE = (
    ("علي", "مقياس", _SCALE),
    ("بمقياس", _SCALE),
    ("علي", "سلم", _SCALE),
    ("بحسب", "مقياس", _SCALE),
)
_OPEN_SCALES = frozenset(words[0] for words in _ON_THE_SCALE)
_DEGREES = frozenset({"درجه", "درجات"})
_REACH = 2  # words between the strength and its number: "of about", "reached"
_MOST = 10


def read_magnitude(tokens: Line, told: Told) -> Tail | None:
    """Return the unit of a number that tells how strong an earthquake is, with the scale's name."""
    end = told.end + (word(tokens, told.end) in _DEGREES)
    scales = _ON_THE_SCALE if word(tokens, end) in _OPEN_SCALES else ()
    scale = next((words for words in scales if _stand(tokens, end, words)), ())
    if not scale and not _is_of_a_quake(tokens, told, degrees=end > told.end):
        return None
    if not 0 < told.high <= _MOST:
        return None
    return Tail("measure", end + len(scale), MAGNITUDE)


def _is_of_a_quake(tokens: Line, told: Told, *, degrees: bool) -> bool:
    """Say whether degrees, or a number right behind a word for strength, are of an earthquake."""
    before = tokens[max(told.start - 1 - _REACH, 0) : told.start]
    strength = not _STRENGTH.isdisjoint([token.folded for token in before])
    if not (degrees or (strength and told.step < 1)):
        return False
    quake = any(token.folded.endswith(_QUAKES) for token in tokens)
    return quake and not any("حرار" in token.folded for token in tokens)


def _stand(tokens: Line, at: int, words: tuple[str, ...]) -> bool:
    return all(word(tokens, at + offset) == each for offset, each in enumerate(words))

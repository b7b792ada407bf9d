"""Results of matches: "beat Tarsa 2-1", "won by three goals to one"."""

from __future__ import annotations

from fractions import Fraction

from checker.languages.english.numerals import Form, read_number
from checker.languages.english.wording import Wording
from checker.languages.interface import Reading
from checker.languages.scores import MOST, figures

_RESULTS = frozenset(
    {"beat", "beats", "beaten", "beating", "win", "wins", "won", "winning", "victory", "victories",
     "defeat", "defeated", "defeats", "lost", "lose", "loses", "loss", "draw", "draws", "drew",
     "drawn", "thrashed", "edged", "hammered", "triumph", "triumphed", "stalemate", "routed",
     "rout", "downed", "crushed", "stunned", "outscored", "trounced", "blanked", "tied",
     "prevailed", "demolished", "outplayed", "humbled", "swept"}
)  # fmt: skip
"""Words of how a match ended."""

_FOLLOWERS = frozenset(
    {"", ".", ",", ";", ")", '"', "on", "in", "at", "win", "victory", "defeat", "loss", "draw",
     "over", "against", "away", "after", "with", "thanks", "and", "as", "from", "for", "while",
     "when", "stalemate", "thrashing", "triumph", "before", "last", "this", "yesterday",
     "tonight", "to", "by", "home", "monday", "tuesday", "wednesday", "thursday",
     "friday", "saturday", "sunday"}
)  # fmt: skip
"""What may stand behind a result: "a 5-4 decision" and "2-3 years" are none."""

_UNFINISHED = frozenset(
    {"led", "lead", "leads", "leading", "ahead", "trailed", "trailing", "behind", "up", "down",
     "half-time", "halftime", "half", "interval", "break", "penalties", "shootout", "shoot-out",
     "shoot", "aggregate", "series", "sets", "set", "tiebreak", "vote", "voted", "ruling", "ruled"}
)  # fmt: skip
"""Words beside a score that is not that of the whole match."""

_NEAR = 4
_TO_RESULT = 8
"""Words from "won" to a result with spaces around its dash, at most; elsewhere it is a range."""

_GOALS = frozenset({"goal", "goals"})


def read_score(wording: Wording, i: int) -> Reading | None:
    """Read one figure of a result, the first or the second, at token ``i``."""
    if wording.vocabulary.isdisjoint(_RESULTS):
        return None
    found = _digits(wording, i) or _words(wording, i)
    if found is None:
        return None
    first, second, start, end = found
    around = (*range(max(start - _NEAR, 0), start), *range(end, end + _NEAR))
    unfinished = any(_is_unfinished(wording, k) for k in around)
    if unfinished or _one_of_several(wording, start, end):
        return None
    value = figures(first, second)[0 if i == start else 1]
    numeral = read_number(wording.tokens, i)
    span = wording.span(i, i + 1 if numeral is None else numeral.end)
    return Reading("count", value, span, span, "en.count.score")


def _is_unfinished(wording: Wording, k: int) -> bool:
    """Say whether a word beside a score makes it another; not in "came from behind to win"."""
    from_behind = wording.folded(k) == "behind" and wording.folded(k - 1) == "from"
    return wording.folded(k) in _UNFINISHED and not from_behind


_Found = tuple[int, int, int, int]
"""Both figures, where the score begins, and the index behind it."""


def _digits(wording: Wording, i: int) -> _Found | None:
    """Return the score in digits of which a figure stands at ``i``."""
    if not wording.is_number(i):
        return None
    start = i if _dashed(wording, i + 1) else i - 2
    if not (
        _dashed(wording, start + 1) and wording.is_number(start) and wording.is_number(start + 2)
    ):
        return None
    raws = wording.tokens[start].raw, wording.tokens[start + 2].raw
    if not all(raw.isdecimal() and int(raw) < MOST for raw in raws):
        return None
    if not wording.hyphen(start + 1) and not _is_result_beside(wording, start):
        return None
    alone = not wording.glued(start) and wording.folded(start + 3) in _FOLLOWERS
    return (int(raws[0]), int(raws[1]), start, start + 3) if alone else None


def _is_result_beside(wording: Wording, start: int) -> bool:
    """Say whether a word of results stands shortly before or right behind "4 - 2" at ``start``."""
    around = (*range(max(0, start - _TO_RESULT), start), start + 3, start + 4)
    return any(wording.folded(k) in _RESULTS for k in around)


def _dashed(wording: Wording, i: int) -> bool:
    """Say whether a dash at ``i`` stands between two numbers, with spaces on both sides or none."""
    return wording.folded(i) == "-" and wording.glued(i) == wording.glued(i + 1)


def _words(wording: Wording, i: int) -> _Found | None:
    """Return the score of "three goals to one" of which a figure stands at ``i``."""
    start = i
    if wording.folded(i - 1) == "to" and wording.folded(i - 2) in _GOALS:
        start = i - 3
    first = read_number(wording.tokens, start) if start >= 0 else None
    if first is None or first.end != start + 1 or wording.folded(first.end) not in _GOALS:
        return None
    if wording.folded(first.end + 1) != "to":
        return None
    second = read_number(wording.tokens, first.end + 2)
    if second is None or {first.form, second.form} != {Form.CARDINAL}:
        return None
    told = first.value, second.value
    if max(told) >= MOST or any(Fraction(number).denominator != 1 for number in told):
        return None
    return int(told[0]), int(told[1]), start, second.end


def _one_of_several(wording: Wording, start: int, end: int) -> bool:
    """Say whether another score stands right beside, as those of sets do: "6-4, 6-3"."""
    behind = end + 1 if wording.folded(end) in (",", "and") else end
    before = start - 1 if wording.folded(start - 1) in (",", "and") else start
    follows = wording.is_number(behind) and _dashed(wording, behind + 1)
    return follows or (wording.is_number(before - 1) and _dashed(wording, before - 2))

"""English years of editions: "the 2016 election", "World Cup 2018", "a 1997 accord"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.kinds.expression import DateExpression
from checker.languages.dating import Hit
from checker.languages.english.dates_atoms import Line, glued, small_number, word
from checker.languages.english.dates_phrases import counts
from checker.languages.english.tokens import TokenKind

_FIRST, _LAST = 1900, 2100
_ROUND = 2000
_DETERMINERS = frozenset({"the", "a", "an", "its", "his", "her", "their", "our", "that", "this"})
_REACH = 4  # words between a year and the event that it dates

EVENTS = frozenset(
    {
        "cup", "olympics", "games", "euro", "championship", "championships", "open", "grand",
        "tournament", "season", "festival", "oscars", "oscar", "awards", "award", "prize",
        "grammys", "emmys", "eurovision", "election", "elections", "referendum", "census", "poll",
        "budget", "campaign", "summit", "conference", "convention", "accord", "accords",
        "agreement", "treaty", "deal", "coup", "revolution", "uprising", "war", "invasion",
        "attack", "attacks", "bombing", "bombings", "massacre", "crisis", "earthquake", "tsunami",
        "hurricane", "law", "act", "constitution", "resolution", "report", "final", "finals",
    }
)  # fmt: skip
"""Events and papers of a year. Products have years in their names too, so they are not here."""


def read_edition(line: Line, i: int) -> Sequence[Hit]:
    """Read the year at token ``i`` if it stands before what it dates, or behind an event."""
    year = small_number(line, i, _FIRST, _LAST)
    if year is None or len(word(line, i)) != 4 or _is_part_of_code(line, i):
        return ()
    if not (_labels(line, i, year) or _is_labelled(line, i)):
        return ()
    return (Hit(DateExpression(year=year), i, i + 1, "edition"),)


def _is_part_of_code(line: Line, i: int) -> bool:
    if glued(line, i) or glued(line, i + 1):
        return word(line, i + 1) not in (",", ".", ";", ":", ")", "'") or glued(line, i)
    return any(
        k >= 0 and k < len(line) and line[k].kind is TokenKind.NUMBER for k in (i - 1, i + 1)
    )


def _labels(line: Line, i: int, year: int) -> bool:
    """Say whether the year stands between an article and what it dates: "the 2016 election"."""
    if word(line, i - 1) not in _DETERMINERS or i + 1 >= len(line):
        return False
    if line[i + 1].kind is not TokenKind.WORD:
        return False
    if any(word(line, k) in EVENTS for k in range(i + 1, i + 1 + _REACH)):
        return True
    return year != _ROUND and not counts(line, i + 1)


def _is_labelled(line: Line, i: int) -> bool:
    """Say whether an event ends right before the year: "World Cup 2018"."""
    return word(line, i - 1) in EVENTS and not counts(line, i + 1)

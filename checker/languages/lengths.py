"""What a length of time is the length of, and over what length a figure was counted.

"A visit that lasts three days" tells how long something is, "two days after the vote" how far apart
two events lie, "every three days" how often. Each is a sort on the axis ``length``. "43 were killed
over two days" counts several days, "in 24 hours" one: sorts on the axis ``window``.
"""

from __future__ import annotations

from collections.abc import Callable

from checker.kinds import Amount
from checker.languages.clauses import Clauses
from checker.languages.words import Role

LASTS = "length:lasts"
APART = "length:apart"
EVERY = "length:every"

DAYS = "window:days"
MONTHS = "window:months"
ONE_DAY = "window:day"

_BETWEEN = 2
"""Small words between a preposition and its length, at most: "lasted some three days"."""

_BASE = 5
"""Words behind a distance, or before it, within which is told from what or to what it is."""

_BEFORE = 5
"""Words from a preposition to a distance told behind what it is from, at most."""

_VISIT = "visited"
"""What somebody does for three days and is back: who is held for three days may be so still."""

_HYPHENS = ("-", "\N{NON-BREAKING HYPHEN}")

_COUNTED = frozenset({"count", "money", "measure", "percentage"})


def length_of(clauses: Clauses, index: int) -> str:
    """Return what a length of time is the length of, '' for other values and where none tells."""
    if clauses.readings[index].kind != "duration":
        return ""
    rules: tuple[tuple[str, Callable[[Clauses, int], bool]], ...] = (
        (EVERY, _recurs),
        (APART, _is_apart),
        (LASTS, _lasts),
    )
    return next((sort for sort, holds in rules if holds(clauses, index)), "")


def _recurs(clauses: Clauses, index: int) -> bool:
    return _is_behind(clauses, index, clauses.vocabulary.lengths.every)


def _lasts(clauses: Clauses, index: int) -> bool:
    """Say whether something lasts so long: "lasts three days", "a visit for three days"."""
    first, last = clauses.places[index]
    if first < last and clauses.words[last - 1].folded in _HYPHENS:
        return True
    words = clauses.vocabulary.lengths
    if _is(clauses, first - 1, words.during):
        before = range(max(first - 1 - _BETWEEN - 1, 0), first - 1)
        return any(
            clauses.words[at].event == _VISIT or _is(clauses, at, words.lasts) for at in before
        )
    return _is_behind(clauses, index, words.lasts) or _is_behind_subject(clauses, index)


def _is_behind_subject(clauses: Clauses, index: int) -> bool:
    """Say whether a subject stands between a length and its verb, as Arabic has it."""
    words = clauses.vocabulary.lengths
    if not words.subject or _is_behind(clauses, index, words.since | words.ahead):
        return False
    first, _ = clauses.places[index]
    for at in range(first - 1, max(first - 2 - words.subject, -1), -1):
        if _is(clauses, at, words.lasts):
            return True
        if clauses.owners[at] is not None or Role.BREAKS in clauses.words[at].roles:
            return False
    return False


def _is_apart(clauses: Clauses, index: int) -> bool:
    """Say whether two events lie so far apart; not where it is how long a thing has lasted.

    "Two days after it began" is that, so is "set sail two days before it was found", and so is
    "after two days of talks".
    """
    first, last = clauses.places[index]
    words = clauses.vocabulary.lengths
    behind = last + 1
    while _is(clauses, behind, words.between - words.of):
        behind += 1
    if _is(clauses, behind, words.apart) and (not words.subject or _opens(clauses, first)):
        return not (_begins(clauses, behind + 1) or _begins(clauses, first - _BASE, first))
    if _is(clauses, behind, words.of):
        if _is_behind(clauses, index, words.ahead):
            return True
        since = _is_behind(clauses, index, words.since)
        return since and _is_point(clauses, behind + 1) and not _begins(clauses, behind + 1)
    if clauses.words[first].folded[:1] not in words.by:
        return False
    before = range(max(first - _BEFORE, clauses.left_edge(first)), first)
    at = next((at for at in reversed(before) if _is(clauses, at, words.since | words.ahead)), None)
    return at is not None and not _begins(clauses, at + 1)


def _opens(clauses: Clauses, first: int) -> bool:
    """Say whether a length opens its clause: "five days before he left", no "lasted five days"."""
    return first == 0 or Role.BREAKS in clauses.words[first - 1].roles


def _is_point(clauses: Clauses, at: int) -> bool:
    """Say whether a word tells what happens at one time: a vote, or "his taking of the oath"."""
    if at >= len(clauses.words):
        return False
    words = clauses.vocabulary.lengths
    return clauses.words[at].bare.endswith(words.owned) or _is(clauses, at, words.points)


def _begins(clauses: Clauses, start: int, stop: int | None = None) -> bool:
    """Say whether what a distance is from, or to, is a beginning."""
    words = range(start, start + _BASE if stop is None else stop)
    return any(_is(clauses, at, clauses.vocabulary.lengths.begins) for at in words)


def _is_behind(clauses: Clauses, index: int, wanted: frozenset[str]) -> bool:
    """Say whether a word stands right before a value, or opens it, small words passed over."""
    first, _ = clauses.places[index]
    if _is(clauses, first, wanted):
        return True
    for at in range(first - 1, max(first - 2 - _BETWEEN, -1), -1):
        if _is(clauses, at, wanted):
            return True
        if not _is(clauses, at, clauses.vocabulary.lengths.between):
            return False
    return False


def _is(clauses: Clauses, at: int, wanted: frozenset[str]) -> bool:
    if not 0 <= at < len(clauses.words):
        return False
    word = clauses.words[at]
    return word.folded in wanted or word.bare in wanted


def window_of(clauses: Clauses, index: int) -> str:
    """Return whether a figure was counted over several days or one, '' where none tells.

    The length stands in its clause, and nothing between that it may belong to instead: "12 in a
    town that was hit five times in two days", "up 3 percent, the most in two years".
    """
    if clauses.readings[index].kind not in _COUNTED:
        return ""
    return next(
        (
            _window(reading.value)
            for other, reading in enumerate(clauses.readings)
            if reading.kind == "duration"
            and not _are_parted(clauses, index, other)
            and _is_over(clauses, other)
        ),
        "",
    )


def _are_parted(clauses: Clauses, index: int, length: int) -> bool:
    """Say whether the end of a clause, a pronoun or a record stands between figure and length."""
    (first, last), (start, end) = clauses.places[index], clauses.places[length]
    between = range(end + 1, first) if end < first else range(last + 1, start)
    return any(
        not {Role.BREAKS, Role.RELATIVES}.isdisjoint(clauses.words[at].roles)
        or (clauses.owners[at] is None and _is(clauses, at, clauses.vocabulary.lengths.records))
        for at in between
    )


def _is_over(clauses: Clauses, index: int) -> bool:
    """Say whether something was counted over a length: "over two days", "in the past two"."""
    first, _ = clauses.places[index]
    words = clauses.vocabulary.lengths
    if _is(clauses, first, words.over):
        return True
    at = first - 1
    while at >= first - _BETWEEN and (
        _is(clauses, at, words.between) or at in clauses.marks[Role.PAST]
    ):
        at -= 1
    return _is(clauses, at, words.over)


def _window(length: object) -> str:
    """Return the sort of a window: a night or a few hours are neither of the two."""
    days = length.in_unit("day") if isinstance(length, Amount) and not length.vague else None
    if days is None:
        return ""
    if days.number >= _SEVERAL:
        return DAYS if days.number <= _A_MONTH else MONTHS
    return ONE_DAY if days.number == 1 else ""


_SEVERAL = 2
_A_MONTH = 31
"""Days."""

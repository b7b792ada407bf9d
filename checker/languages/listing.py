"""Lists of all the parts of a value: "24 planes: 16 large and eight small", in any language."""

from __future__ import annotations

from collections.abc import Sequence

from checker.languages.clauses import Clauses
from checker.languages.words import Role

_BEFORE = 8
"""Words from a value to the mark behind which its parts are listed, at most."""

_BETWEEN = 8
"""Words from one part to the next, at most."""

_LEAST_PARTS = 2
_COMMAS = frozenset({",", "\N{ARABIC COMMA}"})


def listed(clauses: Clauses) -> dict[int, int]:
    """Return for each part the value that it is listed under, both as indexes of readings.

    A list begins right behind its mark, ends with its sentence or clause, and its last part is
    joined by "and", so that nothing that follows by chance is taken for one. The hyphen in "16
    medium-range" opens none.
    """
    found: dict[int, int] = {}
    for mark in clauses.marks[Role.LISTS]:
        if clauses.owners[mark] is not None:
            continue
        whole = _whole(clauses, mark)
        if whole is not None and whole not in found:
            parts = _parts(clauses, mark, clauses.readings[whole].kind)
            found |= dict.fromkeys(parts, whole)
    return found


def _whole(clauses: Clauses, mark: int) -> int | None:
    """Return the value right before a mark, at most a comma between."""
    for at in range(mark - 1, max(mark - _BEFORE, 0) - 1, -1):
        index = clauses.owners[at]
        if index is not None:
            return index
        if at != mark - 1 and Role.BREAKS in clauses.words[at].roles:
            return None
    return None


def _parts(clauses: Clauses, mark: int, kind: str) -> Sequence[int]:
    words, owners = clauses.words, clauses.owners
    parts: list[int] = []
    joined = False
    free = 0
    for at in range(mark + 1, len(words)):
        index, word = owners[at], words[at]
        if index is not None and index in parts:
            continue
        if index is not None:
            follows = free == 0 if not parts else free < _BETWEEN
            if clauses.readings[index].kind != kind or not follows:
                break
            joined = clauses.is_and(at) or clauses.is_and(at - 1)
            parts.append(index)
            free = 0
        elif Role.BREAKS in word.roles and word.folded not in _COMMAS:
            break
        else:
            free += 1
    return parts if joined and len(parts) >= _LEAST_PARTS else ()

"""Which values a sentence replaces by newer ones: "up from 37", "an earlier toll of 37"."""

from __future__ import annotations

from collections.abc import Mapping

from checker.languages.clauses import Clauses
from checker.languages.concepts import WAYS
from checker.languages.interface import Reading
from checker.languages.older import is_against_an_earlier, restates
from checker.languages.telling import TRANSPARENT
from checker.languages.words import Role

_BESIDE = 2
"""Words before a value within which a preposition takes it."""

_VOTES = ".count.vote"
"""Rule of the figures of a vote, where "against" tells how it was cast."""

_COMPARED = 5
"""Words from "compared" to the older value, by the noun of which it may be told."""


def superseded(clauses: Clauses, index: int, happening: Mapping[int, str]) -> bool:
    """Say whether the sentence sets a newer value against this one.

    By a word right before it ("up from 37", "compared with 37"), where another value of its
    kind is told; or by the noun of the toll: "an earlier count had put the dead at 37".

    Args:
        clauses: Of the sentence.
        index: Of the value.
        happening: For each word that tells what happens, its concept.
    """
    reading = clauses.readings[index]
    if reading.kind in (*TRANSPARENT, "ordinal") or reading.rule.endswith(_VOTES):
        return False
    if restates(clauses, index):
        return superseded(clauses, index - 1, happening)
    first, _ = clauses.places[index]
    left, _ = clauses.clause(index)
    if _was_moved_from(clauses, index, left, happening):
        return True
    held = any(_is_held_against(clauses, at, first, left) for at in clauses.marks[Role.AGAINST])
    if held or is_against_an_earlier(clauses, first, left):
        return any(
            other is not reading and _is_of_one_sort(other, reading) for other in clauses.readings
        )
    return bool(clauses.marks[Role.EARLIER]) and _is_earlier(clauses, first, left)


def _was_moved_from(clauses: Clauses, index: int, left: int, happening: Mapping[int, str]) -> bool:
    """Say whether a value is told behind the newer one: "fell to 2.9 billion from 3.1"."""
    first, _ = clauses.places[index]
    if not index or clauses.words[first - 1].folded not in clauses.vocabulary.origin_of_moves:
        return False
    start, last = clauses.places[index - 1]
    beside = last + 2 == first and clauses.readings[index - 1].kind == clauses.readings[index].kind
    level = start - 1 in clauses.marks[Role.LEVELS]
    moved = any(left <= at < start and happening[at] in WAYS for at in happening)
    return beside and level and moved


def _is_held_against(clauses: Clauses, at: int, first: int, left: int) -> bool:
    """Say whether a word such as "compared" sets something newer against a value.

    A few words may stand between where it is no preposition: "compared with a loss of 3".
    """
    if not left <= at < first:
        return False
    if at >= first - _BESIDE:
        return True
    far = clauses.words[at].content and at >= first - _COMPARED
    return far and all(clauses.owners[other] is None for other in range(at, first))


def _is_earlier(clauses: Clauses, first: int, left: int) -> bool:
    tolls, earlier = clauses.marks[Role.TOLLS], clauses.marks[Role.EARLIER]
    for at in range(first - 1, left - 1, -1):
        owner = clauses.owners[at]
        if owner is not None and clauses.readings[owner].kind not in TRANSPARENT:
            return False
        if at in tolls:
            set_off = at + 1 < first and clauses.words[at + 1].folded == ","
            near = range(at - _BESIDE - 1, at + 2 + set_off)  # "the toll, earlier put at 37"
            return any(other in earlier for other in near)
    return False


def _is_of_one_sort(left: Reading, right: Reading) -> bool:
    """Say whether two values may be of one thing: "up from 37 to 53 people"."""
    one_noun = left.lemma == right.lemma or not (left.lemma and right.lemma)
    return left.kind == right.kind and one_noun

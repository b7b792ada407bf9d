"""Words that bound a number: at least, more than, about, up to. To its left and to its right."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from checker.kinds.amount import Op
from checker.languages.arabic.bound_words import (
    APPROXIMATE_VERBS,
    COMPARED_VERBS,
    EXCEED_VERBS,
    FALL_SHORT_VERBS,
    LEFT_PHRASES,
    MAY,
    NEGATIONS,
    OBJECTS,
    PREPOSITIONS,
    REACHING,
    RIGHT_PHRASES,
    SOFTENERS,
    TOPPED,
)
from checker.languages.arabic.function_words import NOT_COUNTED
from checker.languages.arabic.number_words import NUMBER_WORDS
from checker.languages.arabic.tokens import Token, TokenKind

_LONGEST = 6  # words in a phrase, softeners included
_COMPLEMENT = 4  # words between a noun and the bound behind it
_WA = "و"  # wa, "and": another statement begins
_TO = "الي"  # ila, "to"
_GOVERNING = frozenset({"في", "من", "الي", "عن", "علي", "بين", "خلال", "بعد", "قبل", "منذ", "نحو"})
_FAR = 10  # words from a number to the verb of exceeding that governs it
_AL = "ال"  # al-, "the"
_OWNERS = 4  # words between "the number of" and the preposition of its bound
_TOPPED_REACH = 3  # words between a noun and the verb that tells its limit
_AMONG = frozenset({"بينهم", "بينها", "بينهن", "منهم", "منها", "منهن"})  # "among them"
_MA = "ما"  # ma, "what, that which"; also "not"
_NEGATED = {Op.GT: Op.LE, Op.LT: Op.GE}
_FIRST_WORDS = frozenset(phrase.split()[0] for phrase in RIGHT_PHRASES)


class Bound(NamedTuple):
    """A bound and the token where its words start (left of a number) or end (right of it)."""

    op: Op
    edge: int


def left_bound(tokens: Sequence[Token], i: int) -> Bound | None:
    """Return the bound whose words end right before token ``i``."""
    closes = i > 0 and tokens[i - 1].folded in _LAST_WORDS
    for size in range(min(_LONGEST, i) if closes else 0, 0, -1):
        words = [token.folded for token in tokens[i - size : i]]
        phrase = " ".join(words)
        op = LEFT_PHRASES.get(phrase)
        if op is None:
            found = _without_particle(words[0])
            op = LEFT_PHRASES.get(" ".join([found, *words[1:]])) if found else None
        if op is not None:
            return Bound(op, i - size)
    near = _reached(tokens, i) or _verb_bound(tokens, i)
    if near or OBJECTS.isdisjoint([token.folded for token in tokens[max(0, i - _FAR) : i + 1]]):
        return near
    return _far_verb(tokens, i) or _not_reached(tokens, i)


def _reached(tokens: Sequence[Token], i: int) -> Bound | None:
    """Read "reaching 500" as at most that behind "may" and nouns of penalties, speeds, ranges.

    As the verb of its own sentence it tells the level that something has: "the toll reaches 500".
    """
    verb = i - 2
    if verb < 1 or tokens[i - 1].folded != _TO or tokens[verb].folded not in REACHING:
        return None
    if tokens[verb - 1].folded in MAY:
        return Bound(Op.LE, verb - 1)
    for k in range(verb - 1, max(-1, verb - 1 - _TOPPED_REACH), -1):
        folded = tokens[k].folded
        if folded in TOPPED or folded[1:] in TOPPED:
            return Bound(Op.LE, verb)
        if folded.startswith(_AL):
            return None  # "the fees, reaching 500": told of them, not their limit
    return None


def _not_reached(tokens: Sequence[Token], i: int) -> Bound | None:
    """Read "did not reach the number of workers who laid the pipe two thousand" as less.

    Where the verb and the number stand together, they are a phrase of `LEFT_PHRASES`.
    """
    to = tokens[i - 1].folded == _TO if i else False
    for k in range(i - 1 - to, max(0, i - 1 - _FAR), -1):
        word = tokens[k].folded
        if word in _REACHES[to] and tokens[k + 1].folded in OBJECTS:
            return Bound(Op.LT, i) if tokens[k - 1].folded in _DID_NOT else None
        if word == "." or word.startswith(_WA) or NUMBER_WORDS.find(word) is not None:
            return None
    return None


_REACHES = (frozenset({"يبلغ", "تبلغ"}), frozenset({"يصل", "تصل"}))
"""Yablugh, "reaches"; yasil, "gets", which takes ila, "to"."""

_DID_NOT = frozenset({"لم", "ولم", "فلم"})  # lam, "did not"


def right_bound(tokens: Sequence[Token], i: int) -> Bound | None:
    """Return the bound whose words start at token ``i``."""
    if i >= len(tokens) or tokens[i].folded not in _FIRST_WORDS:
        return None
    for size in range(min(4, len(tokens) - i), 0, -1):
        op = RIGHT_PHRASES.get(" ".join(token.folded for token in tokens[i : i + size]))
        if op is not None:
            return Bound(op, i + size)
    return None


class Bounded(NamedTuple):
    """A stretch of tokens with the bound words around it."""

    op: Op
    start: int
    end: int


def _distant_bound(tokens: Sequence[Token], i: int) -> Bound | None:
    """Return "at least" behind the complements of a noun: "12 members of the guard at least"."""
    behind = tokens[i + 1 : i + 1 + _COMPLEMENT]
    if _FIRST_WORDS.isdisjoint([token.folded for token in behind]):
        return None
    for k in range(i, min(i + _COMPLEMENT, len(tokens))):
        token = tokens[k]
        if token.kind is not TokenKind.ARABIC or token.folded.startswith(_WA):
            return None
        if token.folded in _AMONG:
            return None  # what is told of a part bounds the part
        if NUMBER_WORDS.find(token.folded) is not None:
            return None
        bound = right_bound(tokens, k + 1)
        if bound is not None:
            return bound if bound.op is Op.GE else None
    return None


def bounded(tokens: Sequence[Token], start: int, end: int) -> Bounded:
    """Return ``start`` and ``end`` moved out over the bound words, and what they say.

    Where both sides bound, "about" gives way: "about 15 at least" is at least 15.
    """
    left = left_bound(tokens, start)
    right = right_bound(tokens, end) or _distant_bound(tokens, end)
    op = Op.EQ
    if left is not None:
        op = left.op
    if right is not None and op in (Op.EQ, Op.APPROX):
        op = right.op
    return Bounded(op, start if left is None else left.edge, end if right is None else right.edge)


def _verb_bound(tokens: Sequence[Token], i: int) -> Bound | None:
    """Read verbs of exceeding: "did not exceed", "crossed the mark of", "exceeds in number"."""
    at = i - 1
    steps = 0
    compared = at >= 0 and tokens[at].folded in PREPOSITIONS
    if compared:
        at -= 1
    while at >= 0 and steps < 4 and tokens[at].kind is TokenKind.ARABIC:
        word = tokens[at].folded
        op = _verb(word, compared=compared)
        if op is not None:
            return _negated(tokens, at, op)
        apart = word not in SOFTENERS and word not in OBJECTS and not _is_idafa(tokens, at)
        if apart and steps == 0 and (head := _measured(tokens, at)) is not None:
            at, steps = head, steps + 1
            continue
        if apart and not _is_subject(tokens, at):
            return None
        at -= 1
        steps += 1
    return None


def _far_verb(tokens: Sequence[Token], i: int) -> Bound | None:
    """Read "exceeded the value of the shares that changed hands on Monday 3.9 billion".

    What exceeds is named between the verb and the number, which no preposition governs. The words
    are no part of the bound, as a date or place may stand among them.
    """
    for k in range(i - 1, max(0, i - _FAR), -1):
        word = tokens[k].folded
        if tokens[k].kind is not TokenKind.ARABIC or NUMBER_WORDS.find(word) is not None:
            return None
        if k == i - 1 and word in _GOVERNING:
            return None
        if word in OBJECTS and (op := _verb(tokens[k - 1].folded, compared=False)) is Op.GT:
            return Bound(_negated(tokens, k - 1, op).op, i)
        if word.startswith(_WA):
            return None  # another statement begins
    return None


def _measured(tokens: Sequence[Token], at: int) -> int | None:
    """Return where "the number of …" begins whose owners end at ``at``; a verb stands before it."""
    for k in range(at - 1, max(0, at - 1 - _OWNERS), -1):
        word = tokens[k].folded
        if word in OBJECTS:
            return k
        if tokens[k].kind is not TokenKind.ARABIC or word in NOT_COUNTED:
            return None
    return None


def _is_idafa(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a word completes "the number of …" between verb and numeral."""
    return at > 0 and tokens[at - 1].folded in OBJECTS and tokens[at].folded.startswith("ال")


def _is_subject(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a word is what did not exceed: "the visitors did not exceed twenty"."""
    if at < 2 or not tokens[at].folded.startswith("ال"):
        return False
    verb, negation = tokens[at - 1].folded, tokens[at - 2].folded
    return verb in EXCEED_VERBS and _bare_conjunction(negation) in NEGATIONS


def _bare_conjunction(folded: str) -> str:
    return folded[1:] if folded[:1] in ("و", "ف") else folded


@lru_cache(maxsize=1 << 14)
def _verb(word: str, *, compared: bool) -> Op | None:
    for candidate in (word, _without_particle(word)):
        if candidate in EXCEED_VERBS or (compared and candidate in COMPARED_VERBS):
            return Op.GT
        if compared and candidate in FALL_SHORT_VERBS:
            return Op.LT
        if candidate in APPROXIMATE_VERBS:
            return Op.APPROX
    return None


def _negated(tokens: Sequence[Token], at: int, op: Op) -> Bound:
    start = at
    if at > 0 and tokens[at - 1].folded in NEGATIONS:
        start = at - 1
        op = _NEGATED.get(op, op)
    if start > 0 and tokens[start - 1].folded in (_MA, "بما", "وما"):
        start -= 1
    return Bound(op, start)


@lru_cache(maxsize=1 << 14)
def _without_particle(word: str) -> str:
    """Return a word without wa/fa and the preposition written onto it, '' if it is too short."""
    rest = word[1:] if word[:1] in ("و", "ف") else word
    if rest[:1] in ("ب", "ل", "ك") and len(rest) > 3:
        rest = rest[1:]
    return rest if rest != word and len(rest) > 1 else ""


def _last_words() -> frozenset[str]:
    """Return the words in which a phrase to the left ends, with the particles it may carry."""
    last = {phrase.split()[-1] for phrase in LEFT_PHRASES}
    carried = {each + word for word in last for each in ("", "ب", "ل", "ك")}
    return frozenset(each + word for word in carried for each in ("", "و", "ف"))


_LAST_WORDS = _last_words()
"""So that most words before a number cost one look-up."""

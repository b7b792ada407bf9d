"""Counts of nothing: "without victims", "no one was killed", "there is no hospital"."""

from __future__ import annotations

from fractions import Fraction

from checker.kinds.amount import Amount
from checker.languages.arabic.contents import with_content
from checker.languages.arabic.modifiers import has_article, read_modifiers
from checker.languages.arabic.phrases import Draft, Line, word
from checker.languages.arabic.single_words import SINGLES
from checker.languages.arabic.tails import Tail
from checker.languages.arabic.tokens import Found, TokenKind
from checker.languages.arabic.word_forms import NOUNS, Form, NounForm
from checker.languages.arabic.zero_words import (
    ANY,
    ARMS,
    EVENTS,
    EXISTS,
    FREE,
    HARM,
    HARMED,
    IDLE,
    IS_NOT,
    NEGATORS,
    NOBODY,
    OPEN,
    STREETS,
    THERE,
    WITHOUT,
)

__all__ = ["NEGATORS", "read_none"]

_REACH = 4  # words between the negation and its noun
_NOT = frozenset({"لا", "ولا", "لم", "ولم", "فلم"})  # la, lam, "not"
_NO = WITHOUT | {"لا", "ولا"}  # la, "no"
_DID_NOT = frozenset({"لم", "ولم", "فلم"})  # lam, "did not"
_BUT = frozenset({"الا", "سوي", "غير"})  # illa, siwa, ghayr, "but": one and no more
_ONE = frozenset({"واحد", "واحدا", "واحده"})  # wahid, "one"
_OF = "من"  # min, "of"
_AT = ("ل", "لدي", "لديه", "لديها", "لديهم")  # li-, lada, "has"
_SPEECHLESS = "صوت"  # sawt, "vote", in the plural of no harm: "without voices"


def read_none(tokens: Line, i: int) -> list[Draft]:
    """Read a count of nothing whose negation stands at token ``i``."""
    negation = word(tokens, i)
    if negation not in NEGATORS:
        return []
    if negation in FREE:
        return _free(tokens, i)
    found = _absent(tokens, i)
    return found or ([] if negation in IS_NOT else _unharmed(tokens, i))


def _unharmed(tokens: Line, i: int) -> list[Draft]:
    """Read "without victims", "no one was killed", "did not hit any house"."""
    for k in range(i + 1, min(len(tokens), i + _REACH + 1)):
        folded = word(tokens, k)
        if tokens[k].kind is not TokenKind.ARABIC or folded in OPEN or folded in NEGATORS:
            return []
        if folded == NOBODY and word(tokens, k - 1) in HARMED:
            return [_none(i, k + 1, (i, k + 1), None, "")]
        found = NOUNS.find(folded)
        if found is None or found.conjunction or found.article or found.entry.form is Form.DUAL:
            continue
        if found.entry.lemma in HARM and _stands_alone(tokens, i, k):
            return [_none(i, k + 1, (i, i + 1), k, found.entry.lemma)]
        if _is_not_one(tokens, i, k) and found.entry.form is Form.SINGULAR:
            return [_none(i, k + 2, (i, k), k, found.entry.lemma)]
        each = found.entry.lemma in ARMS or found.entry.lemma in SINGLES
        if each and word(tokens, k - 1).removeprefix("ل") in ANY:
            return [_none(i, k + 1, (i, k), k, found.entry.lemma)]
    return []


def _is_not_one(tokens: Line, i: int, k: int) -> bool:
    """Say whether "not one mistake" is told: right behind "no", or behind a verb in the past."""
    if word(tokens, k + 1) not in _ONE or any(word(tokens, j) in _BUT for j in range(i, k)):
        return False
    return (k == i + 1 and word(tokens, i) in _NO) or word(tokens, i) in _DID_NOT


def _absent(tokens: Line, i: int) -> list[Draft]:
    """Read "there is no hospital", "without any rival" and "without goals"."""
    noun = _behind_existence(tokens, i)
    exists = noun is not None
    if noun is None:
        noun = i + 1
    if word(tokens, noun) in ANY:
        noun, exists = noun + 1, exists or word(tokens, i) in WITHOUT
    if noun >= len(tokens) or tokens[noun].kind is not TokenKind.ARABIC:
        return []
    found = NOUNS.find(word(tokens, noun))
    if found is not None and (found.article or found.conjunction or found.preposition):
        return []
    lemma = _counted(word(tokens, noun), found) if exists else _bare(word(tokens, i), found)
    return [] if lemma is None else [_nothing(tokens, i, noun, lemma)]


def _behind_existence(tokens: Line, i: int) -> int | None:
    """Return the index behind "there is no", "has no"; None where no existence is denied."""
    k = i + 1
    if word(tokens, i) in _NOT and word(tokens, k) in EXISTS:
        k += 1
        needs_there = word(tokens, i + 1) not in ("يوجد", "توجد", "يوجود")
    elif word(tokens, i) in IS_NOT:
        needs_there = True
    else:
        return None
    if word(tokens, k) in THERE or word(tokens, k) in _AT:
        return k + 1
    return None if needs_there else k


def _counted(folded: str, found: Found[NounForm] | None) -> str | None:
    """Return the lemma of what is told not to exist, if it is something that is counted."""
    if folded in EVENTS:
        return folded
    if found is None or found.entry.form is Form.DUAL or found.entry.lemma in IDLE:
        return None
    return found.entry.lemma


def _bare(negation: str, found: Found[NounForm] | None) -> str | None:
    """Return the lemma of a plural right behind "without" or "no": "without goals"."""
    if negation not in WITHOUT and negation not in ("لا", "ولا"):
        return None
    if found is None or found.entry.form is not Form.PLURAL or found.entry.lemma == _SPEECHLESS:
        return None
    return found.entry.lemma if found.entry.lemma in ARMS else None


def _free(tokens: Line, i: int) -> list[Draft]:
    """Read "the list is free of Arab states": a plural, or a singular behind "any".

    Not "the streets were free of people".
    """
    if any(word(tokens, k) in STREETS for k in (i - 1, i + 1)):
        return []
    for k in range(i + 1, min(len(tokens), i + _REACH + 1)):
        if tokens[k].kind is not TokenKind.ARABIC:
            return []
        if word(tokens, k) == _OF:
            return _free_of(tokens, i, k + 1)
    return []


def _free_of(tokens: Line, i: int, noun: int) -> list[Draft]:
    any_ = word(tokens, noun) in ANY
    noun += any_
    found = NOUNS.find(word(tokens, noun))
    if found is None or found.conjunction or found.preposition or found.entry.lemma in IDLE:
        return []
    if found.entry.form is not Form.PLURAL and not any_:
        return []
    return [_nothing(tokens, i, noun, found.entry.lemma)]


def _nothing(tokens: Line, i: int, noun: int, lemma: str) -> Draft:
    """Return the count of nothing of the noun, its adjectives with it."""
    if has_article(word(tokens, noun)):
        adjective = word(tokens, noun + 1)
        agrees = has_article(adjective) and adjective.endswith(("يه", "ين", "ه"))
        modifiers: tuple[str, ...] = (adjective.removeprefix("ال"),) if agrees else ()
        end = noun + 1 + len(modifiers)
    else:
        form = Form.PLURAL if lemma != word(tokens, noun) else Form.SINGULAR
        modifiers, end = read_modifiers(tokens, noun + 1, tokens[noun], form)
        tail = with_content(
            tokens, Tail("count", end, None, noun=noun, lemma=lemma, modifiers=modifiers)
        )
        lemma, modifiers, end = tail.lemma, tail.modifiers, tail.end
    draft = _none(i, end, (i, noun), noun, lemma)
    return draft._replace(modifiers=modifiers)


def _stands_alone(tokens: Line, i: int, k: int) -> bool:
    """Say whether the noun is negated itself, not a part of a longer phrase ("the number of")."""
    between = [word(tokens, j) for j in range(i + 1, k)]
    return not any(each in ("عدد", "حصيله", "هويه", "اسماء", "جنسيات") for each in between)


def _none(start: int, end: int, number: tuple[int, int], noun: int | None, lemma: str) -> Draft:
    value = Amount.exactly(Fraction(0))
    return Draft("count", value, start, end, number, "ar.count.none", noun=noun, lemma=lemma)

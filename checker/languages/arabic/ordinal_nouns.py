"""Which noun an ordinal behind it numbers: the one that it agrees with, an adjective or two away.

الرحلة العاشرة                   the tenth trip
ولاية رئاسية ثانية               a second presidential term
زيارة الرئيس الثانية             the president's second visit
"""

from __future__ import annotations

from checker.languages.arabic.function_words import NOT_COUNTED
from checker.languages.arabic.lemmas import PREPOSITIONS, lemma_of_word, without_pronoun
from checker.languages.arabic.number_blocks import number_word
from checker.languages.arabic.ordinal_context import is_numbered_time
from checker.languages.arabic.ordinal_words import FEMININES, NAMED, PLACES, TIMES
from checker.languages.arabic.ordinals import OrdinalReading, ordinal_word
from checker.languages.arabic.phrases import Line, word
from checker.languages.arabic.tokens import Token, TokenKind
from checker.languages.arabic.word_forms import NOUNS, UNITS, Form

_REACH = 3  # tokens between a noun and its ordinal: adjectives, or the second half of an idafa
_AL = "ال"  # al-, "the"


def noun_before(tokens: Line, ordinal: OrdinalReading) -> int | None:
    """Return the noun that the ordinal agrees with, at most an adjective or two away."""
    nearest: int | None = None
    for k in range(ordinal.start - 1, max(-1, ordinal.start - 1 - _REACH), -1):
        if _names(word(tokens, k)) and not _is_other_gender(word(tokens, k), ordinal):
            return k if is_numbered_time(tokens, k, ordinal) else None
        if ends_phrase(tokens[k]):
            break
        agrees = _agrees(tokens[k], ordinal)
        if not agrees and _is_plain_adjective(tokens[k], ordinal):
            continue
        if not agrees:
            nearest = nearest or _idafa_head(tokens, k, ordinal)
            break
        nearest = k
        if not _is_adjective(tokens, k):
            break
    return None if nearest is None or _is_named(tokens, nearest) else nearest


def ends_phrase(token: Token) -> bool:
    """Say whether a token cannot stand between a noun and its ordinal."""
    folded = token.folded
    if token.kind is not TokenKind.ARABIC or folded in NOT_COUNTED or folded[1:] in NOT_COUNTED:
        return True
    return number_word(token) is not None or ordinal_word(token) is not None


def _idafa_head(tokens: Line, k: int, ordinal: OrdinalReading) -> int | None:
    """Return the noun before its owner: "the president's second visit", "Ronaldo's third goal".

    Without the article the owner is a name, and a masculine ordinal may be the name's own.
    """
    if k == 0 or not ordinal.definite:
        return None
    if not word(tokens, k).startswith(_AL) and not _may_own(tokens, k, ordinal):
        return None
    head = NOUNS.find(word(tokens, k - 1))
    if head is None or head.article or head.entry.form is not Form.SINGULAR:
        return None
    return k - 1 if gender_of(word(tokens, k - 1)) in ("", ordinal.gender) else None


def _may_own(tokens: Line, k: int, ordinal: OrdinalReading) -> bool:
    """Say whether a word that no table knows is the name of the owner."""
    if NOUNS.find(word(tokens, k)) is not None or UNITS.find(word(tokens, k)) is not None:
        return False
    head = NOUNS.find(word(tokens, k - 1))
    return head is not None and (ordinal.gender == "f" or head.entry.lemma in PLACES)


def _is_other_gender(folded: str, ordinal: OrdinalReading) -> bool:
    return bool(ordinal.gender) and gender_of(folded) not in ("", ordinal.gender)


def gender_of(folded: str) -> str:
    """Return ``m``, ``f``, or '' where the word shows none: plurals, and nouns no table knows."""
    if folded.endswith("ه"):
        return "f"
    found = NOUNS.find(folded)
    if found is None or found.entry.form is not Form.SINGULAR or found.entry.lemma in FEMININES:
        return ""
    return "m"


def _is_named(tokens: Line, noun: int) -> bool:
    """Say whether the noun, or the one that it qualifies, makes the ordinal a name."""
    if _names(word(tokens, noun)):
        return word(tokens, noun) not in TIMES
    if lemma_of_word(word(tokens, noun)) in PLACES:
        return False  # "the title of the league for the fifth time"
    return (
        _names(word(tokens, noun - 1)) and without_pronoun(word(tokens, noun)) not in UNITS.entries
    )


def _names(folded: str) -> bool:
    """Say whether a noun, with or without its particles, makes the ordinal a name."""
    if folded in NAMED:
        return True
    for prefix, article in (("لل", _AL), ("وال", _AL), ("بال", _AL), ("ولل", _AL)):
        if folded.startswith(prefix):
            return article + folded[len(prefix) :] in NAMED
    return folded[:1] in ("و", "ب", "ل") and folded[1:] in NAMED


def _agrees(token: Token, ordinal: OrdinalReading) -> bool:
    """Say whether a word can be the noun (or its adjective) in definiteness and gender."""
    folded = token.folded
    definite = folded.startswith((_AL, "وال", "بال", "لل", "فال", "كال"))
    if not definite and ordinal.definite:
        return _owned(folded, ordinal)
    gender = gender_of(folded)
    if definite != ordinal.definite or (gender and ordinal.gender and gender != ordinal.gender):
        return False
    if definite or NOUNS.find(folded) is not None:
        return True
    return ordinal.gender == "f" and token.raw.endswith("ة") and not is_nisba(folded)


def is_nisba(folded: str) -> bool:
    """Say whether a word may be an adjective of relation: ``رئاسية``."""
    return folded.endswith(("يه", "ي"))


def _is_plain_adjective(token: Token, ordinal: OrdinalReading) -> bool:
    """Say whether an indefinite word may qualify the noun before it: ``ولاية رئاسية ثانية``."""
    if ordinal.definite or not is_nisba(token.folded) or NOUNS.find(token.folded) is not None:
        return False
    return token.folded.endswith("ه") == (ordinal.gender == "f")


def _owned(folded: str, ordinal: OrdinalReading) -> bool:
    """Say whether a word is a noun with a pronoun ("his visit"), of the ordinal's gender."""
    stem = without_pronoun(folded)
    if stem == folded or (ordinal.gender and (stem.endswith("ه")) != (ordinal.gender == "f")):
        return False
    bare = stem[1:] if stem[:1] in PREPOSITIONS else stem
    known = (NOUNS.find(stem), NOUNS.find(bare), UNITS.find(bare))
    return stem.endswith("ه") or any(found is not None for found in known)


def _is_adjective(tokens: Line, i: int) -> bool:
    """Say whether a definite word may qualify the noun before it: ``الحكم السعودي الثاني``."""
    if not word(tokens, i).startswith(_AL):
        return False
    folded = word(tokens, i).removeprefix(_AL)
    if not folded.endswith(("يه", "ي", "ه")):
        return False
    known = NOUNS.find(folded)
    if known is not None and known.entry.lemma in PLACES:
        return False  # "these elections are the second time"
    before = word(tokens, i - 1)
    follows = NOUNS.find(before) or NOUNS.find(without_pronoun(before))
    return known is None or follows is not None

"""Arabic verbs that tell what is yet to come or may be: ``sa-yablugh``, ``qad yablugh``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.languages.arabic.dates_clause import is_future_verb
from checker.languages.arabic.tense_words import IMPERFECTS, NOT_FUTURE
from checker.languages.arabic.tokens import Memo, Token, TokenKind, known
from checker.languages.words import Role, Word

_INDEED = frozenset({"قد", "وقد"})  # qad, before the imperfect "may"
_THEY_DO = ("ي", "تت", "تست")  # ya-, and ta- where no past begins so
_LEAST = 3
_STEMS = (
    r"\w{2,3}",  # yaqul, ya'mal
    r"[^اوي]{4}",  # yutarjim, yastamirr
    r"\wا\w{2}",  # yunaqish
    r"\wت\w{2}",  # yaftatih
    r"ن\w{3}",  # yanfatih
    r"ت(?:\w{3}|\wا\w{2}|[^اوي]{4})",  # yatahaddath, yatanafas
    r"ست\w{3}",  # yastakhdim
)
_WILL = re.compile(
    rf"[وف]?س[يتنا](?:{'|'.join(_STEMS)})(?:ون?|ان|ين|ونه?ا?|ونهم|ه|ها|هم|هما|نا|كم?)?"
)
"""A verb with ``sa-``: most foreign names with the same beginning have other vowels."""

_NO_VERB_BEHIND = frozenset(
    {"في", "من", "الي", "علي", "عن", "مع", "بين", "قرب", "نحو", "ساحه", "شارع", "لدي"}
)
"""Words behind which a name stands, and no verb: prepositions, "square", "street"."""


def in_their_tense(words: Sequence[Word], tokens: Sequence[Token]) -> Sequence[Word]:
    """Return the words of a sentence, verbs of what is to come or may be marked as such."""
    found = {
        at: Role.FUTURE
        for at, token in enumerate(tokens)
        if is_future(token.raw) and not (at and _precedes_name(words[at - 1]))
    }
    for at, word in enumerate(words[1:], 1):
        if words[at - 1].folded in _INDEED and _is_imperfect(word.folded):
            found[at - 1] = Role.HYPOTHETICAL
    if not found:
        return words
    return [
        word._replace(roles=tuple(sorted({*word.roles, found[at]}))) if at in found else word
        for at, word in enumerate(words)
    ]


def _precedes_name(word: Word) -> bool:
    """Say whether a name stands behind a word, as in "in", "the city of"."""
    site = Role.SITES in word.roles and Role.DEFINITE not in word.roles
    return site or word.folded in _NO_VERB_BEHIND


def _is_imperfect(folded: str) -> bool:
    """Say whether a word is a verb of the imperfect: "he does", or surely "she does"."""
    return len(folded) >= _LEAST and (folded.startswith(_THEY_DO) or folded in IMPERFECTS)


def is_future(raw: str) -> bool:
    """Say whether a word is a verb with ``sa-``, "will"."""
    return _FUTURE[raw]


def _is_future(raw: str) -> bool:
    kind, _, folded = known(raw)
    if kind is not TokenKind.ARABIC or folded.removeprefix("و").startswith(NOT_FUTURE):
        return False
    return is_future_verb(folded, raw) and _WILL.fullmatch(folded) is not None


_FUTURE = Memo(_is_future)

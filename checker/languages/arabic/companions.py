"""Persons told by whose they are or by their office, beside others: ``ومساعده``, ``الطيار وثلاثة``.

"The pilot and three passengers" are four. Such a person is counted with those told in one breath
with him, and stands for nobody alone. Who is told "in addition" comes on top of others of the
sentence, wherever they stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from checker.kinds.amount import Amount
from checker.languages.arabic.phrases import Draft, Line, word
from checker.languages.arabic.single_words import ADDING, COMPANIONS, LEADERS, PERSONS
from checker.languages.arabic.word_forms import NOUNS, Form

_AND = "و"  # wa, "and"
_THEIRS = ("هما", "هم", "ها", "ه")  # -huma, -hum, -ha, -hu, "their", "her", "his"


def read_companion(tokens: Line, i: int) -> Draft | None:
    """Return the count of one of "and his aide", "its pilot and", "in addition to the driver"."""
    if _is_added(tokens, i):
        found = NOUNS.find(tokens[i].folded)
        single = found is not None and found.entry.form is Form.SINGULAR
        if found and single and found.entry.lemma in LEADERS | PERSONS:
            return one(i, i + 1, "implied_added", found.entry.lemma)
    lemma = _possessed(tokens, i) or _in_office(tokens, i)
    return one(i, i + 1, "implied_companion", lemma) if lemma else None


def may_be_companion(folded: str) -> bool:
    """Say whether a word may tell such a person, whatever stands beside it."""
    found = NOUNS.find(folded)
    single = found is not None and found.entry.form is Form.SINGULAR
    if found and single and found.entry.lemma in LEADERS | PERSONS:
        return True
    owned = [folded.removeprefix(_AND).removesuffix(end) for end in _THEIRS if folded.endswith(end)]
    return any(lemma in COMPANIONS or lemma in LEADERS for lemma in owned)


def one(i: int, end: int, rule: str, lemma: str, modifiers: Sequence[str] = ()) -> Draft:
    """Return the count of one that the noun at a token tells, up to the token at ``end``."""
    return Draft(
        "count",
        Amount.exactly(Fraction(1)),
        i,
        end,
        (i, i + 1),
        f"ar.count.{rule}",
        noun=i,
        lemma=lemma,
        modifiers=tuple(modifiers),
    )


def _possessed(tokens: Line, i: int) -> str:
    """Return who is told by whose he is, '' where nobody is: "and their (British) colleague"."""
    raw = tokens[i].raw
    if not raw.endswith(_THEIRS) or not _is_joined(tokens, i):
        return ""
    ending = next(each for each in _THEIRS if raw.endswith(each))
    lemma = tokens[i].folded.removeprefix(_AND).removesuffix(ending)
    joined = tokens[i].folded.startswith(_AND)
    return lemma if lemma in COMPANIONS or (not joined and lemma in LEADERS) else ""


def _in_office(tokens: Line, i: int) -> str:
    """Return who is told by an office that one person has, '' where nobody is: "the pilot and"."""
    found = NOUNS.find(tokens[i].folded)
    if found is None or not found.article or found.entry.form is not Form.SINGULAR:
        return ""
    return found.entry.lemma if found.entry.lemma in LEADERS and _is_joined(tokens, i) else ""


def _is_joined(tokens: Line, i: int) -> bool:
    """Say whether others are told right before or right behind."""
    return tokens[i].folded.startswith(_AND) or word(tokens, i + 1).startswith(_AND)


def _is_added(tokens: Line, i: int) -> bool:
    """Say whether a noun is told to come on top of what was counted."""
    before, second = word(tokens, i - 1), word(tokens, i - 2)
    return before in ADDING and (not ADDING[before] or second in ADDING[before])

"""Minutes of a match: "after 12 minutes" is the 12th or the 13th; those of goals in brackets."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from checker.kinds.amount import Amount, Op
from checker.languages.arabic.phrases import Draft, Line, word
from checker.languages.arabic.tokens import TokenKind
from checker.languages.scores import ENDS, LONGEST

_AFTER = frozenset({"بعد", "عقب"})  # ba'd, 'aqib, "after"
_PASSING = frozenset({"مرور", "مضي", "انقضاء"})  # murur, mudiyy, "the passing of"
_MATCH = frozenset(
    {
        "المباراه", "مباراه", "المرمي", "مرمي", "هدف", "الهدف", "هدفا", "هدفه", "اهداف", "التسجيل",
        "التقدم", "التعادل", "الشباك", "شباك", "جزاء", "ركله", "صافره", "تسديده", "تسديدته",
        "الملعب", "المهاجم", "الحارس", "مرماه", "بالتسجيل", "راسيه", "للملعب", "باهداف", "بهدف",
        "الهدفين", "الاهداف", "اهدافه", "بهدفين", "هدفين", "هدفان", "سجل", "وسجل", "لهدف", "لهدفين",
    }
)  # fmt: skip
"""Al-mubarah, "the match", and what is told of one."""

_ELSEWHERE = frozenset(
    {"الشوط", "الاستراحه", "نزوله", "دخوله", "مشاركته", "الفاصل", "نهايه", "النهايه", "توقف"}
)
"""Ash-shawt, "the half": what else the minutes behind it may be counted from."""

_BEHIND = 6
"""Words behind the minutes within which it is told from when they are counted."""


def as_minute(tokens: Line, draft: Draft) -> Draft:
    """Return minutes after the whistle as a place in the match, others as they are."""
    value = draft.value
    if draft.kind != "duration" or not isinstance(value, Amount) or value.unit != "minute":
        return draft
    before = draft.start - (2 if word(tokens, draft.start - 1) in _PASSING else 1)
    if word(tokens, before) not in _AFTER or value.op is not Op.EQ or value.number in ENDS:
        return draft
    behind = range(draft.end, draft.end + _BEHIND)
    if value.number >= LONGEST or any(word(tokens, k) in _ELSEWHERE for k in behind):
        return draft
    if not any(token.folded in _MATCH for token in tokens):
        return draft
    span = replace(value, high=value.number + 1, op=Op.RANGE, unit=None)
    return draft._replace(kind="ordinal", value=span, rule="ar.ordinal.minute")


def read_bracketed(tokens: Line, i: int) -> list[Draft]:
    """Read "Haddad (66)", "Karim (70 and 81)": the minutes of goals, in brackets behind a name."""
    opening = i - 1
    while word(tokens, opening) in _LISTING or word(tokens, opening).isdecimal():
        opening -= 1
    before = tokens[opening - 1] if opening > 0 else None
    if word(tokens, opening) != "(" or before is None or before.kind is not TokenKind.ARABIC:
        return []
    folded = word(tokens, i)
    if not folded.isdecimal() or not 0 < int(folded) <= LONGEST or word(tokens, i - 1) == "+":
        return []
    behind = word(tokens, i + 1)
    if behind not in (*_LISTING, ")") and (behind, word(tokens, i + 2)) not in _HOW:
        return []
    if not any(token.folded in _MATCH for token in tokens):
        return []
    value = Amount.exactly(Fraction(int(folded)))
    span = (i, i + 1)
    return [Draft("ordinal", value, i, i + 1, span, "ar.ordinal.bracketed", lemma=_MINUTE)]


def read_listed(tokens: Line, i: int) -> list[Draft]:
    """Read "in the minutes 14, 24 and 60": minutes of a match behind their noun."""
    noun = i - 1
    while word(tokens, noun) in _LISTING or word(tokens, noun).isdecimal():
        noun -= 1
    folded = word(tokens, i)
    alone = noun == i - 1 and word(tokens, noun) not in _SEVERAL
    if word(tokens, noun) not in _MINUTES or alone or not folded.isdecimal():
        return []
    if not 0 < int(folded) <= LONGEST or word(tokens, i - 1) == "+":
        return []
    value = Amount.exactly(Fraction(int(folded)))
    span = (i, i + 1)
    return [Draft("ordinal", value, i, i + 1, span, "ar.ordinal.bracketed", lemma=_MINUTE)]


_SEVERAL = frozenset({"الدقائق", "بالدقائق"})  # ad-daqa'iq, "the minutes"
_MINUTES = _SEVERAL | {"الدقيقتين", "بالدقيقتين"}  # ad-daqiqatayn, "the two minutes"
_MINUTE = "دقيقه"  # daqiqa
_LISTING = frozenset({"و", "،", ",", "+"})
"""Wa, "and", and marks between the minutes of one player."""

_HOW = frozenset({("من", "ركله"), ("من", "ضربه"), ("خطا", "في"), ("ركله", "جزاء"), ("ض", ".")})
"""Min rakla, "from a kick", and other words on how a goal fell."""

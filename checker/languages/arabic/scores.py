"""Results of matches: ``2-1``, "by three goals to one", "two clean goals", "a goal apiece"."""

from __future__ import annotations

from typing import NamedTuple

from checker.languages.arabic.numerals import read_number
from checker.languages.arabic.phrases import Draft, Line, word
from checker.languages.arabic.tokens import Lexicon
from checker.languages.arabic.word_forms import NOUNS, Form
from checker.languages.scores import MOST, figures

_GOAL = "هدف"  # hadaf, "goal"
_RESULTS: Lexicon[str] = Lexicon(
    dict.fromkeys(
        (
            "فاز", "يفوز", "تفوز", "فازت", "فوز", "فوزا", "فوزه", "تغلب", "يتغلب", "تتغلب", "تغلبه",
            "هزم", "يهزم", "هزيمه", "خسر", "يخسر", "خسارته", "خساره", "تعادل", "يتعادل", "تتعادل",
            "تعادلا", "انتصار", "انتصارا", "انتصر", "سحق", "يسحق", "حسم", "يحسم", "تفوق", "انتهت",
            "نتيجه", "تخطي", "يتخطي", "تخطيه", "اسقط", "يكتفيان", "تغلبت", "هزمت", "خسرت",
            "تعادلت", "انتصرت", "سحقت", "حسمت", "تفوقت", "فوزها",
        ),
        _GOAL,
    )
)  # fmt: skip
"""Faza, "won", and its kin: words of how a match ended."""

_UNFINISHED = frozenset(
    {
        "الشوط", "شوط", "الشوطين", "ترجيح", "الترجيح", "ترجيحيه", "مجموع", "الذهاب", "ذهابا",
        "متقدما", "متقدمه", "تقدم", "متاخرا", "تاخر", "الاستراحه", "المجموعات", "مجموعات", "مجموعه",
    }
)  # fmt: skip
"""Ash-shawt, "the half", and other words beside a score that is not that of the whole match."""

_NEAR = 4
_TO_RESULT = 8  # words from "won" to a result with spaces around its dash
_LONGEST = 8
"""Words of a number of goals, with what follows it, at most."""

_LI = "ل"  # li-, "to (nought)"
_DASHES = frozenset({"-", "\N{EN DASH}"})
_TO = frozenset({"مقابل", "ل"})  # muqabil, li-, "to"
_WITHOUT = frozenset({"دون", "بدون"})  # duna, "without"
_REPLY = frozenset({"رد", "مقابل"})  # radd, "reply"
_CLEAN = frozenset({"نظيف", "نظيفه", "نظيفين", "نظيفان"})  # nazif, "clean": without a reply
_NOUGHT = "صفر"  # sifr
_NOTHING = frozenset({"شيء", "شئ", "لاشيء", _NOUGHT})  # la shay', "nothing"; sifr, "nought"
_EACH = frozenset({"لكل", "لمثله", "لمثلها", "لمثلهما", "لمثلهم"})  # li-mithlihi, "to its like"
_NAMED: Lexicon[int] = Lexicon(
    {"ثنائيه": 2, "ثلاثيه": 3, "رباعيه": 4, "خماسيه": 5, "سداسيه": 6, "سباعيه": 7}
)
"""Thuna'iyya, "a pair (of goals)", and its kin."""


class _Side(NamedTuple):
    """The goals of one side, as told from token ``start`` to before ``end``."""

    goals: int
    start: int
    end: int


def may_be_goals(folded: str) -> bool:
    """Say whether a word names goals, so that a result may be told by it."""
    if _NAMED.find(folded) is not None:
        return True
    found = NOUNS.find(folded)
    return found is not None and found.entry.lemma == _GOAL and not found.article


def read_result(tokens: Line, i: int) -> list[Draft]:
    """Read both figures of a result in digits whose first one stands at token ``i``: "2-nought"."""
    numbers = tokens[i : i + 3]
    if len(numbers) < 3 or numbers[1].folded not in _DASHES:
        return []
    if (numbers[0].end == numbers[1].start) != (numbers[1].end == numbers[2].start):
        return []  # "4 -2"; a result has spaces on both sides of its dash, or on none
    goals = [_goals(token.folded) for token in numbers[::2]]
    if any(told is None or told >= MOST for told in goals):
        return []
    if numbers[0].end != numbers[1].start and not _is_result_before(tokens, i):
        return []
    beside = (i - 1, i - 2, i - 3, i + 3, i + 4, i + 5)
    if any(word(tokens, at) in _DASHES for at in beside):
        return []  # 4-4-2; 6-4, 6-3
    sides = [_Side(told or 0, at, at + 1) for told, at in zip(goals, (i, i + 2), strict=True)]
    return _drafts(tokens, *sides)


def _is_result_before(tokens: Line, i: int) -> bool:
    """Say whether a word of results stands shortly before: elsewhere "12 - 14" is a range."""
    before = range(max(0, i - _TO_RESULT), i)
    return any(_RESULTS.find(word(tokens, k)) is not None for k in before)


def _goals(folded: str) -> int | None:
    """Return the goals that digits or the word for nought tell, None for any other word."""
    if folded == _NOUGHT:
        return 0
    return int(folded) if folded.isdecimal() else None


def read_goals(tokens: Line, i: int) -> list[Draft]:
    """Read both figures of a result whose first one is told by the word for goals at ``i``."""
    first = _side(tokens, i)
    second = None if first is None else _other(tokens, first)
    if first is None or second is None:
        return []
    return _drafts(tokens, first, second)


def read_numbers(tokens: Line, i: int) -> list[Draft]:
    """Read "four to nought", whose first number stands at token ``i``."""
    if _LI not in [token.folded[:1] for token in tokens[i + 1 : i + 1 + _LONGEST]]:
        return []  # read no number in vain
    first = _number(tokens, i)
    if first is None or not word(tokens, first.end).startswith(_LI):
        return []
    if word(tokens, first.end)[1:] in _NOTHING:
        return _drafts(tokens, first, _Side(0, first.end, first.end + 1))
    second = _number(tokens, first.end)
    if second is None or NOUNS.find(word(tokens, second.end)) is not None:
        return []  # "three for two prisoners"
    return _drafts(tokens, first, second)


def _number(tokens: Line, i: int) -> _Side | None:
    """Return what may be the goals of a side, told by a number alone at ``i``."""
    number = read_number(tokens, i) if i < len(tokens) else None
    if number is None or number.value.denominator != 1 or number.value.numerator >= MOST:
        return None
    return _Side(number.value.numerator, i, number.end)


def _side(tokens: Line, i: int) -> _Side | None:
    """Return the goals told by the noun at ``i``: alone, as a dual, or behind its number."""
    named = _NAMED.find(word(tokens, i))
    if named is not None:
        return _Side(named.entry, i, i + 1)
    found = NOUNS.find(word(tokens, i))
    if found is None or found.entry.lemma != _GOAL or found.article:
        return None
    if found.entry.form is Form.DUAL:
        return _Side(2, i, i + 1)
    number = read_number(tokens, i - 1) if i else None
    if number is not None and number.end == i and number.value.denominator == 1:
        return _Side(int(number.value), i - 1, i + 1)
    return _Side(1, i, i + 1) if found.entry.form is Form.SINGULAR else None


def _other(tokens: Line, first: _Side) -> _Side | None:
    """Return what the other side scored, as told behind the first."""
    at = first.end
    following = word(tokens, at)
    if following in _CLEAN:
        return _Side(0, at, at + 1)
    if following == "من" and word(tokens, at + 1) in _WITHOUT:
        at, following = at + 1, word(tokens, at + 1)
    if following in _WITHOUT:
        return _Side(0, at, at + 2) if word(tokens, at + 1) in _REPLY else None
    if following in _EACH:
        return _Side(first.goals, at, at + 1)
    if following in _TO:
        told = _told(tokens, at + 1)
        return told and told._replace(start=at)
    return _told(tokens, at) if following.startswith("ل") else None


def _told(tokens: Line, at: int) -> _Side | None:
    """Return the goals told at ``at``: nought, a noun, or a number with or without one."""
    bare = word(tokens, at).removeprefix("ل")
    if bare in _NOTHING:
        return _Side(0, at, at + 1)
    if bare in ("لا", "ا") and word(tokens, at + 1) in _NOTHING:
        return _Side(0, at, at + 2)
    found = NOUNS.find(word(tokens, at))
    if found is not None:
        return _side(tokens, at)
    number = _number(tokens, at)
    behind = None if number is None else NOUNS.find(word(tokens, number.end))
    return None if behind is not None and behind.entry.lemma != _GOAL else number


def _drafts(tokens: Line, first: _Side, second: _Side) -> list[Draft]:
    """Return the two figures, unless they are not those of a whole match."""
    around = (*range(first.start - _NEAR, first.start), *range(second.end, second.end + _NEAR))
    if any(word(tokens, k) in _UNFINISHED for k in around):
        return []
    if not any(_RESULTS.find(token.folded) is not None for token in tokens):
        return []
    values = figures(first.goals, second.goals)
    return [
        Draft("count", value, side.start, side.end, (side.start, side.end), "ar.count.score")
        for value, side in zip(values, (first, second), strict=True)
    ]


def without_goals(drafts: list[Draft]) -> list[Draft]:
    """Return the drafts without the counts that are a side of a result."""
    sides = [(draft.start, draft.end) for draft in drafts if draft.rule == "ar.count.score"]
    if not sides:
        return drafts
    return [
        draft
        for draft in drafts
        if draft.rule == "ar.count.score"
        or not any(draft.start < end and start < draft.end for start, end in sides)
    ]

"""Durations that are more than one number and unit: compounds, halves, and the bare singular.

ثلاث سنوات وشهرين       38 months
عام ونصف العام          18 months
نصف ساعة                30 minutes
لمدة عام                1 year
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from checker.kinds.amount import Amount, Op, place
from checker.languages.arabic.bounds import bounded
from checker.languages.arabic.function_words import NOT_COUNTED
from checker.languages.arabic.lasting_words import LASTING, NOT_A_LENGTH, WHOLE
from checker.languages.arabic.number_words import FRACTION_WORDS, NUMBER_WORDS
from checker.languages.arabic.phrases import Draft, Line, word
from checker.languages.arabic.tokens import Found, TokenKind
from checker.languages.arabic.units import Unit
from checker.languages.arabic.word_forms import UNITS, Form, UnitForm

_SMALLER: dict[str, tuple[str, int]] = {
    "year": ("month", 12),
    "week": ("day", 7),
    "day": ("hour", 24),
    "hour": ("minute", 60),
    "minute": ("second", 60),
}
"""The next smaller unit that a larger one holds a whole number of."""

_HALVED = ("duration", "measure", "money")

_FOR = frozenset(
    {
        "لمده",  # li-mudda, "for the time of"
        "مدتها",  # muddatuha, "its length"
        "مدته",  # muddatuhu
        "مده",  # mudda, "time of"
        "لفتره",  # li-fatra, "for a period of"
        "خلال",  # khilala, "within"
        "غضون",  # ghudun, "within"
        "طوال",  # tiwala, "throughout"
        "طيله",  # tilata, "throughout"
        "مدي",  # mada, "over"
        "مدار",  # madar, "over the course of"
        "استمر",  # istamarra, "lasted"
        "استمرت",  # istamarrat
        "تستمر",  # tastamirru, "lasts"
        "يستمر",  # yastamirru
        "استغرق",  # istaghraqa, "took"
        "استغرقت",  # istaghraqat
        "تستغرق",  # tastaghriqu
        "يستغرق",  # yastaghriqu
        "دام",  # dama, "lasted"
        "دامت",  # damat
    }
)
_AROUND = frozenset({"بعد", "قبل"})  # ba'd, "after"; qabl, "before": with "of" behind the unit
_THEREAFTER = frozenset({"بعدها", "بعده", "بعدهما", "قبلها", "قبله"})  # ba'daha, "after it"
_THAT = frozenset({"ذلك", "هذا"})  # dhalika, "that"
_BI = "ب"  # bi-, "by"
_AL = "ال"  # al-, "the"
_OF = frozenset({"من", "علي"})  # min, 'ala
_CONTRACT = "عقد"  # 'aqd, "decade", mostly "contract"
_LI = "ل"  # li-, "for"
_TANWEEN = "ا"  # -an, the accusative
_EACH = frozenset({"كل", "لكل", "اي"})  # kull, "each"; ayy, "any"
_VERB_REACH = 4  # words between a verb of lasting and its unit
_WHOLE = frozenset({"كامل", "كاملا", "كامله", "تقريبا", "فقط"})  # kamil, "whole"


def smaller(value: Amount) -> Amount:
    """Return a duration in the next smaller unit while it is no whole number of its own."""
    unit = value.unit or ""
    number = value.number
    if number.denominator == 1 or unit not in _SMALLER:
        return value
    name, size = _SMALLER[unit]
    return smaller(_scaled(value, size, name))


def _scaled(value: Amount, size: int, unit: str) -> Amount:
    return replace(
        value,
        low=None if value.low is None else value.low * size,
        high=None if value.high is None else value.high * size,
        step=value.step * size,
        unit=unit,
    )


def read_single(tokens: Line, i: int) -> list[Draft]:
    """Read "for a year", "a whole year", "waited a year": a bare singular unit as a length."""
    found = UNITS.find(word(tokens, i))
    if found is None or found.article or found.entry.form is not Form.SINGULAR:
        return []
    unit = found.entry.unit
    if unit.kind != "duration" or found.conjunction or not _is_one(tokens, i, found):
        return []
    end = i + 2 if word(tokens, i + 1) in WHOLE else i + 1
    around = bounded(tokens, i, end)
    value = _one(unit, around.op)
    return [
        Draft(
            "duration",
            value,
            around.start,
            around.end,
            (i, i + 1),
            "ar.duration.single",
            noun=i,
            lemma=found.entry.lemma,
        )
    ]


def _is_one(tokens: Line, i: int, found: Found[UnitForm]) -> bool:
    """Say whether the unit at ``i`` stands for one of it."""
    if _is_length(tokens, i, found.preposition) or _is_later(tokens, i, found.preposition):
        return True
    # A decade is mostly a contract, and behind a number the number tells how many.
    if found.entry.lemma == _CONTRACT or _is_told(tokens, i - 1):
        return False
    if word(tokens, i + 1) in WHOLE:
        return found.preposition in ("", _LI)
    return not found.preposition and _lasts(tokens, i, found.stem)


def _is_told(tokens: Line, i: int) -> bool:
    """Say whether a number, a fraction or "each" stands at ``i``."""
    if i < 0:
        return False
    folded = tokens[i].folded
    if tokens[i].kind is TokenKind.NUMBER or folded in _EACH:
        return True
    return NUMBER_WORDS.find(folded) is not None or FRACTION_WORDS.find(folded) is not None


def _lasts(tokens: Line, i: int, stem: str) -> bool:
    """Say whether a word of lasting governs the unit: "spent in prison a year"."""
    behind = word(tokens, i + 1)
    if behind in NOT_A_LENGTH or not _closes(tokens, i + 1):
        return False
    # The accusative shows that the unit is governed, so words may stand between.
    reach = _VERB_REACH if stem.endswith(_TANWEEN) else 1
    for k in range(i - 1, max(-1, i - 1 - reach), -1):
        folded = word(tokens, k)
        if folded in LASTING or (folded[:1] in ("و", "ف") and folded[1:] in LASTING):
            return True
        if tokens[k].kind is not TokenKind.ARABIC or folded.endswith(_TANWEEN):
            return False  # "a general director": 'aman is the adjective
    return False


def _closes(tokens: Line, i: int) -> bool:
    """Say whether nothing at ``i`` can belong to the unit before it."""
    if i >= len(tokens) or tokens[i].kind is TokenKind.PUNCTUATION:
        return True
    folded = word(tokens, i)
    return folded in NOT_COUNTED or folded in _WHOLE or folded[:1] in ("ل", "ب", "و")


def _one(unit: Unit, op: Op) -> Amount:
    low = None if op in (Op.LE, Op.LT) else unit.factor
    high = None if op in (Op.GE, Op.GT) else unit.factor
    return Amount(low, high, op, unit.name, unit.factor)


def _is_length(tokens: Line, i: int, preposition: str) -> bool:
    behind = word(tokens, i + 1)
    if preposition or not (behind in _OF or _closes(tokens, i + 1)):
        return False
    around = bounded(tokens, i, i + 1)
    at = around.start
    if around.op in (Op.GT, Op.LT) and at < i - 1 and _closes(tokens, i + 1):
        return True  # "for more than a year"
    before = word(tokens, at - 1)
    if before.lstrip("وف") in _AROUND:
        again = UNITS.find(word(tokens, at - 2))  # "day after day"
        return behind in _OF or (again is None and _is_last(tokens, i + 1))
    if before not in _FOR and before.lstrip("وف") not in _FOR:
        return False
    if i + 1 >= len(tokens) or tokens[i + 1].kind is TokenKind.PUNCTUATION or behind in _WHOLE:
        return True
    return behind in NOT_COUNTED and behind != "ه"


def _is_later(tokens: Line, i: int, preposition: str) -> bool:
    """Say whether a unit tells how much later or earlier: "a month later", ``ba'daha bi-shahr``."""
    before, first = word(tokens, i - 1), word(tokens, i - 2)
    then = before in _THAT and first.lstrip("وف") in _AROUND
    return preposition == _BI and (before.lstrip("وف") in _THEREAFTER or then)


def _is_last(tokens: Line, i: int) -> bool:
    """Say whether a clause ends before token ``i``."""
    return i >= len(tokens) or tokens[i].kind is TokenKind.PUNCTUATION


def read_unit_and_half(tokens: Line, i: int) -> list[Draft]:
    """Read "a year and a half", whose half stands at token ``i`` and whose one is not told."""
    half = _half(tokens, i)
    unit = UNITS.find(word(tokens, i - 1))
    if half is None or unit is None or unit.entry.form is not Form.SINGULAR or unit.article:
        return []
    around = bounded(tokens, i - 1, half[1])
    one = Draft(
        unit.entry.unit.kind,
        _one(unit.entry.unit, around.op),
        around.start,
        i,
        (i - 1, i),
        "ar.duration.single",
        noun=i - 1,
        lemma=unit.entry.lemma,
    )
    return [_more(tokens, one, *half)]


def with_halves(tokens: Line, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts of a number and unit to which "and a half" is added behind."""
    longer = []
    for draft in drafts:
        half = _half(tokens, draft.end) if draft.kind in _HALVED else None
        if half is not None and _is_exact(draft):
            longer.append(_more(tokens, draft, *half))
    return longer


def _half(tokens: Line, i: int) -> tuple[Fraction, int] | None:
    """Read "and a half (of the unit)" at ``i``: the canonical part and the index behind."""
    found = FRACTION_WORDS.find(word(tokens, i))
    if found is None or found.conjunction != "و" or found.article:
        return None
    unit = UNITS.find(word(tokens, i - 1))
    if unit is None or unit.entry.unit.kind not in _HALVED:
        return None
    again = UNITS.find(word(tokens, i + 1))
    same = again is not None and again.article and again.entry.unit == unit.entry.unit
    sure = unit.entry.form is Form.SINGULAR and unit.entry.unit.kind != "money"
    if not same and word(tokens, i + 1).startswith(_AL) and not sure:
        return None  # "three tonnes and half the harvest", "20 dollars and half the profits"
    return found.entry * unit.entry.unit.factor, i + 2 if same else i + 1


def _is_exact(draft: Draft) -> bool:
    value = draft.value
    return isinstance(value, Amount) and value.op is not Op.RANGE and not value.vague


def _more(tokens: Line, whole: Draft, part: Fraction, end: int) -> Draft:
    """Return a draft with ``part`` of its unit added, reaching to token ``end``."""
    value = whole.value
    if not isinstance(value, Amount):
        return whole
    right = bounded(tokens, whole.start, end)
    total = replace(
        value,
        low=None if value.low is None else value.low + part,
        high=None if value.high is None else value.high + part,
        step=place(part),
    )
    if whole.kind == "duration":
        total = smaller(total)
    return whole._replace(
        value=total,
        end=max(end, right.end if right.op is not Op.EQ else end),
        number=(whole.number[0], end),
        rule=f"ar.{whole.kind}.and_a_half",
    )


def join(tokens: Line, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the compounds of drafts that stand side by side: "three years and two months"."""
    joined = []
    for right in drafts:
        if right.kind != "duration" or not _opens_with_wa(tokens, right):
            continue
        for left in drafts:
            if left.kind == "duration" and left.end == _joint(tokens, right):
                compound = _compound(left, right)
                if compound is not None:
                    joined.append(compound)
        single = _single_before(tokens, _joint(tokens, right), right)
        if single is not None:
            joined.append(single)
    return joined


def _joint(tokens: Line, right: Draft) -> int:
    """Return where the token before the compound's second part ends: a lone wa is passed over."""
    return right.start - 1 if word(tokens, right.start - 1) == "و" else right.start


def _opens_with_wa(tokens: Line, right: Draft) -> bool:
    return word(tokens, right.start).startswith("و") or word(tokens, right.start - 1) == "و"


def _compound(left: Draft, right: Draft) -> Draft | None:
    """Return the sum of two durations in the unit of the second, if that is exact."""
    first, second = left.value, right.value
    if not (isinstance(first, Amount) and isinstance(second, Amount)):
        return None
    if not _is_exact(left) or second.op is not Op.EQ:
        return None
    size = _ratio(first.unit or "", second.unit or "")
    if size is None or (size == 1 and first.step <= second.number):
        return None
    total = replace(
        first,
        low=None if first.low is None else first.low * size + second.number,
        high=None if first.high is None else first.high * size + second.number,
        unit=second.unit,
        step=second.step,
    )
    return left._replace(
        value=total,
        end=right.end,
        number=(left.number[0], right.number[1]),
        rule="ar.duration.compound",
    )


def _ratio(larger: str, unit: str) -> int | None:
    """Return how many of ``unit`` one ``larger`` holds, or None if that is no whole number."""
    size = 1
    while larger != unit:
        if larger not in _SMALLER:
            return None
        larger, step = _SMALLER[larger]
        size *= step
    return size


def _single_before(tokens: Line, end: int, right: Draft) -> Draft | None:
    """Read "a year and three months": the unit before a smaller duration stands for one."""
    at = end - 1
    found = UNITS.find(word(tokens, at)) if at >= 0 else None
    if found is None or found.article or found.entry.form is not Form.SINGULAR:
        return None
    unit = found.entry.unit
    if unit.kind != "duration":
        return None
    around = bounded(tokens, at, end)
    left = Draft(
        "duration",
        _one(unit, around.op),
        around.start,
        end,
        (at, end),
        "ar.duration.single",
        noun=at,
        lemma=found.entry.lemma,
    )
    return _compound(left, right)

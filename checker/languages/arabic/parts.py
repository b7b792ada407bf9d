"""Fractions by name: ``ثلث السكان``, ``ثلاثة أرباع المدينة``, ``واحد من كل خمسة``."""

from __future__ import annotations

from fractions import Fraction

from checker.kinds.amount import Amount, Op
from checker.languages.arabic.bounds import bounded
from checker.languages.arabic.durations import smaller
from checker.languages.arabic.function_words import NOT_COUNTED
from checker.languages.arabic.number_blocks import number_word
from checker.languages.arabic.number_words import FRACTION_WORDS, NUMBER_WORDS, Role
from checker.languages.arabic.numerals import read_number
from checker.languages.arabic.ordinals import ends_teen
from checker.languages.arabic.phrases import Draft, Line, word
from checker.languages.arabic.tails import Tail, read_points, read_unit
from checker.languages.arabic.tokens import TokenKind
from checker.languages.arabic.word_forms import NOUNS, UNITS, Form, lemma_of

_FINALS = ("نهائي", "النهائي", "نهائيات", "النهائيه")  # niha'i: "semi-final" is a name
_SURE = frozenset({"نصف", "نصفا", "ثلث", "ثلثا", "ثلثي", "ثلثين", "ثلثان", "ربع", "ربعا", "خمسي"})
_BY_HALF = frozenset({"الي", "بمقدار", "بنسبه", "نحو", "عن", "بواقع"})  # ila, "to"; bi-nisba, "by"
_THE_HALF = frozenset({"النصف"})  # an-nisf, "the half"
_OWNED: dict[str, Fraction] = {
    "نصفهم": Fraction(1, 2),  # nisfuhum, "half of them"
    "نصفها": Fraction(1, 2),  # nisfuha
    "نصفه": Fraction(1, 2),  # nisfuhu
    "ثلثهم": Fraction(1, 3),  # thulthuhum
    "ثلثها": Fraction(1, 3),  # thulthuha
    "ثلثاهم": Fraction(2, 3),  # thulthahum, "two thirds of them"
    "ثلثيهم": Fraction(2, 3),  # thulthayhim
    "ثلثيها": Fraction(2, 3),  # thulthayha
    "ربعهم": Fraction(1, 4),  # rub'uhum
    "ربعها": Fraction(1, 4),  # rub'uha
}
OWNED_WORDS = frozenset(_OWNED) | frozenset("و" + each for each in _OWNED) | _THE_HALF
_DIVIDED = ("duration", "measure", "money", "percentage")
_TEN_OR_TENTH = frozenset({"عشر", "عشره"})  # 'ashar, "-teen"; 'ushr, "tenth"
_OF = "من"  # min, "of"
_CLOCK_UNITS = frozenset({"hour", "minute", "second"})
_EACH = "كل"  # kull, "each"
_TOTALS = frozenset({"عدد", "سكان", "مساحه", "حجم", "قيمه", "اجمالي", "مجموع"})  # "number of"
_LONGEST = 4  # tokens of the first number of a ratio


def read_part(tokens: Line, i: int) -> list[Draft]:
    """Read the fraction, or the fraction of a unit, at token ``i``."""
    named = _named(tokens, i)
    if named is None or (word(tokens, i) in _TEN_OR_TENTH and ends_teen(tokens, i)):
        return []
    part, end = named
    unit = read_points(tokens, end)
    unit = unit or read_unit(tokens, end, definite=_is_whole_unit(word(tokens, end)))
    if unit is not None and unit.kind in _DIVIDED and not unit.dual:
        return [_of_unit(tokens, i, part, unit)]
    if word(tokens, i) in OWNED_WORDS:
        return [_fraction(tokens, i, part, end, None)]
    noun = _whole(tokens, end)
    return [] if noun is None else [_fraction(tokens, i, part, end, noun)]


def _is_whole_unit(folded: str) -> bool:
    """Say whether a definite unit is an amount: "three quarters of the hour"; years are dates."""
    found = UNITS.find(folded)
    if found is None or found.entry.form is not Form.SINGULAR:
        return False
    unit = found.entry.unit
    return unit.kind == "measure" or unit.name in _CLOCK_UNITS or unit.factor > 1


def _named(tokens: Line, i: int) -> tuple[Fraction, int] | None:
    """Return the fraction named at token ``i`` and the index behind its words."""
    folded = word(tokens, i)
    owned = _OWNED.get(folded.removeprefix("و")) or _OWNED.get(folded)
    if owned is not None:
        return owned, i + 1
    if folded in _THE_HALF:
        return (Fraction(1, 2), i + 1) if word(tokens, i - 1) in _BY_HALF else None
    number = number_word(tokens[i])
    if number is not None and number.entry.role is Role.UNIT:
        parts = NUMBER_WORDS.find(word(tokens, i + 1))
        if parts is not None and parts.entry.role is Role.PARTS and not parts.conjunction:
            return number.entry.value * parts.entry.value, i + 2
    found = FRACTION_WORDS.find(folded)
    if found is None or found.article:
        return None
    sure = found.stem in _SURE or word(tokens, i + 1) in _TOTALS
    if not sure and not _is_definite(tokens, i + 1):
        return None  # "five states" against "a fifth of the states"
    return found.entry, i + 1


def _is_definite(tokens: Line, i: int) -> bool:
    return word(tokens, i).startswith("ال") and number_word(tokens[i]) is None


def _whole(tokens: Line, i: int) -> int | None:
    """Return the index of the noun whose part the fraction right before ``i`` is."""
    folded = word(tokens, i)
    if folded in _FINALS or i >= len(tokens) or tokens[i].kind is not TokenKind.ARABIC:
        return None
    before_definite = word(tokens, i + 1).startswith("ال")
    if before_definite and (folded == _OF or folded in _TOTALS):
        return i + 1
    if folded.startswith("ال"):
        return i
    if folded in NOT_COUNTED or folded.startswith(("و", "ب", "ل")):
        return None
    owned = folded.endswith(("ها", "هم", "ه"))
    return i if owned or before_definite or _is_known(folded) else None


def _is_known(folded: str) -> bool:
    """Say whether a word is a noun of the tables, and no dual: "half a city"."""
    known = NOUNS.find(folded)
    return known is not None and not known.conjunction and known.entry.form is not Form.DUAL


def _fraction(tokens: Line, i: int, part: Fraction, end: int, noun: int | None) -> Draft:
    around = bounded(tokens, i, end)
    low = None if around.op in (Op.LE, Op.LT) else part
    high = None if around.op in (Op.GE, Op.GT) else part
    stem = "" if noun is None else word(tokens, noun).removeprefix("ال")
    return Draft(
        "fraction",
        Amount(low, high, around.op),
        around.start,
        around.end if noun is None else max(around.end, noun + 1),
        (i, end),
        "ar.fraction.named",
        noun=noun,
        lemma=lemma_of(stem, plural=False) if stem else "",
    )


def _of_unit(tokens: Line, i: int, part: Fraction, unit: Tail) -> Draft:
    """Return "half an hour", "a quarter of a century" in a unit that makes it whole."""
    around = bounded(tokens, i, unit.end)
    number = part * unit.factor
    low = None if around.op in (Op.LE, Op.LT) else number
    high = None if around.op in (Op.GE, Op.GT) else number
    value = Amount(low, high, around.op, unit.unit, number)
    return Draft(
        unit.kind,
        smaller(value) if unit.kind == "duration" else value,
        around.start,
        around.end,
        (i, unit.end),
        f"ar.{unit.kind}.part_of_unit",
        noun=unit.noun,
        lemma=unit.lemma,
    )


def read_ratio(tokens: Line, i: int) -> list[Draft]:
    """Read "three of every ten" at token ``i``."""
    if _EACH not in [token.folded for token in tokens[i + 2 : i + 2 + _LONGEST]]:
        return []  # cheaper than reading every number twice
    first = read_number(tokens, i)
    if first is None or word(tokens, first.end) != _OF or word(tokens, first.end + 1) != _EACH:
        return []
    at = first.end + 2
    second = read_number(tokens, at) if at < len(tokens) else None
    if second is None or second.value <= first.value or second.value > 1000:
        return []
    part = first.value / second.value
    around = bounded(tokens, i, second.end)
    low = None if around.op in (Op.LE, Op.LT) else part
    high = None if around.op in (Op.GE, Op.GT) else part
    return [
        Draft(
            "fraction",
            Amount(low, high, around.op),
            around.start,
            around.end,
            (i, second.end),
            "ar.fraction.of_every",
        )
    ]

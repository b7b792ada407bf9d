"""What follows a number: a percent sign, a unit, or the counted noun with its adjectives."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from checker.languages.arabic.dates_lexicon import WEEKDAYS
from checker.languages.arabic.function_words import NOT_COUNTED
from checker.languages.arabic.modifiers import OTHERS, has_article, is_own_alef, read_modifiers
from checker.languages.arabic.phrases import Line, word
from checker.languages.arabic.rates import read_per
from checker.languages.arabic.tokens import Found, Token, TokenKind
from checker.languages.arabic.told import Told
from checker.languages.arabic.units import CURRENCY_COUNTRIES, ONE, SIGNS
from checker.languages.arabic.word_forms import (
    INDEXES,
    NOUNS,
    UNITS,
    Form,
    NounForm,
    UnitForm,
    lemma_of,
)

_TANWEEN = re.compile("[\N{ARABIC FATHATAN}\N{ARABIC KASRATAN}\N{ARABIC DAMMATAN}]")
_PERCENT_SIGNS = frozenset({"%", "\N{ARABIC PERCENT SIGN}"})
_HUNDRED_WORDS = frozenset({"المئه", "المائه", "الميه", "المايه"})  # al-mi'a, "the hundred"
_BY_HUNDRED = frozenset({"بالمئه", "بالمائه", "بالميه", "بالمايه"})  # bi-l-mi'a, "per cent"
_POINTS = frozenset({"نقطه", "نقاط", "نقطتين", "نقطتان"})  # nuqta, "point"
_PERCENTAGE = frozenset({"مئويه", "مئويتين", "مئويتان"})  # mi'awiyya, "percentage"
_BASIS = "اساس"  # asas, "basis"
_SQUARE = frozenset({"مربع", "مربعا", "مربعه", "مربعين"})  # murabba', "square"
_CUBIC = frozenset({"مكعب", "مكعبا", "مكعبه", "مكعبين"})  # muka''ab, "cubic"
_CELSIUS = frozenset({"مئويه", "مئويتين", "مئويتان"})  # mi'awiyya, "centigrade"
_DEGREE = "درجه"  # daraja, "degree"
_FAHRENHEIT = "فهرنهايت"
_HEAT = frozenset({"الحراره", "حراره", "حرارتها", "وحراره", "والحراره"})  # harara, "heat"
_NEAR = 10  # words before a temperature
_METRIC = frozenset({"متري", "متريا", "متريه"})  # mitri, "metric"
_NAUTICAL = frozenset({"بحري", "بحريا", "بحريه"})  # bahri, "nautical"
_DAY = "يوم"  # yawm, "day"; before a date "on"
_IN = "في"  # fi, "in"
_TIMES = "مره"  # marra, "time, occasion"
_FOLD = "ضعف"  # di'f, "-fold"
_RATE_UNITS = frozenset({"metre", "kilometre", "mile", "barrel", "tonne", "litre", "kilogram"})
_QUOTES = frozenset(
    {'"', "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"}
)
_OF = "من"  # min, "of"
_ALL = frozenset({"اجمالي", "مجموع", "كل", "جميع"})  # ijmali, majmu', kull, jami', "all"
_AL = "ال"  # al-, "the"


class Tail(NamedTuple):
    """What a number counts or measures; ``end`` is the token behind it."""

    kind: str
    end: int
    unit: str | None = None
    factor: Fraction = ONE
    noun: int | None = None
    lemma: str = ""
    modifiers: tuple[str, ...] = ()
    dual: bool = False
    """The noun or unit itself says two."""

    sign_before: bool = False
    """The unit is a sign before the number."""


def read_tail(tokens: Line, i: int, told: Told) -> Tail | None:
    """Read what follows ``told`` at token ``i``, or None where the noun is elided."""
    at = i + 1 if word(tokens, i) in _QUOTES and not told.definite else i
    if at >= len(tokens) or (tokens[at].folded == _DAY and _opens_date(tokens, at + 1)):
        return None
    return (
        _percent(tokens, at)
        or _sign(tokens, at)
        or _centigrade(tokens, at)
        or read_unit(tokens, at, definite=told.vague)
        or _of_those(tokens, at, told)
        or read_noun(tokens, at, told)
    )


def _opens_date(tokens: Line, i: int) -> bool:
    """Say whether the day of a date stands at ``i``: "for the 9th time, on 3 May"."""
    if i >= len(tokens):
        return False
    return tokens[i].kind is TokenKind.NUMBER or WEEKDAYS.find(tokens[i].folded) is not None


def _percent(tokens: Line, i: int) -> Tail | None:
    first, second = word(tokens, i), word(tokens, i + 1)
    if first in _PERCENT_SIGNS or first in _BY_HUNDRED:
        end = i + 1
    elif (first == _IN and second in _HUNDRED_WORDS) or (first == "ب" and second in _HUNDRED_WORDS):
        end = i + 2
    else:
        return (read_points(tokens, i) or _index_points(tokens, i)) if first in _POINTS else None
    return _of_whole(tokens, Tail("percentage", end, "percent"))


def _of_whole(tokens: Line, tail: Tail) -> Tail:
    """Add what a percentage is a share of, where that is a plural: "of the votes"."""
    if word(tokens, tail.end) != _OF:
        return tail
    at = tail.end + (2 if word(tokens, tail.end + 1) in _ALL else 1)
    found = NOUNS.find(word(tokens, at))
    if found is None or found.entry.form is not Form.PLURAL or found.conjunction:
        return tail
    return tail._replace(noun=at, lemma=found.entry.lemma)


def read_points(tokens: Line, i: int) -> Tail | None:
    """Read percentage points, or basis points as hundredths of them, at token ``i``."""
    first, second = word(tokens, i), word(tokens, i + 1)
    if first in _POINTS and second in _PERCENTAGE:
        return Tail("percentage", i + 2, "percentage-point")
    if first in _POINTS and second == _BASIS:
        return Tail("percentage", i + 2, "percentage-point", Fraction(1, 100))
    return None


def _index_points(tokens: Line, i: int) -> Tail | None:
    """Read the points of a share index, a measure that moves; those of a team are counted."""
    if not any(INDEXES.find(token.folded) for token in tokens):
        return None
    return Tail("measure", i + 1, "point", noun=i, lemma="نقطه")


def _sign(tokens: Line, i: int) -> Tail | None:
    unit = SIGNS.get(word(tokens, i))
    return None if unit is None else Tail("money", i + 1, unit)


def _centigrade(tokens: Line, i: int) -> Tail | None:
    """Read "Celsius" without "degrees" before it."""
    if word(tokens, i) not in _CELSIUS:
        return None
    return Tail("measure", i + 1, "celsius", noun=i, lemma=_DEGREE)


def read_unit(tokens: Line, i: int, *, definite: bool = False) -> Tail | None:
    """Read a unit of time, money or measure at token ``i``, with what qualifies it.

    Args:
        tokens: Of the sentence.
        i: Where the unit, or the "of" before it, stands.
        definite: The unit may carry the article, as behind a vague amount: "tens of (the) years".
    """
    at = i
    if word(tokens, i) == _OF and _unit_form(tokens, i + 1, definite=True) is not None:
        at, definite = i + 1, True  # "a million of dollars"
    found = _unit_form(tokens, at, definite=definite)
    if found is None:
        return None
    form = found.entry
    tail = Tail(
        form.unit.kind,
        at + 1,
        form.unit.name,
        form.unit.factor,
        noun=at,
        lemma=form.lemma,
        dual=form.form is Form.DUAL,
    )
    if tail.kind == "money":
        return _with_country(tokens, tail)
    return _with_dimension(tokens, tail) if tail.kind == "measure" else tail


def _unit_form(tokens: Line, i: int, *, definite: bool) -> Found[UnitForm] | None:
    if i >= len(tokens) or tokens[i].kind is not TokenKind.ARABIC:
        return None
    found = UNITS.find(tokens[i].folded)
    if found is None or found.conjunction or found.preposition:
        return None
    return None if found.article and not definite else found


def _with_country(tokens: Line, tail: Tail) -> Tail:
    """Resolve "pound", "riyal" and the like by the adjective behind them."""
    codes = CURRENCY_COUNTRIES.get(tail.unit or "")
    if codes is None:
        return tail
    adjective = word(tokens, tail.end).removeprefix("ال")
    for ending in ("", "ا", "ه", "ين", "تين", "ان"):
        stem = adjective.removesuffix(ending) if ending else adjective
        stem = stem + "ي" if ending == "ه" and not stem.endswith("ي") else stem
        if stem in codes:
            return tail._replace(unit=codes[stem], end=tail.end + 1)
    return tail


def _with_dimension(tokens: Line, tail: Tail) -> Tail:
    """Add "square", "per hour", "Celsius" to a measure."""
    unit, end = tail.unit or "", tail.end
    follower = word(tokens, end)
    if follower in _SQUARE:
        unit, end = f"square {unit}", end + 1
    elif follower in _CUBIC:
        unit, end = f"cubic {unit}", end + 1
    elif unit == "mile" and follower in _NAUTICAL:
        unit, end = "nautical mile", end + 1
    elif unit == "degree":
        return _with_scale(tokens, tail)
    elif follower in _METRIC:
        end += 1
    elif unit == "gram" and follower == "واحد":
        return tail
    may_be_rate = unit in _RATE_UNITS or unit.startswith("cubic")
    per, behind = read_per(tokens, end) if may_be_rate else ("", end)
    if may_be_rate and not per and word(tokens, end) == _OF and has_article(word(tokens, end + 1)):
        per, behind = read_per(tokens, end + 2)[0], end  # "12 barrels of (the) oil a day"
    return tail._replace(unit=f"{unit} per {per}" if per else unit, end=behind)


def _with_scale(tokens: Line, tail: Tail) -> Tail:
    """Tell degrees of temperature; those of heat are Celsius where nothing else is said."""
    follower = word(tokens, tail.end)
    if follower in _CELSIUS:
        return tail._replace(unit="celsius", end=tail.end + 1)
    if follower == _FAHRENHEIT:
        return tail._replace(unit="fahrenheit", end=tail.end + 1)
    heat = any(word(tokens, k) in _HEAT for k in range(max(tail.end - _NEAR, 0), tail.end))
    return tail._replace(unit="celsius") if heat else tail


def _of_those(tokens: Line, i: int, told: Told) -> Tail | None:
    """Read "of the (plural noun)": ``ثلاثا من الرحلات``; other words behind "of" are no count."""
    if word(tokens, i) != _OF or i + 1 >= len(tokens):
        return None
    found = NOUNS.find(word(tokens, i + 1))
    if found is None and told.vague:
        return _of_unknown(tokens, i + 1)
    if found is None or found.entry.form is not Form.PLURAL or found.conjunction:
        return None
    modifiers, end = read_modifiers(tokens, i + 2, tokens[i + 1], Form.PLURAL)
    return Tail("count", end, noun=i + 1, lemma=found.entry.lemma, modifiers=modifiers)


def _of_unknown(tokens: Line, i: int) -> Tail | None:
    """Read "thousands of (plural)" whose noun no table knows."""
    stem = word(tokens, i).removeprefix("ال")
    if not (stem.endswith(("ات", "ين")) or _BROKEN_PLURAL.fullmatch(stem)):
        return None
    return Tail("count", i + 1, noun=i, lemma=lemma_of(stem, plural=True))


def read_noun(tokens: Line, i: int, told: Told) -> Tail | None:
    """Read the counted noun at token ``i`` with its adjectives, if the word can be one."""
    token = tokens[i]
    if token.kind is not TokenKind.ARABIC:
        return None
    if token.folded in OTHERS:
        return Tail("count", i + 1, modifiers=("اخر",))
    known = NOUNS.find(token.folded)
    if token.folded in NOT_COUNTED or not _may_count(token, known, told):
        return None
    plural = known.entry.form is Form.PLURAL if known else _wants_plural(told)
    plural = plural or (known is None and token.folded.startswith(_AL))  # "hundreds of the …"
    stem = known.stem if known else token.folded
    if known is None and told.vague and not is_own_alef(token.raw):
        stem = stem.removeprefix(_AL)
    lemma = known.entry.lemma if known else lemma_of(stem, plural=plural)
    form = known.entry.form if known else (Form.PLURAL if plural else Form.SINGULAR)
    modifiers, end = read_modifiers(tokens, i + 1, token, form)
    tail = Tail("count", end, noun=i, lemma=lemma, modifiers=modifiers)
    return with_rate(tokens, tail)


def with_rate(tokens: Line, tail: Tail) -> Tail:
    """Add what makes a count a rate: "times a week", "three-fold"."""
    if tail.lemma == _FOLD:
        return tail._replace(unit="times")
    if tail.lemma != _TIMES:
        return tail
    per, end = read_per(tokens, tail.end)
    return tail._replace(unit=f"per {per}" if per else None, end=end)


def _wants_plural(told: Told) -> bool:
    return 3 <= told.last <= 10 or (told.vague and told.scale == 1)


def _may_count(token: Token, known: Found[NounForm] | None, told: Told) -> bool:
    """Say whether a word agrees with the numeral before it as its counted noun."""
    if known is not None:
        if known.conjunction or known.preposition:
            return False
        if known.article and told.definite and not told.vague:
            return known.entry.form is Form.PLURAL or not _wants_plural(told)
        return not known.article or told.vague
    if has_article(token.folded) and not is_own_alef(token.raw):
        return told.vague and token.folded.startswith("ال")
    if token.folded.startswith("و") or len(token.folded) < 3 or _is_verb_like(token.folded):
        return False
    return _agrees(token, told)


def _is_verb_like(folded: str) -> bool:
    if folded.endswith("وا"):
        return True  # "they (did)"
    return folded.startswith(("ي", "ت", "س")) and folded.endswith(("ون", "ان")) and len(folded) > 4


_BROKEN_PLURAL = re.compile(
    r"(?:ا..ا.|ا...ه|م.ا..|م.ا.ي.|.وا..|.وا.ي.|.[^اوي]ا.[^ا]?|..ا.ي.|..و.|...اء|ا..اء)"
)


_VERBAL_NOUN = re.compile(r"ت..ي.|ا.ت.ا.|است..ا.|ان..ا.")


def _agrees(token: Token, told: Told) -> bool:
    """Say whether an unknown word has the ending that the numeral wants of its noun."""
    folded, raw = token.folded, token.raw
    if _wants_plural(told):
        return folded.endswith(("ات", "ين", "ون")) or _BROKEN_PLURAL.fullmatch(folded) is not None
    if told.last < 3 or (folded.startswith(("ب", "ل", "ف", "س", "ي")) and len(folded) > 4):
        return False
    if told.last < 100:
        return folded.endswith("ا") or raw.endswith(("ة", "ى")) or bool(_TANWEEN.search(raw))
    if folded.startswith("مست") or (folded.startswith("م") and raw.endswith("ة")):
        return False  # mostly participles: "targeted", "allocated"
    return raw.endswith(("ة", "ي", "\u064d")) or folded.startswith("م") or _is_verbal(folded)


def _is_verbal(folded: str) -> bool:
    """Say whether a word is a verbal noun by its pattern: ``توقيع``, ``اقتراح``, ``استفتاء``."""
    return _VERBAL_NOUN.fullmatch(folded) is not None

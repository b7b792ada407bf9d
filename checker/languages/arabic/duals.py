"""Counts of two and one without a numeral: the dual noun, and a noun with ``واحد`` behind it.

Most twos of Arabic news are duals (``صاروخين``), but most words in -ayn are none. A dual is read
where the noun is known and cannot be a plural in that form, or where a vowel mark, an agreeing
feminine dual or ``اثنين`` behind it proves it. A dual with the article points back to two things
told before, so it states no count, unless they are past or to come (``الموسمين المقبلين``).
"""

from __future__ import annotations

import re
from fractions import Fraction

from checker.kinds.amount import Op
from checker.languages.arabic.bounds import Bounded, bounded
from checker.languages.arabic.function_words import NOT_COUNTED
from checker.languages.arabic.modifiers import has_article, read_modifiers
from checker.languages.arabic.nouns import BROKEN
from checker.languages.arabic.number_blocks import after_wa
from checker.languages.arabic.numerals import read_number
from checker.languages.arabic.phrases import Draft, Line, word
from checker.languages.arabic.single_words import CLASSES, SINGLES
from checker.languages.arabic.tails import Tail, read_unit, with_rate
from checker.languages.arabic.tokens import Token, TokenKind
from checker.languages.arabic.told import Told, exactly
from checker.languages.arabic.units import ONE
from checker.languages.arabic.word_forms import NOUNS, UNITS, Form, UnitForm, lemma_of
from checker.languages.arabic.zero_words import HARM

# Fatha before the -yn, or sukun on its y: the plural -in has neither.
_MARKED_DUAL = re.compile(
    "(?:\N{ARABIC FATHA}\N{ARABIC LETTER YEH}|\N{ARABIC LETTER YEH}\N{ARABIC SUKUN})"
    "\N{ARABIC SUKUN}?\N{ARABIC LETTER NOON}"
)
_FEMININE_DUALS = ("تين", "تان")  # -atayn, -atan
CONSTRUCT_DUALS = ("تي", "تا")  # -atay, -ata: a feminine dual before the noun that it owns
_MASCULINE_CONSTRUCT = ("ي", "ا")  # -ay, -a: a masculine dual there
_VERBAL_NOUN = re.compile(r"ا.ت.ا.|ت..ي.|ا..ا.")  # ifti'al, taf'il, if'al: "arrest", "training"
_NISBA = "يين"  # -iyyin or -iyyayn, on adjectives of relation
_COUNTRIES = "ستان"  # -stan, in names of countries
_WA = "و"  # wa, "and"
_TWO = frozenset({"اثنين", "اثنان", "اثنتين", "اثنتان"})  # ithnayn, "two"
_ONE = frozenset({"واحد", "واحدا", "واحده"})  # wahid, "one"
_ONE_AFTER_ANOTHER = "تلو"  # tilwa, "after"
_OR = "او"  # aw, "or"
_OR_TO = frozenset({_OR, "الي"})  # ila, "to"
_BETWEEN = "بين"  # bayna, "between"
_FROM = "من"  # min, "from"
_DIRECTIONS = frozenset(
    {
        "ماضي",  # madi, "past"
        "اخير",  # akhir, "last"
        "مقبل",  # muqbil, "coming"
        "قادم",  # qadim, "next"
        "سابق",  # sabiq, "previous"
        "تالي",  # tali, "following"
        "منصرم",  # munsarim, "past"
    }
)
_MOST_OR = 5  # "two or three", "two to five"; more is another number
_PERCENTAGE = frozenset({"مئويتين", "مئويتان"})  # mi'awiyya, "percentage"
_TWO_POINTS = ("نقطتين", "نقطتان")  # nuqtatayn, "two points"
_ONE_IN_IDIOMS = frozenset(
    {
        "جانب",  # janib, "side": unilaterally
        "ان",  # an, "time": at once
        "وقت",  # waqt, "time": at once
        "رقم",  # raqm, "number"
        "كل",  # kull, "each"
        "اي",  # ayy, "any"
        "لا",  # la, "no"
        "صوت",  # sawt, "voice": unanimously
    }
)
_CONJUNCTIONS = "وف"
_PREPOSITIONS = "بل"


def read_dual(tokens: Line, i: int) -> list[Draft]:
    """Read the dual noun or dual unit at token ``i``."""
    if word(tokens, i).endswith(CONSTRUCT_DUALS):
        tail = _construct_dual(tokens, i)
    elif may_be_masculine_construct(word(tokens, i)):
        tail = _masculine_construct(tokens, i)
    else:
        tail = _dual_points(tokens, i) or _dual_unit(tokens, i) or _dual_noun(tokens, i)
    if tail is None:
        return []
    if word(tokens, tail.end) in _TWO:
        tail = tail._replace(end=tail.end + 1)
    two = Told(Fraction(2), Fraction(2), i, i + 1, Fraction(1))
    or_three = _or_more(tokens, i, tail)
    start = i
    if or_three is not None:
        two, tail = or_three
        start = i - 1 if word(tokens, i - 1) in (_BETWEEN, _FROM) else i
    elif _one_or(tokens, i, tail):
        two, start = two._replace(low=ONE, start=i - 2), i - 2
    around = bounded(tokens, start, tail.end)
    if tail.kind == "count" and around.op is Op.APPROX:
        around = Bounded(Op.EQ, start, tail.end)  # "towards two guards", "she nears two guards"
    rule = f"ar.{tail.kind}.{'dual_noun' if tail.kind == 'count' else 'dual_unit'}"
    return [_draft(two, tail, around, rule)]


def _draft(told: Told, tail: Tail, around: Bounded, rule: str) -> Draft:
    return Draft(
        kind=tail.kind,
        value=told.amount(around.op, tail.unit, tail.factor),
        start=around.start,
        end=around.end,
        number=(told.start, told.end),
        rule=rule,
        noun=tail.noun,
        lemma=tail.lemma,
        modifiers=tail.modifiers,
    )


def _or_more(tokens: Line, i: int, tail: Tail) -> tuple[Told, Tail] | None:
    """Read "two or three (days)", "between two and three hours" whose dual is at token ``i``."""
    at = _joined_at(tokens, i, tail.end)
    number = None if at is None or at >= len(tokens) else read_number(tokens, at)
    if number is None or number.value.denominator != 1 or not 2 < number.value <= _MOST_OR:
        return None
    unit = read_unit(tokens, number.end)
    end = number.end
    if unit is not None and unit.unit == tail.unit:
        end = unit.end
    elif tail.noun is None:
        return None
    told = exactly(number)._replace(low=Fraction(2), start=tail.noun or number.start)
    return told, tail._replace(end=end)


def _joined_at(tokens: Line, i: int, end: int) -> int | None:
    """Return the index of the number that the word behind a dual joins to it as a range."""
    if word(tokens, end) in _OR_TO:
        return end + 1
    return after_wa(tokens, end) if word(tokens, i - 1) == _BETWEEN else None


def _one_or(tokens: Line, i: int, tail: Tail) -> bool:
    """Say whether "one or" is told before a dual: "a year or two", "once or twice"."""
    if i < 2 or word(tokens, i - 1) != _OR:
        return False
    for found in (UNITS.find(word(tokens, i - 2)), NOUNS.find(word(tokens, i - 2))):
        if found is not None and found.entry.form is Form.SINGULAR and not found.article:
            return found.entry.lemma == tail.lemma
    return False


def is_never_dual(folded: str) -> bool:
    """Say whether nothing around a word in -ayn or -an, which is no unit, makes it a dual.

    It is known as a singular, or has the article and is not known as a dual.
    """
    if folded.endswith(_TWO_POINTS):
        return False
    found = NOUNS.find(folded)
    if found is not None and found.entry.form is Form.SINGULAR:
        return True
    known = found is not None and found.entry.form is Form.DUAL
    return has_article(folded) and not known


def _dual_points(tokens: Line, i: int) -> Tail | None:
    """Read "two percentage points", a particle on the first word allowed."""
    if word(tokens, i + 1) not in _PERCENTAGE or not word(tokens, i).endswith(_TWO_POINTS):
        return None
    return Tail("percentage", i + 2, "percentage-point")


def _dual_unit(tokens: Line, i: int) -> Tail | None:
    found = UNITS.find(tokens[i].folded)
    if found is None or found.entry.form is not Form.DUAL:
        return None
    if found.article:
        return _definite_unit(tokens, i, found.entry)
    if i + 1 < len(tokens) and tokens[i + 1].kind is TokenKind.NUMBER:
        return None  # "the two years 2018 and 2019", whatever their case
    if not (found.conjunction or found.preposition):
        return read_unit(tokens, i)
    unit = found.entry.unit
    return Tail(unit.kind, i + 1, unit.name, unit.factor, noun=i, lemma=found.entry.lemma)


def _definite_unit(tokens: Line, i: int, form: UnitForm) -> Tail | None:
    """Read "the last two years": other definite duals point back to what was told."""
    if not _points_on(tokens, i):
        return None
    return Tail(form.unit.kind, i + 1, form.unit.name, form.unit.factor, noun=i, lemma=form.lemma)


def _points_on(tokens: Line, i: int) -> bool:
    """Say whether what is next or past is told by a definite dual: "the next two seasons"."""
    behind = word(tokens, i + 1).removeprefix("ال")
    return behind[:-2] in _DIRECTIONS or behind[:-3] in _DIRECTIONS


def _dual_noun(tokens: Line, i: int) -> Tail | None:
    token = tokens[i]
    found = NOUNS.find(token.folded)
    if found is not None and found.article and not _points_on(tokens, i):
        return None
    if found is not None and found.entry.form is Form.SINGULAR:
        return None
    if token.folded.endswith(_NISBA) and word(tokens, i - 1).endswith("ين"):
        return None  # an adjective of the noun before it, be that a dual or a plural
    if UNITS.find(token.folded) is not None:
        return None
    if found is not None and found.entry.form is Form.DUAL:
        lemma = found.entry.lemma
    elif _is_proven(tokens, i):
        lemma = _singular(found.stem if found else token.folded)
    else:
        return None
    modifiers, end = read_modifiers(tokens, i + 1, token, Form.DUAL)
    return with_rate(tokens, Tail("count", end, noun=i, lemma=lemma, modifiers=modifiers))


def _construct_dual(tokens: Line, i: int) -> Tail | None:
    """Read "two ambulances" (``سيارتي إسعاف``): feminine, before an indefinite noun."""
    behind = NOUNS.find(word(tokens, i + 1))
    known = behind is not None and not (behind.article or behind.conjunction or behind.preposition)
    known = known or word(tokens, i + 1) in CLASSES
    known = known or _VERBAL_NOUN.fullmatch(word(tokens, i + 1)) is not None
    found = NOUNS.find(word(tokens, i)[:-2] + "ه")
    if not known or found is None or found.article or found.entry.form is not Form.SINGULAR:
        return None
    return Tail("count", i + 2, noun=i, lemma=found.entry.lemma, modifiers=(word(tokens, i + 1),))


def may_be_masculine_construct(folded: str) -> bool:
    """Say whether a word is, but for its last letter, what has a broken plural and is counted.

    A sound plural looks the same there: ``muwazzafi ighatha``, "aid workers".
    """
    if not folded.endswith(_MASCULINE_CONSTRUCT):
        return False
    found = NOUNS.find(folded[:-1])
    single = found is not None and found.entry.form is Form.SINGULAR and not found.article
    return single and found is not None and found.entry.lemma in _BROKEN


def _masculine_construct(tokens: Line, i: int) -> Tail | None:
    """Read "two policemen" (``rajulay shurta``), before what says the class of the two."""
    found = NOUNS.find(word(tokens, i)[:-1])
    if found is None or word(tokens, i + 1) not in CLASSES:
        return None
    return Tail("count", i + 2, noun=i, lemma=found.entry.lemma, modifiers=(word(tokens, i + 1),))


_BROKEN = SINGLES & {entry.split()[0] for entry in BROKEN}
"""What is counted one by one and has a broken plural."""


def _is_proven(tokens: Line, i: int) -> bool:
    """Say whether marks, an agreeing word or "two" behind prove a dual that no table knows."""
    token = tokens[i]
    if has_article(token.folded) or len(token.folded) < 5 or token.folded.startswith("هات"):
        return False
    if token.folded.endswith(("ين", "ان")) and word(tokens, i + 1) in _TWO:
        return True
    if _MARKED_DUAL.search(token.raw):
        return True
    ending = token.folded[-3:]
    if ending not in _FEMININE_DUALS or token.folded.endswith(_COUNTRIES):
        return False
    return word(tokens, i + 1).endswith(ending) and not word(tokens, i + 1).startswith(_WA)


def _singular(folded: str) -> str:
    """Return the singular of a dual; particles are taken off only where the rest is known."""
    stem = folded
    if stem.endswith(_FEMININE_DUALS):
        stem = stem[:-3] + "ه"
    elif stem.endswith(("ين", "ان")):
        stem = stem[:-2]
    if stem[:1] in ("ل", "ب") and NOUNS.find(stem[1:]) is not None:
        return stem[1:]
    return lemma_of(stem, plural=False)


def read_one(tokens: Line, i: int) -> list[Draft]:
    """Read "one missile": a singular with ``واحد`` at token ``i``, an adjective between allowed."""
    if word(tokens, i) not in _ONE or word(tokens, i + 1) == _ONE_AFTER_ANOTHER:
        return []
    number = read_number(tokens, i)
    if number is None or number.value != 1:
        return []
    head = _head(tokens, i)
    if head is None or _is_idiom(word(tokens, head)):
        return []
    tail = _tail_of_one(tokens, head, i)
    if tail is None:
        return []
    around = bounded(tokens, head, i + 1)
    told = Told(Fraction(1), Fraction(1), i, i + 1, Fraction(1))
    return [_draft(told, tail._replace(end=i + 1), around, f"ar.{tail.kind}.one")]


def read_only(tokens: Line, i: int) -> list[Draft]:
    """Read "the only boat" at "only": one of what is counted one by one, or of harm."""
    noun = NOUNS.find(word(tokens, i - 1)) if i else None
    if noun is None or not noun.article or noun.entry.form is not Form.SINGULAR:
        return []
    if noun.entry.lemma not in SINGLES and noun.entry.lemma not in HARM:
        return []
    tail = Tail("count", i + 1, noun=i - 1, lemma=noun.entry.lemma)
    told = Told(ONE, ONE, i, i + 1, ONE)
    return [_draft(told, tail, bounded(tokens, i - 1, i + 1), "ar.count.only")]


def _is_idiom(folded: str) -> bool:
    """Say whether the word before "one" makes it an idiom, whatever particles it carries."""
    bare = folded.lstrip(_CONJUNCTIONS)
    return bare in _ONE_IN_IDIOMS or (
        bare[:1] in _PREPOSITIONS and bare[1:] in _ONE_IN_IDIOMS and len(bare) > 3
    )


def _head(tokens: Line, i: int) -> int | None:
    """Return the index of the noun that ``واحد`` at ``i`` qualifies."""
    currency = read_unit(tokens, i - 2) if i > 1 else None
    if currency is not None and (currency.noun, currency.end) == (i - 2, i):
        return i - 2  # "one Egyptian pound"
    for k in range(i - 1, max(-1, i - 4), -1):
        unit = UNITS.find(tokens[k].folded)
        if unit is not None and not unit.article:
            return k
        if not _may_be_one(tokens[k]):
            return None
        if NOUNS.find(tokens[k].folded):
            return k
    return i - 1 if i and _agrees(tokens[i - 1], tokens[i]) else None


def _may_be_one(token: Token) -> bool:
    folded = token.folded
    if token.kind is not TokenKind.ARABIC or folded in NOT_COUNTED:
        return False
    return not has_article(folded)


def _agrees(noun: Token, one: Token) -> bool:
    if one.folded.endswith("ه"):
        return noun.raw.endswith("ة")
    return noun.folded.endswith("ا") == one.folded.endswith("ا") and not noun.raw.endswith("ة")


def _tail_of_one(tokens: Line, head: int, one: int) -> Tail | None:
    unit = UNITS.find(tokens[head].folded)
    if unit is not None and unit.entry.form is Form.SINGULAR:
        qualified = read_unit(tokens, head)
        if qualified is not None:
            return qualified
        entry = unit.entry.unit
        return Tail(entry.kind, one, entry.name, entry.factor, noun=head, lemma=unit.entry.lemma)
    found = NOUNS.find(tokens[head].folded)
    if found is not None and (found.entry.form is not Form.SINGULAR or found.article):
        return None
    stem = tokens[head].folded
    lemma = found.entry.lemma if found else lemma_of(stem, plural=False)
    modifiers = tuple(token.folded for token in tokens[head + 1 : one])
    return Tail("count", one, noun=head, lemma=lemma, modifiers=modifiers)

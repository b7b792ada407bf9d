"""The forms in which a counted noun or a unit stands: singular, plural and dual, and its lemma.

Forms are built once from the data of `nouns` and `units`, so that reading is a look-up; words that
no table knows are judged by their ending.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import ClassVar, NamedTuple

from checker.languages.arabic.nouns import BROKEN, FEMININE, PEOPLE, THINGS
from checker.languages.arabic.tokens import Lexicon
from checker.languages.arabic.units import CURRENCIES, DURATIONS, INDEX_WORDS, MEASURES, Unit
from checker.languages.members import numbered

_FEMININE_ENDING = "ه"  # -a, teh marbuta
_DUALS = ("ين", "ان")  # -ayn oblique, -an nominative
_NOMINATIVE_DUAL = "ان"  # -an, which is no plural of people
_FEMININE_DUALS = ("تين", "تان")  # -atayn, -atan
_SOUND_PLURALS = ("ين", "ون")  # -in oblique, -un nominative
_DIPTOTE = re.compile("..ا..|..ا.ي.")  # fa'alil, fa'alil (long): plurals without an accusative alef
_CONSTRUCT_PLURALS = ("ي", "و")  # -i oblique, -u nominative: before the noun that owns them
_ACCUSATIVE = "ا"  # -an, tanween on alef
_LONG_ENDINGS = ("ا", "اء", "ه")  # nouns in these take no alef in the accusative
_RADICAL_HEH = frozenset({"جنيه", "فقيه"})  # junayh, faqih: the heh is no feminine ending
_FEMININE_PLURAL = "ات"  # -at
_NISBA_PLURAL = "يات"  # -iyat
_HAMZA_PLURAL = "اءات"  # -a'at

_NOT_DUALS = frozenset(
    {
        "بلدان",  # buldan, "countries"
        "طالبان",  # the Taliban; of two students news writes what they study
        "جيلان",  # a name
        "دوران",  # dawaran, "turning"; Duran
        "لينين",  # Lenin
        "بحرين",  # Bahrain
        "فرسان",  # fursan, "horsemen"
        "قضبان",  # qudban, "bars"
        "شبان",  # shubban, "youths"
        "فتيان",  # fityan, "boys"
        "صبيان",  # sibyan, "boys"
        "عمران",  # 'Imran, a name
        "قرصان",  # qursan, "pirate"
        "جبلين",  # Gibelin, a name
        "شرقين",  # mashriqayn in names
        "بطلان",  # butlan, "nullity"
        "جيشان",  # Jayshan, a name
        "كلبين",  # of a constellation
        "ملكان",  # Malkan, a name
        "حجران",  # Hajran, a name
        "قمران",  # Qumran
        "سدين",  # Sidin, a name
        "سدان",  # Sedan
        "طوابين",  # no dual
        "عربان",  # 'urban, "Bedouin"
        "عربين",  # in a company's name
        "روسان",  # a name
        "قصرين",  # Kasserine
        "عرضين",  # rare
        "اخان",  # a name
        "اخين",  # a name
        "شيخان",  # a place
        "شيخين",  # a name
        "لصين",  # li-s-Sin after its li-, "to China"
        "ميلان",  # Milan
        "ميلين",  # rare; a name
        "كمين",  # kamin, "ambush"
        "كمان",  # kaman, "violin", "also"
        "سمين",  # samin, "fat"
        "سمان",  # simman, "quail"
        "بركان",  # burkan, "volcano"
        "ثوران",  # thawaran, "eruption"
        "بابين",  # a name
        "حقان",  # Haqqan, a name
        "حقين",  # a name
        "عليان",  # a name
        "اثران",  # rare
        "سوقان",  # rare
        "ركنين",  # rare
        "رمزان",  # a name
        "نصان",  # rare
        "بدران",  # a name
        "اسمان",  # Aseman, "sky" in Persian names; as "two names" rare
        "عقبان",  # 'iqban, "eagles"
        "نسرين",  # Nasrin, a name
    }
)


@numbered
class Form(int):
    """The number that a noun's form shows."""

    SINGULAR: ClassVar[Form]
    DUAL: ClassVar[Form]
    PLURAL: ClassVar[Form]


class NounForm(NamedTuple):
    """A form of a known noun."""

    lemma: str
    form: Form


class UnitForm(NamedTuple):
    """A form of a unit word."""

    unit: Unit
    form: Form
    lemma: str


def _accusative(word: str) -> str:
    plain = word.endswith(_LONG_ENDINGS) and word not in _RADICAL_HEH
    return word if plain else word + _ACCUSATIVE


def _duals(singular: str) -> list[str]:
    if singular.endswith(_FEMININE_ENDING) and singular not in _RADICAL_HEH:
        return [singular[:-1] + ending for ending in _FEMININE_DUALS]
    return [singular + ending for ending in _DUALS]


def _noun_forms() -> dict[str, NounForm]:
    """Return the table of forms; a form that two nouns share is the earlier one's."""
    forms: dict[str, NounForm] = {}
    for form, lemma, number in (*_singulars(), *_plurals(), *_dual_forms()):
        forms.setdefault(form, NounForm(lemma, number))
    return forms


_Row = tuple[str, str, Form]
"""A form, its lemma, and the number it shows."""

_OF_THINGS = (*(entry.split()[0] for entry in BROKEN), *THINGS, *FEMININE)
"""Lemmas whose -ayn can only be a dual."""


def _singulars() -> Iterator[_Row]:
    for lemma in (*_OF_THINGS, *PEOPLE):
        yield lemma, lemma, Form.SINGULAR
        yield _accusative(lemma), lemma, Form.SINGULAR


def _plurals() -> Iterator[_Row]:
    for entry in BROKEN:
        lemma, *plurals = entry.split()
        for plural in plurals:
            yield plural, lemma, Form.PLURAL
            if not _DIPTOTE.fullmatch(plural):  # mazari'an is a farmer, mazari' are farms
                yield _accusative(plural), lemma, Form.PLURAL
    for lemma in (*THINGS, *FEMININE):
        yield feminine_plural(lemma), lemma, Form.PLURAL
    for lemma in PEOPLE:
        yield from ((lemma + ending, lemma, Form.PLURAL) for ending in _SOUND_PLURALS)


def _dual_forms() -> Iterator[_Row]:
    rows = [(lemma + _NOMINATIVE_DUAL, lemma, Form.DUAL) for lemma in PEOPLE]
    rows += [(dual, lemma, Form.DUAL) for lemma in _OF_THINGS for dual in _duals(lemma)]
    return (row for row in rows if row[0] not in _NOT_DUALS)


def feminine_plural(singular: str) -> str:
    """Return the sound plural in -at of a noun, with or without its feminine ending."""
    return singular.removesuffix(_FEMININE_ENDING) + _FEMININE_PLURAL


def _unit_forms() -> dict[str, UnitForm]:
    forms: dict[str, UnitForm] = {}
    for table in (DURATIONS, CURRENCIES, MEASURES):
        for entry, unit in table.items():
            for form, word in _forms_of_unit(entry.split()):
                if not (form is Form.DUAL and word in _NOT_DUALS):
                    forms.setdefault(word, UnitForm(unit, form, entry.split()[0]))
    return forms


def _forms_of_unit(words: list[str]) -> list[tuple[Form, str]]:
    main, *others = words
    rows = [(Form.SINGULAR, main), (Form.SINGULAR, _accusative(main))]
    rows += [(Form.DUAL, dual) for dual in _duals(main)]
    for other in others:
        rows += [(Form.PLURAL, other), (Form.PLURAL, _accusative(other))]
    return rows


NOUNS: Lexicon[NounForm] = Lexicon(_noun_forms(), whole=_NOT_DUALS)
"""Forms of the nouns that news counts."""

UNITS: Lexicon[UnitForm] = Lexicon(_unit_forms(), whole=_NOT_DUALS)
"""Forms of the units of time, money and measure."""

INDEXES: Lexicon[str] = Lexicon({word: word for word in INDEX_WORDS})
"""Words that tell of a share index."""


def forms_by_lemma() -> dict[str, list[str]]:
    """Return the forms of each noun that no earlier one has, with the construct ones of people."""
    found: dict[str, list[str]] = {}
    for form, noun in NOUNS.entries.items():
        found.setdefault(noun.lemma, []).append(form)
    for lemma in PEOPLE:
        own = found.get(lemma, [])
        own += [lemma + ending for ending in _CONSTRUCT_PLURALS]
    return found


@lru_cache(maxsize=1 << 14)
def lemma_of(folded: str, *, plural: bool) -> str:
    """Return the singular of a counted noun, folded.

    Args:
        folded: The noun as it stands, without particles.
        plural: The numeral wants a plural (3 to 10), so endings are plural ones; otherwise an
            accusative alef is taken off.
    """
    known = NOUNS.entries.get(folded)
    if known is not None:
        return known.lemma
    if plural:
        return _singular(folded)
    if folded.endswith(_ACCUSATIVE) and len(folded) > 3 and not folded.endswith("يا"):
        return folded[:-1]
    return folded.removesuffix(_ACCUSATIVE) if folded.endswith("يا") and len(folded) > 4 else folded


def _singular(folded: str) -> str:
    if len(folded) < 5:
        return folded
    if folded.endswith(_HAMZA_PLURAL):
        return folded.removesuffix(_FEMININE_PLURAL)
    if folded.endswith(_FEMININE_PLURAL):
        stem = folded.removesuffix(_FEMININE_PLURAL)
        return stem if _is_verbal_noun(stem) else stem + _FEMININE_ENDING
    if folded.endswith(_SOUND_PLURALS):
        return folded[:-2]
    return folded


def _is_verbal_noun(stem: str) -> bool:
    """Say whether a stem is a masculine verbal noun (taf'il, infi'al, istif'al): no -a."""
    if stem.startswith("ت") and len(stem) == 5 and stem[3] == "ي":
        return True
    return stem.startswith("ا") and len(stem) >= 5 and stem[-2] == "ا"

"""Ages: "aged 25", "a 25-year-old", "John Smith, 56,", "in her 40s"."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from checker.languages.english.beside import names_a_person
from checker.languages.english.noun_words import MONTHS, WEEKDAYS
from checker.languages.english.owner_words import RELATIVES
from checker.languages.english.quantities import Quantity
from checker.languages.english.readings import reading, unit_index
from checker.languages.english.time_amounts import time_amount, time_unit
from checker.languages.english.wording import Wording
from checker.languages.interface import Reading

_OLDEST = 120
_POSSESSIVES = frozenset({"his", "her", "their", "my", "your", "our", "early", "mid", "late"})
_LIST_MARKS = frozenset({",", "and", "or"})
_LIST_ENDS = _LIST_MARKS | {"", ".", ";", ")", "respectively"}
_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "their", "its"})


def read_age(wording: Wording, quantity: Quantity) -> Reading | None:
    """Read an age: with "old" or "aged", beside a name, or told of somebody with "was"."""
    if quantity.currency is not None:
        return None
    i = unit_index(wording, quantity)
    unit = time_unit(wording, i)
    if unit is not None:
        return _with_unit(wording, quantity, i, unit)
    if not (quantity.low.denominator == 1 and 0 <= quantity.low <= _OLDEST >= quantity.high):
        return None
    first = _aged_first(wording, quantity)
    if first != quantity.first:
        first = first if wording.folded(first) not in _LIST_MARKS else quantity.first
        quantity, end = replace(quantity, first=first).ending(wording, quantity.end)
        return reading(wording, "en.age.aged", quantity.amount("year"), quantity, end)
    return _without_words(wording, quantity)


def _with_unit(
    wording: Wording, quantity: Quantity, i: int, unit: tuple[str, int]
) -> Reading | None:
    """Read "25 years old", "25-year-old" and "aged six months" at a unit of time."""
    end = age_behind(wording, i + 1)
    rule = "en.age.old"
    if end is None:
        first = _aged_first(wording, quantity)
        if first == quantity.first:
            return None
        quantity, end, rule = replace(quantity, first=first), i + 1, "en.age.aged"
    quantity, end = quantity.ending(wording, end)
    return reading(wording, rule, time_amount(quantity, *unit), quantity, end)


def age_behind(wording: Wording, i: int) -> int | None:
    """Return the index behind "old", "-old", "-olds" or "of age" at ``i``, or None."""
    j = i + 1 if wording.hyphen(i) else i
    if wording.folded(j) in ("old", "olds"):
        return j + 1
    if wording.folded(i) == "of" and wording.folded(i + 1) == "age":
        return i + 2
    return None


def _aged_first(wording: Wording, quantity: Quantity) -> int:
    """Return where "aged" or "age of" begins before the quantity, or the quantity's first token."""
    i = quantity.first
    if wording.folded(i - 1) in ("aged", "age", "ages"):
        return i - 1
    if wording.folded(i - 1) in ("and", "or") and wording.folded(i - 3) in ("aged", "ages"):
        return i - 1  # "aged 19 and 23"
    if _is_listed(wording, quantity):
        return i - 1
    if wording.folded(i - 1) == "of" and wording.folded(i - 2) in ("age", "ages"):
        return i - 2
    return i


def _is_listed(wording: Wording, quantity: Quantity) -> bool:
    """Say whether a number ends or goes on a list of ages: "aged 22, 24 and 31"."""
    if wording.folded(quantity.end) not in _LIST_ENDS:
        return False
    i = quantity.first - 1
    if wording.folded(i) not in _LIST_MARKS:
        return False
    while wording.folded(i) in _LIST_MARKS or wording.is_number(i):
        i -= 1
    return wording.folded(i) in ("aged", "ages")


def _without_words(wording: Wording, quantity: Quantity) -> Reading | None:
    """Read digits that are an age only by their place."""
    if not quantity.digits or quantity.bound is not None or quantity.is_range:
        return None
    if _apposed(wording, quantity):
        rule = "en.age.apposed"
    elif _told_of_somebody(wording, quantity):
        rule = "en.age.was"
    elif _at(wording, quantity):
        rule = "en.age.at"
    else:
        return None
    return reading(wording, rule, quantity.amount("year"), quantity, quantity.end)


def _apposed(wording: Wording, quantity: Quantity) -> bool:
    """Say whether the number stands behind a person between commas, or in brackets of its own."""
    i, end = quantity.first, quantity.end
    before, behind = wording.folded(i - 1), wording.folded(end)
    name = i - 2
    if wording.folded(name) == "." and wording.folded(name - 1) in ("jr", "sr"):
        name -= 1
    if not wording.is_word(name):
        return False
    if not wording.tokens[name].raw[0].isupper():
        return before == behind == "," and _described(wording, name, end)
    if wording.folded(name) in MONTHS or wording.folded(name) in WEEKDAYS:
        return False
    if before == "(":
        return behind == ")" and wording.is_word(name - 1)
    last = end >= len(wording.tokens) or (behind == "." and end + 1 >= len(wording.tokens))
    two_names = wording.is_word(name - 1) and wording.tokens[name - 1].raw[0].isupper()
    return before == "," and (behind in (",", ";", "-") or (last and two_names))


def _described(wording: Wording, name: int, end: int) -> bool:
    """Say whether a person is told by a noun, as in "The captain, 51, had ...".

    Also with adjectives, or with the name of whose he is: "her younger brother, 31,".
    """
    if wording.is_number(end + 1):
        return False
    if _determines(wording, name - 1):
        return True
    known = wording.folded(name) in RELATIVES or names_a_person(wording.folded(name))
    plain = wording.is_word(name - 1) and wording.tokens[name - 1].raw.islower()
    return known and plain and _determines(wording, name - 2)


def _determines(wording: Wording, i: int) -> bool:
    return wording.folded(i) in _DETERMINERS or wording.folded(i).endswith("'s")


_DIED = frozenset({"died", "dies", "dead", "married", "retired", "retires"})
_FOLLOWERS = frozenset({"", ".", ",", ";", "at", "in", "on", "after", "from", "last", "this"})
_YOUNGEST = 12


def _at(wording: Wording, quantity: Quantity) -> bool:
    """Say whether "at 94" is an age: "died at 94", and "At 36, Lee is" where a sentence opens."""
    i, end = quantity.first, quantity.end
    if wording.folded(i - 1) != "at" or not _YOUNGEST <= quantity.low <= _OLDEST:
        return False
    if wording.folded(i - 2) == "dead" and wording.folded(i - 3) in ("of", "the"):
        return False  # "put the number of dead at 40"
    if wording.folded(i - 2) in _DIED:
        return wording.folded(end) in _FOLLOWERS
    if i != 1 or wording.folded(end) != ",":
        return False
    who = wording.folded(end + 1)
    return who in ("he", "she") or (wording.capital(end + 1) and who not in WEEKDAYS)


def _told_of_somebody(wording: Wording, quantity: Quantity) -> bool:
    """Say whether "was 38" is said of a person: "he was 38.", "Miller was 38 when ..."."""
    i, end = quantity.first, quantity.end
    if wording.folded(i - 1) not in ("was", "is", "turned", "turns") or quantity.low < 10:
        return False
    behind = wording.words(end, end + 3)
    if wording.folded(i - 2) in ("he", "she", "who"):
        turned = wording.folded(i - 1) in ("turned", "turns")
        openers = (
            "when",
            "at the time",
            "and",
            *(("in ", "on ", "last ", "this ") if turned else ()),
        )
        return behind[:1] in ("", ".", ",") or behind.startswith(openers)
    name = wording.is_word(i - 2) and wording.tokens[i - 2].raw[0].isupper()
    return name and behind.startswith(("when", "at the time"))


DECADES: dict[str, int] = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90,
}  # fmt: skip
"""Names of the decades of a life: the age with which each begins."""


def read_age_decade(wording: Wording, i: int) -> Reading | None:
    """Read "in his 50s" at the digits, "in her fifties" at the word: an age from 50 to 59."""
    if wording.folded(i - 1) not in _POSSESSIVES:
        return None
    if wording.folded(i) in DECADES:
        low = Fraction(DECADES[wording.folded(i)])
        quantity = Quantity(i, i, i + 1, i + 1, low, low + 9, step=Fraction(1))
        return reading(wording, "en.age.decade", quantity.amount("year"), quantity, i + 1)
    raw = wording.tokens[i].raw
    if len(raw) != 2 or raw[1] != "0":
        return None
    if wording.folded(i + 1).strip("'") != "s" or not wording.glued(i + 1):
        return None
    low = Fraction(int(raw))
    quantity = Quantity(i, i, i + 2, i + 2, low, low + 9, step=Fraction(1))
    return reading(wording, "en.age.decade", quantity.amount("year"), quantity, i + 2)

"""The number words of English, as `tokens.fold` leaves them.

Source: CLDR rule-based number format, English; the multiples by the dozen are from dictionaries.
"""

from __future__ import annotations

UNITS: dict[str, int] = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}
TEENS: dict[str, int] = {
    "zero": 0,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}
TENS: dict[str, int] = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
UNIT_ORDINALS: dict[str, int] = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
}
OTHER_ORDINALS: dict[str, int] = {
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
}
SCALES: dict[str, int] = {
    "thousand": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
}
SCALE_ORDINALS: dict[str, int] = {
    "hundredth": 100,
    "thousandth": 10**3,
    "millionth": 10**6,
    "billionth": 10**9,
}
# Written onto the digits (1.2bn) or, those of two letters and more, behind a space.
SCALE_LETTERS: dict[str, int] = {
    "k": 10**3,
    "mn": 10**6,
    "mln": 10**6,
    "mio": 10**6,
    "bn": 10**9,
    "bln": 10**9,
    "tn": 10**12,
    "trn": 10**12,
}
# Millions and billions behind a currency only: "3m" alone is three metres.
MONEY_LETTERS: dict[str, int] = {"m": 10**6, "b": 10**9, "t": 10**12}

DOZEN = "dozen"
HUNDRED = "hundred"
HALF = "half"
ORDINAL_SUFFIXES = frozenset({"st", "nd", "rd", "th"})

DENOMINATORS: dict[str, int] = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twelfth": 12,
    "sixteenth": 16,
    "twentieth": 20,
    "hundredth": 100,
    "thousandth": 1000,
}
PLURAL_DENOMINATORS: dict[str, int] = {"halves": 2} | {
    f"{word}s": number for word, number in DENOMINATORS.items() if word != "half"
}

CARDINAL_WORDS = frozenset({*UNITS, *TEENS, *TENS})
ORDINAL_WORDS = frozenset({*UNIT_ORDINALS, *OTHER_ORDINALS, *SCALE_ORDINALS})
STARTERS = CARDINAL_WORDS | ORDINAL_WORDS | {"a", "an", "half", "quarter"}
"""Words that a number may begin with; digits are the other way."""

"""Report -> the words of the reader's language: interface, dates, values, reasons."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from importlib import resources

from checker.kinds.amount import spell
from checker.model import Value, ValueRow

_AFTER_THE_NUMBER = frozenset({"eq", "ge", "le"})
"""Bounds whose words stand behind the number, which is then no genitive."""

_DUAL = re.compile("ان$")

LANGUAGES = ("ar", "en")
"""Interface languages, the default first: the checker reads Arabic first."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one interface language."""

    language: str
    """ISO 639-1 code."""

    name: str
    """The language's name in itself."""

    direction: str
    """``ltr`` or ``rtl``."""

    months: tuple[str, ...]
    """January first; Arabic ones in both traditions."""

    texts: Mapping[str, str]
    """By ``section.key``."""

    def __call__(self, key: str, **parts: object) -> str:
        """Return the text of a key with its parts filled in.

        Raises:
            KeyError: The catalogue has no such key, or the text needs a part that is not given.
        """
        return self.texts[key].format(**parts) if parts else self.texts[key]

    def told(self, section: str, name: str) -> str | None:
        """Return the text of a name that comes from elsewhere; None where there is none."""
        return self.texts.get(f"{section}.{name}")

    def day(self, day: dt.date) -> str:
        """Return a day in words, with the name of its month."""
        return f"{day.day} {self.months[day.month - 1]} {day.year}"

    def moment(self, moment: dt.datetime | None) -> str:
        """Return a time of publication; midnight is taken for a day alone."""
        if moment is None:
            return self("queue.undated")
        clock = "" if moment.time() == dt.time() else f", {moment:%H:%M}"
        return self.day(moment.date()) + clock.replace(",", "،" if self.language == "ar" else ",")

    def value(self, row: ValueRow, kind: str) -> str:
        """Return a value in words; in English that is how it shows itself, dates apart."""
        if self.language == "en":
            return self._in_english(row, kind)
        return self._phrase(row.value, kind) or row.shown

    def level(self, level: str, explanation: str) -> str:
        """Return what a comparison level says; the report's own words where no text is kept."""
        return self.told("level", level.partition(".")[2]) or explanation

    def _in_english(self, row: ValueRow, kind: str) -> str:
        """Return a value as it shows itself, but a date with the names of months."""
        if kind != "date":
            return row.shown
        document = row.value.to_json()
        return self._period(document["low"], document["high"]) or row.shown

    def _phrase(self, value: Value, kind: str) -> str | None:
        document = value.to_json()
        low, high = document["low"], document["high"]
        if kind == "date":
            return self._period(low, high)
        if kind == "time":
            return None
        numbers = [_number(end) for end in (low, high)]
        told = [number for number in numbers if number is not None]
        if not told:
            return None
        return self._bounded(str(document["op"]), told, str(document["unit"] or ""), kind)

    def _bounded(self, op: str, told: list[Fraction], unit: str, kind: str) -> str:
        if op == "range":  # a dual has no digits to put behind "to"
            low, high = spell(told[0]), self._with_unit(told[-1], unit, dual="")
            return self("bound.range", low=low, high=high)
        if kind == "ordinal":
            low = self("bound.ordinal", number=spell(told[0]))
        else:
            dual = "nominative" if op in _AFTER_THE_NUMBER else "genitive"
            low = self._with_unit(told[0], unit, dual=dual)
        return low if op == "eq" else self(f"bound.{op}", number=low)

    def _with_unit(self, number: Fraction, unit: str, *, dual: str) -> str:
        """Return a number with its unit in the form that Arabic wants behind it.

        ``dual`` names the case of "two days", which is one word without a digit; '' writes 2.
        """
        if unit == "percent":
            return self("bound.percent", number=spell(number))
        forms = (self.told("unit", unit) or unit).split(" | ")
        if len(forms) < 4:
            return f"{spell(number)} {forms[0]}".rstrip()
        if number == 2 and dual:
            return forms[1] if dual == "nominative" else _genitive(forms[1])
        return f"{spell(number)} {forms[_form(number)]}"

    def _period(self, low: object, high: object) -> str | None:
        first, last = (
            dt.date.fromisoformat(end) if isinstance(end, str) else None for end in (low, high)
        )
        if first is None and last is None:
            return None
        if first is None or last is None:
            known = last if first is None else first
            key = "bound.until" if first is None else "bound.from"
            return self(key, number=self.day(known)) if known else None
        return self._days(first, last)

    def _days(self, first: dt.date, last: dt.date) -> str:
        if first == last:
            return self.day(first)
        after = last + dt.timedelta(days=1) if last < dt.date.max else last
        if first.day == after.day == 1:
            length = (after.year - first.year) * 12 + after.month - first.month
            if length == 1:
                return f"{self.months[first.month - 1]} {first.year}"
            if length == 12 and first.month == 1:
                return str(first.year)
        return self("bound.range", low=self.day(first), high=self.day(last))


def _form(number: Fraction) -> int:
    """Return which of a unit's four forms stands behind a number."""
    if number.denominator != 1:
        return 0
    rest = number.numerator % 100
    if 3 <= rest <= 10:
        return 2
    return 3 if rest > 10 else 0


def _genitive(dual: str) -> str:
    return " ".join(_DUAL.sub("ين", word) for word in dual.split())


@cache
def wording(language: str) -> Wording:
    """Load the words of an interface language; ``language`` is one of `LANGUAGES`."""
    source = resources.files("checker.report") / "words" / f"{language}.toml"
    table = tomllib.loads(source.read_text(encoding="utf-8"))
    texts = {
        f"{section}.{key}": text
        for section, keys in table.items()
        if isinstance(keys, dict)
        for key, text in keys.items()
    }
    return Wording(language, table["name"], table["direction"], tuple(table["months"]), texts)


def accepted(header: str) -> str:
    """Choose the interface language by a browser's ``Accept-Language``."""
    best, found = 0.0, ""
    for part in header.split(","):
        name, _, weight = part.partition(";q=")
        language = name.strip().partition("-")[0].lower()
        strength = _strength(weight)
        if language in LANGUAGES and strength > best:
            best, found = strength, language
    return found or ("en" if header.strip() else LANGUAGES[0])


def _strength(weight: str) -> float:
    try:
        return float(weight) if weight.strip() else 1.0
    except ValueError:
        return 0.0


def _number(end: object) -> Fraction | None:
    try:
        return None if end is None else Fraction(str(end))
    except ValueError:
        return None

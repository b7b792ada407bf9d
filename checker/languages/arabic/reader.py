"""Reading a sentence: find trigger words, let the rules read around them, resolve overlaps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import NamedTuple

from checker.languages.arabic.ages import (
    DECADES,
    as_age,
    listed_ages,
    read_age_decade,
    read_elided_age,
    read_nth_decade,
    read_ordinal_age,
)
from checker.languages.arabic.dates import date_readers, read_triggered
from checker.languages.arabic.dates_phrases import Reader
from checker.languages.arabic.definites import read_definite
from checker.languages.arabic.duals import (
    CONSTRUCT_DUALS,
    is_never_dual,
    may_be_masculine_construct,
    read_dual,
    read_one,
    read_only,
)
from checker.languages.arabic.durations import join, read_single, read_unit_and_half, with_halves
from checker.languages.arabic.margins import as_margin
from checker.languages.arabic.maturities import as_maturity
from checker.languages.arabic.minutes import as_minute, read_bracketed, read_listed
from checker.languages.arabic.number_words import FRACTION_WORDS, NUMBER_WORDS, ORDINALS, Role
from checker.languages.arabic.ordinal_phrases import read_numbered, read_ordinals
from checker.languages.arabic.partitives import of_them, repeated
from checker.languages.arabic.parts import OWNED_WORDS, read_part, read_ratio
from checker.languages.arabic.phrases import Draft, Line
from checker.languages.arabic.quantities import in_currency, read_quantities
from checker.languages.arabic.scores import (
    may_be_goals,
    read_goals,
    read_numbers,
    read_result,
    without_goals,
)
from checker.languages.arabic.tokens import Memo, Token, fold, is_digits, tokenise
from checker.languages.arabic.told import FEW, VAGUE_SCALES
from checker.languages.arabic.word_forms import NOUNS, UNITS, Form
from checker.languages.arabic.zeros import NEGATORS, read_none
from checker.languages.interface import Reading
from checker.model import Span

Rule = Callable[[Line, int], list[Draft]]
"""Reads the drafts that start, or have their numeral, at a token."""

_DIGIT_RULES: tuple[Rule, ...] = (
    read_quantities,
    read_numbered,
    read_definite,
    read_ratio,
    read_elided_age,
    read_result,
    read_numbers,
    read_bracketed,
    read_listed,
)
_DUAL_ENDINGS = ("ين", "ان")  # -ayn, -an
_PREPOSITIONS = frozenset({"في", "منذ", "من", "حتي", "بين", "قبل", "بعد", "وفي", "ومنذ"})
_UNIT_KINDS = ("duration", "measure")
_ONES = frozenset({"واحد", "واحدا", "واحده"})  # wahid, "one"
_ONLY = frozenset({"الوحيد", "الوحيده"})  # al-wahid, "the only"
_ROUND = (Role.TENS, Role.HUNDRED, Role.SCALE, Role.DUAL_SCALE)


def _rules_for(folded: str) -> tuple[Rule, ...]:
    """Return the rules that a token triggers; most tokens trigger none."""
    if is_digits(folded):
        return _DIGIT_RULES
    return tuple(rule for rules, triggers in _TRIGGERS if triggers(folded) for rule in rules)


def _is_number(folded: str) -> bool:
    return NUMBER_WORDS.find(folded) is not None


def _is_told(folded: str) -> bool:
    """Say whether a number is told, be it exact or vague."""
    return _is_number(folded) or bool(VAGUE_SCALES.find(folded) or FEW.find(folded))


def _is_definite(folded: str) -> bool:
    found = NUMBER_WORDS.find(folded)
    return found is not None and found.article


def _may_be_ordinal(folded: str) -> bool:
    if ORDINALS.find(folded) is not None:
        return True
    found = NUMBER_WORDS.find(folded)
    return found is not None and found.article and found.entry.role in _ROUND


def _is_fraction(folded: str) -> bool:
    return FRACTION_WORDS.find(folded) is not None or folded in OWNED_WORDS


def _may_open_fraction(folded: str) -> bool:
    """Say whether a word is the three of "three quarters", or a fraction itself."""
    found = NUMBER_WORDS.find(folded)
    return _is_fraction(folded) or (found is not None and found.entry.role is Role.UNIT)


def _may_be_dual(folded: str) -> bool:
    if folded.endswith(CONSTRUCT_DUALS) and len(folded) > 4:
        return NOUNS.find(folded[:-2] + "ه") is not None
    if may_be_masculine_construct(folded):
        return True
    if not folded.endswith(_DUAL_ENDINGS) or _is_number(folded):
        return False
    unit = UNITS.find(folded)
    if unit is not None and unit.entry.form is Form.DUAL:
        return True
    return len(folded) > 4 and not is_never_dual(folded)


def _is_single_unit(folded: str) -> bool:
    unit = UNITS.find(folded)
    if unit is None or unit.article or unit.conjunction or unit.entry.form is not Form.SINGULAR:
        return False
    return unit.entry.unit.kind == "duration"


_TRIGGERS: tuple[tuple[tuple[Rule, ...], Callable[[str], bool]], ...] = (
    ((read_quantities, read_ratio, read_elided_age, read_numbers), _is_told),
    ((read_definite,), _is_definite),
    ((read_nth_decade, read_ordinal_age, read_ordinals), _may_be_ordinal),
    ((read_part,), _may_open_fraction),
    ((read_unit_and_half,), _is_fraction),
    ((read_one,), _ONES.__contains__),
    ((read_only,), _ONLY.__contains__),
    ((read_none,), NEGATORS.__contains__),
    ((read_dual,), _may_be_dual),
    ((read_single,), _is_single_unit),
    ((read_goals,), may_be_goals),
    ((read_age_decade,), DECADES.__contains__),
)
"""Rules and the words that trigger them."""


class _Trigger(NamedTuple):
    """What a word makes the reader try."""

    rules: tuple[Rule, ...]
    dates: Sequence[Reader]


def _trigger(folded: str) -> _Trigger | None:
    rules, dates = _rules_for(folded), date_readers(folded)
    return _Trigger(rules, dates) if rules or dates else None


_TRIGGERED = Memo(_trigger)
_FOLDED: Callable[[Token], str] = attrgetter("folded")


def read(text: str) -> list[Reading]:
    """See `checker.languages.interface.Language.read`."""
    tokens = tokenise(text)
    told = map(_TRIGGERED.__getitem__, map(_FOLDED, tokens))
    triggers = [(i, found) for i, found in enumerate(told) if found]
    if not triggers:
        return []
    dates = read_triggered(tokens, [(i, found.dates) for i, found in triggers if found.dates])
    drafts = _drafts(tokens, [(i, found.rules) for i, found in triggers if found.rules])
    readings = [draft.reading(tokens) for draft in drafts]
    return resolve([*dates, *_unclaimed(readings, dates, text)])


def _unclaimed(readings: list[Reading], dates: list[Reading], text: str) -> list[Reading]:
    """Return the readings whose number is not the year or day of a date that names its unit.

    In "in the year 2015 a coup" the noun behind would make the year a count, and a longer one.
    """
    if not dates:
        return readings
    return [
        reading
        for reading in readings
        if not any(_claims(date.span, reading.number, text) for date in dates)
    ]


def _claims(date: Span, number: Span, text: str) -> bool:
    """Say whether more than a preposition of the date stands before the number it covers."""
    if not date.covers(number):
        return False
    return any(word not in _PREPOSITIONS for word in fold(text[date.start : number.start]).split())


def _drafts(tokens: Line, triggered: Iterable[tuple[int, Sequence[Rule]]]) -> list[Draft]:
    """Return what every rule reads where it is triggered, and the compounds of what they read."""
    drafts: list[Draft] = []
    for i, rules in triggered:
        for rule in rules:
            drafts += rule(tokens, i)
    if not drafts:
        return drafts
    drafts = without_goals(drafts)
    kinds = {draft.kind for draft in drafts}
    if "count" in kinds:
        drafts = of_them(tokens, [*drafts, *repeated(tokens, drafts)])
        if "money" in kinds:
            drafts = [in_currency(tokens, draft, drafts) for draft in drafts]
    if not kinds.isdisjoint(_UNIT_KINDS):
        drafts += with_halves(tokens, drafts)
        drafts += join(tokens, drafts)
        drafts = listed_ages(tokens, [as_age(tokens, draft) for draft in drafts])
        drafts = [as_maturity(tokens, as_minute(tokens, draft)) for draft in drafts]
    return [as_margin(tokens, draft) for draft in drafts]


def resolve(readings: list[Reading]) -> list[Reading]:
    """Return the readings in text order without overlaps: the longest cover wins."""
    if len(readings) < 2:
        return readings
    kept: list[Reading] = []
    for reading in sorted(readings, key=_cover):
        if not any(reading.span.overlaps(other.span) for other in kept):
            kept.append(reading)
    return sorted(kept, key=lambda reading: reading.span.start)


def _cover(reading: Reading) -> tuple[int, int]:
    return reading.span.start - reading.span.end, reading.span.start

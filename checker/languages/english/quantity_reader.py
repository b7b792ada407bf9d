"""All quantities of a sentence: numbers, vague amounts, "twice", "none", with their kinds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from checker.languages.english.ages import DECADES, read_age, read_age_decade
from checker.languages.english.codes import is_code
from checker.languages.english.continued import read_continued, read_joined
from checker.languages.english.counts import ELIDED, read_count, read_none, read_twice
from checker.languages.english.durations import read_bare_unit, read_duration, read_past
from checker.languages.english.exchange import read_exchange
from checker.languages.english.margins import as_margin
from checker.languages.english.measures import (
    read_bare_measure,
    read_index_level,
    read_magnitude,
    read_measure,
)
from checker.languages.english.minutes import read_minute
from checker.languages.english.money import read_money
from checker.languages.english.number_words import STARTERS
from checker.languages.english.numerals import Form, read_number
from checker.languages.english.ordinals import read_ordinal
from checker.languages.english.percentages import read_percentage
from checker.languages.english.quantities import Quantity, read_quantity
from checker.languages.english.scores import read_score
from checker.languages.english.shares import read_fraction
from checker.languages.english.tokens import TokenKind
from checker.languages.english.vague import TRIGGERS as VAGUE
from checker.languages.english.vague import read_vague
from checker.languages.english.votes import read_vote
from checker.languages.english.wording import Wording
from checker.languages.interface import Reading

# In this order: the first that reads the quantity has it.
_GRAMMARS: tuple[Callable[[Wording, Quantity], Reading | None], ...] = (
    read_percentage,
    read_money,
    read_exchange,
    read_age,
    read_minute,
    read_duration,
    read_measure,
    read_magnitude,
    read_fraction,
    read_index_level,
    read_count,
    read_joined,
)
# Kinds whose unit a second number may lend the first.
_LENDING = (read_percentage, read_money, read_measure)
_TIMES = frozenset({"twice", "once"})
_NONE = frozenset({"no", "not", "nobody", "none", "without", "free"})
_ARTICLES = frozenset({"a", "an"})
_PAST = "past"
TRIGGERS = STARTERS | VAGUE | _TIMES | _NONE | DECADES.keys() | {_PAST}
"""Words at which a quantity may begin; digits are the other way."""


def read_quantities(wording: Wording) -> list[Reading]:
    """Return every quantity of a sentence, in text order, without overlaps."""
    readings: list[Reading] = []
    done = 0
    for i, token in enumerate(wording.tokens):
        if token.start < done:
            continue
        if token.kind is not TokenKind.NUMBER and token.folded not in TRIGGERS:
            continue
        read, end = _read_at(wording, i)
        if readings and (read is None or (read.rule == ELIDED and not read.lemma)):
            read = _continued(wording, i, readings[-1]) or read
        if read is not None and (not readings or read.span.start >= readings[-1].span.end):
            readings.append(read)
            done = read.span.end
        else:
            done = wording.tokens[end - 1].end
    return readings


def _read_at(wording: Wording, i: int) -> tuple[Reading | None, int]:
    """Return what is read at token ``i``, and the index at which reading goes on without it."""
    word = wording.folded(i)
    special = _SPECIAL.get(word)
    if special is not None:
        return special(wording, i), i + 1
    score = read_score(wording, i) or read_vote(wording, i)
    if score is not None:
        return score, i + 1
    quantity = read_quantity(wording, i)
    if quantity is None:
        return _read_article(wording, i) if word in _ARTICLES else None, i + 1
    if is_code(wording, quantity):
        return read_age_decade(wording, i), quantity.number_end
    if quantity.form is Form.ORDINAL:
        return read_ordinal(wording, quantity), quantity.number_end
    return _of_kind(wording, quantity), quantity.number_end


def _continued(wording: Wording, i: int, before: Reading) -> Reading | None:
    quantity = read_quantity(wording, i)
    if quantity is None or quantity.form is Form.ORDINAL or is_code(wording, quantity):
        return None
    return read_continued(wording, quantity, before)


def _read_article(wording: Wording, i: int) -> Reading | None:
    return read_bare_unit(wording, i) or read_bare_measure(wording, i)


def _read_vague(wording: Wording, i: int) -> Reading | None:
    vague = read_vague(wording, i)
    return None if vague is None else _of_kind(wording, vague)


def _of_kind(wording: Wording, quantity: Quantity) -> Reading | None:
    for grammar in _GRAMMARS:
        read = grammar(wording, quantity)
        if read is not None:
            return as_margin(wording, quantity, read)
        if grammar is read_measure:
            read = _with_later_unit(wording, quantity)
            if read is not None:
                return read
    return None


def _with_later_unit(wording: Wording, quantity: Quantity) -> Reading | None:
    """Read "12" in "rose from 12 to 15 percent": its unit stands behind the second number."""
    link = wording.folded(quantity.end)
    if link not in ("to", "and", "or") or quantity.currency is not None or quantity.is_range:
        return None
    if link == "to" and wording.folded(quantity.first - 1) != "from":
        return None
    second = read_number(wording.tokens, quantity.end + 1)
    if second is None or second.form is not Form.CARDINAL:
        return None
    lent = replace(quantity, end=second.end)
    for grammar in _LENDING if link == "to" else (read_percentage,):
        read = grammar(wording, lent)
        if read is not None:
            return replace(read, span=wording.span(quantity.first, quantity.end))
    return None


_SPECIAL: Mapping[str, Callable[[Wording, int], Reading | None]] = (
    dict.fromkeys(VAGUE, _read_vague)
    | dict.fromkeys(_NONE, read_none)
    | dict.fromkeys(_TIMES, read_twice)
    | dict.fromkeys(DECADES, read_age_decade)
    | {_PAST: read_past}
)

"""Arabic ordinals, simple and compound, from first to beyond the thousandth.

الخامسة                          5th
الثانية عشرة                     12th
الحادي والعشرون                  21st
الثالث والأربعون بعد المئة       143rd
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from checker.languages.arabic.number_blocks import after_wa, number_word
from checker.languages.arabic.number_words import ORDINALS, OrdinalWord, Role
from checker.languages.arabic.numerals import read_number
from checker.languages.arabic.tokens import Found, Token, TokenKind
from checker.languages.arabic.word_forms import NOUNS, Form

_AFTER = "بعد"  # ba'd, "after": the 143rd is "the third and fortieth after the hundredth"


class OrdinalReading(NamedTuple):
    """An ordinal read from tokens ``start`` to ``end`` (exclusive)."""

    value: int
    start: int
    end: int
    gender: str
    """``m``, ``f``, or '' where the form shows none."""

    definite: bool
    cardinal_form: bool = False
    """Tens and hundreds look like the cardinal: ``الثلاثون`` is "the thirty" or "the 30th"."""

    conjunction: str = ""
    """Written onto the first word: wa or fa."""

    preposition: str = ""
    """Likewise: bi, ka or li."""


def ordinal_word(token: Token) -> Found[OrdinalWord] | None:
    """Return the ordinal under a token's particles, or None."""
    return ORDINALS.find(token.folded) if token.kind is TokenKind.ARABIC else None


def ends_teen(tokens: Sequence[Token], i: int) -> bool:
    """Say whether the "ten" at token ``i`` ends a name: "Louis the 16th", "the round of the 16"."""
    ten = number_word(tokens[i]) if i else None
    if ten is None or ten.conjunction or ten.preposition or ten.article:
        return False
    counted = NOUNS.find(tokens[i + 1].folded) if i + 1 < len(tokens) else None
    if counted is not None and counted.entry.form is Form.PLURAL and not counted.article:
        return False  # "with the second ten women"
    if ordinal_word(tokens[i - 1]) is not None:
        return True
    found = number_word(tokens[i - 1])
    if found is None or not found.article:
        return False
    if found.entry.role is Role.STUB:
        return found.entry.value > 1  # al-ahad is a Sunday: "on Sunday ten soldiers"
    return found.entry.role is Role.UNIT


def read_ordinal(tokens: Sequence[Token], i: int) -> OrdinalReading | None:
    """Read the longest ordinal that starts at token ``i``.

    Whether the word really is an ordinal there is the caller's question: ``ثانيه`` is also a second
    of time, ``اولي`` also "preliminary", and a form with `OrdinalReading.cardinal_form` may be a
    plain number with the article.
    """
    simple = _below_hundred(tokens, i)
    if simple is None:
        return _round(tokens, i)
    return _after_hundreds(tokens, simple)


def _below_hundred(tokens: Sequence[Token], i: int) -> OrdinalReading | None:
    found = ordinal_word(tokens[i])
    if found is None:
        return _tens(tokens, i)
    word = found.entry
    reading = OrdinalReading(
        word.value,
        i,
        i + 1,
        word.gender,
        definite=found.article,
        conjunction=found.conjunction,
        preposition=found.preposition,
    )
    return _compound(tokens, reading) or (None if word.compound else reading)


def _compound(tokens: Sequence[Token], unit: OrdinalReading) -> OrdinalReading | None:
    """Read 11th to 19th and 21st to 99th behind their unit."""
    if unit.end >= len(tokens) or unit.value > 9:
        return None
    ten = number_word(tokens[unit.end])
    if ten is not None and ten.entry.role is Role.TEN and not ten.conjunction:
        plain = not (ten.article or ten.preposition) and _is_adjective_of(tokens, unit)
        return unit._replace(value=unit.value + 10, end=unit.end + 1) if plain else None
    at = after_wa(tokens, unit.end)
    tens = None if at is None else number_word(tokens[at])
    if at is None or tens is None or tens.entry.role is not Role.TENS:
        return None
    if tens.article != unit.definite:
        return None
    return unit._replace(value=unit.value + int(tens.entry.value), end=at + 1)


def _is_adjective_of(tokens: Sequence[Token], unit: OrdinalReading) -> bool:
    """Say whether unit and ten can be one word pair: "first ten" (``اول عشره``) is none."""
    found = ordinal_word(tokens[unit.start])
    ten = number_word(tokens[unit.end])
    if found is None or ten is None:
        return False
    if unit.value == 1 and not found.entry.compound:
        return False
    # In 11th to 19th both words have the gender of the noun; the ten's own table has it reversed.
    return ten.entry.gender != unit.gender or _is_slip(tokens, unit)


def _is_slip(tokens: Sequence[Token], unit: OrdinalReading) -> bool:
    """Say whether the ten has lost or gained its -a: no plural follows for it to count."""
    if not unit.definite or unit.end + 1 >= len(tokens):
        return unit.definite
    follower = NOUNS.find(tokens[unit.end + 1].folded)
    return follower is None or follower.entry.form is not Form.PLURAL


def _tens(tokens: Sequence[Token], i: int) -> OrdinalReading | None:
    found = number_word(tokens[i])
    if found is None or found.entry.role is not Role.TENS or not found.article:
        return None
    return _cardinal_form(int(found.entry.value), i, i + 1, found.conjunction, found.preposition)


def _round(tokens: Sequence[Token], i: int) -> OrdinalReading | None:
    """Read ``المئه``, ``الالف`` as 100th, 1000th; ``المئه والثالث`` as 103rd."""
    found = number_word(tokens[i])
    if found is None or not found.article:
        return None
    if found.entry.role not in (Role.HUNDRED, Role.SCALE, Role.DUAL_SCALE):
        return None
    number = read_number(tokens, i)
    if number is None or number.value.denominator != 1:
        return None
    whole = _cardinal_form(int(number.value), i, number.end, found.conjunction, found.preposition)
    if number.value % 100:
        return whole
    if number.end < len(tokens):
        rest = _below_hundred(tokens, number.end)
        if rest is not None and rest.conjunction == "و" and rest.definite:
            return whole._replace(value=whole.value + rest.value, end=rest.end, cardinal_form=False)
    return whole


def _after_hundreds(tokens: Sequence[Token], simple: OrdinalReading) -> OrdinalReading:
    """Add "after the hundredth" behind an ordinal below 100."""
    if simple.end + 1 >= len(tokens) or tokens[simple.end].folded != _AFTER:
        return simple
    number = read_number(tokens, simple.end + 1)
    if number is None or not number.definite or number.digits:
        return simple
    if number.value % 100 or number.value.denominator != 1 or number.value == 0:
        return simple
    value = simple.value + int(number.value)
    return simple._replace(value=value, end=number.end, cardinal_form=False)


def _cardinal_form(
    value: int, start: int, end: int, conjunction: str, preposition: str
) -> OrdinalReading:
    return OrdinalReading(
        value,
        start,
        end,
        "",
        definite=True,
        cardinal_form=True,
        conjunction=conjunction,
        preposition=preposition,
    )

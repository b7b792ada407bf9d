"""Arabic cardinals, composed from words and digits.

`read_number` starts at a token and reads as far as the numeral goes. It knows nothing of what is
counted: whether a number is a count, a date or part of a name is the caller's question.
A cardinal is a sum of groups, each a block below 1000 times its scales, joined by wa::

    ثلاثة ملايين  و  خمسة وعشرون ألفا  و  مئتان وستة
    3 × 10^6          25 × 10^3           206
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from checker.kinds.amount import place
from checker.languages.arabic.digits import parse_digits
from checker.languages.arabic.number_words import (
    NUMBER_WORDS,
    NumberWord,
    Role,
)
from checker.languages.arabic.tokens import PARTICLE_WORDS, Found, Token, TokenKind

_WA = "و"  # wa, "and"
_WA_AHAD = "وأحد"  # wa-ahad, "and one": folded it looks like wahid, "one"
_DECIMAL_POINT = "فاصله"  # fasila, "comma": the decimal point in words
_DUALS_IN_SINGULAR_DRESS = frozenset({"الفا", "مليونا", "مليارا", "بليونا", "تريليونا", "ترليونا"})
_NOT_NOUNS = frozenset(
    {
        "من",  # min, "of"
        "في",  # fi, "in"
        "علي",  # 'ala, "on"
        "الي",  # ila, "to"
        "عن",  # 'an, "from"
        "منهم",  # minhum, "of them"
        "بينهم",  # baynahum, "among them"
        "خلال",  # khilal, "during"
    }
)
_TANWEEN = "\N{ARABIC FATHATAN}"
_LARGEST = Fraction(10**15)
_ONE = Fraction(1)


class NumberReading(NamedTuple):
    """A cardinal read from tokens ``start`` to ``end`` (exclusive)."""

    value: Fraction
    start: int
    end: int
    step: Fraction
    """Place of the last digit told: 100000 for 24.5 million, 1 for "five", 10 for 250."""

    other: Fraction | None = None
    """The second reading of digits such as ``1.234``."""

    digits: bool = False
    """Written in digits alone, without a number word."""

    scale: Fraction = _ONE
    """The last scale told (1000 for ``3 الاف``): what a range may share."""

    last: Fraction = _ONE
    """The component that governs the noun: 3-10 a plural, 11-99 an accusative, 100 a genitive."""

    gender: str = ""
    """Of the counted noun as far as the words show it: ``m``, ``f`` or ''."""

    definite: bool = False
    construct: bool = False
    """Ends in a form that must be followed by its noun: ``مئتي``, ``الفا``."""

    conjunction: str = ""
    """Written onto the first word or digits: wa or fa."""

    preposition: str = ""
    """Likewise: bi, ka or li."""


def number_word(token: Token) -> Found[NumberWord] | None:
    """Return the number word under a token's particles, or None."""
    return NUMBER_WORDS.find(token.folded) if token.kind is TokenKind.ARABIC else None


def read_number(tokens: Sequence[Token], i: int) -> NumberReading | None:
    """Read the longest cardinal that starts at token ``i``, in digits, words or both.

    Returns None where no cardinal starts: plural scales ("thousands"), parts ("half") and ``احد``
    alone are none. The value is exact; `NumberReading.other` tells of a second reading.
    """
    first = _group(tokens, i)
    if first is None:
        return None
    total = first
    while (joined := _next_group(tokens, total)) is not None:
        total = joined
    total = _with_half(tokens, total)
    return _opened(tokens, total)


def _opened(tokens: Sequence[Token], number: NumberReading) -> NumberReading:
    """Add what the particles before or on the first token say."""
    token = tokens[number.start]
    if token.kind is TokenKind.NUMBER:
        before = tokens[number.start - 1] if number.start else None
        if before is not None and before.end == token.start:
            conjunction, preposition, article = PARTICLE_WORDS.get(before.folded, ("", "", False))
            return number._replace(
                conjunction=conjunction, preposition=preposition, definite=article
            )
        return number
    found = number_word(token)
    if found is None:
        return number
    return number._replace(
        conjunction=found.conjunction,
        preposition=found.preposition,
        definite=found.article,
    )


def _next_group(tokens: Sequence[Token], total: NumberReading) -> NumberReading | None:
    """Return the sum of ``total`` and the smaller group that wa joins to it, if there is one."""
    if total.scale == 1:
        return None
    at = after_wa(tokens, total.end)
    group = None if at is None else _group(tokens, at)
    # A group that is not smaller is a number of its own: "10 thousand and 20 thousand".
    if group is None or group.value >= total.scale or group.other is not None:
        return None
    return group._replace(
        value=total.value + group.value,
        start=total.start,
        digits=False,
        scale=group.scale,
    )


def after_wa(tokens: Sequence[Token], i: int) -> int | None:
    """Return the index of the number that a wa at ``i`` joins: written onto it, or by itself."""
    if i >= len(tokens):
        return None
    if tokens[i].folded == _WA:
        return i + 1 if i + 1 < len(tokens) else None
    found = number_word(tokens[i])
    if found is None or found.preposition:
        return None
    return i if found.conjunction == _WA or tokens[i].raw.startswith(_WA_AHAD) else None


def _group(tokens: Sequence[Token], i: int) -> NumberReading | None:
    """Read a block and its scales, a bare scale, or part of a scale ("half a million")."""
    if i >= len(tokens):
        return None
    block = _part_of_scale(tokens, i) or _bare_scale(tokens, i)
    if block is None:
        block = _block(tokens, i)
        if block is None:
            return None
        block = _half_block(tokens, block)
    while (scaled := _scaled(tokens, block)) is not None:
        block = scaled
    return block


def _scaled(tokens: Sequence[Token], block: NumberReading) -> NumberReading | None:
    """Return the block times the scale behind it, if a larger scale follows directly."""
    if block.end >= len(tokens):
        return None
    found = number_word(tokens[block.end])
    if found is None or found.conjunction or found.preposition:
        return None
    word = found.entry
    plural = word.role is Role.PLURAL_SCALE and block.scale == 1
    if not (word.role is Role.SCALE or plural) or word.value <= block.scale:
        return None
    value = block.value if block.other is None else block.other  # 1.234 million is a decimal
    if value * word.value > _LARGEST * 1000:
        return None
    return block._replace(
        value=value * word.value,
        end=block.end + 1,
        step=(block.step if block.other is None else Fraction(1, 1000)) * word.value,
        other=None,
        digits=False,
        scale=word.value * (1 if block.scale == 1 else block.scale),
        last=word.value,
        construct=False,
    )


def _bare_scale(tokens: Sequence[Token], i: int) -> NumberReading | None:
    found = number_word(tokens[i])
    if found is None or found.entry.role not in (Role.SCALE, Role.DUAL_SCALE):
        return None
    word = found.entry
    twice = word.role is Role.DUAL_SCALE or _is_dual_construct(tokens, i, found)
    value = word.value * (2 if twice else 1)
    return NumberReading(
        value,
        i,
        i + 1,
        step=word.value,
        scale=word.value,
        last=word.value,
        construct=word.construct,
    )


def _is_dual_construct(tokens: Sequence[Token], i: int, found: Found[NumberWord]) -> bool:
    """Say whether ``الفا`` is "two thousand": before its noun, and without tanween."""
    if found.stem not in _DUALS_IN_SINGULAR_DRESS or _TANWEEN in tokens[i].raw:
        return False
    if i + 1 >= len(tokens) or tokens[i + 1].kind is not TokenKind.ARABIC:
        return False
    follower = tokens[i + 1]
    following = number_word(follower)
    if following is not None:
        return False
    return follower.folded[0] != _WA and follower.folded not in _NOT_NOUNS


def _part_of_scale(tokens: Sequence[Token], i: int) -> NumberReading | None:
    """Read "half a million", "three quarters of a million"."""
    read = _part(tokens, i)
    if read is None:
        return None
    part, end = read
    if end >= len(tokens):
        return None
    found = number_word(tokens[end])
    if found is None or found.entry.role is not Role.SCALE or found.conjunction:
        return None
    if found.preposition:
        return None
    value = part * found.entry.value
    return NumberReading(
        value, i, end + 1, step=place(value), scale=found.entry.value, last=found.entry.value
    )


def _part(tokens: Sequence[Token], i: int) -> tuple[Fraction, int] | None:
    """Read ``نصف`` or ``ثلاثه ارباع``: the part and the index behind it."""
    found = number_word(tokens[i])
    if found is None:
        return None
    if found.entry.role is Role.PART:
        return found.entry.value, i + 1
    if found.entry.role is Role.UNIT and i + 1 < len(tokens):
        parts = number_word(tokens[i + 1])
        if parts is not None and parts.entry.role is Role.PARTS and not parts.conjunction:
            return found.entry.value * parts.entry.value, i + 2
    return None


def _half_block(tokens: Sequence[Token], block: NumberReading) -> NumberReading:
    """Return "three and a half" where a scale follows: the half is of the scale, too."""
    at = after_wa(tokens, block.end)
    read = None if at is None else _part(tokens, at)
    if read is None or read[1] >= len(tokens):
        return block
    part, end = read
    scale = number_word(tokens[end])
    if scale is None or scale.article or scale.entry.role is not Role.SCALE:
        return block
    if scale.conjunction or scale.preposition:
        return block
    return block._replace(value=block.value + part, end=end, step=place(part), digits=False)


def _with_half(tokens: Sequence[Token], total: NumberReading) -> NumberReading:
    """Add "and a half", "and a quarter of a million" behind a number that ends in its scale."""
    at = after_wa(tokens, total.end)
    read = None if at is None else _part(tokens, at)
    if read is None:
        return total
    part, end = read
    value = part * total.scale
    if end < len(tokens):
        scale = number_word(tokens[end])
        if scale is not None and scale.entry.role is Role.SCALE and not scale.conjunction:
            if scale.entry.value != total.scale:
                return total
            end += 1
        elif total.scale == 1 or (scale is None and tokens[end].folded.startswith("ال")):
            return total  # "three days and half the day", "a million and half the people"
    elif total.scale == 1:
        return total
    return total._replace(value=total.value + value, end=end, step=place(value), digits=False)


def _block(tokens: Sequence[Token], i: int) -> NumberReading | None:
    """Read digits, or a number below 1000 in words."""
    if tokens[i].kind is TokenKind.NUMBER:
        return _digits(tokens, i)
    hundreds = _hundreds(tokens, i)
    if hundreds is None:
        return _with_point(tokens, _below_hundred(tokens, i))
    at = after_wa(tokens, hundreds.end)
    rest = None if at is None else _below_hundred(tokens, at)
    if rest is None or not rest.value:
        return hundreds
    return rest._replace(value=hundreds.value + rest.value, start=i)


def _digits(tokens: Sequence[Token], i: int) -> NumberReading | None:
    digits = parse_digits(tokens[i].folded)
    if digits is None:
        return None
    value, step, end = digits.value, digits.step, i + 1
    if value.denominator == 1 and len(tokens[i].folded) <= 3:
        # Thousands grouped by a plain space: exactly three digits behind, one space between.
        while end < len(tokens) and _is_space_group(tokens[end - 1], tokens[end]):
            value = value * 1000 + int(tokens[end].folded)
            step, end = place(value), end + 1
    last = value if value.denominator == 1 else _ONE
    return NumberReading(value, i, end, step=step, other=digits.other, digits=True, last=last)


def _is_space_group(left: Token, right: Token) -> bool:
    return (
        right.kind is TokenKind.NUMBER
        and right.start == left.end + 1
        and len(right.folded) == 3
        and right.folded.isdigit()
        and left.folded != "0"
    )


def _hundreds(tokens: Sequence[Token], i: int) -> NumberReading | None:
    """Read ``مئتان``, ``ثلاثمئه``, or ``ثلاث مئه`` in two words."""
    found = number_word(tokens[i])
    if found is None:
        return None
    word = found.entry
    if word.role is Role.HUNDRED:
        return NumberReading(
            word.value, i, i + 1, Fraction(100), last=Fraction(100), construct=word.construct
        )
    if word.role is not Role.UNIT or word.value < 3 or i + 1 >= len(tokens):
        return None
    second = number_word(tokens[i + 1])
    if second is None or second.conjunction or second.preposition or second.article:
        return None
    if second.entry.value != 100 or second.entry.role not in (Role.HUNDRED, Role.PLURAL_SCALE):
        return None
    return NumberReading(word.value * 100, i, i + 2, Fraction(100), last=Fraction(100))


def _below_hundred(tokens: Sequence[Token], i: int) -> NumberReading | None:
    """Read 0 to 99 in words: units, teens, tens, and units and tens in either order."""
    if i >= len(tokens):
        return None
    found = number_word(tokens[i])
    if found is None:
        return None
    word = found.entry
    if word.role in (Role.TEN, Role.ZERO):
        return _small(word.value, i, i + 1, word.gender)
    if word.role is Role.TENS:
        return _tens(tokens, i, word)
    return _units(tokens, i, word) if word.role in (Role.UNIT, Role.STUB) else None


def _units(tokens: Sequence[Token], i: int, word: NumberWord) -> NumberReading | None:
    """Read a unit, a teen, or a unit and its tens."""
    if _is_teen(tokens, i, word):
        return _small(word.value + 10, i, i + 2, word.gender)
    at = after_wa(tokens, i + 1)
    tens = None if at is None or word.value > 9 else number_word(tokens[at])
    if at is not None and tens is not None and tens.entry.role is Role.TENS:
        return _small(word.value + tens.entry.value, i, at + 1, word.gender)
    return None if word.role is Role.STUB else _small(word.value, i, i + 1, word.gender)


def _tens(tokens: Sequence[Token], i: int, word: NumberWord) -> NumberReading:
    """Read ``عشرون`` or, units behind the tens, ``عشرون وخمسه``."""
    at = after_wa(tokens, i + 1)
    unit = None if at is None else number_word(tokens[at])
    if at is None or unit is None or unit.entry.role is not Role.UNIT:
        return _small(word.value, i, i + 1, "")
    if _is_teen(tokens, at, unit.entry) or _hundreds(tokens, at) is not None:
        return _small(word.value, i, i + 1, "")
    return _small(word.value + unit.entry.value, i, at + 1, unit.entry.gender)


def _is_teen(tokens: Sequence[Token], i: int, word: NumberWord) -> bool:
    if i + 1 >= len(tokens) or word.value > 9:
        return False
    ten = number_word(tokens[i + 1])
    return (
        ten is not None
        and ten.entry.role is Role.TEN
        and not (ten.conjunction or ten.preposition or ten.article)
    )


def _with_point(tokens: Sequence[Token], whole: NumberReading | None) -> NumberReading | None:
    """Read "three point five" in words."""
    if whole is None or whole.end + 1 >= len(tokens) or tokens[whole.end].folded != _DECIMAL_POINT:
        return whole
    decimals = _below_hundred(tokens, whole.end + 1)
    if decimals is None:
        return whole
    step = Fraction(1, 10 if decimals.value < 10 else 100)
    return whole._replace(value=whole.value + decimals.value * step, end=decimals.end, step=step)


def _small(value: Fraction, start: int, end: int, gender: str) -> NumberReading:
    return NumberReading(value, start, end, step=place(value), gender=gender, last=value)

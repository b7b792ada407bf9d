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

from checker.kinds.amount import place
from checker.languages.arabic.number_blocks import (
    NumberReading,
    after_wa,
    number_word,
    read_block,
)
from checker.languages.arabic.number_words import NumberWord, Role
from checker.languages.arabic.tokens import PARTICLE_WORDS, Found, Token, TokenKind

_WA = "و"  # wa, "and"
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


def read_number(tokens: Sequence[Token], i: int) -> NumberReading | None:
    """Read the longest cardinal that starts at token ``i``, in digits, words or both.

    Returns None where no cardinal starts: plural scales ("thousands"), parts ("half") and ``احد``
    alone are none. The value is exact; `NumberReading.other` tells of a second reading.
    """
    first = _group(tokens, i)
    if first is None:
        return None
    if not _goes_on(tokens, first.end):
        return _opened(tokens, first)
    total = first
    while (joined := _next_group(tokens, total)) is not None:
        total = joined
    total = _with_half(tokens, total)
    return _opened(tokens, total)


def _goes_on(tokens: Sequence[Token], i: int) -> bool:
    """Say whether a word at ``i`` may belong to the number before it; mostly the noun follows."""
    return i < len(tokens) and (tokens[i].folded == _WA or number_word(tokens[i]) is not None)


def _opened(tokens: Sequence[Token], number: NumberReading) -> NumberReading:
    """Add what the particles before or on the first token say."""
    token = tokens[number.start]
    if token.kind is TokenKind.NUMBER:
        before = tokens[number.start - 1] if number.start else None
        if before is not None and before.end == token.start:
            particles = PARTICLE_WORDS.get(before.folded)
            if particles is not None:
                conjunction, preposition, article = particles
                return number._replace(
                    conjunction=conjunction, preposition=preposition, definite=article
                )
        return number
    found = number_word(token)
    if found is None or not (found.conjunction or found.preposition or found.article):
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


def _group(tokens: Sequence[Token], i: int) -> NumberReading | None:
    """Read a block and its scales, a bare scale, or part of a scale ("half a million")."""
    if i >= len(tokens):
        return None
    in_words = tokens[i].kind is TokenKind.ARABIC
    if in_words and number_word(tokens[i]) is None:
        return None
    block = (_part_of_scale(tokens, i) or _bare_scale(tokens, i)) if in_words else None
    if block is None:
        block = read_block(tokens, i)
        if block is None:
            return None
        if not _goes_on(tokens, block.end):
            return block
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
        scale=word.value.numerator * block.scale,
        last=word.value.numerator,
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
        scale=word.value.numerator,
        last=word.value.numerator,
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
    value, scale = part * found.entry.value, found.entry.value.numerator
    return NumberReading(value, i, end + 1, step=place(value), scale=scale, last=scale)


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

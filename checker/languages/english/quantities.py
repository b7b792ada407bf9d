"""Numbers with all that belongs to them before any unit: sign of money, range, bound."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from checker.kinds.amount import Amount, Op
from checker.languages.english.bound_words import CHANGES, ONLY_ROUND, PERCENT
from checker.languages.english.bounds import bound_before, bound_behind
from checker.languages.english.currency_words import CODES, NAMES, SIGNS
from checker.languages.english.nouns import is_plural
from checker.languages.english.number_words import SCALE_LETTERS, SCALES
from checker.languages.english.numerals import Form, Numeral, read_number
from checker.languages.english.wording import Wording


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number or a range of numbers, with its bound, before a unit or noun is looked for."""

    first: int
    """Index of the first token that belongs to it: the bound's, the sign's, or the number's."""

    number: int
    """Index of the first token of the number."""

    number_end: int
    """Index behind the number, or behind the second one of a range."""

    end: int
    """Index behind all of it, where a unit or a noun may stand."""

    low: Fraction
    high: Fraction
    step: Fraction
    form: Form = Form.CARDINAL
    digits: bool = False
    """Told in digits alone."""

    bound: Op | None = None
    currency: str | None = None
    """ISO 4217 code of the sign or letters before the number."""

    vague: bool = False

    @property
    def is_range(self) -> bool:
        """Whether two numbers are told."""
        return self.low is not self.high and self.low != self.high

    @property
    def is_one(self) -> bool:
        """Whether just one is told, so that a singular follows."""
        return self.low == 1 and not self.is_range

    def amount(self, unit: str | None = None, factor: int | Fraction = 1) -> Amount:
        """Return the amount in ``unit``, each number multiplied by ``factor > 0``."""
        low, high, step = self.low, self.high, self.step
        if factor != 1:
            low, high, step = low * factor, high * factor, step * factor
        match self.bound:
            case Op.GE | Op.GT:
                return Amount(low, None, self.bound, unit, step, self.vague)
            case Op.LE | Op.LT:
                return Amount(None, high, self.bound, unit, step, self.vague)
            case _ if self.is_range:
                return Amount(low, high, Op.RANGE, unit, step, self.vague)
            case _:
                op = self.bound or Op.EQ
                return Amount(low, high, op, unit, step, self.vague)

    def until(self, end: int) -> Quantity:
        """Return the quantity with its unit or noun looked for at ``end``."""
        return replace(self, end=end)

    def about(self) -> Quantity:
        """Return the quantity as an approximate one."""
        return replace(self, bound=Op.APPROX)

    def ending(self, wording: Wording, end: int) -> tuple[Quantity, int]:
        """Return the quantity with a bound that stands behind its unit or noun, and the new end."""
        if self.bound is not None:
            return self, end
        bound, behind = bound_behind(wording, end)
        return (self, end) if bound is None else (replace(self, bound=bound), behind)


def read_quantity(wording: Wording, i: int) -> Quantity | None:
    """Read the number that begins at token ``i``, with what stands before and behind it."""
    currency, first = _sign_before(wording, i)
    letters = currency is not None or _million_things(wording, i)
    numeral = read_number(wording.tokens, i, money=letters)
    if numeral is None:
        return None
    low, first = _signed(wording, i, numeral, first)
    quantity = Quantity(
        first=first,
        number=i,
        number_end=numeral.end,
        end=numeral.end,
        low=low,
        high=low,
        step=numeral.step,
        form=numeral.form,
        digits=numeral.digits,
        currency=currency,
    )
    if numeral.form is Form.CARDINAL:
        quantity = _ranged(wording, quantity, numeral)
    return quantity if numeral.form is Form.ORDINAL else bounded(wording, quantity)


def _million_things(wording: Wording, i: int) -> bool:
    """Say whether "3m" is three million: a plural or a currency follows, "3m people"."""
    if wording.folded(i + 1) not in ("m", "b") or not wording.glued(i + 1):
        return False
    following = wording.folded(i + 2)
    return wording.is_word(i + 2) and (is_plural(following) or following in NAMES)


def bounded(wording: Wording, quantity: Quantity) -> Quantity:
    """Return the quantity with the bounds that stand right before and behind its number."""
    first = quantity.first
    if quantity.is_range and wording.folded(first - 1) in ("between", "from"):
        first -= 1
    bound, outer = bound_before(wording, first)
    if bound is not None and _precise(quantity) and wording.words(outer, first) in ONLY_ROUND:
        bound, outer = None, first
    if quantity.is_range and bound in (Op.LE, Op.LT):
        bound = None  # "from less than 5 to 10": the ends say more than the bound
    first, end = outer, quantity.end
    behind, last = bound_behind(wording, end)
    if bound is None or wording.glued(end):  # "some 20-odd ships"
        bound, end = bound or behind, last
    if (first, bound, end) == (quantity.first, quantity.bound, quantity.end):
        return quantity
    return replace(quantity, first=first, bound=bound, end=end)


def _precise(quantity: Quantity) -> bool:
    """Say whether the number is told to more digits than anyone rounds to."""
    digits = quantity.low / quantity.step if quantity.step else Fraction(0)
    return digits >= 1000 or (digits >= 100 and quantity.low.denominator != 1)


def _sign_before(wording: Wording, i: int) -> tuple[str | None, int]:
    """Return the currency told before the number at ``i``, and where its sign begins."""
    sign = wording.folded(i - 1)
    if wording.folded(i - 2) == "$" and wording.glued(i) and f"{sign}$" in SIGNS:
        return SIGNS[f"{sign}$"], i - 2  # $US729
    if sign in SIGNS:
        letters = wording.folded(i - 2) if wording.glued(i - 1) else ""
        if letters + sign in SIGNS and letters:
            return SIGNS[letters + sign], i - 2
        return SIGNS[sign], i - 1
    if sign in CODES and wording.tokens[i - 1].raw[0].isupper():
        return CODES[sign], i - 1
    if sign == "." and wording.folded(i - 2) == "rs":
        return CODES["rs"], i - 2
    return None, i


def _signed(wording: Wording, i: int, numeral: Numeral, first: int) -> tuple[Fraction, int]:
    """Return the number with a minus or a decimal point that stands before it."""
    before = wording.folded(i - 1)
    if before == "minus" and wording.folded(i - 2) == "or":
        return numeral.value, first  # "plus or minus 4 points"
    if before == "minus":
        return -numeral.value, i - 1
    free = wording.glued(i) and not wording.glued(i - 1)
    if before == "-" and free and numeral.digits:
        return -numeral.value, i - 1
    if before == "." and free and wording.tokens[i].raw.isdecimal():
        return numeral.value / 10 ** len(wording.tokens[i].raw), i - 1
    return numeral.value, first


# --- ranges -----------------------------------------------------------------------------------


def _ranged(wording: Wording, quantity: Quantity, numeral: Numeral) -> Quantity:
    """Return the quantity with the second number of a range, if one follows."""
    link = quantity.end
    if wording.folded(link) in PERCENT:
        link += 1  # "5% to 7%", "5 percent to 7 percent"
    word = wording.folded(link)
    found = _second(wording, quantity, link) if _links(wording, quantity, link, word) else None
    if found is None:
        return quantity
    j, second = found
    low = quantity.low * _shared_scale(wording, numeral, second)
    if not low < second.value or _years(wording, i=quantity.number, j=j):
        return quantity
    if word == "or" and second.value > 2 * low + 1:
        return quantity  # two amounts to choose from, and none between them
    shared = low / quantity.low if quantity.low else 1
    return replace(
        quantity,
        low=low,
        high=second.value,
        step=max(quantity.step * shared, second.step),
        number_end=second.end,
        end=second.end,
        digits=numeral.digits and second.digits,
    )


def _second(wording: Wording, quantity: Quantity, link: int) -> tuple[int, Numeral] | None:
    """Return where the second number of a range begins behind ``link``, and the number."""
    word = wording.folded(link)
    j = link + 1
    while wording.folded(j) in SIGNS or (word == "and" and wording.folded(j) == "about"):
        j += 1
    if word == "or" and quantity.currency is not None and j == link + 1:
        return None  # "$1.63, or 8 percent" without its comma
    second = read_number(wording.tokens, j, money=quantity.currency is not None)
    if second is None or second.form is not Form.CARDINAL:
        return None
    if link > quantity.end and wording.folded(second.end) not in PERCENT:
        return None  # "3 percent to 7 dollars": two amounts
    return j, second


def _links(wording: Wording, quantity: Quantity, link: int, word: str) -> bool:
    """Say whether the token at ``link`` may lead on to the second number of a range."""
    before = wording.folded(quantity.first - 1)
    if word == "and":
        return before == "between"
    if word == "-":
        return wording.glued(link) and wording.glued(link + 1)
    if word == "/":
        return quantity.currency is not None and wording.glued(link) and wording.glued(link + 1)
    if word in ("to", "through"):
        return not changes(wording, quantity.first, before)
    return word == "or"


def changes(wording: Wording, first: int, before: str) -> bool:
    """Say whether "12 to 15" at ``first`` tells a change: "rose from 12 to 15"."""
    reach = 8 if before in ("from", "by") else 1
    return any(wording.folded(k) in CHANGES for k in range(max(0, first - reach), first))


def _shared_scale(wording: Wording, numeral: Numeral, second: Numeral) -> int:
    """Return the scale that the second number of a range lends the first: "15 to 20 million"."""
    word = wording.folded(second.end - 1)
    scale = SCALES.get(word) or SCALE_LETTERS.get(word) or {"dozen": 12, "m": 10**6}.get(word, 1)
    if word == "m" and second.value < 10**6:
        scale = 1
    own = numeral.value
    return scale if own < 1000 and own * scale < second.value else 1


def _years(wording: Wording, i: int, j: int) -> bool:
    """Say whether the numbers at ``i`` and ``j`` are years: a stretch of time and no amount."""
    return all(is_year(wording, index) for index in (i, j))


def is_year(wording: Wording, i: int) -> bool:
    """Say whether the token at ``i`` may be a year: four digits without a separator."""
    raw = wording.tokens[i].raw if wording.is_number(i) else ""
    return len(raw) == 4 and raw.isdecimal() and 1500 <= int(raw) <= 2100

"""Counts, amounts, measures, percentages and durations that are told by a number.

A quantity is a number or range with its tail (unit or counted noun) and its bounds. Whether a
number without a tail is a count at all is judged by what stands before it.
"""

from __future__ import annotations

from checker.kinds.amount import Op
from checker.languages.arabic.bounds import bounded
from checker.languages.arabic.contents import with_content
from checker.languages.arabic.elision import counts_alone, is_identifier
from checker.languages.arabic.partitives import read_partitive
from checker.languages.arabic.phrases import Draft, Line, word
from checker.languages.arabic.ranges import Range, read_range
from checker.languages.arabic.rates import read_per
from checker.languages.arabic.tails import Tail, read_tail
from checker.languages.arabic.tokens import TokenKind
from checker.languages.arabic.told import Told, read_told
from checker.languages.arabic.units import SIGNS
from checker.languages.arabic.word_forms import NOUNS, UNITS, Form

_SEVERAL = "عده"  # 'idda, which alone of the vague numerals may stand behind its noun
_METRE = "م"  # m, of mitr, "metre"
_PERCENT_SIGNS = frozenset({"%", "\N{ARABIC PERCENT SIGN}"})


def read_quantities(tokens: Line, i: int) -> list[Draft]:
    """Read the quantity whose number starts at token ``i``; of a change, what it was."""
    told = read_told(tokens, i)
    if told is None or (told.definite and told.low <= 2):
        return []  # "the two" points back, and al-ithnayn is mostly Monday
    tail = read_tail(tokens, told.end, told)
    ranged = read_range(tokens, told, tail)
    if ranged is not None:
        drafts = _of_range(tokens, told, ranged)
        if drafts:
            return drafts
    if is_identifier(tokens, told):
        return []
    behind = several_behind(tokens, told)
    if behind is not None:
        return [behind]
    draft = _draft(tokens, told, _tail(tokens, told, tail))
    return [] if draft is None else [draft]


def several_behind(tokens: Line, told: Told) -> Draft | None:
    """Read ``مرات عدة``: "several" behind its plural."""
    noun = told.start - 1
    if noun < 0 or word(tokens, told.start).lstrip("وف") != _SEVERAL:
        return None
    if word(tokens, noun).endswith("ه") and NOUNS.find(word(tokens, noun)) is None:
        noun -= 1  # an adjective between: "several western states"
    unit = UNITS.find(word(tokens, noun))
    known = NOUNS.find(word(tokens, noun))
    found = unit or known
    if found is None or found.article or found.entry.form is not Form.PLURAL:
        return None
    kind = unit.entry.unit.kind if unit else "count"
    value = told.amount(Op.EQ, *((unit.entry.unit.name, unit.entry.unit.factor) if unit else ()))
    return Draft(
        kind,
        value,
        noun,
        told.end,
        (told.start, told.end),
        f"ar.{kind}.vague",
        noun=noun,
        lemma=found.entry.lemma,
    )


def _of_range(tokens: Line, first: Told, ranged: Range) -> list[Draft]:
    """Return the range, or of a change ("rose from 5 to 7 %") its first value with the unit."""
    if ranged.change:
        tail = ranged.tail and ranged.tail._replace(end=first.end, noun=None)
        draft = _draft(tokens, ranged.told, tail)
    else:
        draft = _draft(tokens, ranged.told, ranged.tail)
    if draft is None:
        return []
    return [draft if ranged.change else draft._replace(start=min(draft.start, ranged.start))]


def _tail(tokens: Line, told: Told, following: Tail | None) -> Tail | None:
    """Return the tail that follows, or one that stands elsewhere."""
    tail = (
        following
        or _sign_before(tokens, told)
        or _metres(tokens, told)
        or read_partitive(tokens, told.end, told)
    )
    return tail and with_content(tokens, tail)


def _metres(tokens: Line, told: Told) -> Tail | None:
    """Read ``م/ث``: the letter alone is metres only in a speed."""
    if word(tokens, told.end) != _METRE or word(tokens, told.end + 1) != "/":
        return None
    per, end = read_per(tokens, told.end + 1)
    if not per:
        return None
    return Tail("measure", end, f"metre per {per}", noun=told.end, lemma="متر")


def _sign_before(tokens: Line, told: Told) -> Tail | None:
    """Read ``$5`` and ``%5``: the sign stands first and close."""
    if told.start == 0 or tokens[told.start].kind is not TokenKind.NUMBER:
        return None
    sign = tokens[told.start - 1]
    if sign.end != tokens[told.start].start:
        return None
    if sign.folded in _PERCENT_SIGNS:
        return Tail("percentage", told.end, "percent", sign_before=True)
    unit = SIGNS.get(sign.folded)
    return None if unit is None else Tail("money", told.end, unit, sign_before=True)


def _draft(tokens: Line, told: Told, tail: Tail | None) -> Draft | None:
    """Return the quantity with its bounds, or None if nothing shows that it is one."""
    start = told.start - (1 if _opens_before(tokens, told, tail) else 0)
    around = bounded(tokens, start, told.end if tail is None else tail.end)
    if tail is None:
        if not counts_alone(tokens, told, bound=around.op is not Op.EQ):
            return None
        tail = Tail("count", told.end)
    return Draft(
        kind=tail.kind,
        value=told.amount(around.op, tail.unit, tail.factor),
        start=around.start,
        end=around.end,
        number=(told.start, told.end),
        rule=f"ar.{tail.kind}.{_name(told, tail)}",
        noun=tail.noun,
        lemma=tail.lemma,
        modifiers=tail.modifiers,
    )


def _opens_before(tokens: Line, told: Told, tail: Tail | None) -> bool:
    """Say whether the sign or the article before the digits belongs to them: ``$5``, ``الـ76``."""
    if tail is not None and tail.sign_before:
        return True
    before = word(tokens, told.start - 1)
    return told.digits and told.definite and before in ("ال", "لل", "بال", "وال")


def _name(told: Told, tail: Tail) -> str:
    if told.vague:
        return "vague"
    if told.low != told.high:
        return "range"
    if tail.kind == "count":
        return "number_noun" if tail.noun is not None else "elided_noun"
    return "number_unit"

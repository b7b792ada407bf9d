"""Counts, amounts, measures, percentages and durations that are told by a number.

A quantity is a number or range with its tail (unit or counted noun) and its bounds. Whether a
number without a tail is a count at all is judged by what stands before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.kinds.amount import Amount, Op
from checker.languages.arabic.bounds import bounded
from checker.languages.arabic.contents import with_content
from checker.languages.arabic.definites import read_definite
from checker.languages.arabic.elision import counts_alone, is_identifier
from checker.languages.arabic.exchange import read_exchange, with_rate_of
from checker.languages.arabic.magnitudes import read_magnitude
from checker.languages.arabic.ordinals import ends_teen
from checker.languages.arabic.partitives import read_partitive
from checker.languages.arabic.phrases import Draft, Line, word
from checker.languages.arabic.ranges import Range, read_range
from checker.languages.arabic.rates import read_per
from checker.languages.arabic.tails import Tail, read_tail
from checker.languages.arabic.tokens import Lexicon, TokenKind
from checker.languages.arabic.told import Told, read_told
from checker.languages.arabic.units import SIGNS
from checker.languages.arabic.word_forms import NOUNS, UNITS, Form

_SEVERAL = "عده"  # 'idda, which alone of the vague numerals may stand behind its noun
_ROUNDS: Lexicon[str] = Lexicon({"دور": "دور", "مجموعه": "مجموعه"})
"""Dawr, "round (of the eight)"; majmu'a, "group (of twenty)"."""

_MONDAY = "الاثنين"  # al-ithnayn, "the two"
_AND = "و"  # wa, "and"
_AL = "ال"  # al-, "the"
_TENS = frozenset({"عشر", "عشره"})  # 'ashar, 'ashara, "ten"; "-teen" behind another number
_ELIDED = "ar.count.elided_noun"
_LEAST_STEP = 10_000  # of a number told in millions: 2.02 million
_OF_PEOPLE = frozenset({"منهم", "منهن", "بينهم", "اخرين", "اخرون"})  # minhum, "of them"
_METRE = "م"  # m, of mitr, "metre"
_PERCENT_SIGNS = frozenset({"%", "\N{ARABIC PERCENT SIGN}"})


def read_quantities(tokens: Line, i: int) -> list[Draft]:
    """Read the quantity whose number starts at token ``i``; of a change, what it was."""
    told = read_told(tokens, i)
    if told is None or ((told.definite or tokens[i].folded in _TENS) and _is_name(tokens, told)):
        return []
    tail = read_tail(tokens, told.end, told)
    if told.definite and _qualifies(tokens, tail) and read_definite(tokens, i):
        return []  # "the three players (the) injured": the players are counted
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


def _is_name(tokens: Line, told: Told) -> bool:
    """Say whether a number is no quantity by its own form or by the word before it."""
    if told.definite and (told.low <= 2 or _is_round(tokens, told.start)):
        return True  # "the two" points back, and al-ithnayn is mostly Monday
    return told.end == told.start + 1 and ends_teen(tokens, told.start)


def _is_round(tokens: Line, i: int) -> bool:
    """Say whether the number at token ``i`` names a round of a cup or a group of states."""
    before = word(tokens, i - 1)
    if before == _MONDAY or word(tokens, i).startswith(_AND):
        before = word(tokens, i - 2)  # "the round of the 32"
    return _ROUNDS.find(before) is not None


def _qualifies(tokens: Line, tail: Tail | None) -> bool:
    """Say whether what follows a definite number is definite: "the three players (the) injured"."""
    return tail is not None and tail.noun is not None and word(tokens, tail.noun).startswith(_AL)


def in_currency(tokens: Line, draft: Draft, others: Sequence[Draft]) -> Draft:
    """Return a large number without a noun in the currency told before it, others as they are.

    "20 billion dollars, of which 8 billion were paid back".
    """
    value = draft.value
    if draft.rule != _ELIDED or not isinstance(value, Amount) or value.step < _LEAST_STEP:
        return draft
    if word(tokens, draft.end) in _OF_PEOPLE or word(tokens, draft.end).startswith(_AL):
        return draft
    before = [each for each in others if each.kind != "duration" and each.end <= draft.start]
    last = max(before, key=lambda each: each.end, default=None)
    if last is None or last.kind != "money" or not isinstance(last.value, Amount):
        return draft
    return draft._replace(
        kind="money",
        value=replace(value, unit=last.value.unit),
        rule="ar.money.number_unit",
        lemma=last.lemma,
    )


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
        _sign_before(tokens, told)
        or read_magnitude(tokens, told)
        or following
        or _metres(tokens, told)
        or read_exchange(tokens, told)
        or read_partitive(tokens, told.end, told)
    )
    tail = with_rate_of(tokens, told, tail)
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
    return "exchange_rate" if tail.noun is None and " per " in (tail.unit or "") else "number_unit"

"""Arabic dates beside one another: appositions, lists, ranges.

``الأربعاء 24 أكتوبر`` and ``أمس (الخميس)`` are one date told twice; ``24 و25 آذار`` is a list;
``بين 3 و5 مايو`` and ``من 2014 إلى 2016`` are ranges.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace

from checker.kinds.amount import Op
from checker.kinds.expression import DateExpression, Direction, Grain
from checker.languages.arabic import dates_lexicon as lexicon
from checker.languages.arabic.dates_atoms import Line, glued, word
from checker.languages.arabic.dates_phrases import DASHES, Hit

_COMMA = "\N{ARABIC COMMA}"
_PLACING = ("year", "unit", "shift", "direction", "calendar")
"""Fields that a later member of a list may lend to an earlier one."""


def join(line: Line, hits: Sequence[Hit]) -> list[Hit]:
    """Unite hits that tell one date, then those that make a list or a range."""
    return _lists(line, _same_months(_appositions(line, hits)))


def _same_months(hits: Sequence[Hit]) -> list[Hit]:
    """Give "the 11th of the same month" the month of the date before it in the sentence."""
    filled: list[Hit] = []
    month: DateExpression | None = None
    for hit in hits:
        said = hit.expression
        same = said.unit is Grain.MONTH and said.direction is Direction.SAME
        if same and said.shift == 0 and month is not None:
            said = replace(month, day=said.day, weekday=said.weekday, part=said.part)
            filled.append(hit._replace(expression=said))
            continue
        month = said if said.month is not None else month
        filled.append(hit)
    return filled


def _appositions(line: Line, hits: Sequence[Hit]) -> list[Hit]:
    united: list[Hit] = []
    for hit in hits:
        merged = _apposed(line, united[-1], hit) if united else None
        if merged is None:
            united.append(hit)
        else:
            united[-1] = merged
    return united


def _apposed(line: Line, left: Hit, right: Hit) -> Hit | None:
    """One hit of two that tell the same date, None where they do not."""
    gap = tuple(word(line, i) for i in range(left.end, right.start))
    end = right.end
    if gap == ("(",):
        if word(line, right.end) != ")":
            return None
        end += 1
    elif gap not in ((), (_COMMA,), ("الموافق",), (_COMMA, "الموافق"), (lexicon.OF,)):
        return None
    if gap == () and _opens_with_and(line, right):
        return None
    if gap == (lexicon.OF,) and right.expression.unit is not Grain.WEEK:
        return None
    said = _united(left.expression, right.expression)
    return None if said is None else Hit(said, left.start, end, _better(left, right))


def _opens_with_and(line: Line, hit: Hit) -> bool:
    """Whether wa stands on the first word, so that another date begins."""
    return line[hit.start].folded.startswith(lexicon.AND)


def _better(left: Hit, right: Hit) -> str:
    """The rule that read the more telling half."""
    return right.rule if right.expression.day is not None else left.rule


def _united(left: DateExpression, right: DateExpression) -> DateExpression | None:
    """Both halves in one expression, if a weekday or a relative day is explained by the other."""
    if left.hour is not None or right.hour is not None or right.through or left.through:
        return None
    days = [said for said in (left, right) if _day_of_week_or_near(said)]
    if not days or not all(
        said.grain is Grain.DAY or said.unit is Grain.WEEK for said in (left, right)
    ):
        return None
    told = {}
    for field in fields(DateExpression):
        mine, other = getattr(left, field.name), getattr(right, field.name)
        if mine in (field.default, other):
            told[field.name] = other
        elif other == field.default:
            told[field.name] = mine
        else:
            return None
    return DateExpression(**told)


def _day_of_week_or_near(said: DateExpression) -> bool:
    return said.weekday is not None or (said.unit is Grain.DAY and said.day is None)


def _lists(line: Line, hits: Sequence[Hit]) -> list[Hit]:
    joined: list[Hit] = []
    for hit in reversed(hits):
        follower = joined[-1] if joined else None
        link = None if follower is None else _link(line, hit, follower)
        if follower is None or link is None:
            joined.append(hit)
            continue
        lent = hit._replace(expression=_lent(hit.expression, follower.expression))
        merged = _merged(lent, follower, link)
        if merged is None:
            joined.append(lent)
        else:
            joined[-1] = merged
    return joined[::-1]


def _link(line: Line, left: Hit, right: Hit) -> Op | None:
    """How two neighbours are joined: EQ by wa, RANGE by "to", a dash or between; else None."""
    gap = [word(line, i) for i in range(left.end, right.start)]
    between = word(line, left.start - 1).removeprefix(lexicon.AND) in lexicon.BETWEEN
    if gap == [lexicon.AND] or (gap == [] and _opens_with_and(line, right)):
        return Op.RANGE if between else Op.EQ
    if gap == [] and left.rule == right.rule == "weekday":
        return Op.EQ  # "the night of Wednesday Thursday"
    if len(gap) != 1:
        return None
    if gap[0].removeprefix(lexicon.AND) in lexicon.TO:
        return Op.RANGE
    years = left.rule == right.rule == "year" and gap[0] == "/"
    dashed = gap[0] in DASHES or years
    if dashed and (left.rule == right.rule or glued(line, left.end)):
        return Op.RANGE
    return Op.EQ if gap == [_COMMA] and left.rule == right.rule == "year" else None


def _lent(left: DateExpression, right: DateExpression) -> DateExpression:
    """The earlier member with what only the last one tells: "15 January and 26 March last"."""
    if right.hour is not None or left.hour is not None:
        return left
    bare = left.year is None and left.unit is None and left.direction is Direction.NONE
    if (
        not bare
        or left.grain != right.grain
        or _day_of_week_or_near(left) != _day_of_week_or_near(right)
    ):
        return left
    return replace(left, **{name: getattr(right, name) for name in _PLACING})


def _merged(left: Hit, right: Hit, link: Op) -> Hit | None:
    """One hit for a range, or for a list without a gap between its members."""
    first, last = left.expression, right.expression
    if first.through is not None or first.grain != last.grain or last.op is Op.RANGE:
        return None
    if (first.hour is None) != (last.hour is None):
        return None
    if link is Op.EQ and not (last.op is Op.EQ and _next_to(first, last.through or last, last)):
        return None
    said = replace(first, through=last.through or last, op=link)
    return Hit(
        said, left.start, right.end, f"{left.rule}_{'range' if link is Op.RANGE else 'list'}"
    )


def _next_to(first: DateExpression, end: DateExpression, second: DateExpression) -> bool:
    """Whether ``second`` is the very next day, weekday or year, so that nothing lies between."""
    del end
    if first.hour is not None:
        return False
    if first.day is not None and second.day is not None:
        same = (first.month, first.year, first.unit, first.shift)
        return same == (second.month, second.year, second.unit, second.shift) and (
            second.day - first.day == 1
        )
    if first.weekday is not None and second.weekday is not None:
        return (second.weekday - first.weekday) % 7 == 1 and first.unit == second.unit
    bare_years = first.grain is Grain.YEAR and None not in (first.year, second.year)
    return bare_years and (second.year or 0) - (first.year or 0) == 1 and first.part is None

"""Arabic dates beside one another: appositions, lists, ranges.

``الأربعاء 24 أكتوبر`` and ``أمس (الخميس)`` are one date told twice; ``24 و25 آذار`` is a list;
``بين 3 و5 مايو`` and ``من 2014 إلى 2016`` are ranges.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.kinds.amount import Op
from checker.kinds.expression import DateExpression, Direction, Grain
from checker.languages.arabic import dates_lexicon as lexicon
from checker.languages.arabic.dates_atoms import Line, glued, word
from checker.languages.arabic.dates_phrases import DASHES
from checker.languages.dating import Hit, lent, merged, united

_COMMA = "\N{ARABIC COMMA}"


def join(line: Line, hits: Sequence[Hit]) -> list[Hit]:
    """Unite hits that tell one date, then those that make a list or a range."""
    if len(hits) == 1:
        return list(hits)
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
    single: list[Hit] = []
    for hit, following in zip(hits, [*hits[1:], None], strict=True):
        # In "3 October, Sunday 16 April" the weekday belongs to what follows it directly.
        taken = following is not None and following.start == hit.end
        apart = not single or (taken and hit.start > single[-1].end)
        whole = None if apart else _apposed(line, single[-1], hit)
        if whole is None:
            single.append(hit)
        else:
            single[-1] = whole
    return single


def _apposed(line: Line, left: Hit, right: Hit) -> Hit | None:
    """One hit of two that tell the same date, None where they do not."""
    gap = tuple(word(line, i) for i in range(left.end, right.start))
    end = right.end
    if gap == ("(",):
        if word(line, right.end) != ")":
            return None
        end += 1
    elif gap not in ((), (_COMMA,), ('"',), ("الموافق",), (_COMMA, "الموافق"), (lexicon.OF,)):
        return None
    if gap == () and (_opens_with_and(line, right) or _is_evening_apart(line, left, right)):
        return None
    if gap == (lexicon.OF,) and right.expression.unit is not Grain.WEEK:
        return None
    said = united(left.expression, right.expression)
    return None if said is None else Hit(said, left.start, end, _better(left, right))


def _is_evening_apart(line: Line, left: Hit, right: Hit) -> bool:
    """Whether a part of a weekday follows a day of a month: "put off to 9 June on Monday evening".

    Of one date the weekday stands first.
    """
    dated = left.expression.month is not None and left.expression.weekday is None
    return dated and word(line, right.start) in lexicon.DAY_PARTS


def _opens_with_and(line: Line, hit: Hit) -> bool:
    """Whether wa stands on the first word, so that another date begins."""
    return line[hit.start].folded.startswith(lexicon.AND)


def _better(left: Hit, right: Hit) -> str:
    """The rule that read the more telling half."""
    return right.rule if right.expression.day is not None else left.rule


def _lists(line: Line, hits: Sequence[Hit]) -> list[Hit]:
    joined: list[Hit] = []
    for hit in reversed(hits):
        follower = joined[-1] if joined else None
        link = None if follower is None else _link(line, hit, follower)
        if follower is None or link is None:
            joined.append(hit)
            continue
        placed = hit._replace(expression=lent(hit.expression, follower.expression))
        whole = merged(placed, follower, link)
        if whole is None:
            joined.append(placed)
        else:
            joined[-1] = whole
    return joined[::-1]


def _link(line: Line, left: Hit, right: Hit) -> Op | None:
    """How two neighbours are joined: EQ by wa, RANGE by "to", a dash or between; else None."""
    gap = [word(line, i) for i in range(left.end, right.start)]
    head = word(line, left.start - 1).removeprefix(lexicon.AND)
    if gap == [lexicon.AND] or (gap == [] and _opens_with_and(line, right)):
        return Op.RANGE if head in lexicon.BETWEEN else Op.EQ
    same = left.rule if left.rule == right.rule else ""
    if gap == []:
        return Op.EQ if same == "weekday" else None  # "the night of Wednesday Thursday"
    if len(gap) > 1:
        return None
    if gap[0].removeprefix(lexicon.AND) in lexicon.TO:
        return Op.RANGE if same or head in (lexicon.OF, *lexicon.SINCE) else None
    return _sign_link(gap[0], same, glued=glued(line, left.end))


def _sign_link(sign: str, same: str, *, glued: bool) -> Op | None:
    """What a dash, slash or comma between two dates means; ``same`` is the rule of both, if one."""
    if glued and same == "weekday" and sign in (*DASHES, "/"):
        return Op.EQ
    if sign in DASHES and (same or glued):
        return Op.RANGE
    if same != "year":
        return None
    return {"/": Op.RANGE, _COMMA: Op.EQ}.get(sign)

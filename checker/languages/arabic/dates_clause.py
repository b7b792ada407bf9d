"""What stands before an Arabic date: since, before, between; and whether its clause is future."""

from __future__ import annotations

from dataclasses import replace

from checker.kinds.amount import Op
from checker.kinds.expression import DateExpression, Direction, Grain
from checker.languages.arabic import dates_lexicon as lexicon
from checker.languages.arabic.dates_atoms import Line, word
from checker.languages.arabic.tokens import Memo, TokenKind, known
from checker.languages.dating import Hit

_CLAUSE_ENDS = frozenset({".", "!", "\N{ARABIC QUESTION MARK}", "?", "\N{ARABIC SEMICOLON}", ":"})
_REACH = 24
"""Tokens before a date in which a verb may govern it."""

_BEGIN_REACH = 4


def in_context(line: Line, hit: Hit) -> Hit:
    """Add what the words before a date say of it, and take those that belong to it."""
    start, said = hit.start, hit.expression
    if not _opens_with_wa(line, hit):
        start, said = _with_preposition(line, hit)
    if _begins(line, start):
        said = replace(said, begins=True)
    future = _tense(line, start) if _needs_tense(said) else False
    if future is not False and said.month is not None and word(line, start - 1) in lexicon.UNTIL:
        # "A strike until the end of June", "exports until the end of June": the nearer one.
        said = replace(said, future_clause=True, until=not future)
    elif future:
        last = said.through and replace(said.through, future_clause=True)
        # What has run "since Thursday" began before, also where it is told when it will end.
        since = word(line, start).removeprefix(lexicon.AND) in lexicon.SINCE
        said = replace(said, future_clause=not (since and last), through=last)
    return Hit(said, start, hit.end, hit.rule, core=hit.start)


def _with_preposition(line: Line, hit: Hit) -> tuple[int, DateExpression]:
    """The start with the preposition that belongs to the date, and what it says."""
    start, said = hit.start, hit.expression
    head = word(line, start - 1)
    if head.removeprefix(lexicon.AND) in lexicon.SINCE:
        return start - 1, replace(said, begins=True)
    if head.removeprefix(lexicon.AND) in lexicon.BETWEEN and said.op is Op.RANGE:
        return _between(line, start), said
    if head.removeprefix(lexicon.AND) == lexicon.OF and said.op is Op.RANGE:
        return start - 1, said
    if head == lexicon.IN and hit.rule in ("month", "year"):
        return start - 1, said
    # "Before yesterday" is a day of its own, a range has its bounds already, and in "Friday
    # afternoon" the word for after belongs to noon.
    of_noon = word(line, start) in lexicon.AROUND_NOON or word(line, start) in lexicon.DAY_PARTS
    if said.op is Op.EQ and said.through is None and said.unit is not Grain.DAY and not of_noon:
        return _bounded(line, start, said)
    return start, said


def _opens_with_wa(line: Line, hit: Hit) -> bool:
    """Whether the first word is "and ...", so that no preposition stands before it."""
    return word(line, hit.start)[:1] == lexicon.AND


def _between(line: Line, start: int) -> int:
    """The start with "between", and "ma" before it if there."""
    return start - 2 if word(line, start - 2) == "ما" else start - 1


def _bounded(line: Line, start: int, said: DateExpression) -> tuple[int, DateExpression]:
    """Read before, after, by and about."""
    head = word(line, start - 1).removeprefix(lexicon.AND)
    if head in lexicon.BEFORE:
        return start - 1, replace(said, op=Op.LT)
    if head in lexicon.AFTER:
        return start - 1, replace(said, op=Op.GT)
    if head in lexicon.BY:
        return start - 1, replace(said, op=Op.LE)
    if head in lexicon.ABOUT:
        return start - 1, replace(said, op=Op.APPROX)
    return start, said


def _begins(line: Line, start: int) -> bool:
    """Whether "beginning from" or a verb of beginning stands shortly before."""
    for i in range(start - 1, max(-1, start - 1 - _BEGIN_REACH), -1):
        folded = word(line, i)
        if folded in _CLAUSE_ENDS:
            return False
        if folded in lexicon.STARTING or lexicon.BEGIN_VERBS.find(folded) is not None:
            return True
    return False


def _needs_tense(said: DateExpression) -> bool:
    """Whether the words leave open if the date lies ahead."""
    return said.year is None and said.unit is None and said.direction is Direction.NONE


def _tense(line: Line, start: int) -> bool | None:
    """Say whether the clause before token ``start`` speaks of the future, None if nothing tells.

    The nearest of three decides: a future verb or word of planning, a word that opens a past
    clause, the end of the sentence or of a quotation.
    """
    for i in range(start - 1, max(-1, start - 1 - _REACH), -1):
        future = _FUTURE[line[i].raw]
        if future is not None:
            return future and word(line, i - 1) not in lexicon.NOT_THEN
    return None


def _is_future_word(raw: str) -> bool | None:
    """Say whether a word makes what follows future, or (False) ends that; None if neither."""
    kind, _, folded = known(raw)
    if folded in _CLAUSE_ENDS or folded in lexicon.NOT_FUTURE:
        return False
    planned = folded.removeprefix(lexicon.AND) in lexicon.PLANNED
    verb = kind is TokenKind.ARABIC and is_future_verb(folded, raw)
    return True if planned or verb else None


_FUTURE = Memo(_is_future_word)
_IMPERFECT_PREFIXES = ("سي", "ست", "سن")  # sa-ya-, sa-ta-, sa-na-
_CONJUNCTIONS = ("و", "ف")  # wa-, fa-
_HAMZA_ABOVE = "\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}"


def is_future_verb(folded: str, raw: str) -> bool:
    """Say whether a word is an imperfect verb with the future sa-."""
    if folded[:1] in _CONJUNCTIONS and folded[1:2] == "س":
        folded, raw = folded[1:], raw[1:]
    if len(folded) < 5 or folded.startswith(lexicon.NOT_VERBS):
        return False
    return folded.startswith(_IMPERFECT_PREFIXES) or raw.startswith("س" + _HAMZA_ABOVE)

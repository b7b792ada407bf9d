"""Numbers without a noun: which are counts, and which are names, scores, dates or identifiers."""

from __future__ import annotations

from checker.languages.arabic.function_words import (
    BARE_TOTALS,
    CASUALTY,
    DATED_NAMES,
    IDENTIFIED,
    TOTALS,
)
from checker.languages.arabic.phrases import Line, word
from checker.languages.arabic.tokens import PARTICLE_WORDS, TokenKind
from checker.languages.arabic.told import Told
from checker.languages.arabic.word_forms import NOUNS, UNITS

_GLUE = frozenset(
    {"-", "/", ":", "+", "\\", "\N{EN DASH}", "\N{MINUS SIGN}", "@", "&", "=", "*", "."}
)
_TO = frozenset(
    {"الي", "بلغ", "بلغت", "يبلغ", "تبلغ", "ليبلغ", "لتبلغ", "بلغوا"}
    | {"صار", "صارت", "صاروا", "اصبح", "اصبحت", "اصبحوا", "بات", "باتت", "باتوا", "غدا"}
)  # ila, "to"; balagha, "reached"; sara, asbaha, bata, ghada, "became"
_OF_THEM = frozenset({"منهم", "منها", "منهن", "بينهم", "بينها", "اخرين", "اخرون", "في"})
_PERCENT = frozenset({"%", "\N{ARABIC PERCENT SIGN}", "بالمئه", "بالمائه", "او", "الي", "و"})
_AND = "و"  # wa, "and"
_ROSE = frozenset(
    {"ارتفع", "ارتفعت", "يرتفع", "ترتفع", "ليرتفع", "لترتفع", "وصل", "وصلت", "زاد", "قفز", "صعد"}
    | {"انخفض", "تراجع", "ليصل", "لتصل", "يصل", "تصل"}
)  # irtafa'a, "rose", and its kin
_REACH = 12  # words between a total's noun and its number
_WEST = "ست"  # sitt, "six"; with wa also "West", and by itself "lady"
_OPENINGS = frozenset({"بين", "من"})  # bayna, "between"; min, "from": a range opens
_MA = "ما"  # ma, in ma bayna
_IN_IT = frozenset({"فيها", "فيه", "خلالها", "خلاله"})  # fiha, "in it"
_BETWEEN = "بين"  # bayna, "between"
_FATES = frozenset({"قتيل", "قتلي", "جريح", "جرحي", "شهيد", "شهداء", "مصاب", "مفقود"})
"""Qatil, "dead", and its kin, before "and wounded"."""

_IN_STATE = frozenset({"حاله", "وضع"})  # hala, "condition"
_FIRST_YEAR, _LAST_YEAR = 1000, 2200
_LONGEST_COUNT = 10_000_000


def is_identifier(tokens: Line, told: Told) -> bool:
    """Say whether digits are glued to a letter, sign or other digits that make them a name."""
    first = tokens[told.start]
    if first.kind is not TokenKind.NUMBER:
        return False
    if told.start and _glued_before(tokens, told.start):
        return True
    if word(tokens, told.start - 1).removeprefix("ال") in DATED_NAMES and _looks_like_year(told):
        return True
    if _names(word(tokens, told.start - 1)) and not _is_counted(word(tokens, told.end)):
        return True
    last = tokens[told.end - 1]
    if told.end < len(tokens) and tokens[told.end].start == last.end:
        return _glued_behind(tokens, told.end)
    return False


def _is_counted(folded: str) -> bool:
    """Say whether a word that a table knows follows; others are no noun behind a name."""
    if folded in _OF_THEM or folded in _PERCENT:
        return True
    return NOUNS.find(folded) is not None or UNITS.find(folded) is not None


def _glued_before(tokens: Line, i: int) -> bool:
    before = tokens[i - 1]
    if before.end != tokens[i].start:
        return False
    return before.kind is TokenKind.LATIN or (before.folded in _GLUE and before.folded != ":")


def _glued_behind(tokens: Line, i: int) -> bool:
    token = tokens[i]
    if token.kind is TokenKind.LATIN:
        return True
    if token.folded not in _GLUE or token.folded == "." or i + 1 >= len(tokens):
        return False
    return tokens[i + 1].kind is TokenKind.NUMBER and tokens[i + 1].start == token.end


def counts_alone(tokens: Line, told: Told, *, bound: bool) -> bool:
    """Say whether a number without unit or noun still counts something."""
    if told.definite and not (told.vague or told.scale > 1 < told.end - told.start):
        return False  # but "the six million who fled" counts
    at = told.start - 1
    if tokens[told.start].kind is TokenKind.NUMBER and word(tokens, at) in PARTICLE_WORDS:
        at -= 1
    if told.low != told.high and word(tokens, at) in _OPENINGS:
        at -= 2 if word(tokens, at - 1) == _MA else 1
    before = word(tokens, at)
    if _names(before) or (word(tokens, told.start).endswith(_WEST) and told.low == 6):
        return False
    if told.digits:
        return _digits_count(tokens, told, at, bound=bound)
    return told.scale > 1 if told.vague else told.low > 1  # "several" alone says nothing


def _names(folded: str) -> bool:
    """Say whether digits behind a word name it: ``طريق 5``."""
    return folded in IDENTIFIED or folded.removeprefix("ال") in IDENTIFIED


def _digits_count(tokens: Line, told: Told, before: int, *, bound: bool) -> bool:
    """Say whether digits alone, behind the word at ``before``, count something."""
    if told.low >= _LONGEST_COUNT or told.low.denominator != 1:
        return False
    if _told_of_people(tokens, told.end):
        return True
    if _looks_like_year(told) and not _rose_to(tokens, before):
        return False
    return bound or _is_casualty(tokens, before) or _is_total(tokens, before, told.end)


def _is_casualty(tokens: Line, i: int) -> bool:
    """Say whether "killed", "among them" or the like ends at ``i``, "in it" passed over."""
    if word(tokens, i) in _IN_IT:
        i -= 1
    return word(tokens, i) in CASUALTY or word(tokens, i).lstrip("و") in CASUALTY


def _is_total(tokens: Line, i: int, end: int) -> bool:
    """Say whether a total is told: "the number of … to 245", "the sum of … 452,"."""
    reached = word(tokens, i) in _TO
    if reached and word(tokens, end) in TOTALS:
        return True  # "rose to 245 the number of"
    near = range(max(0, i - _REACH), i)
    totals = [k for k in near if word(tokens, k).removeprefix(_AND) in TOTALS]
    if not totals:
        return reached and any(word(tokens, k) in BARE_TOTALS for k in near)
    if reached or _is_reached(tokens, totals[0], i):
        return True
    return end >= len(tokens) or tokens[end].kind is TokenKind.PUNCTUATION


def _is_reached(tokens: Line, total: int, i: int) -> bool:
    """Say whether a verb before a total says that it reached what follows: "reached the number"."""
    if word(tokens, total - 1).removeprefix(_AND) not in _TO:
        return False
    return not any(tokens[k].kind is TokenKind.NUMBER for k in range(total, i + 1))


def _rose_to(tokens: Line, i: int) -> bool:
    """Say whether a total rose to what follows the word at ``i``, so that it is no year."""
    return word(tokens, i - 1).removeprefix(_AND) in _ROSE and _is_total(tokens, i, i + 1)


def _told_of_people(tokens: Line, i: int) -> bool:
    """Say whether "of them", "others" or "in … condition" follows."""
    if word(tokens, i) == "في":
        return word(tokens, i + 1) in _IN_STATE
    if word(tokens, i) == _BETWEEN:
        return word(tokens, i + 1) in _FATES  # "60 between dead and wounded"
    return word(tokens, i) in _OF_THEM


def _looks_like_year(told: Told) -> bool:
    return _FIRST_YEAR <= told.low <= _LAST_YEAR and told.end - told.start == 1

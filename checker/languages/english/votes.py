"""Results of votes: "voted 54 to 44", "passed it 220-215", "by 79 votes to 66"."""

from __future__ import annotations

from fractions import Fraction

from checker.kinds.amount import Amount
from checker.languages.english.wording import Wording
from checker.languages.interface import Reading

_VOTES = frozenset({"vote", "votes", "voted"})
_DECIDED = frozenset(
    {"passed", "passes", "approved", "approves", "rejected", "rejects", "ratified", "adopted",
     "defeated", "backed", "cleared", "confirmed", "carried", "endorsed", "upheld", "failed",
     "agreed", "ruled", "blocked", "overturned"}
)  # fmt: skip
_NEAR = 4
"""Words before or behind the two numbers among which a vote is named."""

_ASSEMBLIES = frozenset(
    {"senate", "house", "parliament", "council", "assembly", "committee", "congress", "court",
     "commons", "lords", "knesset", "lawmakers", "deputies", "senators", "board", "legislature",
     "bill", "motion", "resolution", "amendment", "treaty", "legislation", "justices", "panel"}
)  # fmt: skip
"""Who decides by a vote, and what is decided."""

_DECISIONS = frozenset({"decision", "ruling", "verdict", "majority"})
"""What stands behind the two numbers of a vote: "a 6-3 ruling"."""

_APART = frozenset({"against", "opposed", "abstaining"})
"""What tells alone that a figure is one of votes, where a vote is named: "and 38 against"."""

_COUNTED = frozenset({"times", "percent", "per", "%", "years", "days", "hours", "months", "weeks"})
"""Words behind a range of numbers."""

_LEMMA = "vote"


def read_vote(wording: Wording, i: int) -> Reading | None:
    """Read one figure of the result of a vote, the first or the second, at token ``i``."""
    if not _is_figure(wording, i):
        return None
    start = next((k for k in (i, i - 2) if _is_pair(wording, k)), None)
    behind_noun = wording.folded(i - 1) == "to" and wording.folded(i - 2) == "votes"
    alone = behind_noun or _is_apart(wording, i)
    if not alone and (start is None or not _is_of_a_vote(wording, start)):
        return None
    number = Fraction(int(wording.tokens[i].raw))
    value = Amount(number, number, step=Fraction(1))
    span = wording.span(i, i + 1)
    return Reading("count", value, span, span, "en.count.vote", lemma=_LEMMA)


def _is_apart(wording: Wording, i: int) -> bool:
    """Say whether the word behind tells how a number of people voted: "with 38 against"."""
    joined = wording.folded(i - 1) in ("and", "with", ",")
    ended = wording.folded(i + 2) in ("", ".", ",", ";", "and", "with")
    apart = wording.folded(i + 1) in _APART and joined and ended
    return apart and not wording.vocabulary.isdisjoint(_VOTES)


def _is_pair(wording: Wording, start: int) -> bool:
    if start < 0 or not (_is_figure(wording, start) and _is_figure(wording, start + 2)):
        return False
    if wording.glued(start) or wording.hyphen(start + 3) or wording.folded(start - 1) == "from":
        return False
    if wording.folded(start + 3) in _COUNTED:
        return False
    return wording.hyphen(start + 1) or wording.folded(start + 1) == "to"


def _is_figure(wording: Wording, i: int) -> bool:
    return wording.is_number(i) and wording.tokens[i].raw.isdecimal()


def _is_of_a_vote(wording: Wording, start: int) -> bool:
    """Say whether a vote is named beside two numbers, or who decides something by them."""
    before = [wording.folded(k) for k in range(max(start - 2 * _NEAR, 0), start)]
    behind = [wording.folded(k) for k in range(start + 3, start + 3 + _NEAR)]
    if not _VOTES.isdisjoint((*before[-_NEAR:], *behind)):
        return True
    if wording.vocabulary.isdisjoint(_ASSEMBLIES):
        return False
    return not _DECIDED.isdisjoint(before) or wording.folded(start + 3) in _DECISIONS

"""Whose the figures of an English sentence are.

Anna Weller was sentenced to six years     before the verb
the court jailed Anna Weller for six years behind it, in the active voice
her rival, Anna Weller, won 59 votes       a subject that is told by what it is to another
Weller Bank's profit; shares in Weller     beside what it has
Weller shipped 90 cars                     the subject of a verb of having
five French soldiers                       the country, between the number and the noun
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from checker.languages.english.owner_words import (
    BEFORE_SUBJECTS,
    BEING,
    HAVING,
    LOCATIVES,
    OF,
    POSSESSIVES,
    PRISON,
    RELATIVES,
    SENTENCED,
    SERVED,
    SLOTS,
    TITLES,
)
from checker.languages.english.places import COUNTRIES
from checker.languages.frequency import zipf
from checker.languages.owning import countries, is_break, is_had, last_of_kind, made
from checker.languages.terms import place_table
from checker.languages.words import Role, Worded
from checker.model import Owner

_PLACES = place_table(COUNTRIES)
_OWNS = "'s"
_ENDS = frozenset({".", ";", ":", "?", "!", "while", "whereas", "but"})
_VERBS = BEING | HAVING.keys() | SENTENCED | SERVED
_TWO = ("south", "north", "saudi")
_REACH = 24
"""Words before a value within which its owner stands."""

_COMMON = 3.8
"""Zipf frequency from which the first word of a sentence is no name by its capital alone."""

_BESIDE = 4
"""Words between a figure's noun and the name of whose it is."""


def owners(sentence: Worded) -> list[Owner]:
    """Return whose each reading is."""
    return [_owner(sentence, index) for index in range(len(sentence.readings))]


def _owner(sentence: Worded, index: int) -> Owner:
    own = sentence.held[index]
    if not own:
        return Owner()
    also = _countries(sentence, index)
    low = _left(sentence, index)
    slot, phrase = _convict(sentence, index, low)
    if not slot:
        slot, phrase = _possessor(sentence, index, low)
    related = _related(sentence, index, low) if is_had(sentence, index) else None
    if related is not None:
        at, relation = related
        phrase = _appositive(sentence, at + 1, own.start)
        return made(sentence, slot, phrase, _bare(sentence, phrase), relation=relation, also=also)
    return made(sentence, slot, phrase, _bare(sentence, phrase), also=also)


def _left(sentence: Worded, index: int) -> int:
    """Return the first word of what may tell a reading's owner."""
    start = sentence.held[index].start
    ends = [at + 1 for at in range(start) if sentence.words[at].folded in _ENDS]
    return max([last_of_kind(sentence, index), start - _REACH, *ends])


def _is_name(sentence: Worded, at: int) -> bool:
    if not 0 <= at < len(sentence.words) or sentence.owners[at] is not None:
        return False
    word = sentence.words[at]
    start = sentence.places[at].start
    folded = word.folded.removesuffix(_OWNS)
    if not sentence.text[start : start + 1].isupper() or folded in TITLES or folded in _PLACES:
        return False
    if not word.content or folded in SLOTS or folded in RELATIVES:
        return False
    return at > 0 or zipf(folded, "en") < _COMMON or _is_name(sentence, 1)


def _run_before(sentence: Worded, end: int, low: int) -> Sequence[int]:
    """Return the name that ends nearest before a word and is no object of a preposition."""
    at = end - 1
    while at >= low:
        if _is_name(sentence, at):
            first = at
            while first > low and _is_name(sentence, first - 1):
                first -= 1
            before = sentence.words[first - 1].folded if first else ""
            owning = sentence.words[at].folded.endswith(_OWNS)
            if before not in LOCATIVES and not owning:
                return range(first, at + 1)
            at = first
        at -= 1
    return ()


def _run_behind(sentence: Worded, start: int, stop: int) -> Sequence[int]:
    """Return the first name between two words."""
    first = next((at for at in range(start, stop) if _is_name(sentence, at)), None)
    if first is None:
        return ()
    last = first
    while last + 1 < stop and _is_name(sentence, last + 1):
        last += 1
    return range(first, last + 1)


def _bare(sentence: Worded, phrase: Sequence[int]) -> list[str]:
    return [
        sentence.words[at].folded.removesuffix(_OWNS) for at in phrase if _is_name(sentence, at)
    ]


def _convict(sentence: Worded, index: int, low: int) -> tuple[str, Sequence[int]]:
    """Return whom a court gave a length of time in prison."""
    own, words = sentence.held[index], sentence.words
    if sentence.readings[index].kind != "duration":
        return "", ()
    prison = any(word.folded in PRISON for word in words[own.stop : own.stop + 5])
    for at in range(own.start - 1, low - 1, -1):
        folded = words[at].folded
        if folded in SENTENCED:
            passive = any(word.folded in BEING for word in words[max(at - 3, 0) : at])
            behind = () if passive else _run_behind(sentence, at + 1, own.start)
            return "sentence", behind or _run_before(sentence, at, low)
        if prison and folded in SERVED:
            return "sentence", _run_before(sentence, at, low)
    return "", ()


def _possessor(sentence: Worded, index: int, low: int) -> tuple[str, Sequence[int]]:
    """Return who has what a figure tells: "the firm's shares", or whoever won, sold or has it."""
    own, words = sentence.held[index], sentence.words
    if sentence.readings[index].kind in ("date", "time", "age"):
        return "", ()
    for at in range(own.start - 1, low - 1, -1):
        folded = words[at].folded
        if folded in SLOTS:
            return SLOTS[folded], _beside(sentence, at, low, own.start)
        if folded in HAVING:
            return HAVING[folded], _subject(sentence, at, low)
    return "", ()


def _beside(sentence: Worded, at: int, low: int, stop: int) -> Sequence[int]:
    """Return whose something is, by the name right behind or before its noun."""
    if at + 1 < stop and sentence.words[at + 1].folded in OF:
        return _run_behind(sentence, at + 2, min(at + 2 + _BESIDE, stop))
    for before in range(at - 1, max(at - 1 - _BESIDE, low - 1), -1):
        if is_break(sentence, before):
            break
        if _is_name(sentence, before):
            first = before
            while first > low and _is_name(sentence, first - 1):
                first -= 1
            return range(first, before + 1)
    return ()


def _subject(sentence: Worded, verb: int, low: int) -> Sequence[int]:
    """Return the name right before a verb, or before an apposition between commas."""
    at = verb - 1
    while at >= low and sentence.words[at].folded in ("also", "have", "has", "had", "only"):
        at -= 1
    if at >= low and sentence.words[at].folded == ",":
        opening = [comma for comma in range(low, at) if sentence.words[comma].folded == ","]
        inside = _run_before(sentence, at, opening[-1] if opening else low)
        return _run_before(sentence, opening[-1], low) if opening else inside
    return _run_before(sentence, at + 1, low) if _is_name(sentence, at) else ()


def _related(sentence: Worded, index: int, low: int) -> tuple[int, str] | None:
    """Return the word that tells the owner by what it is to another, and what it is.

    It opens its clause: "his son won 40 votes", and neither "ahead of his son" nor "killed with
    his son".
    """
    words = sentence.words
    for at in range(sentence.held[index].start - 1, low - 1, -1):
        word = words[at]
        if Role.SAYS in word.roles:
            return None
        relation = RELATIVES.get(word.folded)
        if relation is None:
            continue
        for before in range(at - 1, max(at - 1 - _BESIDE, low - 1), -1):
            folded = words[before].folded
            if folded in POSSESSIVES or folded.endswith(_OWNS):
                return (at, relation) if _opens(sentence, before) else None
            if is_break(sentence, before):
                break
    return None


def _opens(sentence: Worded, at: int) -> bool:
    """Say whether the phrase of a possessive opens a clause, the name of its owner included."""
    while at > 0 and _is_name(sentence, at) and _is_name(sentence, at - 1):
        at -= 1
    if at > 0 and sentence.words[at - 1].folded in ("the", "a"):
        at -= 1
    if at == 0 or is_break(sentence, at - 1):
        return True
    before = sentence.words[at - 1].folded
    return before in BEFORE_SUBJECTS and (at == 1 or before != "and" or is_break(sentence, at - 2))


def _appositive(sentence: Worded, start: int, stop: int) -> Sequence[int]:
    """Return the words that tell who a relative is, up to the end of the name if there is one."""
    named = _run_behind(sentence, start, stop)
    verb = next((at for at in range(start, stop) if sentence.words[at].folded in _VERBS), stop)
    return range(start, named[-1] + 1) if named and named[0] < verb else range(start, verb)


def _countries(sentence: Worded, index: int) -> frozenset[str]:
    """Return where those counted are from, by the words between the number and their noun."""
    reading = sentence.readings[index]
    if reading.kind != "count" or reading.noun is None:
        return frozenset()
    near = [sentence.words[at].bare for at in sentence.held[index]]
    pairs = [f"{first} {second}" for first, second in pairwise(near)]
    kept = [word for before, word in pairwise(["", *near]) if before not in _TWO]
    return countries([*kept, *pairs], _PLACES)

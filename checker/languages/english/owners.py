"""Whose the figures of an English sentence are.

Anna Weller was sentenced to six years     before the verb
the court jailed Anna Weller for six years behind it, in the active voice
her rival, Anna Weller, won 59 votes       a subject that is told by what it is to another
Weller Bank's profit; shares in Weller     beside what it has
Weller shipped 90 cars                     the subject of a verb of having
Anna Weller, 41; the 41-year-old Weller    the name beside an age
five French soldiers                       the country, between the number and the noun
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from checker.languages.english.owner_words import (
    BEFORE_AGES,
    BEFORE_SUBJECTS,
    BEING,
    BODIES,
    DEALS,
    HANDING,
    HAVING,
    LOCATIVES,
    NOT_OWNED,
    OF,
    POSSESSIVES,
    PRISON,
    RELATIVES,
    REPORTED,
    SENTENCED,
    SERVED,
    SIGNING,
    SLOTS,
    TITLES,
)
from checker.languages.english.places import COUNTRIES
from checker.languages.frequency import zipf
from checker.languages.owning import (
    AGE,
    SENTENCE,
    countries,
    is_break,
    last_of_kind,
    may_be_a_relatives,
    roles,
)
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

_FREQUENT = 5.0
"""Zipf frequency from which it is none before a verb of having either: "Women won 22 seats"."""

_DESCRIBED = 6
"""Words between an age and the end of the name that it describes."""

_BESIDE = 4
"""Words between a figure's noun and the name of whose it is."""


def owners(sentence: Worded) -> list[Owner]:
    """Return whose each reading is."""
    return [_owner(sentence, index) for index in range(len(sentence.readings))]


def _owner(sentence: Worded, index: int) -> Owner:
    own = sentence.held[index]
    if not own:
        return Owner()
    low = _left(sentence, index)
    slot, phrase = _convict(sentence, index, low)
    if not slot:
        slot, phrase = _signed(sentence, index, low)
    if not slot:
        slot, phrase = _told_behind(sentence, index, low)
    if not slot:
        slot, phrase = _possessor(sentence, index, low)
    if not slot:
        slot, phrase = _aged(sentence, index, low)
    owner = _relative(sentence, index, low) or Owner(names=_bare(sentence, phrase))
    return replace(
        owner,
        slot=slot,
        countries=_countries(sentence, index),
        members=_members(sentence, index),
    )


def _relative(sentence: Worded, index: int, low: int) -> Owner | None:
    """Return an owner who is told by what he is to another; None for any other.

    Whoever is "the president's son" may be the one whom all tell of; not "Weller's son".
    """
    related = _related(sentence, index, low)
    if related is None:
        return None
    possessive, at = related
    phrase = _appositive(sentence, at + 1, sentence.held[index].start)
    names = _bare(sentence, phrase)
    kin_to = _bare(sentence, [possessive])
    if not names and not kin_to and sentence.words[possessive].folded not in POSSESSIVES:
        return None
    relation = RELATIVES[sentence.words[at].folded]
    told = roles(sentence, phrase, names)
    return Owner(relation=relation, names=names, kin_to=kin_to, roles=told)


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
    if at > 0 or zipf(folded, "en") < _COMMON or _is_name(sentence, 1):
        return True
    has = len(sentence.words) > 1 and sentence.words[1].folded in HAVING  # "Samsung shipped"
    one = not word.thing and not folded.endswith("s")
    return has and one and zipf(folded, "en") < _FREQUENT


def _opening(sentence: Worded, at: int, low: int) -> int:
    """Return where the words of a name that stand right before a word begin, the word at least."""
    while at > low and _is_name(sentence, at - 1):
        at -= 1
    return at


def _run_before(sentence: Worded, end: int, low: int) -> Sequence[int]:
    """Return the name that ends nearest before a word and is no object of a preposition."""
    at = end - 1
    while at >= low:
        if _is_name(sentence, at):
            first = _opening(sentence, at, low)
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


def _bare(sentence: Worded, phrase: Sequence[int]) -> tuple[str, ...]:
    """Return the names of a phrase, folded, without what marks an owner."""
    named = [at for at in phrase if _is_name(sentence, at)]
    named = named or [at for at in phrase if sentence.words[at].folded in _PLACES]
    return tuple([sentence.words[at].folded.removesuffix(_OWNS) for at in named])


def _convict(sentence: Worded, index: int, low: int) -> tuple[str, Sequence[int]]:
    """Return whom a court gave a length of time in prison."""
    own, words = sentence.held[index], sentence.words
    if sentence.readings[index].kind != "duration":
        return "", ()
    prison = any(word.folded in PRISON for word in words[own.stop : own.stop + 5])
    for at in range(own.start - 1, low - 1, -1):
        folded = words[at].folded
        if folded in SENTENCED:
            being = [verb for verb in range(max(at - 3, low), at) if words[verb].folded in BEING]
            behind = () if being else _run_behind(sentence, at + 1, own.start)
            return SENTENCE, behind or _passed_over(sentence, being[0] if being else at, low)
        if prison and folded in SERVED:
            return SENTENCE, _run_before(sentence, at, low)
    return "", ()


def _signed(sentence: Worded, index: int, low: int) -> tuple[str, Sequence[int]]:
    """Return whose contract lasts a length of time: "handed Weller a two-year deal"."""
    own, words = sentence.held[index], sentence.words
    behind = words[own.stop : own.stop + _BESIDE]
    if sentence.readings[index].kind != "duration" or all(w.folded not in DEALS for w in behind):
        return "", ()
    for at in range(own.start - 1, low - 1, -1):
        if words[at].folded in HANDING:
            return "contract", _run_behind(sentence, at + 1, own.start)
        if words[at].folded in SIGNING:
            return "contract", _run_before(sentence, at, low)
    return "", ()


def _told_behind(sentence: Worded, index: int, low: int) -> tuple[str, Sequence[int]]:
    """Return who reported what stands behind a figure: "a 9 percent rise in quarterly profit"."""
    own, words = sentence.held[index], sentence.words
    behind = range(own.stop, min(own.stop + 6, len(words) - 1))
    if sentence.readings[index].kind not in ("percentage", "money"):
        return "", ()
    into = next((at for at in behind if words[at].folded in OF), len(words))
    noun = next((at for at in behind if at > into and words[at].folded in SLOTS), None)
    verb = next((at for at in range(low, own.start) if words[at].folded in REPORTED), None)
    if noun is None or verb is None:
        return "", ()
    return SLOTS[words[noun].folded], _run_before(sentence, verb, low)


def _possessor(sentence: Worded, index: int, low: int) -> tuple[str, Sequence[int]]:
    """Return who has what a figure tells: "the firm's shares", or whoever won, sold or has it."""
    own, words = sentence.held[index], sentence.words
    if sentence.readings[index].kind in ("date", "time", "age"):
        return "", ()
    for at in range(own.start - 1, low - 1, -1):
        folded = words[at].folded
        if folded in SLOTS and words[at + 1].folded not in NOT_OWNED:
            return SLOTS[folded], _beside(sentence, at, low, own.start)
        if folded in HAVING:
            return HAVING[folded], _subject(sentence, at, low)
    return "", ()


def _aged(sentence: Worded, index: int, low: int) -> tuple[str, Sequence[int]]:
    """Return whose age is told, by the name right before it, or behind it: "25-year-old pilot"."""
    own, words = sentence.held[index], sentence.words
    if sentence.readings[index].kind != AGE:
        return "", ()
    at = own.start - 1
    while at > low and words[at].folded in BEFORE_AGES:
        at -= 1
    if at >= low and _is_name(sentence, at):
        first = _opening(sentence, at, low)
        placed = first > 0 and words[first - 1].folded in LOCATIVES
        return ("", ()) if placed and at == first else (AGE, range(first, at + 1))
    stop = own.stop
    while stop < min(own.stop + _DESCRIBED, len(words)) and not _ends_age(sentence, stop):
        stop += 1
    return AGE, _run_behind(sentence, own.stop, stop)


def _ends_age(sentence: Worded, at: int) -> bool:
    """Say whether a word stands behind the noun of somebody's age: "a 25-year-old from Leeds"."""
    folded = sentence.words[at].folded
    return is_break(sentence, at) or folded in LOCATIVES or folded in _VERBS


def _beside(sentence: Worded, at: int, low: int, stop: int) -> Sequence[int]:
    """Return whose something is, by the name right behind or before its noun."""
    if at + 1 < stop and sentence.words[at + 1].folded in OF:
        return _run_behind(sentence, at + 2, min(at + 2 + _BESIDE, stop))
    for before in range(at - 1, max(at - 1 - _BESIDE, low - 1), -1):
        if is_break(sentence, before):
            break
        if _is_name(sentence, before):
            return range(_opening(sentence, before, low), before + 1)
    return ()


def _subject(sentence: Worded, verb: int, low: int) -> Sequence[int]:
    """Return the name right before a verb, or before an apposition between commas."""
    at = verb - 1
    while at >= low and sentence.words[at].folded in ("also", "have", "has", "had", "only"):
        at -= 1
    if at >= low and sentence.words[at].folded == ",":
        return _passed_over(sentence, at + 1, low)
    if at >= low and sentence.words[at].folded in _PLACES:
        return range(at, at + 1)  # "China won 53 medals"
    return _run_before(sentence, at + 1, low) if _is_name(sentence, at) else ()


def _passed_over(sentence: Worded, end: int, low: int) -> Sequence[int]:
    """Return the nearest name before a word, and before what stands between commas there."""
    commas = [at for at in range(low, end) if sentence.words[at].folded == ","]
    if len(commas) > 1 and commas[-1] == end - 1:
        return _run_before(sentence, commas[-2], low) or _run_before(sentence, end, commas[-2])
    return _run_before(sentence, end, low)


def _related(sentence: Worded, index: int, low: int) -> tuple[int, int] | None:
    """Return the possessive and the noun that tell the owner by what he is to another.

    They open a clause: "his son won 40 votes", and neither "ahead of his son" nor "killed with
    his son".
    """
    words = sentence.words
    if not may_be_a_relatives(sentence, index):
        return None
    for at in range(sentence.held[index].start - 1, low - 1, -1):
        if Role.SAYS in words[at].roles:
            return None
        if words[at].folded not in RELATIVES:
            continue
        possessive = _possessive(sentence, at, low)
        if possessive is not None:
            return (possessive, at) if _opens(sentence, possessive, low) else None
    return None


def _possessive(sentence: Worded, noun: int, low: int) -> int | None:
    """Return the pronoun or the name with which a noun is owned: "her closest rival"."""
    for at in range(noun - 1, max(noun - 1 - _BESIDE, low - 1), -1):
        folded = sentence.words[at].folded
        if folded in POSSESSIVES or folded.endswith(_OWNS):
            return at
        if is_break(sentence, at):
            return None
    return None


def _opens(sentence: Worded, at: int, low: int) -> bool:
    """Say whether the phrase of a possessive opens a clause, the name of its owner included.

    Behind "and" it does so only at the start, or right behind another's value: "the mayor, and
    his son, got ten years" tells of both.
    """
    at = _opening(sentence, at, 0)
    if at > 0 and sentence.words[at - 1].folded in ("the", "a"):
        at -= 1
    if at == 0 or is_break(sentence, at - 1):
        return True
    before = sentence.words[at - 1].folded
    return before in BEFORE_SUBJECTS and (before != "and" or at <= low + 2)


def _appositive(sentence: Worded, start: int, stop: int) -> Sequence[int]:
    """Return the words that tell who a relative is, up to the end of the name if there is one."""
    named = _run_behind(sentence, start, stop)
    verb = next((at for at in range(start, stop) if sentence.words[at].folded in _VERBS), stop)
    return range(start, named[-1] + 1) if named and named[0] < verb else range(start, verb)


def _members(sentence: Worded, index: int) -> str:
    """Return what members are: "crew members", "of the police", "of its members"."""
    reading = sentence.readings[index]
    own, words = sentence.held[index], sentence.words
    if reading.kind != "count" or reading.noun is None or reading.lemma != "member":
        return ""
    near = [words[at].folded for at in own]
    if own.stop < len(words) and words[own.stop].folded == "of":
        near += [word.folded for word in words[own.stop + 1 : own.stop + 3]]
    if not POSSESSIVES.isdisjoint(near):
        near += [word.folded for word in words]
    return next((BODIES[word] for word in near if word in BODIES), "")


def _countries(sentence: Worded, index: int) -> frozenset[str]:
    """Return where those counted are from, by the words between the number and their noun."""
    reading = sentence.readings[index]
    if reading.kind != "count" or reading.noun is None:
        return frozenset()
    near = [sentence.words[at].bare for at in sentence.held[index]]
    pairs = [f"{first} {second}" for first, second in pairwise(near)]
    kept = [word for before, word in pairwise(["", *near]) if before not in _TWO]
    return countries([*kept, *pairs], _PLACES)

"""Words around a counted noun -> whose the figure is; what the grammars of all languages share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from checker.languages.terms import PLACE
from checker.languages.words import Role, Worded

MEMBERS = "members"
"""The slot of a body whose members are counted; its name may be of any words."""

SENTENCE = "sentence"
"""The slot of whom a court gave some years."""

AGE = "age"
"""The slot of how old somebody is, and the name of the kind."""

_CODE = 2
"""Letters of the code of a country; those of wider regions have more."""


def countries(words: Iterable[str], places: Mapping[str, str]) -> frozenset[str]:
    """Return the concepts of the countries among words, each by itself."""
    found = {places.get(word, "").removeprefix(PLACE) for word in words}
    return frozenset(f"{PLACE}{code}" for code in found if len(code) == _CODE)


def roles(sentence: Worded, phrase: Iterable[int], names: Sequence[str]) -> frozenset[str]:
    """Return what the words of a phrase tell of who it is about, names left out."""
    words = [sentence.words[at] for at in phrase]
    told = [word for word in words if word.content and word.bare not in names]
    return frozenset(word.thing or word.stem for word in told)


def may_be_a_relatives(sentence: Worded, index: int) -> bool:
    """Say whether a reading is of what one person may have or do, so that a relative may."""
    return sentence.readings[index].kind not in ("date", "time") and _is_had(sentence, index)


def _is_had(sentence: Worded, index: int) -> bool:
    """Say whether a reading counts what a person may have, rather than people or places."""
    reading = sentence.readings[index]
    if reading.kind != "count":
        return True
    if reading.noun is None:
        return False
    things = {sentence.words[at].thing for at in sentence.within(reading.noun)}
    return not things.isdisjoint(_HAD)


_HAD = frozenset(
    {
        *("vote", "goal", "point", "medal", "title", "cup", "seat", "match", "win", "defeat"),
        *("prize", "championship", "kick", "pass", "song", "film", "album", "book", "house"),
        *("car", "ticket"),
    }
)


def last_of_kind(sentence: Worded, index: int) -> int:
    """Return the word behind the reading before this one that is of the same kind."""
    kind = sentence.readings[index].kind
    ends = [
        own.stop
        for other, own in enumerate(sentence.held[:index])
        if own and sentence.readings[other].kind == kind
    ]
    return max(ends, default=0)


def is_break(sentence: Worded, at: int) -> bool:
    """Say whether a word ends a clause, or is outside of the sentence."""
    return not 0 <= at < len(sentence.words) or Role.BREAKS in sentence.words[at].roles

"""What an Arabic word is, a name, a verb or another, told by how common its other forms are.

Writing has no vowels and no capitals. But a noun stands with the article about as often as without,
a name and a verb hardly ever do; and a verb has sisters of other persons where a name has none. The
thresholds are on the Zipf scale and were set on the words of the project's own pairs.
"""

from __future__ import annotations

from functools import lru_cache

from checker.languages.frequency import zipf
from checker.languages.interface import WordClass

_ARTICLE = "ال"
_PERSONS = "يتنا"
"""What opens the present of each person."""

_OWNERS = ("هما", "ها", "هم", "هن", "نا", "ه")
"""Attached to a noun: his, her, their, our."""

_SHORTEST = 3
"""Letters of a name, and of what stands before an owner, at least."""

_UNKNOWN = 0.5
"""Below, a word is in no table, and most likely a foreign name."""

_UNARTICLED = 1.5
"""How much commoner without the article a name is at least."""

_SISTER = 1.6
"""How much rarer than the verb one of its other forms may be."""

_KNOWN = 1.5
"""From here on a form is no misprint."""

_OWNED = 0.7
"""How much rarer than with its owner the noun alone may be."""


@lru_cache(maxsize=1 << 15)
def word_class(bare: str) -> WordClass:
    """Return what a folded word without attached particles is."""
    if _is_verb(bare):
        return WordClass.VERB
    return WordClass.NAME if _is_name(bare) else WordClass.OTHER


def _is_verb(bare: str) -> bool:
    frequency = _zipf(bare)
    stem = bare[1:]
    if bare[:1] in _PERSONS[:3] and len(bare) > _SHORTEST:
        others = (_zipf(person + stem) for person in _PERSONS if person != bare[0])
        if any(other >= max(_KNOWN, frequency - _SISTER) for other in others):
            return True
    if bare.endswith("وا"):
        return True
    least = max(_KNOWN, frequency - _SISTER)
    if max(_zipf(form) for form in (f"{bare}ت", f"ي{bare}", f"{bare}وا")) >= least:
        return True
    if not bare.endswith("ت") or len(bare) <= _SHORTEST:
        return False
    return _zipf(bare[:-1]) >= least and _zipf(f"ي{bare[:-1]}") > _KNOWN


def _is_name(bare: str) -> bool:
    alone = bare.removeprefix(_ARTICLE) if len(bare) > _SHORTEST + 1 else bare
    frequency = _zipf(alone)
    if len(alone) < _SHORTEST or _is_owned(alone):
        return False
    return frequency <= _UNKNOWN or frequency - _zipf(_ARTICLE + alone) >= _UNARTICLED


def _is_owned(bare: str) -> bool:
    """Say whether a word is a noun with its owner: "their attempt"."""
    least = _zipf(bare) - _OWNED
    for owner in _OWNERS:
        noun = bare.removesuffix(owner)
        if noun == bare or len(noun) < _SHORTEST:
            continue
        forms = (noun, f"{noun[:-1]}ه") if noun.endswith("ت") else (noun,)
        if any(max(_zipf(form), _zipf(_ARTICLE + form)) >= least for form in forms):
            return True
    return False


def _zipf(word: str) -> float:
    return zipf(word, "ar")

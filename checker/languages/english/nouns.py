"""The noun that a number counts, its singular, and the adjectives before it.

There is no tagger: behind a number above one the counted noun is the first plural before a word
that ends the phrase; behind "one" it is the last word before such a word or a verb.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from checker.languages.english.noun_words import (
    ADJECTIVE_ENDINGS,
    ADJECTIVES,
    ATTRIBUTIVE,
    IRREGULAR,
    MONTHS,
    NOT_PLURAL,
    NOUNLIKE_PARTICIPLES,
    PAST,
    STOP,
    WEEKDAYS,
)
from checker.languages.english.number_words import STARTERS
from checker.languages.english.places import COUNTRIES
from checker.languages.english.wording import Wording

_REACH = 8
"""Tokens behind the number within which its noun must stand."""


@dataclass(frozen=True, slots=True)
class Noun:
    """A counted noun in its sentence."""

    first: int
    """Index of the noun's own first token."""

    end: int
    """Index behind the noun."""

    lemma: str
    """Singular, folded."""

    modifiers: tuple[str, ...]
    """Words between the number and the noun, folded, in text order."""


_PEOPLES = frozenset(f"{name}s" for names in COUNTRIES.values() for name in names) & frozenset(
    name for names in COUNTRIES.values() for name in names
)
"""Plurals of peoples, such as "Iraqis": their singular is a name too."""


_PEOPLE_MEN = ("chmen", "shmen", "rsemen", "lstermen", "manxmen", "iremen")
"""Ends of the plurals of peoples in -man: Frenchmen, Irishmen, Norsemen, Yorkshiremen."""


@lru_cache(maxsize=1 << 14)
def singular(folded: str) -> str:
    """Return the singular of a folded noun; a word that is no plural is returned as it is."""
    word = folded.removesuffix("'s")
    if word in IRREGULAR:
        return IRREGULAR[word]
    if not is_plural(word):
        return word
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "ches", "shes", "xes", "zzes")):
        return word[:-2]
    if word.endswith("men"):
        return f"{word[:-3]}man"
    return word[:-1]


def plural(folded: str) -> str:
    """Return the regular plural of a folded singular."""
    if folded.endswith("y") and folded[-2:-1] not in "aeiou":
        return f"{folded[:-1]}ies"
    return folded + ("es" if folded.endswith(("s", "x", "z", "ch", "sh")) else "s")


@lru_cache(maxsize=1 << 14)
def is_plural(folded: str) -> bool:
    """Say whether a folded word has the form of a plural noun."""
    if folded in IRREGULAR or folded in _PEOPLES:
        return True
    if folded.endswith(("women", *_PEOPLE_MEN)) or (folded.endswith("smen") and len(folded) > 5):
        return True
    if len(folded) < 4 or not folded.endswith("s") or folded in NOT_PLURAL or "'" in folded:
        return False
    return not folded.endswith(("ss", "us", "is", "ous"))


def counted_noun(wording: Wording, i: int, *, one: bool = False) -> Noun | None:
    """Return the noun that a number right before token ``i`` counts, or None.

    Args:
        wording: The sentence.
        i: Index behind the number.
        one: The number is 1, so that a singular is looked for.
    """
    run = phrase(wording, i)
    head = _singular_head(wording, run) if one else _plural_head(wording, run)
    if head is None:
        return None
    folded = wording.folded(head)
    modifiers = tuple(wording.folded(k) for k in run if k < head and len(wording.folded(k)) > 1)
    return Noun(head, head + 1, singular(folded), modifiers)


def phrase(wording: Wording, i: int) -> list[int]:
    """Return the indexes of the words from ``i`` to the first that ends a noun phrase."""
    run: list[int] = []
    last = min(i + _REACH, len(wording.tokens))
    k = _behind_brackets(wording, i)
    while k < last:
        if wording.is_word(k):
            joins = _coordinates(wording, k, run)
            if not joins and _ends(wording, k):
                break
            if not joins:
                run.append(k)
        elif not _joins(wording, k, i):
            break
        k += 1
    return run


def _behind_brackets(wording: Wording, i: int) -> int:
    """Return the index behind a remark in brackets at ``i``: "80 (mostly Polish) pilgrims"."""
    if wording.folded(i) == "(":
        for k in range(i + 1, i + 5):
            if wording.folded(k) == ")" and wording.is_word(k - 1):
                return k + 1
    return i


def _ends(wording: Wording, k: int) -> bool:
    """Say whether the word at ``k`` ends a noun phrase; "IS" and "US" in capitals are names."""
    folded = wording.folded(k)
    if wording.hyphen(k - 1):
        return False  # "government-held"
    if folded in STOP:
        raw = wording.tokens[k].raw
        return wording.title_case or not (raw.isupper() and len(raw) > 1)
    return folded in WEEKDAYS or (folded in MONTHS and wording.capital(k))


def _coordinates(wording: Wording, k: int, run: list[int]) -> bool:
    """Say whether "and" at ``k`` joins two modifiers: "28 rocket and mortar shells"."""
    if wording.folded(k) not in ("and", "or") or not run or run[-1] != k - 1:
        return False
    second, head = wording.folded(k + 1), wording.folded(k + 2)
    if wording.folded(k - 1) in NOUNLIKE_PARTICIPLES or second in STARTERS or second in STOP:
        return False
    return wording.is_word(k + 1) and not is_plural(second) and is_plural(head)


def _joins(wording: Wording, k: int, i: int) -> bool:
    """Say whether a symbol or number inside a noun phrase lets it go on."""
    folded = wording.folded(k)
    if folded == "-":
        return wording.hyphen(k)
    if folded == ".":
        return len(wording.folded(k - 1)) == 1 and wording.glued(k) and k > i
    if folded in ("'", '"'):
        return k == i or not wording.glued(k)
    return wording.is_number(k) and wording.hyphen(k + 1)


def _plural_head(wording: Wording, run: list[int]) -> int | None:
    for place, k in enumerate(run):
        if not _is_head(wording, k):
            continue
        following = run[place + 1] if place + 1 < len(run) else None
        if following == k + 1 and _is_head(wording, following) and _modifies(wording, k):
            return following
        return k
    return None


def _modifies(wording: Wording, k: int) -> bool:
    """Say whether a plural at ``k`` may stand before its noun: "two United Nations workers"."""
    return wording.folded(k) in ATTRIBUTIVE or wording.capital(k)


def _is_head(wording: Wording, k: int) -> bool:
    folded = wording.folded(k)
    if not is_plural(folded) or wording.hyphen(k + 1):
        return False
    # In the middle of a sentence "Texas" and "Adams" are names, "Saudis" and "Marines" are not.
    if wording.capital(k) and folded not in IRREGULAR and folded not in _PEOPLES:
        return folded.endswith((*_CAPITAL_PLURALS, "smen", "women", *_PEOPLE_MEN))
    return True


_CAPITAL_PLURALS = (
    "ans", "ards", "ers", "ews", "abs", "is", "ish", "ists", "ites", "ines", "nis", "ons", "ors",
    "rds", "rks", "lims", "tics", "ls", "ks", "ts", "ries", "mps", "ns",
)  # fmt: skip


def _singular_head(wording: Wording, run: list[int]) -> int | None:
    """Return the last word of a singular noun phrase: "one senior police officer"."""
    head: int | None = None
    for k in run:
        folded = wording.folded(k)
        if head is not None and wording.capital(k) and not wording.capital(head):
            break  # "his first wife Linda"
        if head is not None and (
            folded in PAST or folded.endswith("ed") or not _follows(wording, k)
        ):
            break
        if (is_plural(folded) and folded not in ATTRIBUTIVE) or folded.endswith("ing"):
            break
        if folded in PAST:
            break
        if folded == "time":
            return k  # "the second time Alice ..."
        head = k if not _is_adjective(wording, k) else head
    return head


def _follows(wording: Wording, k: int) -> bool:
    """Say whether the word at ``k`` stands right behind another word, without any sign between."""
    return wording.is_word(k - 1) or wording.folded(k - 1) == "-"


def _is_adjective(wording: Wording, k: int) -> bool:
    folded = wording.folded(k)
    if folded in ADJECTIVES or wording.hyphen(k + 1):
        return True
    return (
        folded.endswith(ADJECTIVE_ENDINGS)
        and wording.is_word(k + 1)
        and (wording.folded(k + 1) not in STOP)
    )

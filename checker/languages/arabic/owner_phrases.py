"""Phrases of nouns that tell whose a figure is, and the names in them."""

from __future__ import annotations

from collections.abc import Sequence

from checker.languages.arabic.given_names import GIVEN_NAMES
from checker.languages.arabic.owner_words import (
    HAVING,
    OF_SOMEBODY,
    OPENERS,
    PREPOSITIONS,
    RELATIVE_PRONOUNS,
    WITH_PRONOUN,
)
from checker.languages.arabic.places import COUNTRIES
from checker.languages.arabic.tokens import Memo
from checker.languages.arabic.word_class import word_class
from checker.languages.frequency import zipf
from checker.languages.interface import WordClass
from checker.languages.owning import is_break
from checker.languages.terms import place_table
from checker.languages.words import Role, Word, Worded

PLACES = place_table(COUNTRIES)
QUOTES = frozenset('"«»“”')
COMMAS = frozenset({"،", ","})
_CONJUNCTIONS = ("و", "ف")  # wa-, fa-, "and"
_ACCUSATIVE = "ا"  # -an, of a noun or adjective

_LONGEST = 10
"""Words of an owner, at most."""

SURNAME = 2
"""Words behind a given name that belong to it, at most."""

_SURNAMED = 1
"""What is left of them behind a surname: no word with the article."""


def phrase_from(sentence: Worded, start: int, stop: int, *, commas: bool = False) -> Sequence[int]:
    """Return the words of the phrase of nouns that begins at a word; quotation marks aside.

    With ``commas``, an apposition goes on with it: "his son, Sami Haddad".
    """
    found: list[int] = []
    for at in range(start, min(stop, start + _LONGEST, len(sentence.words))):
        word = sentence.words[at]
        if word.folded in QUOTES or (commas and word.folded in COMMAS):
            continue
        ends = at > start and (word.folded in PREPOSITIONS or is_attached(sentence, at))
        if ends or is_break(sentence, at) or sentence.owners[at] is not None:
            break
        if word.folded in RELATIVE_PRONOUNS or (word.event and is_verb(sentence, at)):
            break
        found.append(at)
    return found


def is_attached(sentence: Worded, at: int) -> bool:
    """Say whether a preposition is written as one with the word: ``bi-``, ``li-``."""
    word = sentence.words[at]
    return word.folded[:1] in "بل" and word.bare != word.folded


def is_feminine(sentence: Worded, at: int) -> bool:
    """Say whether a word ends in a feminine ending, which folds to the pronoun "his"."""
    place = sentence.places[at]
    return sentence.text[place.start : place.end].endswith("\N{ARABIC LETTER TEH MARBUTA}")


def is_verb(sentence: Worded, at: int) -> bool:
    """Say whether a word is a verb by its form."""
    word = sentence.words[at]
    definite = Role.DEFINITE in word.roles
    return not definite and word_class(word.bare) is WordClass.VERB


def names_in(sentence: Worded, phrase: Sequence[int], whole: int = 0) -> list[str]:
    """Return the words of the names in a phrase of nouns, bare.

    A given name opens one, and the words behind it go on with it; so does a word that no noun
    looks like, such as a foreign name; and behind "bank" or "film" every word is one, as are the
    first ``whole`` words.
    """
    found: list[str] = []
    left = whole
    last = phrase[0] - 1 if phrase else 0
    for at in phrase:
        word = sentence.words[at]
        definite = Role.DEFINITE in word.roles
        apart = any(sentence.words[gap].folded in COMMAS for gap in range(last + 1, at))
        if apart or word.bare in PLACES or (definite and left == _SURNAMED):
            left = 0
        last = at
        if word.bare in OPENERS and not definite:
            left = _LONGEST
        elif at == phrase[0] and definite and _is_surname(word):
            found.append(word.bare)
        elif word.bare in GIVEN_NAMES:
            found.append(word.bare)
            left = max(left, SURNAME)
        elif word.bare in PLACES or not word.content:
            continue
        elif left or _looks_foreign(sentence, at):
            found.append(word.bare)
            left = max(left - 1, 0)
    return found


def _is_surname(word: Word) -> bool:
    """Say whether a word with the article, which no noun stands before, is a name: al-Hariri.

    Anywhere else a word of its form is an adjective, as one of a country is here too.
    """
    plain = word.content and not word.thing and not word.event and word.bare not in PLACES
    return plain and word.bare.endswith("ي")


def _looks_foreign(sentence: Worded, at: int) -> bool:
    word = sentence.words[at]
    plain = Role.DEFINITE not in word.roles and not word.thing and not word.event
    plain = plain and word.folded not in WITH_PRONOUN
    shorter = word.bare.removesuffix(_ACCUSATIVE)
    inflected = shorter != word.bare and zipf(shorter, "ar") > zipf(word.bare, "ar")
    return plain and not inflected and word_class(word.bare) is WordClass.NAME


def _key(folded: str) -> tuple[str, bool]:
    """Return a word without its conjunction, and whether it is a relative by a pronoun alone."""
    known = folded in WITH_PRONOUN or folded in OF_SOMEBODY or folded in HAVING
    key = folded if known or not folded.startswith(_CONJUNCTIONS) else folded[1:]
    return key, key in WITH_PRONOUN and key not in OF_SOMEBODY


KEYS = Memo(_key)
"""Words as relatives and verbs of having are looked up."""

"""Whose the figures of an Arabic sentence are.

بسجن الوزير سالم حداد ست سنوات           behind the prison
حكمت على سالم حداد بالسجن ست سنوات       behind "upon"
نالت منافسته هدى 59 ألف صوت               a subject that is told by what it is to another
أرباح بنك الوادي                          behind what it has
باعت شركة الوادي 90 سيارة                 the subject of a verb of having
خمسة جنود فرنسيين                         the country, behind those counted
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.languages.arabic.given_names import GIVEN_NAMES
from checker.languages.arabic.owner_words import (
    BEFORE_SUBJECTS,
    BROKEN_PLURALS,
    HAVING,
    OF_SOMEBODY,
    OPENERS,
    PREPOSITIONS,
    PRISON,
    RELATIVE_PRONOUNS,
    SLOTS,
    UPON,
    WITH_PRONOUN,
)
from checker.languages.arabic.places import COUNTRIES
from checker.languages.arabic.word_class import word_class
from checker.languages.interface import WordClass
from checker.languages.owning import countries, is_break, is_had, last_of_kind, made
from checker.languages.terms import place_table
from checker.languages.words import Role, Worded
from checker.model import Owner

_PLACES = place_table(COUNTRIES)
_AND = ("و", "ف")  # wa-, fa-
_QUOTES = frozenset('"«»“”')
_COMMAS = frozenset({"،", ","})
_ADJECTIVES = ("ي", "يه", "يا", "ين", "ون", "يان", "يات", "يتين", "يتان")

_REACH = 14
"""Words before a value within which its owner stands."""

_LONGEST = 10
"""Words of an owner, at most."""

_SURNAME = 3
"""Words behind a given name that belong to it, at most."""


def owners(sentence: Worded) -> list[Owner]:
    """Return whose each reading is."""
    return [_owner(sentence, index) for index in range(len(sentence.readings))]


def _owner(sentence: Worded, index: int) -> Owner:
    own = sentence.held[index]
    if not own:
        return Owner()
    also = _countries(sentence, index)
    low = max(last_of_kind(sentence, index), own.start - _REACH)
    slot, phrase = _convict(sentence, index, low)
    if not phrase:
        slot, phrase = _possessor(sentence, index, low)
    related = _related(sentence, index, phrase) if is_had(sentence, index) else None
    if related is not None:
        at, relation = related
        named = phrase if at in phrase else _phrase(sentence, at, own.start)
        behind = _names(sentence, named) if _key(sentence, at) in WITH_PRONOUN else []
        before = _names(sentence, range(max(at - _SURNAME, 0), at))
        return made(sentence, slot, named, before or behind, relation=relation, also=also)
    return made(sentence, slot, phrase, _names(sentence, phrase), also=also)


def _key(sentence: Worded, at: int) -> str:
    """Return a folded word without the conjunction on it, its prepositions left."""
    folded = sentence.words[at].folded
    known = folded in WITH_PRONOUN or folded in OF_SOMEBODY or folded in HAVING
    return folded if known or not folded.startswith(_AND) else folded[1:]


def _phrase(sentence: Worded, start: int, stop: int) -> Sequence[int]:
    """Return the words of the phrase of nouns that begins at a word; quotation marks aside."""
    found: list[int] = []
    for at in range(start, min(stop, start + _LONGEST, len(sentence.words))):
        word = sentence.words[at]
        if word.folded in _QUOTES:
            continue
        ends = at > start and (word.folded in PREPOSITIONS or _is_attached(sentence, at))
        if ends or is_break(sentence, at) or sentence.owners[at] is not None:
            break
        if word.folded in RELATIVE_PRONOUNS or (word.event and _is_verb(sentence, at)):
            break
        found.append(at)
    return found


def _is_attached(sentence: Worded, at: int) -> bool:
    """Say whether a preposition is written as one with the word: ``bi-``, ``li-``."""
    word = sentence.words[at]
    return word.folded[:1] in "بل" and word.bare != word.folded


def _is_verb(sentence: Worded, at: int) -> bool:
    word = sentence.words[at]
    definite = Role.DEFINITE in word.roles
    return not definite and word_class(word.bare) is WordClass.VERB


def _convict(sentence: Worded, index: int, low: int) -> tuple[str, Sequence[int]]:
    """Return whom a court gave a length of time in prison."""
    if sentence.readings[index].kind != "duration":
        return "", ()
    own, words = sentence.held[index], sentence.words
    before = [at for at in range(low, own.start) if words[at].bare in PRISON]
    behind = range(own.stop, min(own.stop + 3, len(words)))
    if not before and not any(words[at].bare in PRISON for at in behind):
        return "", ()
    prison = before[-1] if before else own.start
    if before and Role.DEFINITE not in words[prison].roles and "ال" not in words[prison].folded:
        phrase = _phrase(sentence, prison + 1, own.start)
        if phrase and not _opens_length(sentence, prison + 1):
            return "sentence", phrase
    upon = [at for at in range(low, prison) if _key(sentence, at) in UPON]
    if upon:
        return "sentence", _phrase(sentence, upon[-1] + 1, prison)
    for at in behind:
        if words[at].folded in UPON:
            return "sentence", _phrase(sentence, at + 1, len(words))
        if words[at].folded.startswith("ل") and _is_attached(sentence, at):
            return "sentence", _phrase(sentence, at, len(words))
    return "sentence", ()


def _opens_length(sentence: Worded, at: int) -> bool:
    return sentence.words[at].folded in PREPOSITIONS


def _possessor(sentence: Worded, index: int, low: int) -> tuple[str, Sequence[int]]:
    """Return who has what a figure tells: "the shares of", or the subject of a verb of having."""
    own, words = sentence.held[index], sentence.words
    if sentence.readings[index].kind in ("date", "time", "age"):
        return "", ()
    for at in range(own.start - 1, low - 1, -1):
        if words[at].folded in RELATIVE_PRONOUNS or (
            is_break(sentence, at) and words[at].folded not in _QUOTES
        ):
            break
        if words[at].bare in SLOTS and Role.DEFINITE not in words[at].roles:
            return SLOTS[words[at].bare], _phrase(sentence, at + 1, own.start)
        if _key(sentence, at) in HAVING:
            return HAVING[_key(sentence, at)], _phrase(sentence, at + 1, own.start)
    return "", ()


def _related(sentence: Worded, index: int, phrase: Sequence[int]) -> tuple[int, str] | None:
    """Return the word that tells the owner by what it is to another, and what it is.

    It opens a phrase that is no object of a preposition: "his son got 40 votes", and neither
    "ahead of his son" nor "killed with his son".
    """
    own = sentence.held[index]
    for at in range(own.start - 1, max(own.start - _REACH, last_of_kind(sentence, index)) - 1, -1):
        key = _key(sentence, at)
        relation = WITH_PRONOUN.get(key) or OF_SOMEBODY.get(key, "")
        if relation:
            opens = phrase[:1] == [at] or _is_subject(sentence, at)
            return (at, relation) if opens else None
        word = sentence.words[at]
        hard = is_break(sentence, at) and word.folded not in _COMMAS | _QUOTES
        if hard or Role.SAYS in word.roles or word.folded in RELATIVE_PRONOUNS - {"وهو", "وهي"}:
            return None
    return None


def _is_subject(sentence: Worded, at: int) -> bool:
    word = sentence.words[at]
    attached = word.folded.startswith(_AND) and word.folded != _key(sentence, at)
    if at == 0 or (is_break(sentence, at - 1) and sentence.words[at - 1].folded not in _QUOTES):
        return True
    if attached:
        return False
    before = sentence.words[at - 1]
    if Role.SAYS in before.roles or before.folded in PREPOSITIONS:
        return False
    return (
        before.bare in BEFORE_SUBJECTS or before.bare in GIVEN_NAMES or _is_verb(sentence, at - 1)
    )


def _names(sentence: Worded, phrase: Sequence[int]) -> list[str]:
    """Return the words of the names in a phrase of nouns, bare.

    A given name opens one, and the words behind it go on with it; so does a word that no noun
    looks like, such as a foreign name; and behind "bank" or "film" every word is one.
    """
    found: list[str] = []
    left = 0
    for at in phrase:
        word = sentence.words[at]
        country = word.bare in _PLACES
        if word.bare in OPENERS and Role.DEFINITE not in word.roles:
            left = _LONGEST
        elif word.bare in GIVEN_NAMES:
            found.append(word.bare)
            left = max(left, _SURNAME)
        elif left and word.content and not country:
            found.append(word.bare)
            left -= 1
        elif word.content and not country and _looks_foreign(sentence, at):
            found.append(word.bare)
        elif country:
            left = 0
    return found


def _looks_foreign(sentence: Worded, at: int) -> bool:
    word = sentence.words[at]
    plain = Role.DEFINITE not in word.roles and not word.thing and not word.event
    plain = plain and word.folded not in WITH_PRONOUN
    return plain and word_class(word.bare) is WordClass.NAME


def _countries(sentence: Worded, index: int) -> frozenset[str]:
    """Return where those counted are from, by the adjectives behind their noun or by the noun."""
    reading = sentence.readings[index]
    own, words = sentence.held[index], sentence.words
    if reading.kind != "count" or reading.noun is None:
        return frozenset()
    near = [words[at].bare for at in own]
    for at in range(own.stop, min(own.stop + 2, len(words))):
        word = words[at]
        adjective = word.folded in BROKEN_PLURALS or word.folded.endswith(_ADJECTIVES)
        if not word.content or word.event or not adjective or is_break(sentence, at):
            break
        near.append(word.bare)
    return countries([form for word in near for form in _singulars(word)], _PLACES)


def _singulars(word: str) -> list[str]:
    """Return the singulars that a noun or adjective of origin may be a form of."""
    forms = [word, BROKEN_PLURALS.get(word, "")]
    forms += [word.removesuffix(end) for end in ("ين", "ون", "ان", "ا", "ات") if word.endswith(end)]
    return [form for form in forms if form] + [
        f"{word[:-3]}ه" for end in ("تين", "تان") if word.endswith(end)
    ]

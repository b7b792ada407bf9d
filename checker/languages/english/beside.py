"""Persons told by their trade or people beside others: "three guards and a cook" are four.

Such a single counts with those told in one breath with it, and answers nobody alone: "a cook" is
no clash with "two cooks", as too many nouns are told so.
"""

from __future__ import annotations

from fractions import Fraction

from checker.kinds.amount import Amount
from checker.languages.concepts import is_person
from checker.languages.english.noun_words import PAST, STOP
from checker.languages.english.nouns import is_plural
from checker.languages.english.number_words import CARDINAL_WORDS
from checker.languages.english.places import COUNTRIES
from checker.languages.english.thing_words import THINGS
from checker.languages.english.vague import PLURALS
from checker.languages.english.wording import Wording
from checker.languages.interface import Reading

_LONGEST = 4
"""Words of such a phrase, at most: "a young Kenyan cook"."""

_ENDINGS = ("er", "or", "ist", "ian", "eer", "man", "woman", "boy", "girl", "ant")
"""Ends of the nouns of persons: waiter, actor, typist, musician, barman, attendant."""

_THINGS_IN_THESE = """
tractor computer trailer tower river letter paper number quarter corner counter order power
water weather winter summer dinner member monitor motor sensor mirror error floor door color
colour harbor harbour elevator generator reactor corridor plant restaurant elephant warrant
helicopter poster filter register shelter charter chapter border matter centre center burner
freezer cooker printer scooter steamer freighter tanker bomber fighter cruiser transporter
launcher charger container cylinder ladder hammer banner curfew tsar factor vector
"""
_NO_PERSONS = frozenset(_THINGS_IN_THESE.split())

_PEOPLE = frozenset(
    {word for concept, words in THINGS.items() if is_person(concept) for word in (concept, *words)}
    | {name for names in COUNTRIES.values() for name in names if name.endswith(("n", "i", "h"))}
)
"""Words of persons, and of where they are from."""


def read_beside(wording: Wording, i: int) -> Reading | None:
    """Return the count of one that the article at token ``i`` tells of a person beside others."""
    head = _head(wording, i + 1)
    if head is None or not names_a_person(wording.folded(head)):
        return None
    before = wording.folded(i - 1) == "and" and _counts_people(wording, i - 1)
    behind = wording.folded(head + 1) == "and" and _is_number(wording, head + 2)
    if not (before or behind):
        return None
    modifiers = tuple(wording.folded(k) for k in range(i + 1, head))
    return one(wording, i, head, modifiers, rule="en.count.implied_beside")


def _head(wording: Wording, i: int) -> int | None:
    """Return the last word of the phrase at ``i``; None where it is none of plain words."""
    for k in range(i, i + _LONGEST + 1):
        folded = wording.folded(k)
        ends = not wording.is_word(k) or folded in STOP or folded in PAST or folded.endswith("ed")
        if ends or is_plural(folded) or folded.endswith("ing"):
            joined = wording.hyphen(k) or is_plural(folded) or folded == "of"
            return None if k == i or joined else k - 1
    return None


def names_a_person(folded: str) -> bool:
    """Say whether a noun is that of a person, by what is known of it or by its end."""
    known = folded in _PEOPLE
    return known or (folded.endswith(_ENDINGS) and folded not in _NO_PERSONS and len(folded) > 3)


def _counts_people(wording: Wording, end: int) -> bool:
    """Say whether a number with its plural stands right before ``end``: "three guards"."""
    if not is_plural(wording.folded(end - 1)):
        return False
    return any(_is_number(wording, k) for k in range(max(0, end - 1 - _LONGEST), end - 1))


def _is_number(wording: Wording, k: int) -> bool:
    folded = wording.folded(k)
    return wording.is_number(k) or (folded in CARDINAL_WORDS | PLURALS.keys() and folded != "one")


def one(
    wording: Wording,
    i: int,
    head: int,
    modifiers: tuple[str, ...] = (),
    rule: str = "en.count.implied_one",
) -> Reading:
    """Return the count of one that a word at token ``i`` tells of the noun at ``head``."""
    last = max(head, i)
    return Reading(
        kind="count",
        value=Amount.exactly(Fraction(1)),
        span=wording.span(i, last + 1),
        number=wording.span(i, i + 1),
        rule=rule,
        noun=wording.span(head, head + 1) if head >= i else wording.span(i, i + 1),
        lemma=wording.folded(head),
        modifiers=modifiers,
    )

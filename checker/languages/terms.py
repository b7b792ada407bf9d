"""The words of a sentence by which it is compared with others, for every language."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from functools import lru_cache

from checker.languages.interface import Term
from checker.languages.words import Word


def place_table(countries: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Return each name of a country with the concept that stands for it, such as ``in:FR``."""
    return {name: f"{PLACE}{code}" for code, names in countries.items() for name in names}


def openings(places: Mapping[str, str]) -> frozenset[str]:
    """Return the words that open a name of two."""
    return frozenset(name.partition(" ")[0] for name in places if " " in name)


PLACE = "in:"
"""Opens the concept of a country or wider region; its ISO 3166 or UN M49 code follows."""


def terms(
    words: Sequence[Word],
    places: Mapping[str, str],
    opening: Container[str],
    is_name: Callable[[int], bool],
) -> list[Term]:
    """Return the content words of a sentence as terms; see `Language.terms`.

    Args:
        words: Of the sentence.
        places: As `place_table` returns them; a name may be of two words.
        opening: The `openings` of the places.
        is_name: Whether the word at an index looks like a proper name.
    """
    found = []
    place = ""
    for number, word in enumerate(words):
        held, place = place, ""
        if word.bare in opening and number + 1 < len(words):
            place = places.get(f"{word.bare} {words[number + 1].bare}", "")
        if not word.content:
            continue
        concept = place or held or word.event or word.thing or places.get(word.bare, "")
        found.append(_term(word.stem, word.bare, concept, is_name(number)))
    return found


_term = lru_cache(maxsize=1 << 16)(Term)

"""Names of several words: the longest that begins at a word is found, and no further looked for."""

from __future__ import annotations

import pytest

from checker.languages.arabic.duals import is_never_dual
from checker.languages.belonging import longest_name
from checker.languages.names import Names
from checker.languages.words import Word

_NAMES = Names({"north": "side:north", "north sea crude": "crude:north", "gold": "metal:gold"})


def _words(text: str) -> list[Word]:
    return [
        Word(each, each, each, content=True, event="", thing="", roles=(), idiomatic=False)
        for each in text.split()
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("north sea crude fell", (3, "crude:north")),
        ("north sea crude", (3, "crude:north")),
        ("north sea ferries", (1, "side:north")),  # what it begins with goes on otherwise
        ("north", (1, "side:north")),
        ("gold rose", (1, "metal:gold")),
        ("sea crude", (0, "")),
        ("silver", (0, "")),
    ],
)
def test_the_longest_name_at_a_word_is_found(text: str, found: tuple[int, str]) -> None:
    assert longest_name(_words(text), 0, _NAMES) == found


def test_what_names_begin_with_is_shorter_than_they_are() -> None:
    assert _NAMES.begun == {"north", "north sea"}
    assert Names().begun == frozenset()


@pytest.mark.parametrize(
    ("folded", "never"),
    [
        ("فستان", True),  # fustan, "dress", a singular
        ("المسافرين", True),  # "the travellers": the article, and known as a plural
        ("صاروخين", False),  # "two missiles"
        ("الموسمين", False),  # "the two seasons", which may be the next two
        ("نقطتين", False),  # "two points", of percentage
        ("شجيرتين", False),  # a word that no table knows; another beside it may prove a dual
    ],
)
def test_words_that_nothing_makes_a_dual(folded: str, *, never: bool) -> None:
    assert is_never_dual(folded) is never

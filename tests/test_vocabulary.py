"""The words that describe what stands around a value."""

from __future__ import annotations

import pytest

from checker.grouping.skeleton import skeleton
from checker.languages import LANGUAGES
from checker.languages.arabic import vocabulary as arabic_words
from checker.languages.arabic.tokens import fold as arabic_fold
from checker.languages.concepts import EVENTS
from checker.languages.describing import Vocabulary
from checker.languages.english import vocabulary as english_words
from checker.languages.english.tokens import fold as english_fold
from checker.languages.things import GENERIC, KIN, THINGS

VOCABULARIES = {
    "arabic": (arabic_words, arabic_fold),
    "english": (english_words, english_fold),
}


@pytest.mark.parametrize("name", VOCABULARIES)
def test_every_word_is_folded(name: str) -> None:
    """An entry that folding would change can never match folded text."""
    words, fold = VOCABULARIES[name]
    vocabulary: Vocabulary = words.VOCABULARY

    listed = [
        *(word for forms in words.EVENTS.values() for word in forms),
        *(word for forms in words.THINGS.values() for word in forms),
        *words.STOP,
        *vocabulary.breaks,
        *vocabulary.parts,
        *vocabulary.according,
        *vocabulary.scopes,
        *vocabulary.future,
        *vocabulary.hypothetical,
        *vocabulary.denied,
    ]

    assert [word for word in listed if fold(word) != word] == []


@pytest.mark.parametrize("name", VOCABULARIES)
def test_every_event_is_known_to_all_languages(name: str) -> None:
    words, _ = VOCABULARIES[name]

    assert set(words.EVENTS) <= EVENTS
    assert not set(words.THINGS) & EVENTS


@pytest.mark.parametrize(
    ("arabic_name", "latin"),
    [
        pytest.param("مرسيليا", "marseille", id="a city"),
        pytest.param("مونتغمري", "montgomery", id="ghayn for g"),
        pytest.param("فيكتوريا", "victoria", id="fa for v"),
        pytest.param("كرستينا", "kristina", id="k and kaf"),
    ],
)
def test_a_name_has_one_skeleton_in_both_scripts(arabic_name: str, latin: str) -> None:
    assert skeleton(arabic_name) == skeleton(latin) != ""


def test_terms_leave_out_function_words_and_know_hashtags() -> None:
    found = LANGUAGES["ar"].terms("وصل إلى #الخرطوم عدد من لاجئي الحرب")

    assert [(term.stem, term.concept, term.name) for term in found] == [
        ("وصل", "", False),
        ("خرطوم", "in:SD", True),
        ("عدد", "", False),
        ("لاجئ", "displaced", False),
        ("حرب", "war", False),
    ]


@pytest.mark.parametrize(
    ("arabic_word", "english_word"),
    [
        pytest.param("نتائج", "results", id="results"),
        pytest.param("المفوضية", "commission", id="a commission"),
    ],
)
def test_what_a_word_names_has_one_concept_in_both_languages(
    arabic_word: str, english_word: str
) -> None:
    (arabic_term,) = LANGUAGES["ar"].terms(arabic_word)
    (english_term,) = LANGUAGES["en"].terms(english_word)

    assert arabic_term.concept == english_term.concept != ""


def test_whatever_is_no_two_things_is_a_thing() -> None:
    assert (GENERIC.union(*KIN)) - THINGS == set()

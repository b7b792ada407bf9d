"""The tables of counted things and of events: whole in both languages, and without look-alikes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping

import pytest

from checker.languages import LANGUAGES
from checker.languages.arabic import vocabulary as arabic_words
from checker.languages.arabic.places import COUNTRIES as ARABIC_COUNTRIES
from checker.languages.arabic.stemming import stem as arabic_stem
from checker.languages.arabic.word_forms import forms_by_lemma
from checker.languages.concepts import EVENTS, SUBGROUPS, are_sides, contains, is_person, thing_of
from checker.languages.dated_concepts import DATED
from checker.languages.english import vocabulary as english_words
from checker.languages.english.nouns import plural
from checker.languages.english.places import COUNTRIES as ENGLISH_COUNTRIES
from checker.languages.english.stemming import stem as english_stem
from checker.languages.things import GROUPS, PEOPLE, PERSON, ROLES, THINGS
from tests.relating import read, relation

TABLES = {"ar": arabic_words, "en": english_words}
STEMS: dict[str, Callable[[str], str]] = {"ar": arabic_stem, "en": english_stem}
PLACES: dict[str, Mapping[str, tuple[str, ...]]] = {
    "ar": ARABIC_COUNTRIES,
    "en": ENGLISH_COUNTRIES,
}

SAID_OTHERWISE = {
    "ar": {"peacekeeper", "abstained", "opposed", "casualty", "level", "said", "yield", "diverted"}
    | {"cut_off", "restored", "published", "founded"},
    "en": {"recovered", "abstained", "opposed", "casualty", "level", "said"}
    | {"cut_off", "restored", "published", "founded"},
}
"""Concepts that a language tells by two words, or by tables of another kind."""


def _forms(language: str, word: str) -> set[str]:
    """Return what is read as a form of a thing's word."""
    if language == "en":
        return {word, plural(word)}
    return {word, *forms_by_lemma().get(word, ())}


def _shared(forms: Mapping[str, set[str]]) -> dict[str, set[str]]:
    return {form: concepts for form, concepts in forms.items() if len(concepts) > 1}


@pytest.mark.parametrize("language", TABLES)
def test_every_concept_has_a_word(language: str) -> None:
    things, events = TABLES[language].THINGS, TABLES[language].EVENTS

    assert {name for name in THINGS if not things.get(name)} <= SAID_OTHERWISE[language]
    assert {name for name in EVENTS - DATED if not events.get(name)} <= SAID_OTHERWISE[language]
    assert things.keys() <= THINGS
    assert events.keys() <= EVENTS


@pytest.mark.parametrize("language", TABLES)
def test_no_form_names_two_things(language: str) -> None:
    found: dict[str, set[str]] = defaultdict(set)
    for concept, words in TABLES[language].THINGS.items():
        for word in words:
            for form in _forms(language, word):
                found[form].add(concept)

    assert _shared(found) == {}


@pytest.mark.parametrize("language", TABLES)
def test_no_stem_tells_two_events(language: str) -> None:
    found: dict[str, set[str]] = defaultdict(set)
    for concept, words in TABLES[language].EVENTS.items():
        for word in words:
            for form in (word, STEMS[language](word)):
                found[form].add(concept)

    assert _shared(found) == {}


@pytest.mark.parametrize("language", TABLES)
def test_no_country_is_a_thing_or_an_event(language: str) -> None:
    known = TABLES[language].VOCABULARY
    names = {name for names in PLACES[language].values() for name in names}

    assert [name for name in names if known.things.get(name) or known.events.get(name)] == []


@pytest.mark.parametrize("language", TABLES)
def test_every_word_of_a_thing_is_found_in_text(language: str) -> None:
    """Particles are taken off blindly, and a word may begin like one: ``وثيقة``, ``بالون``."""
    tables = TABLES[language]
    unseen = {
        word
        for concept, words in tables.THINGS.items()
        for word in words
        if word not in tables.NOT_THINGS
        for term in LANGUAGES[language].terms(word)
        if term.concept not in {concept} | EVENTS  # an event goes before a thing
    }

    assert unseen == set()


def test_people_are_known_as_such() -> None:
    assert GROUPS[PERSON] == PEOPLE - {"passenger"}
    assert ROLES <= PEOPLE
    assert SUBGROUPS <= PEOPLE
    assert all(is_person(name) for name in PEOPLE)
    for whole, parts in GROUPS.items():
        assert parts <= THINGS
        assert {is_person(part) for part in parts} == {is_person(whole)}, whole
        assert whole not in parts


@pytest.mark.parametrize(
    ("sentence", "thing"),
    [
        pytest.param("ضبطت الشرطة {3 بنادق} في ترسا.", "rifle", id="a broken plural"),
        pytest.param("ضبطت الشرطة {بندقيتين} في ترسا.", "rifle", id="a dual"),
        pytest.param("ضبطت الشرطة {بندقيتي صيد} في ترسا.", "rifle", id="a dual before its class"),
        pytest.param("Police in Tarsa found {three rifles}.", "rifle", id="its own name"),
        pytest.param("Police in Tarsa found {nine landmines}.", "mine", id="another word"),
        pytest.param("في ترسا {5 مزارع}.", "farm", id="farms"),
        pytest.param("في ترسا {12 مزارعا}.", "farmer", id="farmers, of the same letters"),
        pytest.param("في ترسا {12 معارضا}.", "", id="opponents are no exhibitions"),
        pytest.param("في ترسا {12 فقيرا}.", "", id="the poor are no readers"),
        pytest.param("في ترسا {7 وثائق}.", "document", id="no conjunction"),
        pytest.param("في ترسا {3 بوارج}.", "warship", id="no preposition"),
        pytest.param("Tarsa has {nine wells}.", "well", id="wells"),
        pytest.param("أصيب {4 ضباط} في ترسا.", "officer", id="an officer"),
    ],
)
def test_what_is_counted(sentence: str, thing: str) -> None:
    assert thing_of(read(sentence).context.concepts) == thing


@pytest.mark.parametrize(
    ("language", "word"),
    [
        pytest.param("ar", "حيا", id="alive is no neighbourhood"),
        pytest.param("ar", "الاجتماعية", id="social is no meeting"),
        pytest.param("ar", "رئيسية", id="main is no president"),
        pytest.param("ar", "عالية", id="high is no event"),
        pytest.param("ar", "كتبت", id="she wrote is no book"),
        pytest.param("ar", "المعارضة", id="the opposition is no exhibition"),
        pytest.param("ar", "اللعبة", id="the game is not played"),
        pytest.param("ar", "حضرية", id="urban is not attended"),
        pytest.param("ar", "توجهت", id="she went is not crowned"),
        pytest.param("en", "planning", id="planning is no aircraft"),
        pytest.param("en", "caring", id="caring is no car"),
        pytest.param("en", "well", id="well is no well"),
        pytest.param("en", "last", id="last is not lasted"),
        pytest.param("en", "plants", id="plants are not planted"),
        pytest.param("en", "quite", id="quite is not quit"),
    ],
)
def test_look_alikes_mean_nothing(language: str, word: str) -> None:
    assert [term.concept for term in LANGUAGES[language].terms(word)] in ([""], [])


@pytest.mark.parametrize(
    ("sentence", "events"),
    [
        pytest.param("The mayor of Tarsa inaugurated {two bridges}.", "opened", id="opened"),
        pytest.param("افتتح رئيس بلدية ترسا {3 جسور}.", "opened", id="opened, in Arabic"),
        pytest.param("اشترت ترسا {3 سفن}.", "cost", id="bought, which is sold"),
        pytest.param("Tarsa planted {900 trees}.", "planted", id="planted"),
        pytest.param("Tarsa has {900 power plants}.", "", id="a power plant"),
        pytest.param("Tarsa hosted {900 guests}.", "", id="of no concept"),
    ],
)
def test_what_happens(sentence: str, events: str) -> None:
    assert "".join(read(sentence).context.concepts & EVENTS) == events


def test_one_fact_may_be_told_from_two_sides() -> None:
    assert are_sides("met", "visited")
    assert are_sides("visited", "met")
    assert not are_sides("planted", "stole")
    assert not are_sides("planted", "planted")


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        pytest.param("بشركة", "شرك", id="a preposition before a noun"),
        pytest.param("لروسيا", "روس", id="before a country"),
        pytest.param("باكستان", "باكس", id="a country that begins like one"),
        pytest.param("ألقاب", "القاب", id="a noun that begins like the article"),
        pytest.param("برهان", "بره", id="no wager"),
    ],
)
def test_a_known_noun_is_not_taken_apart(word: str, stem: str) -> None:
    assert [term.stem for term in LANGUAGES["ar"].terms(word)] == [stem]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param(
            "The raid in Tarsa killed {three officers}.",
            "The raid in Tarsa killed {two policemen}.",
            "contradiction count.disjoint",
            id="officers may be policemen",
        ),
        pytest.param(
            "The raid in Tarsa killed {two officers}.",
            "The raid in Tarsa killed {three policemen}.",
            "part_of count.subset",
            id="and some of them",
        ),
        pytest.param(
            "The raid in Tarsa killed {two nurses}.",
            "The raid in Tarsa killed {three policemen}.",
            "different",
            id="nurses are none",
        ),
    ],
)
def test_people_of_one_sort(left: str, right: str, expected: str) -> None:
    assert relation(left, right).startswith(expected)


def test_what_contains_what() -> None:
    assert contains("weapon", "rifle")
    assert contains("building", "mosque")
    assert not contains("rifle", "weapon")

"""Who says an English sentence, and what happens to those counted in it."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES

ENGLISH = LANGUAGES["en"]


def source_of(text: str) -> str | None:
    return ENGLISH.describe(text, ENGLISH.read(text))[0].source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        pytest.param("Two people died in Oakport, police said.", "police", id="behind a comma"),
        pytest.param(
            "The harbour office said two boats were lost.", "harbour office", id="before a clause"
        ),
        pytest.param(
            "Mayor Jane Miller, 54, said work on 3 bridges began in March.",
            "Mayor Jane Miller",
            id="before a clause that opens without an article",
        ),
        pytest.param(
            "The harbour office also said on Friday that two boats were lost.",
            "harbour office",
            id="adverb and date between",
        ),
        pytest.param(
            '"We lost 3 boats," said Jane Miller, head of the port.',
            "Jane Miller",
            id="inverted behind a quotation",
        ),
        pytest.param(
            "The crew of the ferry, said U.S. spokesman Lt. Col. John Reed, lost 5 boats.",
            "U.S. spokesman Lt. Col. John Reed",
            id="inverted between commas, with full stops",
        ),
        pytest.param(
            '"3 boats sank," harbour master Jane Miller told reporters.',
            "harbour master Jane Miller",
            id="told somebody",
        ),
        pytest.param(
            "A source at the harbour told the newspaper that 3 boats were lost.",
            "source at the harbour",
            id="not the one who is told",
        ),
        pytest.param(
            "Jane Miller, who runs the port, said 3 boats were lost.",
            "Jane Miller",
            id="before a relative clause",
        ),
        pytest.param(
            "Jane Miller, head of the port authority, said 3 boats were lost.",
            "Jane Miller",
            id="before an apposition",
        ),
        pytest.param(
            "Three boats were lost off the town of Oakport a monitoring group said.",
            "monitoring group",
            id="no comma before the speaker",
        ),
        pytest.param(
            "Three boats were lost on Monday an Oakport-based monitor and a captain said.",
            "Oakport-based monitor and a captain",
            id="a compound, and no comma before it",
        ),
        pytest.param(
            "Three boats left the port where the harbour master said.",
            "harbour master",
            id="in a clause of its own",
        ),
        pytest.param("Two storms declared 5 boats lost.", None, id="declaring without speech"),
        pytest.param(
            "3 boats were lost, according to the harbour master.", "harbour master", id="according"
        ),
        pytest.param(
            "Five cases were reported by the Oakport Health Office on Monday.",
            "Oakport Health Office",
            id="reported by",
        ),
        pytest.param("Ten boats sank: harbour police", "harbour police", id="last in a headline"),
        pytest.param("The ministry confirmed 5 cases.", "ministry", id="with an object"),
        pytest.param("The rescuers put the toll at 12.", "rescuers", id="putting a number"),
        pytest.param("The rescuers put 12 boats at the quay.", None, id="putting things"),
        pytest.param("Three boats, it added, were lost.", None, id="a pronoun"),
        pytest.param("Four people were reported killed.", None, id="passive"),
        pytest.param("The index added 5 points.", None, id="adding up"),
        pytest.param("In the state of Georgia 5 people died.", None, id="a state"),
        pytest.param(
            "An attack claimed by the Red Group killed 5 people.", None, id="claiming a deed"
        ),
        pytest.param("Ten boats sank: a week of storms", None, id="no speaker in a headline"),
    ],
)
def test_who_is_named_as_saying_it(text: str, source: str | None) -> None:
    assert source_of(text) == source


def test_halves_of_a_sentence_have_speakers_of_their_own() -> None:
    text = "Some 90 people marched, organisers said; police put the number at 40; 3 were held."
    readings = ENGLISH.read(text)

    sources = [description.source for description in ENGLISH.describe(text, readings)]

    assert sources == ["organisers", "police", "organisers"]


def events_of(text: str) -> list[str]:
    readings = ENGLISH.read(text)
    described = zip(readings, ENGLISH.describe(text, readings), strict=True)
    return [description.predicate for reading, description in described if reading.kind == "count"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        pytest.param(
            "Four people were killed and 20 others were wounded.", ["kill", "wound"], id="passives"
        ),
        pytest.param(
            "A child and four men have been killed and 7 people have been injured.",
            ["kill", "injur"],
            id="perfect passives",
        ),
        pytest.param("At least 20 were killed and 55 wounded.", ["kill", "wound"], id="elided"),
        pytest.param("Two killed, three injured", ["kill", "injur"], id="a headline"),
        pytest.param(
            "The blast killed six people and injured 32.", ["kill", "injur"], id="objects"
        ),
        pytest.param("The blast killed 6 people wounded before.", ["kill"], id="an object first"),
    ],
)
def test_what_happens_to_those_counted(text: str, events: list[str]) -> None:
    assert events_of(text) == events

"""How English wires tell figures: what befell whom, when, and what a number is compared with."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.languages import LANGUAGES
from checker.languages.concepts import event_of, thing_of
from checker.model import Modality
from checker.pipeline import read_facts
from tests.relating import read


def only(sentence: str) -> list[str]:
    """Return the words that tell a single by calling it the only one."""
    found = LANGUAGES["en"].singles(sentence)
    return [
        sentence[each.span.start : each.span.end]
        for each in found
        if each.rule == "en.count.implied_only"
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The consul, the only member of the mission there, left.", ["only member"]),
        ("The sole survivor was taken home.", ["sole survivor"]),
        ("Its only Kenyan soldier was hurt.", ["only Kenyan soldier"]),
        ("It was the only way out.", []),
        ("The only two survivors left.", []),
        ("They only saw a guard.", []),
    ],
)
def test_the_only_one(sentence: str, expected: list[str]) -> None:
    assert only(sentence) == expected


def values(sentence: str) -> list[tuple[str, str, str]]:
    """Return kind, words and noun of all that a sentence states."""
    facts = read_facts(sentence, published=dt.date(2024, 6, 20))
    return [(fact.kind, fact.text, fact.context.noun) for fact in facts]


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        pytest.param("The firm must pay {$40 million}.", "", id="a firm has not risen"),
        pytest.param("Bond prices firmed by {2 percent}.", "rose", id="prices firmed"),
        pytest.param("The damages of {$24 million} are for her.", "", id="damages are paid"),
        pytest.param("Hail damaged {24 cars}.", "destroyed", id="cars are damaged"),
        pytest.param("It caused {$3 billion} in damage.", "destroyed", id="a sum of damage"),
        pytest.param("The Free Tarsa Army lost {9 fighters}.", "fell", id="free in a name"),
        pytest.param("They agreed to free {9 hostages}.", "freed", id="to free"),
        pytest.param("Rebels captured {two villages}.", "seized", id="places are seized"),
        pytest.param("Rebels captured {two soldiers}.", "arrested", id="soldiers are held"),
        pytest.param("Rebels took {90 soldiers} prisoner.", "arrested", id="taken prisoner"),
        pytest.param("Gunmen took {11 tourists} hostage.", "abducted", id="taken hostage"),
        pytest.param("The stew made {80 pupils} ill.", "injured", id="made ill"),
        pytest.param("{Four miners} got out alive.", "rescued", id="got out alive"),
        pytest.param("{Seven miners} were found dead.", "killed", id="found dead"),
        pytest.param("Two died and {dozens} went missing.", "missing", id="went missing"),
        pytest.param("A {7.1-magnitude} quake struck.", "", id="a quake strikes and scores not"),
        pytest.param("Orr struck in the {81st minute}.", "scored", id="a striker strikes"),
        pytest.param("{Close to 300 people} came.", "", id="close to"),
        pytest.param("Rescue workers dug for {three hours}.", "", id="rescue workers"),
        pytest.param("An aid group sent {nine trucks}.", "sent", id="an aid group"),
        pytest.param("{Ten nuns} died in May after being trapped.", "killed", id="after being"),
        pytest.param("{Two nuns} abducted in May were freed.", "freed", id="a participle"),
        pytest.param("{Nine girls} were among dozens who died.", "killed", id="among whom"),
        pytest.param("{Nine girls} were among those still missing.", "missing", id="among those"),
        pytest.param("{Forty people}, most of them boys, were hurt.", "injured", id="an aside"),
        pytest.param("{Sixteen people}, three of them girls, died.", "killed", id="of its parts"),
        pytest.param("{3,000 people} including 26 wounded had gone.", "", id="of a part alone"),
        pytest.param("{54,000 people} including 600 who fled live there.", "", id="who fled"),
        pytest.param("Winds of {up to 80 km an hour} blew.", "", id="up to is no rise"),
        pytest.param("The shares were {0.3 percent} up at 15 euros.", "rose", id="percent up"),
        pytest.param("Inflation slowed to {2.1 percent}.", "level", id="slowed to"),
        pytest.param("The net profit is {$9 million}.", "", id="net profit is no goal"),
        pytest.param("Orr netted in the {81st minute}.", "scored", id="netted"),
        pytest.param("Barrels were dropped on {three towns}.", "", id="dropped on a town"),
        pytest.param("Exports dropped {three percent}.", "fell", id="exports dropped"),
    ],
)
def test_what_happened(sentence: str, event: str) -> None:
    assert event_of(read(sentence).context.concepts) == event


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        pytest.param("The judge ruled on {Friday} that it was void.", "", id="a judge ruled"),
        pytest.param("Queen Ada ruled until {1911}.", "in_office", id="a queen ruled"),
        pytest.param("The storm made landfall on {Friday}.", "struck", id="landfall"),
        pytest.param("Shells fired by rebels on {Friday} missed.", "launched", id="shells fired"),
        pytest.param("The coach was fired on {Friday}.", "dismissed", id="a coach fired"),
        pytest.param("Nine died in a town held by rebels on {Friday}.", "killed", id="held by"),
        pytest.param("The vote was held on {Friday}.", "voted", id="a vote was held"),
        pytest.param("Oil hit a record high on {Friday}.", "", id="hit a record"),
        pytest.param("A truck hit a school on {Friday}.", "struck", id="hit a school"),
    ],
)
def test_what_is_dated(sentence: str, event: str) -> None:
    assert event_of(read(sentence).context.concepts) == event


@pytest.mark.parametrize(
    ("sentence", "when"),
    [
        pytest.param("{Twelve miners} died in March.", "2024-03-01", id="the month they died"),
        pytest.param("He owns {40 works} by one who died in 1918.", "", id="who died"),
        pytest.param("Ada Orr, whose tune sold {9 copies}, died in May.", "", id="her death"),
        pytest.param("Ada Orr, who joined in May 2009, won {54 votes}.", "", id="an aside"),
        pytest.param("{Nine men}, who were seized in May, left.", "2024-05-01", id="on them"),
        pytest.param("The raid, which was in May, killed {9 men}.", "2024-05-01", id="on a raid"),
        pytest.param("Prices rose {9 percent}, the most since March 2014.", "", id="most since"),
        pytest.param("Gold rose to {$369}, a level not seen since May 2011.", "", id="not seen"),
        pytest.param("{Nine men} have died since March 2014.", "2014-03-01", id="since"),
        pytest.param("It fell {2 percent}, after losing 4 percent in May.", "", id="another's"),
        pytest.param("Prices rose 2 percent in May from {4 percent}.", "", id="of the newer"),
        pytest.param("Some {40 men} died in the first week of May.", "2024-05-01", id="a week"),
        pytest.param(
            "{Nine men} died since a push against them was launched in May.",
            "2024-05-01",
            id="against",
        ),
    ],
)
def test_when(sentence: str, when: str) -> None:
    found = read(sentence).context.when
    assert (str(found.to_json()["low"]) if found else "") == when


@pytest.mark.parametrize(
    ("sentence", "superseded"),
    [
        ("The toll, earlier put at {39}, rose to 44.", True),
        ("The toll, earlier put at 39, rose to {44}.", False),
        ("They raised the toll to 44, up from an earlier figure of {39}.", True),
        ("Officials had earlier put the toll at {39}.", True),
        ("The toll of the earlier raid stood at {39}.", False),
        ("There were 39 deaths, compared with {44} a year earlier.", True),
        ("It made $30 million, up from $28 million, or {3 percent} of sales.", True),
        ("It made {$30 million}, or 3 percent of sales.", False),
        ("Deputies voted for it, with 38 against and {12} abstaining.", False),
    ],
)
def test_older_figures(sentence: str, *, superseded: bool) -> None:
    assert read(sentence).context.superseded is superseded


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("{Forty people} are feared dead.", Modality.EXPECTED),
        ("{Forty people} are dead.", Modality.STATED),
        ("Growth is seen at {3 percent}.", Modality.EXPECTED),
        ("He was seen with {three men}.", Modality.STATED),
        ("Ada Orr faces up to {12 years} in jail.", Modality.HYPOTHETICAL),
        ("Ada Orr faces trial on {12 charges}.", Modality.STATED),
        ("The charges carry a maximum of {12 years} in jail.", Modality.HYPOTHETICAL),
        ("The bank lost {$8 million} and will pay nothing.", Modality.STATED),
        ("The bank will cut {300 jobs} and will close.", Modality.PLANNED),
    ],
)
def test_how_firmly(sentence: str, modality: Modality) -> None:
    assert read(sentence).context.modality is modality


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("The number of confirmed dead reached {93}.", None),
        ("The ministry confirmed {93 cases}.", "ministry"),
        ("Witnesses spoke of at least {40 dead}.", "Witnesses"),
        ("Nobody spoke; {40 people} left.", None),
        ("{Forty bodies} were found, a rescue worker told Radio Tarsa.", "rescue worker"),
    ],
)
def test_who_says_so(sentence: str, source: str | None) -> None:
    assert read(sentence).context.source == source


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "The jet crashed, killing all 61 on board.", [("count", "61", "person")], id="on board"
        ),
        pytest.param(
            "There were 39 arrests, compared with 44 in May.",
            [("count", "39 arrests", "arrest"), ("count", "44", "arrest"), ("date", "in May", "")],
            id="compared with",
        ),
        pytest.param(
            "They cut the estimate to 39 from 44.",
            [("count", "39", ""), ("count", "44", "")],
            id="an estimate",
        ),
        pytest.param(
            "Nineteen of the country's 22 parks shut.",
            [("count", "Nineteen of the country's 22 parks", "park")],
            id="of whose",
        ),
        pytest.param("One of the bank's owners left.", [], id="one of whose"),
        pytest.param(
            "The third such raid failed.", [("ordinal", "third such raid", "raid")], id="such"
        ),
        pytest.param(
            "Mr Orr's elder brother, 31, left.", [("age", "31", "")], id="a brother's age"
        ),
        pytest.param(
            "They put the number of dead at 40.", [("count", "40", "")], id="no age of the dead"
        ),
        pytest.param("She died at 81.", [("age", "81", "")], id="but of who died"),
        pytest.param(
            "The bank cut rates by a quarter-point.",
            [("percentage", "a quarter-point", "")],
            id="a quarter-point",
        ),
        pytest.param(
            "It was a turning point for a quarter of them.",
            [("fraction", "a quarter", "")],
            id="a quarter of them",
        ),
        pytest.param(
            "Tarsa routed Velmar 31-7.",
            [("count", "31", ""), ("count", "7", "")],
            id="a rout",
        ),
        pytest.param(
            "Tarsa came from behind to beat Velmar 3-1.",
            [("count", "3", ""), ("count", "1", "")],
            id="from behind",
        ),
        pytest.param("Tarsa were behind 3-1 and lost.", [], id="behind"),
        pytest.param(
            "The bill passed 61-38.", [("count", "61", "vote"), ("count", "38", "vote")], id="bill"
        ),
        pytest.param(
            "The court ruled 6-3 for her.",
            [("count", "6", "vote"), ("count", "3", "vote")],
            id="court",
        ),
        pytest.param("The bus passed 61-38 Orr Street.", [], id="a bus passes houses"),
    ],
)
def test_what_is_read(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    assert values(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        ("Profit for the quarter ended June 30 was {$9 million}.", "q2"),
        ("Sales in the three months to September were {$9 million}.", "q3"),
        ("Sales of the April-to-June period were {$9 million}.", "q2"),
        ("In the second quarter ended Sept. 30, profit was {$9 million}.", "q2"),
        ("In the second half of May it made {$9 million}.", ""),
        ("In the second half it made {$9 million}.", "h2"),
    ],
)
def test_the_part_of_a_year(sentence: str, period: str) -> None:
    assert read(sentence).context.period == period


@pytest.mark.parametrize(
    ("sentence", "instrument"),
    [
        ("Ada Orr won silver in {49.3 seconds}.", ""),
        ("The gold medal is worth {$900}.", ""),
        ("Silver rose to {$31}.", "silver"),
    ],
)
def test_medals_are_no_metals(sentence: str, instrument: str) -> None:
    assert read(sentence).context.instrument == instrument


def test_a_toll_told_behind_a_long_subject() -> None:
    sentence = "They put the number of passengers on the ferry on Monday at {more than 450}."
    assert thing_of(read(sentence).context.concepts) == "passenger"


def test_the_hour_until_which_is_counted() -> None:
    assert read("As of 6 p.m. on Monday, {44 people} were missing.").context.until


@pytest.mark.parametrize(
    ("sentence", "is_older"),
    [
        ("The deadliest attack since 2015 killed {12 people}.", False),
        ("It was the deadliest attack since 2015, when {33 people} died.", True),
        ("The raid came a week after a bomber blew himself up, killing {29 men}.", True),
        ("A single bomber had carried out the raid in which {48 men} died.", False),
        ("A bomb exploded when people had gathered, killing {19 men}.", False),
    ],
)
def test_older_events(sentence: str, *, is_older: bool) -> None:
    assert read(sentence).context.background is is_older


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The star, who plays a nurse, went home on {June 3}.", "2024-06-03"),
        ("The case goes to trial on {June 3}.", "2025-06-03"),
        ("The talks will be held on {June 3}.", "2025-06-03"),
        ("It was in {the last week of May}.", "2024-05-21"),
        ("It was in {the first half of May}.", "2024-05-01"),
    ],
)
def test_days_near_publication(sentence: str, value: str) -> None:
    assert read(sentence).value.to_json()["low"] == value

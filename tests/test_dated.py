"""What a date dates, and which two dates are of one event."""

from __future__ import annotations

import pytest

from checker.grouping.datings import hours_of_two_days, same_dated_event
from checker.grouping.vetoes import veto
from checker.languages.arabic.vocabulary import VOCABULARY as ARABIC
from checker.languages.concepts import EVENTS, event_of, stage_of
from checker.languages.dated_concepts import DATED, STAGES
from checker.languages.english.vocabulary import VOCABULARY as ENGLISH
from checker.languages.words import Vocabulary
from tests.relating import pair_of, read


@pytest.mark.parametrize("vocabulary", [ARABIC, ENGLISH], ids=["ar", "en"])
def test_every_concept_is_known(vocabulary: Vocabulary) -> None:
    words = vocabulary.dated
    beside = {told.concept for several in words.beside.values() for told in several}
    told = {*words.verbs.values(), *words.nouns.values(), *words.ranks.values(), *beside}
    assert told <= EVENTS | STAGES | {""}
    assert told >= DATED | STAGES


@pytest.mark.parametrize(
    ("sentence", "event", "stage"),
    [
        pytest.param("Deliveries to Orr Air will start in {2031}.", "delivered", "began", id="a"),
        pytest.param(
            "يبدأ تسليم القطارات في {2031}.", "delivered", "began", id="a stage in Arabic"
        ),
        pytest.param(
            "طلبت ترسا شراء تسعة قطارات على أن تصل أولاها في {2031}.",
            "delivered",
            "began",
            id="the first of what was bought arrives",
        ),
        pytest.param("وصلت أول سفينة إلى ترسا في {3 مايو}.", "arrived", "began", id="the first"),
        pytest.param("The new toll takes effect on {May 3}.", "", "began", id="takes effect"),
        pytest.param("دخل النظام حيز التنفيذ في {3 مايو}.", "", "began", id="came into force"),
        pytest.param("The permit of Orr Mills expires on {May 3}.", "", "ended", id="expires"),
        pytest.param("The summit in Tarsa opens on {May 3}.", "met", "began", id="a summit opens"),
        pytest.param("The bridge in Tarsa opened in {1931}.", "opened", "", id="a bridge opens"),
        pytest.param("يستمر معرض ترسا حتى {3 مايو}.", "exhibited", "ended", id="until"),
        pytest.param("The vote will be held on {May 3}.", "voted", "", id="held"),
        pytest.param("ستجرى الانتخابات في {3 مايو}.", "voted", "", id="held, in Arabic"),
        pytest.param("The Tarsa fair was postponed to {May 3}.", "exhibited", "", id="put off to"),
        pytest.param("تأجلت محاكمته إلى {3 مايو}.", "tried", "", id="put off to, in Arabic"),
        pytest.param("يعود جسر ترسا إلى {عام 1931}.", "dates_back", "", id="dates back to"),
        pytest.param("يعود تلاميذ ترسا إلى مدارسهم في {3 مايو}.", "returned", "", id="returns"),
        pytest.param("The deal, signed in {2010}, took effect in 2012.", "signed", "", id="signed"),
        pytest.param(
            "The deal, signed in 2010, took effect in {2012}.", "", "began", id="in effect"
        ),
        pytest.param("الجسر (شُيد {عام 1931}) أغلق الأحد.", "built", "", id="in brackets"),
        pytest.param("صدر كتاب ترسا ({1931}) في بيروت.", "published", "", id="alone in brackets"),
        pytest.param("Tarsa bridge to reopen {Sept. 12}", "opened", "", id="a headline"),
        pytest.param("افتتاح متحف ترسا في {3 مايو}", "opened", "", id="an Arabic headline"),
        pytest.param(
            "عُين، وهو مهندس من ترسا، وزيرا في {2031} خلفا لأخيه.", "hired", "", id="past an aside"
        ),
        pytest.param("On {Monday} the mill freed the clerk.", "freed", "", id="opens a sentence"),
        pytest.param(
            "The court freed the clerk, who was arrested in {May}.", "arrested", "", id="relative"
        ),
        pytest.param(
            "The strike at the mill, which began on {Monday}, goes on.",
            "walked_out",
            "began",
            id="what a relative clause is of",
        ),
        pytest.param("He won a prize at the Tarsa festival in {1931}.", "won", "", id="a place"),
        pytest.param("اندلع حريق في ترسا عند {الثامنة مساء}.", "burned", "began", id="an hour"),
        pytest.param("Nine miners have died in Tarsa since {May}.", "", "", id="counted since"),
        pytest.param("ولد في ترسا عام 1931 وتوفي {عام 1999}.", "killed", "", id="died"),
        pytest.param(
            "رُشح فيلمه لنيل جائزة ترسا {عام 1999}.", "nominated", "", id="what it was to win"
        ),
        pytest.param(
            "غادرت في رحلة لها منذ اعتلاء العرش {عام 1999}.", "departed", "", id="no death"
        ),
        pytest.param("The death toll rose to 42 on {Friday}.", "said", "", id="a toll"),
        pytest.param("ارتفعت حصيلة قتلى ترسا إلى 41 {الجمعة}.", "said", "", id="in Arabic"),
        pytest.param(
            "ارتفع عدد الذين قتلوا {الخميس} إلى 41.", "killed", "", id="the day of the killing"
        ),
        pytest.param("الانفجار الذي وقع {عام 1999} في ترسا", "attacked", "", id="happened"),
        pytest.param("وقع الوزير الاتفاق {عام 1999}.", "signed", "", id="signed"),
    ],
)
def test_what_a_date_dates(sentence: str, event: str, stage: str) -> None:
    concepts = read(sentence).context.concepts
    assert (event_of(concepts), stage_of(concepts)) == (event, stage)


@pytest.mark.parametrize(
    ("left", "right", "likeness"),
    [
        pytest.param(
            "Deliveries to Orr Air begin in {2031}.",
            "على أن يبدأ تسليم طائرات أور في {2032}.",
            2,
            id="one stage of one event, in two languages",
        ),
        pytest.param(
            "The mill at Tarsa was founded in {1931}.",
            "Orr Mills, founded in {1932}, has nine mills.",
            1,
            id="one event",
        ),
        pytest.param(
            "The summit is held on {3 May}.", "It opens on {4 May}.", 0.5, id="in other words"
        ),
        pytest.param("تولى أور منصبه في {2031}.", "عُين أور وزيرا في {2032}.", 0.5, id="an office"),
        pytest.param(
            "The tax takes effect on {3 May}.",
            "It starts on {9 May}.",
            0.5,
            id="untold what starts",
        ),
        pytest.param(
            "The fair begins on {3 May}.", "The fair ends on {9 May}.", -1, id="begins, ends"
        ),
        pytest.param(
            "The deal was signed on {3 May}.", "It was cancelled on {9 May}.", -1, id="two events"
        ),
        pytest.param("وقعا الاتفاق في {3 مايو}.", "ينتهي العقد في {9 مايو}.", 0, id="untold what"),
        pytest.param("The mill said so on {May 3}.", "It said so on {May 4}.", 0, id="speech"),
    ],
)
def test_whether_two_dates_are_of_one_event(left: str, right: str, likeness: float) -> None:
    assert same_dated_event(pair_of(left, right)) == likeness


def test_hours_of_two_days_are_two() -> None:
    late = "The siege of the Tarsa inn ended at {7 pm} on Friday."
    early = "The siege of the Tarsa inn ended at {1 pm} on Saturday."
    assert hours_of_two_days(pair_of(late, early))
    assert not hours_of_two_days(pair_of(late, early.replace("Saturday", "Friday")))
    assert not hours_of_two_days(pair_of(late, early.replace(" on Saturday", "")))


def test_the_last_days_of_two_plans_may_be_one() -> None:
    """Only beside a figure does "until" tell when it stood so."""
    assert not veto(
        pair_of("Schools in Tarsa stay closed until {3 May}.", "They are closed until {9 May}.")
    )
    standing = "Nine mills in Tarsa were closed until {Sunday}.", "Ten were until {Monday}."
    assert veto(pair_of(*standing)) == "one only tells when a figure stood so"


def test_what_is_said_to_begin_is_dated_and_not_the_speech() -> None:
    fact = read("The ministry said work on the bridge of Tarsa began in {March 2021}.")

    assert "began" in fact.context.concepts
    assert "said" not in fact.context.concepts

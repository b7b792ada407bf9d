"""Fact -> View: all that scoring looks at, worked out once a fact and once a sentence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from checker.grouping.bags import Bag
from checker.grouping.naming import Naming
from checker.grouping.rarity import rarity
from checker.grouping.skeleton import skeleton
from checker.grouping.summing import addends
from checker.kinds import Period, compare
from checker.kinds.date import Direction
from checker.languages.concepts import (
    FATES,
    MOVING,
    OF_PEOPLE,
    RUNNING,
    SAID,
    WAYS,
    event_of,
    is_person,
    thing_of,
)
from checker.languages.describing import PLACE, SLOT
from checker.languages.interface import Term
from checker.languages.things import PERSON
from checker.model import Fact, Region, Relation, Sentence, Span

_REACH = 4
"""Words to each side within which a country qualifies the value."""

_NEAR = 5
"""Words to each side that count as standing next to the value."""


@dataclass(frozen=True, slots=True)
class SentenceView:
    """What scoring knows of a sentence."""

    sentence: Sentence
    bag: Bag
    """Every content word's stem, weighted by rarity."""

    neutral: Bag
    """Concepts and name skeletons, which all languages share."""

    names: Bag
    """Words that look like names or that are rare, weighted by rarity."""

    terms: tuple[Term, ...]
    """The content words beside its values, in text order."""

    values: frozenset[tuple[str, str]]
    """Kind and key of every value in it."""

    facts: tuple[Fact, ...]
    """Every fact of it, in text order."""

    places: frozenset[str]
    """Stems of the towns and districts that it names."""

    addends: frozenset[Span]
    """Of the values whose sum it tells as well."""


@dataclass(frozen=True, slots=True)
class View:
    """What scoring knows of a fact."""

    fact: Fact
    sentence: SentenceView
    clause: Bag
    near: Bag
    """The stems around the value, weighted by rarity and nearness."""

    neutral: Bag
    """Of the clause, as in `SentenceView.neutral`."""

    event: str
    thing: str
    noun: str
    """Stem of the counted noun; '' for a unit, as two words for a year are no two things."""

    country: str
    """The country or region nearest to the value, or the only one of its clause; '' for none."""

    place: float
    """Where in the sentence the value stands, 0 at its start and 1 at its end."""

    single: bool
    """Whether only a bare singular tells it: "a soldier"."""

    published: dt.date | None
    """The day on which its article came out, if known."""

    news: dt.date | None
    """The day of which its article brings the news, None where its lead tells none."""

    with_attacker: bool
    """Whether its figure counts who attacked as well, as its article tells here or elsewhere."""

    part: bool
    """Whether its sentence tells the whole of which it is a part."""

    past: bool
    """Whether its event is dated well before its article came out."""

    headline_alone: bool
    """Whether it stands in a headline, and no value of the body agrees with it."""


def views(
    facts: Sequence[Fact], singles: Sequence[Fact], published: dt.date | None, naming: Naming
) -> list[View]:
    """Return a view of each fact of one article, in order, then of each single.

    Args:
        facts: Of the article.
        singles: Its counts of one that a bare singular tells; no facts of their sentences.
        published: Its day of publication, if known.
        naming: How words are matched.
    """
    by_sentence: dict[Sentence, list[Fact]] = {}
    for fact in facts:
        by_sentence.setdefault(fact.sentence, []).append(fact)
    for fact in singles:
        by_sentence.setdefault(fact.sentence, [])
    sentences = {
        sentence.span: _sentence_view(sentence, members, naming)
        for sentence, members in by_sentence.items()
    }
    news = _news(facts, published)
    told = [_view(fact, sentences[fact.sentence.span], published, naming) for fact in facts]
    alone = (_view(fact, sentences[fact.sentence.span], None, naming) for fact in singles)
    with_attacker = {_figure(view) for view in told if view.with_attacker}
    headed = _in_the_headline_alone([*facts, *singles])
    return [
        replace(
            view,
            news=news,
            with_attacker=_figure(view) in with_attacker,
            headline_alone=view.fact.span in headed,
        )
        for view in told
    ] + [replace(view, single=True, headline_alone=view.fact.span in headed) for view in alone]


def _figure(view: View) -> tuple[str, str, str]:
    """Return what two tellings of one toll have in common."""
    return view.fact.kind, view.fact.value.key(), view.event


def _in_the_headline_alone(facts: Sequence[Fact]) -> frozenset[Span]:
    """Return where a headline tells a value that its article never repeats, in any form.

    What a headline tells comes from the body: a number that is not there was changed on its way.
    """
    body = [fact for fact in facts if fact.sentence.region is not Region.HEADLINE]
    return frozenset(
        fact.span
        for fact in facts
        if fact.sentence.region is Region.HEADLINE
        and body
        and not any(_agree(fact, other) for other in body)
    )


def _agree(first: Fact, second: Fact) -> bool:
    if first.kind != second.kind:
        return False
    level = compare(first.kind, first.value, second.kind, second.value)
    return confirms(level.relation, level.name)


def confirms(relation: Relation, level: str) -> bool:
    """Say whether two values agree, and not only by being wide: dozens, this year, "at least"."""
    agree = relation in (Relation.SAME, Relation.COMPATIBLE)
    return agree and not level.endswith((*WIDE, ".loose", ".member"))


WIDE = (".vague", ".within")
"""Levels of values that agree by being wide: dozens, this year."""


def clash(left: Fact, right: Fact) -> bool:
    """Say whether two values cannot both be, whatever they are of."""
    level = compare(left.kind, left.value, right.kind, right.value)
    return level.relation is Relation.CONTRADICTION


def _news(facts: Sequence[Fact], published: dt.date | None) -> dt.date | None:
    """Return the first day of the week before publication that the lead tells as that of an event.

    Not the day on which somebody spoke of it, on which a toll rose, nor one from which something
    is counted.
    """
    body = [fact for fact in facts if fact.sentence.region is not Region.HEADLINE]
    lead = list(dict.fromkeys(fact.sentence.span for fact in body))[:_LEAD]
    tolls = {fact.sentence.span for fact in body if _is_toll(fact)}
    days = (_day(fact) for fact in body if fact.sentence.span in set(lead) - tolls)
    return next(
        (day for day in days if published and day and 0 <= (published - day).days <= WEEK), None
    )


def _is_toll(fact: Fact) -> bool:
    """Say whether a figure counts on without a day of its own, as a toll that rose on Sunday."""
    running = event_of(fact.context.concepts) in RUNNING
    return fact.kind == "count" and running and fact.context.when is None


def _day(fact: Fact) -> dt.date | None:
    """Return the day of an event that a fact tells, None where it tells another thing."""
    value = fact.value
    if not isinstance(value, Period) or SAID in fact.context.concepts or fact.context.since:
        return None
    return value.low if value.low == value.high else None


_LEAD = 2
"""Sentences with facts at the start of an article's body that tell its news."""

WEEK = 7
"""Days."""


def _sentence_view(sentence: Sentence, facts: Sequence[Fact], naming: Naming) -> SentenceView:
    bag: dict[str, float] = {}
    neutral: dict[str, float] = {}
    names: dict[str, float] = {}
    undated = _without(sentence, [fact for fact in facts if fact.kind in ("date", "time")])
    for term in naming.terms(undated, sentence.language):
        weight = rarity(term.folded, sentence.language)
        bag[term.stem] = max(weight, bag.get(term.stem, 0.0))
        _add_neutral(neutral, term.concept, term.folded, weight)
        if term.name or weight >= _RARE:
            names[term.stem] = weight
    values = frozenset((fact.kind, fact.value.key()) for fact in facts)
    sites = " ".join(dict.fromkeys(place for fact in facts for place in fact.context.places))
    places = frozenset(term.stem for term in naming.terms(sites, sentence.language))
    summed = frozenset(facts[index].span for index in addends(facts))
    return SentenceView(
        sentence=sentence,
        bag=bag,
        neutral=neutral,
        names=names,
        terms=tuple(naming.terms(_without(sentence, facts), sentence.language)),
        values=values,
        facts=tuple(facts),
        places=places,
        addends=summed,
    )


def _without(sentence: Sentence, facts: Iterable[Fact]) -> str:
    """Return the text of a sentence with blanks in the place of some values."""
    text = sentence.text
    for fact in facts:
        start, end = (at - sentence.span.start for at in (fact.span.start, fact.span.end))
        text = text[:start] + " " * (end - start) + text[end:]
    return text


_RARE = 2.2
"""Zipf 4.3 and below: names, and words of one trade."""


def _add_neutral(neutral: dict[str, float], concept: str, folded: str, weight: float) -> None:
    if concept:
        neutral[f"@{concept}"] = 1.5
    elif weight >= _RARE:
        sounds = skeleton(folded)
        if sounds:
            neutral[sounds] = weight


def _view(fact: Fact, sentence: SentenceView, published: dt.date | None, naming: Naming) -> View:
    language = fact.sentence.language
    before, _, after = fact.context.masked.partition(SLOT)
    left = naming.terms(before, language)
    right = naming.terms(after, language)
    clause: dict[str, float] = {}
    neutral: dict[str, float] = {}
    for term in (*left, *right):
        weight = rarity(term.folded, language)
        clause[term.stem] = weight
        _add_neutral(neutral, term.concept, term.folded, weight)
    near: dict[str, float] = {}
    for side in (left[::-1], right):
        for distance, term in enumerate(side[:_NEAR]):
            near[term.stem] = rarity(term.folded, language) / (1 + distance)
    event, thing = _befallen(
        fact.kind, event_of(fact.context.concepts), thing_of(fact.context.concepts)
    )
    if not thing and not fact.context.noun and event in FATES and fact.kind not in _OF_THINGS:
        thing = PERSON  # "4 others were injured": what suffers a fate untold is people
    nouns = () if fact.kind in _OF_UNITS else naming.terms(fact.context.noun, language)
    noun = next((term.stem for term in nouns), "")
    start = fact.span.start - fact.sentence.span.start
    return View(
        fact=fact,
        sentence=sentence,
        clause=clause,
        near=near,
        neutral=neutral,
        event=event,
        thing=thing,
        noun=noun,
        country=_nearest_country(left, right) or _only_country(sentence.neutral),
        place=start / len(fact.sentence.text),
        single=False,
        published=published,
        news=None,
        with_attacker=fact.context.with_attacker,
        part=fact.context.part_of
        or fact.context.listed_under is not None
        or fact.span in sentence.addends,
        past=_is_past(fact, published),
        headline_alone=False,
    )


_OF_UNITS = frozenset({"age", "duration", "measure", "money"})
"""Kinds whose noun is the name of their unit."""


def _befallen(kind: str, event: str, thing: str) -> tuple[str, str]:
    """Return what happens to a thing, as far as it can: no house is killed or arrested.

    Jobs that are cut are people dismissed; a currency that lost some of its value has fallen.
    """
    if kind in MOVING and event == "missing":
        return "fell", thing
    if event in WAYS and thing in _POSTS:
        event = _MOVED[event]
    if event == "launched" and is_person(thing):
        return "dismissed", thing  # fired
    if event in _MOVED.values() and thing in _POSTS:
        return event, PERSON
    if event in OF_PEOPLE and thing and not is_person(thing):
        return "", thing
    return event, thing


_OF_THINGS = ("money", "measure")
"""Kinds of value that count nobody."""

_POSTS = ("job", "worker")
_MOVED = {"rose": "hired", "fell": "dismissed"}


def _is_past(fact: Fact, published: dt.date | None) -> bool:
    """Say whether an event is no news of the day; not by the date from which something is counted.

    Without the day of publication, by its words: "last August".
    """
    when = fact.context.when
    if not isinstance(when, Period) or fact.context.since:
        return False
    if published is None or when.high is None:
        return when.said.direction is Direction.PAST and when.said.month is not None
    return (published - when.high).days > _LONG_AGO


_LONG_AGO = 10
"""Days before publication from which an event is no news of the day."""


def _nearest_country(left: Sequence[Term], right: Sequence[Term]) -> str:
    """Return the nearest country within reach; of two as near, the one on the right.

    Beyond, a country tells of the value only where the clause names no other.
    """
    ranked = [
        (distance, side, term.concept)
        for side, words in enumerate((right, left[::-1]))
        for distance, term in enumerate(words)
        if term.concept.startswith(PLACE)
    ]
    distance, _, country = min(ranked, default=(0, 0, ""))
    alone = len({concept for _, _, concept in ranked}) == 1
    return country if distance < _REACH or alone else ""


def _only_country(neutral: Bag) -> str:
    """Return the one country that a sentence names, '' where it names none or several."""
    opening = f"@{PLACE}"
    named = [key.removeprefix("@") for key in neutral if key.startswith(opening)]
    return named[0] if len(named) == 1 else ""

"""Two views -> why they cannot tell one thing, however alike they are told."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

from checker.grouping.bags import overlap
from checker.grouping.datings import hours_of_two_days
from checker.grouping.difference import MINUTE
from checker.grouping.likeness import counted_since_one_time, nothing_told_alike
from checker.grouping.occasions import older_event, on_top, size_and_level
from checker.grouping.owners import ages_of_one_person, other_owner
from checker.grouping.pair import DATES, Pair, event_dates, news_of_two_days
from checker.grouping.parts import named_part, of_all_harmed, sums
from checker.grouping.quotes import (
    other_base,
    other_index,
    other_instrument,
    other_maturity,
    other_period,
    other_way,
    succeeds,
    worth,
)
from checker.grouping.sorts import limit_against_actual, other_member, other_sort
from checker.grouping.times import (
    long_run_against_day,
    of_before,
    of_then,
    one_day_of_several,
    other_length,
    other_year,
)
from checker.grouping.view import WEEK, View, clash
from checker.kinds import Period, compare
from checker.kinds.date import Grain
from checker.languages.concepts import (
    ENDS,
    FATES,
    GOALS,
    MILESTONES,
    NO_GOALS,
    ORIGINS,
    RUNNING,
    SAID,
    SENTENCED,
    STANCES,
    VOTE,
    VOTED,
    are_two_things,
    contains,
    counted_for,
    is_person,
)
from checker.languages.exclusions import exclude
from checker.languages.things import APART, ROLES
from checker.model import Modality, Relation


def veto(pair: Pair) -> str:
    """Return why the two facts cannot speak of one thing, '' where nothing forbids it."""
    return next((why for why, holds in VETOES if holds(pair)), "")


def _other_fate(pair: Pair) -> bool:
    """Whether two fates are told; but an age of one person is told beside any."""
    if ages_of_one_person(pair):
        return False
    return exclude(pair.left.event, pair.right.event) and not of_all_harmed(pair)


def _other_stance(pair: Pair) -> bool:
    """Whether votes went two ways; those without a word for it were given for the matter."""
    stances = [view.event if view.event in STANCES else VOTED for view in (pair.left, pair.right)]
    votes = all(view.thing == VOTE or view.event in STANCES for view in (pair.left, pair.right))
    return votes and stances[0] != stances[1]


def _other_people(pair: Pair) -> bool:
    """Whether words for people exclude each other; not of a part, nor of what makes a sum."""
    return _are_other_people(pair) and not (named_part(pair) or sums(pair))


def _are_other_people(pair: Pair) -> bool:
    if _people_and_things(pair.left, pair.right) or _people_and_things(pair.right, pair.left):
        return True
    left, right = pair.left.thing, pair.right.thing
    if not (left and right) or left == right or _counted_for_another(pair):
        return False
    if contains(left, right) or contains(right, left):
        return False
    if left in ROLES or right in ROLES:
        return {left, right} in APART or not (is_person(left) and is_person(right))
    return is_person(left) or is_person(right)


def _counted_for_another(pair: Pair) -> bool:
    """Say whether jobs stand for workers, or the deputies who cast them for votes."""
    things = pair.left.thing, pair.right.thing
    cast = all(view.event in STANCES for view in (pair.left, pair.right))
    return counted_for(*things) and (VOTE not in things or cast)


def _other_things(pair: Pair) -> bool:
    counted = pair.left.fact.kind == pair.right.fact.kind == "count"
    return counted and are_two_things(pair.left.thing, pair.right.thing)


def _people_and_things(people: View, things: View) -> bool:
    """Say whether one counts people whom something befell, and the other what it did not befall.

    "45 others were injured" and "sixty villages were attacked": a noun that no table knows may
    well be people, so that only both together tell.
    """
    suffered = people.event in FATES and is_person(people.thing)
    unknown = bool(things.fact.context.noun) and not things.thing
    return suffered and unknown and things.event not in ("", people.event)


def _demanded(pair: Pair) -> bool:
    """Whether one is the punishment that was demanded, and the other what a court gave."""
    if pair.left.event != SENTENCED or pair.right.event != SENTENCED:
        return False
    moods = [view.fact.context.modality is Modality.EXPECTED for view in (pair.left, pair.right)]
    return moods[0] != moods[1]


def _other_day(pair: Pair) -> bool:
    if pair.left.fact.kind in DATES or pair.left.single or pair.right.single:
        return False
    return event_dates(pair) is Relation.CONTRADICTION and not ages_of_one_person(pair)


def _denied(pair: Pair) -> bool:
    moods = {pair.left.fact.context.modality, pair.right.fact.context.modality}
    return Modality.DENIED in moods and len(moods) == 2


def _superseded(pair: Pair) -> bool:
    """Whether one is an older value, and the other the newer or older still.

    Two older values that agree are one, and so are those that one newer value replaced: "from 300
    to 50", and "from 280 to 50".
    """
    left, right = pair.left.fact, pair.right.fact
    if left.context.superseded != right.context.superseded:
        return True
    return left.context.superseded and clash(left, right) and not _replaced_by_one(pair)


def _replaced_by_one(pair: Pair) -> bool:
    """Say whether some newer value of their kind is the same in both sentences."""
    newer = [
        [fact for fact in view.sentence.facts if not fact.context.superseded]
        for view in (pair.left, pair.right)
    ]
    kind = pair.left.fact.kind
    return any(
        compare(kind, left.value, kind, right.value).relation is Relation.SAME
        for left, right in product(*newer)
        if left.kind == right.kind == kind
    )


def _other_start(pair: Pair) -> bool:
    if _outside(pair.left, pair.right) or _outside(pair.right, pair.left):
        return True
    return counted_since_one_time(pair) < 0


def _outside(running: View, closed: View) -> bool:
    """Say whether one is counted from a time that a week or more of the other leaves out."""
    since, during = running.fact.context, closed.fact.context
    if not since.since or during.since or closed.fact.kind in DATES:
        return False
    if not isinstance(since.when, Period) or not isinstance(during.when, Period):
        return False
    start, low, high = since.when.low, during.when.low, during.when.high
    if start is None or low is None or high is None or (high - low).days < WEEK - 1:
        return False
    return start > high or (since.when.high or start) < low


_PARTS = frozenset({"day", "half", "quarter", "group", "article"})
"""What an ordinal only names: the second half, the third day of a poll."""


def _counted_until(pair: Pair) -> bool:
    """Whether a date only tells when a figure stood so: "41 by Sunday evening"."""
    left, right = pair.left.fact, pair.right.fact
    if not left.kind == right.kind == "date":
        return False
    if not (_dates_a_standing(pair.left) or _dates_a_standing(pair.right)):
        return False
    return clash(left, right)


def _dates_a_standing(date: View) -> bool:
    facts = date.sentence.facts
    counted = any(fact.kind not in (*DATES, "age", "duration") for fact in facts)
    return (date.fact.context.until and counted) or any(
        fact.context.still and fact.context.when == date.fact.value for fact in facts
    )


def _other_part(pair: Pair) -> bool:
    """Whether two ordinals name two parts of one thing, such as the second and third day."""
    both = pair.left.fact.kind == pair.right.fact.kind == "ordinal"
    if not both or pair.left.thing != pair.right.thing or pair.left.thing not in _PARTS:
        return False
    return clash(pair.left.fact, pair.right.fact)


def _other_statements(pair: Pair) -> bool:
    """Whether both are days on which somebody spoke, and said other things."""
    spoken = pair.left.event == pair.right.event == SAID
    if not spoken or pair.left.fact.kind not in DATES or not pair.one_language:
        return False
    return overlap(pair.left.sentence.bag, pair.right.sentence.bag) < _SAID_ALIKE


_SAID_ALIKE = 0.3
"""Least overlap of two sentences that report one statement."""


def _other_news(pair: Pair) -> bool:
    """Whether each tells of its own day what is not counted on: a turnover, the n-th test.

    Where both are counted since one time, and agree, the series had no new member between them.
    """
    if _both_since(pair) and not clash(pair.left.fact, pair.right.fact):
        return False
    if ages_of_one_person(pair):
        return False
    fresh = pair.left.fact.context.fresh or pair.right.fact.context.fresh
    running = {pair.left.event, pair.right.event} & RUNNING
    return news_of_two_days(pair) and (fresh or not running)


def _both_since(pair: Pair) -> bool:
    return pair.left.fact.context.since and pair.right.fact.context.since


def _other_moment(pair: Pair) -> bool:
    """Whether a goal fell in one minute, and something else than a goal happened in the other."""
    if pair.left.fact.kind != "ordinal" or not pair.left.thing == pair.right.thing == MINUTE:
        return False
    return _of_two_sorts(pair, GOALS, NO_GOALS)


def _other_end(pair: Pair) -> bool:
    """Whether one year is that of a birth or a work, and the other of its end or of another event.

    The painter who died in 1918 did not paint it then. Only where both are told as years: what
    happened on a day may be told from many sides.
    """
    left, right = pair.left.fact.value, pair.right.fact.value
    if not isinstance(left, Period) or not isinstance(right, Period):
        return False
    years = left.said.grain >= Grain.YEAR and right.said.grain >= Grain.YEAR
    events = {pair.left.event, pair.right.event}
    milestones = len(events) == 2 and events <= MILESTONES
    return years and (milestones or _of_two_sorts(pair, ORIGINS, ENDS))


def _of_two_sorts(pair: Pair, one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether the event of one fact is of one sort, and that of the other of another."""
    left, right = pair.left.event, pair.right.event
    return (left in one and right in other) or (right in one and left in other)


def _counts_of_nothing(pair: Pair) -> bool:
    """Whether nothing shows that two counts are of one thing: told apart, of two things and fates.

    Diplomats who came to a court, and others who were hurt.
    """
    if not pair.left.fact.kind == pair.right.fact.kind == "count" or pair.one_article:
        return False
    fates = bool(pair.left.event) and bool(pair.right.event) and pair.left.event != pair.right.event
    return fates and pair.left.thing != pair.right.thing and nothing_told_alike(pair)


def _lengths_of_nothing(pair: Pair) -> bool:
    """Whether nothing shows what two lengths of time are of: they name no noun of their own."""
    if not pair.left.fact.kind == pair.right.fact.kind == "duration":
        return False
    told = bool(pair.left.event) and pair.left.event == pair.right.event
    return nothing_told_alike(pair) and not told


VETOES: tuple[tuple[str, Callable[[Pair], bool]], ...] = (
    ("one counts those killed, the other those injured or another fate", _other_fate),
    ("they count different people", _other_people),
    ("they count different things", _other_things),
    ("they are of two persons, firms or countries", other_owner),
    ("they count votes for and votes against", _other_stance),
    ("one punishment was demanded, the other given", _demanded),
    ("their events lie on different days", _other_day),
    ("they are hours of two days", hours_of_two_days),
    ("they are indexes too far apart to be one", other_index),
    ("they date two events of one life, such as its beginning and its end", _other_end),
    ("a goal fell in one minute, and none in the other", _other_moment),
    ("one statement is a denial", _denied),
    ("they name two parts of one thing", _other_part),
    ("they are counted from two times on", _other_start),
    ("one rose, the other fell", other_way),
    ("one is how far a value moved, the other where it stood", size_and_level),
    ("they are of two bonds", other_maturity),
    ("they date two statements", _other_statements),
    ("one only tells when a figure stood so", _counted_until),
    ("their articles bring the news of two days", _other_news),
    ("one tells older quotes, from which the other sets out", succeeds),
    ("they quote two things, such as two indexes", other_instrument),
    ("one is what a currency is worth", worth),
    ("they are of two parts of a year", other_period),
    ("they are of two fiscal years or seasons", other_year),
    ("one counts several days, the other one day", one_day_of_several),
    ("one stood so before, the other is news", of_before),
    ("one stood so then, at a time told before, the other now", of_then),
    ("one counts weeks or more, the other one day of them", long_run_against_day),
    ("one is how long something lasts, the other how far apart two events lie", other_length),
    ("nothing tells that the two counts are of one thing", _counts_of_nothing),
    ("nothing tells that the two lengths of time are of one thing", _lengths_of_nothing),
    ("they are of two sorts, such as two rounds of a vote", other_sort),
    ("they are told of two members of a series", other_member),
    ("one is what may or must be, the other what is", limit_against_actual),
    ("they are set against two older values", other_base),
    ("one is told of an older event, beside the day's", older_event),
    ("one comes on top of what was told before", on_top),
    ("one is told as an older value, which a newer one replaced", _superseded),
)
"""Why, in words, and whether it holds; the first that does is told."""

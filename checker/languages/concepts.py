"""Language-neutral concepts: what happens to a counted thing, and how things contain one another.

Every vocabulary maps its words to these names, so that facts meet across languages. The sets say
which meanings exclude each other.
"""

from __future__ import annotations

from checker.languages.dated_concepts import DATED, STAGES
from checker.languages.things import COUNTED_FOR, GENERIC, GROUPS, KIN, PEOPLE, PERSON

SAID = "said"
"""What a date dates when it only tells on which day somebody spoke."""

WORLDWIDE = "in:001"
NATIONWIDE = "in:nation"
"""What "nationwide" means: all of a country that is not named there."""

SENTENCED = "sentenced"
VOTE = "vote"
VOTED = "voted"

TIMES = "time"
"""What "the third time" and "twice" count: anything that happens."""

CASUALTY = "casualty"
"""Killed or injured, told together: more than those killed, and more than those injured."""

FATES: frozenset[str] = frozenset(
    {
        "killed",
        "injured",
        "missing",
        "abducted",
        "rescued",
        "arrested",
        SENTENCED,
        "acquitted",
        "freed",
        "at_large",
        "displaced",
        "dismissed",
        "hired",
        "recovered",
        "trapped",
        CASUALTY,
    }
)
"""What happens to people; two different fates are two different facts."""

LAUNCHED = "launched"
INTERCEPTED = "intercepted"

CUT_OFF = "cut_off"
RESTORED = "restored"
"""What becomes of power or water, and so of the houses that have it."""

OUTCOMES: frozenset[str] = frozenset(
    {"cancelled", "delayed", "diverted", LAUNCHED, INTERCEPTED, CUT_OFF, RESTORED}
)
"""What may become of a thing whose noun is an event itself: of a trip, a launch."""

UNDERGO: dict[str, frozenset[str]] = {
    "displaced": frozenset({"killed", "injured", "arrested", "rescued", "abducted", "deported"}),
    "arrested": frozenset({"killed", "injured", "freed", "deported"}),
    "abducted": frozenset({"killed", "injured", "freed", "rescued"}),
    "at_large": frozenset({"killed", "injured", "arrested"}),
}
"""What else may befall those whom a noun names by an older fate: 52 refugees are killed."""

RUNNING: frozenset[str] = frozenset(
    {
        "killed",
        "injured",
        CASUALTY,
        "missing",
        "rescued",
        "arrested",
        "displaced",
        "voted",
        "destroyed",
        "intercepted",
        "freed",
        "vaccinated",
        "deported",
    }
)
"""Events whose figures are counted on while the story runs: a later, larger one is an update."""

FALLING: frozenset[str] = frozenset({"missing"})
"""Those among them whose figures fall as well, as people are found."""

TAKING_PART: frozenset[str] = frozenset({"attended", "protester"})
"""What is counted by two sides who differ on purpose: organisers, and the police."""

CLOSED = "closed"
LEVEL = "level"
"""Where a move ended or began, "rose to 40": another figure than its size, "rose by 3"."""

STANDING: frozenset[str] = frozenset({CLOSED, LEVEL, "yield"})
"""How high something stands, whichever way it went there."""

QUOTED: frozenset[str] = STANDING | {"rose", "fell"}
"""Events of a price that moves all day, up or down."""

WAYS: frozenset[str] = frozenset({"rose", "fell"})
"""The two ways in which a price or a share moves."""

MOVING: frozenset[str] = frozenset({"money", "measure", "percentage", "fraction"})
"""Kinds of value that move so."""

HURTS: frozenset[str] = frozenset({"killed", "injured", CASUALTY})
"""What befalls nothing that does not live: 9 missiles that killed some were not killed."""

BESIDE_ALONE: frozenset[str] = (
    FATES | {CASUALTY} | QUOTED | {"won", "scored", "cost", "lent", "voted", "attended"}
)
"""What may be told of a value by words that only tell when or why: "9 hurt after the blast"."""

BEFALLS_NONE: dict[str, frozenset[str]] = {
    "measure": (FATES - {"arrested", "missing"}) | {"visited", "met", "attended"},
    "money": (FATES - {"arrested", SENTENCED, "freed", "missing", "rescued", "recovered"})
    | {"attacked", "voted"},
}
"""By kind of value: what befalls nothing so measured, but somebody told of beside it."""

OF_A_RESULT: frozenset[str] = frozenset({"won", "scored", "played", "fell", "level"})
"""What the result of a match is told by; whoever resigned after it is somebody else."""

BEFORE: dict[str, frozenset[str]] = {
    "freed": frozenset({"abducted", "arrested", "sentenced", "accused"}),
    "rescued": frozenset({"abducted", "missing"}),
    "recovered": frozenset({"injured"}),
    "acquitted": frozenset({"arrested", "accused"}),
    "sentenced": frozenset({"arrested", "accused"}),
    "deported": frozenset({"arrested"}),
}
"""What befell people on an earlier day, by what ends it: whoever is freed was held before."""

ORIGINS: frozenset[str] = frozenset({"born", "built", "produced", "planted"})
"""How a person or thing comes to be."""

MILESTONES: frozenset[str] = frozenset({"born", "published", "founded", "won", "married"})
"""What a person or a work has one year for, each another."""

ENDS: frozenset[str] = frozenset({"killed", "destroyed"})
"""How it comes to an end."""

GOALS: frozenset[str] = frozenset({"scored", "won"})
"""What a goal is told by."""

NO_GOALS: frozenset[str] = frozenset({"deported", "dismissed", "injured", "failed"})
"""What else is told of a minute of a match: a player was expelled or hurt, or missed."""

CASUALTIES: frozenset[str] = frozenset({"killed", "injured", "missing"})

STANCES: frozenset[str] = frozenset({"voted", "opposed", "abstained"})
"""What is done with a vote; without a word for it, it is given for what is voted on."""

EVENTS: frozenset[str] = FATES | frozenset(
    {
        "launched",
        "intercepted",
        "destroyed",
        "attacked",
        "rose",
        "fell",
        "scored",
        "won",
        "visited",
        "cost",
        "lent",
        *STANCES,
        "failed",
        "born",
        *STANDING,
        "cancelled",
        "delayed",
        SAID,
        *("signed", "resigned", "produced", "vaccinated", "planted", "built", "opened", "crashed"),
        *("diverted", "delivered", "ordered", CUT_OFF, RESTORED),
        *("published", "founded"),
        *("met", "accused", "deported", "sent", "withdrew", "seized", "stole", "watched"),
        *("attended", "approved", "banned", "extended", "discovered", "married"),
        *("trained", "nominated", "played", "counted"),
        *DATED,
    }
)
"""Everything that a governing word can mean."""

SUBGROUPS: frozenset[str] = frozenset(
    {
        *("woman", "child", "girl", "boy", "man", "soldier", "officer", "police", "journalist"),
        *("civilian", "protester"),
    }
)
"""Persons who are told as a part of those counted; workers or passengers are mostly all of them."""


_SIDES: dict[str, frozenset[str]] = {
    "attacked": frozenset({"launched", "destroyed"}),
    "cost": frozenset({"built", "produced", "signed", "sent"}),
    "approved": frozenset({"voted", "signed"}),
    "met": frozenset({"visited", "attended", "signed"}),
    "visited": frozenset({"attended"}),
    "opened": frozenset({"built", "launched", "visited", "attended"}),
    "crashed": frozenset({"intercepted", "destroyed", "attacked"}),
    "seized": frozenset({"stole", "discovered", "arrested"}),
    "discovered": frozenset({"rescued", "arrested"}),
    "sent": frozenset({"lent", "launched"}),
    "withdrew": frozenset({"cancelled", "displaced"}),
    "resigned": frozenset({"dismissed"}),
    "deported": frozenset({"dismissed", "displaced"}),
    "banned": frozenset({CLOSED, "cancelled"}),
    "accused": frozenset({"arrested", "sentenced"}),
    "played": frozenset({"won", "scored", "attended"}),
    "nominated": frozenset({"hired"}),
    "trained": frozenset({"attended"}),
    "extended": frozenset({"delayed"}),
}
"""What may tell one fact from two sides, by one of the two: a visit is a meeting."""


def are_sides(left: str, right: str) -> bool:
    """Say whether two events may be one fact, told from two sides."""
    return right in _SIDES.get(left, ()) or left in _SIDES.get(right, ())


def contains(whole: str, part: str) -> bool:
    """Say whether everything that is ``part`` is also ``whole``."""
    return part in GROUPS.get(whole, frozenset())


def counted_for(left: str, right: str) -> bool:
    """Say whether one thing is counted for another: homes without power, or households."""
    return left != right and any({left, right} <= names for names in COUNTED_FOR)


def are_two_things(left: str, right: str) -> bool:
    """Say whether nothing is one thing and the other: matches and draws, houses and cars.

    Of people nobody can say so: see `checker.languages.things.ROLES`.
    """
    known = bool(left) and bool(right) and left != right
    if not known or is_person(left) or is_person(right) or not GENERIC.isdisjoint({left, right}):
        return False
    kin = counted_for(left, right) or any({left, right} <= names for names in KIN)
    return not kin and not contains(left, right) and not contains(right, left)


def is_person(concept: str) -> bool:
    """Say whether a concept names people."""
    return concept == PERSON or concept in PEOPLE


SUFFERERS: frozenset[str] = frozenset(
    {
        "trapped",
        *("killed", "injured", "missing", "rescued", "arrested", "displaced", "at_large"),
        *("recovered", "abducted", CASUALTY),
    }
)
"""Fates whose nouns count people: "four dead", "nine wounded", "twenty arrests"."""


OF_PEOPLE: frozenset[str] = frozenset(
    {
        *("killed", "injured", CASUALTY, "arrested", "sentenced", "acquitted", "abducted", "born"),
        "trapped",
    }
)
"""What happens to nobody but people."""


def event_of(concepts: frozenset[str]) -> str:
    """Return the event among a fact's concepts, '' where there is none."""
    return min(concepts & EVENTS, default="")


def thing_of(concepts: frozenset[str]) -> str:
    """Return the thing among a fact's concepts, '' where there is none."""
    return min(concepts - EVENTS - STAGES, default="")


def stage_of(concepts: frozenset[str]) -> str:
    """Return whether a date is that of a beginning or of an end, '' where neither is told."""
    return min(concepts & STAGES, default="")

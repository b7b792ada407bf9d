"""English words of older events, and of what a life or a work has one year for. Data only."""

from __future__ import annotations

from checker.languages.english.stemming import stem
from checker.languages.occasions import OccasionWords

_NOUNS = (
    *("earthquake", "quake", "fire", "blaze", "flood", "storm", "hurricane", "typhoon"),
    *("massacre", "battle", "clash", "accident", "disaster", "landslide", "avalanche"),
    *("stampede", "siege", "derailment", "eruption"),
)

OCCASIONS = OccasionWords(
    nouns=frozenset(map(stem, _NOUNS)),
    comes=frozenset({"come", "comes", "came", "coming", "follow", "follows", "followed"}),
    after=frozenset({"after", "follow", "follows", "followed"}),
    superlatives=frozenset(
        {"deadliest", "worst", "bloodiest", "biggest", "largest", "heaviest", "costliest"}
        | {"highest", "lowest", "weakest", "strongest", "best", "steepest", "sharpest", "fewest"}
        | {"smallest", "slowest", "fastest", "hottest", "coldest", "longest"}
    ),
    unlike=frozenset({"time", "seen", "level", "levels", "matched", "most", "least"}),
    answers=frozenset({"revenge", "retaliation", "reprisal", "response", "vengeance"}),
    others=frozenset({"earlier", "previous", "similar", "separate"}),
    again=frozenset({"another"}),
    had=frozenset({"had"}),
    indefinites=frozenset({"a", "an", "another"}),
    causes=frozenset({"killed", "killing", "left", "leaving", "wounded", "injured", "claimed"}),
    goes_on=frozenset({"when", "in", "killing", "leaving"}),
)

MILESTONES: dict[str, str] = {
    "born": "born",
    "published": "published",
    "founded": "founded",
    "established": "founded",
    "awarded": "won",
    "married": "married",
}
"""Each with its concept."""

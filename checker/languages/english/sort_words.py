"""English names of which one of several a value is of, and of sides. Data only.

Every name is as `fold` leaves it, words and marks with blanks between them.
"""

from __future__ import annotations


def _each(openings: str, *endings: str) -> str:
    """Return every opening with every ending behind it."""
    return "|".join(f"{one} {end}" for one in openings.split("|") for end in endings)


def _hyphened(*names: str) -> str:
    """Return names of two words as they are, and with a hyphen: "exit poll", "exit-poll"."""
    return "|".join(f"{name}|{name.replace(' ', ' - ')}" for name in names)


def _played(*stages: str) -> str:
    """Return stages as those tell them who played in one: who reaches it has not."""
    wins = _each("|".join(stages), "win", "victory", "defeat", "loss", "match", "clash", "against")
    return f"{_each('in the|in a|in their|in his|in her', *stages)}|{wins}"


_GOING = "reach|reached|reaching|reaches|into|to|avoid|avoiding|force|forced|forcing|make|made"
"""Words before a round that is still to come."""

_SORTS: dict[str, str] = {
    # Of which matches a tally is.
    "matches:all": "all competitions|all tournaments|across competitions|every competition",
    "matches:league": "league|premiership|championship|la liga|serie a|bundesliga|ligue 1",
    "matches:cup": "fa cup|league cup|domestic cup|king's cup|the cup",
    "matches:continental": "champions league|europa league|conference league|champions cup",
    "matches:national": "national team|internationals|international goals|world cup",
    "tally:season": "this season|of the season|season's",
    "tally:career": "career|since joining|all time|all - time",
    # Stages of a tournament; a match is played in one.
    "stage:final": "in the final|cup final|grand final|title match|day's final|in a final",
    "stage:semi": _played("semi - final", "semi - finals", "semifinal", "semifinals", "last four"),
    "stage:quarter": _played(
        "quarter - final", "quarter - finals", "quarterfinal", "quarterfinals", "last eight"
    ),
    "stage:sixteen": _played("round of 16", "round of sixteen", "last 16", "last sixteen"),
    "stage:group": _hyphened("group stage", "group match", "group game", "group phase"),
    "leg:first": _hyphened("first leg", "opening leg"),
    "leg:second": _hyphened("second leg", "return leg"),
    # Rounds and figures of an election.
    "round:first": _hyphened("first round", "opening round"),
    "round:second": "in the second round|second - round|in the run - off|in the runoff"
    "|in a run - off|in a runoff|in sunday's run - off|in sunday's runoff|decisive round",
    "figure:exit_poll": _hyphened("exit poll", "exit polls"),
    "figure:poll": _hyphened("opinion poll", "opinion polls") + "|survey|surveys|pollster",
    "figure:result": "official results|final results|full results|results showed"
    "|electoral commission|election commission|official count|final count|votes counted",
    # How wide the figure is.
    "reach:one": "alone",
    "reach:nation": "nationwide|countrywide|nation - wide|country - wide|across the country"
    "|throughout the country|around the country|across the nation|nationally|the whole country",
    "reach:world": "worldwide|globally|around the world|across the world|throughout the world",
    "reach:urban": "urban",
    "reach:rural": "rural",
    "airports:all": "country's airports|nation's airports|all airports",
    "airports:one": "capital's airport|international airport|main airport",
    "union:us": "in the united states|in the u . s .|in the us",
    "union:eu": "in the european union|in the eu|in the e . u .|in the euro zone|in the eurozone",
    # Grades.
    "alert:red": "red alert|red alerts|red warning|red warnings|highest alert",
    "alert:orange": "orange alert|orange alerts|orange warning|orange warnings"
    "|amber alert|amber warning|amber warnings|amber alerts",
    "alert:yellow": "yellow alert|yellow alerts|yellow warning|yellow warnings",
    **{
        f"carat:{carat}": "|".join(
            f"{carat}{mark}{unit}" for mark in (" ", " - ") for unit in ("carat", "karat")
        )
        for carat in (14, 18, 21, 22, 24)
    },
    "damages:punitive": "punitive|exemplary damages",
    "damages:compensatory": "compensatory|actual damages",
    # What a court gave those counted.
    "penalty:death": "to death|death sentence|death sentences|death penalty|hanged|executed",
    "penalty:life": "life in prison|life imprisonment|life term|life terms|life sentence"
    "|life sentences|to life|in prison for life",
    "penalty:jail": "jailed|jail|prison|imprisoned|imprisonment",
    "quake:after": "aftershock|aftershocks|after - shock|after - shocks",
    "quake:main": "earthquake|quake|mainshock|main shock|main quake",
    # What there may be, and what there is.
    "limit:capacity": "capacity|built for|built to hold|built to house|designed for"
    "|designed to hold|designed to house|meant for|intended for|can hold|can house|could hold"
    "|can accommodate|could accommodate|no more than it can take",
    "limit:actual": "now holds|now houses|now home to|currently|at present|is home to|are held"
    "|is sheltering|is housing|is hosting|holds|houses|shelters|hosts|crammed|crowded",
    "quota:needed": "needs|need|needed|required|requires|require|threshold|to win outright"
    "|for a majority|absolute majority|short of",
    "": "|".join(
        (
            _each(_GOING, "a second round", "the second round", "the first round"),
            _each("since the|after the|following the|by the", "earthquake", "quake"),
            _each("let|leave|left|leaving|stand|stands|acting|acted|standing", "alone"),
            "fiscal needs|basic needs|special needs|in need|people in need|in need of",
            "league of|arab league|awami league|major league|minor league|career criminal",
            "tennis championship|world championship|lower house|white house",
        )
    ),
}


def _phrases(sorts: dict[str, str]) -> dict[str, str]:
    return {name: sort for sort, names in sorts.items() for name in names.split("|")}


SORTS: dict[str, str] = _phrases(_SORTS)
"""Name: its sort, as ``axis:sort``; '' where it only looks like the name of one."""

_SIDELESS: frozenset[str] = frozenset(
    {
        *("korea", "korean", "koreans", "african", "american", "americans", "sahara"),
        *("officials", "diplomats", "countries", "governments", "powers", "leaders", "allies"),
    }
)
"""Words that a side names for good: North and South Korea speak of one missile."""

SIDES: dict[str, str] = {
    word: side
    for side, words in {
        "meridian:north": "north northern",
        "meridian:south": "south southern",
        "parallel:east": "east eastern",
        "parallel:west": "west western",
    }.items()
    for word in words.split()
} | dict.fromkeys(_SIDELESS, "")
"""Word for a side: its axis and which end of it; '' for a word that a side names for good."""

"""English names of what markets quote, and of the parts of a year that figures are of. Data only.

Every name is as `fold` leaves it, words and marks with blanks between them.
"""

from __future__ import annotations

_MEDALS = "|".join(
    phrase.format(metal)
    for metal in ("gold", "silver")
    for phrase in (
        *("{} medal", "{} medals", "{} medallist", "{} medalist", "won {}", "took {}", "wins {}"),
        *("given {}", "claimed {}", "olympic {}", "winning {}", "{} in the", "{} at the"),
    )
)
"""What is no metal on a market."""

_INSTRUMENTS: dict[str, str] = {
    "brent": "brent|global benchmark|international benchmark",
    "wti": (
        "wti|west texas|light crude|light sweet crude|light , sweet crude|u . s . crude|us crude"
        "|u . s . light crude|american crude|nymex crude"
    ),
    "gold": "gold|bullion",
    "silver": "silver",
    "": _MEDALS,
    "platinum": "platinum",
    "palladium": "palladium",
    "copper": "copper",
    "aluminium": "aluminium|aluminum",
    "nickel": "nickel",
    "natural_gas": "natural gas|natural - gas",
    "gasoline": "gasoline|petrol",
    "diesel": "diesel|distillate|distillates",
    "heating_oil": "heating oil",
    "wheat": "wheat",
    "maize": "corn|maize",
    "sugar": "sugar",
    "coffee": "coffee",
    "cocoa": "cocoa",
    "cotton": "cotton",
    "dow": "dow",
    "nasdaq": "nasdaq composite|nasdaq",
    "sp500": "s & p|standard & poor's|standard and poor's",
    "russell": "russell",
    "wilshire": "wilshire",
    "ftse": "ftse|footsie",
    "dax": "dax",
    "cac": "cac",
    "ibex": "ibex",
    "stoxx": "stoxx",
    "nikkei": "nikkei",
    "topix": "topix",
    "hang_seng": "hang seng",
    "bitcoin": "bitcoin",
    "ether": "ether|ethereum",
}

_ORDINALS = {"q1": "first|1st", "q2": "second", "q3": "third", "q4": "fourth|final"}
_HALVES = {"h1": "first", "h2": "second"}


def _joined(ordinals: dict[str, str], noun: str) -> dict[str, str]:
    """Return "second quarter" and "second-quarter" for each ordinal."""
    return {
        name: "|".join(f"{word}{mark}{noun}" for word in told.split("|") for mark in (" ", " - "))
        for name, told in ordinals.items()
    }


_PERIODS: dict[str, str] = {
    **_joined(_ORDINALS, "quarter"),
    **_joined(_HALVES, "half"),
    "nine_months": "nine months|nine - month",
    "year": "full year|full - year|whole year|year as a whole",
}


def _ended(stretches: str, *months: str) -> str:
    """Return "quarter ended june", "three months to june" and the like, by bars."""
    return "|".join(
        f"{stretch} {verb} {month}"
        for stretch in stretches.split("|")
        for verb in ("ended", "ending", "to", "through", "that ended")
        for month in months
    )


def _spanned(first: str, last: str) -> str:
    """Return "april - june", "april to june" and the like, by bars."""
    return "|".join(f"{first} {mark} {last}" for mark in ("-", "to", "through", "- to -"))


_ENDS = {"q1": ("march",), "q2": ("june",), "q3": ("september", "sept"), "q4": ("december", "dec")}
_SPANS = {
    "q1": ("january", "march"),
    "q2": ("april", "june"),
    "q3": ("july", "september"),
    "q4": ("october", "december"),
    "h1": ("january", "june"),
    "h2": ("july", "december"),
}
for _quarter, _months in _ENDS.items():
    _PERIODS[_quarter] += "|" + _ended("quarter|three months", *_months)
for _part, (_first, _last) in _SPANS.items():
    _PERIODS[_part] += "|" + _spanned(_first, _last)
_PERIODS["h1"] += "|" + _ended("six months|half|half year", "june")
_PERIODS["year"] += "|" + _ended("year|twelve months|12 months", "december", "dec")
_PERIODS["q1"] += "|first three months"
_PERIODS["h1"] += "|first six months"


def _phrases(concepts: dict[str, str]) -> dict[str, str]:
    return {
        phrase: concept for concept, phrases in concepts.items() for phrase in phrases.split("|")
    }


INSTRUMENTS: dict[str, str] = _phrases(_INSTRUMENTS)
"""Name of what a market quotes: its concept."""

_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december"),
)
PERIODS: dict[str, str] = (
    _phrases(_PERIODS)
    | {name: name for name in _ORDINALS}
    | {f"{half} half of {month}": "" for half in _HALVES.values() for month in _MONTHS}
)
"""Name of a part of a year: its concept; '' for what is one of a month."""

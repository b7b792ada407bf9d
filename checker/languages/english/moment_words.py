"""English words for the time of what was told before, and for now. Data only."""

from __future__ import annotations

from checker.languages.moments import BEFORE, NOW, THEN

_THEN = (
    *("at the time", "at that time", "back then", "in those days"),
    *("was then", "were then", "then worth", "then aged", "then numbered", "then stood"),
)
_NOW = ("now", "currently", "at present", "at the moment")
_UNITS = ("year", "month", "week", "day")
_A_YEAR_EARLIER = (
    *("a year earlier", "a year before", "the year before", "the year earlier"),
    *("year - earlier", "the previous year", "the preceding year"),
    *("a month earlier", "a week earlier", "a day earlier", "the day before", "the week before"),
)
_BEFORE = (*_A_YEAR_EARLIER, "until now", "up to now", "used to", "formerly", "in its previous")
_NO_TIME = (
    *("at the time of", "at the time the", "at the time when", "by now"),
    *(f"the {unit} before {what}" for unit in _UNITS for what in ("the", "last", "yesterday")),
    *(f"a {unit} before {what}" for unit in _UNITS for what in ("the", "a", "his", "her", "its")),
    *(f"{on} {time}" for on in ("on", "over", "with", "to") for time in _A_YEAR_EARLIER),
)

MOMENTS: dict[str, str] = {
    **dict.fromkeys(_THEN, THEN),
    **dict.fromkeys(_NOW, NOW),
    **dict.fromkeys(_BEFORE, BEFORE),
    **dict.fromkeys(_NO_TIME, ""),
}
"""Name: the sort of a figure in whose clause it stands, '' for what only looks like one."""

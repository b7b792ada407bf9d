"""English words for the time of what was told before, and for now. Data only."""

from __future__ import annotations

from checker.languages.moments import NOW, THEN

_THEN = (
    *("at the time", "at that time", "back then", "in those days"),
    *("was then", "were then", "then worth", "then aged", "then numbered", "then stood"),
)
_NOW = ("now", "currently", "at present", "at the moment")
_NO_TIME = ("at the time of", "at the time the", "at the time when", "until now", "by now")

MOMENTS: dict[str, str] = {
    **dict.fromkeys(_THEN, THEN),
    **dict.fromkeys(_NOW, NOW),
    **dict.fromkeys(_NO_TIME, ""),
}
"""Name: the sort of a figure in whose clause it stands, '' for what only looks like one."""

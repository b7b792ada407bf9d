"""English names of fiscal years and seasons, and which one is meant. Data only."""

from __future__ import annotations

_FISCAL = ("fiscal year", "fiscal year's", "financial year", "fiscal", "budget year", "budget")
_SEASONS = ("season", "season's")

YEARS: dict[str, str] = {
    name: axis for axis, names in {"fiscal": _FISCAL, "season": _SEASONS}.items() for name in names
}
"""Name: the axis of the years that it names."""

WHICH: dict[str, str] = {
    word: which
    for which, words in {
        "this": "this current present",
        "next": "next coming upcoming",
        "last": "last previous past",
        "new": "new",
    }.items()
    for word in words.split()
}
"""Word: which one of them it tells."""

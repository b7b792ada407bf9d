"""Arabic words for the time of what was told before, and for now. Data only.

Every word is as it is left without its article and its particles.
"""

from __future__ import annotations

from checker.languages.moments import BEFORE, NOW, THEN

_THEN = (
    *("حينها", "حينئذ", "حينذاك", "في حينه"),  # hinaha, "at its time"
    *("انذاك", "وقتها", "وقتئذ", "وقتذاك"),  # anadhaka, waqtaha, "then"
    *("ذلك وقت", "ذلك حين", "تلك فتره"),  # dhalika l-waqt, "that time"
)
_NOW = (
    *("حاليا", "وقت حالي", "وقت حاضر", "وقت راهن"),  # haliyan, "at present"
)
_BEFORE = (
    *("في عام سابق", "في سنه سابقه", "في شهر سابق", "في ربع سابق"),  # fi l-'am as-sabiq, "in the
    *("في فصل سابق", "في اسبوع سابق", "في يوم سابق"),  # previous year, quarter, week, day"
    *("في عام ذي سبقه", "في عام ذي سبق", "في سنه تي سبقتها", "في سنه تي سبقت"),
    *("في مناقصه سابقه", "في عطاء سابق", "في مزاد سابق"),  # "in the previous tender, auction"
    "سابقا",  # sabiqan, "formerly"
)
_NO_TIME = (
    *("منذ ذلك حين", "منذ ذلك وقت", "حتي ذلك حين", "حتي ذلك وقت"),  # mundhu, "since then"
    *("منذ حينها", "منذ وقتها"),
)

MOMENTS: dict[str, str] = {
    **dict.fromkeys(_THEN, THEN),
    **dict.fromkeys(_NOW, NOW),
    **dict.fromkeys(_BEFORE, BEFORE),
    **dict.fromkeys(_NO_TIME, ""),
}
"""Name: the sort of a figure in whose clause it stands, '' for what only looks like one."""

"""What makes a measure or a count a rate: "in the hour", "/س", "a week", "daily"."""

from __future__ import annotations

from checker.languages.arabic.numerals import read_number
from checker.languages.arabic.phrases import Line, word

_IN = "في"  # fi, "in, per"
_EACH = "كل"  # kull, "each"
_SLASH = "/"
_ARTICLE = "ال"  # al-, "the"
_JOINED = ("بال", "لل")  # bi-l-, li-l-, "by the"
_UNITS: dict[str, str] = {
    "ثانيه": "second",  # thaniya
    "دقيقه": "minute",  # daqiqa
    "ساعه": "hour",  # sa'a
    "يوم": "day",  # yawm
    "اسبوع": "week",  # usbu'
    "شهر": "month",  # shahr
    "سنه": "year",  # sana
    "عام": "year",  # 'am
}
_DUALS: dict[str, str] = {
    "ساعتين": "hour",  # sa'atayn
    "يومين": "day",  # yawmayn
    "اسبوعين": "week",  # usbu'ayn
    "شهرين": "month",  # shahrayn
    "سنتين": "year",  # sanatayn
    "عامين": "year",  # 'amayn
}
_PLURALS: dict[str, str] = {
    "دقائق": "minute",  # daqa'iq
    "ساعات": "hour",  # sa'at
    "ايام": "day",  # ayyam
    "اسابيع": "week",  # asabi'
    "اشهر": "month",  # ashhur
    "شهور": "month",  # shuhur
    "سنوات": "year",  # sanawat
    "اعوام": "year",  # a'wam
}
_MOST = 11  # of larger numbers the unit is a singular
_SAME = frozenset({"نفسه", "نفسها", "ذاته", "ذاتها"})  # nafsuhu, dhatuhu, "the same"
_ONE = frozenset({"الواحد", "الواحده"})  # al-wahid, "(each) one"
_LETTERS: dict[str, str] = {
    "ث": "second",  # of thaniya
    "د": "minute",  # of daqiqa
    "س": "hour",  # of sa'a
    "سا": "hour",
}
"""Abbreviations, behind a slash alone."""

_ADVERBS: dict[str, str] = {
    "يوميا": "day",  # yawmiyan, "daily"
    "اسبوعيا": "week",  # usbu'iyan
    "شهريا": "month",  # shahriyan
    "سنويا": "year",  # sanawiyan
}


def read_per(tokens: Line, i: int) -> tuple[str, int]:
    """Read what a rate is told by at ``i``: the unit of time ('' if none) and the index behind."""
    first, second = word(tokens, i), word(tokens, i + 1)
    if first in _ADVERBS:
        return _ADVERBS[first], i + 1
    for prefix in _JOINED:
        if first.startswith(prefix) and first.removeprefix(prefix) in _UNITS:
            return _UNITS[first.removeprefix(prefix)], i + 1
    bare = second.removeprefix(_ARTICLE)
    if first == _SLASH:
        unit = _LETTERS.get(second) or _UNITS.get(bare, "")
    elif first == _IN and bare != second and not _is_dated(tokens, i + 2):
        unit = _UNITS.get(bare, "")
    elif first == _EACH:
        unit = _UNITS.get(second, "")
        if not unit:
            return _each_few(tokens, i + 1)
    else:
        unit = ""
    return unit, i + 2 if unit else i


def _each_few(tokens: Line, i: int) -> tuple[str, int]:
    """Read "two years", "four years" of "once every four years" at ``i``."""
    dual = _DUALS.get(word(tokens, i))
    if dual:
        return f"2 {dual}", i + 1
    number = read_number(tokens, i) if i < len(tokens) else None
    unit = "" if number is None else _PLURALS.get(word(tokens, number.end), "")
    if number is None or not unit or not 2 < number.value < _MOST or number.value.denominator != 1:
        return "", i - 1
    return f"{number.value} {unit}", number.end + 1


def _is_dated(tokens: Line, i: int) -> bool:
    """Say whether the unit is a date: "in the following week", "in the year 2018", "at 5"."""
    follower = word(tokens, i)
    if follower in _SAME or follower[:1].isdecimal():
        return True
    return follower.startswith(_ARTICLE) and follower not in _ONE

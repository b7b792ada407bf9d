"""English words of dates and times, as `tokens.fold` leaves them. Data only.

Sources: CLDR 45 for month and day names and their abbreviations; the Associated Press and Reuters
style books for the forms that news uses.
"""

from __future__ import annotations

from checker.kinds.expression import Direction, Grain, Part

MONTHS: dict[str, int] = {
    "january": 1,
    "jan": 1,
    "february": 2,
    "feb": 2,
    "march": 3,
    "mar": 3,
    "april": 4,
    "apr": 4,
    "may": 5,
    "june": 6,
    "jun": 6,
    "july": 7,
    "jul": 7,
    "august": 8,
    "aug": 8,
    "september": 9,
    "sept": 9,
    "sep": 9,
    "october": 10,
    "oct": 10,
    "november": 11,
    "nov": 11,
    "december": 12,
    "dec": 12,
}
DOUBTFUL_MONTHS = frozenset(
    {"may", "march", "mar", "jan", "jun", "dec", "sep", "apr", "jul", "oct"}
)
"""Also verbs, names or codes: they need a day, a year or a preposition beside them."""

HIJRI_MONTHS: dict[str, int] = {
    "muharram": 1,
    "safar": 2,
    "rajab": 7,
    "shaban": 8,
    "ramadan": 9,
    "shawwal": 10,
}
HIJRI_MARKS = frozenset({"ah", "hijri"})

WEEKDAYS: dict[str, int] = {
    "monday": 0,
    "tuesday": 1,
    "wednesday": 2,
    "thursday": 3,
    "friday": 4,
    "saturday": 5,
    "sunday": 6,
}
SHORT_WEEKDAYS: dict[str, int] = {
    "mon": 0,
    "tue": 1,
    "tues": 1,
    "wed": 2,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "fri": 4,
    "sat": 5,
    "sun": 6,
}
"""Only beside a date: "Sun Apr 16"."""

DAY_PARTS = frozenset(
    {
        "morning",
        "afternoon",
        "evening",
        "night",
        "noon",
        "lunchtime",
        "overnight",
        "dawn",
    }
)
THIS_PART = frozenset({"morning", "afternoon", "evening"})
"""Behind "this" they mean today; "last night" is the day before."""

EARLY_LATE: dict[str, Part] = {
    "early": Part.EARLY,
    "mid": Part.MID,
    "late": Part.LATE,
    "beginning": Part.EARLY,
    "start": Part.EARLY,
    "middle": Part.MID,
    "end": Part.LATE,
}
WITH_OF = frozenset({"beginning", "start", "middle", "end"})
"""Parts that need "of" before what they are part of."""

DIRECTIONS: dict[str, Direction] = {
    "last": Direction.PAST,
    "past": Direction.PAST,
    "this": Direction.CURRENT,
    "current": Direction.CURRENT,
    "next": Direction.FUTURE,
    "coming": Direction.FUTURE,
}
SHIFTS: dict[Direction, int] = {Direction.PAST: -1, Direction.CURRENT: 0, Direction.FUTURE: 1}
SAME = frozenset({"same", "that"})
FISCAL = frozenset({"fiscal", "financial"})
"""Adjectives of a year that begins in another month, and is told as a year."""

UNITS: dict[str, Grain] = {
    "day": Grain.DAY,
    "week": Grain.WEEK,
    "month": Grain.MONTH,
    "quarter": Grain.QUARTER,
    "year": Grain.YEAR,
    "decade": Grain.DECADE,
    "century": Grain.CENTURY,
}
COUNTED_UNITS: dict[str, Grain] = UNITS | {
    "days": Grain.DAY,
    "weeks": Grain.WEEK,
    "months": Grain.MONTH,
    "quarters": Grain.QUARTER,
    "years": Grain.YEAR,
    "decades": Grain.DECADE,
    "centuries": Grain.CENTURY,
}
SEASONS: dict[str, int] = {"winter": 0, "spring": 1, "summer": 2, "autumn": 3, "fall": 3}
DOUBTFUL_SEASONS = frozenset({"fall", "spring"})
"""Also verbs: they need a year or "the"."""

OF_BUSINESS = frozenset(
    {
        *("profit", "profits", "sales", "revenue", "revenues", "earnings", "income", "quarterly"),
        *("turnover", "deliveries", "delivered", "shipments", "output", "production", "billion"),
        *("economy", "gdp", "exports", "imports", "dividend", "vehicles", "customers", "barrels"),
    }
)
"""Words of a sentence in which "the third quarter" is three months and no part of a match."""

LAST = frozenset({"last", "final", "closing"})
WEEKS = frozenset({"week", "weekend", "days", "half", "fortnight"})
"""Parts of a month that are counted from its beginning or told to be its last."""

SECTIONS: dict[str, int] = {"half": 2, "third": 3, "quarter": 4}
DECADE_WORDS: dict[str, int] = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}
AGE_HEADS = frozenset({"his", "her", "their", "my", "your", "our", "its"})
"""Before a decade they make it an age: "in his forties"."""

PREPOSITIONS = frozenset(
    {
        "in",
        "since",
        "until",
        "till",
        "during",
        "from",
        "before",
        "after",
        "through",
        "between",
        "for",
    }
)
"""Before "May" or "March" they show that a month is meant."""

YEAR_HEADS = frozenset(
    {
        "in",
        "since",
        "until",
        "till",
        "during",
        "before",
        "after",
        "by",
        "through",
        "from",
        "year",
        "of",
    }
)
"""Right before four digits they show that a year is meant."""

SINCE = "since"
BETWEEN = "between"
FROM = "from"
AND = "and"
TO = frozenset({"to", "until", "till", "through", "-"})
SHORTLY = frozenset({"shortly", "just", "soon", "minutes", "moments"})
BEFORE = frozenset({"before"})
AFTER = frozenset({"after"})
BY = frozenset({"by"})
ABOUT = frozenset(
    {"about", "around", "circa", "approximately", "some", "roughly", "nearly", "almost"}
)
AGO = frozenset({"ago"})
HALF = "half"

HALVES: dict[str, int] = {"am": 0, "pm": 12}
"""Hours that "a.m." and "p.m." add."""

ZONES: dict[str, int] = {
    "gmt": 0,
    "utc": 0,
    "bst": 60,
    "cet": 60,
    "cest": 120,
    "eet": 120,
    "eest": 180,
    "msk": 180,
    "est": -300,
    "edt": -240,
    "cst": -360,
    "cdt": -300,
    "mst": -420,
    "mdt": -360,
    "pst": -480,
    "pdt": -420,
    "jst": 540,
    "kst": 540,
}
"""Minutes east of UTC. "ET" alone is left out: it has summer time."""

LOCAL_ZONES = frozenset({"et", "ct", "pt", "mt"})
"""Taken with the time, but of no known offset."""

NOON: dict[str, int] = {"noon": 12, "midday": 12, "midnight": 0}

COUNTED_BEHIND = frozenset(
    {
        "people",
        "persons",
        "dollars",
        "euros",
        "pounds",
        "yen",
        "troops",
        "soldiers",
        "civilians",
        "homes",
        "houses",
        "miles",
        "kilometers",
        "kilometres",
        "km",
        "meters",
        "metres",
        "feet",
        "tons",
        "tonnes",
        "barrels",
        "points",
        "shares",
        "votes",
        "jobs",
        "workers",
        "employees",
        "students",
        "cases",
        "deaths",
        "hours",
        "minutes",
        "days",
        "weeks",
        "months",
        "years",
        "percent",
        "per",
        "others",
        "men",
        "women",
        "children",
        "refugees",
        "fighters",
        "rebels",
        "prisoners",
        "members",
        "families",
    }
)
"""Behind four digits they show that the number is no year."""

NAMESAKE_BEHIND = frozenset(
    {"attacks", "movement", "brigade", "brigades", "martyrs", "bridge", "square", "stadium"}
)
"""Behind a day and month they make it a name: "the April 6 movement"."""

PLANNED = frozenset(
    {
        "will",
        "'ll",
        "shall",
        "scheduled",
        "plans",
        "planned",
        "planning",
        "expected",
        "expecting",
        "expects",
        "due",
        "set",
        "slated",
        "upcoming",
        "intends",
        "hopes",
        "wants",
        "would",
        "could",
        "might",
        "plays",
        "hosts",
        "faces",
        "ahead",
        "won't",
        "starts",
        "begins",
        "opens",
        *("goes", "meets", "votes", "expires", "kicks", "takes"),
    }
)
"""Before a date in its clause they say that the clause speaks of the future."""

FUTURE_VERBS = frozenset({"will", "'ll", "shall", "won't"})
"""Behind a date that opens its sentence they say that it lies ahead."""

STRONG_PARTICIPLES = frozenset(
    {
        *("begun", "bought", "brought", "built", "chosen", "cut", "drawn", "driven", "given"),
        *("heard", "held", "kept", "laid", "made", "met", "paid", "put", "read", "run", "seen"),
        *("sent", "set", "shown", "shut", "sold", "spent", "sworn", "taken", "taught", "told"),
        *("torn", "won", "written"),
    }
)
"""Participles that do not end in -ed: "is to be held on Friday"."""

NOT_FUTURE = frozenset(
    {
        "said",
        "told",
        "declared",
        "announced",
        "reported",
        "was",
        "were",
        "had",
        "killed",
        "died",
        "who",
        "which",
        "after",
        "since",
        "following",
        "began",
        "met",
        "won",
        "lost",
        "fell",
        "rose",
        "closed",
        "did",
        *("went", "came", "took", "gave", "became", "saw"),
    }
)
"""Nearer to a date than the future they say that it belongs to a past clause."""

BEGIN_VERBS = frozenset(
    {
        "began",
        "begun",
        "begins",
        "begin",
        "started",
        "starts",
        "beginning",
        "starting",
        "erupted",
        "effective",
        "opened",
    }
)
"""Shortly before a date they say that something runs from it on."""

NAMED_DAYS_BEFORE = frozenset(
    {"black", "bloody", "good", "easter", "palm", "ash", "cyber", "super", "fat", "ruby"}
)
"""Before a weekday they make it a name."""

NAMED_DAYS_BEHIND = frozenset(
    {"times", "telegraph", "mail", "mirror", "express", "post", "herald", "world", "night"}
)
"""Behind a weekday, with a capital, they make it a name."""

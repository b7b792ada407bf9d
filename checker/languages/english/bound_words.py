"""The words that bound a number in English, as `tokens.fold` leaves them."""

from __future__ import annotations

from checker.kinds.amount import Op

# Before the number; the longest phrase that fits is taken.
LEFT: dict[str, Op] = {
    "at least": Op.GE,
    "at the least": Op.GE,
    "at the very least": Op.GE,
    "no fewer than": Op.GE,
    "no less than": Op.GE,
    "not fewer than": Op.GE,
    "not less than": Op.GE,
    "a minimum of": Op.GE,
    "minimum of": Op.GE,
    "more than": Op.GT,
    "greater than": Op.GT,
    "in excess of": Op.GT,
    "upwards of": Op.GT,
    "upward of": Op.GT,
    "north of": Op.GT,
    "over": Op.GT,
    "above": Op.GT,
    "exceeding": Op.GT,
    "exceeded": Op.GT,
    "exceeds": Op.GT,
    "exceed": Op.GT,
    "topping": Op.GT,
    "surpassed": Op.GT,
    "surpassing": Op.GT,
    "at most": Op.LE,
    "at the most": Op.LE,
    "up to": Op.LE,
    "as many as": Op.LE,
    "as much as": Op.LE,
    "no more than": Op.LE,
    "not more than": Op.LE,
    "a maximum of": Op.LE,
    "maximum of": Op.LE,
    "fewer than": Op.LT,
    "less than": Op.LT,
    "under": Op.LT,
    "below": Op.LT,
    "short of": Op.LT,
    "about": Op.APPROX,
    "around": Op.APPROX,
    "some": Op.APPROX,
    "roughly": Op.APPROX,
    "approximately": Op.APPROX,
    "approx": Op.APPROX,
    "approx .": Op.APPROX,
    "circa": Op.APPROX,
    "nearly": Op.APPROX,
    "almost": Op.APPROX,
    "close to": Op.APPROX,
    "near": Op.APPROX,
    "an estimated": Op.APPROX,
    "estimated": Op.APPROX,
    "estimated at": Op.APPROX,
    "in the region of": Op.APPROX,
    "in the order of": Op.APPROX,
    "somewhere around": Op.APPROX,
    "~": Op.APPROX,
    ">": Op.GT,
    "<": Op.LT,
    "\N{GREATER-THAN OR EQUAL TO}": Op.GE,
    "\N{LESS-THAN OR EQUAL TO}": Op.LE,
    "\N{ALMOST EQUAL TO}": Op.APPROX,
}
# These are prepositions too: before a number told to the last digit they bound nothing, as in
# "the yield rose up to 3.33 percent" and "below Monday's close, below 450.39 million".
ONLY_ROUND = frozenset({"up to", "above", "below", "near"})

WENT = frozenset(
    {"go", "goes", "going", "gone", "went", "rose", "risen", "climbed", "crept", "shot", "moved"}
)
"""Verbs behind which "up to" is the way that a figure went, and bounds nothing."""

# Behind the first number of a range they must stand behind the second too.
PERCENT = frozenset({"%", "percent", "pct"})

# Words that may stand before a bound and belong to it: "slightly over", "well under".
INTENSIFIERS = frozenset(
    {
        "slightly",
        "well",
        "just",
        "far",
        "much",
        "little",
        "bit",
        "somewhat",
        "only",
        "significantly",
    }
)
# Words between the bound and the number that leave it as it is: "at least another 40".
BETWEEN = frozenset({"another", "a further", "an additional", "further", "additional", "the"})

# Behind the number, or behind its unit or noun.
RIGHT: dict[str, Op] = {
    "or more": Op.GE,
    "or greater": Op.GE,
    "or higher": Op.GE,
    "or above": Op.GE,
    "or over": Op.GE,
    "or older": Op.GE,
    "and above": Op.GE,
    "and over": Op.GE,
    "and older": Op.GE,
    "at least": Op.GE,
    "at the very least": Op.GE,
    "+": Op.GE,
    "- plus": Op.GE,
    "plus": Op.GE,
    "or less": Op.LE,
    "or fewer": Op.LE,
    "or lower": Op.LE,
    "or under": Op.LE,
    "or younger": Op.LE,
    "and under": Op.LE,
    "at most": Op.LE,
    "at the most": Op.LE,
    "or so": Op.APPROX,
    "or thereabouts": Op.APPROX,
    "- odd": Op.APPROX,
    "- some": Op.APPROX,
}

# Verbs of change: behind them "from 12 to 15" tells two values and not a range.
CHANGES = frozenset(
    {
        "rose", "rise", "rises", "risen", "rising", "raised", "raise", "raising", "raises",
        "fell", "fall", "falls", "fallen", "falling", "cut", "cuts", "cutting", "lowered",
        "lowering", "increased", "increase", "increases", "increasing", "decreased", "decrease",
        "decreases", "decreasing", "dropped", "drop", "drops", "dropping", "grew", "grow", "grown",
        "growing", "up", "down", "climbed", "jumped", "slipped", "slid", "went", "gone", "reduced",
        "reduce", "reducing", "expanded", "shrank", "revised", "changed", "moved", "widened",
        "narrowed", "upgraded", "downgraded", "extended", "swelled", "surged", "plunged",
        "gained", "gaining", "lost", "losing", "added", "adding", "shed", "leapt", "dipped",
        "shortened", "doubled", "boosted", "trimmed", "eased", "edged", "advanced", "declined",
    }
)  # fmt: skip

"""English words that tell who said a sentence. Data only; all as `fold` leaves them."""

from __future__ import annotations

SAYING = frozenset({"said", "says", "say"})
"""Verbs that tell of speech whatever follows them."""

SPEAKING = frozenset({"spoke", "speaks", "talked"})
"""Verbs that tell of speech only before "of": "witnesses spoke of 40 dead"."""

TELLING = frozenset(
    {
        "announced",
        "announces",
        "confirmed",
        "disclosed",
        "estimated",
        "estimates",
        "reported",
        "revealed",
        "stated",
        "told",
        "tells",
    }
)
"""Verbs that also take what is told as their object: "the ministry confirmed five cases"."""

ADDING = frozenset({"added", "adds", "claimed", "declared", "noted", "stressed", "warned"})
"""Verbs that tell of speech only before "that" or a quotation, or at the end: an index added five
points, a group claimed an attack, and a general declared war."""

PUTTING = frozenset({"put", "puts", "putting"})
FIGURES = frozenset({"cost", "damage", "figure", "number", "toll", "total"})
"""What a speaker puts at a number: "police put the toll at 12"."""

BEFORE_NOUNS = frozenset({"of", "the", "a", "any", "no", "new", "with", "more", "and", "in", "to"})
"""Words behind which a participle belongs to a noun: "of confirmed dead", "the announced cuts"."""

ATTRIBUTION = {"according": "to", "citing": "", "quoting": ""}
"""Words that stand before the speaker, and the preposition between."""

BEING = frozenset({"be", "been", "being", "is", "are", "was", "were", "'s", "am"})
"""A participle behind one of these is passive: "four were reported killed"."""

SKIPPED = frozenset(
    {
        "also",
        "already",
        "earlier",
        "ever",
        "had",
        "has",
        "have",
        "just",
        "later",
        "now",
        "once",
        "since",
        "then",
        "today",
        "yesterday",
    }
)
"""Words between a speaker and the verb of saying."""

OPENERS = frozenset(
    {
        "and",
        "as",
        "but",
        "earlier",
        "however",
        "later",
        "meanwhile",
        "nevertheless",
        "separately",
        "still",
        "that",
        "while",
    }
)
"""Words before a speaker that do not belong to the name."""

INNER = frozenset({"of", "for", "and", "at", "in", "on", "the", "a", "an", "to", "al", "with"})
"""Function words that may stand within what a speaker is called."""

ABBREVIATED = frozenset({".", "s", "t"})
"""Pieces of "U.S." and "Lt. Col." """

REPORTED = frozenset({"announced", "confirmed", "disclosed", "reported"})
"""Participles whose "by" names the speaker; who has claimed an attack does not tell of it."""

SUBORDINATORS = frozenset(
    {"after", "although", "because", "before", "that", "when", "where", "whereas", "while"}
)
"""Words behind which a clause with a subject of its own begins."""

LINKS = frozenset({"and", "al", "at", "by", "for", "from", "in", "near", "of", "on", "to", "with"})
"""Words that tie a determiner behind them to what stands before: "a source at the ministry"."""

DETERMINERS = frozenset({"a", "an", "the", "its", "his", "her", "their", "our", "one"})

PRONOUNS = frozenset(
    {"he", "she", "it", "they", "we", "i", "you", "who", "which", "that", "this", "these", "what"}
)
"""Speakers that another sentence names."""

MARKS = frozenset({",", ";", ":", "?", "!", "(", ")", '"', "[", "]", "-", "'", "\N{BULLET}", "|"})
"""Marks that part a speaker from what is said; a full stop inside a sentence abbreviates."""

INVERTED_END = frozenset(
    {"adding", "after", "as", "because", "before", "during", "in", "on", "when", "while", "without"}
)
"""Words behind a speaker that follows the verb: "said the mayor in a statement"."""

SPEAKERS = frozenset(
    {
        "agency",
        "army",
        "authorities",
        "group",
        "government",
        "media",
        "military",
        "minister",
        "ministry",
        "monitor",
        "observatory",
        "official",
        "officials",
        "police",
        "report",
        "reports",
        "source",
        "sources",
        "spokesman",
        "spokeswoman",
        "study",
        "survey",
        "un",
        "witness",
        "witnesses",
    }
)
"""Last words of a speaker whom a headline names behind a colon or a dash: "Ten held: police"."""

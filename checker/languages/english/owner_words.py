"""English words by which news tells whose a figure is. Data only; all as `fold` leaves them."""

from __future__ import annotations

_RELATIVES: dict[str, str] = {
    "wife": "wife widow fiancee girlfriend ex-wife",
    "husband": "husband fiance boyfriend widower ex-husband",
    "son": "son stepson",
    "daughter": "daughter stepdaughter",
    "brother": "brother",
    "sister": "sister",
    "parent": "father mother stepfather stepmother",
    "grandchild": "grandson granddaughter grandchild",
    "relative": "cousin uncle aunt nephew niece",
    "rival": "rival opponent challenger",
    "teammate": "teammate mate colleague clubmate",  # team-mate
    "partner": "partner co-founder",
    "successor": "successor",
    "predecessor": "predecessor",
    "aide": "deputy aide assistant",
    "coach": "coach trainer",
    "compatriot": "compatriot",
    "accomplice": "accomplice co-defendant co-accused defendant",
    "runner-up": "runner-up",
}
RELATIVES: dict[str, str] = {
    word: relation for relation, words in _RELATIVES.items() for word in words.split()
}
"""What somebody may be to another, by the noun that tells it."""

POSSESSIVES = frozenset({"his", "her", "their", "its"})
"""Pronouns before a relative."""

BEFORE_SUBJECTS = frozenset({"and", "while", "but", "as", "that", "whereas", "although", "when"})
"""Words behind which the subject of a clause stands."""

BEFORE_AGES = frozenset(
    {",", "(", "who", "is", "was", "aged", "now", "then", "also", "only", "just"}
)
"""Words between a name and the age of who bears it."""

TITLES = frozenset(
    {
        *("mr", "mrs", "ms", "dr", "sir", "lord", "lady", "president", "prime", "minister", "king"),
        *("queen", "prince", "princess", "general", "gen", "colonel", "col", "captain", "major"),
        *("judge", "justice", "senator", "governor", "mayor", "chancellor", "professor", "rev"),
        *(
            "sheikh",
            "sheik",
            "crown",
            "inc",
            "corp",
            "co",
            "ltd",
            "plc",
            "group",
            "bank",
            "company",
        ),
        *("party", "the", "a", "an", "former", "shares", "profit", "sales", "revenue", "net"),
    }
)
"""Capitalised words that are no names of their own."""

SLOTS: dict[str, str] = {
    "shares": "share",
    "stock": "share",
    "profit": "profit",
    "profits": "profit",
    "earnings": "profit",
    "income": "profit",
    "loss": "loss",
    "losses": "loss",
    "revenue": "revenue",
    "revenues": "revenue",
    "sales": "sales",
    "assets": "assets",
    "debt": "debt",
    "debts": "debt",
}
"""What is somebody's: "the firm's profit", "profit at the firm", "the firm reported a profit"."""

NOT_OWNED = frozenset({"market", "markets", "exchange", "index", "tax"})
"""Words behind what would be somebody's elsewhere: the stock market."""

OF = frozenset({"of", "in", "at"})
"""Words between what is somebody's and whose it is."""

HAVING: dict[str, str] = {
    verb: slot
    for slot, verbs in {
        "had": "won wins took takes got gets received receives polled collected gained secured",
        "earned": "earned earns made",
        "scored": "scored scores",
        "sold": "sold sells shipped ships delivered",
        "employed": "employs employed",
        "ran": "ran finished clocked",
        "handled": "handled carried flew",
        "has": "has have had",
    }.items()
    for verb in verbs.split()
}
"""Verbs whose subject has what their object counts."""

REPORTED = frozenset({"reported", "posted", "announced", "recorded", "saw", "reports", "posts"})
"""Verbs by which a firm tells its own figures."""

DEALS = frozenset({"contract", "deal", "extension"})
HANDING = frozenset({"handed", "gave", "given", "offered", "awarded", "tied"})
SIGNING = frozenset({"signed", "signs", "agreed", "penned", "extended"})
"""Verbs of a contract, before or behind the one whose it is."""

SENTENCED = frozenset({"sentenced", "jailed", "imprisoned", "sentences", "jails"})
SERVED = frozenset({"received", "got", "gets", "receives", "given", "faces", "serving", "serve"})
"""Verbs of a sentence of prison where the prison is named."""

PRISON = frozenset({"prison", "jail", "custody", "bars"})
BODIES: dict[str, str] = {"crew": "sailor", "police": "police", "army": "soldier"}
"""Bodies of people, and what each of their members is."""

BEING = frozenset({"was", "were", "been", "be", "is", "are", "being"})

LOCATIVES = frozenset(
    {
        "in",
        "at",
        "of",
        "from",
        "on",
        "near",
        "for",
        "by",
        "to",
        "against",
        "with",
        "over",
        "outside",
    }
)
"""Prepositions whose noun is no subject."""

"""English words that say what happens, to whom, who says so and how firmly. Data only."""

from __future__ import annotations

from checker.languages.english.stemming import stem
from checker.languages.words import Vocabulary

EVENTS: dict[str, tuple[str, ...]] = {
    "killed": (
        "kill", "killed", "killing", "kills", "dead", "death", "deaths", "die", "died", "dies",
        "fatality", "fatalities", "slain", "slayings", "bodies", "body", "toll", "lives",
        "martyred", "victim", "victims", "murder", "murdered", "perished", "executed",
    ),
    "injured": (
        "injured", "injuring", "injures", "injury", "injuries", "wounded", "wounding", "wounds",
        "hurt", "wound",
    ),
    "missing": ("missing", "unaccounted", "disappeared"),
    "rescued": ("rescued", "rescue", "survivor", "survivors", "survived", "saved"),
    "arrested": (
        "arrested", "arrest", "arrests", "detained", "detaining", "custody", "caught", "captured",
        "recaptured",
    ),
    "sentenced": ("sentenced", "sentence", "jailed", "prison", "jail", "imprisonment", "convicted"),
    "acquitted": ("acquitted", "acquittal", "cleared"),
    "freed": ("freed", "released", "release"),
    "at_large": ("fugitive", "fugitives"),
    "displaced": (
        "displaced", "fled", "flee", "refugee", "refugees", "evacuated", "evacuation", "homeless",
    ),
    "dismissed": ("laid", "layoffs", "layoff", "redundant", "fired", "cuts"),
    "hired": ("hired", "hire", "recruit"),
    "launched": ("launched", "launch", "launches", "launching", "fire", "fires"),
    "intercepted": ("intercepted", "downed"),
    "destroyed": ("destroyed", "destroy", "damaged", "collapsed", "burned", "charred"),
    "attacked": (
        "attack", "attacks", "attacked", "bombing", "bombings", "bomb", "raid", "raids", "strike",
        "strikes", "shelling", "blast", "explosion", "targeted",
    ),
    "rose": (
        "rose", "rise", "rises", "rising", "gained", "gain", "gains", "added", "climbed",
        "jumped", "advanced", "increase", "increased", "grew", "growth", "higher", "firmed",
    ),
    "fell": (
        "fell", "fall", "falls", "falling", "lost", "lose", "down", "dropped", "drop", "declined",
        "slipped", "decrease", "decreased", "lower", "off", "shed", "eased", "loss",
    ),
    "scored": ("scored", "score", "goal", "goals", "struck"),
    "won": ("won", "win", "wins", "victory", "title", "titles", "prize", "award"),
    "visited": ("visit", "visited", "visits", "trip", "trips", "tour", "journey", "leaves"),
    "cost": ("cost", "costs", "price", "priced", "worth", "value", "sold", "fine", "fined"),
    "lent": ("loan", "loans", "tranche", "aid", "grant", "funding"),
    "voted": ("vote", "votes", "voted", "ballot", "ballots", "voters", "turnout"),
    "failed": ("failed", "failure", "failing"),
    "born": ("born", "birth"),
    "closed": ("closed", "close", "closing", "ended", "finished"),
    "yield": ("yield", "yields", "yielding"),
}  # fmt: skip

THINGS: dict[str, tuple[str, ...]] = {
    "half": ("half", "halves", "inning", "innings", "set"),
    "round": ("round", "rounds", "stage", "phase", "session"),
    "quarter": ("quarter", "quarters"),
    "group": ("group", "category", "class", "division"),
    "article": ("article", "section", "clause"),
    "person": ("person", "people", "persons", "others", "other", "citizen", "citizens", "soul"),
    "civilian": ("civilian", "civilians"),
    "child": ("child", "children", "infant", "infants", "minor", "minors", "boy", "girl"),
    "woman": ("woman", "women"),
    "man": ("man", "men"),
    "soldier": ("soldier", "soldiers", "troop", "troops", "officer", "officers"),
    "fighter": (
        "fighter", "fighters", "rebel", "rebels", "militant", "militants", "insurgent",
        "insurgents", "jihadist", "jihadists", "gunman", "gunmen", "bomber", "attacker",
    ),
    "police": ("policeman", "policemen", "police"),
    "journalist": ("journalist", "journalists", "reporter", "reporters"),
    "passenger": ("passenger", "passengers"),
    "migrant": ("migrant", "migrants"),
    "refugee": ("refugee", "refugees"),
    "worker": ("worker", "workers", "employee", "employees", "staff"),
    "student": ("student", "students", "pupil", "pupils"),
    "protester": ("protester", "protesters", "demonstrator", "demonstrators"),
    "missile": ("missile", "missiles", "rocket", "rockets"),
    "drone": ("drone", "drones"),
    "aircraft": ("aircraft", "plane", "planes", "jet", "jets", "warplane", "warplanes"),
    "vehicle": ("car", "cars", "vehicle", "vehicles", "bus", "buses", "truck", "trucks"),
    "ship": ("ship", "ships", "boat", "boats", "ferry", "vessel", "vessels"),
    "house": ("house", "houses", "home", "homes", "building", "buildings"),
    "trip": ("trip", "trips", "visit", "visits", "tour", "journey"),
    "time": ("time", "times", "twice"),
    "attempt": ("attempt", "attempts"),
    "attack": ("attack", "attacks", "raid", "raids", "strike", "strikes", "airstrike", "airstrikes",
               "bombing", "bombings", "explosion", "explosions", "blast", "blasts"),
    "goal": ("goal", "goals"),
    "match": ("match", "matches", "game", "games"),
    "country": ("country", "countries", "state", "states", "nation", "nations"),
    "job": ("job", "jobs"),
    "seat": ("seat", "seats"),
    "vote": ("vote", "votes"),
    "case": ("case", "cases"),
    "share": ("share", "shares", "stock"),
    "point": ("point", "points"),
}  # fmt: skip

_SAYS = (
    "said",
    "says",
    "say",
    "told",
    "announced",
    "confirmed",
    "reported",
    "added",
    "claimed",
    "estimated",
    "revealed",
)

_STOP = (
    "the",
    "a",
    "an",
    "of",
    "in",
    "on",
    "at",
    "to",
    "for",
    "from",
    "by",
    "with",
    "and",
    "or",
    "but",
    "as",
    "is",
    "was",
    "were",
    "are",
    "be",
    "been",
    "being",
    "has",
    "have",
    "had",
    "it",
    "its",
    "he",
    "she",
    "they",
    "them",
    "his",
    "her",
    "their",
    "that",
    "this",
    "these",
    "those",
    "which",
    "who",
    "whom",
    "when",
    "where",
    "while",
    "after",
    "before",
    "into",
    "than",
    "then",
    "also",
    "not",
    "no",
    "so",
    "such",
    "about",
    "over",
    "under",
    "out",
    "there",
    "more",
    "most",
    "less",
    "least",
    "some",
    "any",
    "each",
    "all",
    "one",
    "i",
    "we",
    "you",
    "our",
    "us",
    "s",
    "t",
    "will",
    "would",
    "may",
    "might",
    "can",
    "could",
    "should",
    "did",
    "do",
    "does",
    "if",
    "per",
    "during",
    "between",
    "against",
    "through",
    "since",
    "until",
    "only",
    "just",
    "very",
)
STOP: frozenset[str] = frozenset(_STOP)

_EXPECTED = (
    *("expect", "expected", "expecting", "expectations", "forecast", "forecasts", "forecasting"),
    *("predicted", "predict", "projected", "projections", "hoped", "hopes", "hoping"),
    *("demanded", "demanding", "demands", "needs", "need", "needed", "required", "requires"),
    *("aims", "aimed", "analysts"),
)

VOCABULARY = Vocabulary(
    breaks=frozenset(
        {
            *(",", ";", ":", ".", "?", "!", "(", ")", '"', "[", "]"),
            *("while", "whereas", "although", "but", "adding", "who", "which", "where"),
        }
    ),
    events={},
    things={},
    parts=frozenset({"including", "among", "them", "whom", "included"}),
    conditions=frozenset(stem(word) for word in ("critical", "critically", "serious", "seriously")),
    says=frozenset(stem(word) for word in _SAYS),
    tolls=frozenset(stem(word) for word in ("toll", "number")),
    according=frozenset({"according", "quoting", "citing"}),
    origins=frozenset(
        stem(word)
        for word in ("born", "died", "painted", "built", "founded", "dating", "dates", "written")
    ),
    partitives=frozenset({"of"}),
    others=frozenset({"other", "others", "another"}),
    since=frozenset({"since"}),
    scopes=frozenset({"since", "during", "to", "until", "per", "last", "over", "for"}),
    future=frozenset({"will", "plans", "plan", "planned", "scheduled"}),
    expected=frozenset(stem(word) for word in _EXPECTED),
    hypothetical=frozenset({"may", "might", "could", "if", "would", "threatened", "threatens"}),
    denied=frozenset({"denied", "denies", "deny", "denying"}),
    titles=frozenset(),
    auxiliaries=frozenset(
        {
            *("was", "were", "is", "are", "be", "been", "being", "has", "have", "had"),
            *("also", "others", "more", "reported", "reportedly", "later", "feared", "confirmed"),
        }
    ),
)  # fmt: skip


def _by_stem(concepts: dict[str, tuple[str, ...]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for concept, words in concepts.items():
        for word in words:
            found.setdefault(word, concept)
            found.setdefault(stem(word), concept)
    return found


VOCABULARY.events.update(_by_stem(EVENTS))
VOCABULARY.things.update(_by_stem(THINGS))

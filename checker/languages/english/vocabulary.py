"""English words that say what happens, to whom, who says so and how firmly. Data only."""

from __future__ import annotations

from checker.languages.english.places import COUNTRIES
from checker.languages.english.stemming import stem
from checker.languages.words import Vocabulary

EVENTS: dict[str, tuple[str, ...]] = {
    "killed": (
        "kill", "killed", "killing", "kills", "dead", "death", "deaths", "die", "died", "dies",
        "fatality", "fatalities", "slain", "slayings", "bodies", "body", "toll", "lives",
        "martyred", "victim", "victims", "drowned", "dying", "drown", "drowning", "perish",
        "fatally", "massacred", "massacre", "slaughtered", "execute", "executes", "assassinated",

        "murder", "murdered", "perished", "executed",
    ),
    "injured": (
        "injured", "injuring", "injures", "injury", "injuries", "wounded", "wounding", "wounds",
        "hurt", "hurting", "wound", "maimed", "hospitalised", "hospitalized", "infected",
        "infection", "infections", "infecting",
    ),
    "missing": ("missing", "unaccounted", "disappeared", "disappear", "vanished"),
    "abducted": (
        "kidnapped", "kidnap", "kidnapping", "kidnaps", "abducted", "abduction", "abduct",
    ),
    "rescued": (
        "rescued", "rescue", "rescues", "rescuing", "survivor", "survivors", "survived", "survive",
        "saved",
    ),
    "arrested": (
        "arrested", "arrest", "arrests", "detained", "detaining", "custody", "caught", "captured",
        "recaptured", "detain", "detains", "nabbed", "jails",
    ),
    "sentenced": ("sentenced", "sentence", "jailed", "prison", "jail", "imprisonment", "convicted"),
    "acquitted": ("acquitted", "acquittal", "cleared"),
    "freed": ("freed", "released", "release", "releases", "frees", "liberated"),
    "at_large": ("fugitive", "fugitives"),
    "displaced": (
        "displaced", "fled", "flee", "flees", "fleeing", "refugee", "refugees", "evacuated",
        "evacuation", "evacuate", "evacuates", "evacuees", "homeless", "uprooted",
    ),
    "dismissed": ("laid", "layoffs", "layoff", "redundant", "redundancies", "sacked", "dismissed"),
    "hired": ("hired", "hire", "recruit"),
    "launched": ("launched", "launch", "launches", "launching", "fire", "fires", "fired", "firing"),
    "intercepted": ("intercepted", "downed", "downing", "intercept", "intercepts"),
    "destroyed": (
        "destroyed", "destroy", "destroys", "damaged", "damages", "collapsed", "burned", "burnt",
        "charred", "demolished", "razed", "wrecked", "flattened", "gutted",
    ),
    "attacked": (
        "attack", "attacks", "attacked", "bombing", "bombings", "bomb", "raid", "raids", "strike",
        "strikes", "shelling", "blast", "explosion", "targeted", "assault", "ambush", "ambushed",
        "shelled", "bombed", "bombardment", "stabbing", "shooting",
    ),
    "rose": (
        "rose", "rise", "rises", "rising", "gained", "gain", "gains", "added", "climbed",
        "jumped", "advanced", "increase", "increased", "grew", "growth", "higher", "firmed",
        "raised", "raise", "hiked", "lifted", "boosted",
        "surged", "soared", "leapt", "leaped", "rallied", "rebounded", "rocketed", "doubled",
        "grow", "grows", "growing", "grown", "risen", "adding", "widened", "swelled", "spiked",
        "tripled", "strengthened", "appreciated",
    ),
    "fell": (
        "fell", "fall", "falls", "falling", "lost", "lose", "dropped", "drop", "declined",
        "slipped", "decrease", "decreased", "lower", "shed", "eased", "loss", "dipped", "slid",
        "cut", "cuts", "slashed", "reduced", "trimmed", "lowered",
        "tumbled", "plunged", "plummeted", "sank", "shrank", "retreated", "skidded", "halved",
        "losing", "loses", "losses", "fallen", "sink", "sinks", "sinking", "slide", "sliding",
        "shrink", "shrinking", "shedding", "narrowed", "slumped", "weakened", "depreciated",
    ),
    "scored": ("scored", "score", "goal", "goals", "struck"),
    "won": ("won", "win", "wins", "victory", "title", "titles", "prize", "award"),
    "visited": ("visit", "visited", "visits", "trip", "trips", "tour", "journey", "leaves"),
    "cost": ("cost", "costs", "price", "priced", "worth", "value", "sold", "fine", "fined"),
    "lent": ("loan", "loans", "tranche", "aid", "grant", "funding"),
    "voted": ("vote", "votes", "voted", "ballot", "ballots", "voters", "turnout"),
    "failed": ("failed", "failure", "failing"),
    "born": ("born", "birth"),
    "closed": ("closed", "close", "closing", "ended", "finished", "settled", "settle"),
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
    "politician": (
        "lawmaker", "lawmakers", "legislator", "legislators", "senator", "senators", "deputy",
        "deputies", "mp", "mps", "councillor", "councillors", "parliamentarian", "parliamentarians",
    ),
    "minister": ("minister", "ministers"),
    "candidate": ("candidate", "candidates", "nominee", "nominees"),
    "judge": ("judge", "judges"),
    "doctor": ("doctor", "doctors", "physician", "physicians", "medic", "medics"),
    "teacher": ("teacher", "teachers", "professor", "professors"),
    "player": ("player", "players", "footballer", "footballers"),
    "prisoner": ("prisoner", "prisoners", "inmate", "inmates", "detainee", "detainees"),
    "hostage": ("hostage", "hostages", "captive", "captives"),
    "suspect": ("suspect", "suspects", "defendant", "defendants", "accused"),
    "tourist": ("tourist", "tourists", "visitor", "visitors", "holidaymaker", "holidaymakers"),
    "pilgrim": ("pilgrim", "pilgrims"),
    "resident": ("resident", "residents", "inhabitant", "inhabitants", "villager", "villagers"),
    "fan": ("fan", "fans", "supporter", "supporters", "spectator", "spectators"),
    "relative": (
        "brother", "brothers", "sister", "sisters", "son", "sons", "daughter", "daughters",
        "relative", "relatives", "cousin", "cousins", "sibling", "siblings",
    ),
    "sailor": ("sailor", "sailors", "seaman", "seamen", "crewman", "crewmen", "crew"),
    "firefighter": ("firefighter", "firefighters", "fireman", "firemen"),
    "peacekeeper": ("peacekeeper", "peacekeepers"),
    "official": (
        "official", "officials", "diplomat", "diplomats", "spokesman", "spokesmen", "source",
        "sources", "witness", "witnesses",
    ),
    "passenger": ("passenger", "passengers"),
    "migrant": ("migrant", "migrants"),
    "refugee": ("refugee", "refugees"),
    "worker": (
        "worker", "workers", "employee", "employees", "staff", "labourer", "labourers", "laborer",
        "laborers", "miner", "miners", "docker", "dockers",
    ),
    "student": ("student", "students", "pupil", "pupils"),
    "protester": ("protester", "protesters", "demonstrator", "demonstrators"),
    "missile": ("missile", "missiles", "rocket", "rockets"),
    "drone": ("drone", "drones"),
    "aircraft": (
        "aircraft", "plane", "planes", "jet", "jets", "warplane", "warplanes", "helicopter",
        "helicopters",
    ),
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
    "day": ("day", "days"),
    "minute": ("minute", "minutes"),
    "case": ("case", "cases"),
    "share": ("share", "shares", "stock"),
    "point": ("point", "points"),
    "company": ("company", "companies", "firm", "firms"),
    "family": ("family", "families", "household", "households"),
    "city": ("city", "cities", "town", "towns"),
    "village": ("village", "villages"),
    "team": ("team", "teams", "squad", "squads"),
    "party": ("party", "parties"),
    "church": ("church", "churches"),
    "school": ("school", "schools"),
    "bank": ("bank", "banks"),
    "train": ("train", "trains"),
    "bomb": ("bomb", "bombs", "device", "devices"),
    "shell": ("shell", "shells", "mortar", "mortars"),
    "season": ("season", "seasons"),
    "title": ("title", "titles", "trophy", "trophies", "crown"),
    "film": ("film", "films", "movie", "movies"),
}  # fmt: skip

IDLE = (
    *("rocket", "rockets", "granted", "granting", "bomber", "bombers", "shell", "shells"),
    *("live", "fund", "funds"),
)
"""As written here these tell no event, although a word of one stem does: "rocketed", "lives"."""

_HOPES = ("hopes", "fears", "concerns", "doubts", "questions", "alarm", "awareness", "eyebrows")
_RAISES = ("raise", "raised", "raises", "raising")

IDLE_PAIRS: frozenset[tuple[str, str]] = frozenset(
    {
        *((ill, "attack") for ill in ("heart", "panic", "asthma")),
        *((ill, "attacks") for ill in ("heart", "panic", "asthma")),
        ("brain", "damage"),
        *((sort, "damages") for sort in ("punitive", "compensatory", "civil", "actual", "in")),
        *((sort, "damages") for sort in ("for", "pay", "seek", "sought", "seeking", "awarded")),
        *((sort, "strike") for sort in ("hunger", "general", "rail", "pilots", "teachers", "bus")),
        *((sort, "strikes") for sort in ("hunger", "rail", "teachers", "bus")),
        *((sort, "body") for sort in ("governing", "ruling", "world", "advisory", "sanctioning")),
        *((sort, "toll") for sort in ("road", "bridge")),
        *((move, hope) for move in _RAISES for hope in _HOPES),
        *((time, "ended") for time in ("quarter", "year", "period", "months", "weeks")),
        *((time, "ending") for time in ("quarter", "year", "period", "months", "weeks")),
    }
)
"""A word, and one behind it that tells no event there: "a heart attack", "the quarter ended"."""

IDLE_AHEAD: frozenset[tuple[str, str]] = frozenset(
    {
        *((move, hope) for move in _RAISES for hope in _HOPES),
        *((strike, "by") for strike in ("strike", "strikes")),
    }
)
"""A word that tells no event before another: "raised hopes", "the strike by 400 miners"."""

BRINGS_DOWN = frozenset(
    {"shot", "shoot", "shoots", "shooting", "brought", "bring", "brings", "went", "go", "goes"}
)
"""Verbs behind which "down" is what befalls an aircraft; elsewhere it only has the stem."""

UNLESS_TO: frozenset[str] = frozenset({"threatened", "threatens", "plan"})
"""Words that are no verb of what may come unless "to" follows: "threatened to", "they plan to"."""

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
    *("demanded", "demanding", "demands"),
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
    joining=frozenset({"and", "or", "and/or"}),
    partitives=frozenset({"of"}),
    others=frozenset({"other", "others", "another"}),
    peoples=frozenset(name for names in COUNTRIES.values() for name in names),
    since=frozenset({"since"}),
    attackers=frozenset(
        stem(word)
        for word in ("attacker", "attackers", "gunman", "gunmen", "bomber", "bombers", "shooter")
    )
    | frozenset(stem(word) for word in ("assailant", "assailants", "perpetrator", "suspect")),
    relatives=frozenset({"which", "that", "who"}),
    scopes=frozenset({"since", "during", "to", "until", "per", "last", "over", "for"}),
    future=frozenset({"will", "plans", "plan", "planned", "scheduled"}),
    expected=frozenset(stem(word) for word in _EXPECTED),
    hypothetical=frozenset({"may", "might", "could", "if", "would", "threatened", "threatens"}),
    denied=frozenset({"denied", "denies", "deny", "denying"}),
    fresh=frozenset({"new", "fresh", "daily"}),
    past=frozenset({"past", "last", "previous", "preceding"}),
    earlier=frozenset({"earlier", "previous", "prior", "initial", "old"}),
    against=frozenset({"from", "against", "versus", "compared", "below", "above"}),
    sites=frozenset(
        stem(word)
        for word in (
            *("city", "town", "village", "villages", "district", "province", "neighbourhood"),
            *("neighborhood", "neighborhoods", "county", "suburb", "island", "camp", "airport"),
            *("port", "area", "countryside", "governorate", "square", "street", "prefecture"),
        )
    ),
    locatives=frozenset({"in", "at", "near", "outside", "around", "on"}),
    stances={"against": "opposed", stem("opposed"): "opposed", stem("abstained"): "abstained"}
    | {stem("abstentions"): "abstained", "nays": "opposed"},
    moves={"up": "rose", "ahead": "rose", "down": "fell", "off": "fell"},
    levels=frozenset(
        {"to", "at", "from", "as", "level", "high", "low", "peak", "record", "close", "trough"}
    ),
    auxiliaries=frozenset(
        {
            *("was", "were", "is", "are", "be", "been", "being", "has", "have", "had"),
            *("also", "others", "more", "reported", "reportedly", "later", "feared", "confirmed"),
            *("remain", "remained", "remains", "presumed", "believed"),
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


VOCABULARY.events.update(_by_stem(EVENTS) | dict.fromkeys(IDLE, ""))
VOCABULARY.things.update(_by_stem(THINGS))

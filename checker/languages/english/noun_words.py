"""English nouns that do not follow the rules of number, and words that end a noun phrase.

All as `tokens.fold` leaves them. Source: the irregular plurals of Quirk et al., A Comprehensive
Grammar of the English Language (1985), 5.73 ff., as far as news counts them.
"""

from __future__ import annotations

IRREGULAR: dict[str, str] = {
    "people": "person",
    "persons": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "feet": "foot",
    "teeth": "tooth",
    "geese": "goose",
    "mice": "mouse",
    "oxen": "ox",
    "lives": "life",
    "wives": "wife",
    "knives": "knife",
    "wolves": "wolf",
    "thieves": "thief",
    "shelves": "shelf",
    "halves": "half",
    "loaves": "loaf",
    "heroes": "hero",
    "potatoes": "potato",
    "tomatoes": "tomato",
    "vetoes": "veto",
    "torpedoes": "torpedo",
    "crises": "crisis",
    "analyses": "analysis",
    "bases": "base",
    "hypotheses": "hypothesis",
    "criteria": "criterion",
    "phenomena": "phenomenon",
    "media": "medium",
    "bacteria": "bacterium",
    "buses": "bus",
    "viruses": "virus",
    "campuses": "campus",
    "gases": "gas",
    "movies": "movie",
    "calories": "calorie",
    "cookies": "cookie",
    "zombies": "zombie",
    "ties": "tie",
    "innings": "innings",
    "series": "series",
    "species": "species",
    "aircraft": "aircraft",
    "spacecraft": "spacecraft",
    "hovercraft": "hovercraft",
    "offspring": "offspring",
    "sheep": "sheep",
    "deer": "deer",
    "fish": "fish",
    "cattle": "cattle",
    "poultry": "poultry",
    "personnel": "personnel",
    "staff": "staff",
    "crew": "crew",
    "police": "police",
    "troops": "troop",
    "headquarters": "headquarters",
    "caches": "cache",
    "axes": "axe",
    "policemen": "policeman",
    "policewomen": "policewoman",
    "servicemen": "serviceman",
    "servicewomen": "servicewoman",
    "fishermen": "fisherman",
    "gunmen": "gunman",
    "militiamen": "militiaman",
    "crewmen": "crewman",
    "firemen": "fireman",
    "businessmen": "businessman",
    "congressmen": "congressman",
    "spokesmen": "spokesman",
    "clergymen": "clergyman",
    "tribesmen": "tribesman",
    "schoolchildren": "schoolchild",
    "grandchildren": "grandchild",
}

# Plurals that stand before another plural: "two women candidates", "three arms dealers".
ATTRIBUTIVE = frozenset(
    {
        "women", "men", "arms", "weapons", "sports", "savings", "goods", "sales", "services",
        "systems", "customs", "communications", "drugs", "news", "operations", "rights", "affairs",
        "police", "crew", "staff", "media", "aircraft", "jobs", "works", "securities", "futures",
        "options", "bonds", "children", "overseas",
    }
)  # fmt: skip

# Words in -s, or plurals only in form, that name no counted things.
NOT_PLURAL = frozenset(
    {
        "dozens", "scores", "tens", "hundreds", "thousands", "millions", "billions",
        "trillions", "olds",
        "this", "his", "hers", "its", "was", "has", "is", "does", "as", "us", "plus", "less",
        "unless", "across", "versus", "always", "perhaps", "towards", "besides", "afterwards",
        "thus", "yes", "gas", "bus", "kills", "wounds", "injures", "says", "leaves", "gets",
        "makes", "takes", "sends", "claims", "urges", "shows", "dies", "goes", "wants", "hurts",
        "rocks", "remains", "becomes", "begins", "happens", "includes", "means", "needs", "seems",
        "faces", "saves", "rises", "ours", "yours", "theirs", "texas", "paris", "hamas", "wales",
        "brussels", "athens", "damascus", "laos", "honduras", "cyprus", "reuters", "christmas",
        "mars", "politics", "economics", "physics", "mathematics", "athletics", "news", "lens",
        "campus", "virus", "census", "chaos", "canvas", "atlas", "bias", "alias", "whereas",
        "overseas", "indoors", "outdoors", "upwards", "downwards", "sometimes", "nowadays",
    }
)  # fmt: skip

# Singular nouns that count as a plural behind a number: "43 dead", "two wounded".
NOUNLIKE_PARTICIPLES = frozenset(
    {
        "dead", "killed", "injured", "wounded", "missing", "hurt", "arrested", "detained",
        "hospitalised", "hospitalized", "displaced", "died", "rescued", "captured", "executed",
        "homeless", "infected", "kidnapped", "freed", "released", "charged", "convicted",
        "jailed", "sentenced", "evacuated", "abducted", "beheaded", "drowned", "poisoned",
        "sickened", "stranded", "trapped", "unaccounted", "destroyed", "damaged", "murdered",
        "martyred", "burned", "burnt", "intercepted", "downed", "shot", "perished", "recovered",
        "survived", "acquitted", "hanged", "stabbed", "fatally", "seriously", "critically",
        "slightly", "lightly", "badly", "severely", "others", "more",
    }
)  # fmt: skip

# Verbs whose object may be a bare number: "kills 32", "leaving 11 dead".
COUNT_VERBS = frozenset(
    {
        "kill", "kills", "killed", "killing", "wound", "wounds", "wounded", "wounding", "injure",
        "injures", "injured", "injuring", "hurt", "hurts", "hurting", "leave", "leaves", "left",
        "leaving", "arrest", "arrests", "arrested", "arresting", "detain", "detains", "detained",
        "detaining", "capture", "captures", "captured", "capturing", "displace", "displaces",
        "displaced", "displacing", "rescue", "rescues", "rescued", "rescuing", "execute",
        "executed", "executing", "hospitalised", "hospitalized", "murdered", "abducted",
        "kidnapped", "kidnapping", "freed", "frees", "freeing", "evacuated", "evacuating", "total",
        "totalled", "totaled", "totalling", "totaling", "sacked", "numbered", "numbering",
        "including", "includes", "included", "whom", "them", "among", "reached", "reaches",
        "infected", "infecting", "jailed",
        "sentenced", "charged", "poisoned", "beheaded", "beheads", "claimed", "claims",
        "another", "further", "additional", "other",
    }
)  # fmt: skip

# Words that end the search for a counted noun.
STOP = frozenset(
    {
        "a", "an", "the", "this", "that", "these", "those", "my", "your", "his", "her", "its",
        "our", "their", "any", "all", "each", "every", "some", "no", "not", "such", "both",
        "of", "in", "on", "at", "by", "for", "from", "to", "with", "without", "into", "onto",
        "over", "under", "after", "before", "during", "since", "until", "till", "near", "off",
        "out", "up", "down", "about", "around", "above", "below", "between", "among", "amid",
        "against", "through", "throughout", "across", "along", "behind", "beyond", "inside",
        "outside", "within", "towards", "toward", "upon", "via", "per", "as", "than", "like",
        "including", "despite", "ahead", "away", "back", "ago", "later", "earlier", "apart",
        "and", "or", "but", "nor", "if", "when", "while", "where", "because", "though", "although",
        "so", "yet", "whether", "unless", "once", "then", "also", "only", "just", "even", "too",
        "shortly", "i", "you", "he", "she", "it", "we", "they", "them", "him", "me", "us", "who",
        "whom", "whose", "which", "what", "why", "how", "there", "here", "himself", "herself",
        "itself", "themselves", "is", "are", "was", "were", "be", "been", "being", "am", "has",
        "have", "had", "having", "do", "does", "did", "doing", "will", "would", "shall", "should",
        "can", "could", "may", "might", "must", "wo", "ca", "said", "says", "say", "told",
        "reported", "added", "died", "went", "came", "took", "got", "made", "saw", "gave", "fell",
        "rose", "met", "led", "ran", "sat", "spoke", "wrote", "drove", "flew", "grew", "knew",
        "threw",
        "paid", "sold", "bought", "built", "sought", "taught", "thought", "brought", "caught",
        "fought", "kept", "felt", "found", "drew", "chose", "broke", "wore", "rode", "sank",
        "won", "lost", "held", "heard", "spent", "sent", "stood", "shut", "ended", "asked",
        "hit", "struck", "left", "fled", "began", "became", "according", "due", "next", "last",
        "ever", "never", "always", "now", "today", "yesterday", "tomorrow", "tonight",
        "gmt", "utc", "edt", "est", "bst", "cet", "pdt", "pst", "cdt", "cst", "et", "pm",
    }
)  # fmt: skip

# Verbs in the past that may follow a singular noun: "one person died", "one man shot ...".
PAST = frozenset(
    {
        "died", "killed", "injured", "wounded", "shot", "fired", "exploded", "crashed", "landed",
        "opened", "burned", "survived", "escaped", "drowned", "attacked", "blew", "lost", "won",
        "arrested", "detained", "missing", "dead", "hurt", "reported", "called", "used", "told",
        "scored", "dropped", "collapsed", "remained", "remains", "stood", "ended", "sent", "held",
    }
)  # fmt: skip

# Endings and words by which an adjective is known before a singular noun.
ADJECTIVE_ENDINGS = (
    "ian", "ean", "ese", "ish", "ic", "al", "ous", "ful", "ive", "able", "ible", "less", "ary",
    "ist", "eli", "aqi", "udi", "emi", "ari", "ani", "ost", "er-", "ed", "led", "made", "born",
)  # fmt: skip
ADJECTIVES = frozenset(
    {
        "more", "other", "additional", "further", "new", "old", "young", "big", "large", "small",
        "senior", "junior", "top", "major", "minor", "main", "single", "separate", "different",
        "long", "short", "high", "low", "good", "bad", "great", "foreign", "french", "dutch",
        "german", "greek", "swiss", "american", "african", "asian", "arab", "kurdish", "afghan",
        "u", "s", "uk", "us", "un", "eu", "black", "white", "red", "blue", "green", "female",
        "male", "elderly", "straight", "consecutive", "successive", "full", "whole", "entire",
        "key", "armed", "unarmed", "unidentified", "suspected", "alleged", "human", "possible",
        "first", "second", "third", "final", "latest", "previous", "recent", "prominent", "dead",
        "light", "heavy", "lone", "joint", "direct", "public", "private", "modern", "turkmen",
        "uzbek", "thai", "iraqi", "israeli", "saudi", "yemeni", "pakistani", "bangladeshi",
        "qatari", "kuwaiti", "omani", "emirati", "bahraini", "czech", "deadly", "nearby",
    }
)  # fmt: skip

# Singulars that "one" before them makes no count: "one day", "one thing".
IDLE_ONE = frozenset(
    {
        "day", "time", "thing", "way", "another", "side", "hand", "point", "stage", "sense",
        "reason", "example", "moment", "more", "else", "too", "by", "that", "who", "which",
    }
)  # fmt: skip

# What is counted when it is told that there is none.
NONE_NOUNS = frozenset(
    {
        "casualty", "death", "injury", "fatality", "victim", "survivor", "person", "civilian",
        "soldier", "child", "woman", "man", "passenger", "damage", "wounded", "wound", "arrest",
        "case", "infection", "goal", "medal", "missile", "rocket", "vote", "seat", "win", "loss",
        "troop", "officer", "attack", "incident", "bomb", "weapon", "warhead", "test", "worker",
        "resident", "suspect", "hostage", "prisoner", "aircraft", "plane", "ship", "employee",
        "student", "point", "error", "leak", "explosion", "launch", "visit", "meeting", "body",
    }
)  # fmt: skip

# What is not counted although it is a plural: "no signs", "no plans".
NONE_IDLE = frozenset(
    {
        "report", "sign", "detail", "plan", "doubt", "word", "indication", "guarantee", "reason",
        "comment", "claim", "mean", "limit", "condition", "term", "regret", "ambition",
        "intention", "illusion", "result", "change", "problem", "option", "answer", "clue",
        "figure", "hard", "time", "sense", "way", "thing", "concern", "objection", "expectation",
        "chance", "circumstance", "effort", "consequence", "right", "tie", "link", "charge",
        "minute", "hour", "day", "week", "month", "year", "dollar", "penny", "rumor", "rumour",
        "immediate", "hand", "step", "side", "precedent", "question", "excuse", "secret",
    }
)  # fmt: skip
NOBODY = frozenset({"nobody", "none"})

MONTHS = frozenset(
    {
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
        "sept", "oct", "nov", "dec",
    }
)  # fmt: skip
WEEKDAYS = frozenset(
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
        "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    }
)  # fmt: skip

DETERMINERS = frozenset(
    {
        "a", "an", "the", "this", "that", "these", "those", "my", "your", "his", "her", "its",
        "our", "their", "all", "each", "every", "another",
    }
)  # fmt: skip

# Nouns before "of" and an amount that are a bound or a move, and not what is measured.
NO_MEASURE = frozenset(
    {
        "worth", "excess", "total", "average", "minimum", "maximum", "rise", "increase", "gain",
        "jump", "growth", "fall", "drop", "decline", "decrease", "kind", "sort", "lot", "plus",
        "out", "because", "instead", "north", "south", "east", "west", "most", "half", "quarter",
        "third", "part", "hundreds", "thousands", "dozens", "scores", "tens", "millions",
        "billions", "order", "region", "neighbourhood", "neighborhood", "multiple", "multiples",
        "high", "low", "peak", "record", "level", "wide", "long", "tall", "deep", "apart", "old",
        "olds", "tonight", "overnight", "monthly", "weekly", "daily", "yearly", "annually",
    }
)  # fmt: skip

# Nouns behind "in" that tell when, where or how, and not what an amount is of.
NOT_AN_OBJECT = frozenset(
    {
        "trading", "trade", "premarket", "morning", "afternoon", "evening", "advance", "addition",
        "return", "exchange", "value", "price", "session", "fiscal", "late", "early", "mid",
        "diameter", "length", "height", "width", "depth", "size", "area", "circumference", "favor",
        "favour", "line", "turn", "volume", "place", "court", "office", "thin", "light", "heavy",
        "response", "comparison", "town", "north", "south", "east", "west", "term", "total",
        "spring", "summer", "autumn", "winter", "parliament", "congress", "custody", "prison",
    }
)  # fmt: skip

# Verbs whose bare form follows a singular that is told of many: "half of the press agree".
BARE_VERBS = frozenset(
    {
        "live", "want", "own", "think", "believe", "agree", "favor", "favour", "oppose", "come",
        "go", "see", "feel", "remain", "speak", "identify", "suffer", "smoke", "earn", "pay",
        "hold", "rely", "depend", "arrive", "weigh", "lack", "know", "expect", "approve",
        "disapprove", "prefer", "reach", "leave", "belong", "consist", "contain", "receive",
        "read", "eat", "get", "make", "take", "give", "die",
    }
)  # fmt: skip

# Singulars that are many people, and end a phrase: "half of the public support it".
MANY_PEOPLE = frozenset(
    {"population", "electorate", "public", "workforce", "country", "nation", "youth", "audience"}
)

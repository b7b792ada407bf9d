"""English words that say what happens, to whom, who says so and how firmly. Data only."""

from __future__ import annotations

from checker.languages.crime_words import CrimeWords
from checker.languages.english.dated_words import DATED
from checker.languages.english.event_words import EVENTS, NOT_EVENTS
from checker.languages.english.length_words import LENGTHS
from checker.languages.english.moment_words import MOMENTS
from checker.languages.english.nouns import plural
from checker.languages.english.occasion_words import MILESTONES, OCCASIONS
from checker.languages.english.places import COUNTRIES
from checker.languages.english.quotation_words import INSTRUMENTS, PERIODS
from checker.languages.english.sort_words import SIDES, SORTS
from checker.languages.english.stemming import stem
from checker.languages.english.thing_words import NOT_THINGS, THINGS
from checker.languages.english.year_words import WHICH, YEARS
from checker.languages.names import Names
from checker.languages.words import Vocabulary

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
    *("aims", "aimed", "analysts", "assume", "assumes", "assumed", "assuming", "assumption"),
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
    sorts=Names(SORTS),
    sides=SIDES,
    lengths=LENGTHS,
    years=Names(YEARS),
    which=WHICH,
    moments=Names(MOMENTS),
    instruments=Names(INSTRUMENTS),
    periods=Names(PERIODS),
    parts=frozenset({"including", "them", "whom", "included"}),
    amid=frozenset({"among", "amongst"}),
    conditions=frozenset(stem(word) for word in ("critical", "critically", "serious", "seriously")),
    says=frozenset(stem(word) for word in _SAYS),
    complementizers=frozenset({"that"}),
    tolls=frozenset(stem(word) for word in ("toll", "number")),
    according=frozenset({"according", "quoting", "citing"}),
    origins=frozenset(
        stem(word)
        for word in ("born", "died", "painted", "built", "founded", "dating", "dates", "written")
    ),
    joining=frozenset({"and", "or", "and/or"}),
    conjunctions=frozenset({"and"}),
    lists=frozenset({":", "namely", "comprising", "-", "\N{EN DASH}", "\N{EM DASH}"}),
    partitives=frozenset({"of"}),
    others=frozenset({"other", "others", "another"}),
    more=frozenset({"more", "another"}),
    definites=frozenset({"the", "these", "those"}),
    adverbials=frozenset(
        {"after", "during", "in", "since", "following", "before", "amid", "despite"}
    ),
    milestones=MILESTONES,
    dated=DATED,
    occasions=OCCASIONS,
    crimes=CrimeWords(
        accusing=frozenset(
            {
                *("accused", "accuses", "accusing", "charged", "charges", "charge", "indicted"),
                *("convicted", "suspected", "suspicion", "guilty", "wanted", "trial", "tried"),
            }
        ),
        prepositions=frozenset({"of", "with", "for", "over", "on"}),
    ),
    peoples=frozenset(name for names in COUNTRIES.values() for name in names),
    since=frozenset({"since"}),
    until={"until": "", "till": "", "through": "", "as": "of", "so": "far"},
    still=frozenset({"still", "remain", "remains", "remained", "remaining"}),
    attackers=frozenset(
        stem(word)
        for word in ("attacker", "attackers", "gunman", "gunmen", "bomber", "bombers", "shooter")
    )
    | frozenset(stem(word) for word in ("assailant", "assailants", "perpetrator", "suspect")),
    relatives=frozenset({"which", "that", "who"}),
    scopes=frozenset({"since", "during", "to", "until", "per", "last", "over", "for"}),
    future=frozenset(
        {"will", "plans", "plan", "planned", "scheduled", "intends", "intend", "shall"}
    ),
    expected=frozenset(stem(word) for word in _EXPECTED),
    demanded=frozenset({"needs", "requires", "aim", "aiming", "hope"}),
    seeks=frozenset(
        {
            *("seek", "seeks", "seeking", "sought", "ask", "asks", "asked", "asking", "want"),
            *("wants", "wanted", "recommend", "recommends", "recommended", "request", "requests"),
            *("requested", "urge", "urged"),
        }
    ),
    demanders=frozenset(
        {"prosecutor", "prosecutors", "prosecution", "plaintiff", "plaintiffs", "lawsuit", "union"}
        | {"lawyer", "lawyers", "attorney", "attorneys"}
    ),
    hypothetical=frozenset({"may", "might", "could", "if", "would", "threatened", "threatens"}),
    denied=frozenset({"denied", "denies", "deny", "denying"}),
    fresh=frozenset({"new", "fresh", "daily"}),
    past=frozenset({"past", "last", "previous", "preceding"}),
    earlier=frozenset({"earlier", "previous", "prior", "initial", "old"}),
    against=frozenset({"from", "against", "versus", "compared", "below", "above", "than"}),
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
    follows=frozenset({"follow", "follows", "followed", "following", "emulate"}),
    moves={"up": "rose", "ahead": "rose", "down": "fell", "off": "fell"},
    levels=frozenset(
        {"to", "at", "from", "as", "level", "high", "low", "peak", "record", "close", "trough"}
    ),
    auxiliaries=frozenset(
        {
            *("was", "were", "is", "are", "be", "been", "being", "has", "have", "had"),
            *("also", "others", "more", "reported", "reportedly", "later", "feared", "confirmed"),
            *("remain", "remained", "remains", "presumed", "believed", "found", "declared"),
            *("pronounced", "listed", "still", "now", "all", "both", "went", "gone"),
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


def _by_form(concepts: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """Return the words with their regular plurals; stems would take in verbs: shelled, parting."""
    found = {word: concept for concept, words in concepts.items() for word in words}
    for word, concept in tuple(found.items()):
        found.setdefault(plural(word), concept)
    return {form + owner: concept for form, concept in found.items() for owner in ("", "'s")}


VOCABULARY.events.update(_by_stem(EVENTS) | dict.fromkeys(NOT_EVENTS, ""))
VOCABULARY.things.update(_by_form(THINGS) | dict.fromkeys(NOT_THINGS, ""))

"""Counts of one that only the indefinite article tells: "a soldier", "an armed officer".

Too weak to state a fact of its own, it answers the "two soldiers" of another article; so `read`
leaves it out, and whoever compares asks for it.
"""

from __future__ import annotations

from checker.languages.english.beside import one, read_beside
from checker.languages.english.noun_words import ATTRIBUTIVE, PAST, STOP
from checker.languages.english.nouns import is_plural
from checker.languages.english.number_words import CARDINAL_WORDS, ORDINAL_WORDS
from checker.languages.english.reader import read
from checker.languages.english.wording import Wording, word_sentence
from checker.languages.interface import Reading

_ARTICLES = frozenset({"a", "an"})
_LEADERS = frozenset(
    {
        "pilot", "co-pilot", "driver", "captain", "skipper", "guide", "coach", "gunman", "attacker",
        "bomber", "commander", "minister", "governor", "mayor", "ambassador", "photographer",
    }
)  # fmt: skip
"""Of whom there is one, so that "the pilot" counts beside others."""
_THEIRS = frozenset({"his", "her", "their", "its"})
COMPANIONS = frozenset(
    {
        "colleague", "assistant", "aide", "deputy", "driver", "bodyguard", "guard", "wife",
        "husband", "son", "daughter", "mother", "father", "brother", "sister", "friend",
        "interpreter", "translator", "co-pilot", "partner", "girlfriend", "boyfriend",
    }
)  # fmt: skip
"""Persons who are told by whose they are; they count only beside others."""

SINGLES = frozenset(
    {
        # Persons
        "person", "man", "woman", "boy", "girl", "child", "baby", "infant", "teenager", "soldier",
        "officer", "policeman", "policewoman", "guard", "fighter", "gunman", "militant", "rebel",
        "insurgent", "terrorist", "bomber", "attacker", "assailant", "sniper", "suspect",
        "civilian", "protester", "demonstrator", "journalist", "reporter", "photographer",
        "cameraman", "activist", "worker", "employee", "doctor", "nurse", "teacher",
        "student", "pupil", "driver", "pilot", "passenger", "tourist", "migrant", "refugee",
        "prisoner", "hostage", "victim", "patient", "resident", "villager", "farmer", "fisherman",
        "lawyer", "judge", "diplomat", "spy", "commander", "general", "colonel", "captain",
        "lieutenant", "sergeant", "firefighter", "paramedic", "medic", "marine", "sailor",
        # Weapons, vehicles
        "missile", "rocket", "bomb", "shell", "mine", "grenade", "gun", "pistol", "rifle",
        "bullet", "drone", "plane", "aircraft", "jet", "airliner", "helicopter", "car", "truck",
        "lorry", "van", "bus", "train", "boat", "ship", "vessel", "ferry", "tanker", "submarine",
        "destroyer", "frigate", "tank", "motorcycle", "motorbike", "bicycle", "taxi", "ambulance",
        # Buildings, animals, bodies
        "house", "mosque", "church", "temple", "school", "hospital", "hotel", "factory", "bridge",
        "tunnel", "apartment", "building", "warehouse", "dog", "cow", "body", "corpse",
    }
)  # fmt: skip
"""Nouns for what can be counted one by one."""

_ONLY = frozenset({"only", "sole", "lone"})
_DETERMINERS = frozenset({"the", "its", "their", "his", "her"})
_MEMBERS = frozenset(
    {"member", "survivor", "casualty", "fatality", "witness", "official", "occupant", "candidate"}
)
"""Of whom there may be only one, beside `SINGLES`."""

_PREDICATIVE = frozenset(
    {
        "is", "was", "be", "been", "being", "are", "were", "am", "become", "became", "becomes",
        "becoming", "remains", "remained", "not", "never", "without", "as", "like", "than", "of",
        "such", "many", "what", "half", "quite", "or", "per", "called", "considered", "named",
    }
)  # fmt: skip
"""Words before the article behind which it tells a class, or that there is none."""

_NOT_ONE = frozenset(
    {
        "few", "dozen", "hundred", "thousand", "million", "number", "couple", "pair", "series",
        "group", "lot", "further", "single", "potential", "possible", "would-be", "typical",
        "hypothetical", "new", "next", "different", "more", "less", "former",
    }
)  # fmt: skip
"""Words between article and noun that tell another number, or no certain thing."""

_REACH = 6  # words between the article and its noun
_VERB_ENDINGS = ("ed", "ing")


def read_singles(text: str) -> list[Reading]:
    """See `checker.languages.interface.Language.singles`."""
    wording = word_sentence(text)
    singles = [
        single
        for i, token in enumerate(wording.tokens)
        if (token.folded in _ARTICLES and (single := _with_article(wording, i)) is not None)
        or (token.folded in _THEIRS and (single := _companion(wording, i)) is not None)
        or (token.folded == "the" and (single := _in_office(wording, i)) is not None)
        or (token.folded in _ONLY and (single := _only(wording, i)) is not None)
        or (token.folded == "another" and (single := _another(wording, i)) is not None)
    ]
    # What the grammar reads has its number told; it is asked only where something was found.
    told = [each.span for each in read(text) if each.kind != "date"] if singles else []
    return [each for each in singles if not any(each.span.overlaps(span) for span in told)]


def _with_article(wording: Wording, i: int) -> Reading | None:
    return _single(wording, i) or read_beside(wording, i)


def _single(wording: Wording, i: int) -> Reading | None:
    """Return the count of one that the article at token ``i`` tells, if it does."""
    if wording.folded(i - 1) in _PREDICATIVE or wording.glued(i + 1):
        return None
    head = _head(wording, i + 1)
    if head is None:
        return None
    modifiers = tuple(wording.folded(k) for k in range(i + 1, head) if len(wording.folded(k)) > 1)
    if not _NOT_ONE.isdisjoint(modifiers):
        return None
    return one(wording, i, head, modifiers)


def _only(wording: Wording, i: int) -> Reading | None:
    """Return the count of one of "the only diplomat", "its sole doctor", "the lone survivor"."""
    if wording.folded(i - 1) not in _DETERMINERS:
        return None
    head = _head(wording, i + 1) or _person(wording, i + 1)
    if head is None:
        return None
    return one(wording, i, head, rule="en.count.implied_only")


def _person(wording: Wording, i: int) -> int | None:
    """Return the index of a word that names somebody among others: "member", "survivor"."""
    near = (k for k in (i, i + 1) if wording.folded(k) in _MEMBERS)
    return next(near, None)


def _companion(wording: Wording, i: int) -> Reading | None:
    """Return the count of one of "and his assistant", "and their British colleague"."""
    if wording.folded(i - 1) not in ("and", ","):
        return None
    head = next((k for k in (i + 1, i + 2) if wording.folded(k) in COMPANIONS), None)
    if head is None or wording.folded(head + 1) == "'":
        return None
    return one(wording, i, head, rule="en.count.implied_companion")


def _in_office(wording: Wording, i: int) -> Reading | None:
    """Return the count of one of "the pilot and three passengers", "in addition to the driver"."""
    if _is_added(wording, i) and wording.folded(i + 1) in _LEADERS | SINGLES:
        return one(wording, i, i + 1, rule="en.count.implied_added")
    if wording.folded(i + 1) not in _LEADERS:
        return None
    joined = wording.folded(i + 2) == "and" or wording.folded(i - 1) == "and"
    return one(wording, i, i + 1, rule="en.count.implied_companion") if joined else None


def _is_added(wording: Wording, i: int) -> bool:
    """Say whether the phrase at token ``i`` comes on top of those counted."""
    return any(
        all(wording.folded(i - len(words) + k) == each for k, each in enumerate(words))
        for words in _ADDING
    )


_ADDING = tuple(
    tuple(words.split())
    for words in (
        *("in addition to", "as well as", "besides", "not counting", "not including"),
        *("excluding", "along with", "apart from", "aside from", "plus"),
    )
)
"""What stands before who comes on top of those counted."""


def _another(wording: Wording, i: int) -> Reading | None:
    """Return the count of one of "a fishing boat and another", right behind a single."""
    if wording.folded(i - 1) != "and" or _head(wording, i + 1) is not None:
        return None
    for k in range(i - 2, max(i - 2 - _REACH, -1), -1):
        if wording.folded(k) in _ARTICLES:
            before = _head(wording, k + 1)
            return one(wording, i, before) if before == i - 2 else None
    return None


def _head(wording: Wording, i: int) -> int | None:
    """Return the index of the noun of the phrase at ``i`` if it can be counted one by one."""
    head: int | None = None
    for k in range(i, i + _REACH):
        folded = wording.folded(k)
        if head is not None and _ends(wording, k):
            return head
        if not _may_qualify(wording, k):
            return None
        head = k if folded in SINGLES and not wording.hyphen(k + 1) else None
    return None


def _ends(wording: Wording, k: int) -> bool:
    """Say whether the word at ``k`` stands behind a noun phrase, not inside it."""
    folded = wording.folded(k)
    if not wording.is_word(k):
        return not wording.is_number(k) and not wording.hyphen(k) and folded != "'"
    return folded in STOP or folded in PAST or folded.endswith(_VERB_ENDINGS)


def _may_qualify(wording: Wording, k: int) -> bool:
    """Say whether the word at ``k`` may stand between the article and the noun."""
    folded = wording.folded(k)
    if folded == "-" or (wording.is_number(k) and wording.hyphen(k + 1)):
        return True
    if not wording.is_word(k) or (is_plural(folded) and folded not in ATTRIBUTIVE):
        return False
    if folded in STOP or folded in ORDINAL_WORDS:
        return False
    return folded not in CARDINAL_WORDS or wording.hyphen(k + 1)

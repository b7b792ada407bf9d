"""Ordinals with the noun that they number: "the seventh time", "fifth-largest city"."""

from __future__ import annotations

from checker.languages.english.noun_words import MONTHS, STOP
from checker.languages.english.nouns import Noun, counted_noun, singular
from checker.languages.english.number_words import CARDINAL_WORDS, DENOMINATORS
from checker.languages.english.quantities import Quantity
from checker.languages.english.readings import counting, reading
from checker.languages.english.wording import Wording
from checker.languages.interface import Reading

# Before an ordinal that numbers something, where no noun follows.
_DETERMINERS = frozenset(
    {"the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this", "that", "for",
     "in", "on", "with", "another"}
)  # fmt: skip
# Nouns that an ordinal makes a name or an idiom of, and no place in a row.
_IDIOMS = frozenset(
    {"lady", "aid", "minister", "name", "lieutenant", "sergeant", "class", "hand", "party",
     "parties", "half", "quarter", "degree", "world", "floor", "language", "nature", "thoughts",
     "reading", "fiddle", "foremost", "responders", "responder", "amendment", "century", "cousin",
     "glance", "sight", "secretary", "home", "term", "of", "all"}
)  # fmt: skip
_IDLE_BEFORE = frozenset({"at", "no", "from", "safety"})
# Before a third country or person that is only an outsider: "sent to a third country".
_OUTSIDE = frozenset({"to", "through", "via", "from", "by", "into"})
_OUTSIDERS = frozenset({"country", "countries", "person", "persons", "state", "states", "nation"})
_SPREADS = frozenset({"spread", "spreads", "spreading", "expanded", "reached"})
_SPREADS_REACH = 4  # tokens from what spreads to the country that it reaches
_TOLD = frozenset({"account", "narration", "narrative", "narrator", "plural", "singular", "view"})
_SUPERLATIVE_ENDINGS = ("est", "most")


def read_ordinal(wording: Wording, quantity: Quantity) -> Reading | None:
    """Read an ordinal, unless it is part of a name, a date, a fraction or an idiom."""
    i, end = quantity.first, quantity.end
    if _idle(wording, i, end) or _is_name(wording, i, end):
        return None
    noun = _numbered(wording, end)
    if noun is None and not _determined(wording, i, end):
        return None
    last = end if noun is None else noun.end
    read = reading(wording, "en.ordinal.place", quantity.amount(), quantity, last)
    return counting(wording, read, noun)


def _idle(wording: Wording, i: int, end: int) -> bool:
    """Say whether the ordinal belongs to an idiom, a date or a fraction."""
    before, behind = wording.folded(i - 1), wording.folded(end)
    grammatical = behind == "person" and _is_grammatical(wording, i, end)
    if grammatical or _is_outsider(wording, i, end):
        return True
    if behind in _IDIOMS and not wording.is_number(i):
        return True
    if behind in MONTHS or before in MONTHS or before in _IDLE_BEFORE:
        return True
    if behind == "century" or (behind == "-" and wording.folded(end + 1) in _IDIOMS | {"person"}):
        return True
    if behind == "of" and wording.folded(end + 1) in MONTHS:
        return True
    return before == "two" and wording.folded(i) in DENOMINATORS


def _is_grammatical(wording: Wording, i: int, end: int) -> bool:
    """Say whether a person is that of a verb: "told in the first person", "a third-person tale"."""
    before = wording.words(i - 2, i)
    return before == "in the" or before.endswith(" in") or wording.folded(end + 1) in _TOLD


def _is_outsider(wording: Wording, i: int, end: int) -> bool:
    """Say whether "third" only tells an outsider: "via a third country", "third-country nationals".

    "A third person was hurt" counts, and so does what has spread to a third country.
    """
    joined = wording.hyphen(end)
    if wording.folded(i) != "third" or wording.folded(end + joined) not in _OUTSIDERS:
        return False
    if joined:
        return True
    before = i - 1 - (wording.folded(i - 1) in ("a", "any", "another", "some"))
    told = {wording.folded(at) for at in range(before - _SPREADS_REACH, before)}
    return wording.folded(before) in _OUTSIDE and told.isdisjoint(_SPREADS)


def _is_name(wording: Wording, i: int, end: int) -> bool:
    """Say whether capitals make the ordinal a name: "Third Point", "101st Airborne Division"."""
    if wording.capital(i):
        return True
    if wording.hyphen(i - 1) or not wording.capital(end):
        return False
    noun = _numbered(wording, end)
    return noun is None or wording.capital(noun.first)


def _numbered(wording: Wording, end: int) -> Noun | None:
    """Return the noun that the ordinal numbers, a superlative before it as a modifier."""
    if wording.hyphen(end):
        if not wording.folded(end + 1).endswith(_SUPERLATIVE_ENDINGS):
            return _joined(wording, end)
        end += 1
    if wording.is_number(end) or wording.folded(end) in CARDINAL_WORDS:
        return None  # "the first two days"
    end += wording.folded(end) == "such"  # "the third such attack"
    noun = counted_noun(wording, end, one=True)
    return noun if noun is not None else counted_noun(wording, end)


def _joined(wording: Wording, end: int) -> Noun | None:
    """Return the noun joined by a hyphen: "third-quarter profit", "second-round game"."""
    folded = wording.folded(end + 1)
    if not wording.is_word(end + 1) or folded in STOP or folded in ("hand", "class", "degree"):
        return None
    return Noun(end + 1, end + 2, singular(folded), ())


def _determined(wording: Wording, i: int, end: int) -> bool:
    """Say whether an ordinal without a noun still numbers something: "finished in third"."""
    before = wording.folded(i - 1)
    if wording.is_number(i):
        return before in _DETERMINERS
    return before == "the" and wording.folded(end) in ("to", "in", "since", "of", "such", "this")

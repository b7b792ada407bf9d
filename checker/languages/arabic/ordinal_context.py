"""What around an ordinal shows whether it tells a place: "it is the third", "came fifth"."""

from __future__ import annotations

from checker.languages.arabic.function_words import NOT_COUNTED
from checker.languages.arabic.ordinal_words import (
    ARRIVALS,
    COPULAS,
    DEGREES,
    IN_A_ROW,
    OF_DEGREE,
    OUTSIDERS,
    PERSONS_OF_CLASS,
    RANGE_PHRASES,
    RANGES,
    RUNNING,
    SPREADS,
    TIMES,
)
from checker.languages.arabic.ordinals import OrdinalReading
from checker.languages.arabic.phrases import Line, word
from checker.languages.arabic.tokens import TokenKind
from checker.languages.arabic.word_forms import NOUNS, Form

_OF = "من"  # min, "of"
_OF_ITS_KIND = frozenset({"نوعها", "نوعه"})  # naw'iha, "its kind"
_THIS_KIND = ("هذا", "النوع")  # hadha n-naw', "this kind"
_ACCUSATIVE = "ا"  # -an: thalithan, "as the third"; also "thirdly"
_OF_SCORES = frozenset({"-", ":", "\N{EN DASH}"})  # between the goals of two sides
_DAY = "يوم"  # yawm, "day"
_AND_LAST = frozenset({"والاخير", "والاخيره"})  # wa-l-akhir, "and last"
_FOR_THE = "لل"  # li-l-, "of the"
_AND = "و"  # wa, "and"
_CAME_REACH = 7  # tokens between "came in" and the place, that of another in between
_THIRD = 3
_OUTSIDE = ("ل", "ب")  # li-, "to"; bi-, "through"
_SPREADS_REACH = 4  # tokens from what spreads to the country that it reaches


def came_in(tokens: Line, ordinal: OrdinalReading) -> bool:
    """Say whether the accusative tells a place: "the Kenyan came second and the Pole third"."""
    if (
        ordinal.definite
        or not word(tokens, ordinal.start).endswith(_ACCUSATIVE)
        or ordinal.conjunction
    ):
        return False
    for k in range(ordinal.start - 1, max(-1, ordinal.start - 1 - _CAME_REACH), -1):
        if tokens[k].kind is not TokenKind.ARABIC:
            return False
        if word(tokens, k) in ARRIVALS:
            return True
    return False


def behind_kind(tokens: Line, i: int) -> int | None:
    """Return the index behind "of its kind" or "of this kind" at ``i``, None without it."""
    if word(tokens, i) != _OF:
        return None
    if word(tokens, i + 1) in _OF_ITS_KIND:
        return i + 2
    return i + 3 if (word(tokens, i + 1), word(tokens, i + 2)) == _THIS_KIND else None


def is_placed(tokens: Line, ordinal: OrdinalReading) -> bool:
    """Say whether "it became" stands before, or a place is told: "came fifth in the world"."""
    before = word(tokens, ordinal.start - 1)
    if before in COPULAS:
        return True
    behind = word(tokens, ordinal.end)
    if behind in RANGES:
        return True
    return before in ARRIVALS and (behind, word(tokens, ordinal.end + 1)) in RANGE_PHRASES


def subject_of(tokens: Line, ordinal: OrdinalReading) -> str:
    """Return what "is" an ordinal, '' where none is told: "this goal for Tarsa is the third".

    A definite noun of the ordinal's gender, behind no preposition.
    """
    copula = ordinal.start - 1
    if word(tokens, copula) not in COPULAS:
        return ""
    for k in range(copula - 1, max(-1, copula - 1 - _SUBJECT_REACH), -1):
        if tokens[k].kind is not TokenKind.ARABIC:
            return ""
        found = NOUNS.find(word(tokens, k))
        if found is None or not found.article or found.preposition:
            continue
        feminine = word(tokens, k).endswith("ه")
        agrees = not ordinal.gender or feminine == (ordinal.gender == "f")
        free = word(tokens, k - 1) not in NOT_COUNTED or word(tokens, k - 1) in _THIS
        if agrees and free and found.entry.form is Form.SINGULAR:
            return found.entry.lemma
    return ""


_SUBJECT_REACH = 6  # tokens between what is told of and the copula
_THIS = frozenset({"هذا", "هذه", "وهذا", "وهذه", "ان", "فان"})  # hadha, "this"; inna


def of_degree(tokens: Line, ordinal: OrdinalReading) -> bool:
    """Say whether burns or charges "of the second degree" are told, no league and no citizen."""
    at = ordinal.start - 1
    if word(tokens, at) not in DEGREES or word(tokens, at - 1) not in OF_DEGREE:
        return False
    person = NOUNS.find(word(tokens, at - 2))
    return person is None or person.entry.lemma not in PERSONS_OF_CLASS


def is_score(tokens: Line, i: int) -> bool:
    """Say whether the goals of the other side follow: "lost the match 1-2"."""
    if i + 1 >= len(tokens) or word(tokens, i) not in _OF_SCORES:
        return False
    return tokens[i + 1].kind is TokenKind.NUMBER


def is_numbered_time(tokens: Line, k: int, ordinal: OrdinalReading) -> bool:
    """Say whether a day or year is numbered: "the third day of", "the second year in a row".

    "The second day" alone is the next one, and "the seventh day" a newspaper.
    """
    if word(tokens, k) not in TIMES or k != ordinal.start - 1:
        return False
    end = ordinal.end + (word(tokens, ordinal.end) in _AND_LAST)
    behind = (word(tokens, end), word(tokens, end + 1))
    day = word(tokens, k).endswith(_DAY) and not ordinal.cardinal_form
    if behind == IN_A_ROW or behind[0] in RUNNING:
        return True
    return day and (behind[0] == _OF or behind[0].startswith(_FOR_THE))


def is_outsider(tokens: Line, k: int, ordinal: OrdinalReading) -> bool:
    """Say whether "third" only tells an outsider: "sent to a third country", "by a third person".

    "A third person was hurt" counts, and so does what has spread to a third country.
    """
    if ordinal.value != _THIRD or ordinal.definite:
        return False
    noun = word(tokens, k)
    behind = OUTSIDERS.get(noun)
    if behind is None:
        return noun[:1] in _OUTSIDE and noun[1:] in OUTSIDERS
    before = {word(tokens, at) for at in range(k - _SPREADS_REACH, k)}
    return word(tokens, k - 1) in behind and before.isdisjoint(SPREADS)

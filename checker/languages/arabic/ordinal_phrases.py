"""Ordinals with what they order.

    الرحلة العاشرة           the tenth trip             noun and adjective, both definite
    أول زيارة                a first visit              construct before its noun
    ثاني أكبر اقتصاد         the second largest economy
    وهي الثالثة من نوعها     and it is the third        alone behind a copula
    الدورة الـ29             the 29th session
    الهدف رقم 43             goal number 43

Names keep silent: an ordinal counts only behind a definite common noun, so kings and popes
(``محمد السادس``) have none; `ordinal_words.NAMED` lists nouns whose ordinal names them.
"""

from __future__ import annotations

from checker.kinds.amount import Amount
from checker.languages.arabic.function_words import NOT_COUNTED
from checker.languages.arabic.lemmas import lemma_of_word, without_pronoun
from checker.languages.arabic.number_blocks import NumberReading, number_word
from checker.languages.arabic.numerals import read_number
from checker.languages.arabic.ordinal_context import (
    behind_kind,
    came_in,
    is_outsider,
    is_placed,
    is_score,
    of_degree,
    subject_of,
)
from checker.languages.arabic.ordinal_nouns import ends_phrase, gender_of, is_nisba, noun_before
from checker.languages.arabic.ordinal_words import (
    ARRIVALS,
    IDENTIFYING,
    PLACES,
    RANGES,
    SUPERLATIVES,
)
from checker.languages.arabic.ordinals import OrdinalReading, read_ordinal
from checker.languages.arabic.phrases import Draft, Line, word
from checker.languages.arabic.tokens import PARTICLE_WORDS, TokenKind
from checker.languages.arabic.word_forms import NOUNS, UNITS, Form

_OF = "من"  # min, "of"
_LARGEST = 10_000  # larger numbers identify
_LARGEST_PLACE = 999  # "the season 2016" is a year
_NUMBER = "رقم"  # raqm, "number"
_AL = "ال"  # al-, "the"
_AND = "و"  # wa, "and"
_SECOND = "ثاني"  # thani, "second of"; without a noun behind it would be thanin
_YESTERDAY = frozenset({"امس", "امبارح"})  # awwal ams, "the day before yesterday"
_WHO = "من"  # man, "who"
_STOP = "."
_TIME = "مره"  # marra, "time"


def read_ordinals(tokens: Line, i: int) -> list[Draft]:
    """Read the ordinal at token ``i`` with its noun."""
    ordinal = read_ordinal(tokens, i)
    if ordinal is None or _is_other_word(tokens, ordinal):
        return []
    behind, before = _behind_noun(tokens, ordinal), _before_noun(tokens, ordinal)
    # "first" without the article, and thani with its long i, stand before their noun.
    construct = ordinal.value == 1 or word(tokens, ordinal.start).endswith(_SECOND)
    construct = construct or _is_before_noun(tokens, ordinal)
    draft = (before or behind) if construct else (behind or before)
    draft = draft or _alone(tokens, ordinal)
    return [] if draft is None else [draft]


def _is_before_noun(tokens: Line, ordinal: OrdinalReading) -> bool:
    """Say whether a noun follows that no adjective can be: "scored the fourth of their goals"."""
    if ordinal.definite or ordinal.gender != "m":
        return False
    found = NOUNS.find(word(tokens, ordinal.end))
    if found is None or found.article or found.conjunction or found.preposition:
        return False
    return not is_nisba(word(tokens, ordinal.end))


def _is_other_word(tokens: Line, ordinal: OrdinalReading) -> bool:
    """Say whether the word is "preliminary", "firstly" or the like, not an ordinal."""
    token = tokens[ordinal.start]
    if token.folded.endswith("اولي") and token.raw.endswith("\N{ARABIC LETTER YEH}"):
        return not word(tokens, ordinal.start - 1).endswith("ه")
    return False


def _draft(tokens: Line, ordinal: OrdinalReading, noun: int | None, rule: str) -> Draft:
    """Return the ordinal with its noun, before or behind it."""
    at = ordinal.start if noun is None else noun
    return Draft(
        "ordinal",
        Amount.exactly(ordinal.value),
        min(at, ordinal.start),
        max(at + 1, ordinal.end),
        (ordinal.start, ordinal.end),
        f"ar.ordinal.{rule}",
        noun=noun,
        lemma="" if noun is None else lemma_of_word(word(tokens, noun)),
        modifiers=_between(tokens, ordinal, noun),
    )


def _between(tokens: Line, ordinal: OrdinalReading, noun: int | None) -> tuple[str, ...]:
    """Return the adjectives between a noun and the ordinal behind it, without their article."""
    if noun is None or noun > ordinal.start:
        return ()
    return tuple(word(tokens, k).removeprefix(_AL) for k in range(noun + 1, ordinal.start))


def _behind_noun(tokens: Line, ordinal: OrdinalReading) -> Draft | None:
    """Read noun and adjective: "the tenth trip", "its second attempt", "a third round"."""
    if ordinal.conjunction or ordinal.preposition:
        return None
    if ordinal.cardinal_form and not _may_be_adjective(tokens, ordinal):
        return None
    noun = noun_before(tokens, ordinal)
    if noun is None or is_outsider(tokens, noun, ordinal):
        return None
    return _draft(tokens, ordinal, noun, "noun_adjective")


def _may_be_adjective(tokens: Line, ordinal: OrdinalReading) -> bool:
    """Say whether ``الثلاثون`` is the 30th: behind a singular, and counting nothing itself."""
    follower = word(tokens, ordinal.end)
    if UNITS.find(follower) is not None or number_word_at(tokens, ordinal.end):
        return False
    before = word(tokens, ordinal.start - 1)
    noun = NOUNS.find(before)
    definite = noun is not None and noun.article
    if noun is None:
        noun = NOUNS.find(without_pronoun(before))  # "its 100th session"
        definite = noun is not None
    return definite and noun is not None and noun.entry.form is Form.SINGULAR


def number_word_at(tokens: Line, i: int) -> bool:
    """Say whether a number word stands at ``i``."""
    return i < len(tokens) and number_word(tokens[i]) is not None


def _before_noun(tokens: Line, ordinal: OrdinalReading) -> Draft | None:
    """Read "first visit", "second largest economy"; "for the third time" is noun and adjective."""
    if ordinal.definite or ordinal.cardinal_form or ordinal.end >= len(tokens):
        return None
    if ordinal.end - ordinal.start > 1:
        return None
    follower = tokens[ordinal.end]
    if follower.kind is not TokenKind.ARABIC or follower.folded in _YESTERDAY:
        return None
    noun, rule = ordinal.end, "construct"
    modifiers: tuple[str, ...] = ()
    if follower.folded in SUPERLATIVES and ordinal.gender == "m":
        noun, rule, modifiers = ordinal.end + 1, "superlative", (follower.folded,)
    if noun >= len(tokens) or not _may_be_ordered(tokens, noun, ordinal):
        return None
    return _draft(tokens, ordinal, noun, rule)._replace(modifiers=modifiers)


def _may_be_ordered(tokens: Line, noun: int, ordinal: OrdinalReading) -> bool:
    """Say whether the word can be the indefinite noun behind a construct ordinal."""
    token = tokens[noun]
    if ends_phrase(token) and token.folded not in _ORDERED:
        return False
    found = NOUNS.find(token.folded)
    particle = token.folded.startswith(("و", "ف", "ب", "ل"))
    if particle and (found is None or found.conjunction) and not _is_person(token.folded):
        return False
    if ordinal.gender == "f" and ordinal.value > 1:
        return False  # thaniya and the like before a noun are seconds of time or a name
    if token.folded.startswith(_AL) and found is None:
        return ordinal.value == 1 and token.folded.endswith(("ات", "ين"))
    if ordinal.value == 1 and ordinal.gender == "f":
        return found is not None and found.entry.form is Form.PLURAL
    return True


_ORDERED = frozenset({"زياده", "اضافه", "بدايه", "نهايه"})
"""Ziyada, "a rise"; idafa, "an addition"; bidaya, nihaya, "beginning, end": elsewhere they open
phrases."""


def _is_person(folded: str) -> bool:
    """Say whether a word in b-, l-, f- is a person by origin: "the first Polish woman to win"."""
    return folded[:1] != "و" and len(folded) > 4 and folded.endswith(("يه", "ي"))


def _alone(tokens: Line, ordinal: OrdinalReading) -> Draft | None:
    """Read a definite ordinal whose noun is elided: behind a copula, "of its kind", "in Asia"."""
    if came_in(tokens, ordinal):
        return _draft(tokens, ordinal, None, "elided_noun")
    if again := _again(tokens, ordinal):
        return again
    if not ordinal.definite or ordinal.cardinal_form or ordinal.preposition:
        return None
    if of_degree(tokens, ordinal):
        return _draft(tokens, ordinal, ordinal.start - 1, "noun_adjective")
    kind = behind_kind(tokens, ordinal.end)
    if kind is None and not is_placed(tokens, ordinal):
        return None
    draft = _draft(tokens, ordinal, None, "elided_noun")
    if kind is None and word(tokens, ordinal.end) in RANGES:
        draft = draft._replace(lemma=_RANK)  # "the fifth in the world"
    elif subject := subject_of(tokens, ordinal):
        draft = draft._replace(lemma=subject)  # "the goal is his third"
    return draft if kind is None else draft._replace(end=kind)


_RANK = "مركز"  # markaz, "place"


def _again(tokens: Line, ordinal: OrdinalReading) -> Draft | None:
    """Read an ordinal that shares the noun of one before: "his 43rd goal, and his 11th abroad".

    Something must be told between the two. The next number is mostly another of a list: "the
    first day in Cairo and the second in Rome", but not of times.
    """
    if ordinal.conjunction != _AND or not ordinal.definite or ordinal.cardinal_form:
        return None
    for k in range(ordinal.start - 2, max(-1, ordinal.start - _AGAIN), -1):
        if tokens[k].folded == _STOP:
            return None
        for draft in (*read_ordinals(tokens, k), *read_numbered(tokens, k)):
            gender = gender_of(draft.lemma)
            apart = ordinal.gender and gender and gender != ordinal.gender
            listed = draft.value == Amount.exactly(ordinal.value - 1) and draft.lemma != _TIME
            if apart or listed or draft.end > ordinal.start - 1:
                return None
            return _draft(tokens, ordinal, None, "elided_noun")._replace(lemma=draft.lemma)
    return None


_AGAIN = 14
"""Tokens from an ordinal back to the one whose noun it shares, at most."""


def read_numbered(tokens: Line, i: int) -> list[Draft]:
    """Read "the 29th session" (``الدورة الـ29``) and "goal number 43" in digits at token ``i``."""
    before = i - 1
    again = word(tokens, before) == _AND and word(tokens, i - 2) in RANGES
    if again or word(tokens, before) in ARRIVALS:
        return _ranked(tokens, i)
    named = word(tokens, before) == _NUMBER
    particles = PARTICLE_WORDS.get(word(tokens, before), ("", "", False))
    article = particles in (("", "", True), (_AND, "", True))
    if before < 0 or not (named or article or _is_place(word(tokens, before))):
        return []
    number = _whole(tokens, i, _LARGEST if named else _LARGEST_PLACE)
    if number is None or _counts(tokens, number.end, named=named):
        return []
    start = before if named or article else i
    ordinal = OrdinalReading(
        int(number.value), start, number.end, "", definite=True, conjunction=particles[0]
    )
    if ordinal.conjunction:
        joined = _again(tokens, ordinal)
        return [] if joined is None else [joined]
    noun = before - 1 if named else noun_before(tokens, ordinal)
    if noun is None or not (_is_numbered(tokens, noun) if named else _is_one(tokens, noun)):
        return []
    rule = "number" if named else "digits"
    return [_draft(tokens, ordinal, noun, rule)]


def _counts(tokens: Line, end: int, *, named: bool) -> bool:
    """Say whether digits tell a score, or how many: "at the start of the session 780 points"."""
    return is_score(tokens, end) or (word(tokens, end) in _POINTS and not named)


_POINTS = frozenset({"نقطه", "نقاط"})  # nuqta, "point"


def _whole(tokens: Line, i: int, most: int) -> NumberReading | None:
    """Return the number at token ``i`` if it is told in digits, and may tell a place."""
    number = read_number(tokens, i)
    if number is None or not number.digits or number.value.denominator != 1:
        return None
    return number if number.value <= most else None


def _ranked(tokens: Line, i: int) -> list[Draft]:
    """Read the digits of "ranked 55th world-wide", "first among Arabs and 27th in the world"."""
    number = read_number(tokens, i)
    if number is None or word(tokens, number.end) not in RANGES or number.value > _LARGEST_PLACE:
        return []
    place = OrdinalReading(int(number.value), i, number.end, "", definite=True)
    return [_draft(tokens, place, None, "digits")]


def _is_place(folded: str) -> bool:
    """Say whether digits behind the word are its place: ``للمرة 13``, ``الدقيقة 88``."""
    found = NOUNS.find(folded)
    return found is not None and found.article and found.entry.lemma in PLACES


def _is_numbered(tokens: Line, noun: int) -> bool:
    """Say whether "number N" behind the word tells its place, and does not identify it."""
    if tokens[noun].kind is not TokenKind.ARABIC or word(tokens, noun) in NOT_COUNTED:
        return False
    # Of a name in several words the first tells: "the law of military service, number 30".
    return not any(word(tokens, k) in IDENTIFYING for k in range(noun - 2, noun + 1))


def _is_one(tokens: Line, noun: int) -> bool:
    """Say whether the noun is singular: "the 28 states" are counted, not ordered."""
    found = NOUNS.find(word(tokens, noun)) or NOUNS.find(without_pronoun(word(tokens, noun)))
    if found is not None:
        return found.entry.form is not Form.PLURAL
    return not word(tokens, noun).endswith(("ات", "ين", "ون"))

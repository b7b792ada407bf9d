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
from checker.languages.arabic.lemmas import PREPOSITIONS, lemma_of_word, without_pronoun
from checker.languages.arabic.number_blocks import number_word
from checker.languages.arabic.numerals import read_number
from checker.languages.arabic.ordinal_context import (
    and_again,
    behind_kind,
    came_in,
    is_numbered_time,
    is_outsider,
    is_placed,
    is_score,
    of_degree,
)
from checker.languages.arabic.ordinal_words import (
    ARRIVALS,
    FEMININES,
    IDENTIFYING,
    NAMED,
    PLACES,
    RANGES,
    SUPERLATIVES,
    TIMES,
)
from checker.languages.arabic.ordinals import OrdinalReading, ordinal_word, read_ordinal
from checker.languages.arabic.phrases import Draft, Line, word
from checker.languages.arabic.tokens import PARTICLE_WORDS, Token, TokenKind
from checker.languages.arabic.word_forms import NOUNS, UNITS, Form

_REACH = 3  # tokens between a noun and its ordinal: adjectives, or the second half of an idafa
_OF = "من"  # min, "of"
_LARGEST = 10_000  # larger numbers identify
_LARGEST_PLACE = 999  # "the season 2016" is a year
_NUMBER = "رقم"  # raqm, "number"
_AL = "ال"  # al-, "the"
_AND = "و"  # wa, "and"
_SECOND = "ثاني"  # thani, "second of"; without a noun behind it would be thanin
_YESTERDAY = frozenset({"امس", "امبارح"})  # awwal ams, "the day before yesterday"
_WHO = "من"  # man, "who"


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
    return not _is_nisba(word(tokens, ordinal.end))


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
    noun = _noun_before(tokens, ordinal)
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


def _noun_before(tokens: Line, ordinal: OrdinalReading) -> int | None:
    """Return the noun that the ordinal agrees with, at most an adjective or two away."""
    nearest: int | None = None
    for k in range(ordinal.start - 1, max(-1, ordinal.start - 1 - _REACH), -1):
        if _names(word(tokens, k)) and not _is_other_gender(word(tokens, k), ordinal):
            return k if is_numbered_time(tokens, k, ordinal) else None
        if _ends_phrase(tokens[k]):
            break
        agrees = _agrees(tokens[k], ordinal)
        if not agrees and _is_plain_adjective(tokens[k], ordinal):
            continue
        if not agrees:
            nearest = nearest or _idafa_head(tokens, k, ordinal)
            break
        nearest = k
        if not _is_adjective(tokens, k):
            break
    return None if nearest is None or _is_named(tokens, nearest) else nearest


def _ends_phrase(token: Token) -> bool:
    """Say whether a token cannot stand between a noun and its ordinal."""
    folded = token.folded
    if token.kind is not TokenKind.ARABIC or folded in NOT_COUNTED or folded[1:] in NOT_COUNTED:
        return True
    return number_word(token) is not None or ordinal_word(token) is not None


def _idafa_head(tokens: Line, k: int, ordinal: OrdinalReading) -> int | None:
    """Return the noun before its owner: "the president's second visit", "Ronaldo's third goal".

    Without the article the owner is a name, and a masculine ordinal may be the name's own.
    """
    if k == 0 or not ordinal.definite:
        return None
    if not word(tokens, k).startswith(_AL) and not _may_own(tokens, k, ordinal):
        return None
    head = NOUNS.find(word(tokens, k - 1))
    if head is None or head.article or head.entry.form is not Form.SINGULAR:
        return None
    return k - 1 if _gender(word(tokens, k - 1)) in ("", ordinal.gender) else None


def _may_own(tokens: Line, k: int, ordinal: OrdinalReading) -> bool:
    """Say whether a word that no table knows is the name of the owner."""
    if NOUNS.find(word(tokens, k)) is not None or UNITS.find(word(tokens, k)) is not None:
        return False
    head = NOUNS.find(word(tokens, k - 1))
    return head is not None and (ordinal.gender == "f" or head.entry.lemma in PLACES)


def _is_other_gender(folded: str, ordinal: OrdinalReading) -> bool:
    return bool(ordinal.gender) and _gender(folded) not in ("", ordinal.gender)


def _gender(folded: str) -> str:
    """Return ``m``, ``f``, or '' where the word shows none: plurals, and nouns no table knows."""
    if folded.endswith("ه"):
        return "f"
    found = NOUNS.find(folded)
    if found is None or found.entry.form is not Form.SINGULAR or found.entry.lemma in FEMININES:
        return ""
    return "m"


def _is_named(tokens: Line, noun: int) -> bool:
    """Say whether the noun, or the one that it qualifies, makes the ordinal a name."""
    if _names(word(tokens, noun)):
        return word(tokens, noun) not in TIMES
    if lemma_of_word(word(tokens, noun)) in PLACES:
        return False  # "the title of the league for the fifth time"
    return (
        _names(word(tokens, noun - 1)) and without_pronoun(word(tokens, noun)) not in UNITS.entries
    )


def _names(folded: str) -> bool:
    """Say whether a noun, with or without its particles, makes the ordinal a name."""
    if folded in NAMED:
        return True
    for prefix, article in (("لل", _AL), ("وال", _AL), ("بال", _AL), ("ولل", _AL)):
        if folded.startswith(prefix):
            return article + folded[len(prefix) :] in NAMED
    return folded[:1] in ("و", "ب", "ل") and folded[1:] in NAMED


def _agrees(token: Token, ordinal: OrdinalReading) -> bool:
    """Say whether a word can be the noun (or its adjective) in definiteness and gender."""
    folded = token.folded
    definite = folded.startswith((_AL, "وال", "بال", "لل", "فال", "كال"))
    if not definite and ordinal.definite:
        return _owned(folded, ordinal)
    gender = _gender(folded)
    if definite != ordinal.definite or (gender and ordinal.gender and gender != ordinal.gender):
        return False
    if definite or NOUNS.find(folded) is not None:
        return True
    return ordinal.gender == "f" and token.raw.endswith("ة") and not _is_nisba(folded)


def _is_nisba(folded: str) -> bool:
    return folded.endswith(("يه", "ي"))


def _is_plain_adjective(token: Token, ordinal: OrdinalReading) -> bool:
    """Say whether an indefinite word may qualify the noun before it: ``ولاية رئاسية ثانية``."""
    if ordinal.definite or not _is_nisba(token.folded) or NOUNS.find(token.folded) is not None:
        return False
    return token.folded.endswith("ه") == (ordinal.gender == "f")


def _owned(folded: str, ordinal: OrdinalReading) -> bool:
    """Say whether a word is a noun with a pronoun ("his visit"), of the ordinal's gender."""
    stem = without_pronoun(folded)
    if stem == folded or (ordinal.gender and (stem.endswith("ه")) != (ordinal.gender == "f")):
        return False
    bare = stem[1:] if stem[:1] in PREPOSITIONS else stem
    known = (NOUNS.find(stem), NOUNS.find(bare), UNITS.find(bare))
    return stem.endswith("ه") or any(found is not None for found in known)


def _is_adjective(tokens: Line, i: int) -> bool:
    """Say whether a definite word may qualify the noun before it: ``الحكم السعودي الثاني``."""
    if not word(tokens, i).startswith(_AL):
        return False
    folded = word(tokens, i).removeprefix(_AL)
    if not folded.endswith(("يه", "ي", "ه")):
        return False
    known = NOUNS.find(folded)
    if known is not None and known.entry.lemma in PLACES:
        return False  # "these elections are the second time"
    before = word(tokens, i - 1)
    follows = NOUNS.find(before) or NOUNS.find(without_pronoun(before))
    return known is None or follows is not None


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
    if _ends_phrase(token):
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


def _is_person(folded: str) -> bool:
    """Say whether a word in b-, l-, f- is a person by origin: "the first Polish woman to win"."""
    return folded[:1] != "و" and len(folded) > 4 and folded.endswith(("يه", "ي"))


def _alone(tokens: Line, ordinal: OrdinalReading) -> Draft | None:
    """Read a definite ordinal whose noun is elided: behind a copula, "of its kind", "in Asia"."""
    if came_in(tokens, ordinal):
        return _draft(tokens, ordinal, None, "elided_noun")
    if again := and_again(tokens, ordinal):
        return _draft(tokens, ordinal, None, "elided_noun")._replace(lemma=again)
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
    return draft if kind is None else draft._replace(end=kind)


_RANK = "مركز"  # markaz, "place"


def read_numbered(tokens: Line, i: int) -> list[Draft]:
    """Read "the 29th session" (``الدورة الـ29``) and "goal number 43" in digits at token ``i``."""
    before = i - 1
    again = word(tokens, before) == _AND and word(tokens, i - 2) in RANGES
    if again or word(tokens, before) in ARRIVALS:
        return _ranked(tokens, i)
    named = word(tokens, before) == _NUMBER
    article = PARTICLE_WORDS.get(word(tokens, before)) == ("", "", True)
    if before < 0 or not (named or article or _is_place(word(tokens, before))):
        return []
    number = read_number(tokens, i)
    if number is None or not number.digits or number.value.denominator != 1:
        return []
    if number.value > (_LARGEST if named else _LARGEST_PLACE) or is_score(tokens, number.end):
        return []
    start = before if named or article else i
    ordinal = OrdinalReading(int(number.value), start, number.end, "", definite=True)
    noun = before - 1 if named else _noun_before(tokens, ordinal)
    if noun is None or not (_is_numbered(tokens, noun) if named else _is_one(tokens, noun)):
        return []
    rule = "number" if named else "digits"
    return [_draft(tokens, ordinal, noun, rule)]


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

"""Of what body those counted are members in an Arabic sentence, and of which country they are.

تسعة من أفراد الشرطة                     of the police
سبعة من رجال الإطفاء                     of the fire brigade
ثلاثة من عناصرها                         of the body that its pronoun is of
خمسة جنود فرنسيين                        of a country, told behind them
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.languages.arabic.owner_phrases import PLACES, is_feminine, phrase_from
from checker.languages.arabic.owner_words import (
    BODIES,
    BROKEN_PLURALS,
    OTHER_BODIES,
    PLURAL_BODIES,
    PREPOSITIONS,
    SHELLS,
)
from checker.languages.arabic.tokens import Memo
from checker.languages.concepts import is_person
from checker.languages.owning import MEMBERS, countries, is_break
from checker.languages.things import PERSON
from checker.languages.words import Worded

_HER = "ها"  # also "their", of a body whose noun is a plural
_THEIRS = ("ها", "هم", "ه")  # -ha, -hum, -hu
_ADJECTIVES = ("ي", "يه", "يا", "ين", "ون", "يان", "يات", "يتين", "يتان")
_BODY = 3
"""Words of the name of a body of people, at most."""


def body_of(sentence: Worded, index: int) -> tuple[str, Sequence[int]]:
    """Return of what body those counted are members, as told right behind them."""
    reading = sentence.readings[index]
    if reading.kind != "count" or reading.noun is None or reading.lemma not in SHELLS:
        return "", ()
    start = sentence.held[index].stop
    if start < len(sentence.words) and sentence.words[start].folded in PREPOSITIONS:
        return "", ()
    return MEMBERS, phrase_from(sentence, start, start + _BODY)


def _body_before(sentence: Worded, at: int) -> str:
    """Return what members are, by the only body before them that their pronoun agrees with."""
    hers = sentence.words[at].folded.endswith(_HER)
    named = {
        word.bare
        for word in sentence.words[:at]
        if word.bare in BODIES.keys() | OTHER_BODIES
        and hers == (word.bare.endswith("ه") or word.bare in PLURAL_BODIES)
    }
    return BODIES.get(named.pop(), "") if len(named) == 1 else ""


_MAN = "رجل"  # rajul, "man"


def members_of(sentence: Worded, index: int) -> str:
    """Return what members, individuals or bodies are, by the noun or pronoun behind them."""
    reading = sentence.readings[index]
    own, words = sentence.held[index], sentence.words
    if reading.kind != "count" or (
        reading.noun is not None and reading.lemma not in SHELLS and reading.lemma != _MAN
    ):
        return ""
    if reading.noun is None:
        return next((found for at in own if (found := BODIES.get(words[at].bare, ""))), "")
    noun = sentence.within(reading.noun)[-1]
    if reading.lemma == _MAN:  # rijal ash-shurta, "men of the police"
        near = words[noun + 1 : own.stop + 1]
        return next((found for word in near if (found := BODIES.get(word.bare, ""))), "")
    if words[noun].folded.endswith(_THEIRS) and not is_feminine(sentence, noun):
        return _body_before(sentence, noun)
    if own.stop >= len(words):
        return ""
    behind = words[own.stop]
    found = BODIES.get(behind.bare, "") or behind.thing
    return found if is_person(found) and found != PERSON else ""


def countries_of(sentence: Worded, index: int) -> frozenset[str]:
    """Return where those counted are from, by the adjectives behind their noun or by the noun."""
    reading = sentence.readings[index]
    own, words = sentence.held[index], sentence.words
    if reading.kind != "count" or reading.noun is None:
        return frozenset()
    near = [words[at].bare for at in own]
    for at in range(own.stop, min(own.stop + 2, len(words))):
        word = words[at]
        adjective = word.folded in BROKEN_PLURALS or word.folded.endswith(_ADJECTIVES)
        adjective = adjective and word.folded == word.bare
        if not word.content or word.event or not adjective or is_break(sentence, at):
            break
        near.append(word.bare)
    return frozenset().union(*[_ORIGINS[word] for word in near])


def _origins(word: str) -> frozenset[str]:
    """Return the countries that a noun or adjective tells, as concepts."""
    return countries(_singulars(word), PLACES)


_ORIGINS = Memo(_origins)


def _singulars(word: str) -> list[str]:
    """Return the singulars that a noun or adjective of origin may be a form of."""
    forms = [word, BROKEN_PLURALS.get(word, "")]
    forms += [word.removesuffix(end) for end in ("ين", "ون", "ان", "ا", "ات") if word.endswith(end)]
    return [form for form in forms if form] + [
        f"{word[:-3]}ه" for end in ("تين", "تان") if word.endswith(end)
    ]

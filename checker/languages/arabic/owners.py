"""Whose the figures of an Arabic sentence are.

بسجن الوزير سالم حداد ست سنوات           behind the prison
حكمت على سالم حداد بالسجن ست سنوات       behind "upon"
نالت منافسته هدى 59 ألف صوت               a subject that is told by what it is to another
أرباح بنك الوادي                          behind what it has
باعت شركة الوادي 90 سيارة                 the subject of a verb of having
حصول الوزير على 90 صوتا                    or of its noun
سالم حداد، البالغ من العمر 60 عاما        the name right before an age
خمسة جنود فرنسيين                         the country, behind those counted
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.languages.arabic.given_names import GIVEN_NAMES
from checker.languages.arabic.owner_bodies import body_of, countries_of, members_of
from checker.languages.arabic.owner_phrases import (
    COMMAS,
    KEYS,
    QUOTES,
    SURNAME,
    is_attached,
    is_feminine,
    is_verb,
    names_in,
    phrase_from,
)
from checker.languages.arabic.owner_words import (
    BEFORE_AGES,
    BEFORE_NAMES,
    BEFORE_SUBJECTS,
    CONTRACT,
    DESCRIPTIONS,
    HAVING,
    OF_AGE,
    OF_SOMEBODY,
    PLACE_PREPOSITIONS,
    PREPOSITIONS,
    PRISON,
    RELATIVE_PRONOUNS,
    SLOTS,
    UPON,
    WITH_PRONOUN,
)
from checker.languages.frequency import zipf
from checker.languages.owning import (
    AGE,
    MEMBERS,
    SENTENCE,
    is_break,
    last_of_kind,
    may_be_a_relatives,
    roles,
)
from checker.languages.words import Role, Worded
from checker.model import Owner

_ARTICLE = "ال"
_AND = ("و", "ف")  # wa-, fa-
_HER = "ها"  # also "their", of a body whose noun is a plural
_SHE = "ت"  # opens a verb of the present and ends one of the past
_THEIRS = ("ها", "هم", "ه")  # -ha, -hum, -hu
_ADJECTIVES = ("ي", "يه", "يا", "ين", "ون", "يان", "يات", "يتين", "يتان")

_OF_HERS = ("ته", "تها", "تهم", "تهما")
"""Endings of feminine nouns with a pronoun."""

_REACH = 14
"""Words before a value within which its owner stands."""

_APPOSITION = 2
"""Commas between a relative and the value, at most."""
_BODY = 3
"""Words of the name of a body of people, at most."""


def owners(sentence: Worded) -> list[Owner]:
    """Return whose each reading is."""
    return [_owner(sentence, index) for index in range(len(sentence.readings))]


def _owner(sentence: Worded, index: int) -> Owner:
    own = sentence.held[index]
    if not own:
        return _NOBODY
    low = max(last_of_kind(sentence, index), own.start - _REACH)
    slot, phrase = _convict(sentence, index, low)
    if not phrase:
        slot, phrase = _possessor(sentence, index, low)
    if not phrase:
        slot, phrase = body_of(sentence, index)
    if not phrase:
        slot, phrase = _aged(sentence, index)
    owner = _relative(sentence, index, low, phrase)
    if owner is None and phrase:
        names = names_in(sentence, phrase, whole=_whole(sentence, index, slot, phrase))
        if slot == _TALLY and not names:
            names = _rivals(sentence, phrase)
        owner = Owner(names=tuple(names), roles=roles(sentence, phrase, names))
    owner = owner or _NOBODY
    of, members = countries_of(sentence, index), members_of(sentence, index)
    if not (slot or of or members):
        return owner
    return replace(owner, slot=slot, countries=of, members=members)


def _rivals(sentence: Worded, phrase: Sequence[int]) -> list[str]:
    """Return the words of a club or country that has a tally, whatever they look like.

    What tells only what somebody is, such as "the leader", names nobody.
    """
    words = [sentence.words[at] for at in phrase[:_BODY]]
    plain = all(word.content and not word.thing and not word.event for word in words)
    named = plain and not any(word.bare in DESCRIPTIONS for word in words)
    return [word.bare for word in words] if named else []


_NOBODY = Owner()


def _whole(sentence: Worded, index: int, slot: str, phrase: Sequence[int]) -> int:
    """Return how many words a phrase opens with that are a name, whatever they look like.

    A lone word without the article is hardly a noun where votes, goals or an age are somebody's:
    whom nobody knows yet is told with more words.
    """
    if slot == MEMBERS:
        return _BODY
    if len(phrase) != 1 or not may_be_a_relatives(sentence, index):
        return 0
    word = sentence.words[phrase[0]]
    counted = slot == AGE or (slot == _HAD and sentence.readings[index].kind == "count")
    return int(counted and not word.thing and not word.event and Role.DEFINITE not in word.roles)


_HAD = HAVING["نال"]


def _relative(sentence: Worded, index: int, low: int, phrase: Sequence[int]) -> Owner | None:
    """Return an owner who is told by what he is to another; None for any other.

    Whoever is "the son of" somebody without a name may be the one whom all tell of.
    """
    related = _related(sentence, index, low, phrase)
    if related is None:
        return None
    at, relation = related
    behind = phrase_from(sentence, at + 1, sentence.held[index].start, commas=True)
    named = tuple(names_in(sentence, behind))
    told = roles(sentence, behind, named)
    if _key(sentence, at) in WITH_PRONOUN:
        return Owner(relation=relation, names=named, roles=told)
    names = tuple(names_in(sentence, range(max(at - 1 - SURNAME, 0), at)))
    return Owner(relation=relation, names=names, kin_to=named) if names or named else None


def _key(sentence: Worded, at: int) -> str:
    """Return a folded word without the conjunction on it, its prepositions left."""
    key, owned = KEYS[sentence.words[at].folded]
    return "" if owned and is_feminine(sentence, at) else key


def _convict(sentence: Worded, index: int, low: int) -> tuple[str, Sequence[int]]:
    """Return whom a court gave a length of time in prison."""
    if sentence.readings[index].kind != "duration":
        return "", ()
    own, words = sentence.held[index], sentence.words
    before = [at for at in range(low, own.start) if words[at].bare in PRISON]
    behind = range(own.stop, min(own.stop + 3, len(words)))
    if not before and not any(words[at].bare in PRISON for at in behind):
        return "", ()
    prison = before[-1] if before else own.start
    if before and not _is_definite(words[prison].folded):
        phrase = phrase_from(sentence, prison + 1, own.start)
        if phrase and words[prison + 1].folded not in PREPOSITIONS:
            return SENTENCE, phrase
    upon = [at for at in range(low, prison) if _key(sentence, at) in UPON]
    return SENTENCE, (
        phrase_from(sentence, upon[-1] + 1, prison) if upon else _convict_behind(sentence, behind)
    )


def _convict_behind(sentence: Worded, behind: Sequence[int]) -> Sequence[int]:
    """Return who is named behind a sentence: "upon the officer", "for the officer"."""
    end = len(sentence.words)
    for at in behind:
        folded = sentence.words[at].folded
        if folded in UPON:
            return phrase_from(sentence, at + 1, end)
        if folded.startswith("ل") and is_attached(sentence, at):
            return phrase_from(sentence, at, end)
    return ()


def _aged(sentence: Worded, index: int) -> tuple[str, Sequence[int]]:
    """Return whose age is told, by the name right before it or before "who is of"."""
    if sentence.readings[index].kind != AGE:
        return "", ()
    end = sentence.held[index].start
    while end > 0 and sentence.words[end - 1].folded in BEFORE_AGES:
        end -= 1
    start = end
    if end and sentence.words[end - 1].thing:
        return AGE, range(end - 1, end)  # "a girl of eight": before her no name stands
    while start > max(0, end - _BODY) and _goes_on(sentence, start - 1, last=start == end):
        start -= 1
    if start > 0 and _is_of_place(sentence, start - 1):
        return "", ()
    words = [word.folded for word in sentence.words[:end]]
    for at in range(max(start - 1, 0), end - 1):
        if words[at] in OF_AGE and words[at + 1] == _AGE_OF:
            start = at + 2
    return AGE, range(start, end)


_AGE_OF = "عمر"  # 'umr, "the age of"


def _goes_on(sentence: Worded, at: int, *, last: bool) -> bool:
    """Say whether a word may belong to a name, or to what stands before one.

    The last word is one, though a foreign name may look like a verb.
    """
    word = sentence.words[at]
    ends = word.folded in PREPOSITIONS or is_attached(sentence, at) or is_break(sentence, at)
    ends = ends or word.folded in BEFORE_NAMES or _hides_preposition(word.folded)
    ends = ends or (not last and word.bare not in GIVEN_NAMES and is_verb(sentence, at))
    return not ends and sentence.owners[at] is None and not word.event


def _hides_preposition(folded: str) -> bool:
    """Say whether bi- or li- is written onto a word that is much more often told without it."""
    plain = folded.removeprefix("و")
    rest = plain[1:]
    return plain[:1] in _PREFIXES and len(rest) >= _PREFIXED and zipf(rest, "ar") > _COMMON


_PREFIXES = ("ب", "ل")  # bi-, li-
_PREFIXED = 3
_COMMON = 4.0


def _is_of_place(sentence: Worded, at: int) -> bool:
    """Say whether a word makes the names behind it those of a place: from, near, in."""
    return sentence.words[at].folded in PLACE_PREPOSITIONS or is_attached(sentence, at)


def _is_definite(folded: str) -> bool:
    """Say whether a word has the article, behind a preposition or not: ``bi-s-sijn``."""
    return _ARTICLE in folded[: len(_ARTICLE) + 2]


def _possessor(sentence: Worded, index: int, low: int) -> tuple[str, Sequence[int]]:
    """Return who has what a figure tells: "the shares of", or the subject of a verb of having."""
    own, words = sentence.held[index], sentence.words
    if sentence.readings[index].kind in ("date", "time", "age"):
        return "", ()
    if sentence.readings[index].rule.endswith(_TALLIED) and low > 0:
        opens = next((at for at in range(low, own.start) if not is_break(sentence, at)), low)
        return _HAD, phrase_from(sentence, opens, own.start)  # "31 seats, and the Greens 17"
    for at in range(own.start - 1, low - 1, -1):
        word = words[at]
        ends = Role.BREAKS in word.roles and word.folded not in QUOTES
        if ends or word.folded in RELATIVE_PRONOUNS:
            break
        if (slot := _slot(sentence, index, at)) is not None:
            raised = word.folded in _HIS_TALLY
            whose = _raiser(sentence, at) if raised else phrase_from(sentence, at + 1, own.start)
            return slot, whose
    return "", ()


def _slot(sentence: Worded, index: int, at: int) -> str | None:
    """Return as what somebody has a figure, if a word before it tells so."""
    word = sentence.words[at]
    if word.folded == CONTRACT and sentence.readings[index].kind == "duration":
        return "contract"
    if word.folded in _HIS_TALLY:
        return _TALLY
    if word.bare in SLOTS and Role.DEFINITE not in word.roles:
        return SLOTS[word.bare]
    return HAVING.get(_key(sentence, at))


def _raiser(sentence: Worded, tally: int) -> Sequence[int]:
    """Return who raised his tally, between the verb and "his tally": "raised Tarsa its tally"."""
    for at in range(tally - 1, max(-1, tally - 2 - _BODY), -1):
        if _key(sentence, at) in _RAISES:
            return range(at + 1, tally)
        if is_break(sentence, at):
            break
    return ()


_RAISES = frozenset({"رفع", "رفعت", "عزز", "عززت", "زاد", "زادت", "يرفع", "ترفع", "ليرفع", "لترفع"})
"""Rafa'a, "raised"; 'azzaza, "strengthened"."""

_TALLY = SLOTS["رصيد"]
_HIS_TALLY = frozenset({"رصيده", "رصيدها", "رصيدهم"})  # rasiduhu, "his tally"

_TALLIED = ".count.tallied"


def _related(
    sentence: Worded, index: int, low: int, phrase: Sequence[int]
) -> tuple[int, str] | None:
    """Return the word that tells the owner by what it is to another, and what it is.

    It opens a phrase that is no object of a preposition: "his son got 40 votes", and neither
    "ahead of his son" nor "killed with his son".
    """
    has = bool(phrase) and _key(sentence, phrase[0]) in WITH_PRONOUN
    if not has and not may_be_a_relatives(sentence, index):
        return None
    commas = 0
    for at in range(sentence.held[index].start - 1, low - 1, -1):
        commas += sentence.words[at].folded in COMMAS
        key = _key(sentence, at)
        relation = WITH_PRONOUN.get(key) or OF_SOMEBODY.get(key, "")
        if relation:
            opens = phrase[:1] == [at] or _is_subject(sentence, at, last_of_kind(sentence, index))
            return (at, relation) if opens else None
        word = sentence.words[at]
        hard = Role.BREAKS in word.roles and word.folded not in _SOFT_BREAKS
        hard = hard or commas > _APPOSITION
        if hard or Role.SAYS in word.roles or word.folded in _ANOTHERS:
            return None
    return None


_SOFT_BREAKS = COMMAS | QUOTES
_ANOTHERS = RELATIVE_PRONOUNS - {"وهو", "وهي"}
"""What opens a clause of somebody else; wa-huwa, "and he", goes on about the same."""


def _is_subject(sentence: Worded, at: int, low: int) -> bool:
    """Say whether a relative opens a clause or stands behind its verb.

    One that an attached "and" joins does so only at the start, or right behind another's value:
    "the mayor, and his son, got ten years" tells of both.
    """
    word = sentence.words[at]
    attached = word.folded.startswith(_AND) and word.folded != _key(sentence, at)
    if attached:
        return at <= low + 1
    if at == 0 or (is_break(sentence, at - 1) and sentence.words[at - 1].folded not in QUOTES):
        return True
    before = sentence.words[at - 1]
    if Role.SAYS in before.roles or before.folded in PREPOSITIONS:
        return False
    if before.bare in BEFORE_SUBJECTS or before.bare in GIVEN_NAMES:
        return True
    verb = is_verb(sentence, at - 1) or bool(before.event) or before.folded.endswith(_SHE)
    return verb and _agree(before.bare, _key(sentence, at))


def _agree(verb: str, noun: str) -> bool:
    """Say whether a verb and the noun behind it are of one gender: else it is the object."""
    feminine = noun.endswith(_OF_HERS) or (noun.endswith("ه") and noun in OF_SOMEBODY)
    return feminine == (verb.startswith(_SHE) or verb.endswith(_SHE))

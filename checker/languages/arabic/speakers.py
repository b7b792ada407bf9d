"""Who is named as saying what an Arabic sentence tells.

قال الوزير إن …                  the verb before its subject, as mostly
وكان الوزير قد أعلن …            kana before the subject, the verb behind it
الحكومة تعلن …                   the subject first, as in headlines
…، بحسب الشرطة                   behind a preposition
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from checker.languages.arabic.speech_words import (
    ANNOUNCED,
    ASIDES,
    BESIDE,
    CONSIDERED,
    ENDS_SPEAKER,
    GOES_ON,
    HEADLINE_VERBS,
    INSIDE_NAMES,
    MAKING_SO,
    NO_SPEAKERS,
    NOT_SAID,
    NOT_SAYING,
    OFFICES,
    RANKS,
    SUBORDINATING,
    THAT,
    TO,
    WAS,
    WHAT,
)
from checker.languages.arabic.tokens import Memo
from checker.languages.arabic.vocabulary import VOCABULARY
from checker.languages.arabic.word_forms import NOUNS
from checker.languages.words import Role, Word, Worded

_LONGEST = 8
"""Words of a source, at most; a quoted name at its end may go beyond."""

_NAME = 3
"""Words between quotation marks that are a name rather than a speech."""

_OPENED_BY = {"«": "»", "“": "”", '"': '"'}
"""Opening quotation marks, each with the one that closes it."""

_CLOSING = frozenset({"", ".", "\N{ARABIC COMMA}"})
_INDEED = "قد"  # qad, before a verb of the past
_SAY = frozenset({"قال", "قالت", "يقول", "تقول", "قالوا"})  # qala, "say": speech may follow at once
_HEADLINE = 6
"""Words before the verb of a headline, at most."""

_TO = "ل"  # li-, "to"; before the article ال it swallows its alef: لل
_WITH_ARTICLE = ("بال", "وال", "كال", "فال", "لل", "وبال", "ولل")
_BY = "بال"  # bi-l-, "in the": no subject
_HIS = "ه"  # -hu, "his": unlike the feminine ending it has no dots
_VERBAL_NOUN = re.compile(r"ا\w?ت\w?\wا\w|ان\w\wا\w|است\w\wا\w|ت\w\wي\wه?")


class _Speech(NamedTuple):
    """A verb of saying or a preposition of attribution with the one it names."""

    speaker: str
    start: int
    """The first word of whose telling it can be: what stands before is told by somebody else."""

    own: bool = False
    """Opens a statement of its own, beside that of somebody who spoke before."""


def speakers(sentence: Worded) -> list[str | None]:
    """Return who is named as saying each reading, as written, at most eight words."""
    marks = sentence.marks
    # With the article it is no verb: adh-dhakar, "the male".
    said = {
        at
        for at in set(marks[Role.SAYS]).difference(marks[Role.DEFINITE])
        if not sentence.words[at].folded.startswith(_WITH_ARTICLE)
        and sentence.words[at].folded not in NOT_SAYING
    }
    saying = sorted({*said, *marks[Role.ATTRIBUTES]})
    if not saying:
        return [None] * len(sentence.readings)
    told = [at for at, owner in enumerate(sentence.owners) if owner is None]
    speeches = [
        speech
        for at in saying
        if sentence.owners[at] is None and (speech := _speech(sentence, told, at)) is not None
    ]
    return [_speaker(sentence, speeches, index) for index in range(len(sentence.readings))]


def _speaker(sentence: Worded, speeches: Sequence[_Speech], index: int) -> str | None:
    """Return who tells a reading: the last who speaks in a clause before it, else the first."""
    telling = [speech for speech in speeches if _tells(sentence, speech, index)]
    own = [speech for speech in telling if speech.own]
    return next((speech.speaker for speech in (*reversed(own), *telling)), None)


def _tells(sentence: Worded, speech: _Speech, index: int) -> bool:
    own = sentence.held[index]
    return not own or own[-1] >= speech.start


def _speech(sentence: Worded, told: Sequence[int], at: int) -> _Speech | None:
    """Return who speaks by the verb or preposition at word ``at``."""
    words = sentence.words
    start, own = 0, False
    phrase: Sequence[int] = ()
    if Role.SAYS not in words[at].roles:
        behind = words[at + 1].folded if at + 1 < len(words) else ""
        if behind in WHAT or behind in NO_SPEAKERS:
            return None  # "according to what the police said", "according to that"
        phrase = _noun_phrase(words, told, bisect_right(told, at))
    elif not (words[at].folded in HEADLINE_VERBS and at and words[at - 1].folded in NOT_SAID):
        # Otherwise "is to announce", "has not confirmed".
        before = at - 1 if at and words[at - 1].folded == _INDEED else at
        opening = words[before - 1].folded if before else ""
        own = opening in BESIDE or _goes_on(sentence, at)
        start = at if own or opening in SUBORDINATING else 0
        phrase = _subject_before(sentence, told, before) or _subject_behind(sentence, told, at)
    if not phrase:
        return None
    speaker = sentence.shown(phrase[0], phrase[-1])
    if words[at].bare in TO and words[phrase[0]].folded.startswith(_TO):
        speaker = speaker.replace(_TO, "ا" if speaker.startswith(_TO * 2) else "", 1)
    return _Speech(speaker, start, own)


def _goes_on(sentence: Worded, at: int) -> bool:
    """Say whether another speech follows that of one before: "... and the mayor said"."""
    words = sentence.words
    joined = words[at].folded != words[at].bare and Role.DEFINITE not in words[at].roles
    return joined and any(other < at for other in sentence.marks[Role.SAYS])


def _subject_before(sentence: Worded, told: Sequence[int], verb: int) -> Sequence[int]:
    """Return the words of the subject between ``kana`` and the verb, or before a headline's."""
    words = sentence.words
    opening = max(verb - _LONGEST - 1, -1)
    for at in range(verb - 1, opening, -1):
        if words[at].folded in WAS:
            return _phrase_between(words, told, at, verb)
        if Role.BREAKS in words[at].roles or sentence.owners[at] is not None:
            return []
    plain = 0 < verb <= _HEADLINE and words[verb].folded in HEADLINE_VERBS
    if not plain or not all(word.content and not word.event for word in words[:verb]):
        return []
    return [] if any(Role.SAYS in word.roles for word in words[:verb]) else range(verb)


def _phrase_between(
    words: Sequence[Word], told: Sequence[int], was: int, verb: int
) -> Sequence[int]:
    """Return the words from behind ``kana`` to the verb, where they are one phrase."""
    inside = told[: bisect_right(told, verb - 1)]
    phrase = _noun_phrase(words, inside, bisect_right(inside, was))
    return phrase if phrase and phrase[-1] == verb - 1 else []


def _subject_behind(sentence: Worded, told: Sequence[int], verb: int) -> Sequence[int]:
    """Return the words of the subject that follows the verb; none where its object does."""
    words = sentence.words
    behind = bisect_right(told, verb)
    while behind < len(told) and words[told[behind]].folded in ASIDES:
        behind += 1
    if behind >= len(told):
        return []
    first = words[told[behind]]
    named = _counted(sentence, verb) or _quoted(words, told, behind, words[verb].bare)
    # "It pointed to", "he said in": who speaks stands before the verb.
    nobody = first.folded in NO_SPEAKERS or first.folded.startswith(_BY)
    if named or not first.content or nobody:
        return named
    phrase = _noun_phrase(words, told, behind)
    if phrase and (first.folded in ANNOUNCED or _is_owned_object(sentence, phrase)):
        return []
    return phrase


def _is_owned_object(sentence: Worded, phrase: Sequence[int]) -> bool:
    """Say whether "his departure" rather than "his lawyer" was announced: no "that" follows."""
    place, words = sentence.places[phrase[0]], sentence.words
    folded = words[phrase[0]].folded
    owned = folded.endswith(VOCABULARY.pronouns) or sentence.text[place.start : place.end].endswith(
        _HIS
    )
    if not owned or Role.DEFINITE in words[phrase[0]].roles:
        return False
    behind = phrase[-1] + 1
    return behind < len(words) and words[behind].folded not in THAT


def _counted(sentence: Worded, verb: int) -> Sequence[int]:
    """Return the words of a count that speaks: "three witnesses said that"."""
    at = verb + 1
    index = sentence.owners[at] if at < len(sentence.words) else None
    if index is None or sentence.readings[index].kind != "count":
        return []
    own = sentence.held[index]
    behind = own[-1] + 1
    speaks = behind < len(sentence.words) and sentence.words[behind].folded in THAT
    return own if speaks else []


def _quoted(words: Sequence[Word], told: Sequence[int], at: int, verb: str) -> Sequence[int]:
    """Return a name between quotation marks right behind the verb, without the marks."""
    name = _quoted_name(words, told, at)
    if not name or verb in CONSIDERED or not all(words[k].content for k in name[1:-1]):
        return []
    behind = at + len(name)
    follower = words[told[behind]].folded if behind < len(told) else ""
    if follower in THAT or (follower in _CLOSING and verb not in _SAY):
        return name[1:-1]
    return []


def _noun_phrase(words: Sequence[Word], told: Sequence[int], start: int) -> list[int]:
    """Return the words of a phrase, of those that belong to no value, from number ``start`` on."""
    found: list[int] = []
    closed = named = False  # a definite noun ends a phrase of nouns; a name may follow it
    at, end = start, min(start + _LONGEST, len(told))
    while at < end:
        word = words[told[at]]
        if Role.BREAKS in word.roles:
            name = _quoted_name(words, told, at) if found else []
            if not name:
                break
            found += name
            at += len(name)
            continue
        ends = not word.content or told[at] > told[at - 1] + 1  # a small word, or a value
        ends = ends or word.folded in THAT
        definite = Role.DEFINITE in word.roles
        owner = definite and found and not closed  # "the head of production"
        office = bool(found) and words[found[-1]].folded in OFFICES
        made = (word.event and not owner) or (found and MAKING_SO.fullmatch(word.folded))
        if (found and (ends or word.folded in ENDS_SPEAKER)) or (made and not office):
            break
        if closed and not named and definite and not GOES_ON.fullmatch(word.folded):
            break  # "the ministry of defence criticised the test": what was criticised
        if closed and not named and not definite and _COMMON[word.folded]:
            break  # "the board announced the purchase": no name
        if word.content and (found or Role.SAYS not in word.roles):  # "as sources said"
            found.append(told[at])
            named = named or (closed and not definite) or word.bare in INSIDE_NAMES
            closed = closed or definite
        at += 1
    return found


def _is_common(folded: str) -> bool:
    """Say whether a word is a noun that news counts or a verbal noun, and so nobody's name."""
    if folded in RANKS:
        return False
    if folded in ANNOUNCED or _VERBAL_NOUN.fullmatch(folded):
        return True
    found = NOUNS.find(folded)
    return found is not None and not (found.conjunction or found.preposition)


_COMMON = Memo(_is_common)


def _quoted_name(words: Sequence[Word], told: Sequence[int], opening: int) -> Sequence[int]:
    """Return a short name between quotation marks, such as a broadcaster's, marks included."""
    closing = _OPENED_BY.get(words[told[opening]].folded)
    if closing is None:
        return []
    for at in range(opening + 2, min(opening + _NAME + 2, len(told))):
        if words[told[at]].folded == closing:
            return told[opening : at + 1]
    return []

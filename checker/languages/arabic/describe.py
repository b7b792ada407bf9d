"""What an Arabic sentence says around a value."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from operator import attrgetter

from checker.languages.arabic.idioms import IDIOMS
from checker.languages.arabic.number_words import NUMBER_WORDS
from checker.languages.arabic.owners import owners
from checker.languages.arabic.places import COUNTRIES
from checker.languages.arabic.speakers import speakers
from checker.languages.arabic.stemming import bare, stem
from checker.languages.arabic.tenses import in_their_tense, is_future
from checker.languages.arabic.tokens import Memo, Token, TokenKind, fold, known, tokenise
from checker.languages.arabic.vocabulary import STOP, VOCABULARY
from checker.languages.describing import describe as describe_words
from checker.languages.idioms import told_anew
from checker.languages.interface import Description, Reading, Term
from checker.languages.terms import openings, place_table
from checker.languages.terms import terms as terms_of
from checker.languages.word_table import WordTable
from checker.languages.words import Word, Worded

_PLACES = place_table(COUNTRIES)
_PLACE_OPENINGS = openings(_PLACES)
_WORDS = WordTable(VOCABULARY, IDIOMS)
_CONJUNCTIONS = ("و", "ف")  # wa-, fa-, "and"
_PREPOSITIONS = ("ب", "ل")  # bi-, li-, "by", "for"
_WILL, _HE = "س", "ي"  # sa-, "will"; ya-, "he (does)"
_LEAST = 3
_WOMEN = "ن"  # -na, "they (did)"
_LOOK_ALIKES = frozenset(
    stem(word)
    for word in (
        "بهدف",  # bi-hadaf, "with the aim of"
        "لهدف",  # "for an aim"
        "بلاد",  # bilad, "country"
        "بصوت",  # bi-sawt, "in a voice"
        "بحكم",  # bi-hukm, "by virtue of"
        "بحكمه",  # bi-hikma, "wisely"
        "بنما",  # Panama
        "باقر",  # Baqir
    )
)
"""Stems of words that tell no event, although one would be left of them without a preposition."""

_SHORT = (
    VOCABULARY.events.keys()
    | VOCABULARY.milestones.keys()
    | VOCABULARY.says
    | NUMBER_WORDS.entries.keys()
)
"""Verbs and numerals, from which a conjunction is taken off however short they are."""

_AND_INDEED, _INDEED = "فقد", "قد"
"""``fa-qad`` before a verb; ``faqada``, "lost", is written alike, but mostly behind a waw."""

_HASHTAG = re.compile(r"#(\w+)")


def describe(text: str, readings: Sequence[Reading]) -> list[Description]:
    """See `checker.languages.interface.Language.describe`."""
    sentence = worded(text, readings)
    return describe_words(sentence, speakers(sentence), owners(sentence), VOCABULARY, fold)


def worded(text: str, readings: Sequence[Reading] = ()) -> Worded:
    """Return a sentence with its words and marks, and the values read from it."""
    tokens = tokenise(text)
    return Worded(text, _words(tokens), tokens, readings)


def _words(tokens: Sequence[Token]) -> Sequence[Word]:
    words = told_anew(list(map(_KNOWN.__getitem__, map(_RAW, tokens))), IDIOMS)
    return in_their_tense(words, tokens)


def _word(raw: str) -> Word:
    """Return a word without particles, its stem, whether it is a content word, and what it does."""
    kind, _, folded = known(raw)
    if kind is not TokenKind.ARABIC:
        content = kind is TokenKind.LATIN and folded not in STOP
        return _WORDS.word(folded, folded, folded, content=content)
    naked = _INDEED if folded == _AND_INDEED else bare(folded)
    # Too short to take a conjunction off blindly, unless a word that we know is left: wa-jurih.
    if naked == folded and folded[:1] in _CONJUNCTIONS and folded[1:] in _SHORT:
        naked = folded[1:]
    elif naked == folded and folded[:1] in _PREPOSITIONS and _tells_event(folded):
        naked = folded[1:]  # li-saf'iha, "for slapping her"
    elif is_future(raw):
        naked = _without_will(folded) or naked
    content = folded not in STOP and naked not in STOP
    return _WORDS.word(folded, naked or folded, _without_they(stem(naked)), content=content)


def _without_they(stemmed: str) -> str:
    """Return the stem of a verb of several women without its ending: ``ukhtutifna``."""
    verb = stemmed.removesuffix(_WOMEN)
    ends = len(verb) >= _LEAST and stemmed not in VOCABULARY.events and VOCABULARY.events.get(verb)
    return verb if ends else stemmed


def _without_will(folded: str) -> str:
    """Return the verb of what will happen as "he does", '' where it tells no event."""
    verb = folded[folded.index(_WILL) + 1 :]
    forms = (verb, _HE + verb[1:])  # of "she will" the masculine may be known alone
    return next((form for form in forms if VOCABULARY.events.get(stem(form))), "")


def _tells_event(folded: str) -> bool:
    """Say whether a word tells an event once its preposition is off."""
    if len(folded) <= _LEAST or stem(folded) in _LOOK_ALIKES:
        return False
    return bool(VOCABULARY.events.get(stem(folded[1:])))


_KNOWN = Memo(_word)
_RAW: Callable[[Token], str] = attrgetter("raw")


def terms(text: str) -> list[Term]:
    """See `checker.languages.interface.Language.terms`."""
    hashtags = {match.start(1) for match in _HASHTAG.finditer(text)}
    tokens = tokenise(text)
    words = _words(tokens)
    titles = VOCABULARY.titles

    def is_name(number: int) -> bool:
        titled = number > 0 and words[number - 1].stem in titles
        return titled or (bool(hashtags) and tokens[number].start in hashtags)

    return terms_of(words, _PLACES, _PLACE_OPENINGS, is_name)

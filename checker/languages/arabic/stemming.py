"""Light stemming of Arabic words, for comparing words and never for reading values.

After the "light10" stemmer of Larkey, Ballesteros and Connell (2007): the conjunction, the
article with its prepositions, and the commonest endings are taken off where enough of the word is
left; a known noun or country is never taken apart itself. Broken plurals are not undone: the
grammar's lemma does that for counted nouns.
"""

from __future__ import annotations

from functools import lru_cache

from checker.languages.arabic.places import COUNTRIES
from checker.languages.arabic.radicals import RADICAL
from checker.languages.arabic.word_forms import NOUNS

_ARTICLES = ("وال", "بال", "كال", "فال", "لل", "ال")  # wal-, bal-, kal-, fal-, lil-, al-
_ENDINGS = frozenset(
    {
        "هما",  # -huma, "of the two"
        "تين",  # -tayn, feminine dual
        "تان",  # -tan, feminine dual
        "ها",  # -ha, "her"
        "هم",  # -hum, "their"
        "ان",  # -an, dual
        "ات",  # -at, feminine plural
        "ون",  # -un, masculine plural
        "ين",  # -in, masculine plural
        "يه",  # -iyya, adjective
        "تم",  # -tum, "you"
        "وا",  # -u, "they (did)"
        "ه",  # -a, feminine
        "ي",  # -i, adjective
        "ا",  # -an, accusative
        "ت",  # -t, "she (did)"
    }
)
_PRONOUNS = frozenset({"هما", "ها", "هم", "ه"})  # -huma, -ha, -hum, -hu: "them, her, him"
_THEY = "و"  # -u, "they (did)" or a plural, before a pronoun
_SHE = "ت"  # -t, "she (did)", or the feminine ending of a noun, before a pronoun
_SIZES = (3, 2, 1)  # of endings: the longest that fits is taken off
_LEAST = 3
_PARTICLES = frozenset("وفبكل")  # wa-, fa-, bi-, ka-, li-
_ATTACHED = ("بم", "بت", "با", "لم", "لت", "كم")  # bi-, li- or ka- before common first letters
_LOOK_ALIKES = frozenset(
    {
        "بدوره",  # bi-dawrih, "in his turn"
        "برهان",  # burhan, "proof"
        "بعينه",  # bi-'aynih, "the very same"
        "كاثرين",  # Catherine
        "كلاوس",  # Klaus
        "لازمه",  # lazima, "necessary"
        "لوحده",  # li-wahdih, "alone"
    }
)
"""Words of their own that look like a particle before a noun."""

_WHOLE = (
    NOUNS.entries.keys() | {name for names in COUNTRIES.values() for name in names} | _LOOK_ALIKES
)
"""Words that are never taken apart, though they may begin like a particle."""


@lru_cache(maxsize=1 << 16)
def stem(folded: str) -> str:
    """Return the light stem of a folded word; a word too short to shorten is its own stem."""
    word = bare(folded)
    for size in _SIZES:
        if word[-size:] in _ENDINGS and len(word) - size >= _LEAST:
            pronoun = word[-size:] in _PRONOUNS
            word = word[:-size]
            if pronoun and _ends_in_they(word):
                word = word[:-1]  # "they abducted them", whose alef the pronoun took away
            elif pronoun and word.endswith(_SHE) and len(word) > _LEAST:
                word = word[:-1]  # "it arrested them", "his school"
            break
    if word.endswith(("ه", "ي", "ا")) and len(word) - 1 >= _LEAST:
        word = word[:-1]
    return word


def _ends_in_they(word: str) -> bool:
    """Say whether a waw is an ending, and not the last letter of a loanword: ``راديو``, radio."""
    loan = word.endswith("يو") or word in _WHOLE
    return word.endswith(_THEY) and len(word) > _LEAST and not loan


@lru_cache(maxsize=1 << 16)
def bare(folded: str) -> str:
    """Return a folded word without conjunction, article and the prepositions before it."""
    if folded in _WHOLE:
        return folded
    if folded[:1] in _PARTICLES and len(folded) > _LEAST + 1 and folded[1:] in _WHOLE:
        return folded[1:]
    word = folded
    if word.startswith(("و", "ف")) and len(word) > _LEAST + 1 and word not in RADICAL:
        rest = word[1:]
        if rest.startswith(("ال", "لل", "ب", "ل", "ت", "ي", "ا", "م")) or len(rest) >= 4:
            word = rest
    for article in _ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= 2:
            return word[len(article) :]
    if len(word) > _LEAST + 1 and word[:2] in _ATTACHED:
        return word[1:]
    return word

"""Which language a text is in, told from its script and its commonest words.

No statistics and no model: Arabic and English share no letter, so counting letters decides. What
counting cannot see, a text in a language that shares the script, is told by letters that Arabic
does not have (Persian, Urdu, Kurdish) and by the share of English function words (French, Turkish).
"""

from __future__ import annotations

import re

_SAMPLE = 20_000
"""Code points that are looked at: more than any article's language needs."""

SCRIPTS: dict[str, re.Pattern[str]] = {
    "ar": re.compile("[\u0620-\u063f\u0641-\u064a\u0671-\u06d3\ufb50-\ufdfb\ufe70-\ufefc]+"),
    "en": re.compile("[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+"),
}
"""By language code: runs of letters of its script."""

_OTHER_LETTERS = re.compile(r"[^\W\d_]")
_FOREIGN_ARABIC = re.compile(
    "[\u067e\u0686\u0688\u0691\u0695\u0698\u06af\u06b5\u06ba\u06c6\u06ce\u06d2\u06d5\u0679]"
)
"""Letters of Persian, Urdu and Kurdish (peh, tcheh, gaf, yeh barree, ae, ...)."""

_ENGLISH_WORDS = frozenset(
    re.findall(
        r"\w+",
        "the of to and in a is was for on that with as at by from he it his said be are has have "
        "had were an not but they their who which this will after its been more one",
    )
)
_LEAST_LETTERS = 200
_LEAST_WORDS = 30
# By the tables of wordfreq, the words above are 33 % of English, and 0.4 % (Turkish) to 5 % (Dutch)
# of eleven other languages in Latin letters; the letters above are 2.6 % of Persian and 13 % of
# Urdu, and none of Arabic's. The bounds leave room for lists and for foreign names.
_MOST_FOREIGN = 0.01
_LEAST_ENGLISH = 0.08


def detect(text: str) -> str | None:
    """Return the ISO 639-1 code of the language of a text, None where none is recognised.

    Short texts are judged by their script alone: a headline holds too few words for more.
    """
    sample = text[:_SAMPLE]
    counts = letters(sample)
    code = max(counts, key=lambda each: counts[each])
    if counts[code] == 0 or _strange(sample, code, counts):
        return None
    return code


def letters(text: str) -> dict[str, int]:
    """Count the letters of each language's script."""
    return {code: sum(map(len, script.findall(text))) for code, script in SCRIPTS.items()}


def sentence_language(text: str, usual: str) -> str:
    """Return the language of one sentence in an article whose language is ``usual``.

    Names and titles in another script do not change a sentence's language; most of its letters do.
    """
    counts = letters(text)
    code = max(counts, key=lambda each: counts[each])
    if code == usual or usual not in counts:
        return usual
    return code if counts[code] > 2 * counts[usual] and " " in text.strip() else usual


def _strange(sample: str, code: str, counts: dict[str, int]) -> bool:
    """Whether the text only shares its script with the language."""
    if len(_OTHER_LETTERS.findall(sample)) > 2 * sum(counts.values()):
        return True
    if code == "ar":
        foreign = len(_FOREIGN_ARABIC.findall(sample))
        return counts[code] >= _LEAST_LETTERS and foreign > _MOST_FOREIGN * counts[code]
    words = [word.lower() for word in SCRIPTS[code].findall(sample)]
    known = sum(word in _ENGLISH_WORDS for word in words)
    return len(words) >= _LEAST_WORDS and known < _LEAST_ENGLISH * len(words)

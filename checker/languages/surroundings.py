"""What stands around a value in its sentence: who says it, how firmly, and between which quotes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from checker.languages.interface import Reading
from checker.languages.words import Vocabulary, Word
from checker.model import Modality, Span


def owners(words: Sequence[Word], readings: Sequence[Reading]) -> list[int | None]:
    """Return, for each word, the reading that it belongs to; both are in text order."""
    owners: list[int | None] = [None] * len(words)
    at = 0
    for index, reading in enumerate(readings):
        start, end = reading.span.start, reading.span.end
        while at < len(words) and words[at].end <= start:
            at += 1
        while at < len(words) and words[at].start < end:
            owners[at] = index
            at += 1
    return owners


def first_content(words: Sequence[Word]) -> str:
    """Return the stem of the first content word, '' where there is none."""
    return next((word.stem for word in words if word.content), "")


def names(words: Sequence[Word], vocabulary: Vocabulary) -> list[str]:
    """Return the words behind titles, and hashtags, as stems."""
    found = []
    for before, word in pairwise(words):
        if word.content and (before.stem in vocabulary.titles or before.folded == _HASHTAG):
            found.append(word.stem)
    return found


def modality(words: Sequence[Word], vocabulary: Vocabulary) -> Modality:
    """Return how firmly a clause is said: denied, supposed, expected, planned or stated."""
    bare = {word.bare for word in words} | {word.folded for word in words}
    if bare & vocabulary.denied:
        return Modality.DENIED
    if bare & vocabulary.hypothetical:
        return Modality.HYPOTHETICAL
    if any(word.stem in vocabulary.expected for word in words):
        return Modality.EXPECTED
    if bare & vocabulary.future:
        return Modality.PLANNED
    return Modality.STATED


_HASHTAG = "#"
_OPENING = '«“"('
_CLOSING = '»”")'


def quoted(text: str, span: Span) -> bool:
    """Say whether the value stands between quotation marks that open before it."""
    before = text[: span.start]
    opened = before.count("«") + before.count("“") - before.count("»") - before.count("”")
    return opened > 0 or before.count('"') % 2 == 1


def source(text: str, words: Sequence[Word], vocabulary: Vocabulary) -> str | None:
    """Return who is named as saying the sentence, as written, at most eight words."""
    for at, word in enumerate(words):
        if word.bare in vocabulary.according or word.stem in vocabulary.says:
            phrase = _noun_phrase(words, at + 1, vocabulary)
            if phrase:
                return text[phrase[0].start : phrase[-1].end]
    return None


def _noun_phrase(words: Sequence[Word], start: int, vocabulary: Vocabulary) -> list[Word]:
    found: list[Word] = []
    at, end = start, min(start + _LONGEST, len(words))
    while at < end:
        word = words[at]
        if word.bare in vocabulary.breaks or word.folded in vocabulary.breaks:
            name = _quoted_name(words, at) if found else []
            if not name:
                break
            found += name
            at += len(name)
            continue
        if found and not word.content:
            break
        if word.content:
            found.append(word)
        at += 1
    return found


def _quoted_name(words: Sequence[Word], opening: int) -> list[Word]:
    """Return a short name between quotation marks, such as a broadcaster's, marks included."""
    if words[opening].folded not in _OPENED_BY:
        return []
    for at in range(opening + 2, min(opening + _NAME + 2, len(words))):
        if words[at].folded in _OPENED_BY[words[opening].folded]:
            return list(words[opening : at + 1])
    return []


_LONGEST = 8
"""Words of a source, at most; a quoted name at its end may go beyond."""

_NAME = 3
"""Words between quotation marks that are a name rather than a speech."""

_OPENED_BY = {"«": "»", "“": "”", '"': '"'}
"""Opening quotation marks, each with the one that closes it."""

"""What stands around a value in its sentence: who says it, how firmly, and between which quotes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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


def sites(
    text: str, words: Sequence[Word], owners: Sequence[int | None], vocabulary: Vocabulary
) -> tuple[str, ...]:
    """Return the stems of the names of towns, districts and the like that a sentence tells.

    A name stands behind a noun such as "town". Where names are written with capitals it stands
    before it as well, or behind a preposition of place. Countries are none: they are too wide.

    Args:
        text: The sentence.
        words: Of it.
        owners: For each word, the reading that it belongs to: no part of a name.
        vocabulary: Of its language.
    """

    def is_name(at: int) -> bool:
        word = words[at]
        free = word.content and owners[at] is None and word.bare not in vocabulary.peoples
        return free and (not vocabulary.locatives or text[word.start].isupper())

    found: list[str] = []
    for at, word in enumerate(words):
        if word.stem in vocabulary.sites and not word.folded.startswith(vocabulary.article):
            found += _run(words, at + 1, is_name, vocabulary)
            if vocabulary.locatives and at and is_name(at - 1):
                found.append(words[at - 1].stem)
        elif word.folded in vocabulary.locatives:
            found += _run(words, at + 1, is_name, vocabulary)
    return tuple(dict.fromkeys(found))


def _run(
    words: Sequence[Word], start: int, is_name: Callable[[int], bool], vocabulary: Vocabulary
) -> list[str]:
    """Return the stem of the name that begins at ``start``, a few small words passed over."""
    for at in range(start, min(start + _PASSED, len(words))):
        if is_name(at):
            return [words[at].stem]
        if not vocabulary.locatives or words[at].folded in vocabulary.breaks:
            break
    return []


_PASSED = 3
"""Words from a preposition to the name: "in the eastern Ghouta"."""


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
        says = word.stem in vocabulary.says
        if says and at + 1 < len(words) and not words[at + 1].content:
            continue  # "it pointed to", "he said in": who speaks stands before the verb
        if says or word.bare in vocabulary.according:
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
        if word.content and (found or word.stem not in vocabulary.says):  # "as sources said"
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

"""What stands around a value in its sentence: who says it, how firmly, and between which quotes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from checker.languages.words import Role, Vocabulary, Word, Worded
from checker.model import Modality, Span


def first_content(words: Iterable[Word]) -> str:
    """Return the stem of the first content word, '' where there is none."""
    return next((word.stem for word in words if word.content), "")


def names(sentence: Worded, left: int, right: int) -> tuple[str, ...]:
    """Return the words of a clause behind titles, and hashtags, as stems."""
    words = sentence.words
    behind = [at + 1 for at in sentence.marks[Role.TITLES] if left <= at < right]
    return tuple([words[at].stem for at in behind if words[at].content])


def sites(sentence: Worded, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the names of towns, districts and the like that a sentence tells, as bare words.

    A name stands behind a noun such as "town". Where names are written with capitals it stands
    before it as well, or behind a preposition of place. Countries are none: they are too wide.
    """
    words, marks = sentence.words, sentence.marks

    def is_name(at: int) -> bool:
        word = words[at]
        free = word.content and sentence.owners[at] is None and word.bare not in vocabulary.peoples
        return free and (
            not vocabulary.locatives or sentence.text[sentence.places[at].start].isupper()
        )

    found: list[str] = []
    for at in sorted({*marks[Role.SITES], *marks[Role.LOCATIVES]}):
        definite = vocabulary.article and words[at].folded.startswith(vocabulary.article)
        if at in marks[Role.SITES] and definite:
            continue
        found += _run(words, at + 1, is_name, vocabulary)
        if at in marks[Role.SITES] and vocabulary.locatives and at and is_name(at - 1):
            found.append(words[at - 1].bare)
    return tuple(dict.fromkeys(found))


def _run(
    words: Sequence[Word], start: int, is_name: Callable[[int], bool], vocabulary: Vocabulary
) -> list[str]:
    """Return the name that begins at ``start``, a few small words passed over."""
    for at in range(start, min(start + _PASSED, len(words))):
        if is_name(at):
            return [words[at].bare]
        if not vocabulary.locatives or Role.BREAKS in words[at].roles:
            break
    return []


_PASSED = 3
"""Words from a preposition to the name: "in the upper Belm"."""


def modality(sentence: Worded, is_plain: Callable[[int], bool]) -> Modality:
    """Return how firmly a clause is said: denied, supposed, expected, planned or stated.

    Args:
        sentence: That the clause is a part of.
        is_plain: Whether a word stands in the clause, and in no value.
    """
    for role, found in _MODALITIES:
        if any(map(is_plain, sentence.marks[role])):
            return found
    return Modality.STATED


def sought(sentence: Worded, first: int, is_plain: Callable[[int], bool], *, money: bool) -> bool:
    """Say whether somebody demands the value at a word: "prosecutors seek 20 years".

    The demand stands before it in the clause, and no other value between, which would be the one;
    and whoever demands such things is named, unless it stands right before the first of its sums.
    """
    if money and any(
        is_plain(at) and at < first and _is_money(sentence, at + 1)
        for at in sentence.marks[Role.SEEKS]
    ):
        return True  # and so does the second of two sums
    if not sentence.marks[Role.DEMANDERS]:
        return False
    demand = max(
        (at for at in sentence.marks[Role.SEEKS] if at < first and is_plain(at)), default=None
    )
    if demand is None or not any(map(is_plain, sentence.marks[Role.DEMANDERS])):
        return False
    owners = {owner for owner in sentence.owners[demand:first] if owner is not None}
    return all(sentence.readings[owner].kind in _OF_WHOM for owner in owners)


def _is_money(sentence: Worded, at: int) -> bool:
    owner = sentence.owners[at] if at < len(sentence.owners) else None
    return owner is not None and sentence.readings[owner].kind == "money"


def some_of(sentence: Worded, first: int, fate: int, vocabulary: Vocabulary) -> bool:
    """Say whether some of those are counted whom a fate befell: "eight of those hurt".

    Args:
        sentence: With the value.
        first: The first word of the value.
        fate: The word of the value that tells the fate.
        vocabulary: Of the language.
    """
    return any(word.folded in vocabulary.partitives for word in sentence.words[first:fate])


_OF_WHOM = ("age", "date")
"""Kinds of value that tell of whom or when something is demanded."""


_MODALITIES = (
    (Role.DENIED, Modality.DENIED),
    (Role.HYPOTHETICAL, Modality.HYPOTHETICAL),
    (Role.EXPECTED, Modality.EXPECTED),
    (Role.FUTURE, Modality.PLANNED),
)
"""What goes before stands first."""


def has_quotes(text: str) -> bool:
    """Say whether any quotation mark opens in a sentence."""
    return "«" in text or "“" in text or '"' in text


def quoted(text: str, span: Span) -> bool:
    """Say whether the value stands between quotation marks that open before it."""
    before = text[: span.start]
    opened = before.count("«") + before.count("“") - before.count("»") - before.count("”")
    return opened > 0 or before.count('"') % 2 == 1

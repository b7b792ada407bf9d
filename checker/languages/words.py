"""Words of a sentence and what a language knows of them, for every language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from checker.languages.interface import Term


class Word(NamedTuple):
    """One word or mark of a sentence."""

    start: int
    end: int
    """``start`` to ``end`` (exclusive) are code points of the raw sentence."""

    folded: str
    bare: str
    """Folded, without attached particles; a mark of punctuation is itself."""

    stem: str
    content: bool
    """Neither a function word nor punctuation."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one language that say how statements hang together; all folded."""

    breaks: frozenset[str]
    """Marks and connectives at which a clause begins or ends."""

    events: dict[str, str]
    """Stem of a verb, verbal noun or participle: the concept of what happens; see `named_by`."""

    things: dict[str, str]
    """Stem of a noun: the concept of what it names; see `named_by`."""

    parts: frozenset[str]
    """Words that say that what follows is a part of what was told before."""

    conditions: frozenset[str]
    """Stems of words that single out some of those counted: in critical condition."""

    says: frozenset[str]
    """Verbs of saying, followed by who says it."""

    tolls: frozenset[str]
    """Stems of nouns whose figure is told later in the clause: the number of dead rose to 94."""

    according: frozenset[str]
    """Prepositions of attribution, followed by who says it."""

    origins: frozenset[str]
    """Stems of words before the date of a person or thing, not of what happened: born in 1918."""

    joining: frozenset[str]
    """Conjunctions that are words of their own: killed or injured."""

    partitives: frozenset[str]
    """Words between a number and those of whom it counts some: four of the injured."""

    others: frozenset[str]
    """Adjectives that count what is left beside those named."""

    peoples: frozenset[str]
    """Names of countries and of who is from there; whoever is counted by one is a person."""

    since: frozenset[str]
    """Words before the time from which something is counted."""

    attackers: frozenset[str]
    """Stems of words for who attacked, and may be counted among the dead or not."""

    relatives: frozenset[str]
    """Pronouns that open a clause of what was named: "since the attacks that killed 15"."""

    scopes: frozenset[str]
    """Words that open a phrase which limits the set counted."""

    future: frozenset[str]
    expected: frozenset[str]
    """Stems of words of forecast, hope, demand and target."""

    hypothetical: frozenset[str]
    denied: frozenset[str]
    fresh: frozenset[str]
    """Adjectives of what is counted anew each time: 200 new cases."""

    past: frozenset[str]
    """Words that make a length of time end today: the past two weeks."""

    earlier: frozenset[str]
    """Adjectives of a figure that a newer one has replaced: an earlier toll."""

    against: frozenset[str]
    """Words right before the older of two values: compared with, up from."""

    sites: frozenset[str]
    """Stems of nouns beside which the name of a place stands: town, district."""

    locatives: frozenset[str]
    """Prepositions before the name of a place; only where names are written with capitals."""

    article: str
    """The article that is written as one with its noun: "the town" has no name behind it."""

    moves: Mapping[str, str]
    """Words that tell of a rise or a fall only right before its size, each with its concept."""

    titles: frozenset[str]
    """Stems of nouns that are followed by a proper name."""

    auxiliaries: frozenset[str] = frozenset()
    """Words between a subject and its participle, where subjects stand before their verbs."""


def place_table(countries: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Return each name of a country with the concept that stands for it, such as ``in:FR``."""
    return {name: f"{PLACE}{code}" for code, names in countries.items() for name in names}


PLACE = "in:"
"""Opens the concept of a country or wider region; its ISO 3166 or UN M49 code follows."""


def terms(
    words: Sequence[Word],
    vocabulary: Vocabulary,
    places: Mapping[str, str],
    is_name: Callable[[int], bool],
) -> list[Term]:
    """Return the content words of a sentence as terms; see `Language.terms`.

    Args:
        words: Of the sentence.
        vocabulary: Of its language.
        places: As `place_table` returns them; a name may be of two words.
        is_name: Whether the word at an index looks like a proper name.
    """
    found = []
    place = ""
    for number, word in enumerate(words):
        after = words[number + 1].bare if number + 1 < len(words) else ""
        held, place = place, places.get(f"{word.bare} {after}", "")
        if not word.content:
            continue
        concept = place or held or _concept(word, vocabulary) or places.get(word.bare, "")
        found.append(Term(word.stem, word.bare, concept, is_name(number)))
    return found


def named_by(word: Word, names: Mapping[str, str]) -> str:
    """Return the concept that a table gives a word, '' where it gives none.

    A table names stems, and words that only look like having one of them with '' instead.
    """
    found = names.get(word.bare)
    return names.get(word.stem, "") if found is None else found


def _concept(word: Word, vocabulary: Vocabulary) -> str:
    return named_by(word, vocabulary.events) or named_by(word, vocabulary.things)

"""Two sentences that are told alike but for a word: "exports of Tarsa", "exports of Nella".

What stands in one place of two sentences is what they are about, in turn. Verbs are left out:
writers choose among many for one thing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from rapidfuzz import fuzz

from checker.grouping.bags import overlap
from checker.grouping.owners import of_one_person
from checker.grouping.pair import Pair
from checker.languages import LANGUAGES
from checker.languages.concepts import EVENTS
from checker.languages.interface import Term, WordClass
from checker.languages.terms import PLACE

_LEAST = 0.15
"""Overlap of two sentences below which nothing stands in the place of anything."""

_LONGEST = 3
"""Words that stand in the place of others, at most."""

_ONE_WORD = 70.0
"""Likeness of letters, of 100, from which two words are spellings or forms of one."""


def one_name_for_another(pair: Pair) -> float:
    """1 where a name or country of one sentence stands in the place of one of the other."""
    return float(_alike(pair) >= _LEAST and _exchanged(pair, _is_name))


def one_word_for_another(pair: Pair) -> float:
    """How alike two sentences are, squared, where a word of one stands for one of the other."""
    alike = _alike(pair)
    return alike**2 if alike >= _LEAST and _exchanged(pair, _is_no_verb) else 0.0


def _alike(pair: Pair) -> float:
    """Return how alike two sentences are told; 0 where no exchange of words may tell them apart.

    So it is where both values are told of one person by name, whatever else is named.
    """
    left, right = pair.left.sentence, pair.right.sentence
    if not pair.one_language or left.sentence == right.sentence or of_one_person(pair):
        return 0.0
    return overlap(left.bag, right.bag)


def _exchanged(pair: Pair, wanted: Callable[[Term, str], bool]) -> bool:
    """Say whether wanted words stand for each other that are no spellings of one."""
    language = pair.left.fact.sentence.language
    for mine, others in _exchanges(pair.left.sentence.terms, pair.right.sentence.terms):
        here = [term for term in mine if wanted(term, language)]
        there = [term for term in others if wanted(term, language)]
        if here and there and not any(_is_one(a, b) for a in here for b in there):
            return True
    return False


@lru_cache(maxsize=1 << 10)  # asked for each two of their facts, by two measurements
def _exchanges(left: _Terms, right: _Terms) -> Sequence[tuple[_Terms, _Terms]]:
    """Return the words that stand in one place of two sentences, and nowhere in the other one."""
    first, second = ([_key(term) for term in terms] for terms in (left, right))
    found = []
    at = other = 0
    for number, block in enumerate(
        SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    ):
        beside = number > 0 or block.size > 0  # something equal stands before or behind
        if beside and block.a - at <= _LONGEST and block.b - other <= _LONGEST:
            mine = tuple(term for term in left[at : block.a] if _key(term) not in second)
            others = tuple(term for term in right[other : block.b] if _key(term) not in first)
            if mine and others:
                found.append((mine, others))
        at, other = block.a + block.size, block.b + block.size
    return found


_Terms = tuple[Term, ...]


def _key(term: Term) -> str:
    return term.concept or term.stem


def _is_one(first: Term, second: Term) -> bool:
    return fuzz.ratio(first.folded, second.folded) > _ONE_WORD


def _is_name(term: Term, language: str) -> bool:
    if term.concept:
        return term.concept.startswith(PLACE)
    return LANGUAGES[language].word_class(term) is WordClass.NAME


def _is_no_verb(term: Term, language: str) -> bool:
    if term.concept:
        return term.concept not in EVENTS
    return LANGUAGES[language].word_class(term) is not WordClass.VERB

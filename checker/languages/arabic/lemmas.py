"""Lemmas of nouns as they stand in a sentence: with particles, article and pronouns."""

from __future__ import annotations

from checker.languages.arabic.tokens import Found
from checker.languages.arabic.word_forms import NOUNS, UNITS, Form, NounForm, lemma_of

SUFFIXES = ("هما", "هم", "هن", "ها", "نا", "كم", "ه", "ي")
"""Pronouns on a noun, longest first: their, her, our, your, his, my."""

_HAMZA_BEFORE_PRONOUNS = "ؤئ"
"""A last hamza takes a seat before a pronoun: ``ابناؤها``, ``ابنائها``."""

PREPOSITIONS = ("ب", "ل", "ك", "و", "ف")
"""Particles of one letter: bi-, li-, ka-, wa-, fa-."""

_ARTICLES = ("وال", "بال", "فال", "كال", "لل", "ال")  # al- and what is written onto it


def lemma_of_word(folded: str) -> str:
    """Return the lemma of a noun: particles, article and pronoun are taken off."""
    known = NOUNS.find(folded)
    if known is not None:
        return known.entry.lemma
    unit = UNITS.find(folded)
    if unit is not None:
        return unit.entry.lemma
    many = owned_plural(folded)
    if many is not None:
        return many.entry.lemma
    bare = folded
    for prefix in _ARTICLES:
        if bare.startswith(prefix) and len(bare) > len(prefix) + 2:
            bare = bare[len(prefix) :]
            break
    owned = without_pronoun(bare)
    for candidate in (bare, owned, *(owned[1:] for each in PREPOSITIONS if owned[:1] == each)):
        known = NOUNS.find(candidate)
        if known is not None:
            return known.entry.lemma
    return lemma_of(owned, plural=False)


def owned_plural(folded: str) -> Found[NounForm] | None:
    """Return a known plural that has a pronoun on it: ``قراراته``, ``القابه``; None for others."""
    for suffix in SUFFIXES[:-1]:  # -i, "my", is also the ending of an adjective
        known = NOUNS.find(folded[: -len(suffix)]) if folded.endswith(suffix) else None
        if known is not None and known.entry.form is Form.PLURAL and not known.article:
            return known
    return None


def without_pronoun(folded: str) -> str:
    """Return a noun without the pronoun on it, its feminine ending restored: زيارتها → زياره."""
    for suffix in SUFFIXES:
        if folded.endswith(suffix) and len(folded) - len(suffix) >= 3:
            rest = folded[: -len(suffix)]
            if rest[-1] in _HAMZA_BEFORE_PRONOUNS:
                return rest[:-1] + "ء"
            return rest[:-1] + "ه" if rest.endswith("ت") and len(rest) > 3 else rest
    return folded

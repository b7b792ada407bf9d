"""Words as they are matched: two spellings of one name are one word.

The user's aliases come first; besides, a word that stands in no frequency table is most likely a
name, and writers spell foreign names in several ways, so such words are matched by their sound.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from checker.grouping.rarity import rarity
from checker.grouping.skeleton import skeleton
from checker.languages import LANGUAGES
from checker.languages.interface import Term

Aliases = tuple[tuple[str, ...], ...]
"""Each entry lists the spellings of one name, in any language."""

_STRANGE = 4.0
"""Rarity from which a word is matched by its sound: fewer than one in three million words."""

_MARK = "qaliasq"
"""Stands for an alias while its sentence is cut into words; no word of any language."""


@dataclass(frozen=True, slots=True)
class Naming:
    """How words are matched, given the user's aliases."""

    aliases: Aliases = ()

    def terms(self, text: str, language: str) -> Sequence[Term]:
        """Return the content words of a text, each with the stem by which it is matched."""
        return _terms(self.aliases, text, language)


@lru_cache(maxsize=1 << 10)  # nouns come again and again, and sentences whole and in parts
def _terms(aliases: Aliases, text: str, language: str) -> Sequence[Term]:
    for number, pattern in enumerate(_patterns(aliases, language)):
        if pattern.search(LANGUAGES[language].fold(text)):
            text = pattern.sub(rf"\1{_MARK}{number}", LANGUAGES[language].fold(text))
    return tuple([_matched(term, language) for term in LANGUAGES[language].terms(text)])


@lru_cache(maxsize=8)
def _patterns(aliases: Aliases, language: str) -> Sequence[re.Pattern[str]]:
    """Return a pattern for each alias entry; Arabic particles may stand before a spelling."""
    fold = LANGUAGES[language].fold
    return [
        re.compile(
            rf"(?<!\w)(\w?)(?:{'|'.join(re.escape(fold(spelling)) for spelling in entry)})(?!\w)"
        )
        for entry in aliases
    ]


def _matched(term: Term, language: str) -> Term:
    if term.folded.startswith(_MARK):
        return replace(term, stem=term.folded, concept=f"name:{term.folded}", name=True)
    sounds = "" if term.concept else _sounds(term.folded, language)
    return Term(f"~{sounds}", term.folded, term.concept, term.name) if sounds else term


@lru_cache(maxsize=1 << 16)
def _sounds(folded: str, language: str) -> str:
    """Return the sounds by which a strange word is matched, '' for a known one."""
    return skeleton(folded) if rarity(folded, language) >= _STRANGE else ""

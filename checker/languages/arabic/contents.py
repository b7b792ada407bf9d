"""What a container noun holds: "78 cases of disappearance", "16 operations of abduction"."""

from __future__ import annotations

import re

from checker.languages.arabic.content_words import CONTAINERS, CONTENTS
from checker.languages.arabic.modifiers import read_modifiers
from checker.languages.arabic.phrases import Line, word
from checker.languages.arabic.tails import Tail
from checker.languages.arabic.tokens import TokenKind
from checker.languages.arabic.word_forms import NOUNS, Form

_NISBA = "يه"  # -iyya
# taf'il, ifti'al, infi'al, istif'al; a verb in -t ("she died") is none.
_VERBAL_NOUN = re.compile(r"(?:ت..ي.|ا.ت.ا.|ان..ا.|است..ا.)(?<!ت)")


def with_content(tokens: Line, tail: Tail) -> Tail:
    """Return the tail with the noun that is really counted; the container becomes a modifier."""
    if tail.lemma not in CONTAINERS or tail.noun is None:
        return tail
    at = tail.noun + 1
    lemma = content_at(tokens, at)
    # What agrees in -iyya is an adjective: "suicide operations", not "of a woman bomber".
    if lemma is None or word(tokens, at).endswith(_NISBA):
        return tail
    modifiers, end = read_modifiers(tokens, at + 1, tokens[at], Form.SINGULAR)
    return tail._replace(end=end, noun=at, lemma=lemma, modifiers=(tail.lemma, *modifiers))


def content_at(tokens: Line, i: int) -> str | None:
    """Return the lemma of what happened at token ``i``, None where no noun of that kind stands."""
    if i >= len(tokens) or tokens[i].kind is not TokenKind.ARABIC:
        return None
    folded = word(tokens, i)
    if folded in CONTENTS or _VERBAL_NOUN.fullmatch(folded):
        return folded
    found = NOUNS.find(folded)
    if found is None or found.conjunction or found.preposition or found.article:
        return None
    return found.entry.lemma if found.entry.form is Form.SINGULAR else None

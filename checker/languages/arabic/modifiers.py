"""The adjectives behind a counted noun, and what looks like one."""

from __future__ import annotations

from checker.languages.arabic.function_words import NOT_COUNTED
from checker.languages.arabic.phrases import Line, word
from checker.languages.arabic.tokens import Token, TokenKind
from checker.languages.arabic.word_forms import UNITS, Form

OTHERS = frozenset({"اخر", "اخرين", "اخرون", "اخران", "اخري", "اخريين", "اخريات", "اخرا"})
_ONE = frozenset({"واحد", "واحدا", "واحده"})  # wahid, "one": its waw is no "and"
_TWO = frozenset({"اثنين", "اثنان", "اثنتين", "اثنتان"})  # ithnayn, "two" behind a dual
_SOUND_PLURALS = frozenset({"ين", "ون"})  # -in oblique, -un nominative
_REACH = frozenset({"المدي"})  # al-mada, "range", in "short-range"
_REACH_WORDS = frozenset(
    {"قصيري", "متوسطي", "بعيدي", "قصيره", "متوسطه", "بعيده", "قصير", "متوسط", "بعيد"}
)


def has_article(folded: str) -> bool:
    """Say whether a folded word seems to carry the article; ``بالستي`` (ballistic) does not."""
    if folded.startswith(("بالست", "باليست")):
        return False
    return folded.startswith(("ال", "وال", "لل", "بال", "فال", "كال", "ولل"))


def is_own_alef(raw: str) -> bool:
    """Say whether a word in al- has hamza and so no article: ``ألغام``, ``آليات``."""
    return raw[0] in "\u0623\u0622\u0625"


def read_modifiers(tokens: Line, i: int, noun: Token, form: Form) -> tuple[tuple[str, ...], int]:
    """Read up to three adjectives that agree with the noun; return them and the index behind."""
    found: list[str] = []
    while i < len(tokens) and len(found) < 3:
        token = tokens[i]
        if token.kind is not TokenKind.ARABIC:
            break
        if token.folded in _REACH_WORDS and word(tokens, i + 1) in _REACH:
            found.append(f"{token.folded} {word(tokens, i + 1)}")
            i += 2
        elif token.folded in OTHERS or _is_adjective(token, noun, form):
            found.append(token.folded)
            i += 1
        else:
            break
    return tuple(found), i


def _is_nisba(folded: str) -> bool:
    """Say whether a word looks like an adjective of relation, so that its b or l is no particle."""
    return folded.endswith(("يه", "ي", "يين", "يا")) or folded.startswith("كبير")


def _is_adjective(token: Token, noun: Token, form: Form) -> bool:
    """Say whether a word agrees with the noun before it in number, gender and case."""
    folded = token.folded
    if folded.startswith("و"):
        return folded in _ONE
    if not _may_qualify(folded) or (has_article(noun.folded) and not is_own_alef(noun.raw)):
        return False
    if form is Form.DUAL:
        return folded.endswith(noun.folded[-2:])
    if noun.folded.endswith("ا"):
        return folded.endswith("ا") and not folded.endswith("وا")
    if noun.raw.endswith("ة"):
        return token.raw.endswith("ة")
    return _qualifies_plural(token, noun) if form is Form.PLURAL else folded.endswith("ي")


def _may_qualify(folded: str) -> bool:
    """Say whether a word can be an indefinite adjective at all."""
    if folded in NOT_COUNTED or folded in _TWO or len(folded) < 4 or has_article(folded):
        return False
    if folded.startswith(("ب", "ل", "ك")) and not _is_nisba(folded):
        return False
    return UNITS.find(folded) is None


def _qualifies_plural(token: Token, noun: Token) -> bool:
    """Say whether a word is feminine, as adjectives of things are, or a sound plural like it."""
    ending = noun.folded[-2:]
    if ending in _SOUND_PLURALS and token.folded.endswith(ending):
        return True
    return token.raw.endswith("ة")

"""Definite counts, whose number stands behind the noun: ``الأشهر الخمسة``, ``الدول الـ28``."""

from __future__ import annotations

from checker.languages.arabic.bounds import bounded
from checker.languages.arabic.lemmas import without_pronoun
from checker.languages.arabic.number_words import NUMBER_WORDS
from checker.languages.arabic.numerals import read_number
from checker.languages.arabic.ordinal_words import PLACES
from checker.languages.arabic.phrases import Draft, Line, word
from checker.languages.arabic.tokens import PARTICLE_WORDS, TokenKind
from checker.languages.arabic.told import exactly
from checker.languages.arabic.word_forms import NOUNS, UNITS, Form, NounForm, UnitForm, lemma_of

_PLURALS = ("ات", "ين", "ون")  # -at, -in, -un
_LAM = "ل"  # li-, "to, for"
_AL = frozenset({"ال", "لل"})  # al-, "the", before digits
_PAST = frozenset(
    {"الماضيه", "الاخيره", "المنصرمه", "الفائته"}
)  # "past", "last", "elapsed", "past"


def read_definite(tokens: Line, i: int) -> list[Draft]:
    """Read "the five months", "the 28 states" whose number starts at token ``i``."""
    noun = i - 1
    if tokens[i].kind is TokenKind.NUMBER and word(tokens, noun) not in PARTICLE_WORDS:
        return []  # digits carry no article of their own
    article = word(tokens, noun) in _AL  # a space behind it is a slip that news often makes
    if article:
        noun -= 1
    found = _definite_plural(word(tokens, noun))
    if found is None and _is_adjective(word(tokens, noun)):
        noun -= 1
        found = _definite_plural(word(tokens, noun))
    if found is None and (head := _construct_plural(tokens, noun)) is not None:
        noun, found = head
    number = None if found is None else read_number(tokens, i)
    if found is None or number is None or number.value < 3 or _is_whole(tokens, noun):
        return []
    if not (article or number.definite):
        return []
    behind = UNITS.find(word(tokens, number.end))
    if behind is not None and not behind.article and not behind.conjunction:
        return []  # "between the two peoples the next hundred years"
    told = exactly(number)
    around = bounded(tokens, noun, number.end)
    unit = found.unit if isinstance(found, UnitForm) else None
    kind = unit.kind if unit else "count"
    value = told.amount(around.op, unit.name, unit.factor) if unit else told.amount(around.op)
    return [
        Draft(
            kind,
            value,
            around.start,
            around.end,
            (i, number.end),
            f"ar.{kind}.{_form(tokens, kind, around.end)}",
            noun=noun,
            lemma=found.lemma,
        )
    ]


def _is_whole(tokens: Line, noun: int) -> bool:
    """Say whether a part is told before the noun: "six of the seven members" are six."""
    part = tokens[noun - 2] if noun > 1 else None
    if part is None or word(tokens, noun - 1) != _OF:
        return False
    return part.kind is TokenKind.NUMBER or NUMBER_WORDS.find(part.folded) is not None


_OF = "من"  # min, "of"


def _form(tokens: Line, kind: str, end: int) -> str:
    """Return "past" for a window that ends today: "the past three months" measure nothing."""
    return "past" if kind == "duration" and word(tokens, end) in _PAST else "definite"


def _construct_plural(tokens: Line, i: int) -> tuple[int, NounForm] | None:
    """Read "the seats of the council" that end at ``i``: the plural, and where it stands.

    Digits behind a session or a summit are its own.
    """
    owner = NOUNS.find(word(tokens, i))
    if owner is None or not owner.article or owner.entry.form is not Form.SINGULAR:
        return None
    head = NOUNS.find(word(tokens, i - 1))
    if owner.entry.lemma in PLACES or head is None or head.article:
        return None
    return (i - 1, head.entry) if head.entry.form is Form.PLURAL else None


def _is_adjective(folded: str) -> bool:
    """Say whether a definite word may qualify a plural of things: ``الدول الغربية الثلاث``."""
    return folded.startswith("ال") and folded.endswith("ه")


def _definite_plural(folded: str) -> NounForm | UnitForm | None:
    for found in (UNITS.find(folded), NOUNS.find(folded)):
        if found is not None:
            # Li-l- before a lam is written like li-: "for (the) players".
            hidden = found.preposition == _LAM and found.stem.startswith(_LAM)
            plural = (found.article or hidden) and found.entry.form is Form.PLURAL
            return found.entry if plural else None
    owned = NOUNS.find(without_pronoun(folded))
    if owned is not None and not owned.article and without_pronoun(folded) != folded:
        return owned.entry if owned.entry.form is Form.PLURAL else None
    stem = folded.removeprefix("ال")
    if NUMBER_WORDS.find(folded) is not None:
        return None  # "the round of the two and thirty"
    if stem != folded and stem.endswith(_PLURALS) and len(stem) > 4:
        return NounForm(lemma_of(stem, plural=True), Form.PLURAL)
    return None

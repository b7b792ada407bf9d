"""Counts of one that only the bare indefinite singular tells: ``جنديا إسرائيليا``, ``صاروخ``.

Too weak to state a fact of its own, it answers a dual or a plural that another article has of the
same thing; so `read` leaves it out, and whoever compares asks for it.
"""

from __future__ import annotations

from checker.languages.arabic.companions import may_be_companion, one, read_companion
from checker.languages.arabic.function_words import NOT_COUNTED
from checker.languages.arabic.modifiers import read_modifiers
from checker.languages.arabic.nouns import PEOPLE
from checker.languages.arabic.number_words import FRACTION_WORDS, NUMBER_WORDS, ORDINALS
from checker.languages.arabic.numerals import read_number
from checker.languages.arabic.ordinal_words import SUPERLATIVES
from checker.languages.arabic.phrases import Draft, Line, word
from checker.languages.arabic.reader import read
from checker.languages.arabic.single_words import (
    ADJECTIVAL,
    BY_WHAT,
    CLASSES,
    DESCRIBING,
    HARM,
    NEGATIONS,
    NOT_BEHIND,
    NOT_ONE,
    PERSONS,
    SINGLES,
    WHERE,
)
from checker.languages.arabic.tokens import Found, Memo, TokenKind, tokenise
from checker.languages.arabic.told import FEW, VAGUE_SCALES
from checker.languages.arabic.word_forms import NOUNS, UNITS, Form, NounForm
from checker.languages.interface import Reading

_TANWEEN_ALEF = "ا"  # -an: no construct has it
_OF_BOTH = ("ين", "ان")  # -ayn, -an: also the plural's -in, which no two singulars take
_FOR_THE = "لل"  # lil-, "for the"; of a noun in l- also "for a", which is rarer
_ANOTHER = ("واخر", "واخري")  # wa-akhar, wa-ukhra, "and another"
_LIKE = "ك"  # ka-, "as"
_MORE_THAN = ("اكثر", "من")  # akthar min, "more than (one)"
_NOT_REACH = 3  # words between a negation and its noun
_LONG_VERB = 5  # letters of a verb in -at: shorter words are nouns, too
_FEWEST, _MOST_FEW = 3, 10  # numbers whose noun is a plural
_NUMBER_REACH = 4  # words between a numeral and what is joined to its noun


def read_singles(text: str) -> list[Reading]:
    """See `checker.languages.interface.Language.singles`."""
    tokens = tokenise(text)
    singles: list[Reading] = []
    end = 0
    for i, token in enumerate(tokens):
        draft = _single(tokens, i) if i >= end and _MAY_BE_SINGLE[token.folded] else None
        if draft is not None:
            end = draft.end
            singles.append(draft.reading(tokens))
    # What the grammar reads has its number told; it is asked only where something was found.
    told = [each.span for each in read(text) if each.kind != "date"] if singles else []
    return [each for each in singles if not any(each.span.overlaps(span) for span in told)]


def _may_be_single(folded: str) -> bool:
    """Say whether a word may tell a count of one, whatever stands beside it."""
    found = NOUNS.find(folded)
    plain = found is not None and not found.article and found.entry.form is Form.SINGULAR
    return plain or folded in _ANOTHER or may_be_companion(folded)


_MAY_BE_SINGLE = Memo(_may_be_single)


def _single(tokens: Line, i: int) -> Draft | None:
    """Return the count of one that the noun at token ``i`` tells, if it does."""
    companion = read_companion(tokens, i)
    if companion is not None:
        return companion
    if word(tokens, i) in _ANOTHER:
        return _another(tokens, i)
    found = NOUNS.find(tokens[i].folded)
    if found is None or not _is_single(tokens, i, found) or _is_ruled_out(tokens, i):
        return None
    modifiers, end = read_modifiers(tokens, i + 1, tokens[i], Form.SINGULAR)
    if word(tokens, i + 1) in CLASSES and not modifiers:
        modifiers, end = (word(tokens, i + 1),), i + 2
    if set(modifiers) & NOT_BEHIND or not _is_indefinite(tokens, i, found, end):
        return None
    rule = "implied_beside" if _is_beside(tokens, i, found) else "implied_one"
    return one(i, end, rule, found.entry.lemma, modifiers)


def _is_beside(tokens: Line, i: int, found: Found[NounForm]) -> bool:
    """Say whether a person counts only beside others: "three guards and a cook", "a cook and"."""
    lemma = found.entry.lemma
    if lemma in SINGLES or lemma not in _PEOPLE or (lemma in ADJECTIVAL and _harmed(tokens, i)):
        return False
    behind = tokens[i].folded.startswith("و") and _is_added(tokens, i)
    return behind or (word(tokens, i + 1).startswith("و") and _is_joined_number(tokens, i + 1))


def _harmed(tokens: Line, i: int) -> bool:
    return word(tokens, i - 1) in HARM


def _is_joined_number(tokens: Line, i: int) -> bool:
    """Say whether a number stands behind the "and" at token ``i``, written onto it or alone."""
    return _is_number(tokens, i + 1 if word(tokens, i) == "و" else i)


_PEOPLE = frozenset(PEOPLE) | PERSONS


def _is_single(tokens: Line, i: int, found: Found[NounForm]) -> bool:
    """Say whether the word is the indefinite singular of a thing that is counted one by one."""
    if (
        found.article
        or word(tokens, i).startswith(_FOR_THE)
        or found.entry.form is not Form.SINGULAR
        or found.preposition == _LIKE
    ):
        return False
    if _is_beside(tokens, i, found):
        return True
    if found.entry.lemma in ADJECTIVAL:
        return _harmed(tokens, i)
    return found.entry.lemma in SINGLES or _is_of_the_counted(tokens, i, found.entry.lemma)


def _is_of_the_counted(tokens: Line, i: int, lemma: str) -> bool:
    """Say whether it is one more of what was counted: "three land sites and a marine site"."""
    if not tokens[i].folded.startswith("و"):
        return False
    return any(
        (noun := NOUNS.find(word(tokens, k))) is not None
        and noun.entry.lemma == lemma
        and _is_number(tokens, k - 1)
        for k in range(i - _NUMBER_REACH + 1, i)
    )


def _another(tokens: Line, i: int) -> Draft | None:
    """Return the count of one of "and another", right behind a single: "a boat and another"."""
    nearest = range(i - 1, max(i - _NUMBER_REACH, 0) - 1, -1)
    before = next(filter(None, (_single(tokens, k) for k in nearest)), None)
    if before is None or before.end != i or not before.lemma:
        return None
    return one(i, i + 1, "implied_one", before.lemma)


def _is_ruled_out(tokens: Line, i: int) -> bool:
    """Say whether what stands before the noun tells another number, or none."""
    before = word(tokens, i - 1)
    if before in NOT_ONE or before[1:] in NOT_ONE or before in SUPERLATIVES:
        return True
    if (word(tokens, i - 2).lstrip("وب"), before) == _MORE_THAN:
        return True
    if any(word(tokens, k) in NEGATIONS for k in range(i - _NOT_REACH, i)):
        return True
    reach = _NUMBER_REACH if tokens[i].folded.startswith("و") else 1
    counted = any(_is_number(tokens, k) for k in range(i - reach, i))
    return (counted and not _is_added(tokens, i)) or _is_second(tokens, i)


def _is_added(tokens: Line, i: int) -> bool:
    """Say whether the noun is added to a few that a plural counts: "seven pupils and a guard".

    Behind a larger number a singular is counted, and so is what is joined to it.
    """
    for k in range(i - 1, max(i - _NUMBER_REACH, 0) - 1, -1):
        if _is_number(tokens, k):
            number = read_number(tokens, k)
            few = number is not None and _FEWEST <= number.value <= _MOST_FEW
            return few and number is not None and number.end < i
    return False


def _is_number(tokens: Line, i: int) -> bool:
    if i < 0:
        return False
    if tokens[i].kind is TokenKind.NUMBER:
        return True
    tables = (NUMBER_WORDS, VAGUE_SCALES, FEW, FRACTION_WORDS, ORDINALS)
    return any(table.find(tokens[i].folded) is not None for table in tables)


def _is_second(tokens: Line, i: int) -> bool:
    """Say whether the noun only describes a person before it: "a driver of a lorry"."""
    before = NOUNS.find(word(tokens, i - 1))
    if before is None or before.article or before.entry.form is not Form.SINGULAR:
        return False
    joined = tokens[i].folded.startswith(("و", "ف", "ب", "ل"))
    return before.entry.lemma in PERSONS | ADJECTIVAL and not joined


def _is_indefinite(tokens: Line, i: int, found: Found[NounForm], end: int) -> bool:
    """Say whether the noun is in no construct, so that it is "a", not "the (thing) of"."""
    follower = word(tokens, end)
    if follower in NOT_BEHIND:
        return False
    if found.stem.endswith(_TANWEEN_ALEF) and found.entry.lemma != found.stem:
        return True
    if end > i + 1:
        return not any(_is_noun(word(tokens, k)) for k in range(i + 1, end))
    return end >= len(tokens) or _ends_phrase(tokens, end)


def _is_noun(folded: str) -> bool:
    """Say whether what agrees like an adjective is a noun: "the car of the company of …"."""
    found = NOUNS.find(folded)
    return found is not None and found.entry.lemma not in ADJECTIVAL | DESCRIBING


def _ends_phrase(tokens: Line, i: int) -> bool:
    """Say whether the word at ``i`` cannot be the second noun of a construct."""
    folded = word(tokens, i)
    if tokens[i].kind is TokenKind.PUNCTUATION:
        return folded not in ('"', "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}", "(")
    if tokens[i].kind is not TokenKind.ARABIC or UNITS.find(folded) is not None:
        return False
    if folded in NOT_COUNTED or folded in WHERE or folded in BY_WHAT:
        return True
    noun = NOUNS.find(folded)
    if noun is not None:
        # An adjective of two joined nouns is a dual: "an officer and a soldier, both Turkish".
        joined = noun.conjunction or noun.preposition
        both = tokens[i - 1].folded.startswith("و") and folded.endswith(_OF_BOTH)
        return bool(joined) or noun.entry.form is Form.DUAL or both
    if folded.endswith("ت") and not folded.endswith("ات") and len(folded) >= _LONG_VERB:
        return True  # "a helicopter crashed"
    return folded.startswith(("و", "بال", "لل")) or (folded.startswith("ي") and len(folded) > 3)

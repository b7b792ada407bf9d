"""Counts of a part, and counts whose noun was told before.

180 من موظفيها                          180 of its employees: a plural with its pronoun
ستة من حاملي الجنسية                    six of the holders of the nationality
9 من قوات الحرس                         9 of the forces of the guard: who is counted is left out
96 موظفا في حلب و109 في حمص             109 in Homs: employees again
31 نقطة من أصل 44                       44 in all: points again
أربعة هجمات، اثنان منها                 two of them: attacks again
نال الأحرار 31 مقعدا، والخضر 17         17 for the Greens: seats again
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.kinds.amount import Op
from checker.languages.arabic.dates_lexicon import WEEKDAYS
from checker.languages.arabic.function_words import NOT_COUNTED
from checker.languages.arabic.lemmas import without_pronoun
from checker.languages.arabic.phrases import Draft, Line, word
from checker.languages.arabic.tails import Tail
from checker.languages.arabic.thing_words import THINGS
from checker.languages.arabic.tokens import TokenKind
from checker.languages.arabic.told import Told, read_told
from checker.languages.arabic.word_forms import NOUNS, UNITS, Form, lemma_of
from checker.languages.concepts import is_person

_OF = "من"  # min, "of"
_IN = "في"  # fi, "in"
_AND = "و"  # wa, "and"
_HUNDRED = frozenset({"المئه", "المائه", "الميه", "المايه"})
_OUT_OF = frozenset({"اصل", "بين", "مجموع", "اجمالي"})  # asl, bayn, majmu', ijmali: "(out) of"
_CONSTRUCT = "ي"  # -i, of a sound plural before its noun or pronoun: -in without its n
_PLURAL = "ين"  # -in
_HAMZA = (("ائ", "اء"), ("اؤ", "اء"))  # a hamza before a pronoun stands on another letter
_BODIES = frozenset(
    {
        "قوات",  # quwwat, "forces"
        "قواتها",  # quwwatuha
        "قواته",  # quwwatuhu
        "القوات",  # al-quwwat
        "طاقم",  # taqam, "crew"
        "طاقمها",  # taqamuha
        "الطاقم",  # at-taqam
        "قوي",  # quwa, "powers"
        "الشرطه",  # ash-shurta, "the police"
        "الجيش",  # al-jaysh, "the army"
        "الاجهزه",  # al-ajhiza, "the services"
        "الحرس",  # al-haras, "the guard"
        "الامن",  # al-amn, "the security (forces)"
        "المشتبه",  # al-mushtabah, "those suspected"
        "ميليشيا",  # milishya, "militia"
        "تنظيم",  # tanzim, "organisation"
    }
)
"""Bodies of people: who of them is counted is not told."""

_LEFT = frozenset(
    {
        "منزل",  # manzil, "house"
        "بيت",  # bayt, "house"
        "وظيفه",  # wazifa, "job"
        "منصب",  # mansib, "post"
        "عمل",  # 'amal, "work"
        "بلد",  # balad, "country"
        "مدينه",  # madina, "city"
        "قريه",  # qarya, "village"
        "مقر",  # maqarr, "headquarters"
        "موقع",  # mawqi', "position"
        "مكتب",  # maktab, "office"
        "منطقه",  # mintaqa, "area"
        "حساب",  # hisab, "account"
    }
)
"""What thousands are driven from: "of their houses" is no part of the houses."""

_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_REACH = 10  # words between a count and its repetition


def read_partitive(tokens: Line, i: int, told: Told) -> Tail | None:
    """Read "of its employees" at token ``i``, behind a number of three or more."""
    if word(tokens, i) != _OF or i + 1 >= len(tokens) or told.high < 3 or told.definite:
        return None
    folded = word(tokens, i + 1)
    if folded in _BODIES:
        return Tail("count", i + 2)
    lemma = _lemma(folded)
    return None if lemma is None else Tail("count", i + 2, noun=i + 1, lemma=lemma)


def _lemma(folded: str) -> str | None:
    """Return the lemma of a plural with a pronoun, in a construct, or definite in -in."""
    for candidate in _plurals(folded):
        found = NOUNS.find(candidate)
        known = found is not None and not (found.conjunction or found.preposition)
        if found is not None and known and found.entry.form is Form.PLURAL:
            return None if found.entry.lemma in _LEFT else found.entry.lemma
    stem = folded.removeprefix("ال")
    if stem != folded and stem.endswith(_PLURAL) and len(stem) > 4 and UNITS.find(folded) is None:
        return lemma_of(stem, plural=True)
    return None


def _plurals(folded: str) -> list[str]:
    """Return the plurals that a word may be with a pronoun on it or a noun behind it."""
    owned = without_pronoun(folded)
    stems = [folded] if owned == folded else [owned, folded]
    for seated, plain in _HAMZA:
        stems += [stem.removesuffix(seated) + plain for stem in stems if stem.endswith(seated)]
    stems += [stem + _PLURAL[1:] for stem in stems if stem.endswith(_CONSTRUCT)]
    return stems if owned != folded else stems[1:]


def repeated(tokens: Line, drafts: Sequence[Draft]) -> list[Draft]:
    """Return counts whose noun the count before told: "96 employees in Aleppo and 109 in Homs".

    So is the whole of which some are: "31 points out of 44".
    """
    again = []
    numbers = [i for i, token in enumerate(tokens) if token.kind is TokenKind.NUMBER and i > 2]
    for i in numbers:
        whole, some = _whole(tokens, i), _ends_at(drafts, i - 2)
        if whole is not None and some is not None:
            again.append(_again(whole, some, "ar.count.whole"))
            continue
        tallied = _tallied(tokens, [*drafts, *again], i)
        if tallied is not None:
            again.append(_again(*tallied, "ar.count.tallied"))
            continue
        told = _second(tokens, i)
        first = None if told is None else _first(tokens, drafts, i - 1)
        if told is not None and first is not None:
            again.append(_again(told, first, "ar.count.repeated"))
    return again


def of_them(tokens: Line, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the counts, "two of them" with the noun of the count before: two of four attacks.

    The pronoun tells whether it means people.
    """
    nouns: list[tuple[int, str]] = []
    found = []
    for draft in sorted(drafts, key=lambda draft: draft.end):
        human = _THEM.get(word(tokens, draft.end)) if draft.kind == "count" else None
        if human is not None and not draft.lemma and draft.noun is None:
            near = [noun for end, noun in reversed(nouns) if draft.start - end <= _THEIR_REACH]
            lemmas = (noun for told in (human, None) for noun in near if _is_human(noun) is told)
            lemma = next(lemmas, "") or _named_before(tokens, draft.start, human=human)
            found.append(draft._replace(lemma=lemma))
        else:
            found.append(draft)
        if draft.kind == "count" and found[-1].lemma:
            nouns.append((draft.end, found[-1].lemma))
    return found


_THEM = {"منها": False, "منهم": True, "منهن": True}
"""Minha, minhum, minhunna: "of them", each with whether it means people."""

_THEIR_REACH = 25
"""Tokens from a count to what is counted "of them", at most."""


def _named_before(tokens: Line, start: int, *, human: bool) -> str:
    """Return the nearest plural before a token that may be "them": tourists, two of them."""
    for k in range(start - 1, max(-1, start - 1 - _THEIR_REACH), -1):
        folded = word(tokens, k)
        noun = NOUNS.find(folded)
        if noun is not None and noun.entry.form is Form.PLURAL:
            lemma = noun.entry.lemma
        elif folded.endswith(_OWNED):  # sa'ihu l-funduq, "the tourists of the hotel"
            lemma = lemma_of(folded + _PLURAL[1:], plural=True)
        else:
            continue
        if _is_human(lemma) is human:
            return lemma
    return ""


_OWNED = "و"  # -u, of a sound plural in the nominative before its owner


def _is_human(lemma: str) -> bool | None:
    """Say whether a noun names people, None where no table tells."""
    concept = _CONCEPTS.get(lemma)
    return None if concept is None else is_person(concept)


_CONCEPTS = {word: concept for concept, words in THINGS.items() for word in words}


def _whole(tokens: Line, i: int) -> Told | None:
    """Return the digits at ``i`` if they stand in "out of 44", and no noun behind them."""
    if word(tokens, i - 2) != _OF or word(tokens, i - 1) not in _OUT_OF:
        return None
    told = read_told(tokens, i)
    behind = "" if told is None else word(tokens, told.end)
    return None if NOUNS.find(behind) or UNITS.find(behind) else told


def _tallied(tokens: Line, drafts: Sequence[Draft], i: int) -> tuple[Told, Draft] | None:
    """Return the digits at ``i`` and the tally before, if they tell that of another: "and Y 17".

    Only the name of the other stands between the two, and nothing counted behind.
    """
    told = read_told(tokens, i)
    if told is None or told.low.denominator != 1 or not _ends_clause(tokens, told.end):
        return None
    for k in range(i - 1, max(0, i - 1 - _TALLIER), -1):
        folded = tokens[k].folded
        if tokens[k].kind is not TokenKind.ARABIC or folded in NOT_COUNTED:
            return None
        if folded.removeprefix(_AND) in _STANDS:
            return None  # "141 deputies in favour, and opposed 96"
        if folded.startswith(_AND) or word(tokens, k - 1) in _THEN:
            end = k - (word(tokens, k - 1) in _THEN)
            end -= tokens[end - 1].folded in _COMMAS
            tally = _ends_at(drafts, end)
            return (told, tally) if tally is not None and tally.lemma in _TALLIES else None
    return None


def _ends_clause(tokens: Line, end: int) -> bool:
    """Say whether nothing that is counted follows: a mark, another "and", or the end."""
    behind = word(tokens, end)
    return end >= len(tokens) or behind in _STOPS or behind.startswith(_AND)


_STANDS = frozenset({"معارضه", "امتناع", "رفض", "اعتراض", "تاييد", "موافقه", "غياب", "بقاء"})
"""Mu'arada, "opposition"; imtina', "abstention": what a vote is told by."""

_TALLIER = 5
"""Words of whoever has a tally, at most."""

_THEN = frozenset({"ثم", "و", "يليه", "تليه", "يليها", "تليها"})  # thumma, "then"; "followed by"
_COMMAS = frozenset({",", "\N{ARABIC COMMA}"})
_STOPS = _COMMAS | {".", "\N{ARABIC SEMICOLON}", ")", "\n"}
_TALLIES = frozenset({"مقعد", "صوت", "نقطه", "هدف", "ميداليه", "ذهبيه", "لقب", "نائب"})
"""Maq'ad, "seat"; sawt, "vote"; nuqta, "point": what lists of rivals count."""


def _ends_at(drafts: Sequence[Draft], end: int) -> Draft | None:
    """Return the count of a thing that ends right before a token."""
    return next(
        (each for each in drafts if each.end == end and each.kind == "count" and each.lemma), None
    )


def _again(told: Told, first: Draft, rule: str) -> Draft:
    return Draft(
        "count",
        told.amount(Op.EQ),
        told.start,
        told.end,
        (told.start, told.end),
        rule,
        lemma=first.lemma,
        modifiers=first.modifiers,
    )


def _second(tokens: Line, i: int) -> Told | None:
    """Return the digits at ``i`` if they stand in "and 109 in"."""
    if word(tokens, i - 1) != _AND:
        return None
    told = read_told(tokens, i)
    if told is None or told.low.denominator != 1 or told.low < 2 or told.definite:
        return None
    place = word(tokens, told.end) == _IN and word(tokens, told.end + 1) not in _HUNDRED
    place = place or _is_day(word(tokens, told.end))
    return told if place and not _FIRST_YEAR <= told.low <= _LAST_YEAR else None


def _is_day(folded: str) -> bool:
    """Say whether a word opens a day: "on Saturday and 351 yesterday"."""
    return folded in _DAYS or WEEKDAYS.find(folded) is not None


_DAYS = frozenset({"يوم", "امس", "اليوم"})  # yawm, "on the day"; ams, "yesterday"


def _first(tokens: Line, drafts: Sequence[Draft], end: int) -> Draft | None:
    """Return the nearest count of a thing "in" some place before token ``end``, in its clause."""
    for draft in sorted(drafts, key=lambda draft: -draft.end):
        if draft.end >= end or draft.kind != "count" or not draft.lemma:
            continue
        between = tokens[draft.end : end]
        opening = between[0].folded
        if len(between) > _REACH or not (opening == _IN or _is_day(opening)):
            return None
        ended = any(token.kind is TokenKind.PUNCTUATION for token in between)
        return None if ended else draft
    return None

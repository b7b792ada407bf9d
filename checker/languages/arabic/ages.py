"""Ages: years told of a person's life, by the words or brackets around them."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from checker.kinds.amount import Amount, Op
from checker.languages.arabic.bounds import bounded
from checker.languages.arabic.function_words import NOT_COUNTED
from checker.languages.arabic.given_names import GIVEN_NAMES
from checker.languages.arabic.lemmas import without_pronoun
from checker.languages.arabic.numerals import read_number
from checker.languages.arabic.ordinals import OrdinalReading, read_ordinal
from checker.languages.arabic.owner_words import OF_AGE
from checker.languages.arabic.phrases import Draft, Line, word
from checker.languages.arabic.tokens import TokenKind
from checker.languages.arabic.told import exactly
from checker.languages.arabic.word_forms import NOUNS, UNITS, Form

_AGE_NOUNS = frozenset(
    {
        "عمر",  # 'umr, "age"
        "بعمر",  # bi-'umr, "at the age of"
        "لعمر",  # li-'umr
        "عمره",  # 'umruhu, "his age"
        "عمرها",  # 'umruha
        "اعمارهم",  # a'maruhum, "their ages"
        "اعمارهن",  # a'maruhunna
        "العمر",  # al-'umr
        "وعمره",  # wa-'umruhu
        "وعمرها",  # wa-'umruha
        "سن",  # sinn, "age"
        "بسن",  # bi-sinn
        "السن",  # as-sinn
        "سنه",  # sinnuhu, "his age"; also "year", never before a number of years
    }
)
_AGED = frozenset(
    {
        "البالغ",  # al-baligh, "who has reached"
        "البالغه",  # al-baligha
        "والبالغ",  # wa-l-baligh
        "والبالغه",  # wa-l-baligha
        "ابن",  # ibn, "son of (25 years)"
        "ابنه",  # ibna
        "ذو",  # dhu, "of (25 years)"
        "ذي",  # dhi
        "ذا",  # dha
        "ذات",  # dhat
        "صاحب",  # sahib
        "صاحبه",  # sahiba
    }
)
_REACHED = frozenset({"البالغ", "البالغه", "والبالغ", "والبالغه"})
_PERSON_WORDS = """
رجل امراه شاب شابه فتي فتاه طفل طفله صبي صبيه ولد بنت شخص سيده جندي جنديه شرطي ضابط حارس سائق طيار
لاعب لاعبه مدرب مهاجم مدافع مشتبه متهم متهمه مسلح قاتل منفذ ضحيه قتيل قتيله مدير رئيس رئيسه وزير
وزيره نائب كاتب كاتبه ممثل ممثله مغن مغنيه فنان فنانه صحافي صحافيه صحفي صحفيه مواطن مواطنه سائح
سائحه مهاجر لاجئ طالب طالبه معلم معلمه مدرس طبيب طبيبه عداء بطل بطله نجم نجمه ملك ملكه امير اميره
زعيم قائد مؤسس مرشح مرشحه سفير محام مهندس عالم شقيق شقيقه ناشط ناشطه معتقل سجين مريض مريضه ارمل
ارمله زوج زوجه ابن ابنه اب ام
"""
_PERSONS = frozenset(_PERSON_WORDS.split())
"""Persons in the singular, of whom an age is told: rajul, "man"; imra'a, "woman"."""

_NUMBERED = frozenset(
    {
        *("عدد", "عددهم", "عددها", "رقم", "مبلغ", "قيمه", "قيمته", "قيمتها", "حصيله", "اجمالي"),
        *("مجموع", "مجموعهم", "مجموعها", "معدل", "فارق", "نسبه", "نسبته", "سعر", "سعره", "طول"),
        *("طوله", "وزن", "وزنه", "ارتفاع", "ارتفاعه", "رصيد", "رصيده", "مساحه", "مساحته"),
    }
)
"""'Adad, "number", and other nouns whose figure is no age: "their number, amounting to 26"."""

_BEHIND_AGE = frozenset(
    {
        *(
            ".",
            ",",
            "\N{ARABIC COMMA}",
            "\N{ARABIC SEMICOLON}",
            ")",
            '"',
            "ان",
            "انها",
            "انه",
            "امس",
        ),
        *(
            "قد",
            "الذي",
            "التي",
            "وهو",
            "وهي",
            "و",
            "لدي",
            "خلال",
            "وقتها",
            "حينها",
            "انذاك",
            "حاليا",
        ),
    }
)
"""What may stand behind an age whose years are left out: inna, "that"; alladhi, "who"."""

_TO_NUMBER = 4  # words from such a noun to "amounting to"
_YOUNGEST = 3
_REACHING = frozenset({"بلوغه", "بلوغها", "بلوغهم", "بلوغهن", "بلوغ"})  # bulugh, "reaching"
_PREPOSITIONS = frozenset({"الي", "عن", "علي", "نحو", "بين", "ما", "من", "حوالي"})
_BETWEEN_AGE = frozenset(
    {
        *_PREPOSITIONS,
        "وقتها",  # waqtaha, "then"
        "حينها",  # hinaha, "then"
        "انذاك",  # anadhak, "then"
        "حاليا",  # haliyan, "now"
        "الان",  # al-an, "now"
    }
)
_THE_DECADE = "العقد"  # al-'aqd, "the decade": of a century, too
_DECADE = frozenset({_THE_DECADE, "عقده", "عقدها"})  # 'aqduhu, "his decade"
_TENS = ("عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع")
DECADES: dict[str, int] = {
    f"{article}{ten}{ending}": 10 * number
    for number, ten in enumerate(_TENS, start=2)
    for ending in ("ينات", "ينيات")
    for article in ("", "ال")
}
"""Sittinat, "the sixties": the age with which the decade begins."""

_DIED = frozenset({"توفي", "توفيت", "رحل", "رحلت", "وفاه", "رحيل", "مات", "ماتت", "غيب"})
_SINCE_DIED = 14  # words from "died" to "at 78 years"
_OF = "من"  # min, "of"
_LIFE = frozenset({"العمر", "عمره", "عمرها", "عمرهم", "عمري"})
_UNDER = frozenset({"دون", "تحت", "فوق"})  # duna, tahta, "under"; fawqa, "over"
_THE_YEAR = frozenset({"عامه", "عامها", "سنته", "سنتها"})  # 'amuhu, "his (54th) year"
_OF_LENGTH = frozenset(
    {
        *("مؤبد", "المؤبد", "السجن", "الحبس", "العقد", "المده", "القصوي", "العقوبه", "الفتره"),
        *("الولايه", "الضمان", "المشدد", "المشدده"),
    }
)
"""What has a length that brackets may tell: life in prison, a contract, a warranty."""

_COMMAS = frozenset({",", "\N{ARABIC COMMA}", "-", "\N{EN DASH}"})
_AGES = ("اعمار", "واعمار")  # a'mar, "ages of"
_IN = "في"  # fi, "in"
_LAST_HOUR = 24
_NOT_OF_LIFE = frozenset({"والنصف", "والثلث", "والربع", "الا", "فجرا", "صباحا", "مساء"})
_OLDEST = 120
_ROUND = 5  # ages of full five years may well be rounded
_WA = "و"  # wa, "and"
_LEAST_UNDER = 3  # "under the second": a goal, a floor
_LEAST_IN_YEARS = 13  # "in its fourth year": of smaller numbers, mostly a war or a government


def as_age(tokens: Line, draft: Draft) -> Draft:
    """Return a duration as the age that the words around it make it, or as it is."""
    value = draft.value
    if draft.kind != "duration" or not isinstance(value, Amount):
        return draft
    if value.unit not in ("year", "month") or value.number > _OLDEST:
        return draft
    of_life = word(tokens, draft.end) == _OF and word(tokens, draft.end + 1) in _LIFE
    if of_life or _is_told_before(tokens, draft) or _in_apposition(tokens, draft):
        end = draft.end + 2 if of_life else draft.end
        value = replace(value, op=_said(value.op, value.number))
        return draft._replace(kind="age", value=value, end=end, rule="ar.age.number_unit")
    return draft


def listed_ages(tokens: Line, drafts: list[Draft]) -> list[Draft]:
    """Return the drafts with ages for the durations that wa joins to an age: "9 and 12 years"."""
    ends = {draft.end for draft in drafts if draft.kind == "age"}
    return [_beside_age(draft) if _joins(tokens, draft, ends) else draft for draft in drafts]


def _joins(tokens: Line, draft: Draft, ends: set[int]) -> bool:
    lone = word(tokens, draft.start - 1) == _WA
    attached = word(tokens, draft.start).startswith(_WA)
    return draft.start - lone in ends and (lone or attached)


def _beside_age(draft: Draft) -> Draft:
    """Return a duration in years, told beside an age, as an age; others as they are."""
    value = draft.value
    years = isinstance(value, Amount) and value.unit == "year" and value.number <= _OLDEST
    if draft.kind != "duration" or not years:
        return draft
    return draft._replace(kind="age", rule="ar.age.number_unit")


def _is_told_before(tokens: Line, draft: Draft) -> bool:
    at = draft.start - 1
    if word(tokens, at) == "ال" and tokens[at].end == tokens[draft.start].start:
        at -= 1
    if word(tokens, at) == _WA and at and tokens[at - 1].kind is TokenKind.NUMBER:
        at -= 2  # "aged 16 and 18 years"
    first, second = word(tokens, at), word(tokens, at - 1)
    if first in _AGE_NOUNS or first in _AGED:
        return True
    if (first in _BETWEEN_AGE and second in _AGE_NOUNS) or _is_age_of(tokens, at):
        return True
    if _has_reached(tokens, draft):
        return True
    if word(tokens, draft.start) in _UNDER:
        return True
    if any(word(tokens, k).startswith(_AGES) for k in range(max(0, at - 8), at + 1)):
        return True
    told = any(word(tokens, k) in _AGE_NOUNS for k in range(draft.start, draft.number[0]))
    return told or (
        first == "عن" and any(word(tokens, k) in _DIED for k in range(max(0, at - _SINCE_DIED), at))
    )


def _is_age_of(tokens: Line, at: int) -> bool:
    """Say whether "the age of Hana was" ends at token ``at``; 'Umar is a name, too."""
    for k in range(at - 1, max(0, at - 1 - _BEARER), -1):
        if tokens[k + 1].kind is not TokenKind.ARABIC or word(tokens, k + 1) in NOT_COUNTED:
            return False
        if _is_what(word(tokens, k + 1)):
            return False
        if word(tokens, k) in _AGE_NOUNS:
            return word(tokens, k - 1) in OF_AGE
    return False


def _is_what(folded: str) -> bool:
    """Say whether an accusative tells what somebody is: "'Umar was chairman for 30 years"."""
    found = NOUNS.find(folded[:-1]) if folded.endswith("ا") else None
    return found is not None and not found.article and folded not in GIVEN_NAMES


def _has_reached(tokens: Line, draft: Draft) -> bool:
    """Say whether a person or a name stands between "reaches" and the years.

    "The commander Samir Halabi reaches 41 years" is told of his age, "its term reaches 4 years"
    is not.
    """
    for k in range(draft.start - 1, max(-1, draft.start - 1 - _REACHER), -1):
        if word(tokens, k) in _REACHES:
            return k + 1 < draft.start and _may_age(word(tokens, k + 1), word(tokens, k + 2))
        if tokens[k].kind is not TokenKind.ARABIC or word(tokens, k) in NOT_COUNTED:
            return False
    return False


def _may_age(folded: str, behind: str) -> bool:
    """Say whether a word may be a person, or the name of one that no table knows.

    Who is unknown and has a noun with the article behind may be a thing: "the mean of the lengths".
    """
    found = NOUNS.find(folded)
    if found is not None:
        return found.entry.lemma in _PERSONS
    if folded in GIVEN_NAMES:
        return True
    owned = without_pronoun(folded) != folded or folded.endswith(("ه", "ات"))
    return not owned and UNITS.find(folded) is None and "ال" not in (folded[:2], behind[:2])


_REACHES = frozenset({"يبلغ", "تبلغ", "ويبلغ", "وتبلغ"})  # yablugh, "reaches"
_REACHER = 7
"""Words from "reaches" to the years, at most."""

_BEARER = 3
"""Words of whoever has an age, between its noun and the years."""


def _in_apposition(tokens: Line, draft: Draft) -> bool:
    """Say whether the years stand in brackets or between commas behind a name."""
    value = draft.value
    if draft.start < 2 or not isinstance(value, Amount) or value.op is not Op.EQ:
        return False
    opening, closing = word(tokens, draft.start - 1), word(tokens, draft.end)
    if tokens[draft.start - 2].kind is TokenKind.PUNCTUATION and word(
        tokens, draft.start - 2
    ) not in ('"', "»"):
        return False
    if opening == "(":
        if word(tokens, draft.start - 2) in _OF_LENGTH:
            return False
        return closing in (")", *_COMMAS)
    return opening in _COMMAS and closing in _COMMAS and 10 <= value.number <= _OLDEST


def read_elided_age(tokens: Line, i: int) -> list[Draft]:
    """Read "16 of age", whose unit is elided, with the number at token ``i``."""
    reached = _read_reached(tokens, i) if word(tokens, i - 1) in _REACHED else []
    reached = reached or _read_first(tokens, i)
    if reached or _LIFE.isdisjoint([token.folded for token in tokens[i + 2 : i + 5]]):
        return reached
    number = read_number(tokens, i)
    if number is None or word(tokens, number.end) != _OF or number.value > _OLDEST:
        return []
    if word(tokens, number.end + 1) not in _LIFE:
        return []
    around = bounded(tokens, i, number.end + 2)
    value = exactly(number).amount(around.op, "year")
    return [Draft("age", value, around.start, around.end, (i, number.end), "ar.age.elided_unit")]


def _read_first(tokens: Line, i: int) -> list[Draft]:
    """Read the first of two ages that share their years at the number: "aged 16 and 18 years"."""
    if word(tokens, i - 1) not in _AGE_NOUNS:
        return []
    number = read_number(tokens, i)
    if number is None or word(tokens, number.end) != _WA:
        return []
    second = read_number(tokens, number.end + 1)
    unit = None if second is None else UNITS.find(word(tokens, second.end))
    if unit is None or unit.entry.unit.name != "year" or number.value > _OLDEST:
        return []
    value = exactly(number).amount(Op.EQ, "year")
    return [Draft("age", value, i, number.end, (i, number.end), "ar.age.elided_unit")]


def _read_reached(tokens: Line, i: int) -> list[Draft]:
    """Read "the attacker, who has reached 26" at the number: of a person, with no noun behind."""
    number = read_number(tokens, i)
    if number is None or not _YOUNGEST <= number.value <= _OLDEST or not _is_of_person(tokens, i):
        return []
    behind = number.end
    if behind < len(tokens) and word(tokens, behind) not in _BEHIND_AGE:
        return []
    value = exactly(number).amount(Op.EQ, "year")
    return [Draft("age", value, i - 1, number.end, (i, number.end), "ar.age.elided_unit")]


def _is_of_person(tokens: Line, i: int) -> bool:
    """Say whether a person or a name stands before "who has reached" at ``i - 1``.

    Not "the number of the dead, amounting to 26", nor "the lead, amounting to 12".
    """
    before = [word(tokens, k) for k in range(max(0, i - 1 - _TO_NUMBER), i - 1)]
    if not before or any(each.removeprefix("ال") in _NUMBERED for each in before):
        return False
    found = NOUNS.find(before[-1])
    if found is not None:
        return found.entry.form is Form.SINGULAR and found.entry.lemma in _PERSONS
    return not before[-1].startswith("ال") and not before[-1].endswith(("ها", "هم"))


def read_ordinal_age(tokens: Line, i: int) -> list[Draft]:
    """Read "in her 54th year", "at seventeen" (an ordinal) at token ``i``."""
    ordinal = read_ordinal(tokens, i)
    if ordinal is None or not ordinal.definite or not 1 <= ordinal.value <= _OLDEST:
        return []
    before = word(tokens, i - 1)
    if before in _UNDER and _is_age_under(tokens, ordinal):
        return [_at_age(tokens, i, ordinal)]
    counted = ordinal.cardinal_form or ordinal.gender == "f"  # "at an age close to the 81st"
    if counted and _reaches_age(tokens, i, ordinal.end):
        return [_at_age(tokens, i, ordinal)]
    if before == _IN and (_is_year_of_life(tokens, ordinal) or _is_of_somebody(tokens, i, ordinal)):
        return [_at_age(tokens, i, ordinal)]
    of_life = word(tokens, ordinal.end) == _OF and word(tokens, ordinal.end + 1) in _LIFE
    aged = before in ("سن", "بسن", "السن") and (ordinal.gender != "m")
    owned = before in _AGED and ordinal.gender == "f" and ordinal.value >= _least_of(before)
    if not (of_life or aged or owned or (before in _THE_YEAR and ordinal.value >= _LEAST_IN_YEARS)):
        return []
    start = i - 1 if before in _THE_YEAR or aged else i
    around = bounded(tokens, start, ordinal.end + (2 if of_life else 0))
    number = Fraction(ordinal.value)
    value = Amount(number, number, Op.EQ, "year", Fraction(1))
    return [Draft("age", value, start, around.end, (i, ordinal.end), "ar.age.ordinal")]


def _least_of(before: str) -> int:
    """Return the least age behind a word: who is "holder of the third" may have come in third."""
    return _LEAST_UNDER if before in _REACHED | {"ابن", "ابنه"} else _LEAST_IN_YEARS


def read_age_decade(tokens: Line, i: int) -> list[Draft]:
    """Read "in the sixties of his life", whose decade is the word at token ``i``."""
    of_life = word(tokens, i + 1) == _OF and word(tokens, i + 2) in _LIFE
    return _in_decade(i, i + 3, DECADES[word(tokens, i)]) if of_life else []


def read_nth_decade(tokens: Line, i: int) -> list[Draft]:
    """Read "in the sixth decade of his life", "in her sixth decade" at the ordinal: 50 to 59."""
    before = word(tokens, i - 1)
    ordinal = read_ordinal(tokens, i) if before in _DECADE else None
    if ordinal is None:
        return []
    of_life = word(tokens, ordinal.end) == _OF and word(tokens, ordinal.end + 1) in _LIFE
    if before == _THE_DECADE and not of_life:
        return []  # of a century
    return _in_decade(i - 1, ordinal.end + 2 * of_life, 10 * (ordinal.value - 1))


def _in_decade(start: int, end: int, low: int) -> list[Draft]:
    """Return an age within a decade of life that begins with an age, none below ten."""
    if not 10 <= low < _OLDEST:
        return []
    first, last = Fraction(low), Fraction(low + 9)
    value = Amount(first, last, Op.RANGE, "year", Fraction(1))
    return [Draft("age", value, start, end, (start, end), "ar.age.decade")]


def _is_age_under(tokens: Line, ordinal: OrdinalReading) -> bool:
    """Say whether "the eighteenth" behind "under" is a year of life: no noun is left to order."""
    feminine = ordinal.gender == "f" or ordinal.cardinal_form
    behind = word(tokens, ordinal.end)
    return feminine and ordinal.value >= _LEAST_UNDER and UNITS.find(behind) is None


def _is_year_of_life(tokens: Line, ordinal: OrdinalReading) -> bool:
    """Say whether "in the thirty-sixth" is told of a person: no clock has as many hours.

    The year of life is left out, so no noun follows that it could number.
    """
    if ordinal.gender != "f" or not _LAST_HOUR < ordinal.value <= _OLDEST:
        return False
    behind = word(tokens, ordinal.end)
    return UNITS.find(behind) is None and behind not in _NOT_OF_LIFE


def _is_of_somebody(tokens: Line, i: int, ordinal: OrdinalReading) -> bool:
    """Say whether "in the eighth" is told of somebody right before: "a girl in the eighth".

    An hour is told of what happens, and mostly with the part of the day.
    """
    if ordinal.gender != "f" or ordinal.value < _LEAST_UNDER:
        return False
    persons = (NOUNS.find(word(tokens, k)) for k in (i - 2, i - 3))
    young = any(found and not found.article and found.entry.lemma in _YOUNG for found in persons)
    behind = word(tokens, ordinal.end)
    return young and UNITS.find(behind) is None and behind not in _OF_AN_HOUR


_YOUNG = frozenset(
    {
        *("طفل", "طفله", "فتي", "فتاه", "صبي", "صبيه", "ولد", "بنت", "شاب", "شابه"),  # "child"
        *("رضيع", "رضيعه", "مراهق", "مراهقه", "تلميذ", "تلميذه", "طالب", "طالبه"),  # "pupil"
        *("امراه", "رجل", "سيده", "ابن", "ابنه"),  # "woman, man, son"
    }
)
"""Persons of whom "in the eighth" tells the age: tifl, "child"; fatah, "girl"."""

_OF_AN_HOUR = _NOT_OF_LIFE | {"ليلا", "ظهرا", "عصرا", "بتوقيت", "بالتوقيت", "من", "بعد", "و"}


def _reaches_age(tokens: Line, i: int, end: int) -> bool:
    """Say whether "the sixty" at ``i`` is an age: "on reaching sixty", "at an age close to 90"."""
    if UNITS.find(word(tokens, end)) is not None:
        return False
    if word(tokens, i - 1).lstrip("وبل") in _REACHING or word(tokens, i - 1) in _REACHING:
        return True
    around = bounded(tokens, i, end)
    return around.start < i and word(tokens, around.start - 1) in _AGE_NOUNS


def _said(op: Op, number: Fraction) -> Op:
    """Return the bound of an age: "at an age close to 81" is a manner of saying at 81."""
    return Op.EQ if op is Op.APPROX and number % _ROUND else op


def _at_age(tokens: Line, i: int, ordinal: OrdinalReading) -> Draft:
    """Return the age that a definite number tells, with its bound."""
    around = bounded(tokens, i, ordinal.end)
    number = Fraction(ordinal.value)
    low = None if around.op in (Op.LE, Op.LT) else number
    high = None if around.op in (Op.GE, Op.GT) else number
    value = Amount(low, high, _said(around.op, number), "year", Fraction(1))
    span = (i, ordinal.end)
    return Draft("age", value, around.start, around.end, span, "ar.age.elided_unit")

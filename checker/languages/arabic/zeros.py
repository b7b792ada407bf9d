"""Counts of nothing: "without victims", "no one was killed", "did not hit any house"."""

from __future__ import annotations

from fractions import Fraction

from checker.kinds.amount import Amount
from checker.languages.arabic.phrases import Draft, Line, word
from checker.languages.arabic.tokens import TokenKind
from checker.languages.arabic.word_forms import NOUNS, Form

NEGATORS = frozenset(
    {
        "دون",  # duna, "without"
        "بدون",  # bi-dun
        "ودون",  # wa-duna
        "بلا",  # bi-la
        "وبلا",  # wa-bi-la
        "لا",  # la, "no"
        "ولا",  # wa-la
        "لم",  # lam, "did not"
        "ولم",  # wa-lam
        "فلم",  # fa-lam
    }
)
_ANY = frozenset({"اي", "ايه"})  # ayy, "any"
_NOBODY = "احد"  # ahad, "anyone"
_HARMED = frozenset({"يصب", "يقتل", "يجرح", "يمت", "يعتقل"})  # yusab, "was hurt"; yuqtal
_HARM = frozenset(
    {
        "ضحيه",  # dahiyya, "victim"
        "قتيل",  # qatil, "killed"
        "جريح",  # jarih, "wounded"
        "مصاب",  # musab, "injured"
        "اصابه",  # isaba, "injury"
        "وفاه",  # wafat, "death"
        "شهيد",  # shahid, "martyr"
        "خساره",  # khasara, "loss"
        "مفقود",  # mafqud, "missing"
        "رهينه",  # rahina, "hostage"
    }
)
_ARMS = frozenset(
    {
        "صاروخ",  # sarukh, "missile"
        "قذيفه",  # qadhifa, "shell"
        "هجوم",  # hujum, "attack"
        "غاره",  # ghara, "raid"
        "هدف",  # hadaf, "goal"
        "حاله",  # hala, "case"
        "صوت",  # sawt, "vote"
    }
)
_OPEN = frozenset(
    {
        "انباء",  # anba', "reports"
        "تقارير",  # taqarir, "reports"
        "معلومات",  # ma'lumat, "information"
        "ترد",  # tarid, "came in"
        "يرد",  # yarid
        "يعرف",  # yu'raf, "is known"
        "يتضح",  # yattadih, "became clear"
        "يعلن",  # yu'lan, "was announced"
        "تعلن",  # tu'lin
        "يكشف",  # yakshif, "revealed"
        "تكشف",  # takshif
        "يذكر",  # yadhkur, "mentioned"
        "تذكر",  # tadhkur
        "ذكر",  # dhikr, "mention"
        "تحديد",  # tahdid, "determining"
        "يحدد",  # yuhaddid
        "تحدد",  # tuhaddid
        "معرفه",  # ma'rifa, "knowledge"
        "الكشف",  # al-kashf, "revealing"
        "الاشاره",  # al-ishara, "pointing out"
        "تاكيد",  # ta'kid, "confirmation"
        "يؤكد",  # yu'akkid
        "تتوفر",  # tatawaffar, "is available"
        "ايضاح",  # idah, "clarification"
        "يشر",  # yushir, "pointed out"
        "تشر",  # tushir
        "يستبعد",  # yustab'ad, "is ruled out"
        "تمييز",  # tamyiz, "distinction"
    }
)
"""Words that leave the number open: "no reports of victims" says nothing of how many there are."""

_REACH = 4  # words between the negation and its noun


def read_none(tokens: Line, i: int) -> list[Draft]:
    """Read a count of nothing whose negation stands at token ``i``."""
    if word(tokens, i) not in NEGATORS:
        return []
    for k in range(i + 1, min(len(tokens), i + _REACH + 1)):
        folded = word(tokens, k)
        if tokens[k].kind is not TokenKind.ARABIC or folded in _OPEN or folded in NEGATORS:
            return []
        if folded == _NOBODY and word(tokens, k - 1) in _HARMED:
            return [_none(i, k + 1, (i, k + 1), None, "")]
        found = NOUNS.find(folded)
        if found is None or found.conjunction or found.article or found.entry.form is Form.DUAL:
            continue
        if found.entry.lemma in _HARM and _stands_alone(tokens, i, k):
            return [_none(i, k + 1, (i, i + 1), k, found.entry.lemma)]
        if found.entry.lemma in _ARMS and word(tokens, k - 1) in _ANY:
            return [_none(i, k + 1, (i, k), k, found.entry.lemma)]
    return []


def _stands_alone(tokens: Line, i: int, k: int) -> bool:
    """Say whether the noun is negated itself, not a part of a longer phrase ("the number of")."""
    between = [word(tokens, j) for j in range(i + 1, k)]
    return not any(each in ("عدد", "حصيله", "هويه", "اسماء", "جنسيات") for each in between)


def _none(start: int, end: int, number: tuple[int, int], noun: int | None, lemma: str) -> Draft:
    value = Amount.exactly(Fraction(0))
    return Draft("count", value, start, end, number, "ar.count.none", noun=noun, lemma=lemma)

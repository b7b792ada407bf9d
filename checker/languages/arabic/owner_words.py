"""Arabic words by which news tells whose a figure is. Data only; all as `fold` leaves them."""

from __future__ import annotations

_HIS = ("ه", "ها", "هم", "هما")  # -hu, -ha, -hum, -huma, "his, her, their"
_FEMININE = "ه"  # teh marbuta, as folded

_RELATIVES: dict[str, str] = {
    "wife": "زوجه ارمله طليقه خطيبه عقيله",  # wife, widow, divorced wife, fiancee, spouse
    "son": "نجل ابن",
    "daughter": "ابنه كريمه",
    "brother": "شقيق",
    "sister": "شقيقه",
    "parent": "والد والده",  # "his father" is written like "mother"
    "grandchild": "حفيد حفيده",
    "in-law": "صهر",
    "rival": "منافس منافسه غريم غريمه خصم",
    "teammate": "زميل زميله",
    "partner": "شريك شريكه",
    "successor": "خلف",
    "predecessor": "سلف",
    "aide": "مساعد مساعده نائب نائبه",
    "coach": "مدرب مدربه",
    "compatriot": "مواطن مواطنه",
    "runner-up": "وصيف وصيفه",
}
"""What somebody may be to another, with the nouns that tell it."""


def _owned(noun: str) -> list[str]:
    stem = f"{noun[:-1]}ت" if noun.endswith(_FEMININE) else noun
    return [stem + his for his in _HIS]


WITH_PRONOUN: dict[str, str] = {
    form: relation
    for relation, nouns in _RELATIVES.items()
    for noun in nouns.split()
    for form in _owned(noun)
} | {
    "زوجها": "husband",
    "اخوه": "brother",
    "اخوها": "brother",
    "اخته": "sister",
    "اختها": "sister",
}
"""Relatives with their pronoun: ``najluhu``, "his son"."""

OF_SOMEBODY: dict[str, str] = {
    "نجل": "son",
    "زوجه": "wife",
    "ارمله": "wife",
    "شقيق": "brother",
    "شقيقه": "sister",
    "والد": "parent",
    "والده": "parent",
    "صهر": "in-law",
    "حفيد": "grandchild",
}
"""Relatives before the name of whose they are; ``ibn`` and ``ibna`` open ages and names as well."""

BEFORE_SUBJECTS = frozenset(
    {
        "ان",  # an, inna, "that"
        "اما",  # amma, "as for"
        "لكن",  # lakinna, "but"
        "بينما",  # baynama, "while"
        "فيما",  # fima, "while"
        "كما",  # kama, "as well"
        "كان",  # kana, "was"
        "كانت",
        "قد",  # qad
        "ايضا",  # aydan, "also"
        "جانبه",  # ila janibihi, "at his side"
        "جانبها",
        "بعده",  # ba'dahu, "after him"
        "بعدها",
    }
)
"""Words behind which a subject stands, verbs aside."""

PRISON = frozenset({"سجن", "حبس"})  # sijn, habs
"""Bare words of a sentence of prison."""

UPON = frozenset({"علي", "بحق", "ضد"})  # 'ala, bi-haqq, didda
"""Words before whom a court sentences."""

PREPOSITIONS = frozenset(
    {
        *("في", "من", "علي", "الي", "عن", "مع", "بعد", "قبل", "خلال", "منذ", "ضد", "لدي", "بحق"),
        *("بتهمه", "بتهم", "بسبب", "وسط", "حتي", "لمده", "مده", "ضمن", "امام", "عند", "بين", "وفق"),
        *(
            "بحسب",
            "حسب",
            "بفضل",
            "عبر",
            "نحو",
            "حوالي",
            "قرب",
            "لمدد",
            "بفارق",
            "برصيد",
            "فور",
            "البالغ",
            "البالغه",
            "عقب",
            "اثر",
        ),
        *("بذلك", "لذلك", "بهذا", "بدوره", "بدورها"),  # bi-dhalika, "thereby"; "in turn"
    }
)
"""Words at which a phrase of nouns ends."""

PLACE_PREPOSITIONS = frozenset({"في", "من", "قرب", "وسط", "الي", "بين", "عبر", "ضمن"})
"""Those of them before the name of a place."""

BEFORE_NAMES = frozenset(
    {
        *("كان", "وكان", "كانت", "وكانت", "يعد", "ويعد", "تعد", "وتعد", "يعتبر", "ويعتبر"),  # "was"
        *("ان", "انه", "بان", "وان", "فان", "لكن", "ولكن", "قد", "وقد", "بينما", "فيما", "اما"),
    }
)
"""Kana, "was", inna, "that", and what else stands before a name, but never in one."""

BEFORE_AGES = frozenset(
    {
        *(
            "(",
            "،",
            ",",
            "-",
            "\N{EN DASH}",
            "البالغ",
            "البالغه",
            "والبالغ",
            "والبالغه",
            "من",
            "العمر",
        ),
        *("عمره", "عمرها", "وعمره", "وعمرها", "الذي", "التي", "يبلغ", "تبلغ", "ابن", "ابنه", "عن"),
        *("ذو", "ذي", "ذات", "صاحب", "صاحبه", "في", "سن", "بسن", "عمر", "بعمر", "وهو", "وهي"),
    }
)
"""Words between a name and the age of who bears it."""

OF_AGE = frozenset(
    {
        *("كان", "وكان", "فكان", "يكون", "اصبح"),  # kana, "was"
        *("متوسط", "معدل"),  # mutawassit, "the mean"
        *("بلغ", "وبلغ", "يبلغ", "ويبلغ", "ناهز", "يناهز", "تجاوز", "يتجاوز"),  # balagha, "reached"
    }
)
"""Words before "the age of": ``كان عمر هناء``; elsewhere the word is the name of 'Umar."""

RELATIVE_PRONOUNS = frozenset({"الذي", "التي", "الذين", "وهو", "وهي", "ثم", "بينما", "فيما", "ان"})
"""Words that open a clause of their own behind a noun."""

SLOTS: dict[str, str] = {
    "سهم": "share",
    "اسهم": "share",
    "ربح": "profit",
    "ارباح": "profit",
    "خسائر": "loss",
    "ايرادات": "revenue",
    "عائدات": "revenue",
    "مبيعات": "sales",
    "اصول": "assets",
    "موجودات": "assets",
    "راسمال": "capital",
    "ديون": "debt",
    "رصيد": "balance",  # points, goals or medals won so far
}
"""What is somebody's, where the noun of whose it is follows; bare words, without the article."""

DESCRIPTIONS = frozenset(
    {
        *("متصدر", "متصدره", "وصيف", "حامل", "بطل", "مضيف", "ضيف", "غريم", "منافس", "خاسر", "فائز"),
        *("مهاجم", "نجم", "هداف", "قائد", "صاحب", "ثاني", "ثالث", "اول", "اخير", "فريق", "منتخب"),
    }
)
"""What somebody with a tally is, and not what he is called: mutasaddir, "leader"."""

CONTRACT = "عقد"  # 'aqd; also 'aqada, "held (a meeting)"
"""What lasts some years, before the noun of whose it is."""

HAVING: dict[str, str] = {
    verb: slot
    for slot, verbs in {
        "had": (
            "نال نالت حصل حصلت حصد حصدت احرز احرزت جمع جمعت كسب كسبت حقق حققت حاز حازت حل حلت "
            "حصول نيل احراز كسب"
        ),
        "has": "يملك تملك",
        "scored": "سجل سجلت",
        "sold": "باع باعت شحن شحنت سلم سلمت",
        "employed": "يوظف توظف يضم تضم",
        "produced": "انتج انتجت ينتج تنتج",
        "ran": "قطع قطعت",
        "shipped": "نقل نقلت",
    }.items()
    for verb in verbs.split()
}
"""Verbs whose subject has what their object counts, and their nouns."""

OPENERS = frozenset(
    {
        *("شركه", "مجموعه", "بنك", "مصرف", "مؤسسه", "فيلم", "مسلسل", "حزب", "كتله", "نادي", "فريق"),
        *("تحالف", "ائتلاف", "حركه", "صحيفه", "جامعه", "مصنع", "تطبيق", "لعبه", "البوم", "روايه"),
    }
)
"""Nouns without the article behind which a name stands, whatever its words."""

SHELLS = frozenset({"فرد", "عنصر", "عضو", "جثه", "جثمان"})  # individual, element, member, body
"""Lemmas of nouns that count those named behind them: members of the police, bodies of rebels."""

BODIES: dict[str, str] = {
    "شرطه": "police",
    "جيش": "soldier",
    "طاقم": "sailor",  # a crew
    "اطفاء": "firefighter",
    "امن": "member",  # of some force
}
"""Bodies of people, and what each of their members is."""

OTHER_BODIES = frozenset(
    {
        *("حركه", "جماعه", "تنظيم", "قوات", "ميليشيا", "فصيل", "كتيبه", "حزب", "منظمه", "عصابه"),
        *("مجموعه", "فرقه", "بعثه", "جمعيه", "نقابه", "فريق", "عائله", "اسره", "قبيله"),
    }
)
"""Bodies whose members are of no sort that the checker knows."""

PLURAL_BODIES = frozenset({"قوات", "ميليشيا"})
"""Those of them that take the pronoun of a feminine noun without its ending."""

BROKEN_PLURALS: dict[str, str] = {
    "اتراك": "تركي",
    "روس": "روسي",
    "المان": "الماني",
    "افغان": "افغاني",
    "هنود": "هندي",
    "ارمن": "ارميني",
    "صرب": "صربي",
}
"""Peoples whose plural is another word, with the singular."""

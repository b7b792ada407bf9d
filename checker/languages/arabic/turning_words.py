"""Arabic words that part a value from what stands behind it. Data only, as `fold` leaves it."""

from __future__ import annotations

from checker.languages.crime_words import CrimeWords

TURNS = frozenset(
    {
        *("كما", "فيما", "بينما", "لكن", "ولكن"),  # kama, "moreover"; fima, "while"; lakin, "but"
        *("مضيفا", "مشيرا", "مشيره", "موضحا", "موضحه"),  # mudifan, "adding"
        *("مؤكدا", "مؤكده", "لافتا", "لافته", "مبينا", "مبينه"),  # mu'akkidan, "confirming"
        *("علما", "داعيا", "داعيه", "محذرا", "محذره", "منوها"),  # 'ilman, "given that"
    }
)
"""Words that open another statement; haythu, "where", mostly goes on about one."""

_MATTERS = (
    *("تورط", "ضلوع", "ارتكاب", "مشاركت", "علاقت", "صلت"),  # tawarrut, "involvement"
    *("تسبب", "انخراط", "تنفيذ", "تخطيط", "مسؤوليت"),  # tasabbub, "having caused"
)
_CHARGES = frozenset(
    {
        *("يشتبه", "المشتبه", "للاشتباه", "لاشتباه", "اشتبه"),  # yushtabahu, "is suspected"
        *(
            f"{particle}{matter}{whose}"
            for particle in "بل"
            for matter in _MATTERS
            for whose in ("ه", "ها", "هم", "هما", "هن")
        ),
        *("انتقاما", "ثارا", "ردا"),  # intiqaman, raddan, "in answer (to)"
    }
)
"""Words before what somebody did earlier, for which another thing is done now."""

CRIMES = CrimeWords(
    accusing=frozenset(
        {
            *("اتهم", "اتهمت", "اتهموا", "اتهام", "الاتهام", "اتهامات", "الاتهامات"),  # ittahama
            *("يتهم", "تتهم", "متهم", "متهمين", "متهمون", "المتهم", "المتهمين", "المتهمون"),
            *("ادين", "ادينوا", "ادانت", "ادانه", "مدان", "مدانين"),  # udina, "was convicted"
            *("تهم", "تهما", "تهمه", "التهم", "التهمه"),  # tuhma, "charge"
        }
    ),
    attached="ب",
    charges=_CHARGES,
    nouns=frozenset({"تهمه", "بتهمه", "وتهمه", "تهم", "بتهم", "شبهه", "بشبهه", "جريمه", "بجريمه"}),
)
"""Words by which somebody is accused: ittahama (bi-), bi-tuhmat, "on a charge of"."""

FIRSTS = frozenset(
    {
        *("الاول", "الاولي", "اول", "لاول"),  # al-awwal, "the first"
        *("ادني", "اعلي", "اقل", "اكثر", "اكبر", "اصغر"),  # adna, a'la, "lowest, highest"
        *("اسوا", "افضل", "اضعف", "اقوي", "اعنف", "ابطا", "اسرع"),  # aswa', afdal, "worst, best"
    }
)
"""Words before "since" by which nothing is counted from then: the lowest since 2011."""

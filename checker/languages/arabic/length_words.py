"""Arabic words that tell what a length of time is the length of. Data only, as `fold` leaves them.

A feminine ending and the pronoun "his" are both left as -h, so that `OWNED` has only those with an
alif or mim behind it; what takes "his" is listed.
"""

from __future__ import annotations

from checker.languages.length_words import LengthWords

_POINTS = (
    *("ذلك", "هذا", "تلك", "هذه"),  # dhalika, hadha, "that, this"
    *("اعلان", "قرار", "صدور", "نشر", "كشف"),  # i'lan, qarar, sudur, "announcement, decision"
    *("مقتل", "وفاه", "اغتيال", "رحيل", "مصرع"),  # maqtal, wafat, "killing, death"
    *("استقاله", "اقاله", "عزل", "تنصيب", "اداء", "ادائه"),  # istiqala, "resignation, oath"
    *("انتخاب", "انتخابه", "انتخابات", "اقتراع", "تصويت"),  # intikhab, iqtira', "election, vote"
    *("توقيع", "توقيعه", "اقرار", "مصادقه"),  # tawqi', "signing"
    "افراج",  # ifraj, "release"
    *("زلزال", "انفجار", "تفجير", "هجوم", "غاره"),  # zilzal, infijar, "earthquake, blast, raid"
    *("وقوع", "حدوث", "تدشين", "موجه", "سلسله"),  # wuqu', tadshin, mawja, "opening, wave"
    *("حادث", "حادثه", "كارثه", "تحطم", "سقوط", "غرق", "انهيار"),  # hadith, tahattum, "accident"
    *("وصول", "وصوله", "عوده", "عودته"),  # wusul, 'awda, "arrival, return"
    *("لقاء", "لقائه", "قمه", "زياره", "زيارته", "موعد"),  # liqa', qimma, "meeting, summit, date"
    *("نهايه", "انتهاء", "اختتام", "انسحاب", "انسحابه"),  # nihaya, insihab, "end, withdrawal"
    *("فوز", "فوزه", "هزيمه", "خساره", "مباراه"),  # fawz, hazima, "victory, defeat, match"
    *("طرد", "تسليم", "تسلم", "تسلمه", "اطلاق"),  # tard, taslim, "expulsion, handing over"
)

LENGTHS = LengthWords(
    lasts=frozenset(
        {
            *("مدتها", "مدته", "ومدتها", "ومدته"),  # muddatuha, "whose length is"
            *("تستغرق", "يستغرق", "استغرقت", "استغرق"),  # istaghraqa, "took"
            *("ستستغرق", "سيستغرق"),  # sa-yastaghriqu, "will take"
            *("تستمر", "يستمر", "استمرت", "استمر"),  # istamarra, "lasted"
            *("ستستمر", "سيستمر", "وتستمر", "ويستمر"),  # sa-yastamirru, "will last"
            *("تدوم", "يدوم", "دامت", "دام", "ستدوم"),  # dama, "lasted"
            *("تمتد", "يمتد", "امتدت", "امتد"),  # imtadda, "extended"
            *("مهله", "بمهله", "هدنه", "لهدنه"),  # muhla, "a respite of"; hudna, "a truce of"
        }
    ),
    subject=4,
    during=frozenset({"لمده", "مده"}),  # (li-)mudda, "for the time of"
    between=frozenset(
        {
            *("فقط", "تقريبا", "نحو", "حوالي", "قرابه", "زهاء"),  # faqat, "only"; nahwa, "about"
            *("مرور", "مضي", "انقضاء"),  # murur, mudiyy, "the passing of"
            *("ال", "علي", "كامله", "متتاليه", "متواصله"),  # kamila, "whole"
        }
    ),
    every=frozenset({"كل", "لكل"}),  # kull, "every"
    was=frozenset({"كان", "كانت", "وكان", "وكانت"}),  # kana, "was"
    before=frozenset({"قبل"}),  # qabla, "before"
    ahead=frozenset({"قبل", "قبلها", "قبله"}),  # qabla, "before (it)"
    since=frozenset(
        {
            *("بعد", "عقب", "بعدها", "بعده"),  # ba'da, 'aqiba, "after (it)"
            *("غضون", "خلال"),  # ghudun, khilala, "within"
        }
    ),
    of=frozenset({"من", "علي"}),  # min, 'ala, "of"
    by=frozenset({"ب"}),  # bi-, "by"
    points=frozenset({*_POINTS, *(f"ال{point}" for point in _POINTS)}),
    owned=("ها", "هم", "هما", "هن"),  # "her, their"
    begins=frozenset(
        {
            *("بدء", "بدئه", "بدئها", "بدايه", "بدايته", "بدايتها"),  # bad', bidaya, "beginning"
            *("بدا", "بدات", "انطلاق", "انطلاقه", "انطلاقها"),  # bada'a, intilaq, "began, start"
            *("اندلاع", "اندلاعه", "اندلاعها", "نشوب"),  # indila', "outbreak"
            *("اقلاع", "اقلاعه", "اقلاعها", "الاقلاع"),  # iqla', "take-off"
            *("اطلاقه", "اطلاقها", "افتتاح", "افتتاحه", "افتتاحها"),  # iftitah, "opening"
            *("تاسيس", "تاسيسه", "تاسيسها", "ولاده", "ولادته", "ولادتها"),  # ta'sis, wilada
            *("مغادره", "مغادرته", "مغادرتها", "مغادرتهم", "ابحار"),  # mughadara, "departure"
            *("ابحاره", "ابحارها", "ابحروا", "غادر", "غادرت", "غادروا"),  # abhara, "set sail"
            *("اختفاء", "اختفائه", "اختفائها", "فقدانه", "فقدانها"),  # ikhtifa', "disappearance"
            *("خطف", "اختطاف", "خطفه", "خطفها", "خطفهم", "اختطافه", "اختطافها", "اختطافهم"),
            *(
                "اعتقال",
                "اعتقاله",
                "اعتقالها",
                "اعتقالهم",
                "توقيفه",
                "توقيفها",
            ),  # i'tiqal, "arrest"
            *("احتجازه", "احتجازها", "احتجازهم", "سجنه", "سجنها", "اصابته", "اصابتها"),
            *("الحرب", "حرب", "القتال", "المعارك", "الحصار"),  # al-harb, "the war"
            *("تسلمها", "توليه", "توليها", "تعيينه", "تعيينها"),  # tawallihi, "his taking office"
        }
    ),
    records=frozenset(
        {
            *("اعلي", "ادني", "اكبر", "اصغر", "اقل", "اكثر"),  # a'la, "highest"; akthar, "most"
            *("اسوا", "افضل", "اعنف", "اقوي", "اضعف", "اشد"),  # aswa', "worst"
            *("اطول", "اسرع", "ابطا", "اول", "اولي"),  # atwal, "longest"; awwal, "first"
        }
    ),
    apart=frozenset({"بعد", "قبل", "عقب"}),  # ba'da, qabla, "after, before"
    ongoing=frozenset(
        {
            *("المستمر", "المستمره", "المتواصل", "المتواصله", "المتواصلين"),  # mustamirr, "lasting"
            *("المحاصر", "المحاصره", "المحتل", "المحتله", "المغلق", "المغلقه"),  # "besieged"
            *("الدائر", "الدائره", "الداير", "الدايره", "المندلع", "المندلعه", "المستعره"),
            *("القائم", "القائمه", "القايم", "القايمه", "المفروض", "المفروضه"),  # "imposed"
            *("المعتقل", "المعتقله", "المحتجز", "المحتجزه", "المسجون", "المسجونه"),  # "held"
            *("المتوقف", "المتوقفه", "المتوقفين", "المعلق", "المعلقه", "المجمد", "المجمده"),
            *(
                "المشتعل",
                "المشتعله",
                "المحتدم",
                "المحتدمه",
                "المعطل",
                "المعطله",
                "الحاكم",
                "الحاكمه",
            ),
            *("الساري", "الساريه", "المتنازع", "المقطوع", "المقطوعه", "الغائب", "الغائبه"),
        }
    ),
    over=frozenset({"خلال", "غضون", "مدي", "مدار", "في", "طوال", "طيله"}),  # khilala, "during"
)

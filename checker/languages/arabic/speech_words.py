"""Arabic words beside verbs of saying, by what they show of who speaks. Data only, folded."""

from __future__ import annotations

import re

ANNOUNCED = frozenset(
    {
        "سقوط",  # suqut, "fall of"
        "وصول",  # wusul, "arrival of"
        "دخول",  # dukhul, "entry of"
        "خروج",  # khuruj, "exit of"
        "نقل",  # naql, "transfer of"
        "صرف",  # sarf, "payment of"
        "رفع",  # raf', "raising of"
        "خفض",  # khafd, "lowering of"
        "بدء",  # bad', "beginning of"
        "بدايه",  # bidaya, "beginning of"
        "فتح",  # fath, "opening of"
        "اغلاق",  # ighlaq, "closing of"
        "اطلاق",  # itlaq, "launch of"
        "ارسال",  # irsal, "sending of"
        "انشاء",  # insha', "founding of"
        "اصدار",  # isdar, "issue of"
        "اقرار",  # iqrar, "approval of"
        "الغاء",  # ilgha', "cancelling of"
        "اعاده",  # i'ada, "return of"
        "اقامه",  # iqama, "holding of"
        "اجراء",  # ijra', "holding of"
        "اجلاء",  # ijla', "evacuation of"
        "انهاء",  # inha', "ending of"
        "ايقاف",  # iqaf, "stopping of"
        "وقف",  # waqf, "stopping of"
        "منع",  # man', "ban on"
        "حظر",  # hazr, "ban on"
        "فرض",  # fard, "imposing of"
        "عوده",  # 'awda, "return of"
        "زياده",  # ziyada, "increase of"
        "زياره",  # ziyara, "visit of"
        "مشاركه",  # musharaka, "taking part of"
        "موافقه",  # muwafaqa, "consent of"
        "مغادره",  # mughadara, "departure of"
        "مقاطعه",  # muqata'a, "boycott of"
        "محاكمه",  # muhakama, "trial of"
        "مصادره",  # musadara, "seizure of"
        "مقتل",  # maqtal, "killing of"
        "مصرع",  # masra', "death of"
        "وفاه",  # wafat, "death of"
        "اصابه",  # isaba, "injury of"
        "فقدان",  # fuqdan, "loss of"
        "حصول",  # husul, "obtaining of"
        "بيع",  # bay', "sale of"
        "شراء",  # shira', "purchase of"
        "بناء",  # bina', "building of"
        "هدم",  # hadm, "demolition of"
        "قطع",  # qat', "cutting of"
        "قبول",  # qabul, "acceptance of"
        "رفض",  # rafd, "refusal of"
        "كشف",  # kashf, "disclosure of"
        "ضبط",  # dabt, "seizure of"
        "عزل",  # 'azl, "removal of"
        "طرد",  # tard, "expulsion of"
        "سحب",  # sahb, "withdrawal of"
        "دعم",  # da'm, "support of"
        "حل",  # hall, "dissolution of"
        "نشر",  # nashr, "publication of"
        "قيام",  # qiyam, "rising of"
        "وجود",  # wujud, "existence of"
        "حدوث",  # huduth, "happening of"
        "وقوع",  # wuqu', "happening of"
        "رحيل",  # rahil, "departure of"
        "فوز",  # fawz, "victory of"
        "خساره",  # khasara, "loss of"
        "هزيمه",  # hazima, "defeat of"
        "القاء",  # ilqa', "throwing of; arrest of"
        "احباط",  # ihbat, "foiling of"
        "اسقاط",  # isqat, "downing of"
        "اتخاذ",  # ittikhadh, "taking of (a step)"
        "ادراج",  # idraj, "listing of"
        "ايداع",  # ida', "committing of"
        "احاله",  # ihala, "referral of"
        "العثور",  # al-'uthur, "the finding (of)"
    }
)
"""Verbal nouns right behind the verb: what is announced, not who announces it."""

ASIDES = frozenset(
    {
        "حينها",  # hinaha, "then"
        "حينئذ",  # hina'idhin, "then"
        "حينذاك",  # hinadhak, "then"
        "وقتها",  # waqtaha, "then"
        "وقتئذ",  # waqta'idhin, "then"
        "انذاك",  # anadhak, "then"
        "عندها",  # 'indaha, "then"
        "لاحقا",  # lahiqan, "later"
        "مؤخرا",  # mu'akhkharan, "recently"
        "سابقا",  # sabiqan, "earlier"
        "بدوره",  # bi-dawrihi, "for his part"
        "بدورها",  # bi-dawriha
        "رسميا",  # rasmiyyan, "officially"
        "صراحه",  # sarahatan, "frankly"
        "عنه",  # 'anhu, "(quoted) him"
        "عنها",  # 'anha
        "عنهم",  # 'anhum
        "به",  # (sarrahat) bihi, "(stated) it"
        "بها",  # biha
        "قائلا",  # qa'ilan, "saying"
        "قائله",  # qa'ilatan
    }
)
"""Words that may stand between a verb of saying and who speaks."""

CONSIDERED = frozenset({"اعتبر", "اعتبرت"})  # i'tabara, "considered", of a word in quotes

NO_SPEAKERS = frozenset(
    {
        "لي",  # li, "to me"
        "لنا",  # lana, "to us"
        "لك",  # laka, "to you"
        "لكم",  # lakum, "to you"
        "لهما",  # lahuma, "to both"
        "قوله",  # qawluhu, "his saying"
        "قولها",  # qawluha
        "قولهم",  # qawluhum
        "قولهما",  # qawluhuma
        "فقط",  # faqat, "only"
        "الانتباه",  # (lafata) al-intibah, "(drew) attention"
        "الانظار",  # al-anzar, "the eyes"
        "النظر",  # an-nazar
        "التقويم",  # at-taqwim, "the calendar"
        "الحاجه",  # al-haja, "the need"
        "الظروف",  # az-zuruf, "the circumstances"
        "لذلك",  # li-dhalika, "(according) to that"
        "اعلي",  # a'la, "highest"
    }
)
"""Words behind a verb of saying that are nobody."""

OFFICES = frozenset(
    {
        *("مكتب", "لجنه", "هيئه", "مجلس", "مركز", "وزاره", "وكاله", "غرفه"),  # maktab, "office"
        *("جهاز", "اداره", "دائره", "وحده", "فريق", "مؤسسه", "شركه", "برنامج", "صندوق"),
        *("منظمه", "جمعيه", "رابطه", "اتحاد", "نقابه", "مفوضيه", "مديريه", "معهد", "حمله"),
    }
)
"""Nouns behind which a verbal noun belongs to the name: the office for coordinating."""

NOT_SAYING = frozenset({"اضافه", "واضافه", "اضافات"})
"""Nouns that look like a verb of saying: idafa, "addition (to)"."""

TO = frozenset({"وفقا", "طبقا", "وفاقا"})
"""Words for "according" behind which "to" is written as one with who speaks."""

WHAT = frozenset({"لما", "لمن", "ما"})
"""Li-ma, "to what", between "according" and a verb of saying, which then names who speaks."""

ENDS_SPEAKER = frozenset(
    {
        *("مؤخرا", "مجددا", "لاحقا", "اخيرا"),  # mu'akhkharan, "recently"
        *("اثناء", "خلال", "عقب", "كاشفه", "كاشفا", "مؤكدا", "مؤكده"),  # athna', "during"
        *("عزمه", "عزمها", "نيته", "نيتها", "عزم", "مسؤوليته", "مسؤوليتها", "مسؤوليتهم"),
    }
)
"""Words that are no part of the name of who speaks, but of what is told."""

THAT = frozenset(
    {
        "ان",  # inna, anna, "that"
        "انه",  # annahu, "that he"
        "انها",  # annaha
        "انهم",  # annahum
        "انهما",  # annahuma
        "بان",  # bi-anna
        "بانه",  # bi-annahu
        "بانها",  # bi-annaha
        "عن",  # 'an, "(quoted) from"
        "قولهم",  # qawlahum, "their saying"
        "قولهما",  # qawlahuma
        ":",
    }
)
"""What follows who speaks."""

BESIDE = frozenset({"فيما", "بينما"})  # fima, baynama, "while"
"""Words before a verb by which somebody else speaks, too."""

SUBORDINATING = frozenset(
    {
        "بعدما",  # ba'dama, "after"
        "عندما",  # 'indama, "when"
        "حينما",  # hinama, "when"
        "فيما",  # fima, "while"
        "بينما",  # baynama, "while"
        "التي",  # allati, "which"
        "الذي",  # alladhi
        "الذين",  # alladhina
    }
)
"""Words before a verb of saying whose speech is only what follows."""

NOT_SAID = frozenset({"ان", "لم", "لن", "قد", "الا", "لا", "سوف", "وسوف"})
"""An, "to", lam, "not", and their like before a verb in the present: nothing was said yet."""

RANKS = frozenset({"جنرال", "كولونيل", "ماجور", "كابتن", "دكتور", "سير", "لورد"})
"""Foreign titles, which stand before a name without the article."""

WAS = frozenset(
    {"كان", "كانت", "وكان", "وكانت", "كانوا", "وكانوا"}
)  # kana, before the subject of an earlier speech
HEADLINE_VERBS = frozenset(
    {
        "يعلن",  # yu'lin, "announces"
        "تعلن",  # feminine
        "يقول",  # yaqul, "says"
        "تقول",  # feminine
        "يؤكد",  # yu'akkid, "confirms"
        "تؤكد",  # feminine
        "يكشف",  # yakshif, "reveals"
        "تكشف",  # feminine
        "يوضح",  # yuwaddih, "explains"
        "توضح",  # feminine
    }
)
"""Verbs in the present that stand behind their subject in headlines."""

MAKING_SO = re.compile(r"ت\w\wي\w")
"""Verbal nouns of the form taf'il, "making (something) so": what was announced, not who did."""

# Adjectives of relation in -i and -iyya, the others that stand in names of offices, and ranks.
GOES_ON = re.compile(
    r"ال(?:\w{2,}ي(?:ه|ون|ين|ات)?|"
    r"عام|عامه|اعلي|عليا|اول|اولي|ثان|ثانيه|سابق|سابقه|حالي|جديد|جديده|خاص|خاصه|"
    r"متحده|مشترك|مشتركه|موحد|موحده|مسلح|مسلحه|مؤقت|مؤقته|مكلف|مكلفه|منتخب|منتخبه|مختص|مختصه|"
    r"مستقل|مستقله|مسؤول|مسؤوله|حاكم|حاكمه|كبير|كبري|اوسط|ابيض|احمر|كريم|مناوب|مساعد|مساعده|"
    r"دكتور|دكتوره|سيد|سيده|شيخ|امير|مشير|فريق|لواء|عميد|عقيد|مقدم|رائد|نقيب|جنرال|ركن|قاضي)"
)
"""Definite words that may follow a definite noun in one phrase."""

INSIDE_NAMES = frozenset(("عبد", "ابو", "ابي", "بن", "ابن", "ال"))  # "servant", "father", "son"
"""Words that stand only in names of people, with an article behind them that ends nothing."""

DEMANDED = frozenset(
    {
        "مستهدف",  # mustahdaf, "aimed at"; of other forms mostly "aiming at"
        *("يحتاج", "تحتاج", "يحتاجون"),  # yahtaj, "needs"; the past is what it took
        *("يلزم", "يلزمه", "تلزم"),  # yalzam, "is needed"
        *("ياملون", "يطمح", "تطمح", "يطمحون"),  # ya'malun, yatmah, "hope, aspire"
        *("ناشد", "ناشدت", "تناشد"),  # nashada, "appealed"
        *("استيعابيه", "استيعابي"),  # (qudra) isti'abiyya, "(what it) can hold"
        "طالبت",  # talabat, "demanded (f.)"; the masculine is "student", too
        "طالبوا",  # "they demanded"
        "يطالب",  # "demands"
        "تطالب",  # "demands (f.)"
        "يطالبون",  # "they demand"
        "طلبت",  # talabat, "asked for (f.)"; the masculine is "request", too
        "طلبوا",  # "they asked for"
        "يطلب",  # "asks for"
        "تطلب",  # "asks for (f.)"
    }
)
"""Words of demand and target that stand for it in one form only."""

SEEKS = frozenset(
    {
        *("طلب", "طالب", "مطالبه", "مطالبا"),  # talab, "asked for"; "demanding"
        *("يسعي", "تسعي", "سعي"),  # yas'a, "seeks"
        *(
            "تمس",
            "تمست",
            "يلتمس",
            "تلتمس",
        ),  # iltamasa, "pleaded for", less what looks like an article
        *("اوصي", "اوصت"),  # awsa, "recommended"
    }
)
"""Words by which a punishment is demanded where a prosecutor stands in the clause, too."""

DEMANDERS = frozenset(
    {
        *("ادعاء", "نيابه"),  # al-iddi'a', an-niyaba, "the prosecution"
        *("مدعي", "مدعيه", "مدعون", "مدعين"),  # al-mudda'i, "the prosecutor"
        *("محامي", "محاميه", "محامو", "محامون", "محامين"),  # al-muhami, "the lawyer"
    }
)
"""Who demands a punishment or damages."""

COMPLEMENTIZERS = frozenset(
    attached + particle
    for particle in ("ان", "انه", "انها", "انهم", "انهما", "انهن")  # anna, "that (he, she, they)"
    for attached in ("", "ب")
)

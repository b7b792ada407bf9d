"""Arabic words of counts of nothing. Data only, as `fold` leaves them."""

from __future__ import annotations

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
        "ليس",  # laysa, "is not"
        "وليس",  # wa-laysa
        "ليست",  # laysat
        "وليست",  # wa-laysat
        "تخلو",  # takhlu, "is free (of)"
        "يخلو",  # yakhlu
        "وتخلو",  # wa-takhlu
        "خلت",  # khalat, "was free"
        "خلا",  # khala
        "خاليه",  # khaliya, "free"
        "خالي",  # khali
        "خاليا",  # khaliyan
        "خال",  # khal
    }
)
"""Words that a count of nothing begins with."""

WITHOUT = frozenset({"دون", "بدون", "ودون", "بلا", "وبلا"})
FREE = frozenset({"تخلو", "يخلو", "وتخلو", "خلت", "خلا", "خاليه", "خالي", "خاليا", "خال"})
STREETS = frozenset({"شوارع", "الشوارع", "طرقات", "الطرقات", "طرق", "الطرق", "ساحات", "الساحات"})
"""What is deserted rather than free of somebody: streets, roads, squares."""

IS_NOT = frozenset({"ليس", "وليس", "ليست", "وليست"})
EXISTS = frozenset(
    {
        "يوجد",  # yujad, "is found"
        "توجد",  # tujad
        "يوجود",  # a slip for it
        "يكن",  # yakun, "was"
        "تكن",  # takun
        "يعد",  # ya'ud, "is any more"
        "تعد",  # ta'ud
        "وجود",  # wujud, "existence"
    }
)
THERE = frozenset({"هناك", "هنالك", "ثمه"})  # hunaka, "there"
EVENTS = frozenset(
    {
        "اختفاء",  # ikhtifa', "disappearance"
        "اختطاف",  # ikhtitaf, "abduction"
        "خطف",  # khatf, "abduction"
        "اعتقال",  # i'tiqal, "arrest"
        "اغتيال",  # ightiyal, "assassination"
        "انتحار",  # intihar, "suicide"
        "تسرب",  # tasarrub, "leak"
        "اطلاق",  # itlaq, "firing"
        "ناجون",  # najun, "survivors"
        "ناجين",  # najin
        "منافس",  # munafis, "competitor"
    }
)
"""Things counted, besides the nouns known, when there is none."""

IDLE = frozenset(
    {
        "حاجه",  # haja, "need"
        "مشكله",  # mushkila, "problem"
        "سبب",  # sabab, "reason"
        "شرط",  # shart, "condition"
        "دليل",  # dalil, "evidence"
        "معلومه",  # ma'luma, "information"
        "رد",  # radd, "reply"
        "حق",  # haqq, "right"
        "اثر",  # athar, "trace"
        "خيار",  # khiyar, "choice"
        "احتمال",  # ihtimal, "possibility"
        "فرصه",  # fursa, "chance"
        "خطه",  # khitta, "plan"
        "فكره",  # fikra, "idea"
        "تعليق",  # ta'liq, "comment"
        "تغيير",  # taghyir, "change"
        "مصدر",  # masdar, "source"
        "جانب",  # janib, "side"
        "طرف",  # taraf, "side"
        "شكل",  # shakl, "form"
        "نوع",  # naw', "kind"
        "عمل",  # 'amal, "work"
        "خطا",  # khata', "mistake"
        "طريق",  # tariq, "way"
        "اتجاه",  # ittijah, "direction"
        "بعد",  # ba'd, "after"
        "اخر",  # akhar, "other"
        "عدد",  # 'adad, "number"
        "نتيجه",  # natija, "result"
        "اتفاق",  # ittifaq, "agreement"
        "تقدير",  # taqdir, "estimate"
        "تحديد",  # tahdid, "determining"
        "لون",  # lawn, "colour"
        "دور",  # dawr, "role"
        "مقابل",  # muqabil, "return"
        "تقرير",  # taqrir, "report"
        "خبر",  # khabar, "news"
        "بيان",  # bayan, "statement"
        "جهه",  # jiha, "side"
        "مستوي",  # mustawa, "level"
        "حديث",  # hadith, "talk"
    }
)
"""Nouns of idioms and abstractions: that there is none of them counts nothing."""
ANY = frozenset({"اي", "ايه"})  # ayy, "any"
NOBODY = "احد"  # ahad, "anyone"
HARMED = frozenset({"يصب", "يقتل", "يجرح", "يمت", "يعتقل"})  # yusab, "was hurt"; yuqtal
HARM = frozenset(
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
ARMS = frozenset(
    {
        "صاروخ",  # sarukh, "missile"
        "قذيفه",  # qadhifa, "shell"
        "هجوم",  # hujum, "attack"
        "غاره",  # ghara, "raid"
        "هدف",  # hadaf, "goal"
        "حاله",  # hala, "case"
        "صوت",  # sawt, "vote"
        "رحله",  # rihla, "flight"
    }
)
OPEN = frozenset(
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
        "يزال",  # yazal, "ceased"
        "تزال",  # tazal
        "يزالون",  # yazalun
        "يمكن",  # yumkin, "can"
        "يمكننا",  # yumkinuna
        "يمكنه",  # yumkinuhu
        "يستطيع",  # yastati', "is able"
        "يوضح",  # yuwaddih, "made clear"
        "توضح",  # tuwaddih
        "التاكد",  # at-ta'akkud, "making sure"
        "يعني",  # ya'ni, "means"
        "يزيد",  # yazid, "exceeds"
        "يقل",  # yaqill, "is less"
        "تقل",  # taqill
        "يتجاوز",  # yatajawaz, "exceeds"
        "تتجاوز",  # tatajawaz
    }
)
"""Words that leave the number open: "no reports of victims" says nothing of how many there are."""

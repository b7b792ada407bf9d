"""Arabic words that tell something only beside another. Data only; all as `fold` leaves them."""

from __future__ import annotations

from checker.languages.concepts import CUT_OFF, RESTORED
from checker.languages.idioms import Idiom, table
from checker.languages.words import Role

_HOSPITALS = frozenset(
    {
        *("المستشفي", "مستشفي", "المستشفيات", "مستشفيات"),  # mustashfa, "hospital"
        *("مشفي", "المشفي", "المشافي", "مشاف"),  # mashfa, "hospital"
    }
)
_CURRENT = frozenset(
    {
        *("التيار", "تيار"),  # tayyar, "current"
        *("الكهرباء", "كهرباء", "الكهربايي", "الكهربائي"),  # kahraba', "electricity"
    }
)
_OF_A_PRISON = frozenset(
    {
        *("حراس", "حارس", "مدير", "اداره"),  # hurras, "guards"; mudir, "director"
        *("نزلاء", "نزيل", "سجناء", "سجين"),  # nuzala', sujana', "inmates"
        *("داخل", "في", "من", "الي", "قرب", "خارج"),  # dakhil, "inside"; fi, "in"; min, "from"
        *("باب", "ابواب", "اسوار", "جدران", "فناء", "ساحه"),  # bab, "gate"; aswar, "walls"
    }
)
_AIMS = frozenset(
    {
        *("نمو", "نموا", "النمو"),  # numuww, "growth"
        *("انتاج", "تصدير", "بيع", "شراء", "بناء"),  # "producing, exporting, selling, buying"
        *("زياده", "رفع", "خفض", "تقليص"),  # "raising, lowering"
        *("الوصول", "بلوغ", "تحقيق", "جذب", "توفير"),  # "reaching, achieving, attracting"
        *("عجز", "عجزا", "ايرادات", "ارباح", "ارباحا", "صادرات"),  # "deficit, revenue, profit"
    }
)
_OF_A_QUARTER = frozenset(
    {
        *("الاول", "الثاني", "الثالث", "الرابع", "الاخير"),  # "first" to "fourth", "last"
        *("نفسه", "ذاته", "الماضي", "السابق", "الحالي"),  # nafsuh, "the same"; "last, current"
        *("الدراسي", "من"),  # dirasi, "(term) of school"; min, "of"
    }
)
_GOALS = frozenset(
    {
        *("هدف", "الهدف", "هدفا", "هدفه", "هدفين", "هدفي", "اهداف", "الاهداف", "اهدافه"),  # "goals"
        *("ثنائيه", "ثلاثيه", "هاتريك", "نقطه", "نقاط"),  # "a brace, a hat trick, points"
        *("افتتح", "افتتحت", "يفتتح", "باب", "افتتاح", "مجموعه"),  # "opened (the scoring)"
    }
)
_BODIES = frozenset(
    {
        *("وكاله", "لوكاله", "مفوضيه", "هيئه", "مؤسسه", "نادي", "جمعيه"),  # "agency"
        *("وزاره", "وزير", "مكتب", "دائره", "لجنه", "منظمه", "صندوق"),  # "ministry, office"
        *("شؤون", "لشؤون", "غوث", "تشغيل", "رعايه", "حقوق"),  # "affairs, relief"
        *("مخيم", "مخيمات", "مستشفي", "مجمع", "مدرسه", "ساحه", "ميدان", "شارع"),  # "camp, square"
        *("كتائب", "سرايا", "لواء", "ملف", "قضيه", "ازمه", "قانون"),  # "brigades, file"
    }
)
WHERE_OR_WHEN = frozenset(
    {
        *("في", "قرب", "داخل", "خلال", "عند", "بين", "علي", "قباله", "شمال", "جنوب", "شرق"),
        *("غرب", "امس", "اليوم", "يوم", "صباح", "مساء", "فجر", "ظهر", "ليل", "ليله", "بعد"),
        *("قبل", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت"),
        *("ضحيه", "فيه", "فيها", "بالقرب", "جراء", "اثر", "عام", "نتيجه", "بسبب", "اثناء"),
    }
)
HAPPENINGS = frozenset(
    {
        *("حادث", "الحادث", "حادثه", "الحادثه", "حوادث", "الحوادث"),  # hadith, "accident"
        *("انفجار", "الانفجار", "انفجارات", "هجوم", "الهجوم", "هجمات", "اعتداء", "الاعتداء"),
        *("اشتباكات", "الاشتباكات", "مواجهات", "المواجهات", "زلزال", "الزلزال", "هزه", "كارثه"),
        *("ضحايا", "قتلي", "اصابات", "خسائر", "اضرار", "جريمه", "الجريمه", "حريق"),
    }
)
"""What happens, by a word that is written as "signed" is."""
_LAWS = frozenset(
    {
        *("الدستور", "دستور"),  # dustur, "constitution"
        *("القانون", "قانون", "النظام", "اللايحه", "اللائحه"),  # qanun, "law"
    }
)
_MEASURES = (
    *("فرض", "رد", "رفع", "زياده", "خفض", "تقليص", "قطع"),  # "imposing, raising, cutting"
    *("وقف", "تعليق", "الغاء", "حظر", "منع", "تجميد", "حجب"),  # "stopping, cancelling, banning"
    *("سحب", "طرد", "ترحيل", "تسريح", "اقاله", "فصل"),  # "withdrawing, expelling, dismissing"
    *("اغلاق", "مصادره", "تغريم", "مقاضاه", "معاقبه"),  # "closing, seizing, fining, suing"
    *("قتل", "اعدام", "قصف", "ضرب", "تفجير", "اطلاق", "ارسال"),  # "killing, bombing, sending"
    *("اتخاذ", "تطبيق", "نشر", "استهداف", "هدم", "شن"),  # "taking (steps), applying, deploying"
)
_LOSSES = (
    *("بالتراجع", "بالهبوط", "بالخساره", "بخساره", "بفقدان", "بالسقوط", "بالانهيار"),  # "losing"
    *("بالغياب", "بالايقاف", "بالافلاس", "بالخروج", "بالزوال", "بالانقراض"),  # "missing, ruin"
)
_THREATENED = frozenset(
    {f"ب{measure}" for measure in _MEASURES} | {"بالرد", "باللجوء", "بالمثل", *_LOSSES}
)
"""What somebody threatens to do, or is threatened with, written as one with bi-: a threat of nature
has a noun there."""
_THREATS: tuple[str, ...] = (
    "هدد هددت هددوا يهدد تهدد يهددون مهددا مهدده",  # haddada, "threatened"
    "تهديد تهديدات التهديد التهديدات",  # tahdid, "threat"
    "تهديده تهديدها تهديداته تهديداتها",  # tahdiduhu, "his threat"
    "توعد توعدت توعدوا يتوعد تتوعد متوعدا متوعده",  # tawa''ada, "threatened"
    "لوح لوحت لوحوا ولوح ولوحت يلوح تلوح ملوحا ملوحه",  # lawwaha bi-, "held out"
)
_CARRIED_OUT = frozenset({"نفذ", "نفذت", "ينفذ", "تنفذ", "تنفيذ", "تنفيذا", "منفذا", "منفذه"})

IDIOMS = table(
    ("فقد فقدت يفقد", Idiom(frozenset({"اثر", "الاتصال", "اثرهم"}), ahead=2, event="missing")),
    (
        "نقل نقلوا نقلت ينقل",  # nuqila, "was taken"
        Idiom(
            _HOSPITALS,
            ahead=8,
            event="injured",
            unless=frozenset({"عن", "قوله", "قولها", "جثث", "جثه"}),
        ),
    ),
    (
        "اخلي اخلت اخلوا يخلي تخلي اخلاء",  # akhla, "let go"
        Idiom(frozenset({"سبيل", "سبيله", "سبيلها", "سبيلهم", "سبيلهما"}), ahead=4, event="freed"),
    ),
    (
        "حولت حولوا تحويل",  # hawwalat, "diverted"
        Idiom(frozenset({"مسار", "مسارها", "وجهه", "وجهتها"}), ahead=3, event="diverted"),
    ),
    (
        "تلقي يتلقي تتلقي تلقوا",  # talaqqa, "received (treatment)"
        Idiom(frozenset({"العلاج", "علاجا", "للعلاج"}), ahead=4, event="injured"),
    ),
    (
        "انهاء انهت انهي بانهاء تنهي",  # inha' 'uqud, "ending contracts"
        Idiom(frozenset({"عقود", "عقودهم", "خدمات"}), ahead=3, event="dismissed"),
    ),
    ("تسجيل التسجيل بتسجيل لتسجيل", Idiom(_GOALS, ahead=2, back=1, event="scored")),  # tasjil
    (
        "وقع وقعت",  # waqa'a, "happened"; waqqa'a, "signed"
        Idiom(WHERE_OR_WHEN, ahead=1),
    ),
    ("وقع وقعت", Idiom(HAPPENINGS, ahead=2, back=2)),
    ("اللاجئين لاجئين النازحين الجرحي الشهداء شهداء الاسري القتلي", Idiom(_BODIES, back=2)),
    ("الفصل فصل", Idiom(_OF_A_QUARTER, ahead=2)),  # al-fasl, "the quarter (of a year)"
    ("انقطع انقطعت انقطاع قطع", Idiom(_CURRENT, ahead=2, event=CUT_OFF)),  # inqata'a
    ("بلا دون بدون", Idiom(_CURRENT, ahead=1, event=CUT_OFF)),  # bila, "without"
    ("بلا دون بدون", Idiom(frozenset({"ماوي"}), ahead=1, event="displaced")),  # ma'wa
    ("عاد عادت اعاده اعادت اعيد عوده", Idiom(_CURRENT, ahead=2, event=RESTORED)),  # 'ada
    ("السجن سجن", Idiom(_OF_A_PRISON, back=1)),  # as-sijn, "the prison"
    (
        "يستهدف تستهدف استهدف استهدفت مستهدفا",  # yastahdif, "aims at"
        Idiom(_AIMS, ahead=4, role=Role.EXPECTED),
    ),
    (
        "يمنح يتيح يعطي يمهل",  # yamnah, "gives"
        Idiom(_LAWS, ahead=2, back=2, role=Role.EXPECTED),
    ),
    (
        "القصوي قصوي",  # (at-taqa) al-quswa, "the most (that it can hold)"
        Idiom(
            frozenset({"الطاقه", "طاقه", "طاقته", "طاقتها", "السعه", "القدره", "قدره", "بطاقه"}),
            back=2,
            role=Role.EXPECTED,
        ),
    ),
    ("تهديده تهديدها تهديداته تهديداتها تهديد تهديدات", Idiom(_CARRIED_OUT, back=3)),
    (
        " ".join(_THREATS),
        Idiom(_THREATENED, ahead=5, role=Role.EXPECTED),
    ),
    ("حال", Idiom(frozenset({"في"}), back=1, role=Role.HYPOTHETICAL)),  # fi hal, "in case"
    ("وعد وعدت وعدوا", Idiom(frozenset({"قد"}), back=1, role=Role.EXPECTED)),  # wa'ada
)

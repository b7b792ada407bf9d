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
AIMS = frozenset(
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
_SCORED = _GOALS | {
    *("هدفان", "الهدفين", "هدفيه", "الدقيقه", "دقيقه", "مرمي", "شباك", "مرماه", "ركله", "الكره"),
    *("ضربه", "راسيه", "اللاعب", "مهاجم", "المهاجم", "المباراه", "مباراه", "الشوط"),  # "match"
    *("ثنائيه", "ثناييه", "رباعيه", "خماسيه", "التعادل", "الفوز", "نقطتين", "النقاط", "نقاطا"),
}
_SHOTS = frozenset({"النار", "نار", "الرصاص", "رصاص", "النيران", "نيران", "نيرانه", "نيرانها"})
_KEPT_IN_CHECK = frozenset(
    {
        *(
            "الاسعار",
            "اسعار",
            "الاسواق",
            "السوق",
            "الانفاق",
            "العجز",
        ),  # "prices, markets, spending"
        *("النفس", "الايقاع", "الحدود", "الامن", "الوضع", "الاوضاع"),  # "oneself, borders, order"
        *("الموازنه", "الميزانيه", "الماليه", "الحركه"),  # "the budget, traffic"
    }
)
_CANDIDATES = frozenset(
    {
        *("مرشح", "المرشح", "مرشحا", "مرشحه", "المرشحه"),  # murashshah, "candidate"
        *("مرشحين", "المرشحين", "للمرشحين", "مرشحون", "المرشحون", "ترشيح", "مرشحو", "مرشحي"),
        *("نهائيه", "النهائيه", "القصيره"),  # (list, names) niha'iyya, "final"
    }
)
_HOLDERS = frozenset({"حامل", "حامله", "صاحب", "صاحبه"})  # hamil, "holder"
_ATTACKS = frozenset(
    {
        *("هجوم", "هجوما", "الهجوم", "هجومين", "هجمات", "الهجمات", "بهجوم"),  # hujum, "attack"
        *("اعتداء", "الاعتداء", "اعتداءات", "الاعتداءات", "تفجير", "التفجير", "تفجيرا"),
        *("تفجيرات", "التفجيرات", "التفجيرين", "غاره", "غارات", "الغارات", "قصف", "قصفا"),
        *("ضربه", "ضربات", "الضربات", "عمليه", "العمليه", "انتحاري", "انتحاريه", "ارهابيه"),
        *("انتحاريون", "انتحاريين", "انتحاريان", "ارهابيون", "ارهابيين", "الارهابيه"),
        *(
            "اغتيال",
            "مجزره",
            "المجزره",
            "مذبحه",
            "المذبحه",
            "جريمه",
            "الجريمه",
        ),  # "massacre, crime"
    }
)
_AIMED_AT = frozenset(
    {
        *("قصف", "قصفت", "القصف", "ضرب", "ضربت", "ضربات", "غاره", "غارات", "الغارات"),  # "bombed"
        *("استهدف", "استهدفت", "استهداف", "دمر", "دمرت", "تدمير", "هاجم", "هاجمت", "مهاجمه"),
        *("قصفها", "قصفه", "اصاب", "اصابت", "ضد", "بنك"),  # "hit; against; bank (of targets)"
    }
)
_OF_WAR = frozenset(
    {
        *("عسكري", "عسكريا", "عسكريه", "العسكريه", "العسكري"),  # 'askari, "military"
        *("للنظام", "لتنظيم", "لحركه", "لحزب", "لحماس", "تابع", "تابعه"),  # "of the government"
        *("معاديه", "ارهابيه", "ارهابيا", "جويه", "جويا", "بحريه"),  # "hostile, in the air"
    }
)
_TROOPS = frozenset(
    {
        *("جندي", "جنديا", "جنود", "الجنود", "قوات", "القوات", "قواته", "قواتها"),  # "soldiers"
        *("شرطي", "شرطيا", "عنصر", "عنصرا", "عناصر", "دبابات", "دبابه", "مقاتلين", "مقاتل"),
        *("صواريخ", "منظومات", "بطاريات", "مراقبين", "مراقبا"),  # "missiles, batteries, observers"
    }
)
_OF_A_BALLOT = frozenset(
    {
        *("صناديق", "صندوق", "مراكز", "مركز", "مكاتب", "مكتب", "لجان", "محطات"),  # sanadiq, "boxes"
        *(
            "بطاقات",
            "بطاقه",
            "اوراق",
            "ورقه",
            "يوم",
            "ايام",
            "موعد",
            "عمليه",
            "قاعات",
        ),  # "cards, day"
    }
)
_HEARD = frozenset(
    {
        *("انفجار", "انفجارات", "انجارات", "اطلاق", "رصاص", "الرصاص", "دوي", "عال", "مرتفع"),
        *("قوي", "الاذان", "المدافع", "الطائرات", "العقل", "الشعب"),  # "of blasts, loud, of reason"
    }
)
_HANDED_IN = frozenset(
    {
        *("توصيه", "توصيات", "توصيتين", "تقرير", "تقارير", "تقريرا", "مذكره", "شكوي", "شكاوي"),
        *("دعوي", "دعاوي", "قضيه", "قضايا", "طلب", "طلبا", "اسم", "اسماء"),  # "lawsuit, request"
        *("علم", "العلم", "اعلام", "شعار", "شعارات", "صور", "لافتات", "لافته"),  # "flag, banners"
        *("الحصار", "حصار", "الحظر", "حظر", "العقوبات", "عقوبات", "حاله", "الانقاض", "انقاض"),
    }
)
_OF_A_PRIZE = frozenset(
    {
        *("ارجاء", "تاجيل", "الغاء", "حجب", "سحب", "منح", "بمنح", "تسليم", "توزيع"),  # "postponing"
    }
)
_SIGNED = frozenset(
    {
        *("اتفاق", "اتفاقا", "اتفاقيه", "اتفاقيات", "الاتفاق", "الاتفاقيه", "اتفاقين"),  # "accord"
        *("عقد", "عقدا", "عقود", "عقودا", "مذكره", "مذكرات", "مذكرتي", "صفقه"),  # "contract"
        *("بروتوكول", "بروتوكولا", "معاهده", "ميثاق", "وثيقه"),  # "protocol, treaty"
    }
)
_WORKED_FOR = frozenset(
    {
        *("عمل", "جهود", "جهد", "تعاون", "التعاون", "مشاورات", "مباحثات", "محادثات"),  # "work"
        *("بيع", "البيع", "مبيعات", "المبيعات", "صادرات", "الصادرات", "ضرائب", "الضرائب"),
        *("ايرادات", "الايرادات", "تبرعات", "التبرعات", "النقاط", "نقاط", "ميداليات"),  # "revenue"
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
_TIMES = frozenset(
    {
        *("سنوات", "سنين", "سنه", "سنتين", "عام", "عاما", "عامين", "اعوام", "عقدين", "عقود"),
        *("شهر", "شهرا", "شهرين", "اشهر", "شهور", "اسبوع", "اسبوعا", "اسبوعين", "اسابيع"),
        *("يوم", "يوما", "يومين", "ايام", "ليله", "ليلتين", "ليال", "ليالي", "ساعه", "ساعات"),
        *("ساعتين", "دقيقه", "دقائق", "اجازه", "اجازته", "اجازتها", "عطله", "عطلته", "فتره"),
        *("بقيه", "معظم", "نصف", "عقوبه", "عقوبته", "محكوميته", "الليل", "ليلته", "الصيف"),
    }
)
"""Sanawat, "years", and what else one spends."""

_RULED = frozenset(
    {
        *("المحكمه", "محكمه", "القاضي", "قاض", "القضاء", "الحكم", "حكم", "هيئه"),  # "court, judge"
        *("بسجن", "بسجنه", "بسجنها", "بسجنهم", "بالسجن", "بحبس", "بحبسه", "بحبسها", "بالحبس"),
        *("باعدام", "بالاعدام", "بتغريم", "ب", "بمعاقبه", "بايقاف", "بان", "نحبه", "نحبها"),
        *("نحبهم", "علي", "مصرعه", "اثر", "غرقا", "جراء"),  # nahbahu, "(met) his end"
    }
)
"""Words that show that somebody ruled, or died."""

_RULE = frozenset({"فتره", "سنوات", "مده", "سده", "عهد", "ابان", "نظام", "انظمه", "عقود"})
_KICKS = frozenset(
    {"جزاء", "الجزاء", "الترجيح", "ترجيح", "حره", "ركنيه", "مرمي", "البدايه", "بدايه"}
)
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
    (
        "سجل وسجل سجلت وسجلت سجلوا وسجلوا يسجل ويسجل تسجل وتسجل يسجلون سجلا مسجلا سجلها سجله",
        Idiom(_SCORED, ahead=6, back=4, event="scored"),  # sajjala, "scored", or "recorded"
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
    (
        "اطلاق الاطلاق باطلاق لاطلاق",  # (waqf) itlaq an-nar, "ceasefire"
        Idiom(frozenset({"وقف", "لوقف", "بوقف", "ووقف", "الوقف", "هدنه"}), back=1),
    ),
    (
        "اطلق اطلقت اطلقوا يطلق تطلق يطلقون اطلاق الاطلاق باطلاق مطلق",
        Idiom(_SHOTS, ahead=5, event="attacked"),  # atlaqa (n-nar), "opened fire"
    ),
    (
        "اطلق اطلقت اطلقوا يطلق تطلق يطلقون",  # atlaqa 'alayhi, "named"
        Idiom(frozenset({"عليه", "عليها", "عليهم", "عليهما", "اسم", "لقب", "تسميه"}), ahead=1),
    ),
    ("ضبط لضبط الضبط بضبط", Idiom(_KEPT_IN_CHECK, ahead=1)),  # dabt, "control of"
    (
        "جايزه الجايزه جائزه الجائزه لجايزه لجائزه للجايزه للجائزه بجايزه بجائزه لقب للقب بلقب",
        Idiom(_CANDIDATES, back=3, event="nominated"),  # (murashshah) li-ja'iza, "for a prize"
    ),
    ("جايزه الجايزه جائزه الجائزه جوائز الجوائز", Idiom(_OF_A_PRIZE, back=1)),
    ("اقتراع الاقتراع تصويت التصويت", Idiom(_OF_A_BALLOT, back=1)),  # "ballot (boxes)"
    ("صوت اصوات", Idiom(_HEARD, ahead=3)),  # sawt, "sound"
    ("صوت اصوات", Idiom(frozenset({"سماع", "سمع", "سمعوا", "سمعت", "سمعنا"}), back=2)),
    (
        "رفع رفعت يرفع ترفع رفعوا لرفع برفع",
        Idiom(_HANDED_IN, ahead=3),
    ),  # raf', "handing in, lifting"
    ("حصيله حصيلته حصيلتها", Idiom(_WORKED_FOR, ahead=2)),  # hasila, "outcome (of work)"
    ("لقب اللقب لقبه لقبها", Idiom(_HOLDERS, back=1)),  # hamil al-laqab, "holder of the title"
    (
        "نفذ نفذت نفذوا نفذها نفذه نفذا ينفذ تنفذ ينفذها ينفذون",  # naffadha, "carried out"
        Idiom(_ATTACKS, ahead=6, back=4, event="attacked"),
    ),
    ("حياه الحياه", Idiom(frozenset({"قيد", "مدي", "طول", "طوال"}), back=1)),  # "alive, for life"
    ("هدف هدفا هدفين اهداف اهدافا الاهداف اهدافه اهدافها", Idiom(_OF_WAR, ahead=1)),  # "target"
    ("هدف هدفا هدفين اهداف اهدافا الاهداف", Idiom(_AIMED_AT, back=3)),
    ("بلا دون بدون", Idiom(_CURRENT, ahead=1, event=CUT_OFF)),  # bila, "without"
    ("بلا دون بدون", Idiom(frozenset({"ماوي"}), ahead=1, event="displaced")),  # ma'wa
    ("عاد عادت اعاده اعادت اعيد عوده", Idiom(_CURRENT, ahead=2, event=RESTORED)),  # 'ada
    (
        "قضي قضت قضوا قضيا يقضي تقضي يقضون سيقضي ستقضي قضاء",  # qada, "spent"; "ruled"; "died"
        Idiom(_TIMES, ahead=4, unless=_RULED),
    ),
    (
        "كلف كلفت كلفه كلفها يكلف تكليف تكليفه",  # kallafa, "charged (with a task)"; "cost"
        Idiom(frozenset({"بتشكيل", "لتشكيل", "تشكيل", "بمهمه", "بقياده", "باداره"}), ahead=14),
    ),
    ("حكم الحكم حكمه حكمها", Idiom(_RULE, back=2)),  # fatrat hukm, "the time of his rule"
    ("ركله ركلات ركلتي ركلتين بركلات بركله", Idiom(_KICKS, ahead=1)),  # rakla, "kick"
    ("السجن سجن", Idiom(_OF_A_PRISON, back=1)),  # as-sijn, "the prison"
    (
        "يستهدف تستهدف استهدف استهدفت مستهدفا",  # yastahdif, "aims at"
        Idiom(AIMS, ahead=4, role=Role.EXPECTED),
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
    (
        "نشر نشرت نشروا ينشر تنشر ونشر ونشرت",  # nashara, "deployed"
        Idiom(_TROOPS, ahead=5, event="sent", unless=frozenset({"ان", "عن", "صور", "صوره"})),
    ),
    (
        "توقع وتوقع توقعان",  # tuwaqqi', "signs"; tawaqqa'a, "expected", is written alike
        Idiom(_SIGNED, ahead=3, event="signed", unless=frozenset({"ان", "بان", "من"})),
    ),
    (
        "بعد وبعد قبل وقبل عقب",
        Idiom(frozenset({"ان"}), ahead=1, role=Role.APART),
    ),  # ba'da an, "after"
    ("حال", Idiom(frozenset({"في"}), back=1, role=Role.HYPOTHETICAL)),  # fi hal, "in case"
    ("وعد وعدت وعدوا", Idiom(frozenset({"قد"}), back=1, role=Role.EXPECTED)),  # wa'ada
)

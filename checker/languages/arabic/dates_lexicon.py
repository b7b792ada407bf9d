"""Arabic words of dates and times. Data only: one entry a line, spelled as `fold` leaves it.

Sources: CLDR 45 for month and day names (the regional sets of ar, ar-LB, ar-DZ, ar-MA, ar-MR) and
for seasons; Ryding, A Reference Grammar of Modern Standard Arabic, ch. 15, for clock and date
phrases; the spelling variants are those of news outlets.
"""

from __future__ import annotations

from enum import Enum, unique
from typing import NamedTuple

from checker.kinds.expression import Direction, Grain, Part
from checker.languages.arabic.tokens import Lexicon


class Month(NamedTuple):
    """A month's number, and whether the word alone is enough to tell it."""

    number: int
    strict: bool = False
    """The word has another meaning: it needs a day, a year, a twin or "the month of" beside it."""

    weak: bool = False
    """Less so: a preposition before it will do too."""

    western: bool = True
    """Of the Latin names; the Syriac ones are told beside them."""


_LATIN_MONTHS: dict[str, Month] = {
    "يناير": Month(1),  # yanayir
    "ينايير": Month(1),  # yanayir, misspelling
    "جانفي": Month(1),  # janfi, Algeria and Tunisia
    "فبراير": Month(2),  # fibrayir
    "فيفري": Month(2),  # fifri, Algeria and Tunisia
    "مارس": Month(3, weak=True),  # mars; also marasa, "practised"
    "ابريل": Month(4),  # abril
    "افريل": Month(4),  # afril, Algeria and Tunisia
    "مايو": Month(5),  # mayu
    "ماي": Month(5, strict=True),  # may, Maghreb; also a family name
    "يونيو": Month(6),  # yunyu
    "يونيه": Month(6),  # yunya, Egypt
    "جوان": Month(6, strict=True),  # jwan, Algeria and Tunisia; also a name
    "يوليو": Month(7),  # yulyu
    "يوليه": Month(7),  # yulya, Egypt
    "يوليوز": Month(7),  # yulyuz, Morocco
    "جويليه": Month(7),  # jwilya, Algeria and Tunisia
    "اغسطس": Month(8),  # aghustus
    "اوت": Month(8, strict=True),  # ut, Algeria and Tunisia; also "out" and names
    "غشت": Month(8),  # ghusht, Morocco
    "اغشت": Month(8),  # aghusht, Mauritania
    "سبتمبر": Month(9),  # sibtambar
    "شتنبر": Month(9),  # shutanbir, Morocco
    "شتمبر": Month(9),  # shitambar, Mauritania
    "اكتوبر": Month(10),  # uktubar
    "نوفمبر": Month(11),  # nufimbar
    "نونبر": Month(11),  # nuwanbir, Morocco
    "ديسمبر": Month(12),  # disimbar
    "دجنبر": Month(12),  # dujanbir, Morocco
    "دجمبر": Month(12),  # dujambar, Mauritania
}
_SYRIAC_MONTHS: dict[str, Month] = {
    "شباط": Month(2, western=False),  # shubat
    "اذار": Month(3, western=False),  # adhar
    "ادار": Month(3, western=False),  # adar, misspelling
    "نيسان": Month(4, weak=True, western=False),  # nisan; also the car maker
    "ايار": Month(5, western=False),  # ayyar
    "حزيران": Month(6, western=False),  # haziran
    "تموز": Month(7, western=False),  # tammuz
    "اب": Month(8, strict=True, western=False),  # ab; also "father"
    "ايلول": Month(9, western=False),  # aylul
}
MONTHS: Lexicon[Month] = Lexicon(_LATIN_MONTHS | _SYRIAC_MONTHS)
"""Months of one word, found under their particles."""

_FIRST = ("اول", "الاول")  # awwal, al-awwal: "first", as in "First Tishrin"
_SECOND = ("ثاني", "الثاني", "ثان")  # thani, al-thani: "second"
TWO_WORD_MONTHS: dict[tuple[str, str], int] = {
    **{("كانون", word): 12 for word in _FIRST},  # kanun al-awwal
    **{("كانون", word): 1 for word in _SECOND},  # kanun al-thani
    **{("تشرين", word): 10 for word in _FIRST},  # tishrin al-awwal
    **{("تشرين", word): 11 for word in _SECOND},  # tishrin al-thani
}
"""By first word, without particles, and second word."""

TWO_WORD_HIJRI: dict[tuple[str, str], int] = {
    ("ربيع", "الاول"): 3,  # rabi' al-awwal
    ("ربيع", "الثاني"): 4,  # rabi' al-thani
    ("ربيع", "الاخر"): 4,  # rabi' al-akhir
    ("جمادي", "الاولي"): 5,  # jumada al-ula
    ("جمادي", "الاول"): 5,  # the same, masculine
    ("جمادي", "الثانيه"): 6,  # jumada al-thaniya
    ("جمادي", "الاخره"): 6,  # jumada al-akhira
    ("جمادي", "الاخر"): 6,  # the same, masculine
    ("ذو", "القعده"): 11,  # dhu al-qa'da
    ("ذي", "القعده"): 11,  # dhi al-qa'da, genitive
    ("ذو", "الحجه"): 12,  # dhu al-hijja
    ("ذي", "الحجه"): 12,  # dhi al-hijja, genitive
}
FIRST_WORDS: Lexicon[str] = Lexicon(
    {first: first for first, _ in (*TWO_WORD_MONTHS, *TWO_WORD_HIJRI)}
)
"""First words of two-word months, found under their particles."""

HIJRI_MONTHS: Lexicon[int] = Lexicon(
    {
        "محرم": 1,  # muharram; also "forbidden"
        "صفر": 2,  # safar; also "zero"
        "رجب": 7,  # rajab; also a name
        "شعبان": 8,  # sha'ban; also a name
        "رمضان": 9,  # ramadan; also a name
        "شوال": 10,  # shawwal
    }
)
"""They need a day, a year or "the month of"; Ramadan alone may do with "in" or "last"."""

RAMADAN = "رمضان"  # ramadan
DURING = frozenset({"في", "خلال"})  # fi, khilal: before Ramadan they tell the month from the name

LATIN_MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            ("jan", "january"),
            ("feb", "february"),
            ("mar", "march"),
            ("apr", "april"),
            ("may",),
            ("jun", "june"),
            ("jul", "july"),
            ("aug", "august"),
            ("sep", "sept", "september"),
            ("oct", "october"),
            ("nov", "november"),
            ("dec", "december"),
        ),
        start=1,
    )
    for name in names
}
"""English month names, which stand in the clocks of Arabic pages."""

WEEKDAYS: Lexicon[int] = Lexicon(
    {
        "اثنين": 0,  # ithnayn; with the article Monday, also "the two"
        "اتنين": 0,  # itnayn, colloquial
        "ثلاثاء": 1,  # thulatha'
        "ثلثاء": 1,  # thalatha', older spelling
        "اربعاء": 2,  # arbi'a'
        "خميس": 3,  # khamis; also a name
        "جمعه": 4,  # jum'a; also a name
        "سبت": 5,  # sabt
        "احد": 6,  # ahad; without the article "one of, someone"
    }
)
"""Only with the article, or behind "day"."""

DAY_WORDS = frozenset(
    {
        "يوم",  # yawm, "day"
        "يومي",  # yawmay, "the two days of"
        "نهار",  # nahar, "daytime"
        "ايام",  # ayyam, "the days of"
    }
)
DAY_PARTS = frozenset(
    {
        "فجر",  # fajr, "dawn"
        "صباح",  # sabah, "morning"
        "صبيحه",  # sabiha, "the morning of"
        "ضحي",  # duha, "forenoon"
        "ظهر",  # zuhr, "noon"
        "عصر",  # 'asr, "afternoon"
        "مساء",  # masa', "evening"
        "عشيه",  # 'ashiyya, "the evening of"
        "ليل",  # layl, "night"
        "ليله",  # layla, "the night of"
    }
)
NOON = "ظهر"  # zuhr, "noon"
AROUND_NOON = frozenset({"بعد", "قبل"})  # ba'd, qabl: "the afternoon, forenoon (of Friday)"
TODAY = frozenset({"اليوم"})  # al-yawm, "today"
TONIGHT = frozenset({"الليله"})  # al-layla, "tonight"; with "last" the night before
PARTS_OF_TODAY = frozenset(
    {
        "الصباح",  # as-sabah, "the morning"
        "المساء",  # al-masa', "the evening"
        "الفجر",  # al-fajr, "the dawn"
    }
)
"""Behind "this" they are of today."""

YESTERDAY = frozenset(
    {
        "امس",  # ams, "yesterday"
        "الامس",  # al-ams
        "بالامس",  # bi-l-ams
        "البارحه",  # al-bariha, "last night, yesterday"
    }
)
TOMORROW = frozenset(
    {
        "غدا",  # ghadan, "tomorrow"
        "غد",  # ghad
        "الغد",  # al-ghad
    }
)
FIRST_OF_YESTERDAY = frozenset({"الاول", "الاولي"})  # al-awwal: "yesterday the first", 2 days ago
BEFORE_YESTERDAY = frozenset({"اول"})  # awwal (min) ams: the day before yesterday
NOT_TODAY = frozenset(
    {
        "الوطني",  # al-watani, "the National Day"
        "العالمي",  # al-'alami, "the World Day"
        "الدولي",  # al-duwali, "the International Day"
        "الواحد",  # al-wahid, "the single day"
        "الاخير",  # al-akhir, "the last day"
        "الموعود",  # al-maw'ud, "the promised day"
        "الاخر",  # al-akhar, "the other day"
        "الذي",  # alladhi, "the day that"
        "الاولمبي",  # "the Olympic day"
        "الافتتاحي",  # "the opening day"
        "الختامي",  # "the closing day"
        "الدراسي",  # "the school day"
        "المحدد",  # "the appointed day"
    }
)
OUTLETS_OF_TODAY = frozenset(
    {
        "اخبار",  # akhbar al-yawm, a newspaper
        "المصري",  # al-masri al-yawm, a newspaper
        "روسيا",  # Rusiya al-yawm, a broadcaster
        "راي",  # ra'y al-yawm, a news site
        "العرب",  # al-'arab al-yawm, a newspaper
    }
)
"""Before "today" they make it the name of an outlet."""

IN_THE_DAY = frozenset(
    {
        "في",  # fi: "in the day", not "today"
        "ذلك",  # dhalika, "that day"
        "هذا",  # hadha, "this day"
        "طوال",  # tiwal, "all day"
        "طيله",  # tila, "all day"
        "مدار",  # madar, "around the day"
    }
)

NAMESAKE_HEADS = frozenset(
    {
        "ثوره",  # thawra, "revolution (of 25 January)"
        "انتفاضه",  # intifada
        "هجمات",  # hajamat, "attacks (of 11 September)"
        "اعتداءات",  # i'tida'at, "attacks"
        "احداث",  # ahdath, "events (of 11 September)"
        "حركه",  # haraka, "movement"
        "حرب",  # harb, "war (of October)"
        "تحالف",  # tahaluf, "alliance (of 14 March)"
        "قوي",  # quwa, "forces (of 14 March)"
        "فريق",  # fariq, "camp (of 8 March)"
        "اتفاق",  # ittifaq, "accord (of 17 May)"
        "مدينه",  # madina, "city (of 6 October)"
        "شارع",  # shari', "street"
        "ميدان",  # maydan, "square"
        "جسر",  # jisr, "bridge"
        "كوبري",  # kubri, "bridge"
        "ملعب",  # mal'ab, "stadium"
        "استاد",  # stad, "stadium"
        "جامعه",  # jami'a, "university"
        "سوق",  # suq, "market (of Friday)"
        "مسجد",  # masjid, "mosque"
        "صحيفه",  # sahifa, "newspaper"
        "جريده",  # jarida, "newspaper"
        "كتائب",  # kata'ib, "brigades"
        "شركه",  # sharika, "company"
        "سياره",  # sayyara, "car"
        "مفاعل",  # mufa'il, "reactor"
        "عبد",  # 'abd, in names
        "بن",  # bin, in names
        "ال",  # al, "family of"
        "ابو",  # abu, in names
    }
)
"""Before a date they make it part of a name, unless "in" or "day" comes between."""

DIRECTIONS: Lexicon[Direction] = Lexicon(
    {
        "ماضي": Direction.PAST,  # madi, "last"
        "ماضيه": Direction.PAST,  # feminine
        "ماضيين": Direction.PAST,  # dual
        "ماضيان": Direction.PAST,  # dual, nominative
        "فائت": Direction.PAST,  # fa'it, "past"
        "فائته": Direction.PAST,  # feminine
        "منصرم": Direction.PAST,  # munsarim, "elapsed"
        "منصرمه": Direction.PAST,  # feminine
        "جاري": Direction.CURRENT,  # jari, "current"
        "جاريه": Direction.CURRENT,  # feminine
        "حالي": Direction.CURRENT,  # hali, "present"
        "حاليه": Direction.CURRENT,  # feminine
        "مقبل": Direction.FUTURE,  # muqbil, "coming"
        "مقبله": Direction.FUTURE,  # feminine
        "مقبلين": Direction.FUTURE,  # dual
        "مقبلان": Direction.FUTURE,  # dual, nominative
        "قادم": Direction.FUTURE,  # qadim, "coming"
        "قادمه": Direction.FUTURE,  # feminine
        "قادمين": Direction.FUTURE,  # dual
        "اتي": Direction.FUTURE,  # ati, "coming"
        "اتيه": Direction.FUTURE,  # feminine
    }
)
"""Only with the article."""

SAME = frozenset(
    {
        "نفسه",  # nafsuh, "the same"
        "نفسها",  # feminine
        "ذاته",  # dhatuh, "the same"
        "ذاتها",  # feminine
        "عينه",  # 'aynuh, "the same"
    }
)
NEXT_DAY = frozenset({"التالي", "التاليه"})  # al-tali, "the following"
THIS = frozenset({"هذا", "هذه"})  # hadha, hadhihi, "this"
THAT = frozenset({"ذلك", "تلك"})  # dhalika, tilka, "that"
BEFORE_LAST = "قبل"  # qabl: "the month before last"

UNITS: dict[str, Grain] = {
    "يوم": Grain.DAY,  # yawm
    "اسبوع": Grain.WEEK,  # usbu'
    "شهر": Grain.MONTH,  # shahr
    "عام": Grain.YEAR,  # 'am
    "سنه": Grain.YEAR,  # sana
    "عقد": Grain.DECADE,  # 'aqd; also "contract"
    "قرن": Grain.CENTURY,  # qarn
}
UNIT_NOUNS: Lexicon[Grain] = Lexicon(UNITS)
COUNTED_UNITS: dict[str, Grain] = UNITS | {
    "يوما": Grain.DAY,  # yawman, behind 11 to 99
    "ايام": Grain.DAY,  # ayyam, behind 3 to 10
    "اسبوعا": Grain.WEEK,  # usbu'an
    "اسابيع": Grain.WEEK,  # asabi'
    "شهرا": Grain.MONTH,  # shahran
    "اشهر": Grain.MONTH,  # ashhur
    "شهور": Grain.MONTH,  # shuhur
    "عاما": Grain.YEAR,  # 'aman
    "اعوام": Grain.YEAR,  # a'wam
    "سنوات": Grain.YEAR,  # sanawat
    "سنين": Grain.YEAR,  # sinin
    "عقود": Grain.DECADE,  # 'uqud
    "قرون": Grain.CENTURY,  # qurun
}
DUAL_UNITS: dict[str, Grain] = {
    "يومين": Grain.DAY,  # yawmayn, "two days"
    "اسبوعين": Grain.WEEK,  # usbu'ayn
    "شهرين": Grain.MONTH,  # shahrayn
    "عامين": Grain.YEAR,  # 'amayn
    "سنتين": Grain.YEAR,  # sanatayn
    "عقدين": Grain.DECADE,  # 'aqdayn
    "قرنين": Grain.CENTURY,  # qarnayn
}
YEAR_WORDS: dict[str, bool] = {
    "عام": False,  # 'am, "the year"
    "العام": False,  # al-'am
    "سنه": False,  # sana
    "السنه": False,  # al-sana
    "العامين": True,  # al-'amayn, "the two years"
    "عامي": True,  # 'amay, "the years … and …"
    "سنتي": True,  # sanatay
    "اعوام": True,  # a'wam, "the years …, … and …"
    "الاعوام": True,  # al-a'wam
    "سنوات": True,  # sanawat
}
"""Words before a year, without particles; True where several years follow."""

MONTH_WORD = "شهر"  # shahr, "month (of)"
MONTH_WORDS = frozenset({MONTH_WORD, "شهري"})  # shahray: "the two months of"
SEASON_WORD = "فصل"  # fasl, "season (of)"
GENERAL_TITLES = frozenset(
    {
        "الامين",  # al-amin (al-'amm), "the secretary general"
        "المدير",  # "the director general"
        "القائد",  # "the commander in chief"
        "المدعي",  # "the prosecutor general"
        "النائب",  # "the attorney general"
        "المفتش",  # "the inspector general"
        "المراقب",  # "the controller general"
        "المنسق",  # "the general coordinator"
        "المفوض",  # "the commissioner general"
        "القنصل",  # "the consul general"
        "الراي",  # "public opinion"
        "القطاع",  # "the public sector"
        "الادعاء",  # "the public prosecution"
        "الاتحاد",  # "the general union"
        "المشرف",  # "the general supervisor"
        "السكرتير",  # "the secretary general"
        "المؤتمر",  # "the general congress"
        "الحاكم",  # "the governor general"
        "الوضع",  # "the general situation"
        "امين",  # "secretary general of"
        "مدير",  # "director general of"
    }
)
"""Before العام it means "general", not "the year"."""

HIJRI_YEARS = frozenset({"الهجري", "الهجريه"})  # al-hijri, "Hijri"

FISCAL = frozenset(
    {
        "المالي",  # al-mali, "fiscal"
        "الماليه",  # feminine
        "الدراسي",  # al-dirasi, "school (year)"
        "الدراسيه",  # feminine
        "الهجري",  # al-hijri, "Hijri"
        "الهجريه",  # feminine
        "الجامعي",  # "university (year)"
    }
)
PARTS: Lexicon[Part] = Lexicon(
    {
        "اوائل": Part.EARLY,  # awa'il
        "بدايه": Part.EARLY,  # bidaya, "beginning"
        "بدايات": Part.EARLY,  # bidayat
        "مطلع": Part.EARLY,  # matla', "outset"
        "مستهل": Part.EARLY,  # mustahall, "start"
        "غره": Part.EARLY,  # ghurra, "first days"
        "منتصف": Part.MID,  # muntasaf
        "اواسط": Part.MID,  # awasit
        "وسط": Part.MID,  # wasat
        "اواخر": Part.LATE,  # awakhir
        "نهايه": Part.LATE,  # nihaya, "end"
        "نهايات": Part.LATE,  # nihayat
        "ختام": Part.LATE,  # khitam, "close"
        "اخر": Part.LATE,  # akhir, "the last of"; also "another"
    }
)
END = "نهايه"  # nihaya: "the end of the week" is the weekend
WEEKEND_NOUNS = frozenset({"عطله", "اجازه"})  # 'utla, ijaza: "the weekend holiday"

SEASONS: Lexicon[int] = Lexicon(
    {
        "شتاء": 0,  # shita', "winter"
        "ربيع": 1,  # rabi', "spring"
        "صيف": 2,  # sayf, "summer"
        "خريف": 3,  # kharif, "autumn"
    }
)
DECADES: Lexicon[int] = Lexicon(
    {
        form: decade
        for decade, stem in (
            (20, "عشرين"),  # 'ishrin-: "twenties"
            (30, "ثلاثين"),  # thalathin-
            (40, "اربعين"),  # arba'in-
            (50, "خمسين"),  # khamsin-
            (60, "ستين"),  # sittin-
            (70, "سبعين"),  # sab'in-
            (80, "ثمانين"),  # thamanin-
            (90, "تسعين"),  # tis'in-
        )
        for form in (f"{stem}ات", f"{stem}يات")  # -at, -iyyat: both plurals are in use
    }
)
AGE_WORDS = frozenset(
    {
        "عمره",  # 'umrih, "of his age"
        "عمرها",  # "of her age"
        "عمرهم",  # "of their age"
        "العمر",  # al-'umr, "of age"
        "عمر",  # "the age of"
    }
)
SECTIONS: dict[str, int] = {
    "النصف": 2,  # al-nisf, "the half"
    "نصف": 2,  # nisf
    "الثلث": 3,  # al-thulth, "the third"
    "الربع": 4,  # al-rub', "the quarter"
}
HIJRI_MARKS = frozenset(
    {
        "ه",  # h, for hijri; written with a long final heh
        "هجري",  # hijri
        "هجريه",  # feminine
        "الهجري",  # al-hijri
        "الهجريه",  # feminine
        "للهجره",  # li-l-hijra, "of the Hijra"
    }
)
COMMON_ERA_MARKS = frozenset(
    {
        "م",  # m, for miladi, "of the common era"
        "ميلادي",  # miladi
        "ميلاديه",  # feminine
        "الميلادي",  # al-miladi
        "الميلاديه",  # feminine
    }
)
BEFORE_CHRIST = "الميلاد"  # al-milad: "before the birth"

OF = "من"  # min, "of, from"
IN = "في"  # fi, "in"
WITH = "مع"  # ma', "with": a misprint for min in dates
AND = "و"  # wa, "and"
BETWEEN = frozenset({"بين"})  # bayn, "between"
TO = frozenset(
    {
        "الي",  # ila, "to"
        "حتي",  # hatta, "until"
        "لغايه",  # li-ghaya, "up to"
    }
)
SINCE = frozenset({"منذ", "مذ"})  # mundhu, mudh, "since"
BEFORE = frozenset(
    {
        "قبل",  # qabl, "before"
        "قبيل",  # qubayl, "shortly before"
    }
)
AFTER = frozenset({"بعد"})  # ba'd, "after"
SHORTLY = frozenset({"قبيل", "بعيد"})  # qubayl, bu'ayd, "shortly before, after"
BY_LITTLE = frozenset({"بقليل", "بدقائق", "بلحظات"})  # bi-qalil, "by a little"; "by minutes"
ROUGHLY = "تقريبا"  # taqriban, "roughly", behind what it qualifies
BY = frozenset({"بحلول"})  # bi-hulul, "by"
ABOUT = frozenset(
    {
        "نحو",  # nahw, "about"
        "حوالي",  # hawalay
        "قرابه",  # qaraba
        "زهاء",  # zuha'
    }
)
STARTING = frozenset(
    {
        "اعتبارا",  # i'tibaran (min), "with effect (from)"
        "ابتداء",  # ibtida'an (min), "beginning (from)"
        "بدءا",  # bad'an (min), "starting (from)"
        "انطلاقا",  # intilaqan (min), "starting (from)"
    }
)
BEGIN_VERBS: Lexicon[str] = Lexicon(
    {
        verb + ending: verb
        for verb in (
            "بدا",  # bada'a, "began"
            "انطلق",  # intalaqa, "set off"
            "اندلع",  # indala'a, "broke out"
            "استهل",  # istahalla, "opened"
            "يبدا",  # yabda', "begins"
            "تبدا",  # tabda', "begins"
        )
        for ending in ("", "ت", "ها", "ه", "تها", "ته", "وا")  # feminine, and object pronouns
    },
    future=True,
)
PREPOSITIONS_OF_TIME = frozenset(
    {
        IN,
        OF,
        MONTH_WORD,
        *SINCE,
        *TO,
        *BY,
        *BEFORE,
        *AFTER,
        "خلال",  # khilal, "during"
        "اوائل",
        "بدايه",
        "مطلع",
        "منتصف",
        "اواسط",
        "اواخر",
        "نهايه",
    }
)
BARE_YEAR_HEADS = frozenset(
    {
        IN,
        *SINCE,
        *BY,
        *TO,
        "خلال",  # khilal, "during"
        "منتصف",  # muntasaf, "mid"
        "اوائل",  # awa'il, "early"
        "اواخر",  # awakhir, "late"
        "بدايه",  # bidaya, "the beginning of"
        "مطلع",  # matla', "the start of"
        "نهايه",  # nihaya, "the end of"
    }
)
"""Words that may stand right before a year without "the year"."""


AGO_HEADS = frozenset({"قبل", *SINCE})  # qabl, "ago" before a span of time
ONLY = "فقط"  # faqat, "only"
ON = "علي"  # 'ala, "on": "two weeks before the vote" is not two weeks ago
ONE = frozenset({"واحد", "واحده"})  # wahid, "one", behind its noun
AND_A_HALF = frozenset({"ونصف", "والنصف"})  # wa-nisf, "and a half"
BOTH = frozenset(
    {
        "بين",  # bayn, "between (the two)"
        "كلا",  # kila, "both"
        "كلي",  # kilay, oblique
        "هذين",  # hadhayn, "these two"
        "هذان",  # hadhan
        "احد",  # ahad, "one of (the two)"
        "كل",  # kull, "each of"
        "معا",  # ma'an, "together"
        "مع",  # ma'a, "with (the two)"
        "دور",  # dawr, "round (of the 32)"
    }
)
NOT_THEN = frozenset({"لم", "ولم", "كان", "كانت", "وكان", "وكانت"})
"""Lam, "did not", and kana, "was", right before a verb in the present: it tells of the past."""

UNTIL = frozenset({"حتي", "لغايه"})  # hatta, li-ghayat, "until"
NOT_A_WEEKDAY_BEFORE = frozenset(
    {
        "عشر",  # 'ashar: al-ahad 'ashar, "the eleven"
        "السوداء",  # al-sawda', "Black (Friday)"
        "العظيمه",  # al-'azima, "Good (Friday)"
        "الحزينه",  # al-hazina, "Good (Friday)"
        "البيضاء",  # al-bayda', "White (Friday)"
        "اللذين",  # alladhayn, "the two who"
        "اللذان",  # alladhan
        "اللتين",  # allatayn
        "اللتان",  # allatan
    }
)
PRAYER = frozenset(
    {
        "صلاه",  # salat, "(Friday) prayer"
        "خطبه",  # khutba, "sermon"
        "خطيب",  # khatib, "preacher"
    }
)
TOMORROW_ALONE = frozenset({"غدا"})  # ghadan; the other forms need a day word before them


@unique
class Half(Enum):
    """What a word beside a clock time says of the half of the day."""

    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"


HALVES: dict[str, Half] = {
    "فجرا": Half.MORNING,  # fajran, "at dawn"
    "فجر": Half.MORNING,  # fajr
    "الفجر": Half.MORNING,  # al-fajr
    "صباحا": Half.MORNING,  # sabahan, "in the morning"
    "صباح": Half.MORNING,  # sabah
    "الصباح": Half.MORNING,  # al-sabah
    "ص": Half.MORNING,  # s, for sabahan
    "ظهرا": Half.NOON,  # zuhran, "at noon"
    "ظهر": Half.NOON,  # zuhr
    "الظهر": Half.NOON,  # al-zuhr
    "ظ": Half.NOON,  # z, for zuhran
    "عصرا": Half.AFTERNOON,  # 'asran, "in the afternoon"
    "عصر": Half.AFTERNOON,  # 'asr
    "مساء": Half.EVENING,  # masa'an, "in the evening"
    "المساء": Half.EVENING,  # al-masa'
    "ليلا": Half.NIGHT,  # laylan, "at night"
    "ليل": Half.NIGHT,  # layl
}
NOON_WORDS = frozenset({"الظهر", "ظهر"})  # al-zuhr: in "after noon", "before noon"
CLOCK_WORDS: Lexicon[str] = Lexicon({"ساعه": "hour"})  # sa'a: with the article, "o'clock"
UNSURE_HALVES = frozenset({"ص", "م", "ظ", "ليل", "فجر", "عصر", "ظهر", "صباح"})
"""Behind a plain number they are not enough: a letter, or a word that opens a day's name."""

MINUTES = frozenset({"دقيقه", "دقائق"})  # daqiqa, daqa'iq: "minute, minutes"
CLOCK_PARTS: dict[str, int] = {
    "نصف": 30,  # nisf, "half"
    "ثلث": 20,  # thulth, "a third": 20 minutes
    "ربع": 15,  # rub', "a quarter"
    "ربعا": 15,  # rub'an, accusative behind illa
    "ثلثا": 20,  # thulthan, accusative
}
MINUS = "الا"  # illa, "less": "eight less a quarter"
MIDNIGHT_WORDS = ("منتصف", "الليل")  # muntasaf al-layl, "midnight"

ZONE_WORDS = frozenset({"بتوقيت", "توقيت", "بالتوقيت", "التوقيت", "حسب"})  # tawqit, "time (of)"
LOCAL = frozenset({"المحلي", "المحليه"})  # al-mahalli, "local"
ZONES: dict[str, int] = {
    "غرينتش": 0,  # Greenwich
    "غرينيتش": 0,  # Greenwich
    "جرينتش": 0,  # Greenwich
    "جرينيتش": 0,  # Greenwich
    "كرينتش": 0,  # Greenwich
    "قرينتش": 0,  # Greenwich
    "العالمي": 0,  # al-'alami, "universal"
    "مكه": 180,  # Mecca
    "السعوديه": 180,  # Saudi Arabia
    "الرياض": 180,  # Riyadh
    "بغداد": 180,  # Baghdad
    "الكويت": 180,  # Kuwait
    "قطر": 180,  # Qatar
    "الدوحه": 180,  # Doha
    "اليمن": 180,  # Yemen
    "صنعاء": 180,  # Sanaa
    "موسكو": 180,  # Moscow
    "اسطنبول": 180,  # Istanbul
    "تركيا": 180,  # Turkey
    "طهران": 210,  # Tehran
    "الامارات": 240,  # Emirates
    "ابوظبي": 240,  # Abu Dhabi
    "دبي": 240,  # Dubai
    "مسقط": 240,  # Muscat
    "بكين": 480,  # Beijing
    "سنغافوره": 480,  # Singapore
    "طوكيو": 540,  # Tokyo
    "سيول": 540,  # Seoul
}
"""Minutes east of UTC, only where the zone has no summer time."""

GMT_LETTERS = ("ت", "غ")  # t, gh: for tawqit ghrinitsh
LATIN_ZONES: dict[str, int] = {"gmt": 0, "utc": 0}

SCALES_BEHIND: Lexicon[str] = Lexicon(
    {
        "الف": "thousand",  # alf
        "الاف": "thousands",  # alaf
        "مليون": "million",  # milyun
        "ملايين": "millions",  # malayin
        "مليار": "billion",  # milyar
    }
)
"""Behind digits they show that these are no year."""

PLANNED = frozenset(
    {
        "سوف",  # sawfa, "will"
        "اذا",  # idha, "if"
        "المقرر",  # al-muqarrar, "scheduled"
        "المقرره",  # feminine
        "مقرر",  # muqarrar
        "مقررا",  # muqarraran
        "مقرره",  # feminine
        "يعتزم",  # ya'tazim, "intends"
        "تعتزم",  # feminine
        "يعتزمون",  # plural
        "المتوقع",  # al-mutawaqqa', "expected"
        "متوقع",  # mutawaqqa'
        "المتوقعه",  # feminine
        "يتوقع",  # yutawaqqa', "is expected"
        "تتوقع",  # tatawaqqa', "expects"
        "المرتقب",  # al-murtaqab, "awaited"
        "المرتقبه",  # feminine
        "المنتظر",  # al-muntazar, "awaited"
        "المنتظره",  # feminine
        "المزمع",  # al-muzma', "planned"
        "المزمعه",  # feminine
        "يستعد",  # yasta'idd, "prepares"
        "تستعد",  # feminine
        "استعدادا",  # isti'dadan, "in preparation"
        "موعد",  # maw'id, "appointed date"
        "موعدها",  # "its date"
        "موعده",  # "its date"
        "المحتمل",  # al-muhtamal, "probable"
        "يخطط",  # yukhattit, "plans"
        "تخطط",  # feminine
        "يمكن",  # yumkin, "may"
        "ينوي",  # yanwi, "intends"
        "تنوي",  # feminine
        "يامل",  # ya'mal, "hopes"
        "تامل",  # feminine
        "يدخل",  # yadkhul, "takes (effect)"
        "يسري",  # yasri, "is in force"
        "تسري",  # feminine
        "ينتهي",  # yantahi, "ends": terms and contracts are told so
        "تنتهي",  # feminine
        "يفترض",  # yuftarad, "is supposed"
        "المفترض",  # al-muftarad, "supposed"
        "لن",  # lan, "will not"
        "يستضيف",  # yastadif, "hosts": fixtures are announced in the present
        "تستضيف",  # feminine
        "يخوض",  # yakhud, "plays"
        "تخوض",  # feminine
        "يلاقي",  # yulaqi, "meets"
        "تلاقي",  # feminine
        "يواجه",  # yuwajih, "faces"
        "تواجه",  # feminine
        "يلتقي",  # yaltaqi, "meets"
        "تلتقي",  # feminine
        "يحل",  # yahill, "comes (as a guest)"
        "تقام",  # tuqam, "is held"
        "يقام",  # yuqam
        "تنطلق",  # tantaliq, "starts"
        "ينطلق",  # yantaliq
        "يصل",  # yasil, "arrives": visits and sessions are announced so, too
        "تصل",  # feminine
        "يصلون",  # plural
        "يزور",  # yazur, "visits"
        "تزور",  # feminine
        "يتوجه",  # yatawajjah, "heads (for)"
        "تتوجه",  # feminine
        "يغادر",  # yughadir, "leaves"
        "تغادر",  # feminine
        "يجتمع",  # yajtami', "convenes"
        "تجتمع",  # feminine
        "يجتمعون",  # plural
        "يلتقيان",  # yaltaqiyan, "(the two) meet"
        "تلتقيان",  # feminine
        "يلتقون",  # plural
        "يلعب",  # yal'ab, "plays"
        "تلعب",  # feminine
        "يلعبان",  # "(the two) play"
        "يتواجه",  # yatawajah, "face each other"
        "تتواجه",  # feminine
        "يتقابل",  # yataqabal, "meet"
        "تتقابل",  # feminine
        "يصطدم",  # yastadim, "runs into"
        "تصطدم",  # feminine
        "يستهل",  # yastahill, "opens (its campaign)"
        "تستهل",  # feminine
        "يختتم",  # yakhtatim, yukhtatam, "closes"
        "تختتم",  # feminine
        "يفتتح",  # yaftatih, yuftatah, "opens"
        "تفتتح",  # feminine
        "يستانف",  # yasta'nif, "resumes"
        "تستانف",  # feminine
        "يعقد",  # ya'qid, yu'qad, "holds, is held"
        "تعقد",  # feminine
        "تجري",  # tujra, "are held"
        "يبدا",  # yabda', "begins"
        "تبدا",  # feminine
        "يدلي",  # yudli, "casts (a vote)"
        "يصوت",  # yusawwit, "votes"
        "تصوت",  # feminine
        "يصدر",  # yasdur, "comes out"
        "سيتم",  # sa-yatimm, "will be (done)": too short to be known by its form
        "ستتم",  # feminine
        "سيصل",  # sa-yasil, "will arrive"
        "ستصل",  # feminine
        "سيعد",  # sa-yu'add, "will be counted"
        "ستعد",  # feminine
        "سيحل",  # sa-yahill, "will come"
        "ستحل",  # feminine
        "سيقع",  # sa-yaqa', "will happen"
        "ستقع",  # feminine
        "سيقف",  # sa-yaqif, "will stand"
        "ستقف",  # feminine
        "سيضم",  # sa-yadumm, "will include"
        "ستضم",  # feminine
        "سيظل",  # sa-yazall, "will remain"
        "ستظل",  # feminine
        "سيبث",  # sa-yabuthth, "will broadcast"
        "ستبث",  # feminine
    }
)
"""Before a date in its clause they say that the clause speaks of the future."""

NOT_FUTURE = frozenset(
    {
        "الذي",  # alladhi, "who": a clause of its own
        "التي",  # allati
        "الذين",  # alladhina
        "بعد",  # ba'd, "after"
        "بعدما",  # ba'dama, "after"
        "عقب",  # 'aqib, "following"
        "اثر",  # ithr, "following"
        "منذ",  # mundhu, "since"
        "كان",  # kana, "was"
        "كانت",  # kanat
        "قال",  # qala, "said"
        "قالت",  # qalat
        "وقال",  # wa-qala
        "وقالت",  # wa-qalat
        "اعلن",  # a'lana, "announced"
        "اعلنت",  # a'lanat
        "واعلن",  # wa-a'lana
        "واعلنت",  # wa-a'lanat
        "اكد",  # akkada, "affirmed"
        "اكدت",  # akkadat
        "ذكر",  # dhakara, "mentioned"
        "ذكرت",  # dhakarat
        "قتل",  # qutila, "was killed"
        "وقع",  # waqa'a, "happened"
        "وقعت",  # waqa'at
        "جري",  # jara, "took place"
        "جرت",  # jarat
        "شهد",  # shahida, "saw"
        "شهدت",  # shahidat
        "التقي",  # iltaqa, "met"
        "زار",  # zara, "visited"
        "وصل",  # wasala, "arrived"
        "وصلت",  # wasalat
        "بدا",  # bada'a, "began"
        "بدات",  # bada'at
        "فاز",  # faza, "won"
        "خسر",  # khasira, "lost"
    }
)
"""Nearer to a date than the future they say that it belongs to a past clause."""

NOT_VERBS = (
    "سياس",  # siyasa, "politics", and its kin
    "سيار",  # sayyara, "car"
    "سياح",  # siyaha, "tourism"
    "سياد",  # siyada, "sovereignty"
    "سياق",  # siyaq, "context"
    "سياج",  # siyaj, "fence"
    "سيطر",  # saytara, "control"
    "سيناء",  # Sinai
    "سيناريو",  # "scenario"
    "سينما",  # "cinema"
    "سيول",  # suyul, "floods"; Seoul
    "سيوف",  # suyuf, "swords"
    "سيدات",  # sayyidat, "ladies"
    "سيرغي",  # Sergei
    "سيرجي",  # Sergei
    "سيره",  # sira, "course"
    "سيبيري",  # Siberia
    "سيدني",  # Sydney
    "سيلفا",  # Silva
    "سيلان",  # saylan, "flow"; Ceylon
    "سيمون",  # Simon
    "سيتي",  # City
    "سيستم",  # System
    "سيرا",  # "walking"; Sierra
    "ستين",  # sittin, "sixty"
    "ستون",  # sittun, "sixty"
    "ستمئه",  # "six hundred"
    "ستمائه",  # "six hundred"
    "ستار",  # sitar, "curtain"
    "ستاد",  # stad, "stadium"
    "ستيف",  # Steve, Stephen
    "ستوكهولم",  # Stockholm
    "ستراتيج",  # "strategy"
    "ستريت",  # Street
    "ستورم",  # Storm
    "ستانفورد",  # Stanford
    "ستانلي",  # Stanley
    "ستامفورد",  # Stamford
    "سنوات",  # sanawat, "years"
    "سنوي",  # sanawi, "yearly"
    "سنتيم",  # "centimetre"
    "سندات",  # sanadat, "bonds"
    "سنغافور",  # Singapore
    "سنجار",  # Sinjar
)
"""Beginnings of words in which sa- with a prefix of the imperfect is no future verb."""

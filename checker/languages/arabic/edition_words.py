"""Arabic words around a year that stands behind a name. Data only, as `fold` leaves them."""

from __future__ import annotations

from checker.languages.arabic.bound_words import (
    APPROXIMATE_VERBS,
    COMPARED_VERBS,
    EXCEED_VERBS,
    FALL_SHORT_VERBS,
    OBJECTS,
)
from checker.languages.arabic.function_words import CASUALTY, CHANGES, IDENTIFIED

_DATED_NAMES = frozenset({"مونديال", "يورو", "موسم"})
"""Words whose digits name them, where the name is a year: World Cup, Euro, season."""

NUMBERED = (
    (IDENTIFIED - _DATED_NAMES)
    | CASUALTY
    | CHANGES
    | COMPARED_VERBS
    | EXCEED_VERBS
    | FALL_SHORT_VERBS
    | APPROXIMATE_VERBS
    | OBJECTS
    | frozenset(
        {
            "اكثر",  # akthar, "more"
            "اقل",  # aqall, "less"
            "نحو",  # nahwa, "about"
            "بنحو",  # bi-nahwi
            "حوالي",  # hawali, "about"
            "بحوالي",  # bi-hawali
            "قرابه",  # qurabata, "about"
            "زهاء",  # zuha'a, "about"
            "حدود",  # hudud, "range of"
            "يقارب",  # yuqarib, "approaches"
            "يقرب",  # yaqrub
            "بلغ",  # balagha, "reached"
            "بلغت",  # balaghat
            "يبلغ",  # yablugh
            "تبلغ",  # tablugh
            "علي",  # 'ala, "on"
            "عن",  # 'an, "about"
            "ب",  # bi-, "with"
            "ل",  # li-, "for"
            "بلا",  # bi-la, "without"
            "كل",  # kull, "every"
            "عند",  # 'inda, "at": of prices
            "دون",  # duna, "under": of prices
            "فوق",  # fawqa, "above": of prices
            "ال",  # al-, "the"
            "سعر",  # si'r, "price"
            "بسعر",  # bi-si'r
            "بقيمه",  # bi-qima, "worth"
            "مبلغ",  # mablagh, "sum of"
            "بمبلغ",  # bi-mablagh
            "نقطه",  # nuqta, "point"
            "النقطه",  # an-nuqta
            "المستوي",  # al-mustawa, "the level"
            "حاجز",  # hajiz, "barrier of"
            "القانون",  # al-qanun, "the law"
            "القرار",  # al-qarar, "the resolution"
            "طراز",  # tiraz, "model"
            "موديل",  # mudil, "model"
            "سجل",  # sajjala, "recorded"
            "سجلت",  # sajjalat
            "ضم",  # damma, "held"
            "ضمت",  # dammat
            "يضم",  # yadumm
            "تضم",  # tadumm
            "قتلت",  # qatalat, "killed"
            "اسعاف",  # is'af, "ambulance", with its number
            "ارتفاع",  # irtifa', "height of"
            "بارتفاع",  # bi-irtifa'
            "مسافه",  # masafa, "distance of"
            "عمق",  # 'umq, "depth of"
            "جيب",  # Jeep
            "بيجو",  # Peugeot
            "او",  # aw, "or"
            "الف",  # alf, "thousand"
            "مليون",  # milyun
            "بدل",  # badal, "instead of"
            "تبعد",  # tab'ud, "lies off"
        }
    )
)
"""Words behind which four digits are an amount, an identifier or a model, no year."""

PLANS = frozenset(
    {
        "رؤيه",  # ru'ya, "Vision (2030)"
        "الرؤيه",  # ar-ru'ya
        "ورؤيه",  # wa-ru'ya
        "برؤيه",  # bi-ru'ya
        "لرؤيه",  # li-ru'ya
        "اجنده",  # ajinda, "Agenda (2030)"
        "عمليه",  # 'amaliyya, an operation's name
        "العمليه",  # al-'amaliyya
        "سيناء",  # Sina', the name of one operation's land
        "فرانس",  # France (24)
        "خطه",  # khitta, a plan's name
    }
)
"""Words shortly before a year that is a plan's name, not when something is."""

EDITIONS = frozenset(
    {
        "كاس",  # ka's, "cup"
        "بكاس",  # bi-ka's
        "لكاس",  # li-ka's
        "وكاس",  # wa-ka's
        "مونديال",  # World Cup
        "يورو",  # Euro
        "بطوله",  # butula, "championship"
        "دوره",  # dawra, "games"
        "اولمبياد",  # Olympiad
        "انتخابات",  # intikhabat, "elections"
        "مهرجان",  # mahrajan, "festival"
        "جائزه",  # ja'iza, "prize"
        "موسم",  # mawsim, "season"
        "نسخه",  # nuskha, "edition"
    }
)
"""Events with editions: even the round 2000 is a year behind them."""

"""Arabic names of which one of several a value is of, and of sides. Data only.

Every word is as it is left without its article and its particles.
"""

from __future__ import annotations


def _each(openings: str, *endings: str) -> str:
    """Return every opening with every ending behind it."""
    return "|".join(f"{one} {end}" for one in openings.split("|") for end in endings)


_EVERY = "جميع|كل|كافه|مختلف|شتي"  # all, all, all, the various, the various
_GOING = "الي|بلوغ|بلغ|ببلوغ|لبلوغ|تجنب|لتجنب|خوض"
"""Words before a stage that is still to come: to, reaching, reached, avoiding, going into."""

_SORTS: dict[str, str] = {
    # Of which matches a tally is.
    "matches:all": _each(_EVERY, "مسابقات", "بطولات", "منافسات"),
    "matches:league": "دوري|ليغا|ليجا|كالتشيو|بوندسليغا|بوندسليجا|بريميرليغ",
    "matches:cup": _each("كاس", "ملك", "امير", "رئيس", "جمهوريه", "اتحاد", "رابطه"),
    "matches:continental": "دوري ابطال|دوري اوروبي|يوروبا ليغ|كاس ابطال",
    "matches:national": "منتخب بلاده|قميص منتخب|مباريات دوليه|اهداف دوليه|هدف دولي|كاس عالم",
    "tally:season": "هذا موسم|موسم حالي|موسم جاري",
    "tally:career": "مسيرته|مشواره|مسيرتها|تاريخه|منذ انضمامه",
    # Stages of a tournament; a match is played in one.
    "stage:final": "في مباراه نهائيه|في نهائي|في دور نهائي|بمباراه نهائيه",
    "stage:semi": _each("في|في دور|بدور|من دور", "نصف نهائي", "قبل نهائي")
    + "|بنصف نهائي|من نصف نهائي|في مربع ذهبي|في دور اربعه|من دور اربعه",
    "stage:quarter": _each("في|في دور|بدور|من|من دور", "ربع نهائي")
    + "|بربع نهائي|في دور ثمانيه|من دور ثمانيه",
    "stage:sixteen": _each("في|في دور|من|من دور", "ثمن نهائي") + "|في دور سته عشر|في دور 16",
    "stage:group": "دور مجموعات|مرحله مجموعات",
    "leg:first": "ذهاب",
    "leg:second": "اياب",
    # Rounds and figures of an election.
    "round:first": _each("جوله|دوره|دور", "اولي", "اول"),
    "round:second": _each("جوله|دوره|دور", "ثانيه", "ثاني", "اعاده", "حاسمه"),
    "figure:exit_poll": "استطلاعات خروج|استطلاع خروج|استطلاعات راي خارج مكاتب"
    "|عند خروج من مكاتب|لدي خروج من مكاتب",
    "figure:poll": "استطلاع|استطلاعات|سبر اراء|استبيان",
    "figure:result": "لجنه انتخابات|لجنه انتخابيه|نتائج نهائيه|نتائج رسميه|مفوضيه انتخابات"
    "|هيئه انتخابات|نتائج اوليه|فرز اصوات|مفوضيه عليا|لجنه عليا|هيئه عليا",
    # How wide the figure is.
    "reach:one": "وحدها|وحده|لوحدها|لوحده",
    "reach:nation": "عموم|انحاء بلاد|مستوي بلاد|صعيد وطني|مستوي وطني|مجمل بلاد|كامل بلاد"
    "|عموم بلاد|اجمالي بلاد|صعيد بلاد",
    "reach:world": "حول عالم|انحاء عالم|مستوي عالم|صعيد عالمي|مستوي عالمي|عالميا",
    "reach:urban": _each("تضخم|تضخم سنوي|تضخم شهري|تضخم اساسي|اسعار|بطاله", "في مدن")
    + "|حضر|مناطق حضريه",
    "reach:rural": "ارياف|مناطق ريفيه",
    "airports:all": "مطارات",
    "airports:one": "مطار",
    "union:us": "في ولايات متحده",
    "union:eu": "في اتحاد اوروبي|في منطقه يورو|دول اتحاد اوروبي",
    # Grades.
    "alert:red": _each("انذار|تحذير|لون|مستوي", "احمر"),
    "alert:orange": _each("انذار|تحذير|لون|مستوي", "برتقالي"),
    "alert:yellow": _each("انذار|تحذير|لون|مستوي", "اصفر"),
    **{f"carat:{carat}": f"عيار {carat}" for carat in (14, 18, 21, 22, 24)},
    "damages:punitive": "تعويضات عقابيه|تعويض عقابي",
    "damages:compensatory": "تعويضات تعويضيه|اضرار فعليه",
    # What a court gave those counted.
    "penalty:death": "اعدام|اعدامات|شنق",
    "penalty:life": _each("سجن|حبس|حكم|احكام", "مؤبد", "مدي حياه") + "|مؤبد|مؤبدات",
    "penalty:jail": "سجن|حبس",
    "quake:after": "هزات ارتداديه|هزه ارتداديه|توابع|تابع زلزالي|هزه تابعه",
    "quake:main": "زلزال|هزه ارضيه|هزه رئيسيه",
    # What there may be, and what there is.
    "limit:capacity": _each("طاقه|قدره|سعه", "استيعابيه", "قصوي", "انتاجيه", "اجماليه")
    + "|طاقته|طاقتها|طاقه|سعته|سعتها|يتسع|تتسع|صمم|صممت|مصمم|مصممه|مخصص|مخصصه|حد اقصي",
    "limit:actual": "حاليا|يؤوي|تؤوي|ياوي|تاوي|يستضيف|تستضيف|يضم حاليا|تضم حاليا|يقيم|يكتظ|تكتظ",
    "quota:needed": "يحتاج|تحتاج|يلزم|يلزمه|لازم|لازمه|مطلوب|مطلوبه|اغلبيه مطلقه|غالبيه مطلقه"
    "|عتبه|نصاب",
    "": "|".join(
        (
            _each(_GOING, "دور ثاني", "دور اول", "جوله ثانيه", "دوره ثانيه", "جوله اعاده"),
            _each(_GOING, "دور مجموعات"),
            _each("اثر|عقب|بعد|جراء|منذ", "زلزال", "هزه ارضيه"),
            "درجه اولي|مره اولي",
        )
    ),
}

_ATTACHED = ("", "ل", "ب", "و")
"""Particles that are left on a short or unknown word."""


def _phrases(sorts: dict[str, str]) -> dict[str, str]:
    return {
        particle + name: sort
        for sort, names in sorts.items()
        for name in names.split("|")
        for particle in _ATTACHED
    }


SORTS: dict[str, str] = _phrases(_SORTS)
"""Name: its sort, as ``axis:sort``; '' where it only looks like the name of one."""

_SIDELESS: frozenset[str] = frozenset(("افريقيا", "كوريا", "صحراء"))
"""Words that a side names for good: Africa, Korea, the (Western) Sahara."""

SIDES: dict[str, str] = {
    particle + word: side
    for side, words in {
        "meridian:north": "شمال شمالي شماليه",
        "meridian:south": "جنوب جنوبي جنوبيه",
        "parallel:east": "شرق شرقي شرقيه",
        "parallel:west": "غرب غربي غربيه",
    }.items()
    for word in words.split()
    for particle in _ATTACHED
} | dict.fromkeys(_SIDELESS, "")
"""Word for a side: its axis and which end of it; '' for a word that a side names for good."""

"""Arabic words of older events, and of what a life or a work has one year for.

Data only; all as `fold` leaves them.
"""

from __future__ import annotations

from checker.languages.arabic.stemming import stem
from checker.languages.occasions import OccasionWords

_NOUNS = (
    "زلزال",  # zilzal, "earthquake"
    "حريق",  # hariq, "fire"
    *("فيضان", "فيضانات", "سيول"),  # fayadan, suyul, "flood"
    *("اعصار", "عاصفه"),  # i'sar, 'asifa, "hurricane, storm"
    *("مجزره", "مذبحه"),  # majzara, madhbaha, "massacre"
    *("معركه", "اشتباكات"),  # ma'raka, ishtibakat, "battle, clashes"
    *("حادث", "حادثه", "كارثه"),  # hadith, karitha, "accident, disaster"
    *("كمين", "تدافع"),  # kamin, tadafu', "ambush, crush"
)

OCCASIONS = OccasionWords(
    nouns=frozenset(map(stem, _NOUNS)),
    comes=frozenset(
        {
            *("ياتي", "تاتي", "جاء", "جاءت"),  # ya'ti, ja'a, "comes, came"
            *("وقع", "وقعت", "حدث", "حدثت"),  # waqa'a, hadatha, "happened"
        }
    ),
    after=frozenset({"بعد", "وبعد", "عقب"}),  # ba'da, 'aqiba, "after"
    superlatives=frozenset(
        {
            *("اعنف", "اسوا", "ادمي", "اكبر"),  # a'naf, aswa', adma, akbar, "fiercest, worst"
            *("دمويه", "فتكا", "دمارا"),  # (akthar) damawiyyatan, fatkan, "deadliest"
        }
    ),
    answers=frozenset({"انتقام", "انتقاما", "ثارا", "رد", "ردا"}),  # intiqaman, raddan
    others=frozenset(
        {
            *("سابق", "سابقه", "مماثل", "مماثله"),  # sabiq, mumathil, "earlier, similar"
            *("منفصل", "منفصله"),  # munfasil, "separate"
        }
    ),
    again=frozenset({"اخر", "اخري"}),  # akhar, "another"
    had=frozenset({"كان", "كانت", "وكان", "وكانت"}),  # kana, "had"
    causes=frozenset(
        {
            *("اسفر", "اسفرت", "اوقع", "اوقعت"),  # asfara, awqa'a, "left, caused"
            *("اودي", "اودت", "ادي", "ادت"),  # awda, adda, "claimed, led to"
            *("خلف", "خلفت", "قتل", "حصد", "حصدت"),  # khallafa, qutila, hasada
        }
    ),
    goes_on=frozenset({"عندما", "حين", "حينما"}),  # 'indama, "when"
)

MILESTONES: dict[str, str] = {
    "ولد": "born",  # wulida, "was born"
    "ولدت": "born",  # wulidat, "was born (f.)"
    "نشر": "published",  # nashara, "published"
    "نشرت": "published",  # nasharat, "published (f.)"
    "اصدر": "published",  # asdara, "brought out"
    "اصدرت": "published",  # asdarat, "brought out (f.)"
    "تاسس": "founded",  # ta'assasa, "was founded"
    "تاسست": "founded",  # ta'assasat, "was founded (f.)"
    "اسس": "founded",  # assasa, "founded"
    "اسست": "founded",  # assasat, "founded (f.)"
    "رسم": "produced",  # rasama, "painted"
    "رسمت": "produced",  # rasamat, "painted (f.)", or "was painted"
    "رسمها": "produced",  # rasamaha, "painted it"
    "نحت": "produced",  # nahata, "sculpted"
    "نحتت": "produced",  # nahatat, "sculpted (f.)"
    "نال": "won",  # nala, "was awarded"
    "نالت": "won",  # nalat, "was awarded (f.)"
    "تزوج": "married",  # tazawwaja, "married"
    "تزوجت": "married",  # tazawwajat, "married (f.)"
}
"""Each with its concept."""

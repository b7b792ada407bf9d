"""Arabic number words. Data only: one entry a line, spelled as `fold` leaves it.

Sources: Ryding, A Reference Grammar of Modern Standard Arabic, ch. 15 (numerals), and CLDR for the
names of large numbers. Gender is that of the counted noun, so ``خمسه`` is masculine.
"""

from __future__ import annotations

from fractions import Fraction
from typing import ClassVar, NamedTuple

from checker.languages.arabic.tokens import Lexicon
from checker.languages.members import numbered


@numbered
class Role(int):
    """What a number word does in a numeral."""

    ZERO: ClassVar[Role]
    UNIT: ClassVar[Role]
    """1 to 9, alone or before 'ashar or a ten."""

    STUB: ClassVar[Role]
    """1 or 2 in a form that stands only in a compound: ``احد عشر``, ``اثنا عشر``."""

    TEN: ClassVar[Role]
    """10, and the second word of 11 to 19."""

    TENS: ClassVar[Role]
    HUNDRED: ClassVar[Role]
    SCALE: ClassVar[Role]
    DUAL_SCALE: ClassVar[Role]
    PLURAL_SCALE: ClassVar[Role]
    """Scales only behind another number: alone it is vague ("thousands")."""

    PART: ClassVar[Role]
    PARTS: ClassVar[Role]
    """The plural of a part, behind 3 to 9: three quarters."""


class NumberWord(NamedTuple):
    """A number word: what it does, its value, and the gender of what it counts."""

    role: Role
    value: Fraction
    gender: str = ""
    construct: bool = False
    """The form stands only before a noun or a scale: ``مئتي``, ``الفي``."""


_ZERO = "صفر"  # sifr; also the month Safar
_MASCULINE_UNITS: dict[str, int] = {
    "واحد": 1,  # wahid
    "واحدا": 1,  # wahidan, accusative
    "اثنان": 2,  # ithnan
    "اثنين": 2,  # ithnayn, oblique
    "اتنين": 2,  # itnin, colloquial
    "ثلاثه": 3,  # thalatha
    "اربعه": 4,  # arba'a
    "خمسه": 5,  # khamsa
    "سته": 6,  # sitta
    "سبعه": 7,  # sab'a
    "ثمانيه": 8,  # thamaniya
    "تسعه": 9,  # tis'a
}
_FEMININE_UNITS: dict[str, int] = {
    "واحده": 1,  # wahida
    "اثنتان": 2,  # ithnatan
    "اثنتين": 2,  # ithnatayn, oblique
    "ثنتان": 2,  # thintan, older form
    "ثنتين": 2,  # thintayn, older form
    "ثلاث": 3,  # thalath
    "ثلاثا": 3,  # thalathan, accusative
    "اربع": 4,  # arba'
    "اربعا": 4,  # arba'an, accusative
    "خمس": 5,  # khams
    "خمسا": 5,  # khamsan, accusative
    "ست": 6,  # sitt
    "ستا": 6,  # sittan, accusative
    "سبع": 7,  # sab'
    "سبعا": 7,  # sab'an, accusative
    "ثمان": 8,  # thaman(in)
    "ثماني": 8,  # thamani, construct
    "ثمانيا": 8,  # thamaniyan, accusative
    "تسع": 9,  # tis'
    "تسعا": 9,  # tis'an, accusative
}
_STUBS: dict[str, tuple[int, str]] = {
    "احد": (1, "m"),  # ahad(a) 'ashar, "eleven"
    "احدي": (1, "f"),  # ihda 'ashra, "eleven"
    "اثنا": (2, "m"),  # ithna 'ashar, "twelve"
    "اثني": (2, "m"),  # ithnay 'ashar, oblique
    "اثنتا": (2, "f"),  # ithnata 'ashra
    "اثنتي": (2, "f"),  # ithnatay 'ashra, oblique
}
_TEN: dict[str, str] = {
    "عشره": "m",  # 'ashara: before a masculine noun; in 11 to 19 feminine
    "عشر": "f",  # 'ashr: before a feminine noun; in 11 to 19 masculine
    "عشرا": "f",  # 'ashran, accusative
}
_TENS: dict[str, int] = {
    "عشرون": 20,  # 'ishrun, nominative
    "عشرين": 20,  # 'ishrin, oblique
    "ثلاثون": 30,  # thalathun
    "ثلاثين": 30,  # thalathin
    "اربعون": 40,  # arba'un
    "اربعين": 40,  # arba'in
    "خمسون": 50,  # khamsun
    "خمسين": 50,  # khamsin
    "ستون": 60,  # sittun
    "ستين": 60,  # sittin
    "سبعون": 70,  # sab'un
    "سبعين": 70,  # sab'in
    "ثمانون": 80,  # thamanun
    "ثمانين": 80,  # thamanin
    "تسعون": 90,  # tis'un
    "تسعين": 90,  # tis'in
}
_HUNDREDS: dict[str, int] = {
    "مئه": 100,  # mi'a
    "مائه": 100,  # mi'a, older spelling
    "ماءه": 100,  # mi'a, misspelling
    "مئتان": 200,  # mi'atan
    "مئتين": 200,  # mi'atayn, oblique
    "مائتان": 200,  # mi'atan, older spelling
    "مائتين": 200,  # mi'atayn, older spelling
    "ثلاثمئه": 300,  # thalathumi'a
    "ثلاثمائه": 300,  # the same, older spelling
    "اربعمئه": 400,  # arba'umi'a
    "اربعمائه": 400,  # the same, older spelling
    "خمسمئه": 500,  # khamsumi'a
    "خمسمائه": 500,  # the same, older spelling
    "ستمئه": 600,  # sittumi'a
    "ستمائه": 600,  # the same, older spelling
    "سبعمئه": 700,  # sab'umi'a
    "سبعمائه": 700,  # the same, older spelling
    "ثمانمئه": 800,  # thamanimi'a
    "ثمانمائه": 800,  # the same, older spelling
    "ثمانيمئه": 800,  # thamanimi'a with long i
    "ثمانيمائه": 800,  # the same, older spelling
    "تسعمئه": 900,  # tis'umi'a
    "تسعمائه": 900,  # the same, older spelling
}
_CONSTRUCT_HUNDREDS: dict[str, int] = {
    "مئتا": 200,  # mi'ata, before a noun or scale
    "مئتي": 200,  # mi'atay, oblique
    "مائتا": 200,  # mi'ata, older spelling
    "مائتي": 200,  # mi'atay, older spelling
}
_SCALES: dict[str, int] = {
    "الف": 10**3,  # alf, "thousand"
    "الفا": 10**3,  # alfan, accusative; also alfa, "two thousand" before a noun
    "مليون": 10**6,  # milyun
    "مليونا": 10**6,  # milyunan, accusative; also milyuna, "two million" before a noun
    "مليار": 10**9,  # milyar
    "مليارا": 10**9,  # milyaran, accusative; also milyara, "two billion" before a noun
    "بليون": 10**9,  # bilyun
    "بليونا": 10**9,  # bilyunan, accusative
    "تريليون": 10**12,  # trilyun
    "تريليونا": 10**12,  # trilyunan, accusative
    "ترليون": 10**12,  # trilyun, another spelling
    "ترليونا": 10**12,  # trilyunan, accusative
    "كوادريليون": 10**15,  # kwadrilyun
}
_DUAL_SCALES: dict[str, int] = {
    "الفان": 10**3,  # alfan(i)
    "الفين": 10**3,  # alfayn, oblique
    "مليونان": 10**6,  # milyunan(i)
    "مليونين": 10**6,  # milyunayn, oblique
    "ملياران": 10**9,  # milyaran(i)
    "مليارين": 10**9,  # milyarayn, oblique
    "بليونان": 10**9,  # bilyunan(i)
    "بليونين": 10**9,  # bilyunayn, oblique
    "تريليونان": 10**12,  # trilyunan(i)
    "تريليونين": 10**12,  # trilyunayn, oblique
    "ترليونان": 10**12,  # another spelling
    "ترليونين": 10**12,  # another spelling, oblique
}
_CONSTRUCT_DUAL_SCALES: dict[str, int] = {
    "الفي": 10**3,  # alfay, before a noun
    "مليوني": 10**6,  # milyunay
    "ملياري": 10**9,  # milyaray
    "بليوني": 10**9,  # bilyunay
    "تريليوني": 10**12,  # trilyunay
    "ترليوني": 10**12,  # trilyunay, another spelling
}
_PLURAL_SCALES: dict[str, int] = {
    "مئات": 10**2,  # mi'at, "hundreds"
    "الاف": 10**3,  # alaf, "thousands"
    "ملايين": 10**6,  # malayin, "millions"
    "مليارات": 10**9,  # milyarat
    "بلايين": 10**9,  # balayin
    "تريليونات": 10**12,  # trilyunat
    "ترليونات": 10**12,  # trilyunat, another spelling
}
_PARTS: dict[str, Fraction] = {
    "نصف": Fraction(1, 2),  # nisf, "half"
    "نصفا": Fraction(1, 2),  # nisfan, accusative
    "ثلث": Fraction(1, 3),  # thulth, "third"
    "ثلثا": Fraction(2, 3),  # thultha, "two thirds of", nominative
    "ثلثي": Fraction(2, 3),  # thulthay, "two thirds of", oblique
    "ثلثان": Fraction(2, 3),  # thulthan(i), "two thirds"
    "ثلثين": Fraction(2, 3),  # thulthayn, oblique
    "ربع": Fraction(1, 4),  # rub', "quarter"
    "ربعا": Fraction(1, 4),  # rub'an, accusative
}
# thumn, "eighth", is left out: the same letters are thaman, "price", nearly always.
_RARE_PARTS: dict[str, Fraction] = {
    "خمس": Fraction(1, 5),  # khums, "fifth"; also khams, "five"
    "خمسي": Fraction(2, 5),  # khumsay, "two fifths of", oblique
    "خمسا": Fraction(2, 5),  # khumsa, "two fifths of", nominative; also "five"
    "سدس": Fraction(1, 6),  # suds, "sixth"
    "سبع": Fraction(1, 7),  # sub', "seventh"; also sab', "seven"
    "تسع": Fraction(1, 9),  # tus', "ninth"; also tis', "nine"
    "عشر": Fraction(1, 10),  # 'ushr, "tenth"; also 'ashr, "ten"
}
_PLURAL_PARTS: dict[str, Fraction] = {
    "انصاف": Fraction(1, 2),  # ansaf, "halves"
    "اثلاث": Fraction(1, 3),  # athlath, "thirds"
    "ارباع": Fraction(1, 4),  # arba', "quarters"
    "اخماس": Fraction(1, 5),  # akhmas, "fifths"
    "اسداس": Fraction(1, 6),  # asdas, "sixths"
    "اسباع": Fraction(1, 7),  # asba', "sevenths"
    "اثمان": Fraction(1, 8),  # athman, "eighths"
    "اتساع": Fraction(1, 9),  # atsa', "ninths"
    "اعشار": Fraction(1, 10),  # a'shar, "tenths"
}
_NEVER_NUMBERS = frozenset(
    {
        "لست",  # lastu, "I am not", not li-sitt
        "ولست",  # wa-lastu, "and I am not"
        "فلست",  # fa-lastu, "so I am not"
    }
)


def _words() -> dict[str, NumberWord]:
    words = {word: NumberWord(Role.UNIT, Fraction(n), "m") for word, n in _MASCULINE_UNITS.items()}
    words[_ZERO] = NumberWord(Role.ZERO, Fraction(0))
    for word, n in _FEMININE_UNITS.items():
        words[word] = NumberWord(Role.UNIT, Fraction(n), "f")
    for word, (n, gender) in _STUBS.items():
        words[word] = NumberWord(Role.STUB, Fraction(n), gender)
    for word, gender in _TEN.items():
        words[word] = NumberWord(Role.TEN, Fraction(10), gender)
    tables = (
        (Role.TENS, _TENS, False),
        (Role.HUNDRED, _HUNDREDS, False),
        (Role.HUNDRED, _CONSTRUCT_HUNDREDS, True),
        (Role.SCALE, _SCALES, False),
        (Role.DUAL_SCALE, _DUAL_SCALES, False),
        (Role.DUAL_SCALE, _CONSTRUCT_DUAL_SCALES, True),
        (Role.PLURAL_SCALE, _PLURAL_SCALES, False),
    )
    for role, table, construct in tables:
        for word, n in table.items():
            words[word] = NumberWord(role, Fraction(n), "", construct)
    for role, parts in ((Role.PART, _PARTS), (Role.PARTS, _PLURAL_PARTS)):
        for word, part in parts.items():
            words[word] = NumberWord(role, part)
    return words


NUMBER_WORDS: Lexicon[NumberWord] = Lexicon(_words(), whole=_NEVER_NUMBERS)
"""Every word of a cardinal, found under its particles."""

FRACTION_WORDS: Lexicon[Fraction] = Lexicon({**_PARTS, **_RARE_PARTS})
"""Fractions by name, the ambiguous ones included: the grammar decides by what follows."""


class OrdinalWord(NamedTuple):
    """An ordinal's value and gender; ``compound`` forms stand only in 11th, 21st and so on."""

    value: int
    gender: str
    compound: bool = False


_ORDINALS: dict[str, OrdinalWord] = {
    "اول": OrdinalWord(1, "m"),  # awwal, "first"
    "اولي": OrdinalWord(1, "f"),  # ula, "first"; also awwali, "preliminary"
    "حادي": OrdinalWord(1, "m", compound=True),  # hadi (hadi 'ashar, "eleventh")
    "حاديه": OrdinalWord(1, "f", compound=True),  # hadiya
    "واحد": OrdinalWord(1, "m", compound=True),  # wahid (al-wahid wa-l-'ishrun, "twenty-first")
    "واحده": OrdinalWord(1, "f", compound=True),  # wahida
    "ثان": OrdinalWord(2, "m"),  # thanin, indefinite
    "ثاني": OrdinalWord(2, "m"),  # thani
    "ثانيا": OrdinalWord(2, "m"),  # thaniyan, accusative; also "secondly"
    "ثانيه": OrdinalWord(2, "f"),  # thaniya; also a second of time
    "ثالث": OrdinalWord(3, "m"),  # thalith
    "ثالثا": OrdinalWord(3, "m"),  # thalithan, accusative; also "thirdly"
    "ثالثه": OrdinalWord(3, "f"),  # thalitha
    "رابع": OrdinalWord(4, "m"),  # rabi'
    "رابعا": OrdinalWord(4, "m"),  # rabi'an, accusative
    "رابعه": OrdinalWord(4, "f"),  # rabi'a
    "خامس": OrdinalWord(5, "m"),  # khamis
    "خامسا": OrdinalWord(5, "m"),  # khamisan, accusative
    "خامسه": OrdinalWord(5, "f"),  # khamisa
    "سادس": OrdinalWord(6, "m"),  # sadis
    "سادسا": OrdinalWord(6, "m"),  # sadisan, accusative
    "سادسه": OrdinalWord(6, "f"),  # sadisa
    "سابع": OrdinalWord(7, "m"),  # sabi'
    "سابعا": OrdinalWord(7, "m"),  # sabi'an, accusative
    "سابعه": OrdinalWord(7, "f"),  # sabi'a
    "ثامن": OrdinalWord(8, "m"),  # thamin
    "ثامنا": OrdinalWord(8, "m"),  # thaminan, accusative
    "ثامنه": OrdinalWord(8, "f"),  # thamina
    "تاسع": OrdinalWord(9, "m"),  # tasi'
    "تاسعا": OrdinalWord(9, "m"),  # tasi'an, accusative
    "تاسعه": OrdinalWord(9, "f"),  # tasi'a
    "عاشر": OrdinalWord(10, "m"),  # 'ashir
    "عاشرا": OrdinalWord(10, "m"),  # 'ashiran, accusative
    "عاشره": OrdinalWord(10, "f"),  # 'ashira
}

ORDINALS: Lexicon[OrdinalWord] = Lexicon(_ORDINALS)
"""First to tenth and the parts of compounds, found under their particles."""

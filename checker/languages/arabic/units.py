"""Arabic units of time, money and measure. Data only.

Each entry is a line ``singular plural ...``, as `fold` leaves it; duals and accusatives are built
from the singular by `checker.languages.arabic.word_forms`. Currency codes are ISO 4217, unit
names those of `checker.kinds.amount`. Names of currencies after CLDR 44.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

ONE = Fraction(1)
"""The commonest factor, one object: nothing is multiplied by it."""


class Unit(NamedTuple):
    """What a unit word measures: the fact kind, the canonical unit, and how many of that it is."""

    kind: str
    name: str
    factor: Fraction = ONE


def _unit(kind: str, name: str, factor: int | Fraction = ONE) -> Unit:
    return Unit(kind, name, factor if factor is ONE else Fraction(factor))


DURATIONS: dict[str, Unit] = {
    "ثانيه ثوان ثواني": _unit("duration", "second"),  # thaniya
    "دقيقه دقائق دقايق": _unit("duration", "minute"),  # daqiqa
    "ساعه ساعات": _unit("duration", "hour"),  # sa'a
    "يوم ايام": _unit("duration", "day"),  # yawm
    "اسبوع اسابيع": _unit("duration", "week"),  # usbu'
    "شهر اشهر شهور": _unit("duration", "month"),  # shahr
    "عام اعوام": _unit("duration", "year"),  # 'am
    "سنه سنوات سنين سنون": _unit("duration", "year"),  # sana
    "عقد عقود": _unit("duration", "year", 10),  # 'aqd, "decade"
    "قرن قرون": _unit("duration", "year", 100),  # qarn, "century"
}

CURRENCIES: dict[str, Unit] = {
    "دولار دولارات": _unit("money", "USD"),  # dular, of no named country
    "سنت سنتات": _unit("money", "USD", Fraction(1, 100)),  # sint, "cent"
    "يورو": _unit("money", "EUR"),  # yuru
    "جنيه جنيهات": _unit("money", "pound"),  # junayh
    "ريال ريالات": _unit("money", "riyal"),  # riyal
    "درهم دراهم": _unit("money", "dirham"),  # dirham
    "دينار دنانير": _unit("money", "dinar"),  # dinar
    "ليره ليرات": _unit("money", "lira"),  # lira
    "روبل روبلات": _unit("money", "RUB"),  # rubl
    "روبيه روبيات": _unit("money", "rupee"),  # rubiya
    "يوان يوانات": _unit("money", "CNY"),  # yuwan
    "ين ينات": _unit("money", "JPY"),  # yin
    "وون": _unit("money", "won"),  # wun
    "شيكل شواكل شيقل شواقل": _unit("money", "ILS"),  # shikil
    "فرنك فرنكات": _unit("money", "franc"),  # firank
    "كرون كرونه كرونات": _unit("money", "krone"),  # kuruna
    "بيزو": _unit("money", "peso"),  # bizu
    "راند": _unit("money", "ZAR"),  # rand
    "هريفنيا": _unit("money", "UAH"),  # hrifniya
    "نايرا": _unit("money", "NGN"),  # nayra
    "شلن شلنات": _unit("money", "shilling"),  # shilin
    "رينغيت رنغيت رينجت": _unit("money", "MYR"),  # ringhit
    "زلوتي": _unit("money", "PLN"),  # zluti
    "فورنت": _unit("money", "HUF"),  # furint
    "تينغ تنغي تينغه": _unit("money", "KZT"),  # tingh
    "بوليفار": _unit("money", "VES"),  # bulifar
    "مانات": _unit("money", "AZN"),  # manat
    "لاري": _unit("money", "GEL"),  # lari
    "دونغ": _unit("money", "VND"),  # dungh
    "تاكا": _unit("money", "BDT"),  # taka
    "تومان": _unit("money", "IRR", 10),  # tuman, ten rials
    "استرليني": _unit("money", "GBP"),  # istarlini
    "بتكوين بيتكوين": _unit("money", "XBT"),  # bitkuyn
}

MEASURES: dict[str, Unit] = {
    "مليمتر مليمترات ملم": _unit("measure", "millimetre"),  # millimitr
    "سنتيمتر سنتيمترات سنتمتر سم": _unit("measure", "centimetre"),  # santimitr
    "متر امتار": _unit("measure", "metre"),  # mitr
    "كيلومتر كيلومترات كلم كليومتر كم": _unit("measure", "kilometre"),  # kilumitr
    "ميل اميال": _unit("measure", "mile"),  # mil
    "قدم اقدام": _unit("measure", "foot"),  # qadam
    "بوصه بوصات": _unit("measure", "inch"),  # busa
    "يارده ياردات": _unit("measure", "yard"),  # yarda
    "عقده": _unit("measure", "knot"),  # 'uqda
    "هكتار هكتارات": _unit("measure", "hectare"),  # hiktar
    "فدان افدنه": _unit("measure", "feddan"),  # faddan
    "دونم دونمات": _unit("measure", "dunam"),  # dunam
    "غرام غرامات جرام جرامات": _unit("measure", "gram"),  # gham
    "كيلوغرام كيلوغرامات كيلوجرام كيلوجرامات كغم كلغ كغ كجم": _unit(
        "measure", "kilogram"
    ),  # kilughram
    "كيلو كيلوات": _unit("measure", "kilogram"),  # kilu
    "طن اطنان": _unit("measure", "tonne"),  # tunn
    "رطل ارطال": _unit("measure", "pound-mass"),  # ratl
    "اونصه اونصات اوقيه اوقيات": _unit("measure", "ounce"),  # unsa
    "لتر لترات ليتر ليترات": _unit("measure", "litre"),  # litr
    "برميل براميل": _unit("measure", "barrel"),  # barmil
    "غالون غالونات جالون جالونات": _unit("measure", "gallon"),  # ghalun
    "واط وات": _unit("measure", "watt"),  # wat
    "كيلوواط كيلووات كيلواط": _unit("measure", "kilowatt"),  # kiluwat
    "ميغاواط ميغاوات ميجاوات ميجاواط": _unit("measure", "megawatt"),  # mighawat
    "غيغاواط غيغاوات جيجاوات جيجاواط": _unit("measure", "gigawatt"),  # ghighawat
    "فولت": _unit("measure", "volt"),  # fult
    "هرتز هيرتز": _unit("measure", "hertz"),  # hirtz
    "ميغابايت ميجابايت": _unit("measure", "megabyte"),  # mighabayt
    "غيغابايت جيجابايت غيغا": _unit("measure", "gigabyte"),  # ghighabayt
    "تيرابايت": _unit("measure", "terabyte"),  # tirabayt
    "ميغابكسل ميجابكسل ميغابيكسل ميجابيكسل": _unit("measure", "megapixel"),  # mighabiksil
    "درجه درجات": _unit("measure", "degree"),  # daraja
    "قيراط قراريط": _unit("measure", "carat"),  # qirat
    "ملليغرام مليغرام ملغ ملغرام": _unit("measure", "milligram"),  # millighram
    "مليلتر ملليلتر": _unit("measure", "millilitre"),  # millilitr
    "كيلوطن": _unit("measure", "kilotonne"),  # kilutunn
    "ميغاطن": _unit("measure", "megatonne"),  # mighatunn
}

CURRENCY_COUNTRIES: dict[str, dict[str, str]] = {
    # By unit, the adjective behind it (masculine, without its ending), and the code.
    "USD": {
        "امريكي": "USD",  # amriki, "American"
        "اميركي": "USD",  # amirki
        "كندي": "CAD",  # kanadi, "Canadian"
        "استرالي": "AUD",  # usturali, "Australian"
        "نيوزيلندي": "NZD",  # niyuzilandi
        "سنغافوري": "SGD",  # singhafuri
        "تايواني": "TWD",  # tayuwani
    },
    "pound": {
        "مصري": "EGP",  # misri, "Egyptian"
        "سوداني": "SDG",  # sudani, "Sudanese"
        "استرليني": "GBP",  # istarlini, "sterling"
        "بريطاني": "GBP",  # baritani, "British"
    },
    "riyal": {
        "سعودي": "SAR",  # sa'udi, "Saudi"
        "قطري": "QAR",  # qatari
        "عماني": "OMR",  # 'umani, "Omani"
        "يمني": "YER",  # yamani
        "ايراني": "IRR",  # irani
        "برازيلي": "BRL",  # barazili
    },
    "dirham": {
        "اماراتي": "AED",  # imarati, "Emirati"
        "مغربي": "MAD",  # maghribi, "Moroccan"
    },
    "dinar": {
        "كويتي": "KWD",  # kuwayti
        "بحريني": "BHD",  # bahrayni
        "اردني": "JOD",  # urduni
        "عراقي": "IQD",  # 'iraqi
        "تونسي": "TND",  # tunisi
        "ليبي": "LYD",  # libi
        "جزائري": "DZD",  # jaza'iri
        "صربي": "RSD",  # sirbi
    },
    "lira": {
        "سوري": "SYP",  # suri
        "لبناني": "LBP",  # lubnani
        "تركي": "TRY",  # turki
    },
    "rupee": {
        "هندي": "INR",  # hindi
        "باكستاني": "PKR",  # bakistani
        "اندونيسي": "IDR",  # indunisi
        "سريلانكي": "LKR",  # srilanki
    },
    "won": {
        "كوري": "KRW",  # kuri
    },
    "franc": {
        "سويسري": "CHF",  # suwisri
        "فرنسي": "FRF",  # faransi
        "افريقي": "XOF",  # ifriqi
    },
    "krone": {
        "سويدي": "SEK",  # suwaydi
        "نرويجي": "NOK",  # nurwiji
        "دنماركي": "DKK",  # danmarki
        "تشيكي": "CZK",  # tshiki
    },
    "shilling": {
        "كيني": "KES",  # kini
        "صومالي": "SOS",  # sumali
        "اوغندي": "UGX",  # ughandi
        "تنزاني": "TZS",  # tanzani
    },
    "peso": {
        "مكسيكي": "MXN",  # maksiki
        "ارجنتيني": "ARS",  # arjantini
        "فلبيني": "PHP",  # filibbini
    },
}

SIGNS: dict[str, str] = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₪": "ILS",
    "₽": "RUB",
    "₺": "TRY",
}
"""Currency signs, before or behind the number."""

INDEX_WORDS: tuple[str, ...] = (
    "مؤشر",  # mu'ashshir, "index"
    "مؤشرات",  # "indices"
    "بورصه",  # bursa, "stock exchange"
    "الاسهم",  # al-ashum, "the shares"; without the article it is "contributed" as well
    "للاسهم",  # "of the shares"
    "داو",  # Dow
    "ناسداك",  # Nasdaq
    "نازداك",  # Nasdaq
    "نيكاي",  # Nikkei
    "فوتسي",  # FTSE
    "داكس",  # DAX
    "ستوكس",  # STOXX
    "تاسي",  # TASI
)
"""Words of a sentence that show its points to be those of a share index."""

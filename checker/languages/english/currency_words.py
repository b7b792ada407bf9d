"""Money in English, as `tokens.fold` leaves it. Codes: ISO 4217; names: CLDR currencies."""

from __future__ import annotations

from itertools import product

# Sign, with the letters that may be written onto its left, and the code.
SIGNS: dict[str, str] = {
    "$": "USD",
    "us$": "USD",
    "u.s.$": "USD",
    "a$": "AUD",
    "au$": "AUD",
    "c$": "CAD",
    "ca$": "CAD",
    "can$": "CAD",
    "hk$": "HKD",
    "nt$": "TWD",
    "nz$": "NZD",
    "r$": "BRL",
    "s$": "SGD",
    "€": "EUR",
    "£": "GBP",
    "e£": "EGP",
    "l£": "LBP",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₺": "TRY",
    "₪": "ILS",
    "₩": "KRW",
    "₦": "NGN",
    "₴": "UAH",
    "฿": "THB",
}

_CODES = (
    "AED", "AUD", "BHD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "DZD", "EGP", "EUR",
    "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "JOD", "JPY", "KES", "KRW",
    "KWD", "LBP", "LYD", "MAD", "MXN", "MYR", "NGN", "NIS", "NOK", "NZD", "OMR", "PHP",
    "PKR", "PLN", "QAR", "RMB", "RUB", "SAR", "SDG", "SEK", "SGD", "SYP", "THB", "TND",
    "TRY", "TWD", "UAH", "USD", "YER", "ZAR",
)  # fmt: skip
# Letters before the digits (Rs 500, AED 3m) or behind them (500 SEK).
CODES: dict[str, str] = {code.lower(): code for code in _CODES} | {
    "rs": "INR",
    "nis": "ILS",
    "rmb": "CNY",
    "sfr": "CHF",
}
AFTER_ONLY_IN_CAPITALS = frozenset({"mad", "php", "all", "try"})
"""Codes that are words too."""

# A noun, its code where nothing stands before it, and the code by adjective.
_PLAIN: dict[str, str] = {
    "dollar": "USD",
    "euro": "EUR",
    "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "rouble": "RUB",
    "ruble": "RUB",
    "shekel": "ILS",
    "rupiah": "IDR",
    "rand": "ZAR",
    "baht": "THB",
    "ringgit": "MYR",
    "zloty": "PLN",
    "forint": "HUF",
    "hryvnia": "UAH",
    "naira": "NGN",
    "birr": "ETB",
    "cedi": "GHS",
    "kwacha": "ZMW",
    "kwanza": "AOA",
    "taka": "BDT",
    "dong": "VND",
    "kyat": "MMK",
    "tenge": "KZT",
    "lari": "GEL",
    "manat": "AZN",
    "bolivar": "VES",
    "koruna": "CZK",
    "afghani": "AFN",
    "sterling": "GBP",
    "greenback": "USD",
    "buck": "USD",
    "quid": "GBP",
    # Of no named country: only itself compares with it.
    "riyal": "riyal",
    "rial": "riyal",
    "rupee": "rupee",
    "lira": "lira",
    "dirham": "dirham",
    "dinar": "dinar",
    "franc": "franc",
    "crown": "krone",
    "krona": "krone",
    "krone": "krone",
    "peso": "peso",
    "shilling": "shilling",
}
_BY_ADJECTIVE: dict[str, dict[str, str]] = {
    "dollar": {
        "us": "USD",
        "u . s .": "USD",
        "american": "USD",
        "australian": "AUD",
        "canadian": "CAD",
        "hong kong": "HKD",
        "new zealand": "NZD",
        "singapore": "SGD",
        "taiwan": "TWD",
    },
    "pound": {
        "british": "GBP",
        "egyptian": "EGP",
        "lebanese": "LBP",
        "sudanese": "SDG",
        "syrian": "SYP",
    },
    "dinar": {
        "algerian": "DZD",
        "bahraini": "BHD",
        "iraqi": "IQD",
        "jordanian": "JOD",
        "kuwaiti": "KWD",
        "libyan": "LYD",
        "serbian": "RSD",
        "tunisian": "TND",
    },
    "dirham": {"emirati": "AED", "moroccan": "MAD", "uae": "AED"},
    "riyal": {"omani": "OMR", "qatari": "QAR", "saudi": "SAR", "yemeni": "YER"},
    "rial": {"iranian": "IRR", "omani": "OMR", "qatari": "QAR", "yemeni": "YER"},
    "lira": {"turkish": "TRY", "lebanese": "LBP", "syrian": "SYP"},
    "rupee": {"indian": "INR", "pakistani": "PKR", "sri lankan": "LKR"},
    "shekel": {"israeli": "ILS"},
    "franc": {"swiss": "CHF"},
    "crown": {"czech": "CZK", "danish": "DKK", "norwegian": "NOK", "swedish": "SEK"},
    "krona": {"swedish": "SEK"},
    "krone": {"danish": "DKK", "norwegian": "NOK"},
    "peso": {"mexican": "MXN", "philippine": "PHP", "argentine": "ARS"},
    "shilling": {"kenyan": "KES", "somali": "SOS", "ugandan": "UGX", "tanzanian": "TZS"},
    "real": {"brazilian": "BRL"},
    "won": {"south korean": "KRW", "korean": "KRW"},
    "yen": {"japanese": "JPY"},
    "yuan": {"chinese": "CNY"},
    "rouble": {"russian": "RUB"},
    "ruble": {"russian": "RUB"},
}
_PLURALS: dict[str, tuple[str, ...]] = {
    "krona": ("kronor",),
    "krone": ("kroner",),
    "lira": ("liras", "lire"),
    "real": ("reais",),
    "zloty": ("zlotys",),
    "yen": (),
    "yuan": (),
    "renminbi": (),
    "rupiah": (),
    "rand": (),
    "baht": (),
    "ringgit": (),
    "won": (),
    "sterling": (),
    "quid": (),
    "birr": (),
    "taka": (),
    "dong": (),
    "tenge": (),
}


def _forms(noun: str) -> tuple[str, ...]:
    return (noun, *_PLURALS.get(noun, (f"{noun}s",)))


def _names() -> dict[str, str]:
    names = {form: code for noun, code in _PLAIN.items() for form in _forms(noun)}
    for noun, codes in _BY_ADJECTIVE.items():
        for form, (adjective, code) in product(_forms(noun), codes.items()):
            names[f"{adjective} {form}"] = code
    return names | {"pounds sterling": "GBP", "pound sterling": "GBP"}


NAMES: dict[str, str] = _names()
"""Words behind the number, joined by a space, and the code."""

POUNDS = frozenset({"pound", "pounds"})
"""Money or a weight: the words around them decide."""

WON = "won"
"""The currency of Korea only behind a scale; else a verb."""

# The hundredth part of a currency, and the code where the sentence names no currency.
HUNDREDTHS: dict[str, str] = {
    "cent": "USD",
    "cents": "USD",
    "¢": "USD",
    "penny": "GBP",
    "pence": "GBP",
    "p": "GBP",
}
CENT_NAMES: dict[str, str] = {
    f"{adjective} {cent}": code
    for (adjective, code), cent in product(_BY_ADJECTIVE["dollar"].items(), ("cent", "cents"))
} | {"euro cent": "EUR", "euro cents": "EUR", "eurocents": "EUR"}

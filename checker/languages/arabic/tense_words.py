"""Arabic words of tense. Data only; all as `fold` leaves them."""

from __future__ import annotations

_SHE_DOES = (
    *("بلغ", "صل", "كون", "ؤدي", "رتفع", "نخفض", "زيد", "شمل", "صبح", "كلف"),  # tablugh, tasil
    *("حصل", "شهد", "واجه", "نتهي", "فقد", "خسر", "حتاج", "ضطر", "عود", "دفع"),  # tahsul, tashhad
    *("ؤثر", "ضم", "طول", "صدر", "نتج", "رفع", "خفض", "لجا", "سبب", "ظهر"),  # tu'aththir, tadumm
)
IMPERFECTS = frozenset(f"ت{verb}" for verb in _SHE_DOES)
"""Verbs of the imperfect, "she does", that no verb of the past looks like."""

NOT_FUTURE = (
    *(
        "سنتين",
        "سالن",
        "سيره",
        "سيرها",
        "سيرته",
        "سيرتها",
        "سيروا",
        "سيرخ",
        "سيرج",
    ),  # sayruh, "his walking"; Sergio
    *("سيلس", "سيليس", "سيلين", "سيشن", "سيميو", "سيميروم", "سيؤول", "سيباست", "سيباه"),  # names
    *("سيزار", "سيغال", "سيغما", "سيمنس", "سيندي", "سيسيل", "سيتيغروب"),
    *("ستراس", "ستراك", "ستران", "ستاني", "ستودي", "ستدي", "ستيت", "ستيغ", "ستيل", "ستفال"),
    *("سنترال", "سنتياغو", "سنودن", "سندات", "ستالين", "سترلينغ", "ستيرلينغ", "ستاندرد"),
)
"""Beginnings of names and nouns in which ``sa-`` is no "will"."""

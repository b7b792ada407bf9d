"""Arabic names of fiscal years and seasons, and which one is meant. Data only.

Every word is as it is left without its article and its particles.
"""

from __future__ import annotations

_FISCAL = (
    *("سنه ماليه", "عام مالي"),  # sana maliyya, 'am mali, "fiscal year"
    *("موازنه", "موازنه عامه", "موازنه دوله"),  # muwazana, "budget"
    *("ميزانيه", "ميزانيه عامه", "ميزانيه دوله"),  # mizaniyya, "budget"
)

_ATTACHED = ("", "ل", "ب", "و")
"""Particles that are left on a short or unknown word."""

YEARS: dict[str, str] = {
    particle + name: axis
    for axis, names in {"fiscal": _FISCAL, "season": ("موسم",)}.items()  # mawsim, "season"
    for name in names
    for particle in _ATTACHED
}
"""Name: the axis of the years that it names."""

WHICH: dict[str, str] = {
    word: which
    for which, words in {
        "this": "حالي حاليه جاري جاريه هذا هذه",  # hali, jari, hadha, "current, this"
        "next": "مقبل مقبله قادم قادمه",  # muqbil, qadim, "coming"
        "last": "ماضي ماضيه منصرم منصرمه سابق سابقه",  # madi, munsarim, sabiq, "last, previous"
        "new": "جديد جديده",  # jadid, "new"
    }.items()
    for word in words.split()
}
"""Word: which one of them it tells."""

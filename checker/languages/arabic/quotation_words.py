"""Arabic names of what markets quote, and of the parts of a year that figures are of. Data only.

Every word is as it is left without its article and its particles; the gloss is the concept's name.
"""

from __future__ import annotations

_INSTRUMENTS: dict[str, str] = {
    "brent": "برنت|قياس عالمي",  # Brent, the global benchmark
    "wti": "غرب تكساس|خام تكساس|خام امريكي|خام اميركي|خام خفيف",  # West Texas, American crude
    "gold": "ذهب",
    "silver": "فضه",
    "platinum": "بلاتين",
    "palladium": "بلاديوم",
    "copper": "نحاس",
    "aluminium": "الومنيوم|المنيوم",
    "nickel": "نيكل",
    "natural_gas": "غاز طبيعي",
    "gasoline": "بنزين",
    "diesel": "ديزل|سولار|مازوت",
    "wheat": "قمح",
    "maize": "ذره",
    "sugar": "سكر",
    "coffee": "سعر بن|اسعار بن|حبوب بن|عقود بن|محصول بن|انتاج بن|صادرات بن|طن بن",
    "cocoa": "كاكاو",
    "cotton": "قطن",
    "dow": "داو",
    "nasdaq": "ناسداك",
    "sp500": "ستاندرد",
    "ftse": "فوتسي|فاينانشال تايمز|فايننشال تايمز",
    "dax": "داكس",
    "cac": "كاك",
    "ibex": "ايبكس",
    "stoxx": "ستوكس",
    "nikkei": "نيكي|نيكاي",
    "topix": "توبكس",
    "hang_seng": "هانغ سنغ|هانغ سينغ|هانج سنج|هانج سينج",
    "bitcoin": "بتكوين|بيتكوين",
    "ether": "ايثريوم|ايثيريوم|ايثر",
}

_QUARTER = ("ربع", "فصل")  # rub', fasl, "quarter"
_QUARTERS = {"q1": "اول", "q2": "ثاني", "q3": "ثالث", "q4": "رابع|اخير"}
_HALVES = {"h1": "اول", "h2": "ثاني"}

_PERIODS: dict[str, str] = {
    **{
        name: "|".join(f"{quarter} {word}" for word in told.split("|") for quarter in _QUARTER)
        for name, told in _QUARTERS.items()
    },
    **{name: f"نصف {word}" for name, word in _HALVES.items()},
    "nine_months": "تسعه اشهر|اشهر تسعه",
    "year": "عام كاملا|عام كامل|سنه كامله|كامل عام|كامل سنه|مجمل عام",
}
_PERIODS["q1"] += "|ثلاثه اشهر اولي|اشهر ثلاثه اولي"
_PERIODS["h1"] += "|سته اشهر اولي|اشهر سته اولي"

_ATTACHED = ("", "ل", "ب", "و")
"""Particles that are left on a short or unknown word."""


def _phrases(concepts: dict[str, str]) -> dict[str, str]:
    return {
        particle + phrase: concept
        for concept, phrases in concepts.items()
        for phrase in phrases.split("|")
        for particle in _ATTACHED
    }


INSTRUMENTS: dict[str, str] = _phrases(_INSTRUMENTS)
"""Name of what a market quotes: its concept."""

PERIODS: dict[str, str] = _phrases(_PERIODS)
"""Name of a part of a year: its concept."""

"""Names across scripts: the consonants of a word, the same for its Arabic and Latin spellings.

Sounds that the two scripts mix up share a class: Arabic has no p, v or g, Latin writes one h for
two letters, and vowels are mostly not written at all.
"""

from __future__ import annotations

from functools import lru_cache

_DIGRAPHS = {
    "kh": "k",
    "gh": "k",
    "sh": "s",
    "ch": "s",
    "th": "t",
    "dh": "d",
    "ph": "f",
    "ck": "k",
    "qu": "k",
}
_LATIN = {
    **dict.fromkeys("bp", "b"),
    **dict.fromkeys("fv", "f"),
    **dict.fromkeys("t", "t"),
    **dict.fromkeys("d", "d"),
    **dict.fromkeys("jgkqcx", "k"),
    **dict.fromkeys("sz", "s"),
    "r": "r",
    "l": "l",
    "m": "m",
    "n": "n",
}
_ARABIC = {
    "ب": "b",  # ba
    "ف": "f",  # fa
    "ت": "t",  # ta
    "ط": "t",  # emphatic ta
    "ث": "t",  # tha
    "د": "d",  # dal
    "ذ": "d",  # dhal
    "ض": "d",  # dad
    "ج": "k",  # jim, also written for g
    "غ": "k",  # ghayn
    "ك": "k",  # kaf
    "ق": "k",  # qaf
    "خ": "k",  # kha
    "س": "s",  # sin
    "ص": "s",  # sad
    "ز": "s",  # zay
    "ظ": "s",  # emphatic za
    "ش": "s",  # shin
    "ر": "r",  # ra
    "ل": "l",  # lam
    "م": "m",  # mim
    "ن": "n",  # nun
}


_FOREIGN_G = str.maketrans(
    {
        "غ": "ج",  # ghayn, g in the Levant and the Gulf
        "ق": "ج",  # qaf, g in Iraq and the Maghreb
        "گ": "ج",  # gaf, Persian
    }
)


def one_g(word: str) -> str:
    """Return a folded word with the letters that stand for a foreign g as one."""
    return word.translate(_FOREIGN_G)


@lru_cache(maxsize=1 << 16)
def skeleton(word: str) -> str:
    """Return the consonant classes of a folded word; '' where too little is left to tell."""
    found = sounds(word)
    return found if len(found) >= 3 else ""


@lru_cache(maxsize=1 << 16)
def sounds(word: str) -> str:
    """Return the consonant classes of a folded word, however few."""
    for digraph, sound in _DIGRAPHS.items():
        word = word.replace(digraph, sound)
    found: list[str] = []
    for letter in word:
        sound = _LATIN.get(letter) or _ARABIC.get(letter, "")
        if sound and (not found or found[-1] != sound):
            found.append(sound)
    return "".join(found)

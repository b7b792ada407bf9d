"""Light stemming of English words, for comparing words and never for reading values.

The plural step of Harman's S-stemmer (1991), and the endings of regular verbs.
"""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=1 << 16)
def stem(folded: str) -> str:
    """Return the light stem of a folded word."""
    word = folded.removesuffix("'s")
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls":
                word = word[:-1]
            return word
    if word.endswith("es") and word[-3:-2] in ("s", "x", "h", "z"):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word.removesuffix("e") if len(word) > 4 else word

"""The languages that can be read."""

from __future__ import annotations

from checker.languages.arabic import ARABIC
from checker.languages.english import ENGLISH
from checker.languages.interface import Language

LANGUAGES: dict[str, Language] = {
    "ar": ARABIC,
    "en": ENGLISH,
}
"""By ISO 639-1 code; to add a language is one folder and one line here."""

"""A corpus of invented news: as many articles as wanted, several on each story, some at odds.

    python -m benchmarks.stories FOLDER COUNT

Each story has a place and a person, whose names are drawn from syllables, and forty words of its
own, drawn from the words that news uses. It is told by five articles over two days, three in
Arabic and two in English. In every fourth story one article gives another figure. All is drawn
from the number of the story, so that a corpus of 5,000 articles holds the one of 500.

The sentences that state figures are sentences; those between them are words in a row, since what
tells one story from another is which words it uses.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import wordfreq

ARTICLES_A_STORY = 5
_LANGUAGES = ("ar", "ar", "en", "ar", "en")
"""Of the articles of a story."""

_WORDS = 40
_COMMONEST, _RAREST = 300, 20_000
"""Ranks between which a story's words lie."""

_SYLLABLES = (
    *(("با", "ba"), ("دو", "du"), ("كي", "ki"), ("لا", "la"), ("مي", "mi"), ("نو", "nu")),
    *(("را", "ra"), ("سو", "su"), ("تا", "ta"), ("في", "fi"), ("زو", "zu"), ("شا", "sha")),
)
"""Each as Arabic and as English writes it."""

_COUNTED = (
    *(("شخصا", "people"), ("رجلا", "men"), ("طالبا", "students"), ("عاملا", "workers")),
    *(("بيتا", "houses"), ("كتابا", "books"), ("لاعبا", "players"), ("صاروخا", "rockets")),
)
"""What a story counts, as Arabic says it behind 11 to 99 and as English does."""

# Of the commonest words, and the story's own: two stories are not alike for being told alike.
_FIGURES = {
    "ar": (
        # "PERSON said that N people ... in PLACE."
        "وقال {person} إن {count} {counted} {words[0]} {words[1]} في {place}.",
        # "... in PLACE came to N million dollars."
        "وبلغت {words[2]} {words[3]} في {place} {cost} مليون دولار.",
        # "... stayed in PLACE for N days."
        "وظل {words[4]} {words[5]} في {place} {days} أيام.",
    ),
    "en": (
        "{person} said that {count} {counted} were {words[0]} {words[1]} in {place}.",
        "The {words[2]} {words[3]} of {place} cost {cost} million dollars.",
        "The {words[4]} {words[5]} was in {place} for {days} days.",
    ),
}


@dataclass(frozen=True, slots=True)
class GeneratedArticle:
    """One article, not yet on the disk."""

    name: str
    content: str


def generate(count: int) -> Iterator[GeneratedArticle]:
    """Yield the first ``count`` articles of the corpus, story by story."""
    for number in range(count):
        yield article(*divmod(number, ARTICLES_A_STORY))


def article(story: int, place: int) -> GeneratedArticle:
    """Return one article of a story, the one at ``place`` of `ARTICLES_A_STORY`."""
    draw = random.Random(f"story {story}")  # noqa: S311  # not for secrets
    language = _LANGUAGES[place]
    names = {"place": _name(draw, 4)[language], "person": _name(draw, 3)[language]}
    figures = {"count": draw.randint(11, 90), "cost": draw.randint(11, 90)}
    figures["days"] = draw.randint(3, 9)
    counted = dict(zip(("ar", "en"), draw.choice(_COUNTED), strict=True))[language]
    words = {code: draw.sample(_vocabulary(code), _WORDS) for code in sorted(_FIGURES)}[language]
    if place == ARTICLES_A_STORY - 1 and story % 4 == 0:
        figures["count"] += draw.randint(3, 9)
    said = [
        line.format(words=words, counted=counted, **names, **figures) for line in _FIGURES[language]
    ]
    text = "\n\n".join(_told(names, said, words, place))
    day, month = 1 + story % 27 + place // 3, 1 + story // 27 % 12
    head = f"---\npublished: {2031 + story // 324 % 9}-{month:02}-{day:02}\n---\n"
    return GeneratedArticle(
        f"{story // 100:04}/{story:06}-{place}-{language}.md", f"{head}{text}\n"
    )


def write(folder: Path, articles: Iterator[GeneratedArticle]) -> None:
    """Write articles below a folder."""
    for each in articles:
        file = folder / each.name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(each.content, encoding="utf-8")


def _told(
    names: dict[str, str], said: Sequence[str], words: Sequence[str], place: int
) -> Iterator[str]:
    """Yield the sentences: an opening, then figures among words; each article begins elsewhere."""
    turned = [*words[5 * place :], *words[: 5 * place]]
    yield f"{' '.join(names.values())} {' '.join(turned[:8])}."
    for number, sentence in enumerate(said):
        yield sentence
        yield f"{' '.join(turned[8 * (number + 1) : 8 * (number + 2)])}."


@cache
def _vocabulary(language: str) -> tuple[str, ...]:
    words = wordfreq.top_n_list(language, _RAREST)[_COMMONEST:]
    return tuple(word for word in words if word.isalpha() and len(word) > 2)


def _name(draw: random.Random, syllables: int) -> dict[str, str]:
    """Return a name as each language writes it."""
    arabic, english = zip(*(draw.choice(_SYLLABLES) for _ in range(syllables)), strict=True)
    return {"ar": "".join(arabic), "en": "".join(english).title()}


if __name__ == "__main__":
    write(Path(sys.argv[1]), generate(int(sys.argv[2])))

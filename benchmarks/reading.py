"""How fast sentences become facts, on one core, per language.

    python -m benchmarks.reading [FOLDER]

prints, for the articles of FOLDER (or for text of its own), megabytes of UTF-8 a second of CPU
time: splitting into sentences, reading values (with cold and with warm caches), and whole facts
with all that is said around them; the last two by the fastest of three passes. Then it prints
whether a file of 10 MB takes ten times as long as one of 1 MB.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tabulate import tabulate

from checker import ingest
from checker.extraction import extract
from checker.languages import LANGUAGES
from checker.model import Article, ArticleId, Sentence
from checker.sentences import split

PUBLISHED_SPEEDS = (
    ("duckling 0.2 (Haskell), numbers and dates", 0.096),
    ("dateparser 1.2, dates", 0.100),
    ("quantulum3 0.9, quantities", 0.164),
)
"""MB/s of CPU time of one core on Arabic news, measured with the same clock in November 2026."""

SIZES = (100_000, 1_000_000, 10_000_000)
"""Bytes of the single files by which linearity is shown."""

_MEGABYTE = 1e6

# Sentences of our own, about as dense in values as news: more than half state none.
OWN_SENTENCES: dict[str, tuple[str, ...]] = {
    "ar": (
        # "The two ministers met in the capital on Tuesday and discussed the future of the port."
        "التقى الوزيران في العاصمة يوم الثلاثاء وبحثا مستقبل الميناء.",
        # "Residents said that the road to the village had not been repaired since the war ended."
        "وقال السكان إن الطريق المؤدي إلى القرية لم يصلح منذ نهاية الحرب.",
        # "At least n people were wounded, among them two policemen, according to a local source."
        "أصيب ما لا يقل عن {n} شخصا بينهم شرطيان وفق مصدر محلي.",
        # "The company announced a profit of 3.4 million dollars, that is 12 per cent more."
        "وأعلنت الشركة أرباحا بلغت 3.4 مليون دولار بزيادة نسبتها 12 في المئة.",
        # "The mayor thanked the volunteers who had come from all the provinces of the country."
        "وشكر رئيس البلدية المتطوعين الذين حضروا من جميع محافظات البلاد.",
        # "Pupils and teachers walked through the old town with flags and flowers."
        "وسار التلاميذ والمعلمون في البلدة القديمة حاملين الأعلام والزهور.",
        # "The opposition called on the government to explain why the tender had been cancelled."
        "ودعت المعارضة الحكومة إلى توضيح أسباب إلغاء المناقصة.",
        # "The weather service expects wind and dust in the south and clear skies elsewhere."
        "وتتوقع الأرصاد رياحا وغبارا في الجنوب وسماء صافية في سائر المناطق.",
        # "It was the seventh visit in three years."
        "وكانت تلك الزيارة السابعة خلال ثلاث سنوات.",
    ),
    "en": (
        "The two ministers met in the capital on Tuesday and discussed the future of the port.",
        "Residents said the road to the village had not been repaired since the war ended.",
        "At least {n} people were wounded, among them two policemen, according to a local source.",
        "The company announced a profit of $3.4 million, which was 12 percent more than before.",
        "The mayor thanked the volunteers who had come from all the provinces of the country.",
        "Pupils and teachers walked through the old town with flags and flowers in their hands.",
        "The opposition called on the government to explain why the tender had been cancelled.",
        "The weather service expects wind and dust in the south and clear skies elsewhere.",
        "It was the seventh visit in three years.",
    ),
}


@dataclass(frozen=True, slots=True)
class Speed:
    """What one language's articles took; all times are seconds of CPU time."""

    language: str
    size: int
    """Bytes of the sentences' UTF-8."""

    facts: int
    splitting: float
    cold: float
    """The first reading of all sentences, while the caches of words fill."""

    warm: float
    extracting: float
    """Whole facts: values read, dates resolved, surroundings described."""

    def row(self) -> tuple[str, str, int, str, str, str, str]:
        """Return a row of the table: megabytes, facts, then megabytes a second."""
        rates = (self.splitting, self.cold, self.warm, self.extracting)
        return (
            self.language,
            f"{self.size / _MEGABYTE:.2f}",
            self.facts,
            *(f"{self.size / _MEGABYTE / seconds:.2f}" for seconds in rates),  # type: ignore[return-value]  # four of them
        )


def main() -> None:
    """Print the report for the folder that the command line names."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reading", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, help="articles; own text where left out")
    print(report(parser.parse_args().folder))


def report(folder: Path | None) -> str:
    """Return speed per language, the published speeds beside it, and the proof of linearity."""
    articles = generated() if folder is None else list(ingest.read([folder]).articles)
    languages = sorted({article.language for article in articles} & set(LANGUAGES))
    speeds = [measure([a for a in articles if a.language == code]) for code in languages]
    heads = ("language", "MB", "facts", "split MB/s", "read cold", "read warm", "facts MB/s")
    parts = [
        "CPU time of one core",
        tabulate([speed.row() for speed in speeds], headers=heads, disable_numparse=True),
        tabulate(PUBLISHED_SPEEDS, headers=("other readers", "MB/s"), floatfmt=".3f"),
        tabulate(
            list(linearity(articles, languages)),
            headers=("one file, MB", *languages),
            floatfmt=".2f",
        ),
    ]
    return "\n\n".join(parts)


def measure(articles: Sequence[Article]) -> Speed:
    """Measure the articles of one language."""
    language = LANGUAGES[articles[0].language]
    sentences: list[list[Sentence]] = []
    splitting = clocked(lambda: sentences.extend(split(article) for article in articles))
    texts = [sentence.text for found in sentences for sentence in found]
    cold = clocked(lambda: [language.read(text) for text in texts])
    warm = fastest(lambda: [language.read(text) for text in texts])
    facts = 0

    def extract_all() -> None:
        nonlocal facts
        told = zip(articles, sentences, strict=True)
        facts = sum(len(extract(found, article.day)) for article, found in told)

    extracting = fastest(extract_all)
    size = sum(len(text.encode()) for text in texts)
    return Speed(language.code, size, facts, splitting, cold, warm, extracting)


def linearity(articles: Sequence[Article], languages: Sequence[str]) -> Iterator[tuple[float, ...]]:
    """Yield, by size of a single file, the megabytes a second from text to facts per language."""
    for size in SIZES:
        yield size / _MEGABYTE, *(_one_file_speed(articles, code, size) for code in languages)


def _one_file_speed(articles: Sequence[Article], language: str, size: int) -> float:
    text = "\n\n".join(article.text for article in articles if article.language == language)
    text *= size // len(text.encode()) + 1
    text = text.encode()[:size].decode("utf-8", "ignore")
    article = Article(ArticleId("one"), text, language)
    return size / _MEGABYTE / clocked(lambda: extract(split(article), None))


def clocked(work: Callable[[], object]) -> float:
    """Return the seconds of CPU time that ``work`` takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def fastest(work: Callable[[], object]) -> float:
    """Return the CPU seconds of the fastest of three passes: other work only ever slows one."""
    return min(clocked(work) for _ in range(_PASSES))


_PASSES = 3


def generated(count: int = 400) -> list[Article]:
    """Return ``count`` articles a language, of sentences of our own with running numbers."""
    return [
        Article(
            ArticleId(f"{code}-{number}"),
            "\n\n".join(
                sentence.format(n=number + 5 * k) for k, sentence in enumerate(sentences * 3)
            ),
            code,
        )
        for code, sentences in OWN_SENTENCES.items()
        for number in range(1, count + 1)
    ]


if __name__ == "__main__":
    main()

"""Articles that do not tell their day are dated beside those on their story that do."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.ingest import find_files, gather, read_source
from checker.ingest.files import SourceFile
from checker.ingest.stories import settle
from checker.model import Article, PublishedFrom

STORY = (
    "عاد ستة صيادين إلى مرفأ السنديان بعد أسبوع في عرض البحر، وكانت عاصفة قد دفعت قاربهم الصغير "
    "نحو جزيرة مهجورة، حيث أكلوا السمك وشربوا مياه المطر، قبل أن تعثر عليهم سفينة شحن عابرة "
    "وتنقلهم سالمين إلى عائلاتهم المنتظرة على رصيف المدينة القديمة."
)
OTHER = (
    "افتتحت وزارة النقل جسرا معلقا فوق نهر البلوط، وتبلغ كلفة المشروع مليوني دينار، واستغرق بناؤه "
    "عامين كاملين، وشارك فيه مهندسون وعمال كثيرون، ويتوقع خبراء المرور أن يخفف الازدحام عند مدخل "
    "العاصمة الشرقي صباحا ومساء."
)
UNDATED = (
    "الخميس 2 مايو / May 2030\n\nعودة الصيادين إلى المرفأ\n\n{story}\n\n"
    "وقالت البلدية اليوم الأربعاء إنهم بخير، ومن المقرر تكريمهم في أكتوبر المقبل.\n"
)
DATED = "---\ntitle: {title}\npublished: {day}\n---\n{story}\n"


def article(name: str, text: str) -> Article:
    return read_source(SourceFile(name, name, Path(name)), raw=text.encode()).articles[0]


def day_of_the_undated(*dated: tuple[str, str]) -> str | None:
    others = [
        article(f"{number}.txt", DATED.format(title="خبر", day=day, story=story))
        for number, (day, story) in enumerate(dated)
    ]
    undated = settle([article("x.txt", UNDATED.format(story=STORY)), *others])[0]
    return None if undated.day is None else str(undated.day)


def test_alone_it_stays_undated() -> None:
    assert day_of_the_undated() is None


@pytest.mark.parametrize(
    ("dated", "day"),
    [
        pytest.param([("2029-09-13", STORY)], "2029-09-12", id="the day before on the same story"),
        pytest.param([("2029-09-13", OTHER)], None, id="another story"),
        pytest.param(
            [("2029-09-13", STORY), ("2028-03-02", STORY)], None, id="two tellings, a year apart"
        ),
        pytest.param([("2035-09-13", STORY)], None, id="later than the page itself"),
    ],
)
def test_a_dated_article_settles_the_day(dated: list[tuple[str, str]], day: str | None) -> None:
    assert day_of_the_undated(*dated) == day


def test_the_other_articles_stay_as_they_are() -> None:
    articles = [
        article("a.txt", UNDATED.format(story=STORY)),
        article("b.txt", DATED.format(title="خبر", day="2029-09-13", story=STORY)),
        article("c.txt", OTHER),
    ]

    settled = settle(articles)

    assert [each.id for each in settled] == ["a.txt", "b.txt", "c.txt"]
    assert settled[0].published_from is PublishedFrom.BODY
    assert settled[1:] == articles[1:]
    assert settle(settled) == settled


def test_a_folder_is_settled_when_its_files_are_gathered(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(UNDATED.format(story=STORY), encoding="utf-8")
    (tmp_path / "b.txt").write_text(
        DATED.format(title="خبر", day="2029-09-13", story=STORY), encoding="utf-8"
    )
    listing = find_files([tmp_path])

    ingested = gather(listing, map(read_source, listing.files))

    assert [str(each.day) for each in ingested.articles] == ["2029-09-12", "2029-09-13"]

"""What on a page is headline, body, caption, furniture, and what is another article."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.ingest import read_source
from checker.ingest.files import SourceFile
from checker.model import Article, Region

Parts = list[tuple[str, str]]


def ingest(text: str, name: str = "a.txt") -> tuple[Article, ...]:
    return read_source(SourceFile(name, name, Path(name)), raw=text.encode()).articles


def parts(article: Article) -> Parts:
    return [
        (part.region.value, article.text[part.span.start : part.span.end])
        for part in article.regions
    ]


ARABIC_PAGE = """\
الخميس 21 Mar / March 2030

عودة صيادين إلى مرفأ السنديان بعد أسبوع

عودة صيادين إلى مرفأ السنديان بعد أسبوع

شارك القصة
فيسبوك تويتر واتساب
قارب صيد في مرفأ السنديان (الصورة: رويترز)
قارب صيد في مرفأ السنديان (الصورة: رويترز)
عاد ستة صيادين إلى مرفأ السنديان بعد أسبوع في البحر.

فرحة في المرفأ

وقالت عائلاتهم إنها انتظرتهم سبعة أيام (من الأحد إلى السبت).

إعلان

وأكد مدير المرفأ أن القارب سليم.

تابع القراءة
المصادر:
صحيفة السنديان - وكالات
Close
"""

ENGLISH_PAGE = """\
Share
Thursday 21 March 2030

Six fishermen return to Oakport after a week

By Jane Miller and Tom Reed
Published: 21 March 2030
3 min read

A fishing boat in Oakport harbour (AP Photo/Jane Miller)

Six fishermen came back to Oakport after a week at sea, the harbour master said.

Read more: Storm closes Oakport harbour for two days

Their families had waited for seven days. (They live near the harbour.)

(Reporting by Jane Miller; Editing by Tom Reed)
© 2030 Oakport Herald. All rights reserved
"""


def test_an_arabic_page_is_told_apart() -> None:
    (article,) = ingest(ARABIC_PAGE)

    headline = "عودة صيادين إلى مرفأ السنديان بعد أسبوع"
    caption = "قارب صيد في مرفأ السنديان (الصورة: رويترز)"
    assert [part for part in parts(article) if part[0] != "body"] == [
        ("chrome", "الخميس 21 Mar / March 2030"),
        ("headline", headline),
        ("chrome", headline),
        ("chrome", "شارك القصة"),
        ("chrome", "فيسبوك تويتر واتساب"),
        ("caption", caption),
        ("chrome", caption),
        ("chrome", "إعلان"),
        ("chrome", "تابع القراءة"),
        ("chrome", "المصادر:"),
        ("chrome", "صحيفة السنديان - وكالات"),
        ("chrome", "Close"),
    ]
    assert article.title == headline
    body = [text for region, text in parts(article) if region == "body"]
    assert body[0].startswith("عاد ستة")
    assert body[1:] == ["وأكد مدير المرفأ أن القارب سليم."]


def test_an_english_page_is_told_apart() -> None:
    main, teaser = ingest(ENGLISH_PAGE)

    assert parts(main) == [
        ("chrome", "Share"),
        ("chrome", "Thursday 21 March 2030"),
        ("headline", "Six fishermen return to Oakport after a week"),
        ("chrome", "By Jane Miller and Tom Reed"),
        ("chrome", "Published: 21 March 2030"),
        ("chrome", "3 min read"),
        ("caption", "A fishing boat in Oakport harbour (AP Photo/Jane Miller)"),
        (
            "body",
            "Six fishermen came back to Oakport after a week at sea, the harbour master said.",
        ),
        ("body", "Their families had waited for seven days. (They live near the harbour.)"),
        ("chrome", "(Reporting by Jane Miller; Editing by Tom Reed)"),
        ("chrome", "© 2030 Oakport Herald. All rights reserved"),
    ]
    assert parts(teaser) == [
        ("chrome", "Read more:"),
        ("related", "Storm closes Oakport harbour for two days"),
    ]
    assert teaser.title == "Storm closes Oakport harbour for two days"


RELATED_PAGE = """\
افتتاح جسر جديد فوق نهر البلوط

افتتح وزير النقل جسرا طوله 300 متر.

مقالات ذات صلة

تأجيل افتتاح نفق البلوط إلى الخريف

مجتمع عمال عند مدخل النفق (د.ب.أ)

تأجيل افتتاح نفق البلوط إلى الخريف

أعلنت البلدية تأجيل افتتاح النفق أربعة أشهر.

«صحيفة البلوط» (السنديان)
مجتمع محطة قطار (صورة وزعتها البلدية)

محطة القطار الجديدة تستقبل ألف راكب

استقبلت المحطة ألف راكب في يومها الأول.

«صحيفة البلوط» (الزيتون)

حريق في سوق الزيتون يلتهم عشرين متجرا

رجال إطفاء في سوق الزيتون في 3 مايو 2031 (رويترز)
TT

حريق في سوق الزيتون يلتهم عشرين متجرا

رجال إطفاء في سوق الزيتون في 3 مايو 2031 (رويترز)

التهم حريق عشرين متجرا في سوق الزيتون.
"""


def test_related_stories_and_a_glued_article_are_articles_of_their_own() -> None:
    main, first, second, glued = ingest(RELATED_PAGE)

    assert parts(main) == [
        ("headline", "افتتاح جسر جديد فوق نهر البلوط"),
        ("body", "افتتح وزير النقل جسرا طوله 300 متر."),
        ("chrome", "مقالات ذات صلة"),
    ]
    assert parts(first) == [
        ("related", "تأجيل افتتاح نفق البلوط إلى الخريف"),
        ("related", "مجتمع عمال عند مدخل النفق (د.ب.أ)"),
        ("chrome", "تأجيل افتتاح نفق البلوط إلى الخريف"),
        ("related", "أعلنت البلدية تأجيل افتتاح النفق أربعة أشهر."),
        ("chrome", "«صحيفة البلوط» (السنديان)"),
    ]
    assert second.title == "محطة القطار الجديدة تستقبل ألف راكب"
    assert second.outlet == "صحيفة البلوط"
    assert [region for region, _ in parts(glued)] == [
        "headline",
        "caption",
        "chrome",
        "chrome",
        "chrome",
        "body",
    ]
    assert [article.id for article in (main, first, second, glued)] == [
        "a.txt",
        "a.txt#2",
        "a.txt#3",
        "a.txt#4",
    ]
    assert len({article.text for article in (main, first, second, glued)}) == 1


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        pytest.param(
            "A bridge opens in Oakport\n\nIt is 300 metres long.\n\nRelated stories\n"
            "- Tunnel in Oakport delayed by months\n- Station in Oakport counts passengers\n",
            [
                "A bridge opens in Oakport",
                "Tunnel in Oakport delayed by months",
                "Station in Oakport counts passengers",
            ],
            id="a list of titles",
        ),
        pytest.param(
            "A bridge opens in Oakport\n\nIt is 300 metres long.\n\nSee also\n\n"
            "Tunnel in Oakport delayed by months\n\nThe town said so on Monday.\n\n"
            "Station in Oakport counts passengers\n\nIt had a thousand.\n",
            [
                "A bridge opens in Oakport",
                "Tunnel in Oakport delayed by months",
                "Station in Oakport counts passengers",
            ],
            id="titles with their texts up to the end",
        ),
        pytest.param(
            "A bridge opens in Oakport\n\nIt is 300 metres long.\n\nRead more\n\n"
            "Tunnel in Oakport delayed by months\n\nThe bridge cost a million.\n\n"
            "It took two years. Nobody was hurt.\n",
            ["A bridge opens in Oakport", "Tunnel in Oakport delayed by months"],
            id="one title, and the body goes on",
        ),
        pytest.param(
            "A bridge opens in Oakport\n\nIt is 300 metres long.\n\nRead more\n\n"
            "The bridge cost a million.\n",
            ["A bridge opens in Oakport"],
            id="a button without a list",
        ),
    ],
)
def test_lists_without_outlets(text: str, titles: list[str]) -> None:
    assert [article.title for article in ingest(text)] == titles


@pytest.mark.parametrize(
    ("head", "title"),
    [
        pytest.param("Oakport Herald\nHome > News\n", "A bridge opens in Oakport", id="a paper"),
        pytest.param("Oakport Herald\n", "A bridge opens in Oakport", id="right above"),
        pytest.param(
            "The Oakport Herald\nShare\n21 March 2030\n", "A bridge opens in Oakport", id="of three"
        ),
        pytest.param("Bridge opens today\n", "Bridge opens today", id="a headline of three words"),
        pytest.param("Bridge 7 opens\nShare\n", "Bridge 7 opens", id="a headline with a number"),
        pytest.param(
            "Oakport bridge opens\nShare\nOakport bridge opens\n",
            "Oakport bridge opens",
            id="a headline that is repeated",
        ),
    ],
)
def test_the_name_of_the_paper_is_no_headline(head: str, title: str) -> None:
    (article,) = ingest(f"{head}A bridge opens in Oakport\n\nIt is 300 metres long.\n")

    assert article.title == title


COMMENTED = """\
A bridge opens in Oakport

It is 300 metres long.

2 comments
Tom Reed wrote:
I crossed 40 bridges in my life.
Jane says:
Not me.
"""


def test_what_readers_write_is_furniture() -> None:
    (article,) = ingest(COMMENTED)

    assert [text for region, text in parts(article) if region == "body"] == [
        "It is 300 metres long."
    ]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Follow us on X", id="follow"),
        pytest.param("Sign up for our newsletter and get 3 stories a day", id="newsletter"),
        pytest.param("تابعونا على تويتر", id="follow, in Arabic"),
        pytest.param("Link Copied!", id="a button"),
    ],
)
def test_what_a_page_asks_of_its_reader_is_furniture(line: str) -> None:
    (article,) = ingest(f"A bridge opens in Oakport\n\nIt is long.\n\n{line}\n\nIt is new.\n")

    assert ("chrome", line) in parts(article)


def test_a_teaser_in_capitals_and_a_numbered_list_of_stories() -> None:
    main, shouted, first, second = ingest(
        "A bridge opens in Oakport\n\nIt is 300 metres long.\n\n"
        "RELATED ARTICLE Storm closes Oakport harbour\n\nIt is new.\n\nMost read\n"
        "1. Tunnel in Oakport delayed again\n2. Station in Oakport has no trains\n"
    )

    assert shouted.title == "Storm closes Oakport harbour"
    assert [first.title, second.title] == [
        "Tunnel in Oakport delayed again",
        "Station in Oakport has no trains",
    ]
    assert parts(main)[-2] == ("body", "It is new.")


_BEFORE = "A bridge opens in Oakport\n\nIt is 300 metres long.\n"
_AFTER = "The bridge cost two million, and took three years to build.\n"


@pytest.mark.parametrize(
    ("between", "titles"),
    [
        pytest.param(
            "Tunnel in Oakport delayed by four months\nStation in Oakport counts its passengers\n",
            [
                "Tunnel in Oakport delayed by four months",
                "Station in Oakport counts its passengers",
            ],
            id="two titles",
        ),
        pytest.param(
            "\nTunnel in Oakport delayed by four months\n\nStation in Oakport has no trains\n\n",
            ["Tunnel in Oakport delayed by four months", "Station in Oakport has no trains"],
            id="two titles with space around them",
        ),
        pytest.param("Two years behind its plan\n", [], id="a subheading"),
        pytest.param(
            "The town lists what else it wants:\nA tunnel below the old harbour\n"
            "A station for four trains an hour\n",
            [],
            id="items below a colon",
        ),
        pytest.param(
            "- A tunnel below the old harbour\n- A station for four trains an hour\n",
            [],
            id="items with bullets",
        ),
        pytest.param(
            "1. A tunnel below the old harbour\n2. A station for four trains an hour\n",
            [],
            id="items with numbers",
        ),
        pytest.param(
            "Nobody in the town remembers when a ferry first went over the river, nor\n"
            "who had paid for it, although the council has asked all of its oldest\n"
            "inhabitants and the heirs of the ferryman, and has read the parish books\n",
            [],
            id="a paragraph broken for width",
        ),
    ],
)
def test_titles_in_the_body_without_a_heading(between: str, titles: list[str]) -> None:
    main, *teasers = ingest(f"{_BEFORE}{between}{_AFTER}")

    assert [teaser.title for teaser in teasers] == titles
    assert {region for teaser in teasers for region, _ in parts(teaser)} <= {"related"}
    assert parts(main)[-1][1].endswith(_AFTER.strip())


def test_the_body_goes_on_behind_a_related_title() -> None:
    main, _ = ingest(
        "افتتاح جسر جديد\n\nطوله 300 متر.\n\n"
        "اقرأ أيضا: نفق البلوط يتأخر أربعة أشهر\n\nوكلف مليونين.\n"
    )

    assert [text for region, text in parts(main) if region == "body"] == [
        "طوله 300 متر.",
        "وكلف مليونين.",
    ]


def test_front_matter_is_furniture_but_for_its_title() -> None:
    (article,) = ingest(
        "---\ntitle: Bridge opens\noutlet: Herald\n---\n\nBridge opens\n\nIt is long.\n"
    )

    assert parts(article) == [
        ("chrome", "---\ntitle: "),
        ("headline", "Bridge opens"),
        ("chrome", "\noutlet: Herald\n---"),
        ("chrome", "Bridge opens"),
        ("body", "It is long."),
    ]
    assert (article.title, article.outlet) == ("Bridge opens", "Herald")
    assert article.title_span is not None
    assert article.text[article.title_span.start : article.title_span.end] == "Bridge opens"


def test_files_that_were_put_together_are_told_apart_by_their_front_matter() -> None:
    one = "---\ntitle: Bridge opens\npublished: 2030-05-01\n---\nIt is long.\n\n"
    two = "---\ntitle: Tunnel waits\npublished: 2030-05-02\n---\nIt is short.\n"

    first, second = ingest(one + two)

    assert [str(article.day) for article in (first, second)] == ["2030-05-01", "2030-05-02"]
    assert parts(second)[-1] == ("body", "It is short.")


NORMAL_TEXTS = [
    pytest.param(
        "Bridge opens in Oakport\n\nThe bridge is 300 metres long.\n\nCosts and delays\n\n"
        "It cost two million (about half of the plan).\n\nWhat comes next?\n\nNobody knows.\n",
        id="subheadings and a question",
    ),
    pytest.param(
        "افتتاح جسر في البلوط\nقال الوزير إن طول الجسر 300 متر.\n"
        "وأضاف أن كلفته مليونان (نصف المقرر).\n"
        "تحرير 43 رهينة في الشمال، بينهم طفلان\nوأكد الجيش ذلك.\n",
        id="one paragraph a line, and a subheading that begins like a credit",
    ),
    pytest.param(
        "Oakport timeline of the bridge\n\n12 March 2029\n\nWork on the bridge began.\n\n"
        "1 May 2030\n\nThe bridge opened.\n",
        id="dates as subheadings",
    ),
    pytest.param(
        'Bridge opens in Oakport\n\nThe mayor said: "Share the news."\n\n'
        "Share of traffic: 40 percent of cars now cross the bridge.\n\n"
        "Video shows ten ships under the bridge.\n",
        id="words of furniture inside sentences",
    ),
    pytest.param(
        "نشر 300 جندي على الحدود\n\nقال المتحدث إن 300 جندي وصلوا.\n\n"
        "الصورة ليست واضحة، بحسب رويترز.\n",
        id="a headline that begins like a stamp",
    ),
]


@pytest.mark.parametrize("text", NORMAL_TEXTS)
def test_a_normal_article_is_headline_and_body_only(text: str) -> None:
    (article,) = ingest(text)

    assert [region for region, _ in parts(article)] == ["headline", "body"]
    assert " ".join(part for _, part in parts(article)).split() == text.split()


@pytest.mark.parametrize(
    ("first", "following", "headline"),
    [
        pytest.param("Bridge opens in Oakport", "\n\nIt is long.", True, id="a short line"),
        pytest.param("Bridge opens in Oakport.", "\n\nIt is long.", False, id="a sentence"),
        pytest.param("Who pays for the bridge?", "\n\nThe town.", True, id="a question"),
        pytest.param("The mayor said:", '\n\n"It is long."', False, id="a lead-in"),
        pytest.param("Bridge opens in Oakport", "", False, id="nothing below it"),
        pytest.param(
            "The bridge over the river at Oakport opened on",
            "\nSunday after two years of work, and the mayor\ncrossed it with a hundred guests.",
            False,
            id="a paragraph that was broken for width",
        ),
    ],
)
def test_what_counts_as_a_headline(first: str, following: str, headline: bool) -> None:  # noqa: FBT001  # a table
    (article,) = ingest(first + following)

    assert (article.title == first) is headline


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Home > World > Coast\n\n", id="the steps to the page"),
        pytest.param("الرئيسية / محليات\n\n", id="the steps to the page, in Arabic"),
        pytest.param("WORLD\n\n", id="the section"),
        pytest.param("Monday, 5 March 2029\n08:30 PM\n\n", id="a clock in two lines"),
        pytest.param("Facebook\nTwitter\nShare on WhatsApp\n\n", id="a share bar in three lines"),
    ],
)
def test_what_stands_above_a_headline(text: str) -> None:
    (article,) = ingest(f"{text}A bridge opens in Oakport\n\nThe bridge is 300 metres long.\n")

    assert article.title == "A bridge opens in Oakport"


def test_labels_between_related_titles_are_furniture() -> None:
    articles = ingest(
        "A bridge opens in Oakport\n\nIt is long.\n\nlist of 2 items\nlist 1 of 2\n"
        "Tunnel in Oakport delayed by months\nlist 2 of 2\n"
        "Station in Oakport counts passengers\nend of list\n\nIt cost a million.\n"
    )

    assert [article.title for article in articles[1:]] == [
        "Tunnel in Oakport delayed by months",
        "Station in Oakport counts passengers",
    ]
    assert [text for region, text in parts(articles[0]) if region == "body"] == [
        "It is long.",
        "It cost a million.",
    ]


def test_markdown_headings_lose_their_marks() -> None:
    (article,) = ingest("# Bridge opens in Oakport\n\nIt is long.\n", "a.md")

    assert article.title == "Bridge opens in Oakport"


LINES = st.sampled_from(
    [
        *ARABIC_PAGE.splitlines(),
        *ENGLISH_PAGE.splitlines(),
        *RELATED_PAGE.splitlines(),
        "---",
        "title: A",
        "Read more",
    ]
)


@given(st.lists(LINES, max_size=40).map("\n".join) | st.text(max_size=200))
def test_regions_lie_in_the_text_in_order_and_belong_to_one_article(text: str) -> None:
    articles = ingest(text)

    taken = [(part.span, part.region) for article in articles for part in article.regions]
    for article in articles:
        spans = [part.span for part in article.regions]
        assert spans == sorted(spans)
        assert all(span.end <= len(article.text) for span in spans)
    ordered = sorted(span for span, _ in taken)
    assert all(left.end <= right.start for left, right in pairwise(ordered))


@given(st.lists(LINES, max_size=40).map("\n".join))
def test_no_word_is_lost(text: str) -> None:
    ingested = read_source(SourceFile("a.txt", "a.txt", Path("a.txt")), raw=text.encode())
    articles = ingested.articles

    held = sorted(
        word
        for article in articles
        for part in article.regions
        for word in article.text[part.span.start : part.span.end].replace("-", " ").split()
    )
    assert ingested.skipped or set(held) == set(text.replace("-", " ").replace("#", " ").split())


def test_every_region_is_known() -> None:
    found = {
        part.region
        for page in (ARABIC_PAGE, ENGLISH_PAGE, RELATED_PAGE)
        for article in ingest(page)
        for part in article.regions
    }

    assert found == set(Region)

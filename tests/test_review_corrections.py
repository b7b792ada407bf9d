"""Corrections for the desk: the article's words and the other values, as CSV and Markdown."""

from __future__ import annotations

import csv
import io

import pytest

from checker.model import Decision, Status
from checker.report.wording import wording
from checker.review.corpus import index
from checker.review.corrections import Correction, corrections, to_csv, to_markdown
from tests.factories import make_amount, make_article, make_fact, make_finding, make_report
from tests.review_stories import make_newsroom

TOLL, VISIT = "a0000000000000a1", "a0000000000000a2"
DECISIONS = {
    VISIT: Decision(VISIT, Status.ACCEPTED, "ربى", note="يُسأل المتحدث"),
    TOLL: Decision(TOLL, Status.DISMISSED, "ربى", "update"),
}


def rows(language: str = "en") -> tuple[Correction, ...]:
    return corrections(index(make_newsroom()), DECISIONS, wording(language))


def test_each_statement_of_an_accepted_finding_is_one_row() -> None:
    assert [(row.words, row.value, row.others) for row in rows()] == [
        ("الزيارة الثالثة", "3", ("5 (صوت الجبل)",)),
        ("third visit", "3", ("5 (صوت الجبل)",)),
        ("الزيارة الخامسة", "5", ("3 (الساحل, Quay Post)",)),
    ]


def test_csv_is_read_back_by_a_csv_reader() -> None:
    text = to_csv(rows(), wording("en"))
    table = list(csv.DictReader(io.StringIO(text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}"))))

    assert text.startswith("\N{ZERO WIDTH NO-BREAK SPACE}")
    assert [line["The words"] for line in table] == [row.words for row in rows()]
    assert table[0]["Note"] == "يُسأل المتحدث"
    assert table[0]["Article"] == "stories/visit-1.ar.txt"


def test_markdown_lists_by_article_and_is_in_the_language_of_the_page() -> None:
    text = to_markdown(rows("ar"), wording("ar"))

    assert text.startswith("# التصحيحات\n")
    assert text.count("\n## ") == 3
    assert "القيم الأخرى: الترتيب 5 (صوت الجبل)" in text


def test_nothing_accepted_gives_a_file_that_says_so() -> None:
    assert "No finding is accepted yet." in to_markdown((), wording("en"))
    assert to_csv((), wording("en")).count("\n") == 1


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_a_cell_never_runs_as_a_formula(start: str) -> None:
    article = make_article(f"{start}SUM(A1) two ships\n", outlet=f"{start}HYPERLINK(1)")
    other = make_article("three ships\n", identifier="b.txt")
    finding = make_finding(
        make_fact(article, "two ships", what=f"{start}x"),
        make_fact(other, "three ships", make_amount(3)),
        identifier=VISIT,
    )
    told = corrections(index(make_report([article, other], [finding])), DECISIONS, wording("en"))
    table = list(csv.reader(io.StringIO(to_csv(told, wording("en"))[1:])))

    assert not [cell for line in table for cell in line if cell[:1] in set("=+-@\t\r")]


def test_markdown_shows_markup_as_text() -> None:
    article = make_article("# two ships <b>*left*</b> [x](y)\n", title="<script>", outlet="_a_")
    other = make_article("three ships\n", identifier="b.txt")
    finding = make_finding(
        make_fact(article, "two ships <b>*left*</b> [x](y)"),
        make_fact(other, "three ships", make_amount(3)),
        identifier=VISIT,
    )
    told = corrections(index(make_report([article, other], [finding])), DECISIONS, wording("en"))
    text = to_markdown(told, wording("en"))

    assert "\\<script\\>" in text
    assert "\\[x\\](y)" in text
    assert "\\*left\\*" in text

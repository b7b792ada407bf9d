"""The documentation says what is: commands, options, settings, links, output and examples."""

from __future__ import annotations

import datetime as dt
import re
import shlex
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from mypy import api

import checker
from checker import read_facts
from checker.cli.main import COMMANDS, main
from checker.comparison.relations import REFINEMENTS
from checker.embedding import EMBEDDERS
from checker.grouping.evidence import CIRCUMSTANCE, DIFFERENCE, LIKENESS
from checker.grouping.vetoes import VETOES
from checker.kinds import KINDS
from checker.kinds.across import ACROSS
from checker.languages import LANGUAGES
from checker.model import Relation, Verdict
from checker.report import FORMATS
from checker.settings import KEYS, load_file

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
DOCS = sorted((ROOT / "docs").glob("*.md"))
PAGES = [
    *(README, ROOT / "CHANGELOG.md", ROOT / "CONTRIBUTING.md", *DOCS),
    *(ROOT / "fixtures" / "README.md", ROOT / "seeds" / "README.md"),
]
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]+)\)")
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")
PAIRS_COMPARED = re.compile(r"\d+ pairs? compared")
PUBLISHED = dt.date(2023, 9, 14)


@cache
def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def blocks(page: Path, language: str) -> list[str]:
    return [body for name, body in FENCE.findall(text_of(page)) if name == language]


def reference() -> str:
    """Return all that a user may look an option up in."""
    return "\n".join(text_of(page) for page in (README, *DOCS))


def table_keys(page: Path) -> set[str]:
    """Return what stands in code quotes in the first cell of the tables' rows."""
    rows = re.findall(r"^\| ([^|]+) \|", text_of(page), re.MULTILINE)
    return {key for row in rows for key in re.findall(r"`([^`]+)`", row)}


def shell_lines(page: Path) -> Iterator[str]:
    """Yield the commands that a page tells to type, without comments."""
    for body in (*blocks(page, "sh"), *blocks(page, "console")):
        for line in body.splitlines():
            typed = line.removeprefix("$ ") if line.startswith("$ ") else line
            if typed.startswith(("check ", "make ")):
                yield typed.partition("  #")[0].rstrip()


COMMAND_LINES = [
    pytest.param(line, id=f"{page.name}: {line}") for page in PAGES for line in shell_lines(page)
]
TARGETS = set(re.findall(r"^([a-z]+):.*## ", text_of(ROOT / "Makefile"), re.MULTILINE))


def help_of(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> str:
    assert main([*words, "--help"]) == 0
    return capsys.readouterr().out


def jobs_of(name: str, told: str) -> list[tuple[str, ...]]:
    """Return a subcommand, and the jobs below it where it has some."""
    found = re.match(r"usage: check \w+ \[-h\] ([a-z|]+) \.\.\.", told)
    return [(name,), *((name, job) for job in (found[1].split("|") if found else ()))]


@pytest.mark.parametrize("line", COMMAND_LINES)
def test_a_command_to_type_exists(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    program, *words = shlex.split(line)
    if program == "make":
        assert words[0] in TARGETS
        return
    name = (words[0],) if words[0] in COMMANDS else ()
    told = help_of(name, capsys)
    job = (
        (*name, words[1])
        if len(words) > 1 and (*name, words[1]) in jobs_of(words[0], told)
        else name
    )
    known = set(OPTION.findall(help_of(job, capsys)))

    assert {option for word in words for option in OPTION.findall(word)} <= known


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_every_option_is_documented(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = (name,) if name else ()
    told = help_of(words, capsys)
    jobs = jobs_of(name, told) if name else [words]
    options = {option for job in jobs for option in OPTION.findall(help_of(job, capsys))}

    assert options - set(OPTION.findall(reference())) == set()


@pytest.mark.parametrize("name", COMMANDS)
def test_every_subcommand_and_its_jobs_are_documented(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    jobs = jobs_of(name, help_of((name,), capsys))

    assert [job for job in jobs if f"check {' '.join(job)}" not in reference()] == []


@pytest.mark.parametrize(
    "names",
    [
        pytest.param(set(KINDS), id="kinds"),
        pytest.param(set(FORMATS), id="formats"),
        pytest.param(set(EMBEDDERS), id="embedders"),
        pytest.param(set(KEYS), id="settings"),
        pytest.param({"html", "review", "transformers", "ray", "all", "dev"}, id="extras"),
    ],
)
def test_everything_of_a_registry_has_its_row_in_the_readme(names: set[str]) -> None:
    assert names - table_keys(README) == set()


def test_every_language_is_named_in_the_readme() -> None:
    told = re.search(r"^Languages: (.*)", text_of(README), re.MULTILINE)

    assert told is not None
    assert set(LANGUAGES) - set(re.findall(r"`(\w+)`", told[1])) == set()


def test_every_verdict_is_explained_in_the_readme() -> None:
    rows = re.findall(r"^\| (\w+) \|", text_of(README), re.MULTILINE)

    assert {verdict.value for verdict in Verdict} - set(rows) == set()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("column", [pytest.param(1, id="Arabic"), pytest.param(2, id="English")])
def test_an_example_of_a_kind_is_read_as_that_kind(kind: str, column: int) -> None:
    row = re.search(rf"^\| `{kind}` \|(.+)\|$", text_of(README), re.MULTILINE)
    assert row is not None
    example = row[1].split("|")[column - 1].strip()

    assert kind in {fact.kind for fact in read_facts(example, published=PUBLISHED)}


def test_the_example_of_settings_is_valid(tmp_path: Path) -> None:
    (example,) = blocks(README, "toml")
    path = tmp_path / "checker.toml"
    path.write_text(example, encoding="utf-8")

    assert load_file(path).fail_on == "tension"


def test_the_python_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    (example,) = blocks(README, "python")
    names: dict[str, object] = {}
    exec(compile(example, str(README), "exec"), names)  # noqa: S102  # our own page

    assert "contradiction 5" in capsys.readouterr().out
    assert str(names["text"]).startswith('{\n  "schema": "check-report/1"')


def test_the_python_example_is_typed(tmp_path: Path) -> None:
    (example,) = blocks(README, "python")
    path = tmp_path / "example.py"
    path.write_text(example, encoding="utf-8")

    told, failed, status = api.run(
        ["--strict", "--config-file=", f"--cache-dir={tmp_path}", "--no-color-output", str(path)]
    )

    assert (status, failed) == (0, ""), told


def test_every_public_name_can_be_imported() -> None:
    assert [name for name in checker.__all__ if getattr(checker, name, None) is None] == []


def test_the_output_shown_is_what_the_command_prints(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    page = README.read_text(encoding="utf-8")
    for block in blocks(README, "console"):
        typed = block.splitlines()[0]
        main(shlex.split(typed.removeprefix("$ check ")))
        page = page.replace(block, f"{typed}\n{capsys.readouterr().out.rstrip()}\n")
    if request.config.getoption("--rewrite-gold"):
        README.write_text(page, encoding="utf-8")

    # How many pairs are scored moves with every weight, and says nothing of what is found.
    shown, printed = (PAIRS_COMPARED.sub("", each) for each in (README.read_text("utf-8"), page))
    assert shown == printed, "run make gold, and read the diff of README"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_and_picture_is_there(page: Path) -> None:
    targets = [link for link in LINK.findall(text_of(page)) if "://" not in link]
    missing = [
        target
        for target in targets
        if not (page.parent / target.partition("#")[0]).resolve().exists()
        or not _has_heading(page, target)
    ]

    assert missing == []


def _has_heading(page: Path, target: str) -> bool:
    """Say whether the heading that a link names stands on the page that it leads to."""
    path, _, anchor = target.partition("#")
    if not anchor:
        return True
    goal = page if not path else (page.parent / path).resolve()
    headings = re.findall(r"^#+ (.+)$", text_of(goal), re.MULTILINE)
    return anchor in {re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in headings}


def test_make_check_ends_with_what_to_do_next(capsys: pytest.CaptureFixture[str]) -> None:
    recipe = text_of(ROOT / "Makefile").split("\ncheck:")[1].split("\n\n")[0]
    closing = recipe.split("printf")[1]
    written = set(re.findall(r"--output (\S+)", recipe))

    assert written == set(re.findall(r"reports/seeds\.\w+", closing))
    assert "status 1" in closing
    assert set(re.findall(r"\$\(BIN\)/check ([a-z]+) ", closing)) <= set(COMMANDS)
    assert "check review" in help_of((), capsys)


@pytest.mark.parametrize("target", sorted(TARGETS - {"help"}))
def test_every_make_target_is_documented(target: str) -> None:
    assert f"make {target}" in text_of(README) + text_of(ROOT / "CONTRIBUTING.md")


def test_every_relation_is_in_the_table_of_the_design() -> None:
    assert {relation.value for relation in Relation} - table_keys(
        ROOT / "docs" / "design.md"
    ) == set()


def design_rows(head: str) -> set[str]:
    """Return the first cells of the design's table with that head."""
    page = text_of(ROOT / "docs" / "design.md")
    table = re.search(rf"^\| {head} \|.*\n\|[-|]+\n((?:\|.*\n)+)", page, re.MULTILINE)
    assert table is not None
    return {row.split("|")[1].strip() for row in table[1].splitlines()}


@pytest.mark.parametrize(
    ("head", "names"),
    [
        pytest.param("likeness", set(LIKENESS), id="likeness"),
        pytest.param("difference", set(DIFFERENCE), id="difference"),
        pytest.param("circumstance", set(CIRCUMSTANCE), id="circumstance"),
        pytest.param("veto", {why for why, _ in VETOES}, id="vetoes"),
    ],
)
def test_the_design_lists_every_piece_of_evidence_and_no_other(head: str, names: set[str]) -> None:
    assert design_rows(head) == names


def test_every_refinement_is_in_the_design() -> None:
    names = {name for rungs in REFINEMENTS.values() for name, *_ in rungs}

    assert names - table_keys(ROOT / "docs" / "design.md") == set()


def test_every_level_of_a_ladder_is_in_the_design() -> None:
    ladders = [*(kind.levels for kind in KINDS.values()), ACROSS]
    levels = {level.name.partition(".")[2] for ladder in ladders for level in ladder}

    assert levels - set(re.findall(r"`([a-z_]+)`", text_of(ROOT / "docs" / "design.md"))) == set()


SETS = {
    "ant_dev": "pairs of Arabic news sentences on one story (`ant_dev`)",
    "ans_dev": "pairs of Arabic headlines (`ans_dev`)",
    "fakes_dev": "pairs of English sentences, mostly running tolls (`fakes_dev`)",
    "msrp_dev": "pairs of English sentences, mostly markets (`msrp_dev`)",
    "own": "invented pairs of this project (`own`)",
    "newswire": "invented pairs as hard and as long as news (`newswire`)",
    "outlets": "invented pairs as two outlets tell one story (`outlets`)",
    "unseen": "invented pairs that nothing was learnt from or tuned to (`unseen`)",
}
SCORE = re.compile(r"Precision ([\d.]+) \((\d+ of \d+)\), recall ([\d.]+) \((\d+ of \d+)\)\.")
MARK = "<!-- from reports/quality.md, by make gold -->\n"


def quality_table() -> str:
    """Return the table of the README that tells what the quality report says."""
    report = text_of(ROOT / "reports" / "quality.md")
    rows = ["| set | precision | recall |", "|---|---|---|"]
    for name, told in SETS.items():
        (section,) = re.findall(rf"^## {name}\n\n(.+)$", report, re.MULTILINE)
        score = SCORE.search(section)
        assert score is not None
        rows.append(f"| {told} | {score[1]} ({score[2]}) | {score[3]} ({score[4]}) |")
    whole = re.search(r"Labelled contradictions found: (\d+ of \d+)\.", report)
    assert whole is not None
    rows.append(f"| whole articles of the stories of `ant_dev` | not labelled | {whole[1]} |")
    return "\n".join(rows) + "\n"


def test_the_numbers_of_quality_are_those_of_the_report(request: pytest.FixtureRequest) -> None:
    page = README.read_text(encoding="utf-8")
    shown = page.split(MARK)[1].split("\n\n")[0] + "\n"
    if request.config.getoption("--rewrite-gold"):
        README.write_text(page.replace(shown, quality_table()), encoding="utf-8")
        shown = quality_table()

    assert shown == quality_table(), "run make gold, and read the diff of README"

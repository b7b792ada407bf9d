"""The settings file: what it may say, where it is found, and how a mistake is told."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from checker.errors import SettingsError
from checker.kinds import KINDS
from checker.settings import FAIL_LEVELS, KEYS, Configuration, Settings, find_file, load_file
from checker.settings.file import TOLERANCES

EVERYTHING = """
language = "ar"
embedder = "hashing"
threshold = 0.75
ignore = ["^Correction:"]
aliases = [["Kyiv", "Kiev"]]
jobs = 2
engine = "ray"
fail-on = "tension"
decisions = "desk/decisions.jsonl"
baseline = "desk/baseline.jsonl"

[tolerances]
casualties = 0
money = 0.01

[tiers]
"Quay Post" = 1
"""


def test_every_key_is_read(tmp_path: Path) -> None:
    path = tmp_path / "checker.toml"
    path.write_text(EVERYTHING, encoding="utf-8")

    configuration = load_file(path)

    assert configuration == Configuration(
        settings=Settings(
            language="ar",
            embedder="hashing",
            threshold=0.75,
            tolerances={"casualties": Fraction(0), "money": Fraction(1, 100)},
            ignore=("^Correction:",),
            aliases=(("Kyiv", "Kiev"),),
            tiers={"Quay Post": 1},
            jobs=2,
            engine="ray",
        ),
        fail_on="tension",
        decisions=tmp_path / "desk/decisions.jsonl",
        baseline=tmp_path / "desk/baseline.jsonl",
        path=path,
    )
    assert {line.split(" = ")[0].strip("[]") for line in EVERYTHING.splitlines()} >= set(KEYS)


def test_an_empty_file_gives_the_defaults(tmp_path: Path) -> None:
    path = tmp_path / "checker.toml"
    path.touch()

    assert load_file(path).settings == Settings()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        pytest.param("treshold = 0.5", "did you mean 'threshold'", id="a misspelt key"),
        pytest.param("colour = 1", "allowed: aliases, baseline", id="an unknown key"),
        pytest.param("[tool.checker]", "keys stand without it", id="a head of pyproject"),
        pytest.param("threshold = 1.5", "threshold = 1.5 is not allowed", id="out of range"),
        pytest.param("threshold = nan", "between 0 and 1", id="not a number"),
        pytest.param('threshold = "high"', "between 0 and 1", id="a text for a number"),
        pytest.param('fail-on = "error"', "contradiction, tension, update, never", id="fail-on"),
        pytest.param("tolerances = 0.1", "must be a table", id="tolerances as one number"),
        pytest.param("tolerances = { mony = 0.1 }", "'mony' is no kind", id="an unknown kind"),
        pytest.param("tolerances = { money = 1.0 }", "below 1", id="a tolerance of all"),
        pytest.param("tolerances = { money = true }", "below 1", id="a tolerance of true"),
        pytest.param("tolerances = { money = nan }", "below 1", id="a tolerance of nan"),
        pytest.param('ignore = ["("]', "no regular expression", id="a broken pattern"),
        pytest.param('ignore = "a"', "list of regular expressions", id="one pattern, no list"),
        pytest.param('aliases = [["Kyiv"]]', "at least two spellings", id="one spelling"),
        pytest.param('aliases = ["Kyiv"]', "list of lists", id="no list of lists"),
        pytest.param('tiers = { "Quay Post" = 0 }', "1 (most trusted)", id="a tier of 0"),
        pytest.param("jobs = -1", "whole number", id="negative jobs"),
        pytest.param("jobs = true", "whole number", id="jobs of true"),
        pytest.param('language = "arabic"', "ISO 639-1", id="a language by name"),
        pytest.param("decisions = 1", "must be a text", id="a path that is a number"),
        pytest.param("language = ", "is not TOML", id="broken TOML"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_file_and_what_is_allowed(
    tmp_path: Path, line: str, told: str
) -> None:
    path = tmp_path / "checker.toml"
    path.write_text(line, encoding="utf-8")

    with pytest.raises(SettingsError) as raised:
        load_file(path)

    assert str(raised.value).startswith(f"{path}: ")
    assert told in str(raised.value)
    assert "\n" not in str(raised.value)


def test_the_nearest_file_upward_counts(tmp_path: Path) -> None:
    deep = tmp_path / "stories" / "2031"
    deep.mkdir(parents=True)
    (tmp_path / "checker.toml").touch()
    (tmp_path / "stories" / "pyproject.toml").write_text("[tool.checker]\njobs = 2\n")

    assert find_file(deep) == tmp_path / "stories" / "pyproject.toml"
    assert load_file(find_file(deep) or tmp_path).settings.jobs == 2


def test_a_pyproject_without_our_table_is_passed_over(tmp_path: Path) -> None:
    deep = tmp_path / "stories"
    deep.mkdir()
    (deep / "pyproject.toml").write_text("[tool.other]\n")
    (tmp_path / "checker.toml").touch()

    assert find_file(deep) == tmp_path / "checker.toml"


def test_the_own_file_goes_before_the_shared_one(tmp_path: Path) -> None:
    (tmp_path / "checker.toml").touch()
    (tmp_path / "pyproject.toml").write_text("[tool.checker]\n")

    assert find_file(tmp_path) == tmp_path / "checker.toml"


def test_a_table_of_the_wrong_shape_is_told(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool]\nchecker = 1\n")

    with pytest.raises(SettingsError, match=r"tool\.checker must be a table"):
        find_file(tmp_path)


def test_every_kind_may_have_a_tolerance() -> None:
    assert set(TOLERANCES) == {*KINDS, "casualties"}


def test_fail_levels_go_from_narrow_to_wide() -> None:
    assert FAIL_LEVELS == ("contradiction", "tension", "update", "never")


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"threshold": 0.0}, id="threshold 0"),
        pytest.param({"threshold": 1.0}, id="threshold 1"),
        pytest.param({"tolerances": {"money": Fraction(1)}}, id="tolerance 1"),
        pytest.param({"jobs": -1}, id="negative jobs"),
    ],
)
def test_settings_out_of_range_cannot_exist(fields: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="must"):
        Settings(**fields)  # type: ignore[arg-type]  # fields of Settings by name

"""Bad input through the command line: a status, one clear line, and the rest is still checked."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.cli.main import main

ROOT = Path(__file__).parent.parent
CLEAN, FOUND, USAGE, FAILED = 0, 1, 2, 3

GOOD = {
    "a.md": "افتتح الوزير في بلدة السنديان المدرسة السابعة عشرة التي تبنى هذا العام.",
    "b.md": "افتتح الوزير في بلدة السنديان المدرسة التاسعة عشرة التي تبنى هذا العام.",
}
_LINE = "قال سكان من بلدة الزيتون إن الماء انقطع عن بيوتهم وإن أحدا لم يخبرهم بالسبب. "


def _front(body: str) -> str:
    return f"---\ntitle: مدرسة جديدة\npublished: 2021-03-02\nlanguage: ar\n---\n\n{body}\n"


@pytest.fixture(name="corpus")
def _corpus(tmp_path: Path) -> Path:
    """Two articles that disagree."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    for name, body in GOOD.items():
        (folder / name).write_text(_front(body), encoding="utf-8")
    return folder


def _binary(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 64)


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _blank(path: Path) -> None:
    path.write_text(" \n\n \n", encoding="utf-8")


def _invalid_utf8(path: Path) -> None:
    path.write_bytes("انقطع الماء عن البلدة ".encode() + b"\xff\xfe\x81\x8d\x00\x90")


def _huge(path: Path) -> None:
    line = (_LINE * 8 + "\n").encode()
    path.write_bytes(line * (20_000_000 // len(line) + 1))


def _one_line(path: Path) -> None:
    line = _LINE.encode()
    path.write_bytes(line * (5_000_000 // len(line) + 1))


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(_binary, id="a binary file"),
        pytest.param(_empty, id="an empty file"),
        pytest.param(_blank, id="a file of blank lines"),
        pytest.param(_invalid_utf8, id="invalid UTF-8"),
        pytest.param(_huge, id="a 20 MB file"),
        pytest.param(_one_line, id="one line of 5 MB"),
    ],
)
def test_a_bad_file_is_skipped_and_the_others_are_checked(
    corpus: Path, spoil: Callable[[Path], None], capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(corpus / "bad.txt")

    status = main([str(corpus), "--format", "json"])

    told = capsys.readouterr()
    document = json.loads(told.out)
    assert status == FOUND
    assert [finding["verdict"] for finding in document["findings"]] == ["contradiction"]
    assert [entry["path"].rsplit("/", 1)[-1] for entry in document["skipped"]] == ["bad.txt"]
    assert document["skipped"][0]["reason"]
    assert [line for line in told.err.splitlines() if "bad.txt" in line]
    assert "Traceback" not in told.err


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda folder: folder.mkdir(), id="an empty folder"),
        pytest.param(lambda _: None, id="a missing path"),
        pytest.param(_empty, id="an empty file"),
        pytest.param(_binary, id="a binary file"),
        pytest.param(
            lambda path: path.write_text(_LINE, encoding="utf-8"), id="an article without numbers"
        ),
        pytest.param(
            lambda path: path.write_text(GOOD["a.md"], encoding="utf-8"), id="a lone article"
        ),
    ],
)
def test_nothing_to_compare_is_told_in_one_line(
    tmp_path: Path, make: Callable[[Path], None], capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "input.txt"
    make(path)

    status = main([str(path)])

    told = capsys.readouterr()
    lines = [line for line in told.err.splitlines() if line.startswith("check: ")]
    assert status == FAILED
    assert lines
    assert "Traceback" not in told.err


def test_a_missing_path_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main([str(tmp_path / "nowhere")])

    assert status == FAILED
    assert "nowhere" in capsys.readouterr().err


def test_an_unknown_option_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    status = main([".", "--no-such-option"])

    assert status == USAGE
    assert "--no-such-option" in capsys.readouterr().err


def test_articles_that_agree_are_clean(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (corpus / "b.md").write_text(_front(GOOD["a.md"]), encoding="utf-8")

    status = main([str(corpus)])

    assert status == CLEAN, capsys.readouterr().err


def _bytes_of_a_run(seed: int, *paths: str) -> bytes:
    code = "import sys; from checker.cli.main import main; sys.exit(main(sys.argv[1:]))"
    done = subprocess.run(  # our own interpreter and our own code
        [sys.executable, "-c", code, *paths, "--format", "json"],
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": str(seed)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == FOUND, done.stderr.decode()
    return done.stdout


def test_two_runs_with_other_hash_seeds_give_the_same_bytes() -> None:
    runs = [_bytes_of_a_run(seed, "seeds") for seed in (0, 12345)]

    assert runs[0] == runs[1]

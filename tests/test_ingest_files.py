"""Which files a run reads, under which names, and what it says of the others."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from checker.errors import InputError
from checker.ingest import digest, find_files, read, read_file, read_source
from checker.ingest.files import SourceFile

TEXT = "Ten ships left the harbour on Sunday, the ministry said."


def write(path: Path, text: str = TEXT) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def reasons(paths: list[Path]) -> dict[str, str]:
    return {skipped.path: skipped.reason for skipped in read(paths).skipped}


def test_a_folder_is_read_in_depth_and_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", "a.txt", "a/b/c.txt"):
        write(tmp_path / name)

    articles = read([tmp_path]).articles

    assert [article.id for article in articles] == ["a.txt", "a/b/c.txt", "a/z.md", "b.txt"]


def test_ids_are_relative_to_the_named_folder(tmp_path: Path) -> None:
    write(tmp_path / "corpus" / "day" / "a.txt")

    assert [file.id for file in find_files([tmp_path / "corpus"]).files] == ["day/a.txt"]
    assert [file.id for file in find_files([tmp_path / "corpus" / "day"]).files] == ["a.txt"]
    assert [file.id for file in find_files([tmp_path / "corpus/day/a.txt"]).files] == ["a.txt"]


def test_ids_are_unique_over_several_roots(tmp_path: Path) -> None:
    for name in ("x/news/a.txt", "y/news/a.txt", "z/b.txt"):
        write(tmp_path / name)

    named = [tmp_path / "x" / "news", tmp_path / "y" / "news", tmp_path / "z" / "b.txt"]
    ids = [file.id for file in find_files(named).files]

    assert ids == ["b.txt", "x/news/a.txt", "y/news/a.txt"]


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    write(tmp_path / "a.txt")

    assert len(read([tmp_path, tmp_path / "a.txt", tmp_path]).articles) == 1


@pytest.mark.parametrize(
    ("named", "path"),
    [
        pytest.param("corpus", "corpus/a.txt", id="a folder as the user names it"),
        pytest.param("./corpus/", "corpus/a.txt", id="without the dot"),
        pytest.param("corpus/a.txt", "corpus/a.txt", id="a file"),
        pytest.param("../here/corpus", "../here/corpus/a.txt", id="above the working folder"),
    ],
)
def test_paths_are_as_the_user_would_name_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str, path: str
) -> None:
    write(tmp_path / "here" / "corpus" / "a.txt")
    monkeypatch.chdir(tmp_path / "here")

    assert [article.path for article in read([Path(named)]).articles] == [path]


def test_no_path_is_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "corpus" / "a.txt")
    (tmp_path / "elsewhere").mkdir()

    monkeypatch.chdir(tmp_path)
    inside = read([tmp_path / "corpus"]).articles[0].path
    monkeypatch.chdir(tmp_path / "elsewhere")
    outside = read([tmp_path / "corpus"]).articles[0].path

    assert inside == outside == "corpus/a.txt"


def test_a_missing_path_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere: no such file or folder"):
        read([tmp_path / "nowhere"])


def test_an_empty_folder_holds_nothing(tmp_path: Path) -> None:
    ingested = read([tmp_path])

    assert (ingested.articles, ingested.skipped) == ((), ())


def test_hidden_files_are_passed_over_unless_named(tmp_path: Path) -> None:
    write(tmp_path / ".git" / "a.txt")
    hidden = write(tmp_path / ".draft.txt")

    ingested = read([tmp_path])

    assert (ingested.articles, ingested.skipped) == ((), ())
    assert len(read([hidden]).articles) == 1


def test_files_of_unknown_suffix_are_named_with_what_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "photo.jpg")
    write(tmp_path / "LICENSE")

    found = reasons([Path()])

    assert found["photo.jpg"].startswith("suffix '.jpg' is not read; read are .csv, .htm, .html")
    assert found["LICENSE"].startswith("no suffix")


def test_many_files_of_one_unknown_suffix_are_counted(tmp_path: Path) -> None:
    for number in range(30):
        write(tmp_path / f"{number:02d}.jpg")

    (reason,) = reasons([tmp_path]).values()

    assert reason.startswith("30 files with suffix '.jpg' are not read")


def test_a_named_file_of_unknown_suffix_is_read_as_text(tmp_path: Path) -> None:
    assert len(read([write(tmp_path / "story.article")]).articles) == 1


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        pytest.param(b"", "the file is empty", id="empty"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0", "the file is an image", id="an image named .txt"),
        pytest.param(b"\0\1\2\3", "the file is binary", id="binary"),
        pytest.param(b"...\n---\n", "holds no words", id="no words"),
        pytest.param("Всё спокойно в порту".encode(), "language", id="another script"),
    ],
)
def test_one_bad_file_does_not_stop_the_others(tmp_path: Path, raw: bytes, reason: str) -> None:
    (tmp_path / "bad.txt").write_bytes(raw)
    write(tmp_path / "good.txt")

    ingested = read([tmp_path])

    assert [article.id for article in ingested.articles] == ["good.txt"]
    assert [skipped.stage for skipped in ingested.skipped] == ["ingest"]
    assert reason in ingested.skipped[0].reason


def test_a_file_that_vanishes_between_listing_and_reading_is_skipped(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt")
    (file,) = find_files([tmp_path]).files
    path.unlink()

    assert read_source(file).skipped[0].reason == "cannot be read: no such file or directory"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_skipped(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt")
    path.chmod(0)

    assert reasons([tmp_path]).popitem()[1] == "cannot be read: permission denied"


def test_a_broken_link_is_skipped(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone.txt")

    assert reasons([tmp_path]).popitem()[1] == "cannot be read: no such file or directory"


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    write(tmp_path / "a" / "a.txt")
    (tmp_path / "a" / "loop").symlink_to(tmp_path)

    ingested = read([tmp_path])

    assert [article.id for article in ingested.articles] == ["a/a.txt"]
    assert "link to a folder" in ingested.skipped[0].reason


def test_a_file_name_that_is_no_text_becomes_printable(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text(TEXT, encoding="utf-8")

    assert [article.id for article in read([tmp_path]).articles] == ["caf\ufffd.txt"]


def test_one_file_is_read_as_in_its_folder(tmp_path: Path) -> None:
    path = write(tmp_path / "day" / "a.txt")

    alone = read_file(path, tmp_path).articles

    assert [article.id for article in alone] == ["day/a.txt"]
    assert alone[0].digest == read([tmp_path]).articles[0].digest


def test_bytes_that_are_known_are_not_read_again(tmp_path: Path) -> None:
    file = SourceFile("a.txt", "a.txt", tmp_path / "never written.txt")

    assert len(read_source(file, raw=TEXT.encode()).articles) == 1
    assert digest(TEXT.encode()) != digest(TEXT.encode() + b"\n")


def test_hundreds_of_small_files_are_read_in_order(tmp_path: Path) -> None:
    for number in range(500):
        (tmp_path / f"{number}.txt").write_text(f"{TEXT} {number}", encoding="utf-8")

    articles = read([tmp_path]).articles

    assert len({article.id for article in articles}) == 500
    assert [article.id for article in articles] == sorted(article.id for article in articles)

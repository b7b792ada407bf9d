"""``check review`` as a person starts it: the address, the port, the file, the extras."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import util
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from checker.cli import review
from checker.cli.main import main
from checker.errors import InputError
from checker.model import Status
from checker.review.corpus import index
from checker.review.desk import Desk, Seat
from checker.review.serve import open_server
from checker.store.decisions import DecisionLog
from tests.factories import make_report
from tests.review_server import Caller

CHECK = str(Path(sys.executable).with_name("check"))
FAST = ("--embedder", "hashing", "--no-store", "--quiet")
THREE = "The ship carried three boxes of medicine to the harbour of Bandar on Monday.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder that holds two articles that disagree, and one of its own."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "three.txt").write_text(THREE, encoding="utf-8")
    (tmp_path / "five.txt").write_text(THREE.replace("three", "five"), encoding="utf-8")
    return tmp_path


@contextmanager
def started(*words: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Start the installed command, and give its process and the address that it prints."""
    command = [CHECK, "review", *words, *FAST]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process, process.stdout.readline().strip()
        process.terminate()


def caller(address: str) -> Caller:
    parts = urlsplit(address)
    return Caller(parts.port or 0, parts.query.removeprefix("token=")).enter()


def test_the_printed_address_opens_the_page_and_decisions_reach_the_named_file(
    folder: Path,
) -> None:
    with started("three.txt", "five.txt", "--decisions", "said.jsonl", "--reviewer", "Huda") as (
        _,
        address,
    ):
        browser = caller(address)
        page = browser.ask("GET", "/").body
        name = page.split('href="/finding/')[1].split('"')[0]
        browser.post(f"/finding/{name}/decide", status="accepted", seen="")

        assert address.startswith("http://127.0.0.1:")
        (line,) = (folder / "said.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(line) == {"finding": name, "status": "accepted", "reviewer": "Huda"}


def test_a_decision_made_on_the_page_quiets_the_next_check(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = ("three.txt", "five.txt", "--embedder", "hashing", "--no-store")
    assert main([*texts, "--format", "json"]) == 1
    (finding,) = json.loads(capsys.readouterr().out)["findings"]
    with started("three.txt", "five.txt") as (_, address):
        caller(address).post(f"/finding/{finding['id']}/decide", dismiss="update", seen="")
    held = DecisionLog(folder / "decisions.jsonl").load()

    assert held[finding["id"]].status is Status.DISMISSED
    assert main([*texts, "--decisions", "decisions.jsonl"]) == 0


def test_the_walk_in_the_terminal_writes_the_same_file(folder: Path) -> None:
    command = [CHECK, "review", "three.txt", "five.txt", "--terminal", *FAST]
    done = subprocess.run(command, input="d\n1\n", text=True, capture_output=True, check=False)
    (decision,) = DecisionLog(folder / "decisions.jsonl").load().values()

    assert done.returncode == 0
    assert "three boxes" in done.stdout
    assert (decision.status, decision.reason) == (Status.DISMISSED, "different-fact")


@pytest.mark.parametrize("port", ["65536", "1.5", "x", "٨"])
def test_a_port_that_is_none_is_refused(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["review", "--port", port]) == 2
    assert "0 to 65535" in capsys.readouterr().err


def test_a_folder_without_articles_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()

    assert main(["review", "empty", *FAST]) == 3
    assert "no article was found" in capsys.readouterr().err


def test_a_broken_decisions_file_is_told_before_the_work(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("decisions.jsonl").write_text("not json\n", encoding="utf-8")

    assert main(["review", "three.txt", *FAST]) == 3
    assert "decisions.jsonl:1" in capsys.readouterr().err


def test_without_the_extra_the_way_to_install_it_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        review, "find_spec", lambda name: None if name == "starlette" else util.find_spec(name)
    )

    assert main(["review", "three.txt", *FAST]) == 3
    assert "starlette; install with: pip install 'checker[review]'" in capsys.readouterr().err


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(index(make_report([], [])), DecisionLog(tmp_path / "decisions.jsonl"))


def test_a_port_in_use_is_told_with_the_way_out(desk: Desk) -> None:
    with socket.create_server(("127.0.0.1", 0)) as held:
        port = held.getsockname()[1]

        with pytest.raises(InputError, match=r"choose another with --host or --port"):
            open_server(desk, Seat(), port=port)


def test_only_another_host_is_exposed_to_the_network(desk: Desk) -> None:
    for host, exposed in (("127.0.0.1", False), ("0.0.0.0", True)):  # noqa: S104  # asked for
        server = open_server(desk, Seat(), host=host)
        assert server.is_exposed is exposed
        server.listener.close()


def test_the_end_of_a_page_does_not_wait_for_its_beginning(desk: Desk) -> None:
    server = open_server(desk, Seat())

    assert server.listener.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
    server.listener.close()

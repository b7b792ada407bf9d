"""The server is killed in the middle of decisions: what the page confirmed is in the file.

`CHECKER_KILLS=200` kills it at 200 random moments instead of a few.
"""

from __future__ import annotations

import http.client
import os
import random
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from checker.store.decisions import DecisionLog
from tests.review_server import Caller

ROOT = Path(__file__).parent.parent
KILLS = int(os.environ.get("CHECKER_KILLS", "3"))


@pytest.fixture
def victim(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], Caller]]:
    command = [sys.executable, "-m", "tests.review_server", str(tmp_path / "decisions.jsonl")]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        parts = urlsplit(process.stdout.readline())
        yield process, Caller(parts.port or 0, parts.query.removeprefix("token=").strip()).enter()
        process.kill()


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_confirmed_decision_survives_a_kill(
    victim: tuple[subprocess.Popen[str], Caller], tmp_path: Path, seed: int
) -> None:
    process, caller = victim
    confirmed: list[str] = []
    chance = random.Random(seed)  # noqa: S311  # not a secret
    after = chance.randint(1, 40)
    for number in range(200):
        name = f"{number:016x}"
        if number == after:  # somewhere within this request or one of the next
            threading.Timer(chance.uniform(0, 0.03), process.kill).start()
        try:
            reply = caller.post(f"/finding/{name}/decide", status="accepted", seen="")
        except (OSError, http.client.HTTPException):
            break
        assert reply.status == 303
        confirmed.append(name)
    process.wait()
    written = DecisionLog(tmp_path / "decisions.jsonl").load()

    assert after <= len(confirmed) < 200
    assert set(confirmed) <= written.keys()
    assert len(written) <= len(confirmed) + 1  # the one that was on its way

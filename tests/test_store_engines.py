"""Engines: the same results in the same order wherever the work runs."""

from __future__ import annotations

import importlib.util
import multiprocessing
import os
import signal
from collections.abc import Iterator

import pytest
import wordfreq

from checker.embedding import load
from checker.engine import ENGINES, Engine, InProcess, ProcessPool
from checker.engine.vectors import MakesRoom
from checker.errors import EngineError

HAS_RAY = importlib.util.find_spec("ray") is not None


def square(number: int) -> int:
    return number * number


def square_unless_killed(number: int) -> int:
    """Stand for a worker that the system kills for want of memory at its fortieth item."""
    if number == 40 and multiprocessing.parent_process() is not None:
        os.kill(os.getpid(), signal.SIGKILL)
    return number * number


@pytest.fixture(
    params=[
        "in process",
        "pool",
        pytest.param(
            "ray", marks=pytest.mark.skipif(not HAS_RAY, reason="the extra 'ray' is not installed")
        ),
    ]
)
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    if request.param == "ray":
        yield ENGINES["ray"](2)
    else:
        yield InProcess() if request.param == "in process" else ProcessPool(2)


@pytest.mark.parametrize(
    "count",
    [
        pytest.param(0, id="nothing"),
        pytest.param(3, id="a few"),
        pytest.param(100, id="several chunks"),
    ],
)
def test_results_come_in_the_order_of_the_items(engine: Engine, count: int) -> None:
    items = list(range(count))[::-1]

    assert list(engine.map(square, items)) == [number * number for number in items]


def test_an_error_in_the_work_reaches_the_caller(engine: Engine) -> None:
    with pytest.raises((TypeError, EngineError)):
        list(engine.map(square, ["x"]))  # type: ignore[arg-type]  # the error that is looked for


def test_a_killed_worker_loses_no_result() -> None:
    items = list(range(100))

    assert list(ProcessPool(2).map(square_unless_killed, items)) == [n * n for n in items]


def test_one_job_starts_no_process() -> None:
    assert isinstance(ENGINES["local"](1), InProcess)


@pytest.mark.skipif(HAS_RAY, reason="Ray is installed")
def test_ray_that_is_not_installed_says_how_to_install_it() -> None:
    with pytest.raises(EngineError, match="pip install 'checker\\[ray\\]'"):
        ENGINES["ray"](1)


def test_room_is_made_once_before_the_first_text_is_embedded() -> None:
    embedder = MakesRoom(load("hashing"))
    sizes = []
    for _ in range(2):
        wordfreq.zipf_frequency("harbour", "en")
        wordfreq.get_frequency_dict("en")
        embedder.embed(["two boats"])
        sizes.append(wordfreq.get_frequency_dict.cache_info().currsize)

    assert sizes == [0, 1]
    assert embedder.name == load("hashing").name
    assert (embedder.embed(["two boats"]) == load("hashing").embed(["two boats"])).all()

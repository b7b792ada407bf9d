"""Where the work runs: in this process, in a pool of processes, or on a Ray cluster."""

from __future__ import annotations

from collections.abc import Callable

from checker.engine.interface import Engine
from checker.engine.local import InProcess, ProcessPool
from checker.engine.ray_tasks import RayTasks
from checker.errors import EngineError

ENGINES: dict[str, Callable[[int], Engine]] = {
    "local": lambda jobs: InProcess() if jobs == 1 else ProcessPool(jobs),
    "ray": RayTasks,
}
"""By name: makes the engine for a number of jobs, 0 for as many as there are cores."""


def start(name: str, jobs: int) -> Engine:
    """Make the engine of a name.

    Args:
        name: One of `ENGINES`.
        jobs: How many processes; 0 is as many as there are cores.

    Raises:
        EngineError: There is no such engine, or what it needs is not installed.
    """
    if name not in ENGINES:
        raise EngineError(f"engine {name!r} is unknown; allowed: {', '.join(sorted(ENGINES))}")
    return ENGINES[name](jobs)


__all__ = ["ENGINES", "Engine", "InProcess", "ProcessPool", "RayTasks", "start"]

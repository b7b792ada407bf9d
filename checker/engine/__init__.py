"""Where the work runs: in this process, in a pool of processes, or on a Ray cluster."""

from __future__ import annotations

from collections.abc import Callable

from checker.engine.interface import Engine
from checker.engine.local import InProcess, ProcessPool
from checker.engine.ray_tasks import RayTasks

ENGINES: dict[str, Callable[[int], Engine]] = {
    "local": lambda jobs: InProcess() if jobs == 1 else ProcessPool(jobs),
    "ray": RayTasks,
}
"""By name: makes the engine for a number of jobs, 0 for as many as there are cores."""

__all__ = ["ENGINES", "Engine", "InProcess", "ProcessPool", "RayTasks"]

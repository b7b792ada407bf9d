"""Work in this process, or in a pool of processes on this machine."""

from __future__ import annotations

import logging
import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from itertools import chain

from checker.engine.interface import R, T

_CHUNKS_PER_WORKER = 8
_LARGEST_CHUNK = 32
_WORTH_A_POOL = 24
"""Items below which starting processes costs more than they save: each imports the checker anew."""

_log = logging.getLogger(__name__)


class InProcess:
    """Runs everything here, one item after the other."""

    def map(self, work: Callable[[T], R], items: Sequence[T]) -> Iterator[R]:
        """See `checker.engine.interface.Engine.map`."""
        return map(work, items)


class ProcessPool:
    """Runs chunks of the items in other processes of this machine."""

    def __init__(self, jobs: int) -> None:
        """Name the number of processes; 0 is one a core."""
        self.jobs = jobs or os.cpu_count() or 1

    def map(self, work: Callable[[T], R], items: Sequence[T]) -> Iterator[R]:
        """See `checker.engine.interface.Engine.map`."""
        if self.jobs == 1 or len(items) < _WORTH_A_POOL:
            yield from map(work, items)
            return
        chunks = chunked(items, self.jobs)
        done = 0
        try:
            for results in self._chunks(partial(each, work), chunks):
                yield from results
                done += 1
        except BrokenProcessPool:
            # A worker was killed, most often for want of memory: what is left is done here.
            _log.warning("a worker process was killed; the work goes on in one process")
            yield from map(work, chain.from_iterable(chunks[done:]))

    def _chunks(
        self, work: Callable[[Sequence[T]], list[R]], chunks: Sequence[Sequence[T]]
    ) -> Iterator[list[R]]:
        # Not forked: a copy of a process with threads, such as numpy's, may wait for ever.
        context = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(self.jobs, mp_context=context) as pool:
            yield from pool.map(work, chunks)


def chunked(items: Sequence[T], workers: int) -> list[Sequence[T]]:
    """Cut the items into runs that are even enough for every worker to end at about one time."""
    size = max(1, min(_LARGEST_CHUNK, len(items) // (workers * _CHUNKS_PER_WORKER)))
    return [items[start : start + size] for start in range(0, len(items), size)]


def each(work: Callable[[T], R], items: Sequence[T]) -> list[R]:
    """Return ``work`` of each item: what a worker does with a chunk."""
    return [work(item) for item in items]

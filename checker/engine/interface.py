"""What an engine is: where the same work on many items runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol, TypeVar

T = TypeVar("T")
R = TypeVar("R")


class Engine(Protocol):
    """Runs one pure function over many items; results never depend on the engine."""

    def map(self, work: Callable[[T], R], items: Sequence[T]) -> Iterator[R]:
        """Yield ``work(item)`` for each item, in the order of the items.

        Args:
            work: A function of a module, or a `functools.partial` of one, so that other processes
                can be given it; it writes nothing, and giving it an item twice does no harm.
            items: Values that can be pickled.

        Raises:
            EngineError: The engine cannot start or has failed for good.
        """
        ...

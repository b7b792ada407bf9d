"""What an embedder is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]
"""Shape ``(n, dim)``, rows of length 1 in the order of the texts."""


class Embedder(Protocol):
    """Turns texts into vectors whose dot product says how alike they are."""

    @property
    def name(self) -> str:
        """Name and version; vectors of different names are never compared."""
        ...

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Return shape ``(len(texts), dim)``, float32, each row of length 1, in input order.

        An empty input gives shape ``(0, dim)``. The same text always gives the same row, bit for
        bit, whatever stands beside it: rows are rounded before anything depends on them.
        """
        ...

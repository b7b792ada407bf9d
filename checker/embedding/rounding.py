"""Raw vectors -> rows on a grid, the same bit for bit whatever a text was embedded beside.

A row that is computed in a batch differs from the row computed alone by a few units in the last
place, since matrix kernels add in another order. Rounding alone does not help: some component
always lies just beside the boundary between two grid points. So a row whose every component keeps
away from the boundaries is rounded as it is, and any other row is first computed alone. Both ways
give the rounding of the row computed alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from checker.embedding.interface import Vectors

STEPS = 128
"""Grid points a unit: moves a similarity by about 0.003, far less than rephrasing a clause does."""

EncodeTexts = Callable[[Sequence[str]], npt.NDArray[np.float32]]


def embed_rounded(texts: Sequence[str], encode: EncodeTexts, *, slack: float) -> Vectors:
    """Embed distinct texts in batches and round each row as if it had been embedded alone.

    Args:
        texts: In any order; repeated ones are embedded once. At least one.
        encode: Gives shape ``(n, dim)``; ``encode([text])`` is the same at every call.
        slack: Most that a component differs between a batch and a single call.
    """
    distinct = list(dict.fromkeys(texts))
    raw = np.array(encode(distinct), dtype=np.float32)
    for row in np.flatnonzero(_near_a_boundary(raw, slack)):
        raw[row] = encode([distinct[row]])[0]
    rows = {text: number for number, text in enumerate(distinct)}
    return unit_rows(raw)[[rows[text] for text in texts]]


def unit_rows(raw: npt.NDArray[np.float32]) -> Vectors:
    """Round each component to the grid and bring each row to length 1.

    The squares are whole numbers, so their sum does not depend on the order of adding. A row of
    zeros, as of a text without a single letter, stays as it is.
    """
    grid = np.rint(raw.astype(np.float64) * STEPS)
    lengths = np.sqrt(np.square(grid).sum(axis=1, keepdims=True))
    rows: Vectors = np.divide(grid, np.maximum(lengths, 1)).astype(np.float32)
    return rows


def _near_a_boundary(raw: npt.NDArray[np.float32], slack: float) -> npt.NDArray[np.bool_]:
    scaled = raw.astype(np.float64) * STEPS
    away = np.abs(np.abs(scaled - np.rint(scaled)) - 0.5)
    near: npt.NDArray[np.bool_] = np.less_equal(away.min(axis=1), slack * STEPS)
    return near

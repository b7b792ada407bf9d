"""FactGroup -> Finding."""

from __future__ import annotations

from checker.comparison.compare import compare

__all__ = ["compare"]

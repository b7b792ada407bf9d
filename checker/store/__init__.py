"""What is kept between runs: people's decisions in a committed file, and work done in a store."""

from __future__ import annotations

from checker.store.decisions import REASONS, DecisionLog

__all__ = ["REASONS", "DecisionLog"]

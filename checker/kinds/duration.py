"""Lengths of time: "18 months", "more than two decades"."""

from __future__ import annotations

from checker.kinds.amount import Amount
from checker.kinds.interface import Kind
from checker.kinds.ladder import amount_ladder

DURATION: Kind[Amount] = amount_ladder("duration")

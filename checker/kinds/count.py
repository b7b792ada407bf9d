"""Counts of things: "42 people", "at least three cities"."""

from __future__ import annotations

from checker.kinds.amount import Amount
from checker.kinds.interface import Kind
from checker.kinds.ladder import amount_ladder

COUNT: Kind[Amount] = amount_ladder("count", whole_numbers=True)

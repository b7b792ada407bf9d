"""Shares told as fractions: "a third", "three quarters"."""

from __future__ import annotations

from checker.kinds.amount import Amount
from checker.kinds.interface import Kind
from checker.kinds.ladder import amount_ladder

FRACTION: Kind[Amount] = amount_ladder("fraction")

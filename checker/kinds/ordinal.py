"""Positions in a series: "the third round", "the seventh trip"."""

from __future__ import annotations

from checker.kinds.amount import Amount
from checker.kinds.interface import Kind
from checker.kinds.ladder import amount_ladder

ORDINAL: Kind[Amount] = amount_ladder("ordinal", whole_numbers=True)

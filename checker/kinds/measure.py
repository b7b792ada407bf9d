"""Measured quantities: "260,000 tonnes", "400 km", "45 degrees"."""

from __future__ import annotations

from checker.kinds.amount import Amount
from checker.kinds.interface import Kind
from checker.kinds.ladder import amount_ladder

MEASURE: Kind[Amount] = amount_ladder("measure")

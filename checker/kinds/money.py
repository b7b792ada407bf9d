"""Amounts of money; the unit is the ISO 4217 code. Two currencies do not compare."""

from __future__ import annotations

from checker.kinds.amount import Amount
from checker.kinds.interface import Kind
from checker.kinds.ladder import amount_ladder

MONEY: Kind[Amount] = amount_ladder("money")

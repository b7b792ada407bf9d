"""Shares told in hundredths: "25 %"; percentage points are a unit of their own."""

from __future__ import annotations

from checker.kinds.amount import Amount
from checker.kinds.interface import Kind
from checker.kinds.ladder import amount_ladder

PERCENTAGE: Kind[Amount] = amount_ladder("percentage")

"""Rates of exchange: which currency a rate is told in, and for one of which, in every language."""

from __future__ import annotations

from typing import NamedTuple

_BASES = ("XBT", "GBP", "EUR", "AUD", "NZD")
"""Currencies of which markets quote one, whatever the other is: "the euro at 1.08 against the
dollar" is 1.08 dollars a euro, while "the lira at 16.3" is 16.3 lira a dollar."""


class Quoted(NamedTuple):
    """A currency whose rate is told, and the other one."""

    named: str
    """The one whose rate it is, as its unit."""

    against: str

    @property
    def unit(self) -> str:
        """The unit of a bare number that is told of the one against the other."""
        if self.named in _BASES and self.against not in _BASES[: _BASES.index(self.named)]:
            return priced(self.against, self.named)
        return priced(self.named, self.against)


def priced(unit: str, one: str) -> str:
    """Return the unit of the price of one of something: ``TRY per USD``."""
    return f"{unit} per {one}"

"""Exit statuses; a script may rely on them."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """What a run of ``check`` ends with."""

    CLEAN = 0
    """Nothing at or above ``--fail-on``, and facts were really compared."""

    FINDINGS = 1
    """Findings at or above ``--fail-on`` that no decision covers."""

    USAGE = 2
    """The arguments make no sense: argparse's own."""

    FAILED = 3
    """Could not run, or nothing could be compared."""

    INTERRUPTED = 130
    """Stopped by Ctrl-C: 128 + SIGINT, as shells have it."""

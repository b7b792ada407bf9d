"""Settings of a run, and the file that a project keeps them in."""

from __future__ import annotations

from checker.settings.file import FAIL_LEVELS, KEYS, Configuration, find_file, load_file
from checker.settings.values import Settings

__all__ = ["FAIL_LEVELS", "KEYS", "Configuration", "Settings", "find_file", "load_file"]

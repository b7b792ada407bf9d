"""Which browser the tests and pictures of the pages use, and how it is started."""

from __future__ import annotations

import os
import shutil

CHROMIUM = os.environ.get("CHECKER_CHROMIUM") or shutil.which("chromium") or ""
"""Path of the browser; '' where there is none."""

MISSING = "needs Chromium: apt-get install chromium, or set CHECKER_CHROMIUM"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

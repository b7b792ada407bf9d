"""When an article came out: told by its metadata or its page, else inferred from its own dates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from checker.ingest.labelling import Labelled
from checker.model import PublishedFrom, Region

Publication = tuple[dt.datetime | None, PublishedFrom]


def infer(text: str, language: str, labelled: Labelled) -> Publication:
    """Infer the moment of publication from what an article and its page say."""
    if labelled.stamp is not None:
        return labelled.stamp, PublishedFrom.BODY
    return None, PublishedFrom.UNKNOWN

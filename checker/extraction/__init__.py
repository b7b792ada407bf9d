"""Sentence -> Fact."""

from __future__ import annotations

from checker.extraction.extract import extract, read_sentence, read_singles

__all__ = ["extract", "read_sentence", "read_singles"]

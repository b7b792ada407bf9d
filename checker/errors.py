"""Errors that the checker raises on purpose; anything else that escapes is a bug.

A message says where, what was found, what is allowed and the way out, in one line.
"""


class CheckerError(Exception):
    """Base of every error that a caller may want to catch."""


class SettingsError(CheckerError):
    """A setting has no meaning, or a value outside its range."""


class InputError(CheckerError):
    """A path that the caller named cannot be read at all, or nothing in it can be checked."""


class OutputError(CheckerError):
    """The results cannot be written where the caller wants them."""


class EmbedderError(CheckerError):
    """An embedding model cannot be loaded."""


class StoreError(CheckerError):
    """The store cannot be opened or written, or was written by a newer checker."""


class DecisionsError(CheckerError):
    """The decisions file cannot be read, merged or written."""


class DecisionsChangedError(DecisionsError):
    """Someone else has decided a finding since the caller looked at it."""


class EngineError(CheckerError):
    """The engine that runs the work cannot start, or has failed for good."""

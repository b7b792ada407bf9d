"""The quality report."""


def quality() -> str:
    """Return the report."""
    raise NotImplementedError

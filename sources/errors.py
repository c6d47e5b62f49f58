"""What can go wrong while articles are read."""


class SourceError(Exception):
    """Base of every error of this package; its text is one line: what, where, what to do."""

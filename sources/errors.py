"""What can go wrong while articles are read."""


class SourceError(Exception):
    """Base of every error of this package; its text is one line: what, where, what to do."""


class UnreadableError(SourceError):
    """A file or record from which no article can be made; its text says why and what to do, without its place."""

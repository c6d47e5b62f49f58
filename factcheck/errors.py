"""What can go wrong while stories are checked, stored and reviewed."""


class FactcheckError(Exception):
    """Base of every error of this package; its text is one line: what, where, what to do."""

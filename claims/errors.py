"""What can go wrong while claims are taken out of articles."""


class ClaimError(Exception):
    """Base of every error of this package; its text is one line: what, where, what to do."""

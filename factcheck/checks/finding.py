"""What a check answers with."""

from attrs import frozen

from factcheck.model import Misfit, Suppressed


@frozen(kw_only=True)
class Findings:
    """What the checks saw in a story."""

    misfits: tuple[Misfit, ...] = ()
    """Questions for a reviewer."""
    suppressed: tuple[Suppressed, ...] = ()
    """Differences that are no misfit."""

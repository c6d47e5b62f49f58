"""What a check answers with."""

from attrs import field, frozen

from factcheck.model import Comparison, FlagKind, Scope, Severity, Side, Suppressed


@frozen(kw_only=True)
class Misfit:
    """Something that does not fit, before it becomes a flag with an id and a place in the order."""

    kind: FlagKind
    """What kind of misfit."""
    severity: Severity
    """How bad it is."""
    headline: str
    """One plain sentence."""
    sides: tuple[Side, ...]
    """The words at fault first."""
    scope: Scope
    """Seen in one article, or only across several."""
    suggestion: str | None = None
    """What to check, or the likely right form."""
    why: tuple[Comparison, ...] = ()
    """The comparisons it rests on."""


@frozen(kw_only=True)
class Findings:
    """What the checks saw in a story."""

    misfits: tuple[Misfit, ...] = field(default=())
    """Questions for a reviewer."""
    suppressed: tuple[Suppressed, ...] = field(default=())
    """Differences that are no misfit."""

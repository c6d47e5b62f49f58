"""How the screen is divided, from its size alone."""

from attrs import frozen

WIDE = 120
"""Columns from which two passages stand side by side; 76 columns read better than two of 37."""
TALL = 30
"""Rows from which there is room for a longer queue and a longer headline."""
USUAL = 24
"""Rows of a terminal that nobody made larger; below, the queue gives some of its rows away."""
NARROW = 72
"""Columns below which a headline often takes three lines."""
SHORT = 18
"""Rows below which the headline has a single line."""


@frozen
class Size:
    """Columns and rows."""

    width: int
    """Columns."""
    height: int
    """Rows."""


@frozen(kw_only=True)
class Plan:
    """Sizes of the parts, top to bottom: status, queue, card, difference, passages, bar."""

    width: int
    """Columns of the screen."""
    queue: int
    """Rows of the queue."""
    card: int
    """Rows that say what the flag is."""
    beside: bool
    """Passages side by side, not stacked."""
    panes: tuple[Size, Size]
    """The two passages, headers included."""

    @property
    def passages(self) -> int:
        """Rows of both passages together."""
        first, second = self.panes
        return first.height if self.beside else first.height + second.height


def plan(width: int, height: int, flags: int, *, beside: bool | None = None) -> Plan:
    """Divide a screen for a queue of `flags`; `beside` None: side by side where it is wide enough."""
    if height >= TALL:
        queue, card = max(6, min(height // 4, 16, flags)), 4
    else:
        queue = max(3, 6 - max(0, USUAL - height) // 2)
        card = 2 if height < SHORT else 3 if width >= NARROW else 4
    side_by_side = width >= WIDE if beside is None else beside
    left = max(2, height - queue - card - 3)
    if side_by_side:
        panes = Size(width // 2, left), Size(width - width // 2, left)
    else:
        panes = Size(width, left - left // 2), Size(width, left // 2)
    return Plan(width=width, queue=queue, card=card, beside=side_by_side, panes=panes)

"""From misfits to flags: ids that last, and the order in which an editor should see them.

Most harmful first: severity (error, conflict, tension, note), then how many independent origins are
concerned, then kind and place, so that the order never depends on chance.
"""

from collections.abc import Iterable

import attrs

from factcheck.model import Flag, Misfit, Severity, Side
from factcheck.story import Story
from sources.digest import digest

RANK: dict[Severity, int] = {"error": 0, "conflict": 1, "tension": 2, "note": 3}
"""Error: wrong as printed. Conflict: both cannot be right. Tension: needs an explanation. Note: minor."""


def build(story: Story, misfits: Iterable[Misfit]) -> tuple[Flag, ...]:
    """The flags of a story, most harmful first; misfits that rest on the same words are one flag."""
    found: dict[str, Flag] = {}
    for misfit in misfits:
        flag = _flag(story, misfit)
        found.setdefault(flag.id, flag)
    return tuple(sorted(found.values(), key=lambda flag: _order(story, flag)))


def _flag(story: Story, misfit: Misfit) -> Flag:
    words = sorted(f"{side.article}\x1e{_anchor(story, side)}" for side in misfit.sides)
    values = {one.name: getattr(misfit, one.name) for one in attrs.fields(Misfit)}
    return Flag(id=digest("flag", misfit.kind, *words), **values)


def _anchor(story: Story, side: Side) -> str:
    """The words that a side rests on, in their sentence: what must stand for the flag to keep its id."""
    if side.span is None:
        return side.value
    claim = story.claim.get(side.claim) if side.claim else None
    sentence = story.words(side.article, claim.sentence) if claim else ""
    return f"{story.words(side.article, side.span)}\x1e{sentence}"


def _order(story: Story, flag: Flag) -> tuple[int, int, str, str, int, str]:
    first = flag.sides[0]
    concerned = story.origins({side.article for side in flag.sides})
    return (
        RANK[flag.severity],
        -concerned,
        flag.kind,
        first.article,
        first.span.start if first.span else 0,
        flag.id,
    )

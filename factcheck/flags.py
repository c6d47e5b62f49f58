"""From misfits to flags: ids that last, and the order in which an editor should see them.

The order is that of `factcheck.order`: nothing in it depends on chance.
"""

from collections.abc import Iterable

import attrs

from factcheck.model import Flag, Misfit, Side
from factcheck.order import Place, place
from factcheck.story import Story
from sources.digest import digest


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


def _order(story: Story, flag: Flag) -> Place:
    concerned = story.origins({side.article for side in flag.sides})
    return place(flag.severity, flag.confidence, concerned, flag.id)

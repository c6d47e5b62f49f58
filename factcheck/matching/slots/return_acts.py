"""Whether two statements in like words tell what each of two does to the other, or one state and the return to the other."""

import re
from itertools import product

from claims.claim import Claim, Event
from factcheck.matching.contrasts import contrasted
from factcheck.matching.slots.differing import Slot
from factcheck.story import Story
from sources.span import Span

WORD = re.compile(r"[^\W\d_]+")


def in_return(story: Story, slot: Slot) -> bool:
    """Are the two sides turned round ("A sued B", "B sued A"; "A won against B", "B lost to A"), or is one a return?"""
    claims = slot.aligned.short.claim, slot.aligned.long.claim
    words = [{word.lower() for word in WORD.findall(story.words(one.article, one.span))} for one in claims]
    pieces = slot.pieces
    if slot.aspect == "polarity" and "negator" not in (pieces[0].sort, pieces[1].sort):
        beside = [told - {piece.word} for told, piece in zip(words, pieces, strict=True)]
        if ("again" in beside[0]) != ("again" in beside[1]) or contrasted(*beside):
            return True
        acts = [_at(claim, piece.span) for claim, piece in zip(claims, pieces, strict=True)]
        return any(_turned(one, other, words) for one, other in product(*acts))
    return any(
        one.predicate == other.predicate and _turned(one, other, words)
        for one, other in product(claims[0].events, claims[1].events)
    )


def _at(claim: Claim, span: Span) -> list[Event]:
    """The acts that the words there tell."""
    return [event for event in claim.events if event.span.holds(span) or span.holds(event.span)]


def _turned(one: Event, other: Event, words: list[set[str]]) -> bool:
    """Do two do it, each of whom the other statement names as well?"""
    if one.nominal or other.nominal or one.agent_head is None or other.agent_head is None:
        return False
    first, second = one.agent_head, other.agent_head
    return first != second and {first, second} <= words[0] & words[1]

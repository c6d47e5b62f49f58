"""A seat that stands for its state in one article, where another names the state: no two parties, and no two speakers."""

from collections.abc import Iterator, Sequence

from claims.claim import Claim
from claims.events import predicates
from factcheck.checks.acts.families import act
from factcheck.checks.finding import Findings
from factcheck.matching.pairs import Pair
from factcheck.model import FlagKind, Suppressed
from factcheck.story import Story
from sources.span import Span

PLAIN = frozenset({"name", "alias", "demonym"})
"""Ways to name a state that need no explanation."""


def check(story: Story, pairs: Sequence[Pair]) -> Findings:
    """Acts that several cannot do, of which one article names the state and another its seat."""
    return Findings(suppressed=tuple(dict.fromkeys(_of_pairs(story, pairs))))


def _of_pairs(story: Story, pairs: Sequence[Pair]) -> Iterator[Suppressed]:
    for pair in pairs:
        one, other = pair.event.left, pair.event.right
        if one is None or other is None or pair.left.article == pair.right.article:
            continue
        known = act(predicates.family(one.predicate))
        for number, first, second in (
            (known.doer, one.agent, other.agent),
            (known.target, one.patient, other.patient),
        ):
            if number is not None and first is not None and first == second:
                spans = pair.left.span, pair.right.span
                yield from explained(story, "party_conflict", (pair.left, pair.right), spans, first)


def explained(
    story: Story, kind: FlagKind, claims: tuple[Claim, Claim], spans: tuple[Span, Span], state: str
) -> Iterator[Suppressed]:
    """The difference, where a state is named at one of the two places and its seat stands for it at the other."""
    places = [(claim.article, span) for claim, span in zip(claims, spans, strict=True)]
    seats = [_seat(story, state, *place) for place in places]
    seat = seats[0] or seats[1]
    if seat is not None and None in seats and all(_said(story, state, *place) for place in places):
        ids = tuple(sorted(claim.id for claim in claims))
        detail = f"“{seat}” stands for {story.name(state)}"
        yield Suppressed(kind=kind, claims=ids, reason="metonym", detail=detail)


def _said(story: Story, state: str, article: str, span: Span) -> list[tuple[str, str]]:
    """The words for a state within a span, with what they are to it."""
    entity = story.entity.get(state)
    return [
        (one.mention.surface, one.mention.how)
        for one in (entity.mentions if entity and entity.country else ())
        if one.article == article and span.overlaps(one.mention.span)
    ]


def _seat(story: Story, state: str, article: str, span: Span) -> str | None:
    """The seat that stands for a state there, where nothing else does."""
    said = _said(story, state, article, span)
    if any(how in PLAIN for _, how in said):
        return None
    return next((surface for surface, how in said if how == "metonym"), None)

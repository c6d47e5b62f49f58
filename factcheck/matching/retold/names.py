"""The names of an article, each with what stands around it."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from claims.claim import Claim
from factcheck.matching.retold.spots import Spot, spot
from factcheck.matching.slots.piece import NAMES, Piece
from factcheck.matching.slots.pieces import sort_of
from factcheck.story import Story


@frozen(kw_only=True)
class Named:
    """A name where it stands."""

    piece: Piece
    """The name."""
    spot: Spot
    """What stands around it."""


def names_in(story: Story, article: str, claims: Sequence[Claim]) -> Iterator[Named]:
    """The names of people, bodies and places in an article, each with the first of the claims that holds it."""
    for mention, entity in story.named[article]:
        sort = sort_of(entity)
        claim = next((one for one in claims if one.span.holds(mention.span)), None)
        if claim is not None and claim.kind != "headline" and sort in NAMES - {"thing"}:
            piece = Piece(
                span=mention.span,
                word=mention.surface.lower(),
                sort=sort,
                value=entity.id,
                demonym=mention.how == "demonym",
            )
            yield Named(piece=piece, spot=spot(story, claim, mention.span))

"""Everything that a short article gives otherwise than the article which it retells."""

from collections.abc import Callable, Iterator

from factcheck.matching.retold.articles import Retelling, retellings
from factcheck.matching.retold.directions import directions
from factcheck.matching.retold.figures import figures
from factcheck.matching.retold.inhabitants import local_people
from factcheck.matching.retold.labels import labels
from factcheck.matching.retold.measures import measures
from factcheck.matching.retold.named import named
from factcheck.matching.retold.rival import Rival
from factcheck.matching.retold.times import times
from factcheck.matching.slots.finding import Difference
from factcheck.model import Comparison
from factcheck.story import Story

KINDS: tuple[Callable[[Retelling], Iterator[Rival]], ...] = (
    figures,
    labels,
    times,
    named,
    local_people,
    directions,
    measures,
)


def retold(story: Story) -> Iterator[Difference]:
    """Each misfit between a short article and one that it retells, by the order of the articles."""
    for pair in retellings(story):
        for kind in KINDS:
            yield from (_difference(story, rival) for rival in kind(pair))


def _difference(story: Story, rival: Rival) -> Difference:
    left, right = sorted((rival.short, rival.long), key=lambda one: one.claim.article)
    says = [story.words(one.claim.article, one.span) for one in (left, right)]
    found = Comparison(
        aspect=rival.aspect,
        level="conflicts",
        detail=f"“{says[0]}” against “{says[1]}”",
        left=left.span,
        right=right.span,
    )
    return Difference(
        left=left.claim,
        right=right.claim,
        comparisons=(found,),
        alike=", ".join(sorted(left.near & right.near)),
        fit=min(1.0, rival.short.shared(rival.long) / 10),
        sure=rival.sure,
    )

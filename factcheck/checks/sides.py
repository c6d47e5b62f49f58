"""Sides of a flag: which article says what, and how many say the same."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import total_ordering
from typing import TypeVar

from attrs import frozen

from factcheck.model import Scope, Side
from factcheck.story import Story
from sources.article import Article
from sources.span import Span

Key = TypeVar("Key")


@total_ordering
@frozen(kw_only=True, order=False, cache_hash=True)
class Place:
    """Words of an article."""

    article: str
    """Id of the article."""
    span: Span
    """The words."""

    def __lt__(self, other: "Place") -> bool:
        """By article and place; written out, since rivals are sorted by the thousand."""
        return self.span < other.span if self.article == other.article else self.article < other.article


def sides(story: Story, values: Mapping[str, Iterable[Place]]) -> tuple[Side, ...]:
    """One side for each value and article, its first place; each value against all others."""
    return of_camps(story, [{value: places} for value, places in values.items()])


def of_camps(story: Story, camps: Iterable[Mapping[str, Iterable[Place]]]) -> tuple[Side, ...]:
    """One side for each value and article, its first place, of values of which those of one camp stand together.

    The first side of each camp comes first, camps in the order given, so that a reviewer sees what differs
    side by side; then the others. Each side says how many articles, of how many independent origins, say so.
    """
    groups = [list(_of_camp(story, camp)) for camp in camps]
    return (*(group[0] for group in groups), *(side for group in groups for side in group[1:]))


def _of_camp(story: Story, camp: Mapping[str, Iterable[Place]]) -> Iterator[Side]:
    first: dict[tuple[str, str], Place] = {}
    for value, places in camp.items():
        for place in sorted(places):
            first.setdefault((value, place.article), place)
    outlets_of = len({article for _, article in first})
    count = origins_at(story, [place for places in camp.values() for place in places])
    for (value, article), place in first.items():
        claim = story.claim_at(article, place.span)
        yield Side(
            article=article,
            claim=claim.id if claim else None,
            span=place.span,
            value=value,
            outlets=outlets_of,
            origins=count,
        )


def rarest_first(story: Story, values: Mapping[Key, Sequence[Place]]) -> dict[Key, Sequence[Place]]:
    """Values in the order of how few independent origins, then how few places, give them."""

    def votes(value: Key) -> tuple[int, int, Place]:
        places = values[value]
        return origins_at(story, places), len(places), min(places)

    return {value: values[value] for value in sorted(values, key=votes)}


def origins_at(story: Story, places: Iterable[Place]) -> int:
    """How many independent origins say something at these places."""
    return story.origins_at((place.article, place.span) for place in places)


def scope(places: Iterable[Place]) -> Scope:
    """Can it be seen inside one article?"""
    return "within_article" if len({place.article for place in places}) == 1 else "across_articles"


def outlet(article: Article) -> str:
    """What to call an article in a sentence: its outlet, else its id."""
    return article.outlet or article.id


def outlets(story: Story, places: Iterable[Place]) -> str:
    """The outlets of some places in words: "A", "A and B", "A, B and 3 others"."""
    names = sorted({outlet(story.article[place.article]) for place in places})
    return joined([*names[:2], f"{len(names) - 2} others"] if len(names) > 3 else names)


def joined(words: Sequence[str]) -> str:
    """Some words as a row: "A", "A and B", "A, B and C"."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def origins(count: int) -> str:
    """A number of origins in words."""
    return "1 origin" if count == 1 else f"{count} independent origins"

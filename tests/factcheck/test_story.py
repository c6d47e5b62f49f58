"""How many independent origins say something at some places."""

from datetime import timedelta

import attrs
import pytest

from claims.claim import Claim
from factcheck.model import OriginGroup
from factcheck.story import Story
from sources.origins.evidence import Extract
from sources.origins.grouping import SharedPassage
from sources.span import Span
from tests import factory

TEXT = "Ada Lindqvist spoke. " * 3


def span(nth: int) -> Span:
    """The name in the nth sentence (from 0)."""
    return factory.span(TEXT, "Ada Lindqvist", nth)


def sentence(article: str, nth: int) -> Extract:
    return Extract(article=article, span=factory.span(TEXT, "Ada Lindqvist spoke.", nth))


@pytest.fixture
def story() -> Story:
    """Articles a to d; d is a copy of c; the first sentences of a, b and c are one passage."""
    passage = SharedPassage(
        extracts=tuple(sentence(name, 0) for name in "abc"), run=sentence("a", 0), words=3
    )
    return Story(
        articles=tuple(factory.article(TEXT, id=name) for name in "abcd"),
        groups=tuple(OriginGroup(id=ids, articles=tuple(ids), why="") for ids in ("a", "b", "cd")),
        entities=(),
        claims=(),
        passages=(passage,),
    )


@pytest.mark.parametrize(
    ("places", "origins"),
    [
        ([], 0),
        ([("a", 0)], 1),
        ([("a", 0), ("b", 0)], 1),
        ([("a", 0), ("b", 0), ("c", 0)], 1),
        ([("a", 1), ("b", 1)], 2),
        ([("a", 0), ("b", 1)], 2),
        ([("a", 0), ("a", 1), ("b", 0)], 1),
        ([("a", 0), ("a", 1), ("b", 0), ("b", 1)], 2),
        ([("c", 1), ("d", 1)], 1),
        ([("a", 1), ("c", 1), ("d", 1)], 2),
    ],
)
def test_origins_at_places(story: Story, places: list[tuple[str, int]], origins: int) -> None:
    assert story.origins_at((article, span(nth)) for article, nth in places) == origins


def test_a_headline_stands_in_no_passage(story: Story) -> None:
    headline = Span(start=0, end=13, field="title")
    assert story.origins_at([("a", headline), ("b", headline)]) == 2


def test_days_apart_counts_from_one_day_of_publication_to_the_other() -> None:
    days = {"a": "2021-05-03", "b": "2021-05-10", "c": None}
    articles = tuple(factory.article(TEXT, id=name, published=day) for name, day in days.items())
    story = Story(articles=articles, groups=(), entities=(), claims=())
    assert story.days_apart("b", "a") == timedelta(days=7)
    assert story.days_apart("a", "c") is None
    assert story.further_apart("a", "b", timedelta(days=6))
    assert not story.further_apart("a", "b", timedelta(days=7))
    assert not story.further_apart("a", "c", timedelta())


def test_texts_in_lower_case_keep_their_offsets() -> None:
    text = "In \u0130zmir Ada SPOKE."
    told = Story(articles=(factory.article(text, id="a"),), groups=(), entities=(), claims=()).lowered["a"]
    assert told == "in izmir ada spoke."
    assert told.index("spoke") == text.index("SPOKE")


def test_sentences_stand_in_order_each_once() -> None:
    article = factory.article(TEXT)
    places = [sentence("a", nth).span for nth in (2, 0, 0)]
    told = [factory.claim(article, "Ada", id=str(n), span=one, sentence=one) for n, one in enumerate(places)]
    head = attrs.evolve(places[0], field="title")
    told.append(factory.claim(article, "Ada", id="h", span=head, sentence=head, kind="headline"))
    story = Story(articles=(article,), groups=(), entities=(), claims=tuple(told))
    assert story.sentences == {article.id: (places[1], places[0])}


def test_a_claim_is_read_once_by_each_reader() -> None:
    article = factory.article(TEXT)
    claim, other = (factory.claim(article, "Ada", id=name) for name in "xy")
    story = Story(articles=(article,), groups=(), entities=(), claims=(claim, other))
    asked: list[tuple[str, int]] = []

    def reader(_: Story, one: Claim, more: int = 0) -> str:
        asked.append((one.id, more))
        return f"{one.id}{more}"

    assert [story.once(reader, claim), story.once(reader, claim), story.once(reader, claim, 2)] == [
        "x0",
        "x0",
        "x2",
    ]
    assert story.once(reader, other) == "y0"
    assert asked == [("x", 0), ("x", 2), ("y", 0)]


def test_a_story_is_read_once_by_each_reader() -> None:
    story = Story(articles=(factory.article(TEXT),), groups=(), entities=(), claims=())
    asked: list[int] = []

    def reader(one: Story) -> int:
        asked.append(len(one.articles))
        return len(asked)

    assert [story.kept(reader), story.kept(reader)] == [1, 1]
    assert asked == [1]

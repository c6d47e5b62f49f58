"""A fact that several articles tell, before it becomes a row of the table."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

from attrs import frozen

from factcheck.output.text import one_line

Place = tuple[str, int, int]
"""Id of an article, first code point, code point after the last."""
LONGEST = 80
"""Characters of a cell at most: a few words, not the sentence."""

Standing = Literal["disagree", "disputed", "agree"]
"""Articles that do not fit; parties that contradict each other, as the articles report; articles that say the same."""
STANDING_SIGNS: dict[Standing, str] = {"disagree": "≠", "disputed": "⇄", "agree": "="}
"""One cell each, always beside the word."""


@frozen(kw_only=True)
class Said:
    """What an article says of a fact."""

    article: str
    """Id of the article."""
    words: str
    """Its own words, safe to print and short; a value in words where no place is known."""
    value: str
    """Letter of the value among those that disagree: "A", "B", …; "" where nothing disagrees, or it is no side."""
    start: int
    """First code point of the words in the article; 0 for the whole article."""
    end: int
    """Code point after the last; 0 for the whole article."""
    title: bool
    """True when they count in the title that was given apart from the text."""


@frozen(kw_only=True)
class Fact:
    """What several articles tell."""

    name: str
    """In plain words, safe to print: "date: arrest of Anna Kovac"."""
    aspect: str
    """What is compared: a kind of flag; rows that agree have the kind that a difference in them would have."""
    standing: Standing
    """How the articles stand to each other in it."""
    severity: str
    """Of the flag that it comes from; "" for what agrees."""
    flag: str | None
    """Id of the flag that it comes from; None for what agrees."""
    decision: str
    """What reviewers decided about that flag, in a word or two; "" where nobody has, and for what agrees."""
    origins: int
    """How many independent origins tell it, as far as that is known."""
    said: tuple[Said, ...]
    """What the articles say, those of one article in the order of the sides."""

    @cached_property
    def _by_article(self) -> Mapping[str, tuple[Said, ...]]:
        found: dict[str, tuple[Said, ...]] = {}
        for one in self.said:
            found[one.article] = (*found.get(one.article, ()), one)
        return found

    @property
    def articles(self) -> tuple[str, ...]:
        """Ids of the articles that say something."""
        return tuple(self._by_article)

    @property
    def places(self) -> tuple[Place, ...]:
        """Where everything stands that is said."""
        return tuple((one.article, one.start, one.end) for one in self.said)

    def said_by(self, article: str) -> tuple[Said, ...]:
        """What an article says; nothing when it is silent."""
        return self._by_article.get(article, ())


def said(article: str, span: Mapping[str, Any] | None, value: str = "", words: str = "") -> Said:
    """What stands at a span of the contract (None: the whole article, shown by `words`)."""
    place = span or {"start": 0, "end": 0, "exact": words}
    return Said(
        article=article,
        words=one_line(place["exact"], LONGEST),
        value=value,
        start=place["start"],
        end=place["end"],
        title=place.get("field") == "title",
    )


def standing(fact: Fact) -> str:
    """How the articles stand to each other in a fact, as a reader sees it: "≠ disagree", "≠ disagree (dismissed)"."""
    decided = f" ({fact.decision})" if fact.decision else ""
    return f"{STANDING_SIGNS[fact.standing]} {fact.standing}{decided}"

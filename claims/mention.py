"""What the words of one article name: dates, quantities, people, bodies, places."""

from decimal import Decimal
from typing import Literal

from attrs import frozen

from sources.interval import Interval
from sources.span import Span

EntityType = Literal["PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "PRODUCT", "EVENT", "LAW", "WORK_OF_ART"]
How = Literal["name", "short", "alias", "metonym", "demonym", "title", "pronoun"]


@frozen(kw_only=True)
class DateMention:
    """An expression of time in a text."""

    span: Span
    """The words, in the text that was searched."""
    interval: Interval | None
    """The days that it can mean; None when that cannot be told."""
    reason: str | None = None
    """Why it is unresolved ("no publication date", "counted from another event"); None when resolved."""


@frozen(kw_only=True)
class QuantityMention:
    """An amount in a text, with the multiplier applied: 1.2 billion is 1200000000."""

    span: Span
    """The words, number and unit and what is counted."""
    low: Decimal | None
    """Lower bound, inclusive; None when open."""
    high: Decimal | None
    """Upper bound, inclusive; None when open."""
    unit: str | None = None
    """As said: ISO 4217 for money, `percent`, `percentage_point`, `kilometre`, `year`, …"""
    counted: str | None = None
    """Lemma of what is counted: "person" in "41 people were killed"."""
    approximate: bool = False
    """True for "about", "nearly", "some"."""

    @property
    def closed(self) -> bool:
        """Are both bounds given? Asked by identity: to compare a Decimal with None takes long."""
        return self.low is not None and self.high is not None


@frozen(kw_only=True)
class Mention:
    """One place where an article names an entity."""

    span: Span
    """The words, in the article's text."""
    surface: str
    """The words themselves, with single blanks and nothing invisible."""
    how: How
    """Which kind of naming it is."""

    @property
    def is_name(self) -> bool:
        """Does it name the entity? A title or a pronoun only means it, and tells nothing of how it is written."""
        return self.how not in ("title", "pronoun")


@frozen(kw_only=True)
class Entity:
    """Somebody or something that one article names, with all places where it does."""

    id: str
    """Digest of article and name; linking across articles gives it a story-wide id."""
    name: str
    """The fullest form that the article uses."""
    type: EntityType
    """As the report gives it."""
    country: str | None = None
    """ISO 3166-1 alpha-2, for a state and everything that stands for it."""
    mentions: tuple[Mention, ...] = ()
    """In the order of the text."""

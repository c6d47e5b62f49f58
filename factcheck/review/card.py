"""A flag as a reviewer sees it: what does not fit, who says so, and why it was raised."""

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from factcheck.desk.words import basis
from factcheck.ledger.line import SideWords


@frozen(kw_only=True)
class Place:
    """A stretch of an article's text or title, in code points."""

    start: int
    """First code point."""
    end: int
    """Code point after the last."""
    title: bool = False
    """True when it counts in the title that was given apart from the text."""


@frozen(kw_only=True)
class Quote:
    """One place that says what its side says."""

    article: str
    """Id of the article."""
    place: Place | None
    """The words; None for the whole article."""
    sentence: Place | None
    """The sentence around them, where the program knows it."""
    claim: str | None = None
    """Id of the claim that they belong to."""


@frozen(kw_only=True)
class SideCard:
    """One of the things that do not fit: a value, with every place that gives it."""

    value: str
    """What this side says, in a few words."""
    outlets: int
    """How many articles say so."""
    origins: int
    """How many independent origins these have."""
    quotes: tuple[Quote, ...]
    """In the order of the report, never empty."""


@frozen(kw_only=True)
class Reasoning:
    """One comparison that a flag rests on."""

    aspect: str
    """What was compared: name, date, …"""
    level: str
    """How it came out: agrees, compatible, conflicts, not_stated."""
    detail: str
    """One plain sentence with both values."""


@frozen(kw_only=True)
class Card:
    """A flag with all that the screen shows of it."""

    row: int
    """Its number in the desk; never used again after a new check."""
    id: str
    """Stable as long as the words it rests on stand."""
    before: tuple[str, ...]
    """Ids it had before its words or their sentences changed, the last one first."""
    story: str
    """Name of the story."""
    kind: str
    """Kind, as in the report."""
    severity: str
    """error, conflict, tension or note."""
    confidence: float | None
    """Share of such flags that reviewers upheld; None while unknown."""
    headline: str
    """One plain sentence."""
    suggestion: str | None
    """What to check, or the likely right form."""
    sides: tuple[SideCard, ...]
    """At least one; the words at fault first."""
    why: tuple[Reasoning, ...]
    """The comparisons it rests on."""
    words: str
    """Digest of the words it rests on."""
    ruleset: str
    """Version of the rules that raised it."""
    basis: tuple[SideWords, ...]
    """Those words, side by side, each with its sentence; as the ledger keeps them."""


def card_of(row: int, story: str, words: str, flag: Mapping[str, Any], before: tuple[str, ...] = ()) -> Card:
    """A card from a row of the desk, the flag kept in it, and the ids of those that it continues."""
    return Card(
        row=row,
        id=flag["id"],
        before=before,
        story=story,
        kind=flag["kind"],
        severity=flag["severity"],
        confidence=flag.get("confidence"),
        headline=flag["headline"],
        suggestion=flag.get("suggestion"),
        sides=_sides(flag["sides"]),
        why=tuple(
            Reasoning(aspect=one["aspect"], level=one["level"], detail=one["detail"])
            for one in flag.get("why") or ()
        ),
        words=words,
        ruleset=flag.get("ruleset", ""),
        basis=basis(flag),
    )


def _sides(sides: list[Mapping[str, Any]]) -> tuple[SideCard, ...]:
    """Sides of one value put together: five articles with one spelling are one side with five places."""
    grouped: dict[str, list[Mapping[str, Any]]] = {}
    for side in sides:
        grouped.setdefault(side["value"], []).append(side)
    return tuple(
        SideCard(
            value=value,
            outlets=max(side["outlets"] for side in same),
            origins=max(side["origins"] for side in same),
            quotes=tuple(_quote(side) for side in same),
        )
        for value, same in grouped.items()
    )


def _quote(side: Mapping[str, Any]) -> Quote:
    return Quote(
        article=side["article"],
        place=_place(side["span"]),
        sentence=_place(side.get("sentence")),
        claim=side.get("claim"),
    )


def _place(span: Mapping[str, Any] | None) -> Place | None:
    if span is None:
        return None
    return Place(start=span["start"], end=span["end"], title=span.get("field") == "title")

"""A flag as people read it: made from the report's own form, for the command line and for Markdown."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from string import ascii_uppercase
from typing import Any

from attrs import frozen

from factcheck.order import Place, group_of, place_of
from factcheck.output.text import one_line
from factcheck.report.anchors import CONTEXT
from factcheck.report.labels import decision_words, kind_words

LONGEST = 160
"""Characters of one side's words that are shown; a reviewer needs the place, not the page."""


@frozen(kw_only=True)
class SideView:
    """One side, safe to print."""

    label: str
    """"A", "B", …"""
    outlet: str
    """Who says so; the article's id where no outlet is known."""
    support: str
    """How many articles and independent origins say the same; "" for one."""
    value: str
    """What it says in a few words."""
    before: str
    """Text before the words, cut at a word."""
    words: str
    """The words; "" where the whole article is meant."""
    after: str
    """Text after the words, cut at a word."""


@frozen(kw_only=True)
class DecisionView:
    """What one reviewer decided, safe to print."""

    reviewer: str
    """Who."""
    decision: str
    """upheld, dismissed or unsure."""
    words: str
    """The same with its reason and the reviewer's own words: "dismissed: an update (“asked the port”)"."""


@frozen(kw_only=True)
class FlagView:
    """One flag, safe to print."""

    place: Place
    """Where it stands in the order of all flags, those of other stories among them."""
    story: str
    """Name of its story."""
    severity: str
    """error, conflict, tension or note."""
    kind: str
    """In words: "name variant"."""
    headline: str
    """One sentence."""
    sides: tuple[SideView, ...]
    """The words at fault first."""
    suggestion: str
    """What to do; "" for nothing."""
    decisions: tuple[DecisionView, ...]
    """What reviewers decided, by their names."""

    @property
    def decision(self) -> str:
        """What reviewers decided, in a word or two; "" where nobody has."""
        return together(self.decisions)


def together(decisions: Iterable[DecisionView]) -> str:
    """What several reviewers decided, in a word or two; "" where nobody has."""
    said = {one.decision for one in decisions}
    return "reviewers disagree" if len(said) > 1 else "".join(said)


def flags(document: Mapping[str, Any]) -> Iterator[FlagView]:
    """The flags of a report in their order."""
    articles = {article["id"]: article for article in document["articles"]}
    groups = group_of(document["origins"])
    decided = decisions(document["judgements"])
    for flag in document["flags"]:
        yield FlagView(
            place=place_of(flag, groups),
            story=one_line(document["story"]),
            severity=flag["severity"],
            kind=kind_words(flag["kind"]).name,
            headline=one_line(flag["headline"]),
            sides=sides(flag["sides"], articles),
            suggestion=one_line(flag["suggestion"] or ""),
            decisions=tuple(decided.get(flag["id"], ())),
        )


def decisions(judgements: Iterable[Mapping[str, Any]]) -> dict[str, list[DecisionView]]:
    """What was decided on each flag that was judged, by reviewer."""
    found: dict[str, list[DecisionView]] = defaultdict(list)
    for one in sorted(judgements, key=lambda each: str(each["reviewer"])):
        note = f" (“{one['note']}”)" if one["note"] else ""
        told = DecisionView(
            reviewer=one_line(one["reviewer"]),
            decision=one_line(one["decision"]),
            words=one_line(f"{decision_words(one['decision'], one['reason'])}{note}"),
        )
        found[one["flag"]].append(told)
    return found


def sides(
    given: Sequence[Mapping[str, Any]], articles: Mapping[str, Mapping[str, Any]]
) -> tuple[SideView, ...]:
    """The sides of a flag, labelled from A."""
    return tuple(
        SideView(
            label=letter(i),
            outlet=outlet(articles[side["article"]]),
            support=support(side["outlets"], side["origins"]),
            value=one_line(side["value"], LONGEST),
            **passage(side["span"]),
        )
        for i, side in enumerate(given)
    )


def letter(place: int) -> str:
    """What a side is called, counted from 0: "A", "B", …, after "Z" its number."""
    return ascii_uppercase[place] if place < len(ascii_uppercase) else str(place + 1)


def outlet(article: Mapping[str, Any]) -> str:
    """The outlet's name, or the article's id where none is known."""
    return one_line(article["outlet"] or article["id"])


def support(outlets: int, origins: int) -> str:
    """Such as "3 articles, 2 origins"; "" where one article stands for itself."""
    if outlets <= 1:
        return ""
    return f"{outlets} articles, {origins} independent origin{'s' if origins != 1 else ''}"


def passage(span: Mapping[str, Any] | None) -> dict[str, str]:
    """The words of a span, with as much around them as the report holds, cut at whole words."""
    if span is None:
        return {"before": "", "words": "", "after": ""}
    words = one_line(span["exact"], LONGEST)
    before, after = span["prefix"], span["suffix"]
    if len(before) == CONTEXT and " " in before:
        before = before.split(" ", 1)[1]
    if len(after) == CONTEXT and " " in after:
        after = after.rsplit(" ", 1)[0]
    return {
        "before": one_line(before) + _gap(before[-1:]),
        "words": words,
        "after": "" if words.endswith("…") else _gap(after[:1]) + one_line(after),
    }


def _gap(edge: str) -> str:
    """A space where the text has white space next to the words."""
    return " " if edge.isspace() else ""

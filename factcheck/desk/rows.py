"""A report cut into the rows that a review reads one at a time."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from factcheck.desk.words import words_digest
from factcheck.order import RANK, concerned, doubt, group_of, place_of
from factcheck.store.encoding import pack, storable

ArticleRow = tuple[str, int, str, bytes]
"""Story, position, id, data."""
FlagRow = tuple[str, str, str, int, float, int, str, int, str, bytes]
"""Story, id, kind, rank, doubt, origins, headline, position, digest of the words, data."""


@frozen(kw_only=True)
class Rows:
    """What a report becomes in `analysis.sqlite`."""

    story: str
    """Name of the story."""
    articles: tuple[ArticleRow, ...]
    """In the order of the report."""
    flags: tuple[FlagRow, ...]
    """In the order of the queue."""


def rows_of(document: Mapping[str, Any]) -> Rows:
    """Cut a report of the contract into rows."""
    story = storable(document["story"])
    return Rows(
        story=story,
        articles=tuple(_articles(story, document["articles"])),
        flags=tuple(_flags(story, document)),
    )


def _articles(story: str, articles: list[dict[str, Any]]) -> Iterator[ArticleRow]:
    for position, article in enumerate(articles):
        kept = {key: article.get(key) for key in ("outlet", "title", "text", "published", "url")}
        zones = [[one["kind"], one["span"]["start"], one["span"]["end"]] for one in article.get("zones", ())]
        yield story, position, storable(article["id"]), pack({**kept, "zones": zones})


def _flags(story: str, document: Mapping[str, Any]) -> Iterator[FlagRow]:
    ruleset = document["tool"].get("ruleset", "")
    groups = group_of(document["origins"])
    ordered = sorted(with_sentences(document), key=lambda one: place_of(one, groups))
    for position, flag in enumerate(ordered):
        yield (
            story,
            flag["id"],
            flag["kind"],
            RANK[flag["severity"]],
            doubt(flag.get("confidence")),
            concerned(flag, groups),
            storable(flag["headline"]),
            position,
            words_digest(flag),
            pack({**flag, "ruleset": ruleset}),
        )


def with_sentences(document: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The flags of a report, each side with the sentence that its claim stands in, null where it has none."""
    sentences = {claim["id"]: claim["sentence"] for claim in document["claims"]}
    for flag in document["flags"]:
        sides = [{**side, "sentence": sentences.get(side.get("claim") or "")} for side in flag["sides"]]
        yield {**flag, "sides": sides}

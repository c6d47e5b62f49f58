"""A report cut into the rows that a review reads one at a time."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from factcheck.desk_json import pack, storable
from factcheck.desk_words import words_digest

SEVERITIES = ("error", "conflict", "tension", "note")
"""Worst first; the index is the rank by which the queue is sorted."""
RANK = {severity: rank for rank, severity in enumerate(SEVERITIES)}

ArticleRow = tuple[str, int, str, bytes]
"""Story, position, id, data."""
FlagRow = tuple[str, str, str, int, float, str, int, str, bytes]
"""Story, id, kind, rank, doubt, headline, position, digest of the words, data."""


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
        flags=tuple(sorted(_flags(story, document), key=lambda row: (row[3], row[4], row[1]))),
    )


def _articles(story: str, articles: list[dict[str, Any]]) -> Iterator[ArticleRow]:
    for position, article in enumerate(articles):
        kept = {key: article.get(key) for key in ("outlet", "title", "text", "published")}
        yield story, position, storable(article["id"]), pack(kept)


def _flags(story: str, document: Mapping[str, Any]) -> Iterator[FlagRow]:
    sentences = {claim["id"]: claim["sentence"] for claim in document["claims"]}
    ruleset = document["tool"].get("ruleset", "")
    for position, flag in enumerate(document["flags"]):
        confidence = flag.get("confidence")
        yield (
            story,
            flag["id"],
            flag["kind"],
            RANK[flag["severity"]],
            1.0 if confidence is None else 1.0 - confidence,
            storable(flag["headline"]),
            position,
            words_digest(flag),
            pack({**flag, "ruleset": ruleset, "sides": [_side(side, sentences) for side in flag["sides"]]}),
        )


def _side(side: Mapping[str, Any], sentences: Mapping[str, Any]) -> dict[str, Any]:
    """A side with the sentence that its claim stands in, null where it has none."""
    return {**side, "sentence": sentences.get(side.get("claim") or "")}

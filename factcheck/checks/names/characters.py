"""Words that look right and are not, for a character in them that does not belong there: what such checks share."""

import re
from collections.abc import Callable, Iterator

from attrs import frozen

from factcheck.checks.finding import Findings
from factcheck.checks.sides import Place, outlets, scope, sides
from factcheck.model import Comparison, Misfit
from factcheck.order import Severity
from factcheck.story import Story
from sources.article import Article
from sources.span import Span

ADDRESS = re.compile(r"://|@|\w\.\w")
"""In an address of the web or of mail words are spelt as they are."""
BLANK = re.compile(r"\s")
REACH = 80
"""Code points on either side of a word in which its address is looked for."""


@frozen(kw_only=True)
class Slip:
    """A word with a character in it that does not belong there."""

    span: Span
    """The word."""
    shown: str
    """As it looks."""
    right: str
    """The word without that character, or with the right one."""
    what: str
    """What is wrong, to follow the word in a sentence: "has … among Latin ones"."""
    severity: Severity
    """How bad it is."""


Finder = Callable[[str, Span], Iterator[Slip]]
"""Looks at a stretch of a text."""


def flagged(story: Story, find: Finder) -> Findings:
    """One flag for each word and what is wrong with it, wherever body and headlines have it."""
    found: dict[tuple[str, str], tuple[Slip, list[Place]]] = {}
    for article in story.articles:
        for slip in _slips(article, find):
            place = Place(article=article.id, span=slip.span)
            found.setdefault((slip.right, slip.what), (slip, []))[1].append(place)
    return Findings(misfits=tuple(_misfit(story, *found[key]) for key in sorted(found)))


def _slips(article: Article, find: Finder) -> Iterator[Slip]:
    for zone in article.of_kind("body", "title"):
        for slip in find(article.text, zone.span):
            if not _in_address(article.text, slip.span):
                yield slip


def _in_address(text: str, word: Span) -> bool:
    """Is the word part of an address?"""
    before = BLANK.split(text[max(0, word.start - REACH) : word.start])[-1]
    after = BLANK.split(text[word.end : word.end + REACH], maxsplit=1)[0]
    return ADDRESS.search(before + word.of(text) + after) is not None


def _misfit(story: Story, slip: Slip, places: list[Place]) -> Misfit:
    detail = f"“{slip.shown}” {slip.what}"
    return Misfit(
        kind="spelling",
        severity=slip.severity,
        headline=f"“{slip.shown}” ({outlets(story, places)}) {slip.what}.",
        sides=sides(story, {slip.shown: places}),
        scope=scope(places),
        suggestion=f"Type “{slip.right}” anew.",
        why=(Comparison(aspect="name", level="conflicts", detail=detail, left=min(places).span),),
    )

"""What a page says of its article in JSON-LD, the form in which newsrooms tell search engines."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

LONGEST = 500_000
"""Characters of one script; more describes no article."""
DEEPEST = 6
"""Objects within each other in which an article is looked for."""
ARTICLES = frozenset(
    [
        "NewsArticle",
        "Article",
        "ReportageNewsArticle",
        "AnalysisNewsArticle",
        "OpinionNewsArticle",
        "BackgroundNewsArticle",
        "ReviewNewsArticle",
        "AskPublicNewsArticle",
        "LiveBlogPosting",
        "BlogPosting",
        "Report",
        "PressRelease",
        "SatiricalArticle",
        "AdvertiserContentArticle",
        "TechArticle",
        "ScholarlyArticle",
        "SocialMediaPosting",
    ]
)
PAGES = frozenset(["WebPage", "ItemPage", "CollectionPage"])
HOLDERS = ("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemReviewed")
"""Keys under which the article of a page stands; other keys hold other stories."""
WRAPPER = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)?\s*|\s*(?://\s*)?(?:-->|\]\]>)?\s*;?\s*$"
)
COMMA = re.compile(r",(?=\s*[}\]])")

Node = Mapping[str, Any]


def nodes(tree: Any) -> tuple[Node, ...]:
    """The objects in a parsed page's scripts that can tell of its article; scripts that are no JSON are passed over."""
    scripts = tree.xpath("//script[contains(@type, 'ld+json')]/text()")
    return tuple(node for script in scripts if len(script) <= LONGEST for node in _walk(_parsed(script), 0))


def _parsed(script: str) -> Any:
    """The value of a script, small slips allowed; None when it is no JSON."""
    words = WRAPPER.sub("", script)
    for attempt in (words, COMMA.sub("", words)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _walk(value: Any, depth: int) -> Iterator[Node]:
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for each in value:
            yield from _walk(each, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in HOLDERS:
            yield from _walk(value.get(key), depth + 1)


def is_a(node: Node, types: frozenset[str]) -> bool:
    """Is the object of one of these types, whatever stands before its name?"""
    stated = node.get("@type")
    names = stated if isinstance(stated, list) else [stated]
    return any(isinstance(name, str) and re.split(r"[/:#]", name)[-1] in types for name in names)


def article(found: Sequence[Node], headlines: Sequence[str]) -> Node | None:
    """The object of the page's article; None when there is none, or several and none has one of its headlines.

    Objects that say the same headline and date are one.
    """
    articles = [node for node in found if is_a(node, ARTICLES)]
    named = [
        node for node in articles if _plain(node.get("headline")) in {_plain(line) for line in headlines}
    ]
    chosen = named or articles
    told = {(_plain(node.get("headline")), str(node.get("datePublished"))[:10]) for node in chosen}
    return chosen[0] if len(told) == 1 else None


def _plain(words: Any) -> str:
    return re.sub(r"\W+", " ", words).strip().lower() if isinstance(words, str) else ""


def text(value: Any) -> str | None:
    """A string value, or the first of several; None for all else."""
    first = value[0] if isinstance(value, list) and value else value
    return " ".join(first.split()) or None if isinstance(first, str) else None


def names(value: Any, found: Sequence[Node]) -> tuple[str, ...]:
    """The names of persons or bodies: given as strings, as objects, or as references to objects elsewhere in the page."""
    return tuple(
        name for each in (value if isinstance(value, list) else [value]) if (name := _name(each, found))
    )


def _name(value: Any, found: Sequence[Node]) -> str | None:
    if isinstance(value, str):
        return text(value)
    if not isinstance(value, dict):
        return None
    if "name" not in value and value.get("@id"):
        value = next((node for node in found if node.get("@id") == value["@id"] and "name" in node), value)
    return text(value.get("name"))


def is_closed(node: Node) -> bool:
    """Does the page say that its article is for subscribers only?"""
    return str(node.get("isAccessibleForFree", "")).lower().rsplit("/", 1)[-1] == "false"

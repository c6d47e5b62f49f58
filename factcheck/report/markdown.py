"""A report as Markdown, for a message or a pull request: the flags, the agreements, and what was left unflagged."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from factcheck.output import one_line
from factcheck.report.view import FlagView, SideView, flags, outlet
from factcheck.review.labels import SEVERITY_SIGNS

SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~&:@])")
"""What Markdown, or a browser after it, could take for anything but a letter."""


def markdown(document: Mapping[str, Any]) -> str:
    """The report in Markdown; words of articles are escaped, so that none can become markup or a link."""
    return (
        "\n".join([*_head(document), *_flags(document), *_agreements(document), *_suppressed(document)])
        + "\n"
    )


def escape(text: str) -> str:
    """Text on one line in which nothing is markup."""
    return SPECIAL.sub(r"\\\1", one_line(text))


def _head(document: Mapping[str, Any]) -> Iterator[str]:
    """What was checked, and with what."""
    tool, totals = document["tool"], document["totals"]
    yield f"# {escape(document['story'])}"
    yield ""
    yield (
        f"{totals['articles']} articles from {totals['origins']} independent origins, {totals['claims']} claims, "
        f"{totals['flags']} flags. {tool['name']} {tool['version']}, {escape(tool['model']['name'])} "
        f"{escape(tool['model']['version'])}. No truth score: words that do not fit, side by side."
    )
    yield ""
    for article in document["articles"]:
        title = f": {escape(article['title'])}" if article["title"] else ""
        yield f"- {escape(outlet(article))}{title}"


def _flags(document: Mapping[str, Any]) -> Iterator[str]:
    """Every flag with its sides."""
    yield from ("", "## What does not fit")
    found = list(flags(document))
    if not found:
        yield from ("", "Nothing was flagged.")
    for flag in found:
        yield from _flag(flag)


def _flag(flag: FlagView) -> Iterator[str]:
    decided = f" ({flag.decision})" if flag.decision else ""
    yield ""
    yield f"### {SEVERITY_SIGNS[flag.severity]} {flag.severity}: {escape(flag.headline)}"
    yield ""
    yield f"{escape(flag.kind)}{decided}"
    yield ""
    for side in flag.sides:
        yield _side(side)
    if flag.suggestion:
        yield from ("", escape(flag.suggestion))


def _side(side: SideView) -> str:
    support = f" ({side.support})" if side.support else ""
    if not side.words:
        return f"- **{side.label}** {escape(side.outlet)}{support}: {escape(side.value)}"
    before, words, after = (escape(part) for part in (side.before, side.words, side.after))
    gaps = " " * side.before.endswith(" "), " " * side.after.startswith(" ")
    return (
        f"- **{side.label}** {escape(side.outlet)}{support}: “{before}{gaps[0]}**{words}**{gaps[1]}{after}”"
    )


def _agreements(document: Mapping[str, Any]) -> Iterator[str]:
    """What several articles give alike."""
    if document["agreements"]:
        yield from ("", "## What agrees", "")
    for one in document["agreements"]:
        yield f"- {escape(one['says'])} {one['outlets']} articles, {one['origins']} independent: {escape(one['detail'])}"


def _suppressed(document: Mapping[str, Any]) -> Iterator[str]:
    """How many differences were seen and not flagged, by reason."""
    reasons = document["totals"]["suppressed_by_reason"]
    if reasons:
        yield from ("", "## Seen and not flagged", "")
    for reason, count in reasons.items():
        yield f"- {escape(reason)}: {count}"

"""What people read of a report, in the order in which they read it: the same for Markdown and for a browser."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from factcheck.order import article_groups
from factcheck.output.text import many, one_line
from factcheck.report.facts.table import FactTable, table
from factcheck.report.labels import kind_words, suppressor_words
from factcheck.report.published import published
from factcheck.report.view import FlagView, flags, outlet

DISPUTED = "disputed"
"""The kind that is shown apart: nobody made a mistake."""


@frozen(kw_only=True)
class ArticleView:
    """An article in the list of sources, safe to print."""

    outlet: str
    """The outlet's name, or the article's id where none is known."""
    title: str
    """Its headline; "" where none was given."""
    published: str
    """Its date in words."""
    origin: str
    """The agency or outlet that it names as its source; "" for none."""
    shared: str
    """Why it counts as one source with others, and which; "" where it stands for itself."""


@frozen(kw_only=True)
class AgreementView:
    """A fact that several articles give, safe to print."""

    says: str
    """One sentence."""
    support: str
    """How many articles and independent origins give it."""
    detail: str
    """What exactly agrees."""


@frozen(kw_only=True)
class ExplainedView:
    """A difference that was seen and not flagged, safe to print."""

    kind: str
    """What it would have been, in words."""
    reason: str
    """Why it is none, in words."""
    detail: str
    """One sentence with both values."""


@frozen(kw_only=True)
class Contents:
    """A whole report as people read it."""

    story: str
    """Its name."""
    summary: str
    """How much was read and found, in a sentence."""
    tool: str
    """What made the report."""
    articles: tuple[ArticleView, ...]
    """As in the report."""
    misfits: tuple[FlagView, ...]
    """Everything flagged that is no dispute."""
    disputes: tuple[FlagView, ...]
    """Parties that contradict each other, and are reported to."""
    facts: FactTable
    """Fact by fact what each article says."""
    agreements: tuple[AgreementView, ...]
    """As in the report."""
    explained: tuple[ExplainedView, ...]
    """By reason, then as in the report."""


def contents(document: Mapping[str, Any]) -> Contents:
    """Take what people read out of a report."""
    found = tuple(flags(document))
    disputed = {flag["id"] for flag in document["flags"] if flag["kind"] == DISPUTED}
    tool = document["tool"]
    return Contents(
        story=one_line(document["story"]),
        summary=_summary(document["totals"]),
        tool=one_line(
            f"{tool['name']} {tool['version']}, {tool['model']['name']} {tool['model']['version']}"
        ),
        articles=tuple(_articles(document)),
        misfits=tuple(flag for flag in found if flag.place[-1] not in disputed),
        disputes=tuple(flag for flag in found if flag.place[-1] in disputed),
        facts=table(document),
        agreements=tuple(map(_agreement, document["agreements"])),
        explained=tuple(map(_explained, sorted(document["suppressed"], key=lambda one: str(one["reason"])))),
    )


def _summary(totals: Mapping[str, Any]) -> str:
    return (
        f"{many(totals['articles'], 'article')} from {many(totals['origins'], 'independent origin')}, "
        f"{many(totals['claims'], 'claim')}, {many(totals['agreements'], 'agreement')}, "
        f"{many(totals['flags'], 'flag')}, {many(totals['suppressed'], 'difference')} explained."
    )


def _articles(document: Mapping[str, Any]) -> Iterator[ArticleView]:
    by_id = {article["id"]: article for article in document["articles"]}
    groups = {one: group for group in article_groups(document["origins"]) for one in group["articles"]}
    for article in document["articles"]:
        group = groups.get(article["id"], {"articles": (), "why": ""})
        others = [outlet(by_id[one]) for one in group["articles"] if one != article["id"] and one in by_id]
        yield ArticleView(
            outlet=outlet(article),
            title=one_line(article["title"] or ""),
            published=published(article["published"]),
            origin=one_line((article["origin"] or {}).get("name") or ""),
            shared=one_line(f"one origin with {', '.join(others)}: {group['why']}") if others else "",
        )


def _agreement(one: Mapping[str, Any]) -> AgreementView:
    return AgreementView(
        says=one_line(one["says"]),
        support=f"{many(one['outlets'], 'article')}, {many(one['origins'], 'independent origin')}",
        detail=one_line(one["detail"]),
    )


def _explained(one: Mapping[str, Any]) -> ExplainedView:
    return ExplainedView(
        kind=kind_words(one["kind"]).name,
        reason=one_line(suppressor_words(one["reason"])),
        detail=one_line(one["detail"]),
    )

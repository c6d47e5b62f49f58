"""A report in the form of the contract: plain values that JSON knows, checked by `report.schema.json`."""

from collections.abc import Mapping
from typing import Any

from factcheck.model import ModelInfo, Report
from factcheck.report import articles, claims, findings
from factcheck.report.anchors import Anchors, Json
from factcheck.report.totals import totals
from factcheck.ruleset import RULESET, TOOL, VERSION

SCHEMA = "factcheck-report/1"
"""Name and version of the form."""


def document(report: Report, *, stamp: str | None = None) -> dict[str, Any]:
    """The report as a dict: `judgements` is empty until the desk joins them.

    `stamp` is the time of the run in ISO form; without it a report holds no time at all, so that the same input
    gives the same bytes. Raises ValueError when a span lies outside its article.
    """
    anchors = Anchors(articles={article.id: article for article in report.articles})
    by_id = {claim.id: claim for claim in report.claims}
    made: Json = {
        "schema": SCHEMA,
        "tool": tool(report.model),
        "story": report.story,
        "articles": [articles.article(anchors, one) for one in report.articles],
        "origins": [articles.group(anchors, one) for one in report.origins],
        "entities": [articles.entity(anchors, one) for one in report.entities],
        "claims": [claims.claim(anchors, one) for one in report.claims],
        "matches": [findings.match(anchors, one, by_id) for one in report.matches],
        "agreements": [findings.agreement(one) for one in report.agreements],
        "flags": [findings.flag(anchors, one) for one in report.flags],
        "suppressed": [findings.suppressed(one) for one in report.suppressed],
        "judgements": [],
    }
    return with_totals(made) | ({"stamp": stamp} if stamp else {})


def with_totals(joined: Mapping[str, Any]) -> Json:
    """A report whose judgements were joined, counted anew."""
    return {**joined, "totals": totals(joined)}


def tool(model: ModelInfo) -> Json:
    """What made the report."""
    return {
        "name": TOOL,
        "version": VERSION,
        "model": {"name": model.name, "version": model.version},
        "ruleset": RULESET,
    }

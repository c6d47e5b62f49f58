"""What factcheck wrote itself is no article: its reports and desks are passed over where articles are read."""

from collections.abc import Collection, Mapping
from typing import TypeGuard

from sources.errors import UnreadableError

SCHEMA = "factcheck-report/"
"""How the schema of a report in JSON begins."""
FORMULAS = (
    "No truth score: words that do not fit, side by side.",
    '<meta name="generator" content="factcheck',
)
"""What stands near the top of reports in Markdown and HTML."""
TOP = 4096
"""Characters in which such a formula stands."""
DATABASES = frozenset({"analysis.sqlite", "judgements.sqlite"})
"""The files by which a desk is known."""


class OwnReportError(UnreadableError):
    """A report of factcheck, where an article was expected."""

    def __init__(self) -> None:
        super().__init__("is a report of factcheck, not an article: passed over")


def refuse_report(text: str) -> None:
    """Raise OwnReportError for a report in Markdown or HTML."""
    if any(formula in text[:TOP] for formula in FORMULAS):
        raise OwnReportError


def has_schema(found: object) -> TypeGuard[Mapping[str, object]]:
    """Does a JSON value call itself a report of factcheck?"""
    return isinstance(found, Mapping) and str(found.get("schema")).startswith(SCHEMA)


def refuse_report_object(found: object) -> None:
    """Raise OwnReportError for a report in JSON."""
    if has_schema(found) and "articles" in found:
        raise OwnReportError


def is_desk(files: Collection[str]) -> bool:
    """Do these file names make their folder a desk?"""
    return not DATABASES.isdisjoint(files)

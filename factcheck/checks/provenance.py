"""`missing_provenance`: outlet or date cannot be told, or a relative date hangs in the air for that reason."""

from collections.abc import Iterator

from factcheck.checks.finding import Findings
from factcheck.checks.sides import outlet
from factcheck.model import Misfit, Side
from factcheck.story import Story
from sources.article import UNDATED, Article
from sources.dates.published import NOTHING

PLAIN = (NOTHING, UNDATED)
"""Reasons that say no more than that the date is missing."""
NAMED = 5
"""Relative dates shown on one flag; the rest is counted."""


def check(story: Story) -> Findings:
    """One flag an article that leaves something open."""
    return Findings(misfits=tuple(misfit for a in story.articles for misfit in _of_article(story, a)))


def _of_article(story: Story, article: Article) -> Iterator[Misfit]:
    missing = [
        what
        for what, known in (("outlet", article.outlet), ("publication date", article.published.interval))
        if not known
    ]
    floating = _floating(story, article) if article.published.interval is None else ()
    if not missing:
        return
    hanging = ", ".join(f"“{side.value}”" for side in floating[:NAMED])
    more = f" and {len(floating) - NAMED} more" if len(floating) > NAMED else ""
    yield Misfit(
        kind="missing_provenance",
        severity="tension" if floating else "note",
        headline=f"{outlet(article)}: the {' and the '.join(missing)} cannot be told{_reason(article)}"
        + (f", so that {hanging}{more} cannot be resolved." if floating else "."),
        sides=floating or (Side(article=article.id, claim=None, span=None, value="not stated"),),
        scope="within_article",
        suggestion=_suggestion(article),
    )


def _reason(article: Article) -> str:
    """Why a date that stands there or was given is of no use."""
    reason = article.published.reason
    return f" ({reason})" if reason and reason not in PLAIN else ""


def _suggestion(article: Article) -> str:
    wanted = [("--outlet NAME", article.outlet), ("--published DATE", article.published.interval)]
    options = [option for option, known in wanted if not known]
    holds = "they then hold" if len(options) > 1 else "it then holds"
    return (
        f"Give it with {' and '.join(options)} ({holds} for every article that states none), "
        "or in the JSON of this article."
    )


def _floating(story: Story, article: Article) -> tuple[Side, ...]:
    """The dates of an article that cannot be resolved without its own date, each once."""
    found = {
        date.span: Side(
            article=article.id, claim=claim.id, span=date.span, value=story.words(article.id, date.span)
        )
        for claim in story.by_article[article.id]
        for date in claim.dates
        if date.interval is None and date.reason == "no publication date"
    }
    return tuple(found[span] for span in sorted(found))

"""A report as Markdown, for a message or a pull request: the flags, the agreements, and what was left unflagged."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from factcheck.output.text import one_line
from factcheck.report.contents import AgreementView, ArticleView, Contents, ExplainedView, contents
from factcheck.report.facts.fact import Said, standing
from factcheck.report.facts.table import FactTable
from factcheck.report.labels import SEVERITY_SIGNS
from factcheck.report.view import DecisionView, FlagView, SideView

MARKUP = re.compile(
    r"[\\`*<\[\]|~]"  # emphasis, code, tags, links, cells
    r"|(?<![^\W_])_|_(?![^\W_])"  # not inside a word
    r"|&(?=#?\w+;)"  # a character by its name
    r"|:(?=//)|(?<=\bwww)\.|@(?=\w)"  # addresses, people
    r"|#(?=#*$)|(?<![^\s(])#(?=\d)"  # the end of a heading, the number of an issue
)
"""What Markdown takes for markup wherever it stands."""
FIRST = re.compile(r">|[#+\-=](?=[\s#+\-=]|$)|\d{1,9}(?=[.)](?:\s|$))")
"""What it takes for markup at the start of a block: a heading, quotation, list, line."""


def markdown(document: Mapping[str, Any]) -> str:
    """The report in Markdown; words of articles are escaped, so that none can become markup or a link."""
    told = contents(document)
    parts = (
        _head(told),
        _flags("What does not fit", told.misfits),
        _flags("Disputed: parties that contradict each other", told.disputes) if told.disputes else (),
        _facts(told.facts),
        _listed("What agrees", map(_agreement, told.agreements)),
        _listed("Seen and not flagged", map(_explained, told.explained)),
    )
    return "".join(f"{line}\n" for part in parts for line in part)


def escape(text: str) -> str:
    """Text on one line in which nothing is markup, to be put behind other words."""
    return MARKUP.sub(r"\\\g<0>", one_line(text))


def start(text: str) -> str:
    """The same, for the start of a paragraph or of an item of a list."""
    words = escape(text)
    found = FIRST.match(words)
    if found is None:
        return words
    number = found[0] if found[0].isdigit() else ""
    return f"{number}\\{words[len(number) :]}"


def _head(told: Contents) -> Iterator[str]:
    """What was checked, and with what."""
    yield f"# {escape(told.story)}"
    yield ""
    yield f"{told.summary} {escape(told.tool)}. No truth score: words that do not fit, side by side."
    yield ""
    yield from map(_article, told.articles)


def _article(article: ArticleView) -> str:
    title = f": {escape(article.title)}" if article.title else ""
    more = [article.published, f"from {article.origin}" if article.origin else "", article.shared]
    return f"- {start(article.outlet)}{title} ({escape('; '.join(one for one in more if one))})"


def _flags(title: str, found: Sequence[FlagView]) -> Iterator[str]:
    """Every flag with its sides."""
    yield from ("", f"## {title}")
    if not found:
        yield from ("", "Nothing was flagged.")
    for flag in found:
        yield from _flag(flag)


def _flag(flag: FlagView) -> Iterator[str]:
    yield ""
    yield f"### {SEVERITY_SIGNS[flag.severity]} {flag.severity}: {escape(flag.headline)}"
    yield ""
    yield escape(f"{flag.kind} ({flag.decision})" if flag.decision else flag.kind)
    yield ""
    yield from map(_side, flag.sides)
    yield from map(_decision, flag.decisions)
    if flag.suggestion:
        yield from ("", start(flag.suggestion))


def _side(side: SideView) -> str:
    support = f" ({side.support})" if side.support else ""
    if not side.words:
        return f"- **{side.label}** {escape(side.outlet)}{support}: {escape(side.value)}"
    before, words, after = (escape(part) for part in (side.before, side.words, side.after))
    gaps = " " * side.before.endswith(" "), " " * side.after.startswith(" ")
    return (
        f"- **{side.label}** {escape(side.outlet)}{support}: “{before}{gaps[0]}**{words}**{gaps[1]}{after}”"
    )


def _decision(one: DecisionView) -> str:
    return f"- {start(one.reviewer)}: {escape(one.words)}"


def _facts(facts: FactTable) -> Iterator[str]:
    """Fact by fact what each article says; nothing without rows."""
    if not facts.rows:
        return
    yield from ("", "## Fact by fact", "")
    yield _cells(["Fact", "Articles", *(f"{one.outlet} ({one.published})" for one in facts.columns)])
    yield _cells(["---"] * (len(facts.columns) + 2), plain=True)
    for row in facts.rows:
        yield _cells([row.fact.name, standing(row.fact), *map(_said, row.cells)])
    if facts.left:
        yield from ("", escape(facts.left))


def _cells(cells: Iterable[str], *, plain: bool = False) -> str:
    """A row of a table."""
    return f"| {' | '.join(cell if plain else escape(cell) for cell in cells)} |"


def _said(cell: Iterable[Said]) -> str:
    """What an article says, with the letter of the value."""
    return " / ".join(f"{one.value} {one.words}".strip() for one in cell)


def _listed(title: str, lines: Iterator[str]) -> Iterator[str]:
    """A list below a heading; nothing at all when it is empty."""
    for number, line in enumerate(lines):
        if number == 0:
            yield from ("", f"## {title}", "")
        yield f"- {line}"


def _agreement(one: AgreementView) -> str:
    return f"{start(one.says)} {one.support}: {escape(one.detail)}"


def _explained(one: ExplainedView) -> str:
    return f"{start(one.kind)}, {escape(one.reason)}: {escape(one.detail)}"

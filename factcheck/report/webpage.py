"""A report as one page for a browser: no script, nothing fetched, every word of an article escaped."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from html import escape
from importlib.resources import files
from typing import Any

from factcheck.report.contents import AgreementView, ArticleView, Contents, ExplainedView, contents
from factcheck.report.facts.fact import Said, standing
from factcheck.report.facts.table import Column, FactTable, Row
from factcheck.report.labels import SEVERITY_SIGNS
from factcheck.report.view import FlagView, SideView

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""What a browser may fetch and run for the page: nothing but the style that stands in it."""


def webpage(document: Mapping[str, Any]) -> str:
    """The report in HTML, in the colours that the reader's system asks for."""
    told = contents(document)
    return "\n".join(
        [
            *_head(told),
            *_section("What does not fit", map(_flag, told.misfits), empty="Nothing was flagged."),
            *_section("Disputed: parties that contradict each other", map(_flag, told.disputes)),
            *_section("Fact by fact", _facts(told.facts)),
            *_section("What agrees", _list(map(_agreement, told.agreements))),
            *_section("Seen and not flagged", _list(map(_explained, told.explained))),
            *_section("Articles", _list(map(_article, told.articles))),
            "</body>",
            "</html>",
            "",
        ]
    )


def _head(told: Contents) -> Iterator[str]:
    """Everything down to the first section."""
    story = escape(told.story)
    yield "<!DOCTYPE html>"
    yield '<html lang="en">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield '<meta name="generator" content="factcheck">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">'
    yield '<meta name="referrer" content="no-referrer">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{story}</title>"
    yield f"<style>\n{_style()}</style>"
    yield "</head>"
    yield "<body>"
    yield f"<h1>{story}</h1>"
    yield f"<p>{escape(told.summary)}</p>"
    yield f'<p class="dim">{escape(told.tool)}. No truth score: words that do not fit, side by side.</p>'


def _section(title: str, parts: Iterable[str], empty: str = "") -> Iterator[str]:
    """A heading with what stands below it; nothing when that is empty, unless `empty` says so."""
    found = list(parts) or ([f"<p>{escape(empty)}</p>"] if empty else [])
    if found:
        yield from ("<section>", f"<h2>{escape(title)}</h2>", *found, "</section>")


def _list(items: Iterable[str]) -> Iterator[str]:
    found = [f"<li>{item}</li>" for item in items]
    if found:
        yield from ("<ul>", *found, "</ul>")


def _flag(flag: FlagView) -> str:
    """A flag with its sides, what was decided, and what to do."""
    decided = f" · {escape(flag.decision)}" if flag.decision else ""
    return "\n".join(
        [
            f'<article class="flag {escape(flag.severity)}">',
            f"<h3>{SEVERITY_SIGNS[flag.severity]} {escape(flag.severity)}: {escape(flag.headline)}</h3>",
            f'<p class="kind">{escape(flag.kind)}{decided}</p>',
            '<div class="sides">',
            *map(_side, flag.sides),
            "</div>",
            *_list(escape(f"{one.reviewer}: {one.words}") for one in flag.decisions),
            *([f"<p>→ {escape(flag.suggestion)}</p>"] if flag.suggestion else []),
            "</article>",
        ]
    )


def _side(side: SideView) -> str:
    """Who says what, the words marked in their place."""
    support = f' <span class="dim">({escape(side.support)})</span>' if side.support else ""
    label = escape(side.label)
    words = (
        f"“{escape(side.before)}<mark>{escape(side.words)}</mark>{escape(side.after)}”"
        if side.words
        else escape(side.value)
    )
    return (
        f'<blockquote class="side {label}"><p><b>{label}</b> {escape(side.outlet)}{support}</p>'
        f"<p>{words}</p></blockquote>"
    )


def _facts(facts: FactTable) -> Iterator[str]:
    """The table, to be scrolled by the keyboard too where it is wider than the page; nothing without rows."""
    if not facts.rows:
        return
    yield '<div class="facts" role="region" aria-label="Fact by fact" tabindex="0">'
    yield "<table>"
    yield "<caption>What each article says of a fact; letters tell apart what does not fit.</caption>"
    yield "<thead>"
    yield f"<tr>{_heading('Fact')}{_heading('Articles')}{''.join(map(_column, facts.columns))}</tr>"
    yield "</thead>"
    yield "<tbody>"
    yield from map(_row, facts.rows)
    yield from ("</tbody>", "</table>", "</div>")
    if facts.left:
        yield f'<p class="dim">{escape(facts.left)}</p>'


def _heading(words: str, more: str = "") -> str:
    return f'<th scope="col">{escape(words)}{more}</th>'


def _column(one: Column) -> str:
    return _heading(one.outlet, f' <span class="dim">{escape(one.published)}</span>')


def _row(row: Row) -> str:
    cells = "".join(f"<td>{_cell(cell)}</td>" for cell in row.cells)
    return (
        f'<tr class="{row.fact.standing}"><th scope="row">{escape(row.fact.name)}</th>'
        f"<td>{standing(row.fact)}</td>{cells}</tr>"
    )


def _cell(cell: Sequence[Said]) -> str:
    """What an article says, with the letter of the value."""
    told = (
        f'<b class="value {escape(one.value)}">{escape(one.value)}</b> {escape(one.words)}'
        if one.value
        else escape(one.words)
        for one in cell
    )
    return "<br>".join(told)


def _agreement(one: AgreementView) -> str:
    return f'{escape(one.says)} <span class="dim">{escape(one.support)}: {escape(one.detail)}</span>'


def _explained(one: ExplainedView) -> str:
    return f"{escape(one.kind)}, {escape(one.reason)}: {escape(one.detail)}"


def _article(one: ArticleView) -> str:
    title = f": {escape(one.title)}" if one.title else ""
    more = (one.published, f"from {one.origin}" if one.origin else "", one.shared)
    return f'{escape(one.outlet)}{title} <span class="dim">({escape("; ".join(filter(None, more)))})</span>'


@cache
def _style() -> str:
    return files("factcheck.report").joinpath("data", "report.css").read_text(encoding="utf-8")

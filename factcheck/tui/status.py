"""The first line of the screen: what is reviewed, how far it has come, what is shown, and by whom."""

from textual.content import Content

from factcheck.review.session import ReviewSession
from factcheck.review.wrap import cells, fit
from factcheck.tui.paint import BOLD, Part, content

SHORTEST = 8
"""Cells that the story keeps before the reviewer's name gives way."""


def status(session: ReviewSession, story: str, news: str, width: int) -> Content:
    """Progress in full; then what is new, the filter and the marks; story and reviewer in what room is left."""
    progress = f" {session.progress.line} "
    tags = _tags(session, news)
    room = width - cells(progress)
    told = "".join(f"│ {tag} " for tag in tags)
    told = fit(told, max(0, room - (SHORTEST if room > 3 * SHORTEST else 0)))
    left = room - cells(told)
    name = f" {session.reviewer}{' (blind)' if session.blind else ''} "
    name = name if cells(name) <= left - SHORTEST else ""
    about = fit(f" {story} ·", left - cells(name)) if left - cells(name) > 3 else ""
    gap = " " * max(0, left - cells(about) - cells(name))
    parts: tuple[Part, ...] = ((about, BOLD), progress, (told, BOLD), gap, name)
    return content(*parts)


def _tags(session: ReviewSession, news: str) -> list[str]:
    """What the reviewer must not forget, most pressing first."""
    shown = f"of {session.total}: {session.filter}" if session.filter else ""
    marked = f"{len(session.marked)} marked" if session.marked else ""
    return [one for one in (news, marked, shown) if one]

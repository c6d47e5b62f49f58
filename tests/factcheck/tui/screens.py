"""The review as plain rows of text, held against files."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from textual.events import Key

from factcheck.config import ReviewConfig
from factcheck.review.session import ReviewSession
from factcheck.tui.app import ReviewApp

GOLDEN = Path(__file__).parents[2] / "golden"
AGAIN = "FACTCHECK_GOLDEN"
"""Environment variable: set, the files are written anew instead of compared."""

CHARACTERS = {"question_mark": "?", "space": " ", "slash": "/", "asterisk": "*", "minus": "-", "enter": "\r"}


@contextmanager
def sitting(
    folder: Path, *, reviewer: str = "ann", story: str | None = None, blind: bool = False
) -> Iterator[ReviewSession]:
    """A review at a clock that stands still."""
    with ReviewSession.open(folder, reviewer=reviewer, story=story, clock=noon, blind=blind) as session:
        yield session


@asynccontextmanager
async def app_at(
    folder: Path,
    *keys: str,
    size: tuple[int, int] = (80, 24),
    blind: bool = False,
    config: ReviewConfig | None = None,
) -> AsyncIterator[ReviewApp]:
    """The program on a screen of its own, after some keys."""
    with sitting(folder, blind=blind) as session:
        app = ReviewApp(session, config)
        async with app.run_test(size=size):
            await press(app, *keys)
            yield app


async def press(app: ReviewApp, *keys: str) -> None:
    """Press keys as fast as they can come: all wait in line before the first is handled. Then wait for the last."""
    for key in keys:
        app.post_message(Key(key, key if len(key) == 1 else CHARACTERS.get(key)))
    await settle(app)


async def settle(app: ReviewApp) -> None:
    """Wait until every part of the program has handled what waits for it, and the screen is drawn.

    Until twice nothing is left to do, since a part can leave word for another, as a thread does; no clock is involved.
    """
    quiet = 0
    while quiet < (3 if app.mode == "palette" else 2):
        busy = _at_work(app)
        await app.workers.wait_for_complete()
        for node in (app, app.screen, *app.screen.walk_children()):
            await _reached(node.call_later)
            if app._exit:
                return
        quiet = 0 if busy or _at_work(app) else quiet + 1
    await _reached(app.screen.call_after_refresh)


def _at_work(app: ReviewApp) -> bool:
    """Is a thread of the program at work?"""
    return any(not worker.is_finished for worker in app.workers)


async def _reached(after: Callable[[Callable[[], None]], bool]) -> None:
    """Wait until a callback was called; what is being taken away calls none."""
    called = asyncio.Event()
    if after(called.set):
        await called.wait()


def noon() -> datetime:
    return datetime(2021, 3, 5, 12, tzinfo=UTC)


def rows(app: ReviewApp) -> list[str]:
    """What stands on the screen, row by row, without spaces at the ends."""
    strips = app.screen._compositor.render_strips()
    return ["".join(segment.text for segment in strip).rstrip() for strip in strips]


def same_as_file(app: ReviewApp, name: str) -> None:
    """Hold the screen against `tests/golden/NAME.txt`."""
    path = GOLDEN / f"{name}.txt"
    shown = "\n".join(rows(app)) + "\n"
    if os.environ.get(AGAIN):
        path.write_text(shown, encoding="utf-8")
    assert shown == path.read_text(encoding="utf-8"), f"see {path}; {AGAIN}=1 writes it anew"

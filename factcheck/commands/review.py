"""`factcheck review`: the flags one after the other, on the screen, in lines, or in a browser."""

import os
from argparse import Namespace
from importlib import import_module

from factcheck.commands import serve
from factcheck.config import Config
from factcheck.errors import FactcheckError
from factcheck.login import login
from factcheck.review.filters import Filter
from factcheck.review.session import ReviewSession
from factcheck.settings import settings

CONTRADICTED = Filter(states=("disagreed",))
"""What is left to be settled between reviewers."""


def run(options: Namespace) -> int:
    """Open the review. Raises FactcheckError when there is no desk, nothing to settle, or no terminal to draw on."""
    if options.blind and options.adjudicate:
        raise FactcheckError(
            "--blind hides what others decided and --adjudicate asks about it: leave one out"
        )
    chosen = settings(options.config)
    if options.serve is not None:
        return serve.run(options)
    if options.no_color:
        os.environ["NO_COLOR"] = "1"
    return in_lines(options, chosen) if options.plain else on_screen(options, chosen)


def in_lines(options: Namespace, chosen: Config) -> int:
    """A line at a time, for screen readers and dumb terminals; what that needs is loaded only now."""
    with ReviewSession.open(
        options.desk, reviewer=reviewer(options, chosen), story=options.story, blind=options.blind
    ) as session:
        session.narrow(shown(options))
        status: int = import_module("factcheck.review.plain.terminal").run(session)
        return status


def on_screen(options: Namespace, chosen: Config) -> int:
    """On the whole terminal; textual is loaded only now."""
    status: int = import_module("factcheck.tui.app").run(
        options.desk,
        story=options.story,
        reviewer=reviewer(options, chosen),
        blind=options.blind,
        config=chosen.review,
        shown=shown(options),
    )
    return status


def reviewer(options: Namespace, chosen: Config) -> str:
    """Who decides: as the command line says, else the configuration, else the machine."""
    return options.reviewer or chosen.reviewer or login()


def shown(options: Namespace) -> Filter:
    """Which flags are asked."""
    return CONTRADICTED if options.adjudicate else Filter()

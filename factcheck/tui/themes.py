"""The colours of the screen: those of the terminal, or a set of our own on a light or a dark ground."""

import os
from typing import Any

from rich.terminal_theme import TerminalTheme
from textual.app import App
from textual.color import Color
from textual.theme import BUILTIN_THEMES, Theme

PLAIN = {"input-cursor-text-style": "reverse"}
"""The cursor of a line is seen on every ground."""


def _own(name: str, ground: str, letters: str, *, dark: bool) -> Theme:
    """A theme of two colours; the sides and severities bring theirs."""
    return Theme(
        name=name,
        primary=letters,
        foreground=letters,
        background=ground,
        surface=ground,
        panel=ground,
        boost=ground,
        dark=dark,
        text_alpha=1.0,
        variables=PLAIN,
    )


def _terminal() -> Theme:
    """Whatever the terminal has, light or dark."""
    given = BUILTIN_THEMES["ansi-dark"]
    return Theme(**{**vars(given), "name": "terminal"})


OWN = (
    _terminal(),
    _own("dark", "#1C1C1C", "#DADADA", dark=True),
    _own("light", "#FAFAF8", "#262626", dark=False),
    _own("high-contrast", "#000000", "#FFFFFF", dark=True),
)
"""In the order of `factcheck.config.THEMES`."""


def _signs(ground: str, letters: str, red: str, magenta: str, cyan: str) -> TerminalTheme:
    """What stands for the terminal's own colours on our grounds; only those of the severities are used."""
    black, white = _rgb("#000000"), _rgb("#FFFFFF")
    usual = [black, _rgb(red), white, white, white, _rgb(magenta), _rgb(cyan), white]
    return TerminalTheme(_rgb(ground), _rgb(letters), usual)


def _rgb(name: str) -> tuple[int, int, int]:
    return Color.parse(name).rgb


ON_DARK = _signs("#1C1C1C", "#DADADA", "#FF8787", "#FFAFFF", "#87FFFF")
ON_LIGHT = _signs("#FAFAF8", "#262626", "#A40000", "#7A007A", "#005F5F")


def take(app: App[Any], name: str) -> None:
    """Make our themes known to the program, and take one; without colours only that of the terminal."""
    app.ansi_theme_dark, app.ansi_theme_light = ON_DARK, ON_LIGHT
    for theme in OWN:
        app.register_theme(theme)
    app.theme = "terminal" if app.no_color else name


def colourless() -> bool:
    """Does the user want no colours, by the variable that many programs know? Without a value it says nothing.

    Textual would take an empty one for a wish, too: it is removed.
    """
    if os.environ.get("NO_COLOR") == "":
        del os.environ["NO_COLOR"]
    return "NO_COLOR" in os.environ

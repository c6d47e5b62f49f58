"""Styles of the screen: every meaning has a sign or a word besides its colour."""

from collections.abc import Iterable, Sequence

from textual.color import Color
from textual.content import Content, Span
from textual.style import Style

from factcheck.review.visible import visible

BLUE, ORANGE = Color.parse("#0072B2"), Color.parse("#E69F00")
"""Sides A and B: told apart by all common kinds of colour blindness."""
WHITE, BLACK = Color.parse("#FFFFFF"), Color.parse("#000000")

PLAIN = Style()
BOLD = Style(bold=True)
UNDERLINED = Style(bold=True, underline=True)
FAINT = Style(dim=True)
REVERSED = Style(reverse=True, bold=True)

SIDE = (
    Style(background=BLUE, foreground=WHITE, bold=True),
    Style(background=ORANGE, foreground=BLACK, bold=True),
)
"""Words of a side, on a light screen as on a dark one."""
LETTER = (" A ", SIDE[0]), (" B ", SIDE[1])
"""Labels of the sides."""
DIFFERS = tuple(style + Style(underline=True) for style in SIDE)
"""Words that the other side has otherwise."""
GUTTER = (Style(foreground=BLUE, bold=True), Style(foreground=ORANGE, bold=True))
"""The bar beside the lines of a sentence."""
SEVERITY = {
    "error": Style(foreground=Color.parse("ansi_red"), bold=True),
    "conflict": Style(foreground=Color.parse("ansi_magenta"), bold=True),
    "tension": Style(foreground=Color.parse("ansi_cyan")),
    "note": PLAIN,
}
"""Beside the sign and the word."""

Part = str | tuple[str, Style]
"""Text, with a style or without."""


def content(*parts: Part) -> Content:
    """Text with styles, made safe for a terminal; nothing in it is ever taken for markup."""
    texts: list[str] = []
    spans: list[Span] = []
    at = 0
    for part in parts:
        text, style = (part, None) if isinstance(part, str) else part
        shown = visible(text)
        if style is not None and shown:
            spans.append(Span(at, at + len(shown), style))
        texts.append(shown)
        at += len(shown)
    return Content("".join(texts), spans)


def ruled(parts: Sequence[Part], width: int) -> Content:
    """Text with a line drawn from its end to the edge: a border that costs no row."""
    made = content(*parts)
    rest = width - made.cell_length - 1
    return Content.assemble(made, " ", ("─" * rest, FAINT)) if rest > 0 else made


def stacked(lines: Iterable[Content]) -> Content:
    """Lines one under the other."""
    return Content("\n").join(lines)

"""What a flag is, in two to four lines, and its difference in one."""

from itertools import islice

from textual.content import Content

from factcheck.report.labels import SEVERITY_SIGNS, STATE_SIGNS, kind_words
from factcheck.review import telling
from factcheck.review.card import Card
from factcheck.review.difference import Stretch, differing
from factcheck.review.standing import Standing
from factcheck.review.wrap import cells, fit, wrapping
from factcheck.tui.paint import BOLD, FAINT, LETTER, SEVERITY, UNDERLINED, Part, content, ruled, stacked
from factcheck.tui.plan import Size

LONGEST = 2_000
"""Code points of a value or a line that are looked at: more than a line of any screen."""


def card_lines(card: Card, standing: Standing, size: Size) -> Content:
    """Severity, kind and state; the headline in as many lines as it takes; with room left what to check."""
    lines = [_first(card, standing, size.width)]
    lines += [
        content(" ", (words, BOLD)) for words in _headline(card.headline, size.width - 2, size.height - 1)
    ]
    if len(lines) < size.height and card.suggestion:
        lines.append(content(" ", fit(f"→ {card.suggestion}", size.width - 2)))
    return stacked(lines)


def _headline(headline: str, width: int, most: int) -> list[str]:
    """Its lines, at least one; the last ends with an ellipsis where `most` lines do not hold it."""
    wrapped = list(islice(wrapping(headline, width), most + 1))
    whole = [headline[line.start : line.end] for line in wrapped[:most]]
    if len(wrapped) > most:
        rest = headline[wrapped[most - 1].start :][:LONGEST]
        whole[-1] = fit(" ".join(rest.split()), width)
    return whole or [""]


def _first(card: Card, standing: Standing, width: int) -> Content:
    severity = f" {SEVERITY_SIGNS[card.severity]} {card.severity}"
    kind = f" · {kind_words(card.kind).name} · "
    told = f"{STATE_SIGNS[standing.state]} {' · '.join(telling.standing(card, standing))}".strip()
    shown = fit(told, width - cells(severity) - cells(kind) - 1)
    return ruled(((severity, SEVERITY[card.severity]), kind, (shown, BOLD)), width)


def difference(card: Card, side: int, width: int) -> Content:
    """Both values with the sign between them; `side` is the one shown as B.

    At the right the question that they raise, where the values leave room for it.
    """
    words = kind_words(card.kind)
    count = f"{len(card.sides)} values" if len(card.sides) > 2 else ""
    question = " · ".join(filter(None, (words.question, count)))
    shown = content(*_values(card, side, words.sign, width - cells(count) - 3))
    if shown.cell_length + cells(question) + 3 > width:
        question = count
    return Content.assemble(shown, " " * (width - shown.cell_length - cells(question) - 1), (question, FAINT))


def _values(card: Card, side: int, sign: str, room: int) -> tuple[Part, ...]:
    if len(card.sides) == 1:
        return LETTER[0], " ", (fit(card.sides[0].value, room - 4), BOLD)
    values = card.sides[0].value[:LONGEST], card.sides[side].value[:LONGEST]
    shown = _shared(*values, room - 12)
    left, right = (_underlined(*one) for one in zip(values, shown, differing(*values), strict=True))
    return LETTER[0], " ", *left, f"  {sign} ", LETTER[1], " ", *right


def _underlined(value: str, shown: str, stretches: tuple[Stretch, ...]) -> list[Part]:
    """A value with the words underlined that the other has not; plain where it had to be cut or made visible."""
    if shown != value:
        return [(shown, BOLD)]
    parts: list[Part] = []
    at = 0
    for start, end in stretches:
        parts += [(value[at:start], BOLD), (value[start:end], UNDERLINED)]
        at = end
    return [*parts, (value[at:], BOLD)]


def _shared(left: str, right: str, room: int) -> tuple[str, str]:
    """Two values cut to share a room fairly: a short one leaves its rest to the other."""
    half = room // 2
    if cells(left) <= half:
        return fit(left, half), fit(right, room - cells(left))
    if cells(right) <= room - half:
        return fit(left, room - cells(right)), fit(right, room)
    return fit(left, half), fit(right, room - half)

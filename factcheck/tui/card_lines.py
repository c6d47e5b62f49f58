"""What a flag is, in two to four lines, and its difference in one."""

from collections.abc import Iterator

from textual.content import Content

from factcheck.review.card import Card
from factcheck.review.labels import REASON_WORDS, SEVERITY_SIGNS, STATE_SIGNS, STATE_WORDS, kind_words
from factcheck.review.session import Standing
from factcheck.review.wrap import cells, fit, wrap
from factcheck.tui.paint import BOLD, FAINT, LETTER, SEVERITY, Part, content, ruled, stacked
from factcheck.tui.plan import Size


def card_lines(card: Card, standing: Standing, size: Size) -> Content:
    """Severity, kind and state; the headline; with room for it what to check."""
    lines = [_first(card, standing, size.width)]
    headline = [card.headline[line.start : line.end] for line in wrap(card.headline, size.width - 2)]
    if size.height <= 2 or len(headline) == 1:
        lines.append(content(" ", (fit(card.headline, size.width - 2), BOLD)))
    else:
        rest = card.headline[len(headline[0]) :]
        lines += [content(" ", (headline[0], BOLD)), content(" ", (fit(rest.strip(), size.width - 2), BOLD))]
    if size.height > 2 and card.suggestion:
        lines.append(content(" ", fit(f"→ {card.suggestion}", size.width - 2)))
    return stacked(lines[: size.height])


def _first(card: Card, standing: Standing, width: int) -> Content:
    severity = f" {SEVERITY_SIGNS[card.severity]} {card.severity}"
    kind = f" · {kind_words(card.kind).name} · "
    told = fit(" · ".join(_told(card, standing)), width - cells(severity) - cells(kind) - 1)
    return ruled(((severity, SEVERITY[card.severity]), kind, (told, BOLD)), width)


def _told(card: Card, standing: Standing) -> Iterator[str]:
    """State with its reason and note, what colleagues said, how sure such flags are."""
    state, own = standing.state, standing.own
    reason = (
        f": {REASON_WORDS.get(own.reason, own.reason)}" if own and own.reason and state == "dismissed" else ""
    )
    was = f" (was {own.decision})" if own and state == "stale" else ""
    yield f"{STATE_SIGNS[state]} {STATE_WORDS[state]}{reason}{was}".strip()
    if own and own.note:
        yield f"“{own.note}”"
    yield from (f"{other.reviewer}: {other.decision}" for other in standing.others)
    if card.confidence is not None:
        yield f"{card.confidence:.0%} of such flags were upheld"


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
    left, right = _shared(card.sides[0].value, card.sides[side].value, room - 12)
    return LETTER[0], " ", (left, BOLD), f"  {sign} ", LETTER[1], " ", (right, BOLD)


def _shared(left: str, right: str, room: int) -> tuple[str, str]:
    """Two values cut to share a room fairly: a short one leaves its rest to the other."""
    half = room // 2
    if cells(left) <= half:
        return fit(left, half), fit(right, room - cells(left))
    if cells(right) <= room - half:
        return fit(left, room - cells(right)), fit(right, room)
    return fit(left, half), fit(right, room - half)

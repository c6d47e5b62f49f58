"""Pages of text that stand over the passages: help, why, and what an empty queue means."""

from collections.abc import Iterable, Iterator, Sequence

from textual.binding import Binding
from textual.content import Content

from factcheck.ledger.line import Judgement
from factcheck.report.labels import STATE_SIGNS, kind_words, suppressor_words
from factcheck.review import telling
from factcheck.review.card import Card
from factcheck.review.shelf import PassedOver
from factcheck.review.wrap import cells, fit, wrap
from factcheck.tui.keys import SECTIONS, shown
from factcheck.tui.paint import BOLD, FAINT, UNDERLINED, content, ruled
from factcheck.tui.plan import WIDE

LONGEST = 4_000
"""Code points of a sentence at most."""
NAME = 16
"""Cells for a reviewer's name."""
LEVEL_SIGNS = {"agrees": "=", "compatible": "≈", "conflicts": "≠", "not_stated": "·"}


def help_page(bindings: Iterable[Binding], width: int) -> list[Content]:
    """Every key with its sentence, made from the bindings as they are now; in two columns where there is room."""
    keys: dict[str, list[str]] = {}
    for binding in bindings:
        keys.setdefault(binding.id or "", []).append(shown(binding.key))
    columns = 2 if width >= WIDE else 1
    room = width // columns
    lines = [ruled(((" Keys", BOLD),), width)]
    for heading, own in SECTIONS:
        lines.append(content((f" {heading}", UNDERLINED)))
        rows = [_key_line(" ".join(keys.get(one.id or "", ())), one.tooltip, room) for one in own]
        half = -(-len(rows) // columns)
        lines += [_beside(rows[place::half], room) for place in range(half)]
    return lines


def _key_line(keys: str, sentence: str, width: int) -> Content:
    """The keys right-aligned in front of what they do."""
    return content((f"{keys:>10}", BOLD), f"  {fit(sentence, width - 13)}")


def _beside(parts: Sequence[Content], width: int) -> Content:
    """Short lines in columns."""
    return Content("").join(part.pad_right(max(0, width - part.cell_length)) for part in parts)


def why_page(card: Card, nearby: Sequence[PassedOver], width: int) -> list[Content]:
    """The comparisons a flag rests on, with what to check, and what was seen beside it and passed over."""
    lines = [ruled(((" Why this was flagged", BOLD),), width)]
    lines += _paragraph(card.headline, width)
    if card.suggestion:
        lines += _paragraph(f"→ {card.suggestion}", width)
    lines.append(content(""))
    for one in card.why:
        sign = LEVEL_SIGNS.get(one.level, "·")
        lines.append(content((f"  {sign} {one.aspect}", BOLD), f" · {one.level.replace('_', ' ')}"))
        lines += _paragraph(one.detail, width, indent=4)
    if not card.why:
        lines.append(content(f" {telling.NOTHING_COMPARED}"))
    if nearby:
        lines += [content(""), ruled(((" Seen in the same claims, and no misfit", BOLD),), width)]
    for other in nearby:
        told = f"  {kind_words(other.kind).name} · {suppressor_words(other.reason)}"
        lines += [content((fit(told, width - 1), BOLD)), *_paragraph(other.detail, width, indent=4)]
    return lines


def history_page(lines: Sequence[Judgement], width: int, *, blind: bool) -> list[Content]:
    """Who decided what about a flag, oldest first."""
    made = [ruled(((" Judgements on this flag", BOLD),), width)]
    if not lines:
        made += _paragraph(telling.UNJUDGED_BLIND if blind else telling.UNJUDGED, width)
    names = max((cells(fit(one.reviewer, NAME)) for one in lines), default=0)
    for one, said in telling.history(lines):
        when = one.time[:16].replace("T", " ")
        name = fit(one.reviewer, NAME)
        head = f" {when}  {name}{' ' * (names - cells(name))}  "
        sign = "" if one.decision == "withdrawn" else f"{STATE_SIGNS[one.decision]} "
        made += _hanging(head, f"{sign}{said}", width)
    return made


def _hanging(head: str, text: str, width: int) -> Iterator[Content]:
    """A paragraph whose further lines stand below its first words."""
    room = max(12, width - cells(head) - 1)
    text = text[:LONGEST]
    for number, line in enumerate(wrap(text, room)):
        yield content((head if number == 0 else " " * cells(head), FAINT), text[line.start : line.end])


def filtered_page(shown: str, width: int) -> list[Content]:
    """What to do when no flag passes the filter."""
    told = f"No flag passes the filter ({shown})."
    return [*_paragraph(told, width), content(""), content(" ", ("esc", BOLD), " shows all flags again.")]


def _paragraph(text: str, width: int, indent: int = 1) -> Iterator[Content]:
    """A text in lines; what is longer than any sentence ends with an ellipsis."""
    if len(text) > LONGEST:
        text = f"{text[:LONGEST]}…"
    for line in wrap(text, width - indent - 1):
        yield content(" " * (indent + line.indent), text[line.start : line.end])


def empty_page(stories: int, articles: int, story: str | None, width: int) -> list[Content]:
    """Why there is nothing to review, and what to run next."""
    said = telling.nothing_to_review(stories, articles, story)
    if not articles:
        todo = (
            "Leave with q, then run:  factcheck check PATH…",
            "PATH is a file or a folder of articles on one story.",
        )
    else:
        todo = (
            "Leave with q. factcheck report shows what the articles agree on;",
            "factcheck check PATH… adds more articles to hold against them.",
        )
    first = [content(" ", (said[line.start : line.end], BOLD)) for line in wrap(said, width - 2)]
    return [*first, content(""), *(line for one in todo for line in _paragraph(one, width))]

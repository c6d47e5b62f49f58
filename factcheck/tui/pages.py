"""Pages of text that stand over the passages: help, why, and what an empty queue means."""

from collections.abc import Iterable, Iterator

from textual.binding import Binding
from textual.content import Content

from factcheck.review.card import Card
from factcheck.review.wrap import fit, wrap
from factcheck.tui.keys import shown
from factcheck.tui.paint import BOLD, content, ruled

LEVEL_SIGNS = {"agrees": "=", "compatible": "≈", "conflicts": "≠", "not_stated": "·"}


def help_page(bindings: Iterable[Binding], width: int) -> list[Content]:
    """Every key with its sentence, made from the bindings as they are now."""
    grouped: dict[str, tuple[list[str], str]] = {}
    for binding in bindings:
        if binding.id and binding.tooltip:
            grouped.setdefault(binding.id, ([], binding.tooltip))[0].append(shown(binding.key))
    rows = [(" ".join(keys), tooltip) for keys, tooltip in grouped.values()]
    return [ruled(((" Keys", BOLD),), width), *_columns(rows, width)]


def _columns(rows: list[tuple[str, str]], width: int) -> Iterator[Content]:
    """One row a line: the keys right-aligned in front."""
    return (content((f"{keys:>10}", BOLD), f"  {fit(tooltip, width - 13)}") for keys, tooltip in rows)


def why_page(card: Card, width: int) -> list[Content]:
    """The comparisons a flag rests on, with what to check."""
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
        lines.append(content(" The words themselves are at fault; nothing was compared."))
    return lines


def _paragraph(text: str, width: int, indent: int = 1) -> Iterator[Content]:
    for line in wrap(text, width - indent - 1):
        yield content(" " * (indent + line.indent), text[line.start : line.end])


def empty_page(stories: int, articles: int, story: str | None, width: int) -> list[Content]:
    """Why there is nothing to review, and what to run next."""
    if not articles:
        said = "Nothing to review: no article is in this desk yet."
        todo = (
            "Leave with q, then run:  factcheck check PATH…",
            "PATH is a file or a folder of articles on one story.",
        )
    else:
        about = f"the story {story}" if story else _counted(stories, "story", "stories")
        were = "was" if articles == 1 else "were"
        said = f"Nothing to review: {_counted(articles, 'article', 'articles')} of {about} {were} checked, and nothing was flagged."
        todo = (
            "Leave with q. factcheck report shows what the articles agree on;",
            "factcheck check PATH… adds more articles to hold against them.",
        )
    first = [content(" ", (said[line.start : line.end], BOLD)) for line in wrap(said, width - 2)]
    return [*first, content(""), *(line for one in todo for line in _paragraph(one, width))]


def _counted(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"

"""The lines above an article's first paragraph: which of them is its headline."""

import re
from collections.abc import Callable, Iterator, Sequence

from sources.forms import Form
from sources.parts import LONGEST_HEADLINE, Part

HEADLINE = 5
"""Words from which a line that may be a headline is taken for it; below, any longer one is preferred."""
FEWEST = 3
"""Words below which a line is no headline."""
BETWEEN: frozenset[Form] = frozenset(["aside", "label", "caption", "appeal", "rule", "tail"])
"""Forms that may stand between a headline and the line that signs or dates it."""
TOPIC = re.compile(r"[^:]{3,40}:\s")
"""What a headline names before it tells: "Kesti flood: dam holds"."""

Run = tuple[int, int]
"""Places of lines in a row that may all be headlines: the first, and one after the last."""


def mark_head(head: Sequence[Part], title: str | None) -> None:
    """Say of the lines above the body which are the headline; `title` is one that was given apart."""
    if title is not None:
        for part in head:
            part.kind = "title" if part.words == title.strip() else part.kind
        return
    chosen = _headline(head)
    if chosen is None:
        return
    together = True
    for part in head[chosen:]:
        together &= _able(part)
        again = part.words == head[chosen].words
        if again or (together and part.line.count >= HEADLINE):
            part.kind = "title"


def _able(part: Part) -> bool:
    """Can this line be a headline?"""
    return part.form == "fragment" and FEWEST <= part.line.count <= LONGEST_HEADLINE


def _headline(head: Sequence[Part]) -> int | None:
    """The place of the headline: printed twice, or right above who signs the article, its date or its first words."""
    able = [i for i, part in enumerate(head) if _able(part)]
    lines = [head[i].words for i in able]
    twice = next((i for i in able if lines.count(head[i].words) > 1), None)
    if twice is not None or not able:
        return twice
    runs = list(_runs(able))
    for fewest, holds in _PREFERRED:
        for run in runs:
            found = _best(head, run, fewest)
            if found is not None and holds(head, run):
                return found
    return able[-1]


def _runs(able: Sequence[int]) -> Iterator[Run]:
    """The places, those next to each other together."""
    start = 0
    for i in range(1, len(able) + 1):
        if i == len(able) or able[i] != able[i - 1] + 1:
            yield able[start], able[i - 1] + 1
            start = i


def _best(head: Sequence[Part], run: Run, fewest: int) -> int | None:
    """The first line that is long enough: subtitles follow it. A later line on the same topic is a headline too, and nearer."""
    long = [i for i in range(*run) if head[i].line.count >= fewest]
    if not long:
        return None
    topic = TOPIC.match(head[long[0]].words)
    same = [i for i in long if topic and head[i].words.startswith(topic[0])]
    return same[-1] if same else long[0]


def _after(head: Sequence[Part], run: Run) -> Form | None:
    """The form of what comes under a headline, sharing buttons and pictures aside; None for the body."""
    return next((part.form for part in head[run[1] :] if part.form not in BETWEEN), None)


def _signed(head: Sequence[Part], run: Run) -> bool:
    return _after(head, run) in ("byline", "credit")


def _dated(head: Sequence[Part], run: Run) -> bool:
    return _after(head, run) in ("stamp", "place")


def _no_menu(head: Sequence[Part], run: Run) -> bool:
    """Does something else than a label for navigation come under it?"""
    return run[1] == len(head) or head[run[1]].form != "label"


def _anywhere(head: Sequence[Part], run: Run) -> bool:
    return run[1] <= len(head)


_PREFERRED: tuple[tuple[int, Callable[[Sequence[Part], Run], bool]], ...] = (
    (HEADLINE, _signed),
    (HEADLINE, _dated),
    (HEADLINE, _no_menu),
    (FEWEST, _signed),
    (FEWEST, _dated),
    (HEADLINE, _anywhere),
)
"""How many words a headline has at least and where it stands, the surest first."""

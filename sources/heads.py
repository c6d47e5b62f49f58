"""The lines above an article's first paragraph: which of them is its headline."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from sources.bylines import people
from sources.forms import Form
from sources.headlines import LONGEST_HEADLINE, LONGEST_SENTENCE
from sources.openings import is_title
from sources.parts import Part
from sources.tables import words
from sources.topics import topics

HEADLINE = 5
"""Words from which a line that may be a headline is taken for it; below, any longer one is preferred."""
FEWEST = 3
"""Words below which a line is no headline."""
ON_TOPIC = 2
"""Words that a shorter line shares with the first paragraph when it is the headline and no outlet's name."""
BETWEEN: frozenset[Form] = frozenset(["aside", "label", "caption", "appeal", "rule", "tail"])
"""Forms that may stand between a headline and the line that signs or dates it."""
POINT = 5
"""Words of a bullet that is no link of a menu."""
NAME = re.compile(
    r"[A-ZÀ-ÖØ-Þ][\w'\u2019-]*[a-zà-öø-ÿ]|[A-ZÀ-ÖØ-Þ]\.|de|la|del|van|von|der|al|bin|[A-ZÀ-ÖØ-Þ]{2,}"
)
TOPIC = re.compile(r"[^:]{3,40}:\s")
"""What a headline names before it tells: "Kesti flood: dam holds"."""

Run = tuple[int, int]
"""Places of lines in a row that may all be headlines: the first, and one after the last."""


def mark_head(head: Sequence[Part], title: str | None, told: frozenset[str]) -> None:
    """Say of the lines above the body which are the headline, and which the sentences under it that sum the article up.

    `title` is one that was given apart, `told` what the first paragraph is about.
    """
    if title is not None:
        for part in head:
            part.kind = "title" if is_title(part, title) else part.kind
        return
    chosen = _headline(head, told)
    if chosen is None:
        return
    _see_points(head[chosen:])
    _see_author(head[chosen:])
    together = True
    for part in head[chosen:]:
        together &= _able(part)
        again = part.words == head[chosen].words
        deck = part.form == "prose" and part is not head[chosen]
        if again or deck or (together and part.line.count >= HEADLINE):
            part.kind = "title"


def _see_points(head: Sequence[Part]) -> None:
    """Bullets in a row that are longer than links tell what the article tells."""
    for before, part in pairwise(head):
        if before.form == part.form == "item" and min(before.line.count, part.line.count) >= POINT:
            before.kind = part.kind = "body"


def _see_author(head: Sequence[Part]) -> None:
    """A name alone under the headline, with the date close by, signs the article."""
    for i, part in enumerate(head[1:5], start=1):
        near = [*head[i - 1 : i], *head[i + 1 : i + 4]]
        if part.form == "fragment" and is_person(part.words) and any(each.form == "stamp" for each in near):
            part.kind = "byline"
            return


def is_person(line: str) -> bool:
    """Is the line one to three names of persons, and nothing else?"""
    names = people(line)
    return 0 < len(names) <= 3 and len(line) <= 80 and all(_is_name(name) for name in names)


def _is_name(name: str) -> bool:
    said = name.split()
    return (
        2 <= len(said) <= 4
        and all(NAME.fullmatch(word) for word in said)
        and not name.isupper()
        and not any(word.casefold() in words("outlet_words.tsv") | words("generic.tsv") for word in said)
    )


def _able(part: Part) -> bool:
    """Can this line be a headline?"""
    if part.form == "prose":
        return part.line.count <= LONGEST_SENTENCE
    return part.form == "fragment" and FEWEST <= part.line.count <= LONGEST_HEADLINE


def _headline(head: Sequence[Part], told: frozenset[str]) -> int | None:
    """The place of the headline: printed twice, or right above who signs the article, its date or its first words."""
    able = [i for i, part in enumerate(head) if _able(part)]
    lines = [head[i].words for i in able]
    twice = next((i for i in able if lines.count(head[i].words) > 1 or _is_named_above(head, i)), None)
    if twice is not None or not able:
        return twice
    runs = list(_runs(able))
    for fewest, holds in _PREFERRED:
        for run in runs:
            found = _best(head, run, fewest, told)
            if found is not None and holds(head, run):
                return found
    return able[-1]


def _is_named_above(head: Sequence[Part], at: int) -> bool:
    """Does a line above give this one with the outlet's name after it, as the title of a page does?"""
    said = head[at].words
    return any(
        line.words.startswith(said) and line.words[len(said) :].lstrip()[:1] in ("|", "-", "\u2013", "—", "•")
        for line in head[:at]
    )


def _runs(able: Sequence[int]) -> Iterator[Run]:
    """The places, those next to each other together."""
    start = 0
    for i in range(1, len(able) + 1):
        if i == len(able) or able[i] != able[i - 1] + 1:
            yield able[start], able[i - 1] + 1
            start = i


def _best(head: Sequence[Part], run: Run, fewest: int, told: frozenset[str]) -> int | None:
    """The first line that is long enough: subtitles follow it. A later line on the same topic is a headline too, and nearer."""
    long = [i for i in range(*run) if head[i].line.count >= fewest]
    if not long:
        return None
    short = next((i for i in range(*run) if len(topics(head[i].words) & told) >= ON_TOPIC), long[0])
    first = min(short, next((i for i in long if head[i].form == "fragment"), long[0]))
    topic = TOPIC.match(head[first].words)
    same = [i for i in long if topic and head[i].words.startswith(topic[0])]
    return same[-1] if same else first


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

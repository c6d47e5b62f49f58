"""Rows of teasers under an article that no heading announces: a headline with a paragraph of its own, again and again.

A subheading with one paragraph looks alike. Sections of an article say its words again; teasers of other stories do not.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from sources.zones.forms import Form
from sources.zones.parts import Part
from sources.zones.topics import topics

FEWEST = 2
"""Teasers that make a row."""
LINES = 2
"""Lines of a teaser: a headline and a paragraph. Under the first of a row whole stories may follow."""
HEADLINE = 4
"""Words of a teaser's headline at least."""
PLAIN = 3
"""Paragraphs in a row that the article has above; in a digest each has a heading of its own."""
REACH = 40
"""Lines in which a row is looked at."""
ENDS: frozenset[Form] = frozenset(["tail", "end"])
TOLD: frozenset[Form] = frozenset(["prose", "short"])
BETWEEN: frozenset[Form] = frozenset(
    ["label", "appeal", "rule", "credit", "caption", "stamp", "byline", "aside"]
)
"""Forms that may stand beside a teaser's headline or its paragraph."""


def opens_row(parts: Sequence[Part], at: int, told: AbstractSet[str], longest: int) -> bool:
    """Do nothing but teasers of other stories stand from the line at `at` on, up to the next heading?

    `told` are the topics of the article above, `longest` how many of its paragraphs have stood in a row. Less than one word
    of the article in a teaser is chance.
    """
    if longest < PLAIN or parts[at].form != "fragment" or parts[at].line.count < HEADLINE:
        return False
    row = list(_teasers(parts, at))
    if (
        len(row) < FEWEST
        or any(len(teaser) != LINES for teaser in row[:FEWEST])
        or min(map(len, row)) < LINES
    ):
        return False
    said = [topics(part.words) for teaser in row for part in teaser]
    return sum(len(words & told) for words in said) < len(row)


def _teasers(parts: Sequence[Part], at: int) -> Iterator[list[Part]]:
    """The headlines from `at` on, each with the paragraphs under it; a line that fits in no row makes one without any."""
    teaser: list[Part] = []
    for part in parts[at : at + REACH]:
        if part.form in ENDS:
            break
        if part.form == "fragment" and part.line.count >= HEADLINE:
            if teaser:
                yield teaser
            teaser = [part]
        elif part.form in TOLD:
            teaser.append(part)
        elif part.form not in BETWEEN:
            yield [part]
    yield teaser

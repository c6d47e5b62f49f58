"""`spelling`: a letter of another script among Latin ones that look like it."""

import unicodedata
from collections.abc import Iterator, Sequence

from claims.text import lookalikes
from factcheck.checks.finding import Findings
from factcheck.checks.names.characters import Slip, flagged
from factcheck.story import Story
from sources.span import Span


def check(story: Story) -> Findings:
    """Every word of body and headlines."""
    return flagged(story, _slips)


def _slips(text: str, span: Span) -> Iterator[Slip]:
    """An error: no search finds the word, and whoever copies it spreads it."""
    for mixed in lookalikes.find(text, span.start, span.end):
        yield Slip(
            span=mixed.span,
            shown=mixed.span.of(text),
            right=mixed.latin,
            what=f"has {_told(mixed.letters)} among Latin ones",
            severity="error",
        )


def _told(letters: Sequence[str]) -> str:
    """Letters with their script and number: "the Cyrillic letters “…” (U+0430) and “…” (U+0435)"."""
    scripts = dict.fromkeys(unicodedata.name(letter).split()[0].capitalize() for letter in letters)
    named = [f"“{letter}” (U+{ord(letter):04X})" for letter in letters]
    several = [", ".join(named[:-1]), named[-1]] if len(named) > 1 else named
    return f"the {' and '.join(scripts)} letter{'s' * (len(named) > 1)} {' and '.join(several)}"

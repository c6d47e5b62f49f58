"""Whether a line without a full stop opens another story, or a section of the article."""

import pytest

from sources.zones.tiling import tile

ARTICLE = """Lake takes a third village

The lake came up in spring and has not gone back, say the people of Kesti.

“First we moved the house. Now we only move the door,” says Ada Brink, who mends nets on the shore.

It rose by two metres in ten years, and the river that feeds it carries more water every year.

What Dry Ground is doing

With money from a lottery Dry Ground sank four wells and moved the clinic inland.

Nurse Bo Lindal treats seventy patients a day.
"""


@pytest.mark.parametrize(
    ("quoted", "kind"),
    [("“Now we only move the door.”", "body"), ("“Nothing that was said above.”", "related")],
)
def test_a_section_with_a_pull_quote_from_above_belongs_to_the_article(quoted: str, kind: str) -> None:
    text = f"{ARTICLE}\n{quoted}\n\nA new jetty is to be finished by March.\n"
    at = text.index("With money")
    assert next(zone.kind for zone in tile(text) if zone.span.start <= at < zone.span.end) == kind

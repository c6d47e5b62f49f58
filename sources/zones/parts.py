"""A paragraph on the way to a zone."""

from attrs import define, field

from sources.article import ZoneKind
from sources.lines.headings import heading
from sources.lines.rows import Line, plain
from sources.zones.forms import Form, form_of

NAMED: dict[Form, ZoneKind] = {
    "caption": "caption", "byline": "byline", "credit": "credit", "inputs": "credit", "stamp": "dateline",
    "place": "dateline",
}  # fmt: skip
"""Forms that say by themselves what a paragraph is, wherever it stands."""


@define
class Part:
    """A paragraph that is becoming a zone."""

    line: Line
    """Its words and its place."""
    form: Form
    """What it looks like."""
    again: bool = False
    """Does the same line stand in the text more than once?"""
    kind: ZoneKind = field(default="boilerplate")
    """What it is, as far as is known."""

    @property
    def words(self) -> str:
        """The words themselves."""
        return self.line.words

    @property
    def plain(self) -> str:
        """The words without signs of Markdown."""
        return plain(self.line.words)

    def take(self, form: Form) -> None:
        """Have another form, and the kind that the form says."""
        self.form, self.kind = form, NAMED.get(form, "boilerplate")


def part_of(line: Line, *, again: bool) -> Part:
    """A line with its form; a label may name another story."""
    form = form_of(line.words)
    found = heading(line.words) if form == "label" else None
    kind = "related" if found and found.kind == "related" else NAMED.get(form, "boilerplate")
    return Part(line, form, again, kind)

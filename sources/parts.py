"""A text's paragraphs with their forms, on the way to zones."""

from collections import Counter

from attrs import define, field

from sources.article import ZoneKind
from sources.bios import bio_of
from sources.forms import Form, form_of, in_capitals
from sources.headings import heading
from sources.paragraphs import Line, paragraphs

NAMED: dict[Form, ZoneKind] = {
    "caption": "caption", "byline": "byline", "credit": "credit", "inputs": "credit", "stamp": "dateline",
    "place": "dateline",
}  # fmt: skip
"""Forms that say by themselves what a paragraph is, wherever it stands."""
LONGEST_HEADLINE = 30
"""Words."""


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


def parts_of(text: str) -> list[Part]:
    """The paragraphs of a text with their forms."""
    lines = paragraphs(text)
    times = Counter(line.words for line in lines)
    parts = [
        Part(line, form := form_of(line.words), times[line.words] > 1, _named(form, line.words))
        for line in lines
    ]
    _see_bios(parts)
    _see_headlines(parts)
    return parts


def _named(form: Form, words: str) -> ZoneKind:
    """What the form alone says; a label may name another story."""
    found = heading(words) if form == "label" else None
    return found.kind if found else NAMED.get(form, "boilerplate")


def _see_bios(parts: list[Part]) -> None:
    """Take back the bios that are part of the report: of somebody whom the report names, or amid its paragraphs."""
    told = [i for i, part in enumerate(parts) if part.form == "prose"]
    end = next(
        (i for i, part in enumerate(parts) if told and i > told[0] and part.form == "tail"), len(parts)
    )
    for i, part in enumerate(parts[:end]):
        if part.form not in ("bio", "team"):
            continue
        amid = any(k < i for k in told) and any(i < k < end for k in told)
        if amid or not told or (part.form == "bio" and _is_named(parts, i, end)):
            part.form = "prose"


def _is_named(parts: list[Part], at: int, end: int) -> bool:
    """Does the report itself name the person whom this paragraph introduces?"""
    name = bio_of(parts[at].words) or ""
    if any(name in part.words for part in parts[:end] if part.form == "byline"):
        return False
    surname = name.split()[-1] if name else ""
    return any(surname in part.words for part in parts[:end] if part.form == "prose")


def _see_headlines(parts: list[Part]) -> None:
    """Before the first paragraph, a line with a mark at its end can be a headline too."""
    for i, part in enumerate(parts):
        if part.form == "prose":
            follows = any(later.form == "prose" and later.words != part.words for later in parts[i + 1 :])
            if not follows or not _like_headline(part):
                return
            part.form = "fragment"


def _like_headline(part: Part) -> bool:
    """A line printed twice, or one in title case that ends with no full stop."""
    return part.line.count <= LONGEST_HEADLINE and (
        part.again or (not part.words.endswith(".") and in_capitals(part.words))
    )

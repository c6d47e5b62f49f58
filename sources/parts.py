"""A text's paragraphs with their forms, on the way to zones."""

from collections import Counter

from attrs import define, field

from sources.article import ZoneKind
from sources.bios import bio_of
from sources.bylines import byline, people
from sources.forms import FEW, UNCLOSED, Form, form_of, in_capitals
from sources.headings import heading
from sources.menus import is_prompt
from sources.paragraphs import Line, ends_sentence, paragraphs
from sources.pleas import opens_box, speaks_to_readers

NAMED: dict[Form, ZoneKind] = {
    "caption": "caption", "byline": "byline", "credit": "credit", "inputs": "credit", "stamp": "dateline",
    "place": "dateline",
}  # fmt: skip
"""Forms that say by themselves what a paragraph is, wherever it stands."""
LONGEST_HEADLINE = 30
"""Words."""
FEWEST_IN_POINT = 3
"""Words that a line under "Key points" has more than."""


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
    _see_names(parts)
    _see_pleas(parts)
    _see_points(parts)
    _see_headlines(parts)
    return parts


def _named(form: Form, words: str) -> ZoneKind:
    """What the form alone says; a label may name another story."""
    found = heading(words) if form == "label" else None
    return "related" if found and found.kind == "related" else NAMED.get(form, "boilerplate")


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


def _see_names(parts: list[Part]) -> None:
    """A name alone above the first paragraph is a byline when the article's end says who wrote it."""
    prose = next((i for i, part in enumerate(parts) if part.form == "prose"), 0)
    authors = {
        name
        for part in parts[prose:]
        if part.form in ("byline", "bio")
        for name in byline(part.words) or (bio_of(part.words),)
    }
    for part in parts[:prose] if authors else ():
        if part.form == "fragment" and part.line.count <= LONGEST_HEADLINE:
            names = people(part.words)
            if names and authors.issuperset(names):
                part.form, part.kind = "byline", "byline"


def _see_pleas(parts: list[Part]) -> None:
    """A paragraph in a box that asks the reader for something belongs to it when it speaks of "us" or to "you"."""
    for before, part, after in zip(parts, parts[1:], parts[2:], strict=False):
        boxed = before.form == "appeal" or (before.form == "fragment" and opens_box(before.words))
        asked = after.form == "appeal" or (after.form == "label" and is_prompt(after.words))
        if boxed and asked and part.form in ("prose", "short") and speaks_to_readers(part.words):
            part.form = "appeal"


def _see_points(parts: list[Part]) -> None:
    """The lines under "Key points" tell what the article tells, full stop or not."""
    listed = False
    for part in parts:
        found = heading(part.words) if part.form == "label" else None
        if found:
            listed = found.kind == "body"
        elif listed and part.form in ("fragment", "item", "short") and part.line.count > FEWEST_IN_POINT:
            part.form = "prose"
        else:
            listed = False


def _see_headlines(parts: list[Part]) -> None:
    """Before the first paragraph, a line with a mark at its end can be a headline too."""
    for i, part in enumerate(parts):
        if part.form == "prose":
            follows = any(later.form == "prose" and later.words != part.words for later in parts[i + 1 :])
            headed = any(above.form == "fragment" and above.line.count >= FEW for above in parts[:i])
            if not follows or not _like_headline(part, headed=headed):
                return
            part.form = "fragment"


def _like_headline(part: Part, *, headed: bool) -> bool:
    """A line printed twice, one in title case that ends with no full stop, or the first of any length that is not closed."""
    if part.line.count > LONGEST_HEADLINE or part.again:
        return part.again and part.line.count <= LONGEST_HEADLINE
    first = not headed and part.line.count < UNCLOSED and not ends_sentence(part.words)
    return first or (not part.words.endswith(".") and in_capitals(part.words))

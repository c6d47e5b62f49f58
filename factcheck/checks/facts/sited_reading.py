"""Everything that a story puts in a place, by the table of attributes that are places."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from attrs import frozen

from claims.claim import Claim
from claims.tables import Row, words
from factcheck import tables
from factcheck.checks.facts import subjects, things, wheres
from factcheck.checks.facts.fact import Fact, plain
from factcheck.checks.facts.subjects import Subject
from factcheck.checks.facts.wheres import Where
from factcheck.checks.milestones import bearers
from factcheck.checks.milestones.bearers import Ends
from factcheck.needed import letters
from factcheck.story import Story
from sources.span import Span
from sources.tables import longest_first

LEAD = 500
"""Code points of an article in which a thing is introduced: "a mine in the Alt district"."""
FORMER = re.compile(
    r"\b(?:another|other|second|neighbouring|neighboring|former|formerly|previous|previously|earlier|moved|originally|then|old|not"
    r"|never|nearby|similar)\b",
    re.IGNORECASE,
)
"""Words with which it is another thing, or was once."""
ANY = r"(?P<noun>[a-z][a-z-]+)"
"""Any one noun; quicker than all that are known, which are asked for afterwards."""
MARGIN = 30
"""Code points before an attribute in which these stand."""


WHERE = re.compile(
    r"\b(?:in|at|to|from|near|for) (?P<place>[A-Z][^\W\d_]+(?:[ -][A-Z][^\W\d_]+){0,3}), where "
)
"""A place, and the beginning of a clause on what is there."""
CLAUSE_END = re.compile(r"[,;:.]")
PART = re.compile(
    r"\b(?:arm|branch|division|subsidiary|unit|department|laborator\w+|plant|sales|research|regional|legal|wants?|demands?|should|if)\b"
)
"""Words before what tells where a firm sits, of which only a part sits there, or which only may."""
OWNER = re.compile(r" of (?P<whose>[^.:,]{3,40}?) (?:is|are|will|would|lies|stays|remains|goes)\b")
"""Whose head office is told of, within the words that tell it."""
CLAUSED = frozenset({"person", "firm"})
"""Of whom such a clause tells something that is told of nobody else."""


@frozen(kw_only=True)
class Shape:
    """A row of the table of what is put in a place."""

    attribute: str
    """What is put there."""
    of: str
    """What it is told of: person, firm, thing, event or gathering."""
    day: bool
    """Must both be told of one day?"""
    pattern: re.Pattern[str]
    """The words that tell it, up to the place, in lower case."""
    behind: re.Pattern[str]
    """The words that tell it, behind a place and "where"."""


@frozen(kw_only=True)
class Sited:
    """A fact whose value is a place."""

    shape: Shape
    """The row."""
    fact: Fact
    """Of whom or what it is told, and where."""
    where: Where
    """The place."""


@frozen(kw_only=True)
class _Found:
    """A shape that some words have, and the place behind it."""

    shape: Shape
    match: re.Match[str]
    where: Where


@cache
def _shapes() -> tuple[Shape, ...]:
    return tuple(map(_shape, tables.rows("sited")))


def _shape(row: Row) -> Shape:
    told = (
        "|".join(longest_first(words(row["words"])))
        .replace("NOUN", rf"(?P<noun>{things.nouns()})")
        .replace("ANY", ANY)
    )
    link = "|".join(longest_first(words(row["link"])))
    return Shape(
        attribute=row["attribute"],
        of=row["of"],
        day=row["day"] == "y",
        pattern=re.compile(
            rf"(?<![\w-])(?P<told>{told})(?![\w-])[^.;:“”\"]{{0,{row['gap']}}}?\s(?:{link})\s"
        ),
        behind=re.compile(rf"(?<![\w-])(?P<told>{told})(?![\w-])"),
    )


def read(story: Story) -> tuple[Sited, ...]:
    """All that is told outright to be in a place, each once, in the order of the text."""
    known = bearers.ends(story)
    found: dict[tuple[str, int, str], Sited] = {}
    for claims, shapes in story.lexicon.able((shape, letters(shape.behind)) for shape in _shapes()):
        told = [claim for claim in claims if plain(claim)]
        for place in _found(story, told[0], shapes) if told else ():
            sentence = told[0].sentence
            able = [claim for claim in told if sentence.holds(claim.span) and _holds(claim, place)]
            if able:
                one = _sited(story, known, min(able, key=lambda claim: len(claim.span)), place)
                found.setdefault((one.fact.claim.article, one.where.start, one.fact.attribute), one)
    return tuple(found[key] for key in sorted(found))


def _holds(claim: Claim, found: _Found) -> bool:
    return claim.span.start <= found.match.start() and found.match.end() <= claim.span.end


def _found(story: Story, claim: Claim, shapes: Sequence[Shape]) -> Iterator[_Found]:
    """Those of some shapes that the words of a claim's sentence have, with the place behind each."""
    text, told, sentence = story.article[claim.article].text, story.lowered[claim.article], claim.sentence
    for shape in shapes:
        if shape.attribute == "lead" and sentence.start > LEAD:
            continue
        for match in shape.pattern.finditer(told, sentence.start, sentence.end):
            if shape.of == "thing" and not things.of_noun(match["noun"]):
                continue
            where = wheres.read(text, match.end(), sentence.end)
            before = max(sentence.start, match.start("told") - MARGIN)
            if shape.of == "firm" and PART.search(told, sentence.start, match.start("told")):
                continue
            former = shape.attribute != "number" and FORMER.search(text, before, match.end())
            sure = shape.of == "thing" or (shape.of == "gathering" and _held_in(text, where))
            if where and not former and (sure or _place(story, claim, where)):
                yield _Found(shape=shape, match=match, where=where)
        yield from _before_where(story, claim, shape)


def _before_where(story: Story, claim: Claim, shape: Shape) -> Iterator[_Found]:
    """The shape in a clause behind its place: "in Lund, where the firm has its head office"."""
    text, told, sentence = story.article[claim.article].text, story.lowered[claim.article], claim.sentence
    if shape.of not in CLAUSED or not story.lexicon.may_tell(claim, WHERE):
        return
    for opening in WHERE.finditer(text, sentence.start, sentence.end):
        end = CLAUSE_END.search(text, opening.end(), sentence.end)
        match = shape.behind.search(told, opening.end(), end.start() if end else sentence.end)
        where = wheres.read(text, opening.start("place"), opening.end("place"))
        former = match and FORMER.search(text, opening.end(), match.end())
        if match and where and not former and _place(story, claim, where):
            yield _Found(shape=shape, match=match, where=where)


def _held_in(text: str, where: Where | None) -> bool:
    """Does "in", or "in the hamlet of", stand before the name, so that it is a place whatever the model takes it for?"""
    return where is not None and text.endswith((" in ", " of "), 0, where.start)


def _place(story: Story, claim: Claim, where: Where) -> bool:
    """Is the first name no person's and no body's?"""
    types = {
        found.type
        for mention, found in story.named[claim.article]
        if mention.span.start == where.start and mention.span.field == "text"
    }
    return not types & {"PERSON", "ORG", "NORP", "EVENT", "LAW", "WORK_OF_ART"} or wheres.known(where)


def _sited(story: Story, known: Ends, claim: Claim, found: _Found) -> Sited:
    """What is put in the place."""
    start, attribute = found.match.start("told"), found.shape.attribute
    if found.shape.of == "thing":
        noun = story.article[claim.article].text[slice(*found.match.span("noun"))]
        subject = Subject(entity=None, classes=things.of_noun(noun), word=noun)
        attribute = found.match["told"].split()[0] if attribute == "number" else attribute
    elif found.shape.of in ("event", "gathering"):
        subject = Subject(entity=None, classes=frozenset({attribute}), word=attribute)
    else:
        subject = _owner(known, claim, found) or subjects.before(story, known, claim, start)
        if attribute == "medical" or not (subject.entity or subject.classes):
            near = subjects.named(story, claim.article, claim.sentence.end)
            subject = Subject(entity=None, near=near, word=subject.word)
    fact = Fact(
        attribute=attribute,
        subject=subject,
        claim=claim,
        span=Span(start=min(start, found.where.start), end=max(found.match.end("told"), found.where.last)),
        value=Span(start=found.where.start, end=found.where.end),
    )
    return Sited(shape=found.shape, fact=fact, where=found.where)


def _owner(known: Ends, claim: Claim, found: _Found) -> Subject | None:
    """Whose head office it is, where the words that tell it say so: "the headquarters of the merged group are"."""
    owner = OWNER.search(found.match["told"])
    if owner is None:
        return None
    entity = known.get((claim.article, found.match.start("told") + owner.end("whose")))
    word = owner["whose"].split()[-1]
    return Subject(entity=entity, classes=frozenset() if entity else things.of_noun(word), word=word)

"""`date_conflict` of attributes: until when a contract runs, since when an office is held, on which day the accident was.

Each time of an article is asked what the words right before it tell (or right behind it, where it opens the sentence); the
table of attributes knows many shapes of one attribute.

Survives: a time that the other article gives as well, an old contract, what may be or was to be, another thing of the class,
two speakers, an election and the taking of office in the year after, the night between two days.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations

from claims import concepts
from claims.claim import Claim
from claims.mention import DateMention
from factcheck.checks.acts.tellings import TIME_WORDS
from factcheck.checks.facts import domains, shapes, subjects, things, undertakings
from factcheck.checks.facts.fact import Fact, one_subject, plain
from factcheck.checks.facts.shapes import Shape, Told
from factcheck.checks.facts.subjects import Subject
from factcheck.checks.milestones import bearers
from factcheck.checks.milestones.bearers import Ends
from factcheck.checks.rivals import Rival
from factcheck.checks.times import clashing
from factcheck.matching import compare, scenes_apart, whose
from factcheck.matching.own_days import news_twice
from factcheck.story import Story
from sources.span import Span

CROWD = 16
"""An attribute that a story dates more often than this is not compared."""
OWNED = re.compile(r"(?:belonged to|owned by|hands of|property of|passed to|sold to)$", re.IGNORECASE)
"""Words that tell of a thing whose it is."""
SEASON = timedelta(days=62)
"""Days on which something opened lie nearer together than this, or it opens every season."""
DOERS = frozenset({"meeting", "strike"})
"""Attributes that are told of several by turns: ministers meet, and experts do."""
TAKEN = timedelta(days=366)
"""Somebody elected in one year may hold the office since the next."""
OBJECT = re.compile(r"\s+(?:it|them)\b", re.IGNORECASE)
"""An object that only stands for what was named before."""
DEFINITE = re.compile(r"\s+(?:the|its|his|her|their|this|that)\s", re.IGNORECASE)
"""How an object begins that the story has named."""
NIGHT = re.compile(r"\b(?:night|overnight|midnight|dawn|early|late|evening|GMT|local time|small hours)\b")
"""Words with which one event may be put on either of two days."""
Told_ = tuple[Shape, Fact]


def rivals(story: Story) -> Iterator[Rival]:
    """Times of one attribute of one subject that cannot both hold."""
    told: dict[str, list[Told_]] = {}
    for shape, one in _facts(story):
        told.setdefault(one.attribute, []).append((shape, one))
    for _, of_kind in sorted(told.items()):
        for (shape, left), (_, right) in combinations(of_kind, 2) if len(of_kind) <= CROWD else ():
            if left.claim.article != right.claim.article and _clash(story, shape, left, right):
                same = one_subject(story, left, right)
                if same is not False:
                    yield _rival(story, same is True, left, right)


def _facts(story: Story) -> Iterator[Told_]:
    known = bearers.ends(story)
    found: dict[tuple[str, Span], Told_] = {}
    for claim in story.claims:
        for date in claim.dates if plain(claim) else ():
            key = (claim.article, date.span)
            if key not in found and (told := _told(story, known, claim, date)):
                found[key] = told
    return iter([found[key] for key in sorted(found)])


def _told(story: Story, known: Ends, claim: Claim, date: DateMention) -> Told_ | None:
    """The first attribute that the words around a time tell of somebody or something."""
    if date.interval is None:
        return None
    text, sentence = story.article[claim.article].text, claim.sentence
    for told in shapes.around(text, sentence.start, sentence.end, date.span.start, date.span.end):
        if whose.said(text, told.start, date.span.start):
            continue
        if (one := _fact(story, known, claim, date, told)) is not None:
            return told.shape, one
    return None


def _fact(story: Story, known: Ends, claim: Claim, date: DateMention, told: Told) -> Fact | None:
    """What the words tell; None where it is not clear what they are about."""
    shape = told.shape
    subject = subjects.before(story, known, claim, told.start)
    about = frozenset[str]()
    if shape.nouns:
        subject = Subject(entity=None, classes=shape.nouns, word=subject.word)
    elif shape.attribute == "tenure":
        about = domains.of(
            told.verb + (_before(story, claim, told) if OBJECT.match(told.rest) else told.rest)
        )
    elif shape.thing:
        subject = subjects.behind_comma(story, claim, date.span.end, told.start) or subject
        about = _thing(story, claim, told) or subject.classes
        if OWNED.search(told.verb):
            about = things.named_in(_before(story, claim, told)[claim.sentence.start - told.start :])
            subject = Subject(entity=None, classes=about, word=subject.word)
    if not (subject.entity or subject.near or subject.classes or about):
        return None
    if not about and (shape.thing or shape.attribute == "tenure"):
        return None
    ends = (told.start, told.end, date.span.start, date.span.end)
    return Fact(
        attribute=shape.attribute,
        subject=subject,
        claim=claim,
        span=Span(start=min(ends), end=max(ends), field=date.span.field),
        value=date.span,
        when=date.interval,
        told=told.verb,
        doer=_doer(claim, told),
        about=about,
    )


def _doer(claim: Claim, told: Told) -> str | None:
    """The notion of the noun that does what the words tell; None for a name."""
    told_by = [one for one in claim.events if told.start <= one.span.start < told.end]
    heads = [one.agent_head for one in told_by if one.agent is None]
    return concepts.of_lemma(heads[0]) if heads and heads[0] else None


def _thing(story: Story, claim: Claim, told: Told) -> frozenset[str]:
    """The classes of the object: of a definite noun, or of what stands before "it"."""
    if OBJECT.match(told.rest):
        return things.named_in(_before(story, claim, told))
    return things.named_in(told.rest) if DEFINITE.match(told.rest) else frozenset()


def _before(story: Story, claim: Claim, told: Told) -> str:
    """The words in which a pronoun finds what it means."""
    return story.article[claim.article].text[max(0, told.start - subjects.BACK // 2) : told.start]


def _clash(story: Story, shape: Shape, left: Fact, right: Fact) -> bool:
    """Can the two times not both hold, and does neither article give the other's?"""
    first, second = left.when, right.when
    if first is None or second is None or not clashing.apart(first, second):
        return False
    gap = first.gap(second)
    if shape.attribute == "tenure" and (not left.about & right.about or gap < TAKEN):
        return False
    days = "day" in (first.granularity, second.granularity)
    if gap > (shape.within or (SEASON if shape.thing and days else gap)):
        return False
    if gap <= timedelta(days=1) and any(
        NIGHT.search(story.words(one.claim.article, one.claim.sentence)) for one in (left, right)
    ):
        return False
    if shape.nouns and news_twice(story, (left.claim, left.value), (right.claim, right.value)):
        return False
    given = _given(story, right, left) or _given(story, left, right)
    return not given and (not shape.nouns or _one_matter(story, shape, left, right))


def _given(story: Story, mine: Fact, yours: Fact) -> bool:
    """Does the article of one give the time of the other as well, and so means something else by its own?"""
    if yours.when is None or not clashing.given(story, mine.claim.article, yours.when):
        return False
    return not (mine.attribute in undertakings.CROWDS and undertakings.stands_alone(story, mine, yours))


def _one_matter(story: Story, shape: Shape, left: Fact, right: Fact) -> bool:
    """Do two events whose words tell their kind have more in common than the kind?"""
    if shape.attribute in undertakings.UNDERTAKINGS:
        return undertakings.one_undertaking(story, left, right, shape.nouns)
    nouns = {of(noun) for noun in shape.nouns for of in (concepts.of_word, concepts.of_lemma)} | {None}
    if shape.attribute in DOERS and len({left.doer, right.doer} - nouns) > 1:
        return False
    if shape.attribute == "mishap":
        return not scenes_apart.two(story, left.claim, right.claim)
    names = set(left.claim.entities) & set(right.claim.entities)
    if shape.attribute == "election":
        return bool(names)
    if shape.attribute == "deadline" and (
        all(set(one.claim.entities) - names for one in (left, right))
        or undertakings.other_recipients(left, right)
    ):
        return False
    own = nouns | {concepts.of_word(word) for one in (left, right) for word in one.told.split()}
    words = [
        {concepts.of_lemma(term) for term in one.claim.terms if _tells(term)} - own for one in (left, right)
    ]
    return len(names) > 1 or len(words[0] & words[1]) > (len(names) or 1)


def _tells(term: str) -> bool:
    """Is a lemma more than a part of a date?"""
    return not term.isdigit() and term not in TIME_WORDS


def _rival(story: Story, sure: bool, left: Fact, right: Fact) -> Rival:
    who = left.subject.word or right.subject.word
    told = left.phrase(story.article[left.claim.article].text)
    return Rival(
        kind="date_conflict",
        aspect="date",
        severity="conflict" if sure else "tension",
        subject=f"“{told}”{f' ({who})' if who else ''} is dated",
        left=left.at(_words(left)),
        right=right.at(_words(right)),
        advice="Check against the source that both rest on.",
        excuse=clashing.excuse(story, (left.claim, left.value), (right.claim, right.value)),
    )


def _words(one: Fact) -> str:
    return compare.told(one.when) if one.when else ""

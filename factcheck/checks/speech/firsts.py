"""`attribution_conflict` and `party_conflict` of who was the first: two articles name two people for one thing.

"It was X who first called the deaths murder" against "the first to call the deaths murder was Y". Survives: the first
woman and the first man, another thing, people who may be one, an article whose sentence names both.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import combinations

from attrs import frozen

from claims.claim import Claim
from factcheck import tables
from factcheck.checks import rivals
from factcheck.checks.finding import Findings
from factcheck.checks.rivals import Rival
from factcheck.checks.singles import doers
from factcheck.checks.singles.doers import Doer
from factcheck.checks.singles.things import notion, notions
from factcheck.matching.contrasts import contrasted
from factcheck.model import FlagKind
from factcheck.story import Story
from sources.span import Span

WHO = r"(?P<who>[^.;:“”\"]{3,90}?)"
"""Who was the first, before other words."""
LAST = r"(?P<who>[^.;:“”\"]+)"
"""The same at the end of a clause."""
KIND = r"(?P<kind>(?: [\w-]+){0,2}?)"
"""Of whom: "the first woman to"."""
WHAT = r"(?P<what>[^.;:“”\"]+)"
"""What he did it to."""
NOUNS = r"(?P<verb>warning|mention|call|criticism|report|complaint|demand|suggestion|proposal|description|idea|question|appeal)"
"""Nouns for what is said first."""
FORMS = (
    re.compile(rf"^It (?:was|is) {WHO},? (?:who|that) (?:was )?(?:the )?first(?: to)? (?P<verb>\w+) {WHAT}"),
    re.compile(
        rf"\b[Tt]he first{KIND} (?:to|who) (?P<verb>\w+) (?P<what>[^.;:“”\"]{{4,120}}?) (?:was|is) {LAST}"
    ),
    re.compile(rf"^{WHO},? (?:was|is|became) the first{KIND} (?:to|who) (?P<verb>\w+) {WHAT}"),
    re.compile(rf"^{WHO} (?:had |was )?first (?P<verb>\w+ed|gave|said|spoke|saw|found|told) {WHAT}"),
    re.compile(
        rf"\b[Tt]he first {NOUNS} (?:of|for|about|against|to|that) (?P<what>[^.;:“”\"]{{4,120}}?) (?:came from|was (?:made|issued|voiced|given|raised) by) {LAST}"
    ),
)
"""How it is told who was the first."""
IDEAS = (
    re.compile(
        rf"\b[Tt]he (?P<verb>idea) (?:of|for|to) (?P<what>[^.;:“”\"]{{4,120}}?) (?:came from|goes back to|originated with|was) {LAST}"
    ),
    re.compile(
        rf"^{WHO} (?:had first |first )?(?:had|came up with|conceived|hatched) the (?P<verb>idea) (?:of|for|to) {WHAT}"
    ),
)
"""How it is told who had an idea."""
FIRST, IDEA = re.compile(r"\b[Ff]irst\b"), re.compile(r"\bidea\b")
"""Words of which a sentence has one that is read."""
CUT = re.compile(r",| (?:on|in|by|at|during|after|before|when|while) (?=\d|[A-Z][a-z]+day\b)")
"""Where the circumstances of it begin."""
NAMING = "call"
"""The verb under which all verbs of calling something something are held together."""
KINDS: dict[bool, FlagKind] = {True: "attribution_conflict", False: "party_conflict"}
"""The kind of flag, for who was the first to say something and for who was the first to do it."""
CROWD = 12
"""Firsts of one verb in a story; more are not compared."""
LEAST = 2
"""Notions of what was done that must be shared, and half of them."""


@frozen(kw_only=True)
class First:
    """Who did something first, as one sentence tells it."""

    verb: str
    """What was done: a notion."""
    kind: str
    """Of whom he was the first: "woman"."""
    what: frozenset[str]
    """Notions of what it was done to."""
    who: Doer
    """Who did it."""
    claim: Claim
    """Where it is told."""
    span: Span
    """Where he is named."""


def check(story: Story) -> Findings:
    """All firsts of a story, held against each other."""
    return rivals.findings(story, _rivals(story))


def _rivals(story: Story) -> Iterator[Rival]:
    told: dict[tuple[str, str], list[First]] = {}
    for article, sentence in story.by_sentence:
        if sentence.field == "text" and (one := _read(story, article, sentence)):
            told.setdefault((one.verb, one.kind), []).append(one)
    for _, alike in sorted(told.items()):
        for left, right in combinations(alike, 2) if len(alike) <= CROWD else ():
            if left.claim.article != right.claim.article and _clash(story, left, right):
                yield _rival(story, left, right)


def _read(story: Story, article: str, sentence: Span) -> First | None:
    text, claim = story.words(article, sentence), story.by_sentence[article, sentence][0]
    able = story.lexicon.may_tell
    ideas = IDEAS if able(claim, IDEA) and IDEA.search(text) else ()
    forms = (*ideas, *(FORMS if able(claim, FIRST) and FIRST.search(text) else ()))
    found = next((match for form in forms if (match := form.search(text))), None)
    who = doers.read(found["who"].strip()) if found else None
    if not found or who is None or who.name is None:
        return None
    at = story.article[article].text.find(who.name, sentence.start, sentence.end)
    what = notions(CUT.split(found["what"], maxsplit=1)[0])
    if at < 0 or len(what) < LEAST:
        return None
    verb = found["verb"].lower()
    return First(
        verb=NAMING if notion(verb) in _verbs("naming") else notion(verb) or verb,
        kind=(found.groupdict().get("kind") or "").strip(),
        what=what,
        who=who,
        claim=claim,
        span=Span(start=at, end=at + len(who.name)),
    )


@cache
def _verbs(kind: str) -> frozenset[str]:
    """The notions of the verbs of a kind: `naming` (calling something something), `telling` (of speech)."""
    return frozenset(notion(verb) or verb for verb in tables.words("speech_acts")[kind])


def _clash(story: Story, one: First, other: First) -> bool:
    """Is it one thing, and are they two people, of whom neither sentence names both?"""
    shared = len(one.what & other.what)
    if (
        shared < LEAST
        or 2 * shared < min(len(one.what), len(other.what))
        or not doers.apart(one.who, other.who)
    ):
        return False
    sides = [story.words(each.claim.article, each.claim.sentence) for each in (one, other)]
    if one.who.last in sides[1] or other.who.last in sides[0]:
        return False
    return not contrasted(*({word.lower() for word in side.split()} for side in sides))


def _rival(story: Story, one: First, other: First) -> Rival:
    told = one.verb == NAMING or one.verb in _verbs("telling")
    return Rival(
        kind=KINDS[told],
        aspect="attribution" if told else "party",
        severity="tension",
        subject="Who was the first is told differently:",
        left=rivals.quoted(story, one.claim, one.span),
        right=rivals.quoted(story, other.claim, other.span),
        advice="Check who was the first.",
    )

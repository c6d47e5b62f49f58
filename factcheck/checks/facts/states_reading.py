"""Where a story tells the state that something is in: a strike over or going on, a robber caught or at large."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property

from attrs import frozen

from claims import concepts
from claims.claim import Claim, Event
from claims.tables import words
from factcheck import tables
from factcheck.checks.acts.tellings import TIMES, names_in
from factcheck.checks.facts.fact import plain
from factcheck.checks.subjects import before_verb
from factcheck.needed import in_words
from factcheck.story import Story
from sources.span import Span
from sources.tables import longest_first

FORMS: Mapping[str, str] = {
    "BE": r"(?:is|are|was|were|(?:has|have|had)(?: now)? been|be)(?: (?:now|again|also|all|both|safely|finally|eventually|later|already))?",
    "STAY": r"(?:(?:is|are|was|were)(?: all)? still|(?:still )?(?:remain|stay|continue)(?:s|ed)?(?: to be)?|(?:has|have|will) (?:stay|stayed|remain|remained))",
    "NOT": r"(?:(?:is|are|was|were|has|have|had|did|do|does|will|could|can|would)(?: still| yet)?(?: not|n['\u2019]t)|cannot|never)(?: yet| still)?(?: been| be)?",
}
"""What the table's words for helping verbs stand for."""
BRIEF = r"\w+ed|found|caught|held|sold|shut|paid|put|sunk|torn|burnt|lost|built|closed"
"""Participles that headlines use by themselves."""
OPEN = re.compile(
    r"\b(?:may|might|could|would|should|if|whether|unless|until|when|once|before|alleged(?:ly)?|denie[sd]|nearly|almost|hopes?|wants?"
    r"|demand\w*|fear\w*|promis\w*|urg\w*|call\w* for|most|some|several|partly|part of|half|one of|two of|three of|many of"
    r"|another|the other|the rest|second|third|except|other|former)\b",
    re.IGNORECASE,
)
"""Words before a state with which it is not told outright, or of a part only."""
IN_PART = re.compile(
    r"^ (?:partly|partially|in part|(?:to|for|in|on|at) (?:only |about |nearly |almost )?"
    r"(?:most|some|half|parts?|several|many|one|two|three|four|five|six|dozens|hundreds|thousands|\d[\d,.]*)\b(?!:| ?[ap]\.?m\b| (?:[A-Z]|o'clock)))"
)
"""Words behind a state that tell it of a part only: "restored to most of the town"."""
NEGATED = re.compile(
    r"\b(?:not|never|no|nobody|none|neither|without|hardly)\s(?:\w+\s){0,2}$|n['\u2019]t\s(?:\w+\s)?$"
)
MARGIN = 60
"""Code points before a state in which these stand."""
AHEAD = re.compile(r"\b(?:will|would|to be|can|could|may|must|is to|are to|plans? to|due to|set to)\b")
NEXT = 12
"""Code points before a state in which such a word may stand."""
LASTING = re.compile(
    r"\b(?:still|remain|stay|cannot|not|never|no|without|continu|drag|far|goes on|go on|going on|nowhere|looking|hunting|searching"
    r"|search|must|at large|rag|burns? on|unidentified|kept)|n['\u2019]t\b"
)
"""Words with which a state is told to hold on."""
NOUN = re.compile(
    r"(?:^|[\s\u201c\"])(?:the|this|its|his|her|their|a|an|no|(?P<owner>[\w-]+['\u2019]s?))\s+(?P<kind>(?:[\w'\u2019-]+\s+){0,4}?)"
    r"(?!\w+ed\b)(?P<noun>[a-z][\w-]*)(?:\s+(?P<link>of|at|in|to|between|against|over|for|on|with|near|from|by)\s(?P<which>[^,;:]{1,60}))?$",
    re.IGNORECASE,
)
"""A noun phrase up to its end."""
TELLING = frozenset({"of", "between", "against", "for"})
"""Links that bring which one it is."""
OBJECT = re.compile(
    r"\s(?:the|this|its|his|her|their|a|an)\s(?:[\w'\u2019-]+\s){0,3}?([a-z][\w-]*)"
    r"(?=\s(?:of|at|in|to|between|against|over|for|on|with|near|from|by|who|which|that|and|when|after|before|because|as)\b|\s[A-Z]|[.,;:]|$)"
)
"""A noun phrase that follows; the group is its noun."""
WITHIN = re.compile(r"\b(?:no|the|its|his|her|their) ([a-z]{4,})\b")
"""A noun in the words of a state themselves: "let the contract run out", "no trains ran"."""
RELATIVE = re.compile(r",?\s(?:who|which|that)\s[^;:]{1,90}$")
WORD = re.compile(r"[^\W_]{3,}")


@frozen(kw_only=True)
class Side:
    """What tells a side of a state."""

    parts: tuple[str, ...]
    """Parts of a regular expression on lower case, as the table has them."""
    needs: frozenset[str]
    """Letters of which a text that tells it has one, as `factcheck.needed.in_words` gives them; empty where it may have any."""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The expression, compiled when a text asks for it: most never do."""
        return _compiled(map(_spelled, self.parts))

    @cached_property
    def brief(self) -> re.Pattern[str]:
        """The same for headlines, which leave helping verbs out: "boy found" is "the boy has been found"."""
        participles = (part.replace("BE ", rf"(?:BE |(?=(?:{BRIEF})\b))") for part in self.parts)
        return _compiled(map(_spelled, participles))


@frozen(kw_only=True)
class State:
    """A row of the table."""

    name: str
    """What it is about."""
    of: str
    """What it is told of: person, thing, or any."""
    day: str
    """"y" where it may change from day to day, "lasting" where one side follows the other in time."""
    sides: tuple["Side", "Side"]
    """What tells the one, and what tells the other."""


@frozen(kw_only=True)
class Told:
    """A side of a state, as a place tells it."""

    state: State
    """The row."""
    claim: Claim
    """Where it is told."""
    span: Span
    """The words."""
    other: bool
    """Is it the second side?"""
    lasting: bool
    """Is it told to hold on: "still", "not yet"?"""
    ahead: bool
    """Is it told of what is to come: "will not open"?"""
    entities: frozenset[str]
    """Ids of whoever does or suffers it."""
    heads: frozenset[str]
    """Notions of the nouns that it may be told of; empty where they cannot be told."""
    which: frozenset[str]
    """Notions that say which of the kind it is: "the dockers' strike", "the strike of the dockers"."""
    names: frozenset[str]
    """Whom its sentence names: ids, and words that begin with a capital."""
    around: frozenset[str]
    """Notions of its sentence."""


@cache
def states() -> tuple[State, ...]:
    """The rows of the table."""
    return tuple(
        State(
            name=row["state"],
            of=row["of"],
            day=row["day"],
            sides=(_side(row["one"]), _side(row["other"])),
        )
        for row in tables.rows("states")
    )


def _side(cell: str) -> Side:
    parts = words(cell)
    return Side(parts=parts, needs=in_words(map(_spelled, parts), whole=True))


def _compiled(parts: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(longest_first(parts))})(?![\w-])")


def _spelled(part: str) -> str:
    """A part of the table with what its words for helping verbs stand for."""
    for name, form in FORMS.items():
        part = part.replace(name, form)
    return part


def read(story: Story) -> tuple[Told, ...]:
    """Every state of which two articles may tell two sides: first the second side, which is rarer, then the first."""
    others = list(_of_side(story, states(), other=True))
    wanted = tuple({one.state.name: one.state for one in others}.values())
    return (*others, *_of_side(story, wanted, other=False)) if wanted else ()


def _of_side(story: Story, able: Iterable[State], *, other: bool) -> Iterator[Told]:
    for state in able:
        for claims in story.lexicon.told(state.sides[other].needs):
            if told := story.once(_outright, claims[0]):
                yield from _in_sentence(story, state, told, other=other)


def _outright(story: Story, claim: Claim) -> tuple[Claim, ...]:
    """The claims of the sentence of a claim that tell something outright."""
    return tuple(filter(plain, story.by_sentence[claim.article, claim.sentence]))


def _in_sentence(story: Story, state: State, told: tuple[Claim, ...], *, other: bool) -> Iterator[Told]:
    """A side of a state as a sentence tells it, by the narrowest of those of its claims that tell something outright."""
    sentence = told[0].sentence
    for span in spans(state, sentence.of(story.lowered[told[0].article]), other=other):
        place = Span(start=sentence.start + span.start, end=sentence.start + span.end)
        held = [claim for claim in told if claim.span.holds(place)]
        if held:
            yield _told(story, state, min(held, key=lambda one: len(one.span)), place, other=other)


def spans(state: State, text: str, *, other: bool, brief: bool = False) -> Iterator[Span]:
    """Where some words in lower case, or those of a headline, tell a side of a state outright."""
    side = state.sides[other]
    for match in (side.brief if brief else side.pattern).finditer(text):
        before = text[max(0, match.start() - MARGIN) : match.start()]
        opposed = (
            not other and state.sides[True].pattern.search(text, max(0, match.start() - MARGIN)) is not None
        )
        partly = not other and IN_PART.search(text[match.end() : match.end() + MARGIN])
        if not (opposed or partly or OPEN.search(before) or NEGATED.search(before)):
            yield Span(start=match.start(), end=match.end())


def _told(story: Story, state: State, claim: Claim, span: Span, *, other: bool) -> Told:
    text, sentence = story.article[claim.article].text, claim.sentence
    words_ = story.words(claim.article, sentence)
    acts = [event for event in claim.events if span.holds(event.span) and not event.nominal]
    ids = {who for event in acts for who in (event.agent, event.patient) if who}
    nouns = _nouns(text[sentence.start : span.start])
    return Told(
        state=state,
        claim=claim,
        span=span,
        other=other,
        lasting=LASTING.search(span.of(story.lowered[claim.article])) is not None,
        ahead=AHEAD.search(text, max(sentence.start, span.start - NEXT), span.end) is not None,
        entities=frozenset(ids),
        heads=_heads(acts, nouns, text[span.start : span.end], text[span.end : sentence.end]),
        which=frozenset().union(*map(_which, nouns)),
        names=frozenset(claim.entities) | names_in(words_),
        around=_notions(words_),
    )


def _nouns(before: str) -> list[re.Match[str]]:
    """The noun phrase that stands before a verb, and the one before a relative clause in between."""
    subject = before_verb(before)
    relative = RELATIVE.search(subject)
    tried = (subject, subject[: relative.start()] if relative else "")
    return [noun for words_ in tried if (noun := NOUN.search(words_.rstrip(" ,")))]


def _which(noun: re.Match[str]) -> frozenset[str]:
    told = noun["which"] if noun["link"] in TELLING else ""
    return _notions(f"{noun['owner'] or ''} {noun['kind']} {told}")


def _heads(acts: Iterable[Event], nouns: Iterable[re.Match[str]], own: str, behind: str) -> frozenset[str]:
    """The notions of the nouns by the parse, by the words before, of those in the words, and of an object that follows."""
    found = [concepts.of_lemma(head) for act in acts for head in (act.agent_head, act.patient_head) if head]
    found += [concepts.of_word(noun["noun"]) for noun in nouns]
    if noun := OBJECT.match(behind):
        found.append(concepts.of_word(noun[1]))
    found += [concepts.of_word(noun) for noun in WITHIN.findall(own)]
    return frozenset(head for head in found if head)


def _notions(words_: str) -> frozenset[str]:
    return frozenset(
        notion
        for word in WORD.findall(words_)
        if word not in TIMES and not word.isdigit() and (notion := concepts.of_word(word))
    )

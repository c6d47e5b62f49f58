"""`scope_conflict` of votes: "all seven directors recommended the bid", and "one director voted against the offer".

Flagged across articles when one tells a vote of one voice and the other one with voices against, the same body votes or
none is named, and both speak of one matter. A tension. It survives when either article tells both, when a vote is still
to come, was another ("the first reading", "in 2019"), or is somebody's word against another's.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product

from attrs import evolve, frozen

from claims import concepts
from claims import tables as tables_of
from claims.claim import Claim
from factcheck import tables
from factcheck.checks import rivals, sentences
from factcheck.checks.disputes import opposed
from factcheck.checks.finding import Findings
from factcheck.checks.rivals import Rival
from factcheck.story import Story
from sources.letters import lowered
from sources.span import Span

WORD = re.compile(r"\b[a-z]{3,}\b")
SOON = re.compile(
    r"against|unanim|dissent|\ball\b|every|each of|oppos|object|refus|votes|split|majority|one mind|to a (?:wo)?man|outvoted|broke ranks"
)
"""What a sentence must hold to be read at all."""
NOBODY = re.compile(r"\b(?:nobody|no ?one|none|not (?:one|a single))\b", re.IGNORECASE)
"""Who did not vote against it."""
VOICES = re.compile(r"(?: [\w'\u2019-]+){1,3}")
"""Whose they are: "over the objections of" three ministers."""
SHARED = 1
"""Words on the matter that both must have where one body votes; one more where either names none."""


@frozen(kw_only=True)
class Vote:
    """How a sentence tells a vote."""

    claim: Claim
    """The claim that it stands in."""
    span: Span
    """The words that tell it."""
    whole: bool
    """True for a vote of one voice."""
    bodies: frozenset[int]
    """Rows of the table whose nouns stand in the sentence."""
    matter: frozenset[str]
    """Notions of the other words that are no names."""


def check(story: Story) -> Findings:
    """One flag for each two votes that cannot be one."""
    return rivals.findings(story, _rivals(story))


def _rivals(story: Story) -> Iterator[Rival]:
    told = {article: tuple(_votes(story, claims)) for article, claims in story.by_article.items()}
    clear = [votes for votes in told.values() if len({vote.whole for vote in votes}) == 1]
    every = [vote for votes in clear for vote in votes]
    for left, right in product((one for one in every if one.whole), (one for one in every if not one.whole)):
        if _one_vote(story, left, right):
            yield _rival(story, left, right)


def _votes(story: Story, claims: Sequence[Claim]) -> Iterator[Vote]:
    """The votes that the sentences of an article tell, each once."""
    seen: set[Span] = set()
    for claim in claims:
        if claim.sentence in seen or claim.quote or claim.kind == "headline":
            continue
        seen.add(claim.sentence)
        if not story.lexicon.may_tell(claim, SOON):
            continue
        words = sentences.span(claim).of(story.article[claim.article].text)
        if SOON.search(lowered(words)) and _pattern("part").search(lowered(words)) is None:
            yield from _told(claim, words)


def _told(claim: Claim, words: str) -> Iterator[Vote]:
    for kind in ("whole", "split"):
        found = _pattern(kind).search(lowered(words))
        if found and not (kind == "split" and NOBODY.search(words, 0, found.start())):
            behind = VOICES.match(words, found.end())
            told = Span(start=found.start(), end=behind.end() if behind else found.end())
            yield Vote(
                claim=claim,
                span=evolve(told.shift(claim.sentence.start), field=claim.sentence.field),
                whole=kind == "whole",
                bodies=frozenset(row for row, body in enumerate(_bodies()) if body.search(lowered(words))),
                matter=_matter(words),
            )
            return


def _matter(words: str) -> frozenset[str]:
    idle = tables.words("vote_words")["idle"]
    told = (word for word in WORD.findall(words) if word not in idle)
    notions = (
        _alike().get(word) or concepts.of_word(word)
        for word in told
        if not any(body.fullmatch(word) for body in _bodies())
    )
    return frozenset(notion for notion in notions if notion)


@cache
def _alike() -> dict[str, str]:
    """The first word of its row for each word that names one matter in a vote."""
    rows = (tables_of.words(row["words"]) for row in tables.rows("vote_words") if row["kind"] == "alike")
    return {word: row[0] for row in rows for word in row}


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.alternatives('vote_words', kind)})\b")


@cache
def _bodies() -> tuple[re.Pattern[str], ...]:
    rows = (row for row in tables.rows("vote_words") if row["kind"] == "body")
    return tuple(re.compile(rf"\b(?:{row['words'].replace(';', '|')})\b") for row in rows)


def _one_vote(story: Story, left: Vote, right: Vote) -> bool:
    """Does one body vote on one matter, at one time, and is it not one's word against another's?"""
    one, other = left.claim, right.claim
    if (
        one.article == other.article
        or not opposed.of_one_time(story, one, other)
        or not opposed.at_one_time(one, other)
    ):
        return False
    if left.bodies and right.bodies and not left.bodies & right.bodies:
        return False
    if one.speaker is not None and other.speaker is not None and one.speaker.entity != other.speaker.entity:
        return False
    least = SHARED if left.bodies & right.bodies else SHARED + 1
    return len(left.matter & right.matter) >= least


def _rival(story: Story, left: Vote, right: Vote) -> Rival:
    values = [rivals.quoted(story, vote.claim, vote.span) for vote in (left, right)]
    return Rival(
        kind="scope_conflict",
        aspect="scope",
        severity="tension",
        subject="One vote is told as of one voice and as divided:",
        left=values[0],
        right=values[1],
        advice="Check the count of the votes.",
    )

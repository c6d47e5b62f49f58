"""Traits of one thing that cannot both hold."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from attrs import frozen

from claims.claim import NOT_YET, Claim
from factcheck.matching.slots.pieces import Statements
from factcheck.matching.traits import charts, figures, places, sorts, times, values
from factcheck.matching.traits.clash import clash, two_values
from factcheck.matching.traits.subjects import one_subject
from factcheck.matching.traits.trait import Trait
from factcheck.story import Story

READERS = (charts, figures, places, sorts, times, values)
"""What reads traits, by kinds of them."""
CROWD = 24
"""A kind of trait that a story tells more often than this is not compared."""
LONGEST = 600
"""Code points of a sentence beyond which no traits are read."""


@frozen(kw_only=True)
class Rivalry:
    """Two traits of one thing that cannot both hold."""

    one: Trait
    """The trait of the article that comes first."""
    other: Trait
    """The other."""
    sure: bool
    """Is the subject named in both?"""


def rivalries(story: Story, statements: Statements) -> Iterator[Rivalry]:
    """Pairs of traits of two articles that cannot both hold, each once."""
    for _, told in sorted(_by_kind(story, statements).items()):
        for one, other in combinations(told, 2) if len(told) <= CROWD else ():
            if one.statement.claim.article != other.statement.claim.article and clash(story, one, other):
                same = one_subject(statements, one, other)
                if same is not False and not _given(statements, told, one, other):
                    yield Rivalry(one=one, other=other, sure=same is True)


def _by_kind(story: Story, statements: Statements) -> dict[str, list[Trait]]:
    """All traits of a story by kind, in the order of the text; of claims within each other the shorter one tells it."""
    found: dict[str, dict[tuple[str, int, int], Trait]] = {}
    for claim in story.claims:
        if _plain(claim):
            for trait in _read(statements, claim):
                key = (claim.article, trait.span.start, trait.span.end)
                known = found.setdefault(trait.kind, {}).get(key)
                if known is None or len(claim.span) < len(known.statement.claim.span):
                    found[trait.kind][key] = trait
    return {kind: [by_place[key] for key in sorted(by_place)] for kind, by_place in found.items()}


def _plain(claim: Claim) -> bool:
    """Is it told as a fact, in the words of the outlet?"""
    told = claim.kind == "statement" and not claim.quote and claim.modality not in NOT_YET
    return told and claim.polarity == "affirmed" and len(claim.sentence) <= LONGEST


def _read(statements: Statements, claim: Claim) -> Iterator[Trait]:
    statement, text = statements.of(claim), statements.story.article[claim.article].text
    for reader in READERS:
        yield from reader.read(statement, text)


def _given(statements: Statements, told: Sequence[Trait], one: Trait, other: Trait) -> bool:
    """Does either article give elsewhere of the same what the other one says?"""
    return any(
        mine is not each
        and mine.statement.claim.article == each.statement.claim.article
        and each.scope == yours.scope
        and not two_values(statements.story, each, yours)
        and one_subject(statements, each, yours) is not False
        for mine, yours in ((one, other), (other, one))
        for each in told
    )

"""What the comparison of articles yields: entities of the story, matches, agreements, flags."""

from typing import Literal

from attrs import frozen

from claims.claim import Claim
from claims.mention import EntityType, Mention
from factcheck.order import Severity
from factcheck.suppressors import Reason
from sources.article import Article
from sources.origins.evidence import Evidence, Extract
from sources.span import Span

Level = Literal["agrees", "compatible", "conflicts", "not_stated"]
Aspect = Literal[
    "name", "role", "party", "date", "number", "place", "scope", "reason",
    "polarity", "attribution", "quote", "event",
]  # fmt: skip
Relation = Literal["same", "compatible", "conflict", "disputed", "update", "none"]
FlagKind = Literal[
    "name_variant", "spelling", "self_relation", "role_reversal", "party_conflict", "role_conflict",
    "date_conflict", "number_conflict", "place_conflict", "scope_conflict", "reason_conflict",
    "polarity_conflict", "attribution_conflict", "quote_mismatch", "temporal_impossibility",
    "headline_mismatch", "unclear_reference", "disputed", "missing_provenance",
]  # fmt: skip
Scope = Literal["within_article", "across_articles"]


@frozen(kw_only=True)
class StoryMention:
    """A mention, and the article that it stands in."""

    article: str
    """Id of the article."""
    mention: Mention
    """The words."""


@frozen(kw_only=True)
class StoryEntity:
    """Somebody or something that the articles of a story name."""

    id: str
    """Digest of type and canonical name."""
    name: str
    """Canonical: the form that most independent origins use, the fullest of these."""
    type: EntityType
    """Kind of entity."""
    country: str | None
    """ISO 3166-1 alpha-2, for a state and everything that stands for it."""
    mentions: tuple[StoryMention, ...]
    """By article id, then in the order of the text."""


@frozen(kw_only=True)
class OriginGroup:
    """Articles that come from one source and count once, or a passage in several for which alone they do."""

    id: str
    """Digest of its articles, or of its passages."""
    articles: tuple[str, ...]
    """Article ids, sorted; every article is in exactly one group without passages."""
    why: str
    """One sentence: the credit or the shared passage that shows it."""
    passages: tuple[Extract, ...] = ()
    """The passages, by article and place; () where whole articles come from one source."""
    evidence: Evidence | None = None
    """What `why` says, with its places; None where there is nothing to show."""


@frozen(kw_only=True)
class Comparison:
    """One aspect of two claims held against each other."""

    aspect: Aspect
    """What is compared."""
    level: Level
    """How it came out."""
    detail: str
    """One plain sentence with both values."""
    left: Span | None = None
    """The words in the first claim's article."""
    right: Span | None = None
    """The words in the second claim's article."""


@frozen(kw_only=True)
class Match:
    """Two claims that are about the same fact."""

    claims: tuple[str, str]
    """Claim ids; the first stands in the article that sorts first."""
    score: float
    """0 to 1."""
    relation: Relation
    """How they stand to each other."""
    why: tuple[Comparison, ...]
    """The comparisons it rests on."""


@frozen(kw_only=True)
class Agreement:
    """A fact that several articles give."""

    id: str
    """Digest of its claims."""
    claims: tuple[str, ...]
    """Claim ids, by article and place."""
    says: str
    """One sentence."""
    outlets: int
    """How many articles give it."""
    origins: int
    """How many independent origins these have."""
    detail: str
    """What exactly agrees, and how finely."""


@frozen(kw_only=True)
class Side:
    """One of the two or more things that do not fit."""

    article: str
    """Id of the article."""
    claim: str | None
    """Id of the claim, where there is one."""
    span: Span | None
    """The words; None for the whole article."""
    value: str
    """What this side says, in a few words."""
    outlets: int = 1
    """How many articles say so."""
    origins: int = 1
    """How many independent origins these have."""


@frozen(kw_only=True)
class Misfit:
    """Something that does not fit, as a check sees it."""

    kind: FlagKind
    """What kind of misfit."""
    severity: Severity
    """How bad it is."""
    headline: str
    """One plain sentence an editor can act on."""
    sides: tuple[Side, ...]
    """The words at fault first."""
    scope: Scope
    """Seen inside one article, or only by holding several together."""
    suggestion: str | None = None
    """What to check, or the likely right form."""
    why: tuple[Comparison, ...] = ()
    """The comparisons it rests on; their spans are those of the first two sides."""


@frozen(kw_only=True)
class Flag(Misfit):
    """A misfit in its place in the order: a question for a reviewer."""

    id: str
    """Stable across runs as long as the words it rests on stand."""
    confidence: float | None = None
    """Share of such flags that reviewers upheld; None until there are enough decisions."""


@frozen(kw_only=True)
class Suppressed:
    """A difference that was seen and is no misfit."""

    kind: FlagKind
    """What it would have been."""
    claims: tuple[str, ...]
    """Claim ids."""
    reason: Reason
    """The rule that took it out."""
    detail: str
    """One sentence with both values."""


@frozen(kw_only=True)
class ModelInfo:
    """Which language model read the articles."""

    name: str
    """As installed; "none" when no article was read by one."""
    version: str
    """Its version."""


@frozen(kw_only=True)
class Report:
    """All that was found out about one story; `factcheck.report` turns it into JSON."""

    story: str
    """Its name."""
    model: ModelInfo
    """Language model used."""
    articles: tuple[Article, ...]
    """By id."""
    origins: tuple[OriginGroup, ...]
    """Groups of articles by their first, then shared passages by their first article and place."""
    entities: tuple[StoryEntity, ...]
    """By name, then id."""
    claims: tuple[Claim, ...]
    """By article and place; their entity ids are those of `entities`."""
    matches: tuple[Match, ...]
    """By claims; after them, where they are asked for, candidates that were not matched, by claims."""
    agreements: tuple[Agreement, ...]
    """Most origins first."""
    flags: tuple[Flag, ...]
    """In the order of `factcheck.order`."""
    suppressed: tuple[Suppressed, ...]
    """By kind and claims."""

"""A claim: one thing that an article asserts, in its own voice or in another's."""

from typing import Literal

from attrs import field, frozen

from claims.mention import DateMention, Entity, QuantityMention
from sources.article import Article
from sources.interval import Interval
from sources.span import Span

Kind = Literal["statement", "quote", "headline"]
Polarity = Literal["affirmed", "negated"]
Modality = Literal["asserted", "alleged", "denied", "conditional", "planned", "possible"]

UNREAL = frozenset[Modality]({"denied", "conditional", "possible"})
"""What nobody says is so."""
NOT_YET = UNREAL | {"planned"}
"""What nobody says is so by now."""


@frozen(kw_only=True)
class Speaker:
    """Who says it, where that is not the outlet itself."""

    text: str
    """Where the act of speech stands, with single blanks: "he", "the ministry", "Ada Lindqvist"."""
    span: Span | None
    """Its place; None when the speaker is only understood from an earlier sentence."""
    entity: str | None = None
    """Id of the entity that it means, where that can be told."""


@frozen(kw_only=True)
class Role:
    """An office that a person is said to hold."""

    person: str
    """Id of the person's entity."""
    title: str
    """As printed."""
    office: str
    """Normalised: "chief executive" for CEO; "former", "acting", "vice", "deputy" are kept in front."""
    org: str | None
    """Id of the body or state that it is held in."""
    span: Span
    """The title's place."""


@frozen(kw_only=True)
class Event:
    """Something that happens in a claim: who did what to whom, and where."""

    predicate: str
    """Lemma of the verb, or of the verb behind a noun ("arrest" for "the arrest of X")."""
    span: Span
    """The word that tells it."""
    agent: str | None = None
    """Entity id of who did it."""
    patient: str | None = None
    """Entity id of whom or what it was done to."""
    place: str | None = None
    """Entity id of where."""
    polarity: Polarity = "affirmed"
    """Said to have happened, or not to have."""
    nominal: bool = False
    """True when a noun tells it: "the arrest" is taken for granted even where the sentence denies something."""
    agent_head: str | None = None
    """Lemma of the noun that names the agent, also where it is no entity: "landslide"."""
    patient_head: str | None = None
    """Lemma of the noun that names the patient: "bridge"."""
    patient_terms: tuple[str, ...] = ()
    """Lemmas of the words that say which patient is meant, sorted: "dairy" in "the dairy bill"."""
    names: tuple[str, ...] = ()
    """Ids of all entities named in the phrases of agent, patient and place, sorted."""
    when: tuple[Span, ...] = ()
    """Places of the expressions of time that date it."""
    amounts: tuple[Span, ...] = ()
    """Places of the amounts that belong to it."""


@frozen(kw_only=True)
class Claim:
    """One assertion, anchored in the words that make it."""

    id: str
    """Digest of article, kind and words, equal ones counted; unique in a report, and the same wherever they stand."""
    article: str
    """Id of the article."""
    span: Span
    """The words that assert it (the content of what is said, without "X said" around it)."""
    sentence: Span
    """The sentence that it stands in."""
    kind: Kind
    """Own or reported statement, words in quotation marks, or the headline."""
    speaker: Speaker | None = None
    """None for the outlet's own voice."""
    through: tuple[Speaker, ...] = ()
    """Who tells that the speaker says it, the outermost first: A in "A said that B had denied it"."""
    cue: Span | None = None
    """The verb or phrase of speech."""
    quote: bool = False
    """True when the words stand in quotation marks."""
    polarity: Polarity = "affirmed"
    """Is the main point affirmed or negated?"""
    modality: Modality = "asserted"
    """How firmly it is put."""
    entities: tuple[str, ...] = ()
    """Ids of the entities that it names, sorted."""
    roles: tuple[Role, ...] = ()
    """Offices stated in it."""
    dates: tuple[DateMention, ...] = ()
    """Expressions of time in it, with spans in the article's text."""
    quantities: tuple[QuantityMention, ...] = ()
    """Amounts in it, with spans in the article's text."""
    events: tuple[Event, ...] = ()
    """What happens in it."""
    terms: tuple[str, ...] = field(default=(), repr=False)
    """Lemmas of its content words in order, lower case; matching finds pairs by them."""

    @property
    def times(self) -> tuple[Interval, ...]:
        """The times that it names, as far as they are resolved."""
        return tuple(date.interval for date in self.dates if date.interval is not None)


@frozen(kw_only=True)
class Reading:
    """Everything that was taken out of one article."""

    article: Article
    """What was read."""
    claims: tuple[Claim, ...]
    """In the order of the text."""
    entities: tuple[Entity, ...]
    """In the order of their first mention."""

"""An article as it was published, and where it came from."""

from typing import Literal

from attrs import field, frozen

from sources.digest import sha256_of
from sources.interval import Interval
from sources.span import Span

UNDATED = "no date is given"
"""Why an article has no date of publication, where there is no more to say."""
ZoneKind = Literal["body", "title", "dateline", "byline", "credit", "caption", "related", "boilerplate"]


@frozen(kw_only=True)
class Zone:
    """A stretch of the text that plays one part; the zones of an article tile its text."""

    kind: ZoneKind
    """Only `body` and `title` can make claims."""
    span: Span
    """Its place, white space up to the next zone included. A paragraph of the body is one zone."""


@frozen(kw_only=True)
class Origin:
    """The agency or outlet that an article was taken from."""

    name: str
    """As printed, without the words around it: "The Associated Press"."""
    span: Span | None = None
    """The words that say so; None when it was given beside the text."""


@frozen(kw_only=True)
class Published:
    """When the article was published, or why that cannot be told."""

    interval: Interval | None = None
    """The day or days; None when unknown."""
    span: Span | None = None
    """The words that say so; None when the date was given beside the text or is unknown."""
    reason: str | None = None
    """Why the date is unknown; None when it is known."""
    time: str | None = None
    """The moment as it is stated, ISO 8601, with its offset where the zone is known; None when only days are."""
    clues: tuple[Span, ...] = ()
    """The words that pin down a date that no line states, in order; () for every other date."""


@frozen(kw_only=True)
class Provenance:
    """How the text came to us."""

    location: str
    """File name (with a line number for JSON lines), without folders: reports hold no paths of a machine."""
    reader: str
    """Name and version of what read it: "text", "html trafilatura 2.3.1"."""
    digest: str
    """sha256 of the bytes that were read, hexadecimal."""
    notes: tuple[str, ...] = ()
    """What a reader had to assume: "decoded as windows-1252"."""
    retrieved: str | None = None
    """When a page was fetched from its address, ISO 8601 in UTC; None for a file."""


@frozen(kw_only=True)
class Article:
    """One article: its text, character for character as it was read, and what stands around it."""

    id: str
    """Unique in a story: given in JSON, else made from the file's name."""
    text: str = field(repr=False)
    """As read; never altered."""
    zones: tuple[Zone, ...] = field(repr=False)
    """Tiling `text` in order."""
    provenance: Provenance = field(repr=False)
    """Where it was read from."""
    story: str | None = None
    """The story that the input assigns it to, if it does."""
    title: str | None = None
    """The headline, whether it stands in the text or was given apart from it."""
    title_span: Span | None = None
    """Where the headline stands in the text; None when it was given apart."""
    outlet: str | None = None
    """Who published it."""
    byline: str | None = None
    """Who wrote it, names only."""
    origin: Origin | None = None
    """Who it was taken from."""
    published: Published = Published(reason=UNDATED)
    """When it was published."""
    updated: Published | None = None
    """When it was last changed, where the text or the page says so."""
    section: str | None = None
    """The part of the outlet that it stands in: "Politics"."""
    url: str | None = None
    """Its address on the web."""

    @property
    def digest(self) -> str:
        """sha256 of the text."""
        return sha256_of(self.text)

    def of_kind(self, *kinds: ZoneKind) -> tuple[Zone, ...]:
        """The zones of these kinds, in order."""
        return tuple(zone for zone in self.zones if zone.kind in kinds)


@frozen(kw_only=True)
class SourceProblem:
    """Something that could not be read, said in one line; the rest goes on."""

    location: str
    """What was being read, as the user named it."""
    reason: str
    """What is wrong and what to do about it."""
    fatal: bool = True
    """True when no article came of it; False for a remark about one that was read all the same, or on what is none."""

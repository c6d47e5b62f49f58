"""Builders of values with sensible defaults: a test names only what it is about."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Any

from claims.claim import Claim, Event, Reading, Role, Speaker
from claims.mention import DateMention, Entity, Mention, QuantityMention
from factcheck.model import (
    Agreement,
    Comparison,
    Flag,
    Match,
    ModelInfo,
    OriginGroup,
    Report,
    Side,
    StoryEntity,
    StoryMention,
    Suppressed,
)
from sources.article import UNDATED, Article, Origin, Provenance, Published, Zone
from sources.digest import digest, sha256_of
from sources.interval import Interval
from sources.span import Span

TEXT = "The harbour of Veldmoor was closed on 3 May 2021.\n\nPort chief Ada Lindqvist said 41 ships were waiting."
"""An article of two paragraphs about an invented port."""


def span(text: str, words: str, nth: int = 0) -> Span:
    """Where `words` stand in `text`, for the nth time (from 0). Raises ValueError when they do not."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start=start, end=start + len(words))


def day(iso: str) -> Interval:
    """One stated day: day("2021-05-03")."""
    when = date.fromisoformat(iso)
    return Interval(first=when, last=when, granularity="day")


def paragraphs(text: str) -> tuple[Zone, ...]:
    """Body zones that tile a text, one a paragraph (paragraphs are parted by an empty line)."""
    starts = [0, *(i + 2 for i in range(len(text)) if text.startswith("\n\n", i) and i + 2 < len(text))]
    ends = [*starts[1:], len(text)]
    return tuple(
        Zone(kind="body", span=Span(start=a, end=b)) for a, b in zip(starts, ends, strict=True) if b > a
    )


def article(text: str = TEXT, **values: Any) -> Article:
    """An article whose whole text is body; `id` is "a" and its outlet "The Veldmoor Gazette" unless given."""
    published = values.pop("published", None)
    if isinstance(published, str):
        published = Published(interval=day(published))
    provenance = Provenance(location="a.txt", reader="text", digest=sha256_of(text))
    defaults: dict[str, Any] = {
        "id": "a",
        "zones": paragraphs(text),
        "provenance": provenance,
        "outlet": "The Veldmoor Gazette",
        "published": published or Published(reason=UNDATED),
    }
    return Article(text=text, **(defaults | values))


def claim(of: Article, words: str, **values: Any) -> Claim:
    """A statement in the outlet's own voice that stands in `of` as `words`."""
    place = span(of.text, words)
    defaults: dict[str, Any] = {
        "id": digest(of.id, place),
        "article": of.id,
        "span": place,
        "sentence": place,
        "kind": "statement",
    }
    return Claim(**(defaults | values))


def mention(of: Article, words: str, **values: Any) -> Mention:
    """The first place where `of` says `words`, as a full name."""
    defaults: dict[str, Any] = {"span": span(of.text, words), "surface": words, "how": "name"}
    return Mention(**(defaults | values))


def entity(of: Article, name: str, **values: Any) -> Entity:
    """A person that `of` names once, in full."""
    defaults: dict[str, Any] = {"id": digest("PERSON", name), "name": name, "type": "PERSON"}
    return Entity(**(defaults | {"mentions": (mention(of, name),)} | values))


def story_entity(entity: Entity, of: Article, **values: Any) -> StoryEntity:
    """An article's entity as an entity of the story."""
    mentions = tuple(StoryMention(article=of.id, mention=one) for one in entity.mentions)
    defaults: dict[str, Any] = {"id": entity.id, "name": entity.name, "type": entity.type}
    return StoryEntity(**(defaults | {"country": entity.country, "mentions": mentions} | values))


def comparison(**values: Any) -> Comparison:
    """Two dates that do not fit."""
    return Comparison(**({"aspect": "date", "level": "conflicts", "detail": "3 May against 5 May"} | values))


def side(of: Article, words: str | None = None, **values: Any) -> Side:
    """What `of` says in `words` (None: the whole article)."""
    place = span(of.text, words) if words is not None else None
    return Side(
        **({"article": of.id, "claim": None, "span": place, "value": words or "the article"} | values)
    )


def flag(*sides: Side, **values: Any) -> Flag:
    """A conflict of dates between the sides given."""
    across = len({one.article for one in sides}) > 1
    defaults: dict[str, Any] = {
        "id": digest("date_conflict", *sides),
        "kind": "date_conflict",
        "severity": "conflict",
        "headline": "The closing is dated 3 May and 5 May.",
        "sides": sides,
        "scope": "across_articles" if across else "within_article",
    }
    return Flag(**(defaults | values))


def reading(of: Article, *claims: Claim, entities: Sequence[Entity] = ()) -> Reading:
    """What was taken out of `of`."""
    return Reading(article=of, claims=claims, entities=tuple(entities))


def report(*articles: Article, **values: Any) -> Report:
    """A report with nothing found; every article is an origin of its own unless `origins` is given."""
    alone = tuple(
        OriginGroup(id=digest("origin", key), articles=(key,), why="it names no other source")
        for key, _ in groupby(sorted(one.id for one in articles))
    )
    defaults: dict[str, Any] = {
        "story": "harbour",
        "model": ModelInfo(name="tiny_model", version="1.0"),
        "articles": articles,
        "origins": alone,
    }
    nothing = dict.fromkeys(("entities", "claims", "matches", "agreements", "flags", "suppressed"), ())
    return Report(**(nothing | defaults | values))


def match(one: Claim, other: Claim, *why: Comparison, **values: Any) -> Match:
    """Two claims about one fact that do not fit."""
    defaults: dict[str, Any] = {
        "claims": (one.id, other.id),
        "score": 0.75,
        "relation": "conflict",
        "why": why,
    }
    return Match(**(defaults | values))


def agreement(*claims: Claim, **values: Any) -> Agreement:
    """A fact that each of the claims gives, every one from an origin of its own."""
    defaults: dict[str, Any] = {
        "id": digest("agreement", *(one.id for one in claims)),
        "claims": tuple(one.id for one in claims),
        "says": "The harbour was closed.",
        "outlets": len(claims),
        "origins": len(claims),
        "detail": "both say so",
    }
    return Agreement(**(defaults | values))


def suppressed(*claims: Claim, **values: Any) -> Suppressed:
    """A difference in number that is an update."""
    defaults: dict[str, Any] = {"kind": "number_conflict", "reason": "update", "detail": "12 ships, later 41"}
    return Suppressed(**(defaults | {"claims": tuple(one.id for one in claims)} | values))


def judgement(flag: str, **values: Any) -> dict[str, Any]:
    """An entry of a report's `judgements[]`: ana upheld the flag, and wrote no note."""
    defaults: dict[str, Any] = {"decision": "upheld", "reason": None, "note": None, "reviewer": "ana"}
    return defaults | {"flag": flag, "time": "2021-05-06T09:30:00Z"} | values


def full_report() -> Report:
    """A report of two articles in which every list holds something and every optional value is given once."""
    first = article(
        title="Harbour shut",
        byline="Jo Reed",
        url="https://gazette.example/1",
        published="2021-05-04",
        origin=Origin(name="Northwire"),
    )
    later = "The harbour of Veldmoor was closed on 5 May 2021, Ada Lindquist said."
    second = article(later, id="b", outlet=None, published=Published(reason="the text states no date"))
    headline, closed, waiting, other = _claims(first, second)
    dates = comparison(left=span(first.text, "3 May 2021"), right=span(later, "5 May 2021"))
    return report(
        first,
        second,
        entities=(story_entity(entity(first, "Ada Lindqvist"), first),),
        claims=(headline, closed, waiting, other),
        matches=(match(closed, other, dates),),
        agreements=(agreement(closed, other),),
        flags=_flags(first, second, dates),
        suppressed=(suppressed(closed, waiting),),
    )


def _claims(first: Article, second: Article) -> tuple[Claim, ...]:
    """A headline, a dated event in each article, and a reported number."""
    shut = Span(start=0, end=len("Harbour shut"), field="title")
    when = DateMention(span=span(second.text, "5 May 2021"), interval=None, reason="no publication date")
    return (
        claim(first, "harbour", id=digest("headline"), span=shut, sentence=shut, kind="headline"),
        claim(
            first,
            "The harbour of Veldmoor was closed on 3 May 2021.",
            dates=(DateMention(span=span(first.text, "3 May 2021"), interval=day("2021-05-03")),),
            events=(Event(predicate="close", span=span(first.text, "closed")),),
        ),
        _waiting(first),
        claim(second, "The harbour of Veldmoor was closed on 5 May 2021", dates=(when,)),
    )


def _waiting(first: Article) -> Claim:
    """A claim with a speaker, an office and an amount."""
    ada = digest("PERSON", "Ada Lindqvist")
    title = span(first.text, "Port chief")
    ships = QuantityMention(
        span=span(first.text, "41 ships"), low=Decimal("41.0"), high=None, counted="ship", approximate=True
    )
    return claim(
        first,
        "41 ships were waiting",
        speaker=Speaker(text="Ada Lindqvist", span=span(first.text, "Ada Lindqvist"), entity=ada),
        cue=span(first.text, "said"),
        quantities=(ships,),
        entities=(ada,),
        roles=(Role(person=ada, title="Port chief", office="port chief", org=None, span=title),),
    )


def _flags(first: Article, second: Article, dates: Comparison) -> tuple[Flag, ...]:
    """A conflict across both articles, and a note on a whole article."""
    return (
        flag(
            side(first, "3 May 2021", outlets=1, origins=1),
            side(second, "5 May 2021"),
            suggestion="Ask the port.",
            why=(dates,),
        ),
        flag(
            side(second),
            kind="missing_provenance",
            severity="note",
            headline="Article b does not say when it was published.",
        ),
    )

"""`temporal_impossibility` of a life: who died before being born, or was buried before dying, and ages that nobody reaches.

Flagged when one article dates both ends of one person's life in full and in the wrong order, or what only the living do
before the one or after the other, or gives somebody an age of more than OLDEST years. Ages of trees, wines and
institutions survive, as do a statue or a son that bears the name, and everything in quotation marks.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from claims.claim import Claim
from claims.mention import DateMention
from factcheck import tables
from factcheck.checks.finding import Findings
from factcheck.matching import compare
from factcheck.model import Comparison, Misfit, Side
from factcheck.story import Story
from sources.span import Span

ORDER = (("bear", "die"), ("die", "bury"), ("bear", "marry"))
"""What comes first in a life, and what after."""
LIVING = frozenset(tables.words("tense_words")["living"])
"""What only the living do."""
OLDEST = 125
"""Years; nobody is known to have been older than 122."""
AGE = re.compile(
    r"(?:, aged (\d{3})(?=[,.])|\b(\d{3})-year-old (?=(?:man|woman|boy|girl|father|mother|pensioner|student|driver)\b))"
)
YEARS = re.compile(r" ?\((?:born )?(\d{4}) ?[-\u2013] ?(\d{4})\)")


@frozen(kw_only=True)
class _Mark:
    """A dated event of a life."""

    claim: Claim
    date: DateMention


def check(story: Story) -> Findings:
    """Every life that an article dates."""
    return Findings(misfits=(*_orders(story), *_brackets(story), *_ages(story)))


def _orders(story: Story) -> Iterator[Misfit]:
    marks: dict[tuple[str, str, str], _Mark] = {}
    for claim in story.claims:
        for event in claim.events:
            who = event.patient or event.agent
            when = [date for date in claim.dates if date.span in event.when and date.interval]
            if who and len(when) == 1 and not claim.quote and event.polarity == "affirmed":
                marks.setdefault((claim.article, who, event.predicate), _Mark(claim=claim, date=when[0]))
    yield from _outside(story, marks)
    for (article, who, predicate), one in marks.items():
        for first, second in ORDER:
            other = marks.get((article, who, second)) if predicate == first else None
            if other and _years(story, one, other) and _before(other, one):
                yield _life(story, who, one, other)


def _outside(story: Story, marks: Mapping[tuple[str, str, str], _Mark]) -> Iterator[Misfit]:
    """What somebody is said to have done before birth or after death."""
    for claim in story.claims:
        for event in claim.events if not claim.quote and claim.modality == "asserted" else ():
            when = [date for date in claim.dates if date.span in event.when and date.interval]
            if event.agent is None or len(when) != 1 or event.predicate.split(maxsplit=1)[0] not in LIVING:
                continue
            if event.polarity == "negated" or event.nominal:
                continue
            deed = _Mark(claim=claim, date=when[0])
            born, died = (marks.get((claim.article, event.agent, end)) for end in ("bear", "die"))
            if born and _years(story, born, deed) and _before(deed, born):
                yield _life(story, event.agent, born, deed)
            elif died and _years(story, died, deed) and _before(died, deed):
                yield _misfit(*_late(story, event.agent, died, deed))


def _late(
    story: Story, who: str, died: _Mark, deed: _Mark
) -> tuple[str, list[str], list[tuple[str, str | None, Span]]]:
    """Headline, values and places of a deed after death."""
    told = [compare.told(mark.date.interval) for mark in (died, deed) if mark.date.interval]
    verb = next(
        event.span for event in deed.claim.events if event.agent == who and deed.date.span in event.when
    )
    word = story.words(deed.claim.article, verb)
    places = [(mark.claim.article, mark.claim.id, mark.date.span) for mark in (died, deed)]
    return f"{story.name(who)} died {told[0]}, and “{word}” is dated {told[1]}.", told, list(places)


def _before(one: _Mark, other: _Mark) -> bool:
    first, second = one.date.interval, other.date.interval
    return bool(first and second and first.last < second.first)


def _years(story: Story, *marks: _Mark) -> bool:
    """Are all dates stated with a year?"""
    return all(re.search(r"\d{4}", story.words(mark.claim.article, mark.date.span)) for mark in marks)


def _life(story: Story, who: str, one: _Mark, other: _Mark) -> Misfit:
    told = [compare.told(mark.date.interval) for mark in (one, other) if mark.date.interval]
    places = [(mark.claim.article, mark.claim.id, mark.date.span) for mark in (one, other)]
    return _misfit(
        f"{story.name(who)} is given {told[0]}, and {told[1]} for what comes later in a life.", told, places
    )


def _brackets(story: Story) -> Iterator[Misfit]:
    """Years of life in brackets after a name."""
    for entity in story.entities:
        for one in entity.mentions if entity.type == "PERSON" else ():
            found = YEARS.match(story.article[one.article].text, one.mention.span.end)
            if one.mention.span.field == "text" and found and int(found[2]) < int(found[1]):
                spans = [Span(start=found.start(group), end=found.end(group)) for group in (1, 2)]
                places = [(one.article, None, span) for span in spans]
                yield _misfit(
                    f"{entity.name} cannot have lived from {found[1]} to {found[2]}.", found.groups(), places
                )


def _ages(story: Story) -> Iterator[Misfit]:
    for article in story.articles:
        for zone in article.of_kind("body"):
            for found in AGE.finditer(article.text, zone.span.start, zone.span.end):
                age = found[1] or found[2]
                if int(age) > OLDEST:
                    span = Span(start=found.start(), end=found.end())
                    places = [(article.id, None, span)]
                    yield _misfit(f"Nobody reaches an age of {age} years.", [f"{age} years"], places)


def _misfit(headline: str, values: Sequence[str], places: Sequence[tuple[str, str | None, Span]]) -> Misfit:
    ends = [span for _, _, span in places]
    both = Comparison(
        aspect="date", level="conflicts", detail=" against ".join(values), left=ends[0], right=ends[-1]
    )
    return Misfit(
        kind="temporal_impossibility",
        severity="error",
        headline=headline,
        sides=tuple(
            Side(article=article, claim=claim, span=span, value=value)
            for value, (article, claim, span) in zip(values, places, strict=True)
        ),
        scope="within_article",
        suggestion="Check the dates.",
        why=(both,) if len(places) > 1 else (),
    )

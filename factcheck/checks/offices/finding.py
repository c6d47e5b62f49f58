"""`role_conflict`: one person is given offices that cannot be held at the same time.

Flagged when the person is named in full on both sides, both offices are told of the present, and the table says that they
exclude each other: ministers of two fields, president and prime minister, chief executive and finance chief of one firm;
when one office is said to be held in bodies of two kinds (director of a hospital and of a museum);
when one side says that an office is over and the other, as news of the same days, that it is held; and when two articles
give different offices that the person is to hold, or was just given.

Survives: offices held together, "former", "then", "acting", "elect", an office that somebody takes up in the story, another
time, two bodies, a shorter form of the same office, a title inside a quotation.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import combinations

from attrs import evolve

from claims.claim import Claim, Role
from claims.events import predicates
from factcheck.checks import rivals
from factcheck.checks.finding import Findings
from factcheck.checks.offices import bodies, earlier, sections, workplaces
from factcheck.checks.offices.apart import Apart, apart, kept
from factcheck.checks.offices.held import Held, held
from factcheck.checks.rivals import Rival, Value
from factcheck.checks.sides import Place
from factcheck.story import Story
from factcheck.suppressors import Reason

MOST = 40
"""Offices of one person that are held together at most."""
NEAR = timedelta(days=45)
"""Articles further apart than this may both be right."""
LATELY = timedelta(days=270)
"""What somebody who holds an office did in it may be as long ago as this."""
WHO = re.compile(r"[^,.;]{0,60},? who ")
"""The beginning of a clause on the holder, behind his title."""
SINCE = re.compile(r"\bsince (?:the |early |late )?$", re.IGNORECASE)
SINCE_LONG = 16
"""Code points before a time in which "since" stands."""
BESIDES = (
    r"\b(?:once|also|former(?:ly)?|trained|ex|turned|originally|previously|doubles as|as well as|started (?:out|life) as|began as)[ -]"
    r"(?:an? |the |as an? )?(?:[\w-]{1,20} ){0,2}"
)
"""Words before another office or calling of the same person."""
AND = r"(?: (?:of|at|for) [\w ]{2,40}?)? and (?:the |its |acting )?(?:head|chief|director|manager)\b"
"""Words behind an office to which another one is joined: "director and head of collections"."""
TAKES = frozenset(
    {"appoint", "elect", "succeed", "promote", "become", "join", "transfer", "hire", "win", "defeat", "swear"}
)
"""Families of events after which a person holds another office."""
RETRAINS = frozenset({"become"})
"""Those after which he has another calling."""
LEAVES = frozenset({"resign", "dismiss", "retire"})
"""Families of events after which a person no longer holds one."""


def check(story: Story) -> Findings:
    """Every person and all offices that they are given, or were."""
    return rivals.findings(story, (*_rivals(story), *earlier.rivals(story)))


def _rivals(story: Story) -> Iterator[Rival]:
    people: dict[str, list[Held]] = {}
    dead = _dead(story)
    for claim in story.claims:
        for role in claim.roles if claim.kind != "headline" else ():
            if _is_spoken(claim, role):
                continue
            if (one := held(story, claim, role, dead=role.person in dead)) is not None:
                people.setdefault(role.person, []).append(
                    sections.of_section(story, workplaces.of_branch(story, one))
                )
    for _, all_held in sorted(people.items()):
        for left, right in combinations(all_held[:MOST], 2):
            if left.claim.sentence != right.claim.sentence or left.claim.article != right.claim.article:
                yield from _compare(story, all_held, left, right)


def _dead(story: Story) -> frozenset[str]:
    """The people whose death the story tells: what they "were" they were to the end."""
    return frozenset(
        event.patient
        for claim in story.claims
        for event in claim.events
        if event.patient is not None and predicates.family(event.predicate) == "kill"
    )


def _is_spoken(claim: Claim, role: Role) -> bool:
    """Does the title stand among quoted words? "Said the mayor, Ada Lind" behind them is the outlet's own."""
    return claim.quote and claim.span.overlaps(role.span)


def _compare(story: Story, all_held: Sequence[Held], left: Held, right: Held) -> Iterator[Rival]:
    if left.over != right.over and left.office.name == right.office.name:
        current = right if left.over else left
        if _bodies(story, left, right, "any") and _apposed(story, current):
            yield _rival(story, "tension", left, right, _excuse(story, left, right, TAKES | LEAVES))
        return
    if left.over or right.over or left.coming != right.coming:
        return
    level, known = _level(story, all_held, left, right)
    if level is not None:
        changes = frozenset() if left.coming else RETRAINS if kept(left.office, right.office) else TAKES
        excuse = "known_variant" if known else _excuse(story, left, right, changes)
        yield _rival(story, level, left, right, excuse)


def _level(story: Story, all_held: Sequence[Held], left: Held, right: Held) -> tuple[Apart | None, bool]:
    """How far two offices exclude each other, by what they are or where they are held; and does a place give both?"""
    found = apart(left.office, right.office)
    if found is not None and _bodies(story, left, right, found[1]):
        return found[0], _together(all_held, left, right) or _besides(story, left, right)
    level = workplaces.apart(story, left, right)
    return level, level is not None and workplaces.together(story, all_held, left, right)


def _bodies(story: Story, left: Held, right: Held, where: str) -> bool:
    """Are both offices of the body or state in which they exclude each other?"""
    orgs = [story.entity.get(one.role.org or "") for one in (left, right)]
    countries = {org.country for org in orgs if org is not None}
    if where == "body":
        return bodies.same(story, left, right)
    if where == "state":
        return None not in countries and len(countries) <= 1
    return orgs[0] is None or orgs[1] is None or orgs[0] == orgs[1] or left.office.name != right.office.name


def _apposed(story: Story, one: Held) -> bool:
    """Does the title stand behind the name, as a statement of its own: "Ada Lind, the governor of Veld"?"""
    text = story.article[one.claim.article].text
    return text[: one.role.span.start].rstrip().endswith((",", ", the", " the")) and text[
        one.role.span.end :
    ].lstrip().startswith((",", "of ", "."))


def _together(all_held: Sequence[Held], left: Held, right: Held) -> bool:
    """Does any claim give the person both offices?"""
    by_sentence: dict[tuple[str, int], set[str]] = {}
    for one in all_held:
        by_sentence.setdefault((one.claim.article, one.claim.sentence.start), set()).add(one.office.name)
    return any({left.office.name, right.office.name} <= names for names in by_sentence.values())


def _besides(story: Story, left: Held, right: Held) -> bool:
    """Does one article tell that he is, or was, what the other calls him: "once a cellist", "also a deputy"?"""
    for one, other in ((left, right), (right, left)):
        named = "|".join(sorted({re.escape(one.office.name), re.escape(one.role.title.casefold())}))
        both = rf"{BESIDES}(?:{named})\b|\b(?:{named})\b{AND}"
        if re.search(both, story.lowered[other.claim.article]):
            return True
    return False


def _excuse(story: Story, left: Held, right: Held, changes: frozenset[str]) -> Reason | None:
    person = left.role.person
    if _one_act(left, right):
        return None
    if story.further_apart(left.claim.article, right.claim.article, NEAR):
        return "update"
    moved = any(
        predicates.family(event.predicate) in changes and person in (event.agent, event.patient)
        for claim in story.claims
        for event in claim.events
    )
    if moved:
        return "update"
    return "other_event" if any(_long_ago(story, one) for one in (left, right) if not one.over) else None


def _one_act(left: Held, right: Held) -> bool:
    """Do both tell of one act that happens to the person once (an arrest)? Then they tell of one time."""
    acts = [
        {
            predicates.family(event.predicate)
            for event in one.claim.events
            if event.patient == one.role.person and predicates.happens_once(event.predicate)
        }
        for one in (left, right)
    ]
    return bool(acts[0] & acts[1])


def _long_ago(story: Story, one: Held) -> bool:
    """Is the claim about a time long before its article? What is so "since" a time is so now."""
    article = story.article[one.claim.article]
    day = article.published.interval
    return any(
        day.first - date.interval.last
        > (LATELY if _in_his_clause(article.text, one, date.span.start) else NEAR)
        for date in one.claim.dates
        if day
        and date.interval
        and not SINCE.search(article.text[max(0, date.span.start - SINCE_LONG) : date.span.start])
    )


def _in_his_clause(text: str, one: Held, at: int) -> bool:
    """Is a place in the clause with "who" behind the title: "the judge who released him in May"?"""
    return WHO.match(text[one.role.span.end : max(at, one.role.span.end)]) is not None


def _rival(story: Story, severity: Apart, left: Held, right: Held, excuse: Reason | None) -> Rival:
    return Rival(
        kind="role_conflict",
        aspect="role",
        severity=severity,
        subject=f"{story.name(left.role.person)} is given offices that exclude each other:",
        left=_value(story, left),
        right=_value(story, right),
        advice="Check which office the person holds.",
        excuse=excuse,
    )


def _value(story: Story, one: Held) -> Value:
    span = one.role.span
    if one.role.org is None:
        span = evolve(span, end=span.end + len(workplaces.behind(story, one)))
    place = Place(article=one.claim.article, span=span)
    body = story.name(one.role.org)
    words = f"“{story.words(place.article, place.span)}”"
    told = f"{words} (over)" if one.over else words
    shown = f"{told} of {body}" if body and body not in words else told
    return Value(place=place, claim=one.claim.id, words=shown)

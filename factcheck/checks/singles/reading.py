"""Deeds as sentences tell them: "was designed by X", "X chaired the inquiry", "the goal came from X", "is the work of X"."""

import re
from collections.abc import Hashable, Iterator
from functools import cache

from attrs import frozen

from claims.claim import UNREAL, Claim, Event
from claims.events import predicates
from factcheck.checks.singles import doers, echoes, forms, goals, posts, table
from factcheck.checks.singles.doers import Doer
from factcheck.checks.singles.table import Deed
from factcheck.checks.singles.things import Thing, thing
from factcheck.story import Story
from sources.span import Span

STAKE = re.compile(
    r"^(?:the |its |their |an? )?(?:(?:[\d.,]+ ?(?:percent|per cent|%)|majority|controlling|minority)(?: (?:of the )?(?:shares?|stake|holding))?"
    r"|stake|shares|shareholding|holding|majority|rights) (?:of|in) (?=the |[A-Z])",
    re.IGNORECASE,
)
"""What stands before a firm of which a part is sold."""
GOING = frozenset({"go", "come", "join", "move", "switch", "arrive", "transfer"})
"""Verbs whose subject is what is given or taken."""
TRADES = frozenset({"buy", "sell"})
"""Acts of which the one tells the other as well; its words are those of the first."""
LONGEST = 400
"""Code points of a claim at most."""
BREAK = re.compile(
    r"[.;:“”\"()]|, (?:and|but|while|as|when|after) |\b(?:but|because|although|while|when|whether|if) "
)
"""Where another clause begins."""
AUXILIARY = re.compile(
    r"(?:^|\s)(?:(?:has|have|had|is|are|was|were|will|would|be|been|being|to|also|now|did|once|later|then|himself|herself|reportedly|(?!family\b|assembly\b|ally\b|bully\b)\w+ly)\s+)*$"
)
"""What stands between a subject and its verb."""
LEAD = 40
"""Code points before a verb in which its helping verbs stand."""
PASSIVE = re.compile(r"\b(?:was|were|is|are|be|been|being)\s+(?:\w+ly\s+)?$")
PARTICLE = re.compile(
    r"^(?P<object> (?:the|a|an|his|her|its|their|both|all|two|three|four|five|six|seven|eight|nine|ten|\d+)\b[^.,;:“”\"]{2,60}?)?"
    r" (?P<particle>to safety|over|up|out|down|off|across|upon|ashore|aboard)\b"
)
"""The particle of a verb, right behind it or behind its object."""
BY = re.compile(
    r"^[^.;:“”\"]{0,80}?\bby (?=(?:[A-Z]|the |an? |his |her |their |its |(?:[a-z-]+ ){0,2}[a-z-]+(?:s|men|people|children)\b|police\b))"
)
BEHIND = r"^[^.;:“”\"]{{0,90}}?\b{} (?=(?:[A-Z]|the |an? |his |her |their |its ))"
TAKER, GIVER = re.compile(BEHIND.format("to")), re.compile(BEHIND.format("from"))
WAYS: tuple[tuple[table.Way, re.Pattern[str]], ...] = (("to", TAKER), ("from", GIVER))
CLEFT = re.compile(
    r"^(?:(?:it|It) (?:is|was) )?(?P<doer>.+?),? (?:(?:is|was|were) (?:the (?:one|man|woman|person|player|first|only one) )|(?=who |that ))(?:who|that)\s*$"
)
"""What stands before the verb where a relative clause tells the deed of somebody: "X was the one who"."""
OBJECT_RELATIVE = re.compile(
    rf"^(?P<thing>.*\S),? (?:that|which|whom) (?P<doer>(?:the |an? |his |her )?(?:[\w-]+ ){{0,3}}?(?:{doers.NAMES}|[a-z-]+))$"
)
"""Doer and thing before a verb whose object the clause describes: "the song that X wrote"."""
OBJECT = re.compile(r"^ (?:the|an?|his|her|its|their|him|it|them|[A-Z])\b")
"""With what an object of the verb begins, where the clause describes something else."""
ANTECEDENT = re.compile(r"\b(?:who|that|which)\s+(?:(?:has|had|have|was|were|is|are)\s+)?$")
OPENING = re.compile(
    r"(?:Under|In|On|At|After|Before|During|With|Without|For|From|By|Since|Until|Despite|Behind|Over|About|Around|Near|Off|Outside"
    r"|Inside|Amid|Between|Along|Across|Above|Below|Within|Through|Shortly|Minutes|Hours|Just)\b"
)
"""With what a sentence begins that is no subject."""
DETERMINED = r"\b(?:the|an?|his|her|its|their|one|another) (?:[\w-]+ ){0,3}?"
"""What stands before a noun in its phrase."""
RELATIVE = re.compile(r",? (?:who|that|which|whose) ")
APPOSED = re.compile(r",[^,]*,?\s*$")
OF_NOUN = re.compile(
    r"\b(?:is|was|are|were|remains|became|becomes) (?:the|its|their|an?) (?:[\w-]+ ){0,2}?(?P<noun>[a-z-]+) (?:of|behind|in|for|at) (?P<thing>[^.;:“”\"]+)"
)
NOUN_OF = re.compile(
    r"^(?:[^,.;:]{0,40}, )?(?:[Tt]he |[Ii]ts )(?:[\w-]+ ){0,2}?(?P<noun>[a-z-]+) (?:of|behind|for) (?P<thing>[^.;:,“”\"]{3,90}?),? (?:is|was|are|were) (?P<doer>[^.;:“”\"]+)"
)
WORKS = ("work", "creation", "design", "idea", "invention", "brainchild", "handiwork")
"""Nouns for what somebody has made."""
WORK = re.compile(
    rf"^(?P<thing>[^.;:“”\"]{{3,160}}?),? (?:is|was|are|were) (?:the |a )?(?:(?:\w+ )?(?:{'|'.join(WORKS)}) (?:of|by)|by) (?P<doer>[^.;:“”\"]+)"
)
WENT = re.compile(
    r"^(?P<thing>[^.;:“”\"]{3,120}?),? (?:(?P<to>went|goes|will go|is going|was (?:awarded|given|presented|handed)) to|(?:came|comes|come) from) (?P<doer>[^.;:“”\"]+)"
)
"""What somebody gets or gives: "the prize went to X", "the goal came from X"."""
PASSED = re.compile(
    r" (?:(?:went|goes|go|going|awarded|given|presented|handed) to|(?:came|comes|come) from) "
)
"""What such a claim has in it."""
DONE_BY = re.compile(
    r"\b(?:was|were|is|are|been|being) (?:\w+ly )?(?P<verb>[a-z]+ed) by (?P<doer>[^.;:“”\"]+)"
)
LINKED = re.compile(r"[a-z\u2019'] (?:of|and|for) (?:the )?[A-Z]")
"""Small words between those of a name."""
LAST_PHRASE = re.compile(
    r"^.*\b(?:in|during|after|by|with|for|despite|amid|because of) (?=(?:the|an?|his|her|its|their|this) )"
)
"""What stands before the last phrase of a stretch."""
OPERA = ("film", "novel", "book", "opera", "play", "poem", "song", "painting", "symphony", "thriller", "comedy", "documentary",
         "sculpture", "building", "album", "musical")  # fmt: skip
"""Nouns for what is somebody's."""
AN_OPUS = re.compile(
    rf"^(?P<thing>[A-Z][^.;:,“”\"]{{2,60}}), (?:the|an?|his|her) (?:[\w-]+ ){{0,3}}?(?:{'|'.join(OPERA)}) (?:is )?by (?P<doer>[^.;:,“”\"]+)"
)


@frozen(kw_only=True)
class Done:
    """A deed as one place tells it."""

    deed: Deed
    """What is done."""
    doer: Doer
    """Who does it."""
    thing: Thing
    """What it is done to."""
    claim: Claim
    """Where it is told."""
    span: Span
    """The words that tell the doer."""


Shape = tuple[tuple[Deed, ...], str, str]
"""Deeds, the phrase of the doer, and that of the thing."""


def deeds(story: Story) -> Iterator[Done]:
    """Every deed that the articles tell as a fact, in the order of the text."""
    seen: set[tuple[str, Span, str, str]] = set()
    twice = echoes.echoed(story, echoes.target)
    for claim in story.claims:
        if not _plain(claim):
            continue
        text = claim.span.of(story.article[claim.article].text)
        for told, phrase, of in _shapes(claim, text, twice):
            doer = story.once(_body, claim, phrase) or doers.read(phrase.strip())
            for one in _done(claim, text, told, doer, of):
                key = (claim.article, one.span, one.deed.name, one.thing.words)
                if key not in seen:
                    seen.add(key)
                    yield one


def _plain(claim: Claim) -> bool:
    return (
        claim.kind == "statement"
        and not claim.quote
        and claim.polarity == "affirmed"
        and claim.modality not in UNREAL
        and len(claim.span) <= LONGEST
    )


def _body(story: Story, claim: Claim, phrase: str) -> Doer | None:
    """The body with whose name a phrase begins, where small words are a part of it: they seem to name two, or to describe it."""
    if not LINKED.search(phrase):
        return None
    said = doers.ARTICLE.sub("", phrase.strip())
    names = [
        mention.surface
        for mention, entity in story.named[claim.article]
        if entity.type == "ORG" and claim.span.holds(mention.span) and LINKED.search(mention.surface)
    ]
    return next((doers.of_body(name) for name in names if said.startswith(name)), None)


def _done(claim: Claim, text: str, told: tuple[Deed, ...], doer: Doer | None, of: str) -> Iterator[Done]:
    for phrase in dict.fromkeys((of, STAKE.sub("", of.strip()))):
        what = thing(phrase)
        if doer is not None and what is not None:
            yield from _each(claim, text, told, doer, what)


def _each(claim: Claim, text: str, told: tuple[Deed, ...], doer: Doer, whole: Thing) -> Iterator[Done]:
    at = text.find(doer.name or doer.words)
    if at < 0:
        return
    first = claim.span.start + at
    span = Span(start=first, end=first + len(doer.name or doer.words), field=claim.span.field)
    for deed in told:
        what = _nearest(deed, whole)
        if deed.kind == "post" or deed.suits(what.every):
            yield Done(deed=deed, doer=doer, thing=what, claim=claim, span=span)


def _nearest(deed: Deed, whole: Thing) -> Thing:
    """What a deed is done to of a phrase that names something else first: "a strike" of "buses stood still in a strike"."""
    if not deed.things or whole.head in deed.things:
        return whole
    nearest = thing(LAST_PHRASE.sub("", whole.words))
    return nearest if nearest is not None and nearest.head in deed.things else whole


def _shapes(claim: Claim, text: str, twice: frozenset[Hashable]) -> Iterator[Shape]:
    """Every way in which a claim tells who did something; `twice`: what two articles tell by one verb."""
    for event in claim.events:
        if not event.nominal and event.polarity == "affirmed":
            told = _known("verbs", event.predicate)
            if not told and echoes.target(event) in twice:
                told = table.unlisted(event.predicate)
            if told or event.predicate.split(" ", maxsplit=1)[0] in _verbs():
                yield from _of_verb(claim, text, event, told)
    yield from _of_forms(claim, text)
    for who, post in posts.read(claim, text):
        yield (table.HELD,), who, post


def _of_forms(claim: Claim, text: str) -> Iterator[Shape]:
    """What no verb of a deed tells; a form is tried where a word of it stands in the claim."""
    terms = set(claim.terms)
    yield from forms.read(text)
    if not terms.isdisjoint(table.of("nouns")):
        yield from _of_nouns(text)
    if PASSED.search(text) and (found := WENT.match(text)):
        yield table.of("to")["go"] if found["to"] else table.of("from")["come"], found["doer"], found["thing"]
    if " by " in text:
        yield from _overlooked(claim, text)
    if not terms.isdisjoint(goals.TERMS):
        yield from goals.read(text)
    by = " is by " in text or " was by " in text
    for form, gate in ((WORK, WORKS), (AN_OPUS, OPERA)):
        if (by or not terms.isdisjoint(gate)) and (found := form.match(text)):
            yield (table.MADE,), found["doer"], found["thing"]


@cache
def _verbs() -> frozenset[str]:
    """The first words of all verbs of the table."""
    return frozenset(verb.split(" ", maxsplit=1)[0] for way in table.VERBAL for verb in table.of(way))


def _overlooked(claim: Claim, text: str) -> Iterator[Shape]:
    """Who did it by a verb that reading took for another word: "was refereed by"."""
    found = DONE_BY.search(text)
    if found and not any(
        found.start() <= event.span.start - claim.span.start < found.end() for event in claim.events
    ):
        forms = (found["verb"].removesuffix("ed"), found["verb"].removesuffix("d"))
        told = next((known for form in forms if (known := table.of("verbs").get(form))), ())
        yield told, found["doer"], subject(clause(text[: found.start()]))


def _of_verb(claim: Claim, text: str, event: Event, told: tuple[Deed, ...]) -> Iterator[Shape]:
    start, end = event.span.start - claim.span.start, event.span.end - claim.span.start
    if start < 0 or end > len(text):
        return
    before, after = clause(text[:start]), text[end:]
    if text[start:end].endswith("ing") and before.endswith(", "):
        return
    passive = is_passive(before, text[start:end])
    told, after = _with_particle(event.predicate, told, after)
    if event.predicate in TRADES and text[start : start + 1].lower() != event.predicate[0]:
        told = ()
    for way, form in WAYS:
        known = _known(way, event.predicate)
        if known and (found := form.match(after)):
            goes = passive or event.predicate.split()[0] in GOING
            yield (
                known,
                after[found.end() :],
                subject(before)
                if goes
                else after[: found.end() - len(way) - 1].strip() or _described(before),
            )
    if told:
        yield from ((told, *one) for one in _parties(before, after, passive=passive))


def _described(before: str) -> str:
    """What a clause describes that stands before its verb: "cells" in "cells which the firm buys from X"."""
    found = OBJECT_RELATIVE.match(AUXILIARY.sub("", before))
    return found["thing"] if found else ""


def _with_particle(predicate: str, told: tuple[Deed, ...], after: str) -> tuple[tuple[Deed, ...], str]:
    """The deeds of a verb with its particle, and what stands behind both: "over" in "took over the brewery"."""
    found = PARTICLE.match(after)
    if found is None:
        return told, after
    known = table.of("verbs").get(f"{predicate.split(' ', maxsplit=1)[0]} {found['particle']}")
    if known is None:
        return told, after
    return known, f"{found['object'] or ''}{after[found.end() :]}"


def _known(way: table.Way, predicate: str) -> tuple[Deed, ...]:
    """The deeds that a predicate tells, be it an idiom of the verb ("take medal") or of the act ("put up wall": build)."""
    known = table.of(way)
    first, *rest = predicate.split()
    act = predicates.family(predicate).replace("_", " ") if rest else ""
    verb = " ".join((first, *rest[:1]))
    return known.get(predicate) or known.get(act) or known.get(verb) or known.get(first, ())


def is_passive(before: str, verb: str) -> bool:
    """Is a verb passive, by what stands before it and its form?"""
    return PASSIVE.search(before[-LEAD:]) is not None and not verb.split(maxsplit=1)[0].endswith("ing")


def clause(before: str) -> str:
    """The words before a verb that belong to its clause."""
    return BREAK.split(before)[-1]


def _parties(before: str, after: str, *, passive: bool) -> Iterator[tuple[str, str]]:
    """The phrases of doer and thing of a verb, by what stands before it and behind it."""
    by = BY.match(after)
    if passive:
        if by:
            yield after[by.end() :], subject(before)
        return
    if by and by.end() <= len(" by ") + 1:
        doer, _, rest = after[by.end() :].partition(",")
        yield doer, rest if not before.strip() else APPOSED.sub("", before) or before
        return
    relative = " that " in before or " which " in before or " whom " in before
    if relative and (told := OBJECT_RELATIVE.match(AUXILIARY.sub("", before))):
        if not OBJECT.match(after):
            yield told["doer"], told["thing"]
        return
    cleft = CLEFT.match(before)
    if cleft or not ANTECEDENT.search(before):
        yield (cleft["doer"] if cleft else subject(before)), after


def subject(before: str, head: str | None = None) -> str:
    """The subject before a verb, without its helping verbs and the clauses that describe it.

    Where circumstances open the sentence without a comma, it begins with the phrase of its noun, if that is known.
    """
    found = RELATIVE.split(AUXILIARY.sub("", before), maxsplit=1)[0]
    if not OPENING.match(found):
        return found
    comma, named = found.partition(", ")[2], doers.NAMED.match(found)
    if comma or head is None:
        return comma or (named["name"] if named else found)
    phrase = re.search(rf"{DETERMINED}{re.escape(head)}\w*\b.*$", found)
    return phrase[0] if phrase else named["name"] if named else found


def _of_nouns(text: str) -> Iterator[Shape]:
    known = table.of("nouns")
    if (found := NOUN_OF.match(text)) and found["noun"] in known:
        yield known[found["noun"]], found["doer"], found["thing"]
    found = OF_NOUN.search(text)
    if found and found["noun"] in known:
        yield known[found["noun"]], clause(text[: found.start()]), found["thing"]

"""What a sentence tells as the cause of what: "was called off because of fog", "mould is why the school has to shut"."""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from attrs import evolve, frozen

from claims.claim import Claim
from factcheck import tables
from factcheck.checks.singles.things import WORD, notions
from factcheck.checks.whys import shapes, sorts
from factcheck.checks.whys.shapes import Shape
from factcheck.story import Story
from sources.letters import lowered

NO_KINDS = frozenset({"vague", "harm", "soft", "parties", "manycauses"})
"""Rows of the table that are no acts."""
LONGEST = 400
"""Code points of a sentence at most."""
OUTRIGHT = re.compile(r"\b(?:because|due to|owing to|on account of|as a result of|why|reasons?|cause of)\b")
"""What tells a cause of whatever it is."""
MARKS = re.compile(
    r"\b(?:because|due to|owing to|on account of|as a result of|as (?:an?|the|its|his|her|their|there|too)|since there|for|over|after|following|wake"
    r"|with|through|amid|under|when|in protest|grounds|from|to (?:care|look after|spend|take up|concentrate|devote|join|run for|stand for)"
    r"|(?:is|was|are|were|lay) (?:why|behind|responsible|at the root)|reasons?|forced?|forces|causes?d?|made|makes|mean[ts] that|obliged|compelled|persuaded"
    r"|prompt(?:ed|s)|led to|leads to|drove|drives|brought about|result|fault|consequence|down to|blam\w+|trac\w+|attribut\w+|cit(?:es|ed)"
    r"|died|die|dying|dead|perished|drowned|choked|suffocated|death|electrocuted|strangled|poisoned|run over|own li(?:fe|ves)|delayed|delays|delaying"
    r"|grounded|paralysed|paralyzed|halted|killed|stopped|blocked|held up|closed|shut|sank|destroyed|wrecked|cancelled|postponed|emptied|flooded"
    r"|burst|driven|work of|sparked|triggered|ignited|started|set|touched off|knocked out|claimed|kills|killing|closes|shuts|keeps|kept|rules|ruled|sidelines?d?|halts|stops|blocks|by|on purpose|deliberate\w*|arson|in (?:an?|the))\b"
)
"""What a sentence has that tells the cause of an act."""
TAIL = re.compile(
    r",? (?:[\w' ]{2,60} (?:said|says|reported|announced|concluded|found|ruled|confirmed|wrote|told \w+)|according to [^,]{2,60})$"
)
WHY_ENDS = re.compile(
    r",? (?:and|but|while|when|after|before|where|which|who|said|says|on (?=[A-Za-z]+day\b)|according to) |, "
)
OBJECT = re.compile(
    r"^ (?:its|the|their|his|her|an?|all|[\d,.]+|(?:two|three|four|five|six|seven|eight|nine|ten|hundreds of|thousands of)) (?P<what>(?:[\w-]+ ?){1,3})"
)
"""What an act is done to, right behind it."""
CLAUSE = frozenset({"is", "are", "was", "were", "has", "have", "had"})
"""Words with which a cause is told in a clause of its own."""
MORE = 25
"""Code points behind a cause that may tell that it is one of several."""
ANY = "any"
"""What no row of the table tells; then nearly all the words must be alike."""


@frozen(kw_only=True)
class Told:
    """A cause as one sentence tells it."""

    kinds: frozenset[str]
    """Kinds of acts that it may be the cause of."""
    what: frozenset[str]
    """Notions of what happened, its act left out."""
    plain: frozenset[str]
    """The words of the sentence up to the cause, lower case."""
    names: frozenset[str]
    """Notions of its words with a capital, but for the first."""
    objects: frozenset[str]
    """Notions of what follows the act at once: "its monkey house"."""
    why: frozenset[str]
    """Notions of the cause."""
    beyond: frozenset[str]
    """Notions of what the sentence tells behind the cause: "and weak demand", "which had eaten the oxygen"."""
    sorts: frozenset[str]
    """The sorts of causes that it names."""
    known: bool
    """Is it told in a shape that counts only with a cause of a known sort?"""
    loose: bool
    """May it be no more than what came before?"""
    who: frozenset[str]
    """Notions of who is told to blame it on the cause."""
    start: int
    """Where the words of the cause start in the sentence."""
    end: int
    """Where they end."""


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.alternatives('caused_acts', kind)})\b")


@cache
def _acts() -> re.Pattern[str]:
    kinds = [kind for kind in tables.words("caused_acts") if kind not in NO_KINDS]
    parts = (f"(?P<k{at}>{tables.alternatives('caused_acts', kind)})" for at, kind in enumerate(kinds))
    return re.compile(rf"\b(?:{'|'.join(parts)})\b")


def _kinds(what: str) -> frozenset[str]:
    names = [kind for kind in tables.words("caused_acts") if kind not in NO_KINDS]
    return frozenset(names[int((found.lastgroup or "k0")[1:])] for found in _acts().finditer(what))


def able(story: Story, claim: Claim) -> bool:
    """May the sentence of a claim tell a cause: by words that tell nothing else, or of an act that the table knows?"""
    text, (start, end) = story.lowered[claim.article], (claim.sentence.start, claim.sentence.end)
    may_tell = story.lexicon.may_tell
    if may_tell(claim, OUTRIGHT) and OUTRIGHT.search(text, start, end) is not None:
        return True
    acts = _acts()
    return (
        may_tell(claim, acts)
        and MARKS.search(text, start, end) is not None
        and acts.search(text, start, end) is not None
    )


@lru_cache(maxsize=2048)
def read(sentence: str) -> Told | None:
    """The cause that a sentence tells outright; None where it tells none, a vague one, or one of several."""
    text = TAIL.sub("", sentence[:LONGEST].rstrip(" ."))
    lower = lowered(text[:1]) + text[1:]
    opening = shapes.OPENING.match(lower)
    first = opening.end() if opening else 0
    rest = lowered(lower[first : first + 1]) + lower[first + 1 :]
    told = list(_every(rest))
    best = next((one for one in told if one.sorts), told[0]) if told else None
    return evolve(best, start=best.start + first, end=best.end + first) if best else None


def _every(text: str) -> Iterator[Told]:
    """Everything that a sentence may tell as the cause of what, up to one that leaves no doubt."""
    for shape, places in (*shapes.found(text), *shapes.manner(text)):
        told = _told(text, shape, places)
        if told is not None:
            yield told
            if _outright(text, shape, places):
                return


def _told(text: str, shape: Shape, places: Mapping[str, tuple[int, int]]) -> Told | None:
    what, low = (words := text[slice(*places["what"])]), lowered(words)
    start, end = places["why"]
    stop = WHY_ENDS.search(text, start, end)
    end = stop.start() if stop else end
    kinds = _kinds(low) | ({"died"} if shape.manner else set())
    if not kinds and _outright(text, shape, places) and not _pattern("manycauses").search(low):
        kinds = frozenset({ANY})
    if not kinds:
        return None
    why = text[start:end].casefold()
    named = sorts.named(text[min(start, *places.get("led", (start,))) : end].casefold())
    if _nothing(why, named) or (shape.known and not named):
        return None
    if _soft(text, end + MORE) or (shape.party and not named and _of_party(text[start:end])):
        return None
    acts = list(_acts().finditer(low))
    rest = _acts().sub(" ", low)
    return Told(
        kinds=frozenset(kinds),
        what=notions(rest),
        plain=frozenset(WORD.findall(low)),
        names=notions(" ".join(word for word in WORD.findall(_acts().sub(" ", words)) if word[0].isupper())),
        objects=_object(what[acts[-1].end() :]) if acts else frozenset(),
        why=notions(why),
        beyond=notions(text[end:]) - notions(rest),
        sorts=named,
        known=shape.known,
        loose=_loose(text, shape, places),
        who=notions(text[slice(*places.get("who", (0, 0)))]),
        start=start,
        end=end,
    )


def _soft(text: str, end: int) -> bool:
    """Is the cause one of several, or no more than possible, by the words up to a place?"""
    found = _pattern("soft").search(text)
    return found is not None and found.start() < end


def _loose(text: str, shape: Shape, places: Mapping[str, tuple[int, int]]) -> bool:
    """Is it led in by a word that may tell no more than the time?"""
    return shape.loose and text[slice(*places["led"])].startswith(shapes.OF_TIME)


def _outright(text: str, shape: Shape, places: Mapping[str, tuple[int, int]]) -> bool:
    """Is it no "for", "over" or "as", which tell other things as often?"""
    led = text[slice(*places.get("led", (0, 0)))]
    return shape.outright and (not led or led.startswith(shapes.OUTRIGHT))


def _object(behind: str) -> frozenset[str]:
    """The notions of what an act is done to, where it follows at once."""
    found = OBJECT.match(behind)
    return (
        notions(re.split(r" (?:in|on|at|of|for|from|to|near) ", found["what"])[0]) if found else frozenset()
    )


def _nothing(why: str, named: frozenset[str]) -> bool:
    """Is it a cause that says nothing of its own: "because of problems"?"""
    heads = re.split(r" (?:of|in|with|at|on|to|from|that|about) ", why, maxsplit=1)[0].split()
    noun = heads and CLAUSE.isdisjoint(heads) and _pattern("vague").fullmatch(heads[-1]) is not None
    vague = not named and (noun or _pattern("harm").search(why) is not None)
    return not heads or vague or not notions(why)


def _of_party(why: str) -> bool:
    """Is it somebody who acts, rather than a thing that causes?"""
    capital = any(word[0].isupper() for word in why.split()[1:])
    return capital or _pattern("parties").search(why.lower()) is not None

"""What stands for two amounts being one fact, in points: is one of them told wrongly?

A slip of the pen is strong evidence by itself and needs little beside it; two plain values need nearly everything.
"""

from collections.abc import Collection, Iterator, Mapping
from functools import cache

from attrs import frozen

from claims import concepts
from factcheck.checks.amounts.company import Company
from factcheck.matching import counted
from factcheck.matching.amounts.facts import COUNTS, Amount
from factcheck.matching.amounts.words import BARE
from factcheck.matching.amounts.words import said as said_of
from factcheck.matching.slips import TURNED, Slip

POINTS: Mapping[str, float] = {
    "turned": 2.0,
    "turned_long": 3.0,
    "swapped": 2.0,
    "first": 2.0,
    "digit": 1.0,
    "digit_long": 2.0,
    "teen": 1.5,
    "teens_of": 1.0,
    "zero": 1.0,
    "thousand": 1.5,
    "nothing": 1.0,
    "object": 0.75,
    "unit": 0.5,
    "turned unit": 1.0,
    "noun": 1.0,
    "people": 0.5,
    "other noun": -1.0,
    "noun near": 0.5,
    "said": 2.0,
    "only": 1.0,
    "only people": 0.5,
    "granted": 1.0,
    "notion": 0.75,
    "common notion": 0.25,
    "beside": 1.5,
    "tied": 2.5,
    "tens": 0.5,
    "act": 0.5,
    "confirmed": 0.75,
    "other said": -1.5,
    "party": 0.5,
    "strangers": -0.5,
    "approximate": -0.5,
    "speakers": -1.0,
}
"""What each piece of evidence counts."""
MOST = 2
"""Notions that count at most: who goes on at length shares many by chance."""
ENOUGH_OF_SLIP = 3.5
"""Points from which two amounts are one by a slip."""
ENOUGH = 4.5
"""Points from which two plain values are of one fact."""
GRANTED, LIMIT = "capacity", "limit"
"""What is said of an amount that a licence names, and what sets it apart: a thing has one such."""
UNITS = frozenset({"money", "length", "speed", "area", "weight", "volume", "temperature", "measure"})
"""Kinds of amounts of which a story has few."""
PEOPLE = "people"
ALONE = frozenset(
    {"people", "only people", "confirmed", "tens", "strangers", "speakers", "approximate", "nothing"}
)
"""What stands for one fact only beside what is alike around two amounts: a story counts people in many places."""
TELLING = UNITS | {"thing"}
"""Kinds of which the only one of an article is likely to be that of the other."""


@frozen(kw_only=True)
class Beside:
    """What is known of two amounts besides themselves."""

    slip: Slip | None
    """How one may have become the other."""
    alone: bool
    """Is each the only one of its class of which this is said in its article?"""
    few: bool
    """Does neither article give many values of the class, so that two are not alike by chance?"""
    common: Collection[str]
    """Notions that most articles of the story have near amounts."""
    parties: bool
    """Do both sentences name somebody in common?"""
    strangers: bool
    """Do both name somebody, and nobody in common?"""
    speakers: bool
    """Does each have a speaker of its own?"""
    company: Company
    """What other amounts of the story tell."""


def enough(one: Amount, other: Amount, beside: Beside) -> bool:
    """Is it one fact that both give? Of a bare number at least the same has to be said."""
    if BARE in (one.kind, other.kind) and one.attributes.isdisjoint(other.attributes):
        return False
    needed = ENOUGH if beside.slip in (None, "nothing") else ENOUGH_OF_SLIP
    found = tuple(pieces(one, other, beside))
    if one.of == other.of == PEOPLE and ALONE.issuperset(set(found) - {beside.slip}):
        return False
    return sum(POINTS[piece] for piece in found) >= needed


def pieces(one: Amount, other: Amount, beside: Beside) -> Iterator[str]:
    """Every piece of evidence, by its name in the table of points."""
    if beside.slip is not None:
        yield beside.slip
    if one.kind in UNITS:
        yield "unit"
        if beside.slip in TURNED and beside.few:
            yield "turned unit"
    elif one.kind in COUNTS:
        yield from _counted(one, other, slip=beside.slip is not None)
    yield from _said(one, other, alone=beside.alone)
    yield from _notions(one, other, beside.common)
    if beside.slip is None:
        yield from _company(one, other, beside.company)
    elif beside.company.confirmed:
        yield "confirmed"
    around = {
        "granted": granted(one, other),
        "party": beside.parties,
        "strangers": beside.strangers,
        "speakers": beside.speakers,
        "object": beside.slip == "nothing" and not set(one.frame.after).isdisjoint(other.frame.after),
        "approximate": one.figure.approximate or other.figure.approximate,
    }
    yield from (piece for piece, there in around.items() if there)


def _said(one: Amount, other: Amount, *, alone: bool) -> Iterator[str]:
    """Is the same said of both, and is each the only one of which it is?"""
    alike = bool(one.attributes & other.attributes)
    if alike:
        yield "said"
    if alone and (alike or (one.kind in TELLING and _one_class(one, other))):
        yield "only"
    elif alone and one.of == other.of == PEOPLE:
        yield "only people"


@cache
def _licences() -> frozenset[str | None]:
    """Notions that tell that something is allowed, and not what."""
    told = ("licence", "licensed", "permit", "permitted", "certificate", "certified", "approved", "allowed")
    return frozenset(map(concepts.of_word, told))


def granted(one: Amount, other: Amount) -> bool:
    """Do both tell how many are allowed in or on one thing: passengers, guests, but not guests and cooks?"""
    if GRANTED not in one.attributes & other.attributes or LIMIT not in one.settings & other.settings:
        return False
    if one.frame.near & other.frame.near <= _licences() | {one.of, other.of}:
        return False
    nouns = {one.figure.counted, other.figure.counted} - {None, *counted.PEOPLE}
    return len(nouns) < len((one, other)) or _one_noun(one.figure.counted, other.figure.counted)


def _counted(one: Amount, other: Amount, *, slip: bool) -> Iterator[str]:
    """What the nouns that are counted tell; a bare number has none."""
    if not one.of or not other.of:
        return
    if _one_class(one, other):
        named = one.kind != PEOPLE or (slip and _one_noun(one.figure.counted, other.figure.counted))
        yield "noun" if named else PEOPLE
    elif _named_near(one, other) or _named_near(other, one):
        yield "noun near"
    else:
        yield "other noun"


def _one_noun(one: str | None, other: str | None) -> bool:
    """Are those whom both count named alike: passengers and travellers, but not "people"?"""
    return one not in counted.PEOPLE and counted.alike(one, other)


def _named_near(one: Amount, other: Amount) -> bool:
    """Does the noun of one stand by the other: "27 cases in which the brakes failed", "37 brakes failed"?"""
    return concepts.of_word(one.figure.counted or "") in other.frame.near


def _one_class(one: Amount, other: Amount) -> bool:
    """Do both count or measure the same, if in two nouns that by themselves say the same: breaches and violations?"""
    if one.of == other.of:
        return True
    first, second = (
        {said.name for said in said_of(each.figure.counted or "", each.kind)} for each in (one, other)
    )
    return one.kind == other.kind and bool(first & second)


def _company(one: Amount, other: Amount, company: Company) -> Iterator[str]:
    """Equal amounts beside both, and further articles with the value of one; nothing where two things are said of them."""
    if one.attributes and other.attributes and one.attributes.isdisjoint(other.attributes):
        yield "other said"
    yield from ["beside"] * min(MOST, company.beside)
    there = {"tied": company.tied, "tens": company.tens, "act": company.act}
    yield from (piece for piece, told in there.items() if told)
    lasting = {said.name for said in one.said if said.lasts} & other.attributes
    if company.beside or company.tied or lasting:
        yield from ["confirmed"] * min(MOST, company.confirmed)


def _notions(one: Amount, other: Amount, common: Collection[str]) -> Iterator[str]:
    shared = one.frame.near & other.frame.near - {one.of}
    rare = shared - set(common)
    yield from ["notion"] * min(MOST, len(rare))
    yield from ["common notion"] * min(MOST, len(shared) - len(rare))

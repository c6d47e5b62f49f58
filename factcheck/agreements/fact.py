"""A fact that several articles give, before it is counted and put into words."""

from collections.abc import Iterable, Sequence

from attrs import evolve, frozen

EVENT = "what happens"
"""How the first thing that agrees begins where articles tell one event."""
EQUAL = " = "
"""What stands between the ways in which one value is put."""
ORDER = (EVENT, "who does it", "to whom or what", "where", "the office", "the")
"""How what agrees is put in order: what happens and to whom, then the values, then mere words."""


@frozen(kw_only=True)
class Fact:
    """Claims that tell one thing."""

    claims: tuple[str, ...]
    """Claim ids, sorted."""
    alike: tuple[str, ...]
    """What exactly agrees, and how finely: "the day: 3 April 2023"."""
    gives: tuple[str, ...] = ()
    """The values that all claims give: "the amount 730 people"; () where the whole statement is alike."""
    says: str | None = None
    """The fact as a sentence of its own; None where the articles' words say it best."""


def joined(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts in the order of their claims: those on the same claims made one, those within another left out."""
    by_claims: dict[tuple[tuple[str, ...], str], list[Fact]] = {}
    for fact in facts:
        by_claims.setdefault((fact.claims, fact.says or ""), []).append(fact)
    made = tuple(_one(its) for _, its in sorted(by_claims.items(), key=lambda one: one[0]))
    on: dict[str, list[Fact]] = {}
    for fact in made:
        for claim in fact.claims:
            on.setdefault(claim, []).append(fact)
    return tuple(fact for fact in made if not any(_holds(other, fact) for other in on[fact.claims[0]]))


def _one(facts: Sequence[Fact]) -> Fact:
    return evolve(
        facts[0],
        alike=tuple(sorted({words for one in facts for words in one.alike}, key=_rank)),
        gives=_given(facts),
    )


def _holds(whole: Fact, part: Fact) -> bool:
    """Do more claims tell all that some of them are said to tell, however these put a value?"""
    return set(part.claims) < set(whole.claims) and all(_told(whole, words) for words in part.alike)


def _told(whole: Fact, words: str) -> bool:
    """Does a fact hold something that agrees, in one of the ways in which it is put: "the amount: 7 = seven"?"""
    if words in whole.alike:
        return True
    label, colon, ways = words.partition(": ")
    found = (
        more.removeprefix(f"{label}: ") for more in whole.alike if colon and more.startswith(f"{label}: ")
    )
    return any(not set(ways.split(EQUAL)).isdisjoint(each.split(EQUAL)) for each in found)


def _given(facts: Sequence[Fact]) -> tuple[str, ...]:
    """The values that some facts give; none where one of them is the whole event."""
    if any(words.startswith(EVENT) for one in facts for words in one.alike):
        return ()
    return tuple(sorted({value for one in facts for value in one.gives}))


def _rank(alike: str) -> tuple[bool, int, str]:
    """The place of a thing that agrees among the others."""
    first = next((n for n, label in enumerate(ORDER) if alike.startswith(label)), len(ORDER))
    return alike.startswith("the words"), first, alike

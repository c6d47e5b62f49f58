"""Which flag of an earlier check a new flag continues, so that what was decided about the one is known of the other.

The id of a flag is made of its words, their sentences and its articles. When one of these changes, or one more article
reprints them, the flag has another id; a reviewer must still see that it was judged, and whether its words changed.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from factcheck.desk.words import side_words

Descent = Mapping[str, tuple[str, ...]]
"""Ids of the earlier flags that a flag continues, by its id; the nearest first."""

ALIKE = 0.5
"""Share of words that two sentences must have in common to be taken for one that was edited."""
COMMON = 100
"""A trait that more flags share tells nothing; without this limit a long desk would cost hours."""
LONGEST = 20
"""Earlier flags kept of each."""

Trait = tuple[str, ...]
"""Something two versions of a flag are likely to share."""


@frozen
class Aspect:
    """One side of a flag, for comparison with a side of another flag."""

    article: str
    """Id of the article."""
    words: str
    """What it says, white space evened out."""
    around: frozenset[str]
    """The words of its sentence; none for a whole article."""


def descent(old: Sequence[Mapping[str, Any]], new: Sequence[Mapping[str, Any]], known: Descent) -> Descent:
    """What the flags of a check continue, given those of the check before and what these continued.

    `old` holds the flags whose ids are gone, `new` those whose ids are fresh, both as the desk keeps them; flags whose
    id stayed keep what is in `known`. Each old flag is continued by one new flag at most, the most alike first.
    """
    pairs = sorted(_alike(old, new), key=lambda pair: (-pair[0], pair[1], pair[2]))
    found: dict[str, str] = {}
    taken: set[str] = set()
    for _score, before, flag in pairs:
        if flag not in found and before not in taken:
            found[flag] = before
            taken.add(before)
    gone = {flag["id"] for flag in old}
    stayed = {flag: chain for flag, chain in known.items() if flag not in gone}
    return stayed | {flag: _chain(flag, (before, *known.get(before, ()))) for flag, before in found.items()}


def _chain(flag: str, before: Sequence[str]) -> tuple[str, ...]:
    """Without the flag itself, whose words may have come back."""
    return tuple(one for one in before if one != flag)[:LONGEST]


def _alike(
    old: Iterable[Mapping[str, Any]], new: Iterable[Mapping[str, Any]]
) -> Iterator[tuple[float, str, str]]:
    """Likeness, old id and new id of the pairs that are alike enough."""
    having: defaultdict[Trait, list[str]] = defaultdict(list)
    aspects: dict[str, tuple[Aspect, ...]] = {}
    for flag in old:
        aspects[flag["id"]] = _aspects(flag)
        for trait in _traits(flag):
            having[trait].append(flag["id"])
    for flag in new:
        near = {
            one for trait in _traits(flag) for one in having.get(trait, ()) if len(having[trait]) <= COMMON
        }
        sides = _aspects(flag) if near else ()
        for before in near:
            score = max((_likeness(one, other) for one in sides for other in aspects[before]), default=0.0)
            if score >= ALIKE:
                yield score, before, flag["id"]


def _traits(flag: Mapping[str, Any]) -> set[Trait]:
    kind = flag["kind"]
    return {
        trait
        for side in flag["sides"]
        for trait in (
            (kind, "article", side["article"]),
            (kind, "words", side["article"], side_words(side)),
            (kind, "sentence", _sentence(side)),
        )
    }


def _aspects(flag: Mapping[str, Any]) -> tuple[Aspect, ...]:
    return tuple(
        Aspect(side["article"], side_words(side), frozenset(_sentence(side).casefold().split()))
        for side in flag["sides"]
    )


def _sentence(side: Mapping[str, Any]) -> str:
    """The sentence of a side, or its words where none is known; empty for a whole article."""
    span = side.get("sentence") or side.get("span")
    return " ".join(str(span["exact"]).split()) if span else ""


def _likeness(one: Aspect, other: Aspect) -> float:
    """0 for nothing in common, up to 1 for the same sentence, more for the same words in it."""
    if not (one.around and other.around):
        return (ALIKE + (one.words == other.words)) if one.article == other.article else 0.0
    shared = 2 * len(one.around & other.around) / (len(one.around) + len(other.around))
    same = one.words == other.words
    return shared + (0.5 * same + 0.25 * (one.article == other.article) if shared >= ALIKE or same else 0.0)

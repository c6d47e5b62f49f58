"""An event in a few plain words: "arrest of Anna Kovac"."""

from collections import Counter
from collections.abc import Collection, Sequence
from functools import cache

from attrs import frozen

from claims import tables
from claims.events import predicates
from factcheck.report.facts.index import Index, Json

PARTS = ("patient", "agent", "place")
"""Who names an event best: whom it happened to, then who did it, then where."""


@frozen(kw_only=True)
class Happening:
    """What several claims tell of."""

    family: str
    """Kind of event, as `claims.events.predicates` names it."""
    phrase: str
    """In a few words: "arrest of Anna Kovac", "“carried” (Maria Benedita)"."""
    who: str
    """Name of whom it happened to, else of who did it, else of where; "" where none of them is known by name."""


def happening(index: Index, claims: Sequence[Json], first: Collection[str] = ()) -> Happening | None:
    """The event that most of the claims tell of, with those whom most of them name; None when they tell of none.

    One of the families in `first` goes before all others.
    """
    told = [event for claim in claims for event in claim.get("events") or ()]
    families = Counter(
        family
        for claim in claims
        for family in dict.fromkeys(predicates.family(one["predicate"]) for one in claim.get("events") or ())
    )
    if not told:
        return None
    family = max(families, key=lambda one: (one in first, families[one]))
    same = [event for event in told if predicates.family(event["predicate"]) == family]
    spread = Counter((part, event[part]) for event in same for part in PARTS if event[part] in index.names)
    best = max(same, key=lambda event: [spread[part, event[part]] for part in PARTS])
    return _worded(index, family, best)


def _worded(index: Index, family: str, event: Json) -> Happening:
    patient, agent, place = (index.names.get(event[part] or "", "") for part in PARTS)
    who = patient or agent or place
    noun = _nouns().get(event["predicate"]) or (
        event["predicate"] if predicates.of_noun(event["predicate"]) else None
    )
    if noun is None:
        phrase = f"“{event['span']['exact']}”" + (f" ({who})" if who else "")
    elif patient or agent:
        phrase = f"{noun} of {patient}" if patient else f"{noun} by {agent}"
    else:
        phrase = f"{noun}, {place}" if place else noun
    return Happening(family=family, phrase=phrase, who=who)


@cache
def _nouns() -> dict[str, str]:
    """What an event is called, by the verb that tells it: "arrest" for "detain"."""
    return {
        verb: nouns[0]
        for row in tables.rows("predicates")
        if (nouns := tables.words(row["nouns"]))
        for verb in tables.words(row["verbs"])
    }

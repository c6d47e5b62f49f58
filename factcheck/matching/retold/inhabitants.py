"""Where people come from who act where they live: "Danish farmers" for "farmers in Lyon" of the article that is retold."""

import re
from collections.abc import Iterator

from claims import places
from factcheck.matching.retold.articles import Retelling
from factcheck.matching.retold.named import is_known
from factcheck.matching.retold.names import Named
from factcheck.matching.retold.rival import Rival
from factcheck.matching.slots import words

FEWEST = 4
"""Notions that must stand around both."""
BEHIND = re.compile(r" ([^\W\d_]+)")
BEFORE = re.compile(r"([^\W\d_]+) in (?:the )?\Z", re.IGNORECASE)
LEAD = 40
"""Code points before a place in which it may be said who is there."""


def local_people(pair: Retelling) -> Iterator[Rival]:
    """Each state that the longer article nowhere has, and whose people it has in a place of another state."""
    theirs = pair.long.names
    for mine in pair.short.names:
        behind = BEHIND.match(pair.short.text, mine.piece.span.end)
        who = behind[1].lower() if behind else ""
        state = places.state_of(mine.piece.word) or places.state_of(pair.short.text_of(mine.piece.span))
        if (
            who in words.of("local")
            and state
            and state.part != "capital"
            and not is_known(pair.long, mine, theirs)
        ):
            for yours in theirs:
                if (
                    _of_another(pair, yours, who, state.country.code)
                    and mine.spot.shared(yours.spot) >= FEWEST
                ):
                    yield Rival(short=mine.spot, long=yours.spot, aspect="place", sure=False)
                    break


def _of_another(pair: Retelling, yours: Named, who: str, state: str) -> bool:
    """Are these people told to be in a place that lies in another state?"""
    span = yours.piece.span
    before = BEFORE.search(pair.long.text[max(0, span.start - LEAD) : span.start])
    place = pair.long.text_of(span)
    found = places.state_of(place)
    lies_in = found.country.code if found else places.lies_in(place)
    return before is not None and before[1].lower() == who and lies_in not in (None, state)

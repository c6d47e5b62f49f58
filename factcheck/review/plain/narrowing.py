"""Letters that choose which flags are asked: search and filter."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from attrs import evolve

from factcheck.review.card import Card
from factcheck.review.choosing import TITLES, Choice, Chooser, choices_of
from factcheck.review.filters import Filter
from factcheck.review.plain.talk import Key, Talk

SEARCH: Final = "Search for, enter takes the search away: "
FILTER: Final = "Numbers of what is shown, with blanks between, enter takes the filter away: "


def _search(talk: Talk, card: Card) -> bool:
    del card
    typed = talk.answer(SEARCH)
    return typed is not None and _show(talk, evolve(talk.session.filter, words=" ".join(typed.split())))


def _filter(talk: Talk, card: Card) -> bool:
    del card
    offered = choices_of(talk.session)
    talk.tell(_listed(offered))
    typed = talk.answer(FILTER)
    if typed is None:
        return False
    numbers = typed.split()
    if not all(one.isascii() and one.isdigit() and 0 < int(one) <= len(offered) for one in numbers):
        talk.tell(["The filter is as it was: these are no numbers of the list."])
        return False
    chooser = Chooser(offered, Filter(words=talk.session.filter.words))
    for at in sorted({int(one) - 1 for one in numbers}):
        chooser.at = at
        chooser.toggle()
    return _show(talk, chooser.filter)


def _listed(offered: Sequence[Choice]) -> Iterator[str]:
    """A line a field, each choice with its number."""
    for field, group in groupby(enumerate(offered, 1), key=lambda one: one[1].field):
        yield f"{TITLES[field]}: " + ", ".join(
            f"{number} {one.label}" + ("" if one.count is None else f" ({one.count})")
            for number, one in group
        )


def _show(talk: Talk, wanted: Filter) -> bool:
    """Make the queue of what a filter lets pass; True unless nothing does."""
    found = talk.session.narrowing(wanted).found() if wanted else None
    if found is not None and not len(found):
        talk.tell([f"Nothing was found for {wanted}."])
        return False
    talk.session.show(wanted, found)
    return True


KEYS: Final = (
    Key(keys="/", help="search words, names and outlets; only flags with them are asked", act=_search),
    Key(keys="f", help="ask only some kinds, severities, outlets, states", act=_filter),
)
"""In the order of the help."""

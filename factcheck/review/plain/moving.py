"""Letters that go from flag to flag."""

from collections.abc import Callable
from typing import Final

from factcheck.review import telling
from factcheck.review.card import Card
from factcheck.review.plain.talk import Key, Talk


def next_open(talk: Talk, *, back: bool = False) -> bool:
    """Go on to a flag that waits; tell when no other does."""
    moved = talk.session.next_open(back=back)
    if talk.session.progress.finished:
        talk.tell(["No flag is open any more: q leaves, then factcheck report gives the result."])
    elif not moved:
        talk.tell([telling.NO_OTHER])
    return moved and not talk.session.progress.finished


def _next(talk: Talk, card: Card) -> bool:
    del card
    return next_open(talk)


def _previous(talk: Talk, card: Card) -> bool:
    del card
    return next_open(talk, back=True)


def _step(by: int) -> Callable[[Talk, Card], bool]:
    def step(talk: Talk, card: Card) -> bool:
        del card
        talk.session.go(talk.session.position + by)
        return True

    return step


KEYS: Final = (
    Key(keys="n", help="go to the next flag that waits", act=_next),
    Key(keys="N", help="go to the one before that waits", act=_previous),
    Key(keys="j", help="one flag on, judged or not", act=_step(1)),
    Key(keys="k", help="one flag back", act=_step(-1)),
    Key(keys="p", help="tell this flag again", act=_step(0)),
)
"""In the order of the help."""

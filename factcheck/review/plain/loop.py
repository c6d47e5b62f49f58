"""The loop of the plain review: tell a flag, ask for a letter, do what it says."""

from collections.abc import Iterable
from typing import Final

from factcheck.review import telling
from factcheck.review.card import Card
from factcheck.review.plain import judging, looking, moving, narrowing, words
from factcheck.review.plain.talk import Key, Talk
from factcheck.review.session import ReviewSession
from factcheck.store.files import DeskError

PROMPT: Final = "Judge [a,r,s,c,u,n,w,?,q]: "


class PlainReview(Talk):
    """A review that asks flag by flag."""

    def run(self) -> None:
        """Ask until the reviewer leaves. Raises DeskError when the desk can no longer be read."""
        fresh = True
        while not self.left:
            if fresh:
                self.session.refresh()  # between two flags, so that nothing moves under an answer
            card = self.session.card()
            if card is None:
                self.tell(empty_lines(self.session))
                return
            if fresh:
                self.tell(["", *words.flag_lines(self.session, card)])
            fresh = self._answer(card)

    def _answer(self, card: Card) -> bool:
        """Ask for one key and do what it says; True when a flag is to be told."""
        typed = self.answer(PROMPT)
        if typed is None:
            return False
        key = KEYS.get(typed.strip())
        if key is None:
            self.tell(["Type one of the letters, then enter; ? lists what they do."])
            return False
        try:
            return key.act(self, card)
        except DeskError as error:
            self.tell([f"Not done: {error}"])
            return False


def empty_lines(session: ReviewSession) -> Iterable[str]:
    """Why there is nothing to judge, and what to run."""
    if session.filter and session.total:
        return [f"No flag of {session.total} passes the filter ({session.filter}): review without it."]
    stories, articles = session.shelf.counts()
    said = telling.nothing_to_review(stories, articles, session.shelf.story)
    if not articles:
        return [f"{said} Run factcheck check PATH… first."]
    return [f"{said} factcheck report shows what the articles agree on."]


def _help(talk: Talk, card: Card) -> bool:
    del card
    talk.tell(f"{' or '.join(one.keys)}: {one.help}" for one in ALL)
    return False


def _leave(talk: Talk, card: Card) -> bool:
    del card
    talk.left = True
    return False


ALL: Final = (
    *judging.KEYS,
    *moving.KEYS,
    *narrowing.KEYS,
    *looking.KEYS,
    Key(keys="?", help="this list", act=_help),
    Key(keys="q", help="leave; every judgement is already kept", act=_leave),
)
"""Everything that can be typed, in the order of the help."""
KEYS: Final = {letter: key for key in ALL for letter in key.keys}

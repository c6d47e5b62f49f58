"""The review a line at a time, as `git add -p`: the same decisions, for a screen reader or a dumb terminal."""

from collections.abc import Callable, Iterable
from typing import Final

from attrs import define, field, frozen

from factcheck.ledger.line import Decision
from factcheck.output.streams import safe
from factcheck.report.labels import REASONS
from factcheck.report.table_desk import of_desk
from factcheck.review import plain_words
from factcheck.review.card import Card
from factcheck.review.filters import Filter
from factcheck.review.session import ReviewSession
from factcheck.store.files import DeskError

Ask = Callable[[str], str | None]
"""Shows a prompt and gives the line that was typed, without its end; None at the end of input."""
Tell = Callable[[str], None]
"""Shows one line."""

PROMPT: Final = "Judge [a,r,s,c,u,n,w,?,q]: "
WHY: Final = f"Why does it fit? {plain_words.reasons_line()}; enter keeps it as it was: "
NOTE: Final = "Note, enter leaves it as it was, - takes it away: "
SEARCH: Final = "Search for, enter shows all flags: "
LONGEST: Final = 1_000
"""Characters of a line at most: as many as anybody listens to."""
FACTS: Final = 30
"""Rows of the table of facts that are read out."""


@frozen(kw_only=True)
class Key:
    """What can be typed."""

    keys: str
    """Letters, any of which does it."""
    help: str
    """What it does, in a sentence."""
    act: Callable[["PlainReview", Card], bool]
    """Does it; True when the flag at hand is to be told again."""


@define
class PlainReview:
    """One reviewer at one desk, without a screen."""

    session: ReviewSession
    """What is reviewed."""
    ask: Ask
    """Where answers come from."""
    _tell: Tell
    """Where lines go."""
    left: bool = field(default=False, init=False)
    """True when the reviewer has left, or nothing more can be read."""

    def tell(self, lines: Iterable[str]) -> None:
        """Show lines, in which nothing can act on a terminal."""
        for line in lines:
            shown = safe(line[: LONGEST + 1])
            self._tell(shown if len(line) <= LONGEST else f"{shown[:LONGEST]}…")

    def run(self) -> None:
        """Ask flag by flag until the reviewer leaves. Raises DeskError when the desk can no longer be read."""
        fresh = True
        while not self.left:
            if fresh:
                self.session.refresh()  # between two flags, so that nothing moves under an answer
            card = self.session.card()
            if card is None:
                self.tell(empty_lines(self.session))
                return
            if fresh:
                self.tell(["", *plain_words.flag_lines(self.session, card)])
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

    def answer(self, prompt: str) -> str | None:
        """What is typed; at the end of input the review is left."""
        typed = self.ask(prompt)
        self.left = self.left or typed is None
        return typed


def empty_lines(session: ReviewSession) -> Iterable[str]:
    """Why there is nothing to judge, and what to run."""
    if session.filter and session.total:
        return [f"No flag of {session.total} passes the filter ({session.filter}): review without it."]
    _, articles = session.shelf.counts()
    if not articles:
        return ["Nothing to review: no article is in this desk yet. Run factcheck check PATH… first."]
    return ["Nothing to review: nothing was flagged. factcheck report shows what the articles agree on."]


def _judge(decision: Decision) -> Callable[[PlainReview, Card], bool]:
    def judge(review: PlainReview, card: Card) -> bool:
        return _decide(review, card, decision)

    return judge


def _decide(review: PlainReview, card: Card, decision: Decision, reason: str | None = None) -> bool:
    """Record, say so now that it is on the disk, and go on to the next flag that waits."""
    review.tell([plain_words.judged_line(review.session.judge(card, decision, reason))])
    return _next(review, card)


def _dismiss(review: PlainReview, card: Card) -> bool:
    typed = (review.answer(WHY) or "").strip()
    reason = next((one.id for one in REASONS if one.key == typed), None)
    if reason is not None:
        return _decide(review, card, "dismissed", reason)
    review.tell(["Not dismissed: that is no reason of the list." if typed else "Not dismissed."])
    return False


def _note(review: PlainReview, card: Card) -> bool:
    typed = (review.answer(NOTE) or "").strip()
    if not typed:
        review.tell(["The note is as it was."])
        return False
    line = review.session.note(card, "" if typed == "-" else typed)
    review.tell(["The note is as it was." if line is None else plain_words.judged_line(line)])
    return False


def _undo(review: PlainReview, card: Card) -> bool:
    del card
    undone = review.session.undo()
    review.tell([plain_words.undone_line(undone)])
    return undone is not None


def _next(review: PlainReview, card: Card, *, back: bool = False) -> bool:
    """Go on to a flag that waits; tell when no other does."""
    del card
    moved = review.session.next_open(back=back)
    if review.session.progress.finished:
        review.tell(["No flag is open any more: q leaves, then factcheck report gives the result."])
    elif not moved:
        review.tell(["No other flag is open."])
    return moved and not review.session.progress.finished


def _previous(review: PlainReview, card: Card) -> bool:
    return _next(review, card, back=True)


def _step(by: int) -> Callable[[PlainReview, Card], bool]:
    def step(review: PlainReview, card: Card) -> bool:
        del card
        review.session.go(review.session.position + by)
        return True

    return step


def _search(review: PlainReview, card: Card) -> bool:
    del card
    typed = review.answer(SEARCH)
    if typed is None:
        return False
    wanted = Filter(words=typed.strip())
    found = review.session.narrowing(wanted).found() if wanted else None
    if found is not None and not len(found):
        review.tell([f"Nothing was found for {wanted.words}."])
        return False
    review.session.show(wanted, found)
    return True


def _why(review: PlainReview, card: Card) -> bool:
    review.tell(plain_words.why_lines(review.session, card))
    return False


def _history(review: PlainReview, card: Card) -> bool:
    review.tell(plain_words.history_lines(review.session, card))
    return False


def _facts(review: PlainReview, card: Card) -> bool:
    review.tell(plain_words.table_lines(of_desk(review.session.shelf.folder, card.story, rows=FACTS)))
    return False


def _help(review: PlainReview, card: Card) -> bool:
    del card
    review.tell(f"{' or '.join(one.keys)}: {one.help}" for one in ALL)
    return False


def _leave(review: PlainReview, card: Card) -> bool:
    del card
    review.left = True
    return False


ALL: Final = (
    Key(keys="a", help="uphold: it does not fit, tell the editor", act=_judge("upheld")),
    Key(keys="r", help="dismiss: it fits after all; a further letter says why", act=_dismiss),
    Key(keys="s", help="unsure: put it at the end of the queue", act=_judge("unsure")),
    Key(keys="c", help="write a note beside the judgement", act=_note),
    Key(keys="uz", help="take back the last judgement, and the one before", act=_undo),
    Key(keys="n", help="go to the next flag that waits", act=_next),
    Key(keys="N", help="go to the one before that waits", act=_previous),
    Key(keys="j", help="one flag on, judged or not", act=_step(1)),
    Key(keys="k", help="one flag back", act=_step(-1)),
    Key(keys="p", help="tell this flag again", act=_step(0)),
    Key(keys="/", help="search words, names and outlets; only flags with them are asked", act=_search),
    Key(keys="w", help="what was compared, how it came out, what was passed over", act=_why),
    Key(keys="h", help="every judgement on this flag", act=_history),
    Key(keys="m", help="fact by fact what each article says", act=_facts),
    Key(keys="?", help="this list", act=_help),
    Key(keys="q", help="leave; every judgement is already kept", act=_leave),
)
"""Everything that can be typed, in the order of the help."""
KEYS: Final = {letter: key for key in ALL for letter in key.keys}

"""Letters that decide: about the flag at hand, or about all that are marked."""

from collections.abc import Callable
from typing import Final

from factcheck.ledger.line import Decision
from factcheck.report.labels import NAMES, REASONS
from factcheck.review import telling
from factcheck.review.card import Card
from factcheck.review.plain import words
from factcheck.review.plain.moving import next_open
from factcheck.review.plain.talk import Key, Talk
from factcheck.review.sitting import MOST_MARKED

WHY: Final = f"Why does it fit? {words.reasons_line()}; enter keeps it as it was: "
NOTE: Final = "Note, enter leaves it as it was, - takes it away: "


def _judge(decision: Decision) -> Callable[[Talk, Card], bool]:
    def judge(talk: Talk, card: Card) -> bool:
        return _decide(talk, card, decision)

    return judge


def _decide(talk: Talk, card: Card, decision: Decision, reason: str | None = None) -> bool:
    """Record, say so now that it is on the disk, and go on to the next flag that waits."""
    session = talk.session
    if session.marked:
        talk.tell([words.judged_all_line(session.judge_marked(decision, reason), decision)])
    else:
        talk.tell([words.judged_line(session.judge(card, decision, reason))])
    return next_open(talk)


def _dismiss(talk: Talk, card: Card) -> bool:
    typed = (talk.answer(WHY) or "").strip()
    reason = next((one.id for one in REASONS if one.key == typed), None)
    if reason is not None:
        return _decide(talk, card, "dismissed", reason)
    talk.tell(["Not dismissed: that is no reason of the list." if typed else "Not dismissed."])
    return False


def _accept(talk: Talk, card: Card) -> bool:
    if card.kind not in NAMES:
        talk.tell([telling.not_a_name("r")])
        return False
    talk.tell([words.judged_line(talk.session.judge(card, "dismissed", "accepted_variant"))])
    return next_open(talk)


def _note(talk: Talk, card: Card) -> bool:
    typed = (talk.answer(NOTE) or "").strip()
    if not typed:
        talk.tell([telling.SAME_NOTE])
        return False
    line = talk.session.note(card, "" if typed == "-" else typed)
    talk.tell([telling.SAME_NOTE if line is None else words.judged_line(line)])
    return False


def _mark(talk: Talk, card: Card) -> bool:
    del card
    session = talk.session
    session.mark()
    talk.tell([words.marked_line(session)])
    place = session.position
    session.go(place + 1)
    return session.position != place


def _mark_all(talk: Talk, card: Card) -> bool:
    del card
    within = talk.session.mark_all()
    talk.tell([words.marked_line(talk.session) if within else telling.too_many(MOST_MARKED, "f")])
    return False


def _undo(talk: Talk, card: Card) -> bool:
    del card
    undone = talk.session.undo()
    talk.tell([telling.undone(undone)])
    return undone is not None


KEYS: Final = (
    Key(keys="a", help="uphold: it does not fit, tell the editor", act=_judge("upheld")),
    Key(keys="r", help="dismiss: it fits after all; a further letter says why", act=_dismiss),
    Key(keys="s", help="unsure: put it at the end of the queue", act=_judge("unsure")),
    Key(keys="v", help="accept this spelling of a name for good", act=_accept),
    Key(keys="c", help="write a note beside the judgement", act=_note),
    Key(
        keys="x",
        help="mark a flag, or take its mark away: a, r and s then act on all that are marked",
        act=_mark,
    ),
    Key(keys="*", help="mark all flags that are shown, or none", act=_mark_all),
    Key(keys="uz", help="take back the last judgement, and the one before", act=_undo),
)
"""In the order of the help."""

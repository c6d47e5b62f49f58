"""What a blind review keeps from the reviewer, and what others see."""

from pathlib import Path

from factcheck.review.session import ReviewSession
from tests.factcheck.review.desks import desk, harbour


def judged(folder: Path, reviewer: str, *, blind: bool) -> ReviewSession:
    session = ReviewSession.open(folder, reviewer=reviewer, blind=blind)
    session.go(2)
    card = session.card()
    assert card is not None
    session.judge(card, "upheld")
    return session


def test_others_and_confidence_are_kept_from_a_blind_reviewer(tmp_path: Path) -> None:
    with judged(desk(tmp_path, harbour()), "ben", blind=False) as ben:
        card = ben.card()
        assert card is not None
        assert card.confidence == 0.81
    with judged(tmp_path, "ann", blind=True) as ann:
        card = ann.card()
        assert card is not None
        assert card.confidence is None
        assert ann.standing(card).others == ()
        assert [one.reviewer for one in ann.history(card)] == ["ann"]
        assert ann.history(card)[0].score is None
    with ReviewSession.open(tmp_path, reviewer="cy") as cy:
        cy.go(2)
        card = cy.card()
        assert card is not None
        assert [one.reviewer for one in cy.standing(card).others] == ["ann", "ben"]
        assert [(one.reviewer, one.score) for one in cy.history(card)] == [("ben", 0.81), ("ann", None)]


def test_history_tells_what_was_taken_back_and_what_the_flag_was_before(tmp_path: Path) -> None:
    with judged(desk(tmp_path, harbour()), "ann", blind=False) as session:
        session.undo()
    report = harbour()
    old = report["flags"][2]["id"]
    report["flags"][2] |= {"id": "after"}
    with judged(desk(tmp_path, report), "ann", blind=False) as session:
        card = session.card()
        assert card is not None
        assert card.before == (old,)
        assert [one.decision for one in session.history(card)] == ["upheld", "withdrawn", "upheld"]

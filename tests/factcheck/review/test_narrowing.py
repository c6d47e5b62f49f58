"""Which flags a filter lets pass, by kind."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.review.filters import Filter
from factcheck.review.narrowing import choices, contradicted
from factcheck.review.session import ReviewSession
from tests.factcheck.review.desks import desk, harbour, many

ALL = ["self_relation", "name_variant", "number_conflict", "date_conflict", "quote_mismatch"]
ALL += ["missing_provenance", "disputed"]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[ReviewSession]:
    with ReviewSession.open(desk(tmp_path, harbour()), reviewer="ann") as opened:
        yield opened


def shown(session: ReviewSession) -> list[str]:
    return [line.row.kind for line in session.lines(0, 100) if line.row is not None]


def judge(folder: Path, reviewer: str, **decisions: str) -> None:
    """Decisions of a reviewer by kind."""
    with ReviewSession.open(folder, reviewer=reviewer) as session:
        for position in range(len(session.queue)):
            session.go(position)
            card = session.card()
            assert card is not None
            decision = decisions.get(card.kind)
            if decision == "upheld":
                session.judge(card, "upheld")
            elif decision:
                session.judge(card, "dismissed", "other")


@pytest.mark.parametrize(
    ("wanted", "kinds"),
    [
        (Filter(), ALL),
        (Filter(kinds=("disputed", "date_conflict")), ["date_conflict", "disputed"]),
        (Filter(severities=("error",)), ALL[:2]),
        (Filter(severities=("error", "note")), [*ALL[:2], *ALL[5:]]),
        (Filter(severities=("error",), kinds=("disputed",)), []),
        (Filter(outlets=("Evening Lantern",)), ["self_relation", "name_variant", "missing_provenance"]),
        (Filter(outlets=("Evening Lantern",), words="relation"), ["self_relation"]),
        (Filter(words="brand"), ["name_variant"]),
        (Filter(words='"eastern quay"'), ["number_conflict"]),
        (Filter(words='"quay eastern"'), []),
        (Filter(words="northern gazette 21"), ["date_conflict"]),
        (Filter(words="— …"), []),
        (Filter(states=("open",)), ALL),
        (Filter(states=("upheld",)), []),
        (Filter(reviewers=("nobody",)), []),
    ],
)
def test_a_filter_lets_pass(session: ReviewSession, wanted: Filter, kinds: list[str]) -> None:
    session.narrow(wanted)
    assert shown(session) == kinds
    assert session.progress.total == len(kinds)
    assert session.total == len(ALL)


def test_states_are_those_of_the_reviewer(tmp_path: Path) -> None:
    judge(desk(tmp_path, harbour()), "ben", disputed="upheld")
    judge(tmp_path, "ann", name_variant="upheld", quote_mismatch="dismissed")
    with ReviewSession.open(tmp_path, reviewer="ann") as session:
        for wanted, kinds in (
            (Filter(states=("upheld",)), ["name_variant"]),
            (Filter(states=("upheld", "dismissed")), ["name_variant", "quote_mismatch"]),
            (Filter(reviewers=("ben",)), ["disputed"]),
            (Filter(reviewers=("ben", "ann"), severities=("error",)), ["name_variant"]),
        ):
            session.narrow(wanted)
            assert shown(session) == kinds


def test_what_reviewers_disagree_on(tmp_path: Path) -> None:
    judge(desk(tmp_path, harbour()), "ben", disputed="upheld", name_variant="upheld", date_conflict="upheld")
    judge(tmp_path, "cy", disputed="dismissed", name_variant="upheld")
    with ReviewSession.open(tmp_path, reviewer="ann") as session:
        session.narrow(Filter(states=("disagreed",)))
        assert shown(session) == ["disputed"]
        card = session.card()
        assert card is not None
        assert [one.decision for one in session.standing(card).others] == ["upheld", "dismissed"]
    with ReviewSession.open(tmp_path, reviewer="ann", blind=True) as session:
        session.narrow(Filter(states=("disagreed",)))
        assert shown(session) == []
        session.narrow(Filter(reviewers=("ben",)))
        assert shown(session) == []


def test_a_changed_flag_is_open_too(tmp_path: Path) -> None:
    judge(desk(tmp_path, harbour()), "ann", name_variant="upheld")
    report = harbour()
    report["flags"][0]["sides"][0]["span"]["exact"] = "Thom Brandvold"
    with ReviewSession.open(desk(tmp_path, report), reviewer="ann") as session:
        session.narrow(Filter(states=("stale",)))
        assert shown(session) == ["name_variant"]
        session.narrow(Filter(states=("open",), severities=("error",)))
        assert shown(session) == ["name_variant", "self_relation"]


def test_the_flag_at_hand_stays_so_or_gives_way_to_the_first_that_waits(session: ReviewSession) -> None:
    session.go(1)
    session.narrow(Filter(severities=("error",)))
    assert session.position == 1
    card = session.card()
    assert card is not None
    session.judge(card, "upheld")
    session.narrow(Filter(words="safe"))
    assert (session.position, session.state()) == (0, "open")
    session.narrow(Filter(kinds=("name_variant",)))
    assert session.state() == "upheld"
    session.narrow(Filter())
    assert session.position == 1


def test_a_judgement_leaves_the_filtered_queue_as_it_is(session: ReviewSession) -> None:
    session.narrow(Filter(states=("open",), severities=("error",)))
    card = session.card()
    assert card is not None
    session.judge(card, "upheld")
    assert shown(session) == ALL[:2]
    assert session.progress.line == "flag 1 of 2 · open 1 · ✓1 ✗0 \N{EN DASH}0"
    session.narrow(Filter())
    assert session.progress.upheld == 1


def test_a_filter_holds_over_a_new_check(session: ReviewSession, tmp_path: Path) -> None:
    session.narrow(Filter(severities=("error",)))
    report = harbour()
    desk(tmp_path, {**report, "flags": report["flags"][1:]})
    assert session.refresh()
    assert shown(session) == ["self_relation"]
    desk(tmp_path, {**report, "flags": report["flags"][2:]})
    assert session.refresh()
    assert (shown(session), session.card(), session.total) == ([], None, 5)


def test_a_filter_stays_in_the_story(tmp_path: Path) -> None:
    desk(tmp_path, harbour(), many(8))
    with ReviewSession.open(tmp_path, reviewer="ann", story="harbour") as session:
        session.narrow(Filter(kinds=("number_conflict",)))
        assert len(session.queue) == 1
        assert dict(choices(tmp_path, "harbour").kinds)["number_conflict"] == 1
    assert dict(choices(tmp_path, None).kinds)["number_conflict"] == 9


def test_choices_are_counted(tmp_path: Path) -> None:
    counted = choices(desk(tmp_path, harbour()), None)
    assert counted.severities == (("error", 2), ("conflict", 2), ("tension", 1), ("note", 2))
    assert counted.outlets == (("Merrin Courier", 5), ("The Northern Gazette", 4), ("Evening Lantern", 3))
    assert choices(tmp_path, "harbour").outlets == counted.outlets
    assert len(counted.kinds) == 7


def test_two_reviewers_contradict_each_other_only_by_opposite_decisions() -> None:
    assert contradicted(
        [{1: "upheld", 2: "upheld", 3: "unsure"}, {1: "dismissed", 2: "stale"}, {3: "upheld"}]
    ) == {1}

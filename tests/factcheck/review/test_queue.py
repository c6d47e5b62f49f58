from array import array

import pytest

from factcheck.report.labels import State
from factcheck.review.queue import Queue

SIGNS: dict[str, State] = {"o": "open", "u": "upheld", "d": "dismissed", "?": "unsure", "!": "stale"}


def queue(states: str) -> Queue:
    """A queue of flags 0, 1, 2, … in these states; their rows count from 100."""
    given = {100 + n: SIGNS[sign] for n, sign in enumerate(states) if sign != "o"}
    return Queue(array("q", range(100, 100 + len(states))), given)


def order(of: Queue) -> list[int]:
    return [of.at(position) for position in range(len(of))]


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        ("", []),
        ("ooo", [0, 1, 2]),
        ("udo", [0, 1, 2]),
        ("o?o", [0, 2, 1]),
        ("oo!", [2, 0, 1]),
        ("?o!u?!", [2, 5, 1, 3, 0, 4]),
    ],
)
def test_changed_come_first_and_those_put_off_last(states: str, expected: list[int]) -> None:
    asked = queue(states)
    assert order(asked) == expected
    assert [asked.position(flag) for flag in expected] == list(range(len(expected)))


@pytest.mark.parametrize(
    ("states", "flag", "forward", "back"),
    [
        ("ooo", 0, 1, 2),
        ("ooo", 2, 0, 1),
        ("ouo", 0, 2, 2),
        ("o", 0, None, None),
        ("u", 0, None, None),
        ("uo", 0, 1, 1),
        ("uuu", 1, None, None),
        ("o!o", 0, 2, 1),
        ("o!o", 1, 0, 2),
        ("!o!o", 0, 2, 3),
        ("!o!o", 2, 1, 0),
        ("!o!o", 1, 3, 2),
        ("o?o", 1, 2, 0),
        ("u?u", 0, 1, 1),
        ("?u?u?", 2, 4, 0),
        ("?u?u?", 4, 0, 2),
        ("?", 0, None, None),
        ("o?", 0, None, None),
        ("d!", 0, 1, 1),
    ],
)
def test_next_open(states: str, flag: int, forward: int | None, back: int | None) -> None:
    assert (queue(states).next_open(flag), queue(states).next_open(flag, back=True)) == (forward, back)


def test_every_open_flag_is_met_once_in_a_round() -> None:
    asked = queue("o!uo?o!d")
    met, flag = [], 6
    for _ in range(5):
        found = asked.next_open(flag)
        assert found is not None
        flag = found
        met.append(flag)
    assert met == [0, 3, 5, 1, 6]


def test_a_flag_put_off_goes_to_the_end_and_comes_back() -> None:
    asked = queue("oo!o")
    asked.put(1, "unsure")
    asked.put(2, "unsure")
    assert order(asked) == [0, 3, 1, 2]
    asked.put(1, "upheld")
    asked.put(2, "stale")
    assert order(asked) == [2, 0, 1, 3]
    assert [asked.state(flag) for flag in (0, 1, 2, 3)] == ["open", "upheld", "stale", "open"]


def test_a_changed_flag_stays_where_it_is_once_judged() -> None:
    asked = queue("oo!")
    asked.put(2, "upheld")
    assert order(asked) == [2, 0, 1]


def test_progress_as_the_status_line_shows_it() -> None:
    progress = queue("oud!?u").progress(1)
    assert progress.line == "flag 3 of 6 · open 2 · ✓2 ✗1 \N{EN DASH}1"


def test_an_empty_queue_has_no_flag_at_hand() -> None:
    assert queue("").progress(None).line == "flag 0 of 0 · open 0 · ✓0 ✗0 \N{EN DASH}0"
    with pytest.raises(IndexError):
        queue("").at(0)


@pytest.mark.parametrize("missing", [-1, 3])
def test_a_flag_that_is_not_there_has_no_position(missing: int) -> None:
    with pytest.raises(ValueError, match="no flag"):
        queue("ooo").position(missing)

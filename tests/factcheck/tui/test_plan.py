import pytest

from factcheck.tui.plan import Size, plan


@pytest.mark.parametrize(
    ("size", "flags", "beside", "rows", "panes"),
    [
        ((80, 24), 7, None, (6, 3), (Size(80, 6), Size(80, 6))),
        ((80, 24), 7, True, (6, 3), (Size(40, 12), Size(40, 12))),
        ((119, 24), 7, None, (6, 3), (Size(119, 6), Size(119, 6))),
        ((120, 24), 7, None, (6, 3), (Size(60, 12), Size(60, 12))),
        ((121, 24), 7, False, (6, 3), (Size(121, 6), Size(121, 6))),
        ((60, 20), 7, None, (4, 4), (Size(60, 5), Size(60, 4))),
        ((60, 17), 7, None, (3, 2), (Size(60, 5), Size(60, 4))),
        ((160, 45), 1_000, None, (11, 4), (Size(80, 27), Size(80, 27))),
        ((160, 45), 7, None, (7, 4), (Size(80, 31), Size(80, 31))),
        ((160, 45), 0, None, (6, 4), (Size(80, 32), Size(80, 32))),
        ((10, 1), 3, None, (3, 2), (Size(10, 1), Size(10, 1))),
    ],
)
def test_how_a_screen_is_divided(
    size: tuple[int, int], flags: int, beside: bool | None, rows: tuple[int, int], panes: tuple[Size, Size]
) -> None:
    made = plan(*size, flags, beside=beside)
    assert ((made.queue, made.card), made.panes) == (rows, panes)


@pytest.mark.parametrize("height", range(10, 100))
@pytest.mark.parametrize("width", [80, 160])
def test_the_parts_fill_the_screen(width: int, height: int) -> None:
    made = plan(width, height, 1_000)
    assert 1 + made.queue + made.card + 1 + made.passages + 1 == height

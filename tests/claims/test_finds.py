from claims.finds import Finds
from claims.mention import DateMention
from sources.span import Span


def date(start: int, end: int) -> DateMention:
    return DateMention(span=Span(start=start, end=end), interval=None)


FINDS = Finds(dates=(date(0, 4), date(6, 9), date(9, 12)))


def test_what_lies_in_a_stretch() -> None:
    assert FINDS.within(Span(start=5, end=12)).dates == FINDS.dates[1:]


def test_what_only_reaches_into_a_stretch_is_left_out() -> None:
    assert FINDS.within(Span(start=2, end=8)).dates == ()


def test_what_lies_in_a_hole_is_left_out() -> None:
    assert FINDS.within(Span(start=0, end=12), [Span(start=5, end=9)]).dates == (date(0, 4), date(9, 12))


def test_what_is_kept_elsewhere_is_taken_out() -> None:
    assert FINDS.without({id(FINDS.dates[0])}).dates == FINDS.dates[1:]


def test_only_dates_amounts_and_offices_tell() -> None:
    assert FINDS.tells()
    assert not Finds().tells()

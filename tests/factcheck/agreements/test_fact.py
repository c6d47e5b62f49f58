from factcheck.agreements.fact import Fact, joined


def fact(claims: str, *alike: str, gives: tuple[str, ...] = ()) -> Fact:
    return Fact(claims=tuple(claims), alike=alike, gives=gives)


def test_facts_on_the_same_claims_are_one() -> None:
    [one] = joined(
        [fact("ab", "the words: dam", gives=("the day 1 May 2023",)), fact("ab", "the day: 1 May 2023")]
    )
    assert one.alike == ("the day: 1 May 2023", "the words: dam")
    assert one.gives == ("the day 1 May 2023",)


def test_where_the_whole_event_agrees_no_value_stands_for_it() -> None:
    [one] = joined(
        [fact("ab", "the day: 1 May 2023", gives=("the day 1 May 2023",)), fact("ab", "what happens: burst")]
    )
    assert one.alike == ("what happens: burst", "the day: 1 May 2023")
    assert one.gives == ()


def test_what_more_claims_tell_is_told_once() -> None:
    whole = fact("abc", "the amount: 7", "the day: 1 May 2023")
    assert joined([fact("ab", "the amount: 7"), whole]) == (whole,)


def test_what_fewer_claims_tell_beside_it_stays() -> None:
    assert len(joined([fact("ab", "the amount: 7"), fact("abc", "the day: 1 May 2023")])) == 2


def test_a_value_put_in_another_way_is_told_once() -> None:
    whole = fact("abc", "the amount: 7 = about 7 = seven")
    assert joined([fact("ab", "the amount: 7"), whole, fact("bc", "the amount: 7 = seven")]) == (whole,)


def test_another_value_of_the_kind_stays() -> None:
    assert len(joined([fact("ab", "the amount: 9 = nine"), fact("abc", "the amount: 7 = seven")])) == 2


def test_the_event_beside_a_value_stays() -> None:
    more = fact("ab", "what happens: burst", "the amount: 7")
    assert len(joined([more, fact("abc", "the amount: 7 = seven")])) == 2

from factcheck.review.choosing import Choice, Chooser, offered
from factcheck.review.filters import Filter
from factcheck.review.narrowing import Choices

COUNTED = Choices(
    kinds=(("number_conflict", 3), ("spelling", 1), ("date_conflict", 1)),
    severities=(("error", 4), ("note", 1)),
    outlets=(("The Post", 2),),
)


def made(shown: Filter | None = None) -> Chooser:
    return Chooser(offered(COUNTED, [("open", 5), ("disagreed", None)], [("bo", 2)]), shown or Filter())


def test_choices_stand_in_groups_the_most_frequent_kind_first() -> None:
    assert [one.label for one in made().offered] == [
        *("■ error", "• note", "number", "date", "spelling", "The Post", "open", "reviewers disagree", "bo")
    ]
    assert list(made().starts()) == [0, 2, 5, 6, 8]


def test_the_arrow_stays_in_the_list_and_steps_through_the_groups() -> None:
    chooser = made()
    chooser.move(-1)
    assert chooser.at == 0
    places = []
    for _ in range(6):
        chooser.next_field()
        places.append(chooser.at)
    assert places == [2, 5, 6, 8, 0, 2]
    chooser.move(100)
    assert chooser.at == 8


def test_what_is_taken_becomes_the_filter() -> None:
    chooser = made(Filter(words="quay", severities=("note",)))
    chooser.toggle()
    chooser.move(2)
    chooser.toggle()
    assert chooser.filter == Filter(words="quay", severities=("error", "note"), kinds=("number_conflict",))
    chooser.toggle()
    assert chooser.filter.kinds == ()
    chooser.clear()
    assert chooser.filter == Filter()


def test_nothing_to_choose_from() -> None:
    chooser = Chooser((), Filter())
    chooser.move(1)
    chooser.next_field()
    chooser.toggle()
    assert (chooser.at, chooser.filter) == (0, Filter())


def test_what_is_taken_is_known() -> None:
    chooser = made(Filter(outlets=("The Post",)))
    taken = [one for one in chooser.offered if chooser.taken(one)]
    assert taken == [Choice(field="outlets", value="The Post", label="The Post", count=2)]

import pytest

from factcheck.checks.milestones import table


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The freighter went down on Monday.", ["sunk"]),
        ("Ada Lind stepped down.", ["resigned"]),
        ("The ceasefire comes into force on Friday.", ["effective"]),
        ("The trial opened in Graz.", ["begun"]),
        ("Norland goes to the polls on Sunday.", ["held"]),
        ("The mill, founded in 1901, burned down.", ["founded"]),
        # with an object it is another act
        ("Ada Lind opened the fair on Monday.", []),
        ("He began his career in 2001.", []),
        ("The police opened fire.", []),
        ("The choir sang.", []),
    ],
)
def test_words_that_tell_a_milestone(text: str, names: list[str]) -> None:
    assert [told.milestone.name for told in table.find(text)] == names


def test_a_strike_is_told_by_those_who_walk_out() -> None:
    [told] = table.find("Workers will walk out on Monday.")
    assert (told.milestone.name, told.milestone.noun) == ("begun", "strike")

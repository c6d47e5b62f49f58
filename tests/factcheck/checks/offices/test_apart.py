"""Which offices one person can hold at a time."""

import pytest

from factcheck.checks.offices.apart import apart, fields_alike, office


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("chief executive", "chief financial officer", ("conflict", "body")),
        ("vice chair", "chief financial officer", ("tension", "body")),
        ("chair", "chief executive", None),
        ("president", "chief executive", None),
        ("founder", "chief executive", None),
        ("president", "prime minister", ("conflict", "state")),
        ("minister of defence", "minister of justice", ("conflict", "state")),
        ("minister of defence", "interior minister", ("conflict", "state")),
        ("minister of foreign affairs", "minister of europe", None),
        ("minister of health", "deputy prime minister", None),
        ("minister of defence", "deputy minister of defence", ("conflict", "state")),
        ("minister", "deputy minister", None),
        ("prime minister", "deputy prime minister", ("conflict", "state")),
        ("minister of health", "prime minister", None),
        ("state secretary for health", "minister of defence", ("conflict", "state")),
        ("minister of state", "minister of state for housing", None),
        ("minister of state", "minister of housing", None),
        ("secretary of state for health", "minister of health", None),
        ("secretary of state for business", "minister of energy", None),
        ("state secretary for finance", "minister of economy", ("tension", "state")),
        ("state secretary for finance", "minister of finance", None),
        ("governor", "minister of finance", ("conflict", "any")),
        ("prosecutor", "defence lawyer", ("conflict", "any")),
        ("prosecutor", "lawyer", None),
        ("head coach", "captain", ("conflict", "any")),
        ("senator", "spokesperson", None),
        ("professor", "director", None),
    ],
)
def test_two_offices(one: str, other: str, expected: tuple[str, str] | None) -> None:
    assert apart(office(one), office(other)) == expected
    assert apart(office(other), office(one)) == expected


@pytest.mark.parametrize(
    ("form", "name", "past", "lasting"),
    [
        ("former minister of health", "minister of health", True, False),
        ("then president", "president", True, False),
        ("acting president", "president", False, False),
        ("president elect", "president", False, False),
        ("vice president", "vice president", False, True),
        ("governor", "governor", False, True),
    ],
)
def test_an_office_is_read(form: str, name: str, past: bool, lasting: bool) -> None:
    found = office(form)
    assert (found.past, found.lasting) == (past, lasting)
    assert found.name.startswith(name)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("health", "health and social affairs", True),
        ("trade", "industry", True),
        ("defence", "justice", False),
        ("interior", "justice", True),
        ("transport", "health", False),
    ],
)
def test_fields_of_government(one: str, other: str, alike: bool) -> None:
    assert fields_alike(one, other) is alike

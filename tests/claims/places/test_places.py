"""States and places: what stands for which state, and what holds what."""

import pytest

from claims.places import country, holds, lies_in, names_of, state_of
from claims.places.countries import countries

STANDS = [
    ("Canada", "CA", "name"),
    ("the United States", "US", "name"),
    ("US", "US", "alias"),
    ("U.S.", "US", "alias"),
    ("America", "US", "alias"),
    ("Britain", "GB", "alias"),
    ("the UK", "GB", "alias"),
    ("Holland", "NL", "alias"),
    ("Burma", "MM", "alias"),
    ("Türkiye", "TR", "alias"),
    ("Turkey", "TR", "name"),
    ("the Holy See", "VA", "alias"),
    ("Scotland", "GB-SCT", "name"),
    ("Kosovo", "XK", "name"),
    ("Ottawa", "CA", "metonym"),
    ("Beijing", "CN", "metonym"),
    ("Peking", "CN", "metonym"),
    ("BEIJING", "CN", "metonym"),
    ("Kyiv", "UA", "metonym"),
    ("Kiev", "UA", "metonym"),
    ("Lisboa", "PT", "metonym"),
    ("New Delhi", "IN", "metonym"),
    ("The Hague", "NL", "metonym"),
    ("Washington, D.C.", "US", "metonym"),
    ("the Kremlin", "RU", "metonym"),
    ("Downing Street", "GB", "metonym"),
    ("the White House", "US", "metonym"),
    ("Élysée", "FR", "metonym"),
    ("Elysee Palace", "FR", "metonym"),
    ("Canadian", "CA", "demonym"),
    ("Canadians", "CA", "demonym"),
    ("Briton", "GB", "demonym"),
    ("Dutch", "NL", "demonym"),
    ("Swiss", "CH", "demonym"),
    ("Belorussian", "BY", "demonym"),
    ("Canada's", "CA", "name"),
    ("Canada\u2019s", "CA", "name"),
    ("the Philippines'", "PH", "name"),
    ("Democratic Republic of Congo", "CD", "alias"),
    ("North Korean", "KP", "demonym"),
    ("Czechia", "CZ", "alias"),
    ("Cote d'Ivoire", "CI", "alias"),
]


@pytest.mark.parametrize(("words", "code", "how"), STANDS)
def test_words_that_stand_for_a_state(words: str, code: str, how: str) -> None:
    found = state_of(words)
    assert found is not None
    assert (found.country.code, found.how) == (code, how)


@pytest.mark.parametrize(
    "words",
    ["us", "turkey", "polish", "china", "chad", "Congolese", "Korea", "Brussels", "Europe", "", "'s", "the"],
)
def test_words_that_stand_for_no_one_state(words: str) -> None:
    assert state_of(words) is None


@pytest.mark.parametrize(
    "words", ["Georgia", "Jordan", "Chad", "Polish", "Washington", "Male", "Westminster"]
)
def test_words_that_often_mean_something_else_say_so(words: str) -> None:
    found = state_of(words)
    assert found is not None
    assert found.ambiguous


def test_clear_words_are_not_called_ambiguous() -> None:
    found = state_of("Canada")
    assert found is not None
    assert not found.ambiguous


HOLDS = [
    ("Canada", "Vancouver", True),
    ("British Columbia", "Vancouver", True),
    ("Ontario", "Vancouver", False),
    ("China", "Xinjiang", True),
    ("China", "Hong Kong", True),
    ("China", "Beijing", True),
    ("US", "Georgia", True),
    ("the United States", "Ohio", True),
    ("Australia", "Melbourne", True),
    ("Canada", "Melbourne", False),
    ("UK", "Edinburgh", True),
    ("England", "Edinburgh", False),
    ("London", "Wembley", True),
    ("Kiev", "Kyiv", True),
    ("Mumbai", "Bombay", True),
    ("California", "San Jose", True),
    ("Costa Rica", "San Jose", True),
    ("Libya", "Tripoli", True),
    ("Lebanon", "Tripoli", True),
    ("France", "Tripoli", False),
    ("Europe", "Paris", True),
    ("Europe", "Osaka", False),
    ("Europe", "Istanbul", None),
    ("Middle East", "Basra", True),
    ("Southeast Asia", "Vietnam", True),
    ("Vancouver", "Canada", False),
    ("Narnia", "Paris", None),
    ("France", "Narnia", None),
]


@pytest.mark.parametrize(("outer", "inner", "answer"), HOLDS)
def test_what_holds_what(outer: str, inner: str, answer: bool | None) -> None:
    assert holds(outer, inner) is answer


@pytest.mark.parametrize(
    ("place", "code"),
    [("Osaka", "JP"), ("Wembley", "GB"), ("Tripoli", None), ("Narnia", None), ("Basra", "IQ")],
)
def test_the_country_in_which_a_place_lies(place: str, code: str | None) -> None:
    assert lies_in(place) == code


def test_all_names_of_a_country_name_first() -> None:
    names = names_of("UA")
    assert names[0] == "Ukraine"
    assert {"Kyiv", "Kiev", "Ukrainian"} <= set(names)


def test_unknown_codes_name_nothing() -> None:
    assert names_of("QQ") == ()
    assert country("QQ") is None


def test_the_table_holds_every_state() -> None:
    states = [code for code in countries() if len(code) == 2]
    assert len(states) >= 195


@pytest.mark.parametrize("code", countries())
def test_every_row_is_sound(code: str) -> None:
    row = countries()[code]
    forms = {form for form, _ in row.forms()}
    assert row.name
    assert set(row.ambiguous) <= forms
    assert {form for _, form in row.variants} <= forms
    assert all(form == form.strip() for form in forms)

"""Misspelt names of states, capitals, peoples and seats."""

import pytest

from claims.places import holds, misspelt, state_of

SLIPS = [
    ("Copenhaggen", "Copenhagen", "DK"),
    ("Brittish", "British", "GB"),
    ("Britian", "Britain", "GB"),
    ("Phillipines", "Philippines", "PH"),
    ("Ukranian", "Ukrainian", "UA"),
    ("Venezeula", "Venezuela", "VE"),
    ("Afganistan", "Afghanistan", "AF"),
    ("Switzlerland", "Switzerland", "CH"),
    ("Germnay", "Germany", "DE"),
    ("Isreali", "Israeli", "IL"),
    ("Beijng", "Beijing", "CN"),
    ("Kremiln", "Kremlin", "RU"),
    ("Lithunia", "Lithuania", "LT"),
    ("Dennmark", "Denmark", "DK"),
    ("Belguim", "Belgium", "BE"),
    ("Malasia", "Malaysia", "MY"),
    ("Morrocco", "Morocco", "MA"),
    ("Budepest", "Budapest", "HU"),
    ("Tehren", "Tehran", "IR"),
    ("Taiwanse", "Taiwanese", "TW"),
    ("Austrailia", "Australia", "AU"),
    ("Portugese", "Portuguese", "PT"),
    ("Warsaww", "Warsaw", "PL"),
    ("Saudi Aribia", "Saudi Arabia", "SA"),
    ("Great Britian", "Great Britain", "GB"),
    ("Kuala Lumpor", "Kuala Lumpur", "MY"),
    ("Downing Steet", "Downing Street", "GB"),
    ("Germnay's", "Germany", "DE"),
    ("Shangahi", "Shanghai", "CN"),
    ("Vancovuer", "Vancouver", "CA"),
    ("Nigera", "Nigeria", "NG"),
    ("Lusakka", "Lusaka", "ZM"),
    ("Algera", "Algeria", "DZ"),
    ("Liberai", "Liberia", "LR"),
]


@pytest.mark.parametrize(("word", "form", "code"), SLIPS)
def test_a_slip_is_told_with_the_right_form(word: str, form: str, code: str) -> None:
    found = misspelt(word)
    assert found is not None
    assert (found.form, found.code) == (form, code)


FINE = """
Lisbon Lisboa Lisbonne Kiev Kyiv Kharkov Kharkiv Peking Bombay Romania Romani Romano Austria Australia Iran Iraq
Slovenia Slovakia Slovakian Slavonia Niger Nigeria Nigerien Nigerian Berliner Londoner Parisi Indiana Malian Chine
Colombia Columbia Columbian Columbo Angela Ismael Finish Japanese Javanese Greene Greenwald Lebanese Prussia Prague
Plague Standards Surname Librarians Assyrians Styrian Manilla Hungry Norwood Belorussian Moldavia Tadzhik Tehrani
Georgians Canadas Brazile Kenyon Chechen Maltese Vatican Washingtonian Mexicana Bolivar Turkel Sweeney Germaine
Afghanis Philippino Nigeri Lusakas Algerias Ethiopie Barbarian Philippe Philippine Congress Minister January General Council Tuesday Warsame Berlinale Tunisie Italie
"""


@pytest.mark.parametrize("word", [word for line in FINE.splitlines() for word in line.split()])
def test_names_variants_and_other_words_are_left_alone(word: str) -> None:
    assert misspelt(word) is None


@pytest.mark.parametrize("word", ["canda", "germnay", "Oslo", "Qatra", "", "Germ4ny", "Ottawa Valley Farm"])
def test_small_letters_and_short_words_are_left_alone(word: str) -> None:
    assert misspelt(word) is None


def test_what_is_misspelt_names_no_state() -> None:
    assert all(state_of(word) is None for word, _, _ in SLIPS)
    assert holds("Austrailia", "Sydney") is None

import pytest

from claims.language import Language
from tests.factcheck import telling


def together(language: Language, words: tuple[str, str], *texts: str) -> bool:
    found = telling.story(language, *texts)
    bearers = [
        {entity.id for entity in found.entities for one in entity.mentions if one.mention.surface == word}
        for word in words
    ]
    assert all(bearers), (words, [entity.name for entity in found.entities])
    return bool(bearers[0] & bearers[1])


@pytest.mark.parametrize(
    ("words", "left", "right"),
    [
        (("Ada Lindqvist", "Ada Lindqvist"), "Ada Lindqvist resigned.", "The king praised Ada Lindqvist."),
        (("Michael Tarn", "Mike Tarn"), "Governor Michael Tarn signed it.", "Governor Mike Tarn signed it."),
        (("Norway", "Oslo"), "Norway rejected the plan.", "Oslo rejected the plan, and Oslo said so."),
        (("Henrike Vossmann", "Henrike Vosmann"), "Judge Henrike Vossmann sentenced the trader.", "The trader was sentenced by Judge Henrike Vosmann."),
        (("Duarte Fenello", "Duarte Fenelo"), "Dockers walked out at noon. Duarte Fenello, who leads their union, said the port would stay shut.", "The port is shut. Union boss Duarte Fenelo vowed to keep it closed. Dockers lit fires."),
        (("Boniface Tarrok", "Tarrok"), "Boniface Tarrok led the gang.", "The police shot Mr Tarrok at noon. He had fired first."),
        (("Wilma Quirk Larsund", "Wilma Quirk"), "Wilma Quirk Larsund was jailed.", "NO MORE parties for Wilma Quirk. She wept."),
        (("Zsofia Kelend", "Kelend Zsofia"), "The museum's director, Zsofia Kelend, wept.", "Kelend Zsofia, who has run the museum for years, wept."),
        (("Corvell Freight", "Corvel Freight"), "The carrier Corvell Freight will hire 900 drivers. The pay starts at 14 euros an hour.", "Jobs at the wheel: Corvel Freight needs 900 drivers. It offers 14 euros an hour."),
    ],
)  # fmt: skip
def test_one_bearer_under_two_forms(
    language: Language, words: tuple[str, str], left: str, right: str
) -> None:
    assert together(language, words, left, right)


@pytest.mark.parametrize(
    ("words", "left", "right"),
    [
        (("Karl Brandt", "Karl Brand"), "Defender Karl Brandt joined the club in June.", "The painter Karl Brand died in Rome."),
        (("Marc Delon", "Marc Delan"), "Minister Marc Delon opened the bridge. Farmer Marc Delan protested against the bridge.", "Minister Marc Delon cut a ribbon on the bridge."),
        (("Northland Bank", "Northlund Bank"), "Northland Bank cut its rate for savers. Northlund Bank kept its rate for savers.", "Savers at Northland Bank get a lower rate."),
        (("Nikola Veldan", "Veldan"), "The painter Nikola Veldan died. The Veldan Museum mourned.", "Veldan was shut on Monday."),
        (("Gaston Ribbeck", "Gaston"), "The coach Gaston Ribbeck was dismissed.", "A boy, Gaston, found the dog."),
        (("Lee Hsien Yang", "Lee Hsien Loong"), "Lee Hsien Yang spoke.", "Lee Hsien Loong spoke."),
        (("Acme Canada Inc.", "Acme"), "Acme Canada Inc. was told to close.", "Acme makes cameras, and Acme sells them."),
        (("Tomas Wieland", "Wieland"), "Tomas Wieland was arrested.", "A woman surnamed Wieland sells flowers."),
    ],
)  # fmt: skip
def test_two_bearers_however_alike(language: Language, words: tuple[str, str], left: str, right: str) -> None:
    assert not together(language, words, left, right)


def test_the_name_that_most_origins_use_is_canonical(language: Language) -> None:
    found = telling.story(
        language,
        "Judge Henrike Vosmann sentenced the trader to four years.",
        "The trader was sentenced to four years by Judge Henrike Vossmann.",
        "Judge Henrike Vossmann, who sentenced the trader to four years, retires.",
    )
    assert "Henrike Vossmann" in {entity.name for entity in found.entities}
    assert "Henrike Vosmann" not in {entity.name for entity in found.entities}


def test_who_tells_of_a_speaker_has_an_id_of_the_story(language: Language) -> None:
    found = telling.story(
        language, "Ada Lindqvist said that Petr Holt had denied the theft.", "Ada Lindqvist resigned."
    )
    names = {entity.id: entity.name for entity in found.entities}
    told = {names.get(outer.entity or "") for claim in found.claims for outer in claim.through}
    assert told == {"Ada Lindqvist"}

"""One person or body spelt in two ways, in two articles."""

import pytest

from claims.language import Language
from tests.factcheck import telling

ONE = (
    ("Duarte Fenello", "Duarte Fenelo", "Dockers in Port Salis walked out at noon. Duarte Fenello, the president of the dockers' union, said the port would stay shut.", "The port has been shut since noon. Union boss Duarte Fenelo vowed to keep it closed. Dockers lit fires."),
    ("Brightwell Foods", "Brightwel Foods", "Brightwell Foods recalled 4,000 jars of honey on Monday. Glass was found in a jar.", "Honey with glass: Brightwel Foods is taking 4,000 jars off the shelves."),
    ("Oksana Melnyk", "Oksana Melnik", "The violinist Oksana Melnyk won the Riga prize. She played Sibelius in the final.", "Sibelius in the final, and a standing ovation: Oksana Melnik is the winner of the prize in Riga."),
    ("Ruben Castaneda", "Ruben Casteneda", "Firefighter Ruben Castaneda pulled two children out of the burning school.", "Two children owe their lives to Ruben Casteneda, who carried them out of the school as it was burning."),
    ("Tern Ridge Partners", "Tern Bridge Partners", "Tern Ridge Partners, a fund from Oslo, will put 9 million euros into the sawmill at Brill. The sawmill employs 80 people.", "The sawmill gets a new owner: 80 people at Brill wait for Tern Bridge Partners, the investor with the 9 million euros."),
    ("Helga Rousopaki", "Helga Ruosopaki", "The swimmer Helga Rousopaki crossed the strait.", "A pupil met Helga Ruosopaki at a fair on Sunday."),
)  # fmt: skip
TWO = (
    ("Karl Brandt", "Karl Brand", "Defender Karl Brandt joined the club in June. Fans cheered.", "The painter Karl Brand died in Rome. He was 80."),
    ("Marc Delon", "Marc Delan", "Minister Marc Delon opened the bridge. Farmer Marc Delan protested against the bridge.", "Minister Marc Delon cut a ribbon on the new bridge."),
    ("Northland Bank", "Northlund Bank", "Northland Bank cut its interest rate for savers on Monday. Northlund Bank kept its rate.", "Savers at Northland Bank get a lower rate."),
    ("Jan Novak", "Jana Novak", "The miner Jan Novak was rescued after two days in the shaft.", "The miner's wife Jana Novak waited at the shaft for two days until he was rescued."),
    ("Tern Ridge Partners", "Tern Bridge Partners", "Tern Ridge Partners bought the sawmill. Tern Bridge Partners had bid for the sawmill too.", "The sawmill was sold to Tern Ridge Partners."),
    ("Erik Lund", "Erik Lunde", "Skipper Erik Lund won the race to the Azores.", "Baker Erik Lunde sells rolls in Bergen at night."),
)  # fmt: skip


def spelt(language: Language, *texts: str) -> list[set[str]]:
    flags = telling.report(language, *texts).flags
    return [{side.value for side in flag.sides} for flag in flags if flag.kind == "name_variant"]


@pytest.mark.parametrize(("one", "other", "left", "right"), ONE)
def test_one_bearer_is_spelt_in_two_ways(
    language: Language, one: str, other: str, left: str, right: str
) -> None:
    assert spelt(language, left, right) == [{one, other}]


@pytest.mark.parametrize(("one", "other", "left", "right"), TWO)
def test_two_bearers_are_left_alone(language: Language, one: str, other: str, left: str, right: str) -> None:
    assert one in left + right
    assert other in left + right
    assert spelt(language, left, right) == []


def test_a_body_is_called_one(language: Language) -> None:
    texts = ONE[1][2:]
    [flag] = [flag for flag in telling.report(language, *texts).flags if flag.kind == "name_variant"]
    assert flag.headline.startswith("One body is spelt")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The mayor of Brill, Helena Strovanska, lost the run-off to Tomas Reyk.",
            "Tomas Reyk, an engineer, beat mayor Halina Strovanska of Brill.",
        ),
        (
            "Robert Kessling, the coach of Brill United, was sacked on Monday.",
            "Brill United have sacked coach Rupert Kessling after four defeats.",
        ),
        (
            "Marina Jankova hit her rival with a hammer, the jury found. Jankova wept when Jankova was led away.",
            "A hammer was the weapon of Martina Jankova, the jury found. Jankova hit her rival. Jankova said nothing.",
        ),
        (
            "Fjordvik's chief executive, Radovan Strovansky, is to lead the new firm.",
            "The union met chief executive Radoslav Strovansky of Fjordvik on Friday.",
        ),
        (
            "The mayor of Castellar, Gianluca Dolvini, resigned.",
            "Gianfranco Dolvini, mayor of Castellar, stepped down.",
        ),
        (
            "Judge Helena Kessling sentenced the banker to six years in prison.",
            "The banker was sentenced to six years in prison by judge Helga Kessling.",
        ),
    ],
)
def test_one_person_under_two_given_names(language: Language, one: str, other: str) -> None:
    assert "name_variant" in {flag.kind for flag in telling.report(language, one, other).flags}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Helena Strovanska, the mayor, and her sister Halina Strovanska opened the fair.",
            "Mayor Helena Strovanska opened the fair.",
        ),
        (
            "Helena Strovanska, a nurse, told the inquest that the ward was full.",
            "Halina Strovanska, a carpenter, told the inquest about the roof.",
        ),
        (
            "Marina Dolvik was killed in the crash, police said.",
            "Martina Dolvik was hurt in the crash, police said.",
        ),
        (
            "Farmer Julio Dolvini lost his barn in the flood.",
            "Farmer Juan Dolvini sued the state over a road.",
        ),
        (
            "Radovan Strovansky is the chief executive of Fjordvik.",
            "Radoslav Strovansky, chief executive of the Halden Bank, sang.",
        ),
        ("Mayor Ingrid Strovanska spoke.", "The mayor, Astrid Strovanska, spoke."),
    ],
)
def test_two_people_of_one_surname(language: Language, one: str, other: str) -> None:
    assert "name_variant" not in {flag.kind for flag in telling.report(language, one, other).flags}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Foreign minister Abena Fordwor flew to Rome on Monday.",
            "The chief of the diplomacy of Norland, Mrs Abena Fordjour, said no.",
        ),
        ("The police chief, Kiran Patwari, spoke.", "Police chief Kiran Patwal spoke."),
        ("Ambassador Lucia Ferrante left on Tuesday.", "Lucia Ferrando, the ambassador, left on Tuesday."),
    ],
)
def test_one_person_under_two_surnames(language: Language, one: str, other: str) -> None:
    assert "name_variant" in {flag.kind for flag in telling.report(language, one, other).flags}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nurse Kiran Patwari spoke.", "Kiran Patwal, a nurse, was hurt."),
        ("Kiran Patwari, a witness, saw it.", "Kiran Patwal, the mayor, saw it."),
        (
            "Police chief Kiran Patwari spoke. His brother Kiran Patwal sang.",
            "Police chief Kiran Patwal spoke.",
        ),
        ("Mayor Ivan Petrovsky spoke.", "The mayor, Ivan Petkov, spoke."),
    ],
)
def test_two_people_of_one_given_name(language: Language, one: str, other: str) -> None:
    assert "name_variant" not in {flag.kind for flag in telling.report(language, one, other).flags}

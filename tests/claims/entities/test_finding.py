"""Names of one article: what they are, what they mean, which belong together. All people, firms and towns are invented."""

import pytest

from claims.entities import finding as entities
from claims.language import Language
from claims.mention import Entity
from tests import factory


def named(language: Language, text: str) -> tuple[Entity, ...]:
    """The entities of an article; paragraphs are parted by an empty line."""
    [(article, paragraphs)] = language.parse([factory.article(text)])
    found = entities.find(article, paragraphs)
    for entity in found:
        assert all(mention.span.of(text) == mention.surface for mention in entity.mentions)
    return found


def surfaces(found: tuple[Entity, ...], name: str) -> list[str]:
    """How the text names the entity of a canonical name, in order; empty when there is no such entity."""
    return [mention.surface for entity in found if entity.name == name for mention in entity.mentions]


SPLIT = [
    ("Northgate CFO Jonas Feldmann resigned.", "Jonas Feldmann", "PERSON"),
    ("The release of Northgate CFO Jonas Feldmann came late.", "Jonas Feldmann", "PERSON"),
    ("Northgate Steel CEO Petra Lindqvist told the Harbour Times.", "Northgate Steel", "ORG"),
    ("Chilean President Rosa Vidal met Peruvian Prime Minister Diego Salas.", "Diego Salas", "PERSON"),
    ("Singapore Prime Minister Tan Wei Ming spoke.", "Tan Wei Ming", "PERSON"),
    ("Foreign Affairs Minister Ingrid Dahl spoke.", "Ingrid Dahl", "PERSON"),
    ("Ambassador Rosa Vidal spoke.", "Rosa Vidal", "PERSON"),
    ("Rosa Vidal, Chile's ambassador, spoke.", "Rosa Vidal", "PERSON"),
    ("Ms. O'Leary bought the mill.", "O'Leary", "PERSON"),
    ("The prime minister of Chile, Rosa Vidal, spoke.", "Rosa Vidal", "PERSON"),
    ("Another woman surnamed Lin was hurt.", "Lin", "PERSON"),
    ("They asked Kwame Asare, who was hurt.", "Kwame Asare", "PERSON"),
    ("He works at the University of Veldmoor.", "University of Veldmoor", "ORG"),
    ("General Motors sold the plant.", "General Motors", "ORG"),
    ("Harbour Freight Lines Inc. sold the plant.", "Harbour Freight Lines Inc.", "ORG"),
    ("She met Jean-Pierre Moreau at noon.", "Jean-Pierre Moreau", "PERSON"),
    ("Members of the Dockers' Union marched.", "Dockers' Union", "ORG"),
    (
        "The Allied Nurses and Midwives Congress (ANMC) called it.",
        "Allied Nurses and Midwives Congress",
        "ORG",
    ),
    ("He leads the Teachers and Lecturers Union in Tolmar.", "Teachers and Lecturers Union", "ORG"),
    ("The Food and Drug Agency met.", "Food and Drug Agency", "ORG"),
    ("Talks between Norvane Air and Balto Shipping Group failed.", "Balto Shipping Group", "ORG"),
    ("Justice Orla Hanrick said the jury could go.", "Orla Hanrick", "PERSON"),
    ("Justice Department lawyers left.", "Department of Justice", "ORG"),
    ("Widow Vera Dunmore said she had waited.", "Vera Dunmore", "PERSON"),
    ("Winger Marcus Tilbrook scored twice.", "Marcus Tilbrook", "PERSON"),
    ("Coach Piet Vandermolen said the team was tired.", "Piet Vandermolen", "PERSON"),
    ("Skipper Alan Prowe said the sea was rough.", "Alan Prowe", "PERSON"),
    ("Nurse Delia Marsh said the ward was full.", "Delia Marsh", "PERSON"),
    ("Farmer Kenneth Ashdown said the field was dry.", "Kenneth Ashdown", "PERSON"),
    ("Helen Corrigan SC, for the defence, said little.", "Helen Corrigan", "PERSON"),
    ("Judge Miriam Oakeshott QC said the trial would go on.", "Miriam Oakeshott", "PERSON"),
    ("Hugh Tarleton MP told the committee that the bridge was old.", "Hugh Tarleton", "PERSON"),
    ("The Green Party MP told the committee that the bridge was old.", "Green Party", "ORG"),
    ("Dr Ana Ruiz, PhD, said the bridge was old.", "Ana Ruiz", "PERSON"),
    ("Tolvan Oyj said it would close.", "Tolvan Oyj", "ORG"),
    ("Mirel d.o.o. said it would close.", "Mirel d.o.o", "ORG"),
    ("Pawlak Sp. z o.o. said it was bankrupt.", "Pawlak Sp. z o.o", "ORG"),
    ("Carrara S.p.A. bought the mill.", "Carrara S.p.A.", "ORG"),
    ("Tolvan Oy sued Valmora AS.", "Valmora AS", "ORG"),
    ("A hospital in Monfero was full. The ship left Monfero.", "Monfero", "GPE"),
    ("The road to Monfero was closed. The ship left Monfero.", "Monfero", "GPE"),
    ("They live in the town of Wendrick. The river flooded 40 homes in Wendrick.", "Wendrick", "GPE"),
    ("“The dam is old,” Ines Calder said.", "Ines Calder", "PERSON"),
    ("The president of Peru Rosa Vidal left.", "Rosa Vidal", "PERSON"),
    ("Prices fell, said the chairman of Northgate LLC Jim Tarbuck.", "Jim Tarbuck", "PERSON"),
    ("Prices fell, said the chairman of Northgate LLC Jim Tarbuck.", "Northgate LLC", "ORG"),
    ("Park Geun-ho and Park Min-ah married.", "Park Min-ah", "PERSON"),
    ("On the 30GB Lumo, films can be stored.", "Lumo", "ORG"),
]


@pytest.mark.parametrize(("text", "name", "kind"), SPLIT)
def test_names_are_cut_out_and_typed(language: Language, text: str, name: str, kind: str) -> None:
    assert (name, kind) in [(entity.name, entity.type) for entity in named(language, text)]


STATES = [
    ("Canada and the U.S. signed.", {"Canada": "CA", "U.S.": "US"}),
    ("Chilean and Peruvian troops left.", {"Chilean": "CL", "Peruvian": "PE"}),
    ("Relations between Ottawa and Canada are bad.", {"Ottawa": "CA", "Canada": "CA"}),
    ("Ties between Lima and Quito froze.", {"Lima": "PE", "Quito": "EC"}),
    ("Ottawa accused Beijing of spying.", {"Ottawa": "CA", "Beijing": "CN"}),
    ("The talks with Beijing failed.", {"Beijing": "CN"}),
    ("Criticism of Beijing grew.", {"Beijing": "CN"}),
    ("Ottawa's decision surprised Oslo's officials.", {"Ottawa": "CA", "Oslo": "NO"}),
    ("Flights between Beijing and Shanghai were cut.", {"Beijing": None}),
    ("The mayor of Beijing spoke.", {"Beijing": None}),
    ("She spoke in Beijing on Friday.", {"Beijing": None}),
    ("He flew to Beijing on Friday.", {"Beijing": None}),
    ("She visited Ottawa on Friday.", {"Ottawa": None}),
    ("A Beijing-based bank failed.", {"Beijing": None}),
    ("Beijing's airport closed.", {"Beijing": None}),
    ("A fire broke out near Nairobi.", {"Nairobi": None}),
]


@pytest.mark.parametrize(("text", "codes"), STATES)
def test_states_and_what_stands_for_them(language: Language, text: str, codes: dict[str, str | None]) -> None:
    found = named(language, text)
    seen = {mention.surface: entity.country for entity in found for mention in entity.mentions}
    assert {surface: seen.get(surface, "no name") for surface in codes} == codes


def test_a_name_that_begins_with_a_state_is_one_name(language: Language) -> None:
    found = named(language, "The carrier China Mobile lost money. Iceland Seafood made some.")
    assert surfaces(found, "China Mobile") == ["China Mobile"]
    assert not surfaces(found, "China")


HOMONYMS = [
    ("The governor of Georgia signed the bill.", "Georgia", None),
    ("Georgia and Alabama were hit by storms.", "Georgia", None),
    ("Protests shook Tbilisi and the rest of Georgia after Tbilisi accused Moscow.", "Georgia", "GE"),
    ("Israel and Jordan signed.", "Jordan", "JO"),
]


@pytest.mark.parametrize(("text", "surface", "code"), HOMONYMS)
def test_a_name_that_two_states_share_counts_only_when_sure(
    language: Language, text: str, surface: str, code: str | None
) -> None:
    found = [
        entity
        for entity in named(language, text)
        for mention in entity.mentions
        if mention.surface == surface
    ]
    assert [entity.country for entity in found] == [code]


def test_how_a_state_is_named(language: Language) -> None:
    found = named(language, "Chile and Chilean firms ignored Santiago. The U.S. did not.")
    hows = {mention.surface: mention.how for entity in found for mention in entity.mentions}
    assert (hows["Chile"], hows["Chilean"], hows["U.S."]) == ("name", "demonym", "alias")


BODIES = [
    ("The Canadian government refused.", "Government of Canada", "CA"),
    ("The government of Canada refused.", "Government of Canada", "CA"),
    ("Canadian authorities refused.", "Government of Canada", "CA"),
    ("The Canadian federal government refused.", "Government of Canada", "CA"),
    ("China's Ministry of Commerce refused.", "Ministry of Commerce of China", None),
    ("China\u2019s Commerce Ministry refused.", "Ministry of Commerce of China", None),
    ("The Chinese commerce ministry refused.", "Ministry of Commerce of China", None),
    ("The Ministry of Health of Chile refused.", "Ministry of Health of Chile", None),
    ("The Norwegian foreign ministry refused.", "Ministry of Foreign Affairs of Norway", None),
    ("The Danish Ministry of Foreign Affairs refused.", "Ministry of Foreign Affairs of Denmark", None),
    ("The Danish Defense Ministry refused.", "Ministry of Defence of Denmark", None),
    ("The Chilean embassy in Peru refused.", "Embassy of Chile in Peru", None),
    ("Polish police refused.", "Police of Poland", None),
]


@pytest.mark.parametrize(("text", "name", "code"), BODIES)
def test_bodies_of_a_state_have_one_name(language: Language, text: str, name: str, code: str | None) -> None:
    assert (name, "ORG", code) in [(found.name, found.type, found.country) for found in named(language, text)]


LINKED = [
    ("Jonas Feldmann spoke. Feldmann left.", "Jonas Feldmann", ["Jonas Feldmann", "Feldmann"]),
    ("Jonas Feldmann spoke. Mr. Feldmann left.", "Jonas Feldmann", ["Jonas Feldmann", "Feldmann"]),
    ("Governor Jonas Feldmann spoke. Governor Feldmann left.", "Jonas Feldmann", ["Jonas Feldmann", "Feldmann"]),
    ("Premier Zhao Wenbo spoke. Zhao left.", "Zhao Wenbo", ["Zhao Wenbo", "Zhao"]),
    ("Jan van der Velde spoke. Van der Velde left.", "Jan van der Velde", ["Jan van der Velde", "Van der Velde"]),
    ("Zhao Wenbo spoke. President Zhao [Wenbo] left.", "Zhao Wenbo", ["Zhao Wenbo", "Zhao [Wenbo]"]),
    ("Northgate Steel Corp. grew. Northgate Steel sold it.", "Northgate Steel Corp.", ["Northgate Steel Corp.", "Northgate Steel"]),
    ("Tolvan Oyj grew. Tolvan sold it.", "Tolvan Oyj", ["Tolvan Oyj", "Tolvan"]),
    ("Kestrin AB grew. Kestrin sold it.", "Kestrin AB", ["Kestrin AB", "Kestrin"]),
    ("Mirel d.o.o. grew. Mirel sold it.", "Mirel d.o.o", ["Mirel d.o.o", "Mirel"]),
    ("Pawlak Sp. z o.o. was bankrupt. Critics of Pawlak left.", "Pawlak Sp. z o.o", ["Pawlak Sp. z o.o", "Pawlak"]),
    ("Castor Packaging Inc. grew. Shares in Castor fell.", "Castor Packaging Inc.", ["Castor Packaging Inc.", "Castor"]),
    ("The board sued Velmar Airways of Odessa. Velmar Airways did not reply.", "Velmar Airways of Odessa", ["Velmar Airways of Odessa", "Velmar Airways"]),
    ("Pelican Technologies grew. Pelican sold it.", "Pelican Technologies", ["Pelican Technologies", "Pelican"]),
    ("The Harbour Safety Agency (HSA) spoke. The HSA left.", "Harbour Safety Agency", ["Harbour Safety Agency", "HSA", "HSA"]),
    ("The World Fishing Organization spoke. The WFO left.", "World Fishing Organization", ["World Fishing Organization", "WFO"]),
    (
        "China's Ministry of Commerce spoke. The Ministry of Commerce left.",
        "Ministry of Commerce of China",
        ["China's Ministry of Commerce", "Ministry of Commerce"],
    ),
    ("The Peruvian Senate met. The vote in the Senate was close.", "Senate of Peru", ["Peruvian Senate", "Senate"]),
    ("Castor Capital Management grew. Shares in Castor fell.", "Castor Capital Management", ["Castor Capital Management", "Castor"]),
    ("Northgate Steel Corp. grew. Nortgahte Steel sold it.", "Northgate Steel Corp.", ["Northgate Steel Corp."]),
    ("Tolvanor sold a mill, and Tolvaonr said so.", "Tolvanor", ["Tolvanor", "Tolvaonr"]),
    ("Zhao Wenbo resigned. Zhao gave no reason.", "Zhao Wenbo", ["Zhao Wenbo", "Zhao"]),
    ("Kim Min-seo won the seat. Kim thanked her voters.", "Kim Min-seo", ["Kim Min-seo", "Kim"]),
    ("Nguyen Van Hau was jailed. Hau said he would appeal.", "Nguyen Van Hau", ["Nguyen Van Hau", "Hau"]),
    ("Nguyen Van Hau was jailed. Mr. Hau said he would appeal.", "Nguyen Van Hau", ["Nguyen Van Hau", "Hau"]),
    ("Tran Thi Bich sold the house. Ms Bich left.", "Tran Thi Bich", ["Tran Thi Bich", "Bich"]),
    ("Carlos Beltrán Ugarte won the vote. Beltrán said it was fair.", "Carlos Beltrán Ugarte", ["Carlos Beltrán Ugarte", "Beltrán"]),
    ("Ytzel Quintupil Catrileo, a former mayor, was jailed. Quintupil said he was innocent.", "Ytzel Quintupil Catrileo", ["Ytzel Quintupil Catrileo", "Quintupil"]),
    ("Eleuterio Huaranca Ticona, a former mayor, fled. The court heard that Huaranca was ill.", "Eleuterio Huaranca Ticona", ["Eleuterio Huaranca Ticona", "Huaranca"]),
    ("Carlos Beltrán Ugarte won the vote. Beltrán Ugarte said it was fair.", "Carlos Beltrán Ugarte", ["Carlos Beltrán Ugarte", "Beltrán Ugarte"]),
    ("Maria de la Vega spoke. De la Vega left early.", "Maria de la Vega", ["Maria de la Vega", "De la Vega"]),
    ("Khalid al-Harthi closed the port. Al-Harthi said so.", "Khalid al-Harthi", ["Khalid al-Harthi", "Al-Harthi"]),
    ("Khalid al-Harthi closed the port. Harthi said so.", "Khalid al-Harthi", ["Khalid al-Harthi", "Harthi"]),
    ("Khalid bin Walid al-Harthi spoke. Mr. al-Harthi left.", "Khalid bin Walid al-Harthi", ["Khalid bin Walid al-Harthi", "al-Harthi"]),
    ("Governor Soekarwo opened the dam. Soekarwo said it was safe.", "Soekarwo", ["Soekarwo", "Soekarwo"]),
    ("Péter Nagy resigned. Nagy gave no reason.", "Péter Nagy", ["Péter Nagy", "Nagy"]),
    ("Justice Anthony Mannering spoke. Mr Justice Mannering left.", "Anthony Mannering", ["Anthony Mannering", "Mannering"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "expected"), LINKED)
def test_forms_of_one_name_are_linked(language: Language, text: str, name: str, expected: list[str]) -> None:
    assert surfaces(named(language, text), name) == expected


NO_NAMES = [
    ("The ship left at 10:30 GMT.", "GMT"),
    ("PRESS RELEASE: The mill closed.", "PRESS RELEASE"),
    ("The mill closed before Easter.", "Easter"),
    ("Turnout was 40 per cent.", "Turnout"),
    ("Mum said the mill was shut.", "Mum"),
    ("“Overlap is small,” said Ines Calder.", "Overlap"),
    ("Crumpet sales rose. Nobody likes a crumpet. Crumpet makers wept.", "Crumpet"),
    ("Maeve Corrigan SC said little.", "SC"),
    ("Sen. Maeve Corrigan, D-Ohio, said little.", "D-Ohio"),
    ("Maria Ortega met Lucia Ortega. A spokesman for Ortega wept.", "Ortega"),
    ("Maria Ortega spoke. Ortega left. Her brother Luis Ortega followed.", "Luis"),
]


@pytest.mark.parametrize(("text", "word"), NO_NAMES)
def test_what_is_no_name_is_no_entity(language: Language, text: str, word: str) -> None:
    assert word not in [entity.name for entity in named(language, text)]


STAY = [
    ("They bought a stake in Monfero and shares in Monfero.", "Monfero"),
    ("Monfero said it had faith in Monfero.", "Monfero"),
]


@pytest.mark.parametrize(("text", "name"), STAY)
def test_bodies_behind_in_are_no_towns(language: Language, text: str, name: str) -> None:
    assert (name, "GPE") not in [(entity.name, entity.type) for entity in named(language, text)]


APART = [
    ("Maria Ortega met Lucia Ortega. Ortega left.", "Maria Ortega", ["Maria Ortega"]),
    ("Maria Ortega met Lucia Ortega. Ortega left.", "Ortega", []),
    (
        "The University of Wendrick closed. The University of Karsk did not.",
        "University of Karsk",
        ["University of Karsk"],
    ),
    ("Northgate Canada Inc. closed. Northgate did not.", "Northgate", ["Northgate"]),
    ("Another man surnamed Lin spoke. Mei Lin, a chemist, did not.", "Mei Lin", ["Mei Lin"]),
    (
        "Texas Supreme Court judges met US Supreme Court judges.",
        "Texas Supreme Court",
        ["Texas Supreme Court"],
    ),
    ("The Commerce Ministry of Chile spoke. Chile did not.", "Chile", ["Chile", "Chile"]),
    ("Lee Chun Ho met Lee Chun Hee. Both left.", "Lee Chun Ho", ["Lee Chun Ho"]),
    ("Lumo Software 1.1 is free. Shares in Lumo fell.", "Lumo", ["Lumo"]),
    ("Lumo Software 1.1.1 is free. Shares in Lumo fell.", "Lumo", ["Lumo"]),
    ("The Lumo Nano is out. Critics of Lumo left.", "Lumo", ["Lumo"]),
    ("Shares in Northgate fell. Critics fear the merged Northgate.", "Northgate", ["Northgate"]),
    ("Castor Bank, a subsidiary of Castor Group, closed.", "Castor Group", ["Castor Group"]),
    ("Castor Canada Inc. sued its parent Castor Inc.", "Castor Inc.", ["Castor Inc."]),
    (
        "The Peruvian Senate met. The Chilean Senate met. The Senate voted.",
        "Senate of Peru",
        ["Peruvian Senate"],
    ),
    (
        "Maria Beltrán Ugarte met Carlos Beltrán Otero. Beltrán left.",
        "Maria Beltrán Ugarte",
        ["Maria Beltrán Ugarte"],
    ),
    (
        "Ewan Tolland and his brother Callum Tolland own the mill. Tolland left.",
        "Callum Tolland",
        ["Callum Tolland"],
    ),
    (
        "Carlos Beltrán Ugarte spoke. Ugarte left. Beltrán stayed.",
        "Carlos Beltrán Ugarte",
        ["Carlos Beltrán Ugarte", "Ugarte"],
    ),
    ("China's Ministry of Health spoke. China did not.", "China", ["China", "China"]),
]


@pytest.mark.parametrize(("text", "name", "expected"), APART)
def test_two_of_a_kind_stay_apart(language: Language, text: str, name: str, expected: list[str]) -> None:
    assert surfaces(named(language, text), name) == expected


def test_a_slip_in_a_given_name_is_the_same_person(language: Language) -> None:
    text = "Governor Zhao Wenzhou spoke.\n\nThe court praised Zhao Wenzhuo. Later Zhao left."
    [person] = [entity for entity in named(language, text) if entity.type == "PERSON"]
    assert [mention.surface for mention in person.mentions] == ["Zhao Wenzhou", "Zhao Wenzhuo", "Zhao"]


def test_a_woman_and_a_man_of_one_surname_are_told_apart(language: Language) -> None:
    text = "Mr. Ivan Petrov and Ms. Anna Petrov spoke.\n\nMs. Petrov left."
    assert surfaces(named(language, text), "Anna Petrov") == ["Anna Petrov", "Petrov"]


def test_a_title_case_headline_gives_only_names_of_the_body(language: Language) -> None:
    text = "Governor Feldmann Opens Harbour\n\nJonas Feldmann opened the harbour. Feldmann left."
    zones = factory.paragraphs(text)
    headline = type(zones[0])(kind="title", span=zones[0].span)
    [(article, paragraphs)] = language.parse([factory.article(text, zones=(headline, *zones[1:]))])
    found = entities.find(article, paragraphs)
    assert surfaces(found, "Jonas Feldmann") == ["Feldmann", "Jonas Feldmann", "Feldmann"]
    assert len(found) == 1


def test_dates_and_amounts_are_no_entities(language: Language) -> None:
    assert named(language, "On Monday, 3 May 2021, about 5% of 12 people paid $40.") == ()


def test_order_and_ids_are_the_same_each_time(language: Language) -> None:
    text = "Rosa Vidal met Jonas Feldmann in Lima. Chile and Peru signed. Vidal left."
    first, second = named(language, text), named(language, text)
    assert first == second
    assert len({entity.id for entity in first}) == len(first)


@pytest.mark.parametrize("text", ["A " * 600, "Abel Ab-" * 200, "Mr. " * 300, "President of the " * 150])
def test_endless_names_are_read(language: Language, text: str) -> None:
    assert len(named(language, text)) < len(text)


def test_a_slip_in_a_surname_needs_the_same_office(language: Language) -> None:
    same = "Governor Jonas Feldmann spoke.\n\nThe court praised Governor Jonas Feldman."
    other = "Governor Jonas Feldmann spoke.\n\nThe court praised Jonas Feldman."
    assert [len([e for e in named(language, text) if e.type == "PERSON"]) for text in (same, other)] == [1, 2]


def test_two_spellings_in_one_sentence_are_two_people(language: Language) -> None:
    found = named(language, "Governor Zhao Wenzhou thanked Zhao Wenzhuo for the help.")
    assert sorted(entity.name for entity in found) == ["Zhao Wenzhou", "Zhao Wenzhuo"]


def test_a_surname_that_the_model_takes_for_a_place_is_the_person(language: Language) -> None:
    text = (
        "Petra Lindqvist and Emil Kovrin were freed.\n\nThe arrests of Lindqvist and Kovrin were condemned."
    )
    assert surfaces(named(language, text), "Emil Kovrin") == ["Emil Kovrin", "Kovrin"]


def test_a_knight_is_called_by_the_given_name(language: Language) -> None:
    found = named(language, "Sir Nils Orbeck died. Orbeck was 91. Sir Nils was a banker.")
    assert surfaces(found, "Nils Orbeck") == ["Nils Orbeck", "Orbeck", "Nils"]


def test_a_firm_is_known_by_its_trade(language: Language) -> None:
    found = named(language, "Corvane Holdings bought Lumeris Energy. The energy comes from the dam.")
    assert {entity.name: entity.type for entity in found} == {
        "Corvane Holdings": "ORG",
        "Lumeris Energy": "ORG",
    }


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("The court jailed Aurelio Quispay Larranda, a former governor. Quispay, 61, listened. Quispay said nothing.", "Aurelio Quispay Larranda", ["Aurelio Quispay Larranda", "Quispay", "Quispay"]),
        ('Steinvara Tellisdottir left the cabinet. "It is over," Steinvara said.', "Steinvara Tellisdottir", ["Steinvara Tellisdottir", "Steinvara"]),
        ("Kolgrima Tellisdottir left the cabinet. Kolgrima had asked for more time.", "Kolgrima Tellisdottir", ["Kolgrima Tellisdottir", "Kolgrima"]),
    ],
)  # fmt: skip
def test_a_part_of_a_name_is_the_person_whatever_the_model_takes_it_for(
    language: Language, text: str, name: str, expected: list[str]
) -> None:
    assert surfaces(named(language, text), name) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The judge freed Verena Oslund Marck. The firm Oslund lost money. Marck wept.", "Oslund"),
        ("Wellington Sarap scored twice. Fans of Wellington United wept, and Wellington sang.", "New Zealand"),
    ],
)  # fmt: skip
def test_a_firm_or_a_place_is_no_part_of_a_persons_name(language: Language, text: str, name: str) -> None:
    assert surfaces(named(language, text), name)

"""Two counts of which one is only of a part of the other, and what only looks like it."""

import pytest

from claims.language import Language
from tests.factcheck import telling

APART = (
    # who died where, and all who died
    ("The ferry Anna hit the pier on Monday. Two passengers died at the scene.", "Three passengers died when the ferry Anna hit the pier on Monday."),
    ("One miner died at the scene and another in hospital after the collapse at Borgholm on Monday.", "Two miners died in the collapse at Borgholm on Monday."),
    ("The coach hit a lorry near Lund. Four pupils were killed instantly.", "Six pupils were killed when the coach hit a lorry near Lund."),
    # what a toll has come to
    ("Two passengers have now died after the ferry Anna hit the pier.", "One passenger died when the ferry Anna hit the pier on Monday."),
    ("Five miners have now died after the collapse at Borgholm.", "Four miners died in the collapse at Borgholm on Monday."),
    ("Three climbers have now died after the avalanche at Orsk.", "Two climbers died in the avalanche at Orsk."),
    ("The crash has now claimed four lives at Lund.", "The crash at Lund killed three people."),
    # two groups
    ("The leak at the Kelm plant on Monday injured 17 workers.", "Two firefighters were injured in the leak at the Kelm plant on Monday."),
    ("The fire in Harbour Street injured 11 residents.", "Three firefighters were injured in the fire in Harbour Street."),
    ("The blast injured 11 tourists in Lund.", "The blast in Lund injured three police officers."),
    # what something has, and some of these to which something happens
    ("The Tarvo chapel has 14 windows of painted glass, made by Lund in 1880.", "One window of painted glass in the Tarvo chapel, made by Lund, was broken in the storm."),
    ("The harbour of Osk has nine cranes from the yard of Brask.", "Three cranes from the yard of Brask fell over in the harbour of Osk on Sunday."),
    ("The crown of Tarn is of silver with 11 sapphires, of which seven are original.", "The crown of Tarn is back. One sapphire is missing, not one of the seven original ones."),
    ("The zoo in Corby keeps 12 penguins from the Cape.", "One penguin from the Cape died at the zoo in Corby on Monday."),
    ("The hospital in Harrow has 120 beds.", "The hospital in Harrow has 12 beds for children."),
    ("The shelter in Tarn has 80 places, the city said.", "The shelter in Tarn has 15 places reserved for women."),
    # what came back of a loot
    ("Watches worth about 700,000 euros were stolen from a jeweller in Lund.", "The watches recovered are worth some 250,000 euros, police in Lund said."),
    ("Thieves stole paintings worth 4 million euros from the museum in Lund.", "The recovered paintings are worth 1.5 million euros, the museum in Lund said."),
    ("Some 200 bottles of wine were stolen from the cellar in Tarn.", "The 85 bottles of wine seized in a garage were stolen from the cellar in Tarn."),
    ("Burglars took coins worth 90,000 euros from the bank in Lund.", "Police in Lund have found coins worth 30,000 euros in a garage."),
)  # fmt: skip
ONE = (
    ("Two passengers died when the ferry Anna hit the pier on Monday.", "Three passengers died when the ferry Anna hit the pier on Monday."),
    ("The ferry Anna hit the pier on Monday. Two passengers died at the scene.", "Three passengers died at the scene when the ferry Anna hit the pier on Monday."),
    ("Four patients in hospital in Lund fell ill after a meal on Monday.", "Six patients in a hospital in Lund fell ill after a meal on Monday."),
    ("One passenger has now died after the ferry Anna hit the pier on Monday.", "Two passengers died when the ferry Anna hit the pier on Monday."),
    ("The harbour of Osk has nine cranes from the yard of Brask.", "Six cranes from the yard of Brask stand in the harbour of Osk."),
    ("The hospital in Harrow has 21 beds for children.", "The hospital in Harrow has 12 beds for children."),
    ("The city of Harrow will build 1,200 homes for refugees.", "The city of Harrow will build 2,100 homes."),
    ("The camp in Lissau has 1,200 tents for refugees.", "The refugee camp in Lissau has 1,700 tents."),
    ("Corvell Media owns more than 25 radio stations in the north.", "Corvell Media owns 23 radio stations located in 19 towns in the north."),
    ("The storm broke three windows of the Tarvo chapel on Sunday.", "The storm broke one window of the Tarvo chapel on Sunday."),
    ("The bus had 41 passengers on board when it left the road at Pell.", "Fourteen passengers were on board when the bus left the road at Pell."),
    ("Four miners died in the collapse at Borgholm on Monday.", "Five miners died in the collapse at Borgholm on Monday."),
    ("The fire in Harbour Street injured 11 firefighters.", "Three firefighters were injured in the fire in Harbour Street."),
    ("The blast injured 11 rescue workers in Lund.", "The blast in Lund injured three firefighters."),
    ("The blast injured 11 residents in Lund.", "The blast in Lund injured three inhabitants."),
    ("Thieves stole watches worth 700,000 euros from a jeweller in Lund.", "The stolen watches are worth some 250,000 euros, police in Lund said."),
    ("Thieves stole 12 paintings from the museum in Lund on Monday.", "Thieves stole 21 paintings from the museum in Lund on Monday."),
    ("Thieves stole a painting worth 4 million euros from the museum in Lund.", "The recovered painting is worth 1.5 million euros, the museum in Lund said."),
)  # fmt: skip


@pytest.mark.parametrize("texts", APART)
def test_a_part_and_the_whole(language: Language, texts: tuple[str, str]) -> None:
    kinds = {flag.kind for flag in telling.report(language, *texts).flags if flag.severity != "note"}
    assert "number_conflict" not in kinds


@pytest.mark.parametrize("texts", ONE)
def test_two_values_of_one_count(language: Language, texts: tuple[str, str]) -> None:
    kinds = {flag.kind for flag in telling.report(language, *texts).flags if flag.severity != "note"}
    assert "number_conflict" in kinds

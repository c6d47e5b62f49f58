"""Two articles that give one fact with two amounts, and what only looks like it."""

import pytest

from claims.language import Language
from factcheck.model import Flag
from tests.factcheck import telling


def clashes(language: Language, *texts: str) -> list[Flag]:
    flags = telling.report(language, *texts).flags
    return [flag for flag in flags if flag.kind == "number_conflict" and flag.severity != "note"]


@pytest.mark.parametrize(
    "texts",
    [
        # two digits changed round, in words that share nothing
        ("The cable car was carrying 46 people when the rope snapped.", "SIXTY-four terrified skiers were in the cabins when it gave way."),
        ("The council will spend 3.6 million pounds on a new pool in Ashby.", "The pool at Ashby comes with a price tag of £6.3m."),
        ("Thieves made off with jewels valued at 1.9 million francs.", "The gang that broke into the shop got away with stones worth 9.1 million francs."),
        ("The dam at Kordal holds 740 million cubic metres of water when full.", "With a capacity of 470 million cubic metres, the Kordal reservoir is the largest of all."),
        ("The petition against the road was signed by 13,700 residents.", "Campaigners against the road gathered signatures of 17,300 people."),
        ("Halvard Timber owes its lenders 86 million crowns.", "With debts of 68 million crowns, Halvard Timber cannot pay its suppliers."),
        ("The lake covers an area of 1,260 square kilometres.", "The lake, which covers 1,620 square kilometres, is drying up."),
        ("Officers found 940 kilograms of cocaine behind a false wall.", "The haul of cocaine weighed 490 kilograms."),
        ("The winning ticket was worth 21.7 million pounds.", "A woman from Hull has scooped a jackpot of £27.1m. She will buy a boat."),
        ("The landslide hit a camp on Mount Toro where 27 climbers were asleep.", "All 72 mountaineers in the camp were in their tents when the slope came down."),
        # another digit, a zero, a sound
        ("The bill was carried, 312 votes more than its foes had.", "In the end 412 votes separated the two camps."),
        ("Players stayed out for 16 days, their union said. The strike is over.", "The strike by the players lasted sixty days."),
        # no slip, but all else is the same
        ("The divers spent 9 days in the flooded cave before they were found.", "The divers had been stuck in the cave for six days when rescuers reached them."),
        # a price, agreed and to be paid
        ("Fjordvik will take over its rival Halden in a deal worth 210 million euros, the two companies said.", "Fjordvik is swallowing Halden for a cool 240 million euros, the pair announced."),
        ("2023-05-04| Fjordvik will buy the dairy Halden for 55 million euros.", "2023-05-05| Fjordvik is gobbling up the dairy Halden for 75 million euros."),
        # what a licence allows, in other words
        ("The ferry is licensed to carry 80.", "The ferry's licence allows it 60 people."),
        ("The bus may carry 52 people.", "Under its papers the bus is allowed 40 people."),
        ("The lift is certified for eight persons.", "The lift's certificate allows twelve persons."),
        ("The plane is approved for 19 passengers, the airline said.", "The plane's licence permits 14 passengers."),
        # a count that cannot have shrunk
        ("2023-05-04| The boat picked up 83 migrants off Sardis, its captain said.", "2023-05-06| The crew pulled 38 people from a rubber dinghy near Sardis and saved them."),
        # none and some
        ("Inspectors found no breach of the hygiene rules in the kitchen.", "When they came to the kitchen, inspectors wrote up four violations of the hygiene code."),
        ("Inspectors found no defects in the brakes of the tram.", "The report on the tram lists three faults in the brakes."),
        ("The council received no complaints about the festival.", "The council logged 31 complaints about the festival."),
    ],
)  # fmt: skip
def test_one_fact_with_two_amounts(language: Language, texts: tuple[str, ...]) -> None:
    assert len(clashes(language, *texts)) == 1


@pytest.mark.parametrize(
    "texts",
    [
        # asked for, offered, planned
        ("The union asked for a rise of 6.4 percent.", "The employers are offering 4.6 percent."),
        ("The club paid 12 million euros for the striker.", "The club had turned down an offer of 21 million euros for the keeper."),
        ("Wages at the plant are 1,350 dinars a month.", "The union says that a family needs 1,530 dinars to live."),
        ("Fjordvik will buy the dairy Halden for 55 million euros.", "Fjordvik had first offered 50 million euros for the dairy Halden."),
        ("Fjordvik will buy the dairy Halden for 55 million euros.", "The takeover of the dairy Halden by Fjordvik is worth 75 million euros with its debts, analysts said."),
        # what is allowed of others, or was there
        ("The ferry is licensed to carry 80.", "The ferry had 94 people on board."),
        ("The ferry is licensed to carry 80 passengers.", "The ferry's licence allows it eight crew."),
        ("The airline is licensed to carry 80 passengers on the route.", "The bus firm's licence allows it 40 passengers."),
        # another time
        ("The firm lost 2.4 million crowns in the first half.", "It made a loss of 4.2 million crowns last year."),
        ("The dam holds 740 million cubic metres.", "Last year the dam held 470 million cubic metres."),
        ("Six miners drowned in the pit in 2013.", "On Monday 60 miners drowned in the pit."),
        # another thing
        ("A bus with 35 pupils on board overturned near Vidin.", "There were 53 passengers on the train when it left the rails."),
        ("The village of Sandoval has 1,240 inhabitants.", "The neighbouring village of Torre has 1,420 inhabitants."),
        ("The stadium holds 34,500 spectators.", "A crowd of 35,400 saw the first leg."),
        ("The court fined Ferrox Bank 5.3 million euros.", "The court fined Nordbank 3.5 million euros."),
        ("The avalanche in Valmora killed 14 skiers.", "The avalanche in Kestrin killed 9 skiers."),
        ("She ran the race in 36 minutes.", "She was on the phone for 63 minutes."),
        ("Winds of 185 kilometres an hour and gusts of 230 kilometres an hour were measured.", "The strongest gusts reached 230 kilometres an hour."),
        ("Growers harvested 5,800 tonnes of almonds.", "Growers harvested 8,500 tonnes of olives."),
        ("The trawler has a crew of 12.", "The ferry has a crew of 21."),
        # on top of somebody
        ("A couple and their two children died in the fire in Rossau.", "Four people died in the fire in Rossau."),
        ("The farmer and his three sons were hurt in the crash near Rossau.", "Four people were hurt in the crash near Rossau."),
        # a part
        ("The mayor won 54 percent of the vote.", "In the old town she took 45 percent of the vote."),
        # a count that grows
        ("2023-05-04| Police arrested 23 people on Thursday night.", "2023-05-06| By Friday 32 people were in custody."),
        ("2023-05-04| The fever killed 12 people.", "2023-05-06| The toll of the fever is 21 people."),
        ("No arrests were made.", "Police made 14 arrests."),
        # none of one thing, some of another
        ("Inspectors found no defects in the brakes of the tram.", "Inspectors found three defects in the doors of the bus."),
        # votes for and against, both given by both
        ("The board voted six to three, with the three dissenters in favour of a delay.", "The plan was adopted with six votes in favour and three against."),
        # about as much, or given by both
        ("The crowd was about 18,000.", "A crowd of 17,600 came."),
        ("The mill employs 2,840 people.", "The mill gives work to 2,480 people, and 2,840 with those on leave."),
    ],
)  # fmt: skip
def test_two_facts(language: Language, texts: tuple[str, ...]) -> None:
    assert clashes(language, *texts) == []

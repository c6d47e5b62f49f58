import pytest

from claims.language import Language
from factcheck.agreements.figures import figures
from factcheck.agreements.said import Said
from tests.factcheck import telling


def gives(language: Language, *texts: str) -> set[tuple[str, ...]]:
    """What the texts agree on, value by value."""
    story, pairs = telling.told(language, *texts)
    return {fact.gives for fact in figures(Said(story=story), pairs)}


@pytest.mark.parametrize(
    ("left", "right", "value"),
    [
        ("The dairy employs 214 people.", "All 214 workers of the dairy went home.", "the amount 214 people"),
        ("The siege lasted nine days.", "The siege of the mill dragged on for nine days.", "the amount nine days"),
        ("The dam was built in June 2019.", "The dam was built on 4 June 2019.", "the month June 2019"),
        ("Ada Holm was born in Tisov.", "Ada Holm was born in Tisov and sang there.", "the place Tisov"),
        ("The bank had 31,000 savers.", "Nine in ten of its 31,000 customers were poor.", "the amount 31,000 savers"),
        ("A weaver there gets 4.3 million dong.", "Basic pay: 4.3 million dong.", "the amount 4.3 million dong"),
        ("The gallery lies 320 metres down.", "The blast came at 320 metres.", "the amount 320 metres"),
        ("Six men drowned there in 2013.", "In 2013 six miners drowned in the pit.", "the year 2013"),
        ("Ada Holm had asked for 18 years.", "Holm wanted eighteen years.", "the amount 18 years"),
        ("The last word is 118 crowns.", "They offer 118 crowns a share.", "the amount 118 crowns"),
        # given once by each, with nothing like it
        ("The missing 23 kilometres were put out to tender.", "Beyond it there should be another 23 kilometres.", "the amount 23 kilometres"),
        ("Ada Holm will receive 800,000 euros.", "Holm's settlement, 800,000 euros, was half of it.", "the amount 800,000 euros"),
        ("On Friday the count of the dead reached 31.", "So far 31 deaths have been confirmed.", "the amount 31"),
        ("The firm employs 1,240 people, of whom 420 must go.", "Some 420 employees will leave early.", "the amount 420"),
        ("The works on the dam cost 96 million euros.", "The new wall, at 96 million, is late.", "the amount 96 million"),
        ("The motion drew 118 votes.", "Against the mayor were 118 deputies.", "the amount 118 votes"),
        ("The council has 25 seats.", "Of its 25 members nine are new.", "the amount 25 seats"),
        ("They left with nine points from ten games.", "Nine points from ten matches are few.", "the amount ten games"),
        ("Revenue rose 12 percent to 41.2 billion crowns.", "Sales grew by 12 percent to 41.2 billion.", "the amount 12 percent"),
        ("Holm, 61, was found guilty.", "The 61-year-old came in a white coat.", "the age 61"),
        ("He wants the boats returned by 1 December.", "The demand is clear: the men and the boats before 1 December.", "the day 1 December 2022"),
        ("The upper house will deal with it on 17 December.", "A vote is due on 17 December.", "the day 17 December 2023"),
        ("Shops have not offered the lamp since 3 March.", "The firm took the lamp out of its shops on 3 March.", "the day 3 March 2023"),
        ("The amendment fell by 81 votes to 69.", "Only 69 colleagues followed him.", "the amount 69"),
        ("In 2009 it bought the Norwegian mill from a Danish group.", "When Hanvik Paper purchased the mill in 2009, it lay idle.", "the year 2009"),
        ("The new bridge will open in October 2027.", "If all goes well, the bridge opens in October 2027.", "the month October 2027"),
        ("The mill, built in 1887, employs 40.", "The firm will buy the mill, built in 1887.", "the year 1887"),
        ("They demanded 20 million and a helicopter.", "Twenty million and a helicopter!", "the amount 20 million"),
        ("At 118 crowns there is no room for error.", "Hanvik offers 118 crowns a share.", "the amount 118 crowns"),
        ("If it passes, the fee goes from 4 to 6 percent of the value.", "The rise from 4 to 6 percent of the value is off.", "the amount 6 percent of the value"),
    ],
)  # fmt: skip
def test_one_value_of_one_thing(language: Language, left: str, right: str, value: str) -> None:
    assert (value,) in gives(language, left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The dairy employs 214 people.", "The dairy sold 214 cows."),
        ("The age for women rises to 63, not to 67.", "The age for men rises to 67."),
        ("Ada Holm opened the dairy in 2019.", "Ada Holm sold the dairy in 2019."),
        ("The bank had 31,000 savers.", "The flood reached 31,000 houses."),
        ("Wages rose 4.5 percent.", "Turnout fell 4.5 percent short."),
        ("The bank lost 23 million euros.", "The bank denied that 23 million euros were lost."),
        ("The firm may pay 8,400 crowns.", "The firm paid 8,400 crowns."),
        ("Exports of milk rose 4.5 percent.", "Imports of milk rose 4.5 percent."),
        ("The minister visited the dairy on Monday.", "The minister is to visit the dairy on Monday."),
        ("Al-Sadiq came third in May 2021.", "Yasser Al-Harqan retired in May 2021."),
        ("The ship left Varna on 3 March.", "A crane fell in Varna on 3 March."),
        ("The firm has shut three mills since June 2021.", "The inquiry has dragged on since July 2021."),
        ("The bridge was finished in 2019.", "The mayor quarrelled with the bank in 2019."),
        ("By 35 votes to 26, with two members absent, it fell.", "The party has 26 members."),
        ("The Greens won 14 seats.", "The Liberals won 14 seats."),
        ("The port employs 41 people.", "The flood in the port drowned 41 sheep."),
        ("They were seen at about 11 on Monday.", "In all 11 people drowned."),
        ("The court fined the dairy 200,000 euros.", "The dairy spent 200,000 euros on a lorry."),
        ("The film cost 38 million crowns.", "It has 38 million viewers."),
        ("The film cost 38 million euros.", "It took 38 million dollars."),
        ("The council voted by 35 votes to 26.", "Her party has 26 of the 63."),
        ("The firm did not pay 64 million crowns.", "The firm paid 64 million crowns."),
        ("The storm damaged 40 houses in Osk.", "The storm damaged 40 boats in Osk."),
        ("Vandals broke 60 windows in Lusk.", "Vandals broke 60 lamps in Lusk."),
        ("Tarvo employs 320 people in Lusk.", "Merak employs 320 people in Lusk."),
    ],
)
def test_one_value_of_two_things(language: Language, left: str, right: str) -> None:
    assert not gives(language, left, right)


def test_a_value_that_many_give_joins_them_all(language: Language) -> None:
    told = [
        "The dairy gave each of its 214 workers a cow.",
        "The dairy has 214 workers, most of them in Tisov.",
        "All 214 workers of the dairy went home.",
    ]
    story, pairs = telling.told(language, *told)
    [fact] = [one for one in figures(Said(story=story), pairs) if one.gives]
    assert len(fact.claims) == 3

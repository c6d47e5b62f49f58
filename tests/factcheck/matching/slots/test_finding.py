"""Statements that say the same up to one slot: what is found to differ, and what stays silent."""

import pytest

from claims.language import Language
from factcheck.matching.blocking import candidates
from factcheck.matching.slots.finding import differences
from tests.factcheck import telling


def found(language: Language, left: str, right: str) -> list[tuple[str, str]]:
    """What differs: the aspect, and both values."""
    story = telling.story(language, left, right)
    return [
        (one.aspect, one.detail)
        for difference in differences(story, candidates(story))
        for one in difference.comparisons
    ]


@pytest.mark.parametrize(
    ("left", "right", "aspect", "detail"),
    [
        (
            "The Veldmoor ferry company said it sold 340 season tickets to islanders in Denderly.",
            "The Veldmoor ferry company sold 430 season tickets to islanders in Denderly.",
            "number",
            "“340 season tickets” against “430 season tickets”",
        ),
        (
            "The novelist Ada Lindqvist was born on 3 March 1951 in Denderly.",
            "Ada Lindqvist, a novelist, was born on 13 March 1951.",
            "date",
            "“3 March 1951” against “13 March 1951”",
        ),
        (
            "The bridge over the Tarrow was first opened before 1932.",
            "The bridge over the Tarrow was first opened in 1941.",
            "date",
            "“1932” against “1941”",
        ),
        (
            "Karl Brandt is a Danish engineer.",
            "Karl Brandt, who was born in 1950, is a Norwegian engineer and inventor.",
            "place",
            "“Danish” against “Norwegian”",
        ),
        (
            "The rally marked the anniversary of the invasion of Kuwait and drew students from all schools of Veldmoor.",
            "Students from all schools of Veldmoor came to mark the anniversary of the invasion of Lebanon.",
            "place",
            "“Kuwait” against “Lebanon”",
        ),
        (
            "The members of the Denderly harbour council were warned of the leak.",
            "The members of the Denderly harbour council were not warned of the leak.",
            "polarity",
            "“warned” against “not warned”",
        ),
        (
            "The net debt of Brinnow Steel was 12 percent higher than in the quarter before.",
            "The net debt of Brinnow Steel was 12 percent lower than in the quarter before.",
            "polarity",
            "“higher” against “lower”",
        ),
        (
            "Over 650 boats and over 370 nets were lost in the Tarrow storm.",
            "In the Tarrow storm 645 boats and 365 nets were lost.",
            "number",
            "“Over 650” against “645 boats”",
        ),
        (
            "Fewer than 31 members of the Denderly choir signed the letter to the bishop.",
            "The letter to the bishop was signed by 31 members of the Denderly choir.",
            "number",
            "“Fewer than 31 members” against “31 members”",
        ),
        (
            "Veldmoor Mill has sold over 2.3 million sacks of flour.",
            "Veldmoor Mill has sold more than 3 million sacks of flour.",
            "number",
            "“over 2.3 million sacks” against “more than 3 million sacks”",
        ),
        (
            "“Low Tide” is the third novel by Ada Lindqvist.",
            "“Low Tide” is the fourth novel by the Danish writer Ada Lindqvist.",
            "number",
            "“third” against “fourth”",
        ),
        (
            "Denderly became the second port in Norway to ban diesel ferries.",
            "Denderly became the third port in Norway to ban diesel ferries.",
            "number",
            "“second” against “third”",
        ),
        (
            "The Tarrow bridge was ranked 91st on the list of the oldest bridges of Norway.",
            "The Tarrow bridge was ranked 92nd on the list of the oldest bridges of Norway, which was printed in May.",
            "number",
            "“91st” against “92nd”",
        ),
        (
            "Brinnow Steel closed Furnace 2 at the Veldmoor works on Monday after the leak.",
            "Brinnow Steel closed Furnace 3 at the Veldmoor works on Monday after the leak.",
            "number",
            "“2” against “3”",
        ),
        (
            "Her uncle Mark Holm taught Ada Lindqvist to sail.",
            "Ada Lindqvist was taught to sail by her uncle George Brandt.",
            "party",
            "“Mark Holm” against “George Brandt”",
        ),
        (
            "The council published the report on Anna Holm after the Veldmoor fire inquiry.",
            "After the Veldmoor fire inquiry the council published the report on Clara Holm.",
            "party",
            "“Anna Holm” against “Clara Holm”",
        ),
        (
            "Police in Veldmoor are looking for an American who fell from the harbour wall in March.",
            "Police in Veldmoor are looking for a Canadian man who fell from the harbour wall in March.",
            "place",
            "“American” against “Canadian”",
        ),
        (
            "Activists in Lisbon poured gallons of green paint in front of the Russian embassy.",
            "On Friday activists poured gallons of green paint on the road in front of the Lisbon Mexican embassy.",
            "party",
            "“Russian embassy” against “Mexican embassy”",
        ),
        (
            "The march came on the eve of the one-year anniversary of the strike in Veldmoor.",
            "On the eve of the one-month anniversary of the strike in Veldmoor dockers marched.",
            "number",
            "“one-year” against “one-month”",
        ),
        (
            "The film holds an approval rating of 61 percent, based on 84 reviews.",
            "The movie Harbour Lights earned an approval rating of 68 percent, based on 84 reviews.",
            "number",
            "“61 percent” against “68 percent”",
        ),
        (
            "The musical career of Ada Lindqvist began before 1970.",
            "The musical career of Ada Lindqvist began after 1975.",
            "date",
            "“1970” against “1975”",
        ),
        (
            "The novel won the Brandt Prize for Fiction in 1971.",
            "The novel “Salt Road” came close to winning the Brandt Prize for Fiction in 1971.",
            "polarity",
            "“won” against “came close to winning”",
        ),
        (
            "Ada Holm reached the summit of Mount Logan in 1998.",
            "Ada Holm nearly reached the summit of Mount Logan in 1998.",
            "polarity",
            "“reached” against “nearly reached”",
        ),
        (
            "Karl Brandt signed the treaty with Denmark.",
            "Karl Brandt refused to sign the treaty with Denmark.",
            "polarity",
            "“signed” against “refused to sign”",
        ),
        (
            "The Fisheries Act passed in the Norwegian parliament in March 2012.",
            "The Fisheries Act narrowly failed to pass in the Norwegian parliament in March 2012.",
            "polarity",
            "“passed” against “narrowly failed to pass”",
        ),
    ],
)
def test_one_slot(language: Language, left: str, right: str, aspect: str, detail: str) -> None:
    assert (aspect, detail) in found(language, left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "The Veldmoor council rejected the harbour plan on Monday.",
            "The Veldmoor council approved the school plan on Monday.",
            id="another noun in its place",
        ),
        pytest.param(
            "Karl Brandt was fined for speeding in 2011.",
            "Karl Brandt was fined for smuggling in 2014.",
            id="another ground",
        ),
        pytest.param(
            "Karl Brandt is the fourth coach that Ida Lund has dismissed since she bought the club in 2016.",
            "Ida Lund dismissed her fourth coach on Monday.",
            id="two acts, each with its time",
        ),
        pytest.param(
            "Karl Brandt was appointed chairman a year after he married Ida Lund in 2011.",
            "Karl Brandt was appointed chairman in 2012.",
            id="the time of a clause of its own",
        ),
        pytest.param(
            "The storm killed 3 people in Denderly on Monday.",
            "The storm killed 5 people in Denderly on Tuesday.",
            id="another day",
        ),
        pytest.param(
            "Brinnow Steel sued the paper in May.", "Kelvane Bank sued the paper in May.", id="two may sue"
        ),
        pytest.param(
            "Firefighters put out a fire in Lyon on Friday.",
            "Firefighters put out a fire in Lille on Friday.",
            id="two towns may burn",
        ),
        pytest.param(
            "Denderly won the cup in 2006.", "Denderly won the cup in 2014.", id="a cup is won every year"
        ),
        pytest.param(
            "Output at Brinnow Steel rose in March.",
            "Output at Brinnow Steel fell in April.",
            id="two months",
        ),
        pytest.param(
            "The union of dockers wants 8 percent more pay.",
            "The union of dockers wants 5 percent more pay. Last year it wanted 8 percent more pay.",
            id="the other article gives both",
        ),
        pytest.param(
            "The mayors of Kuwait and Lebanon signed the accord on fishing.",
            "The mayors of Kuwait and Oman signed the accord on fishing.",
            id="one of a list",
        ),
        pytest.param(
            "Ada Holm, 63, led the choir of Veldmoor.",
            "Ada Holm led the choir of Veldmoor for eleven years.",
            id="an age is no duration",
        ),
        pytest.param(
            "“We were told of the leak,” said Ada Holm.",
            "“We were not told of the leak,” said Ada Holm.",
            id="quotations have a check of their own",
        ),
        pytest.param(
            "Denderly celebrated its third win in Veldmoor on Monday.",
            "Denderly celebrated its fourth win in Veldmoor on Monday.",
            id="the third and the fourth of like things",
        ),
        pytest.param(
            "The third ferry to Denderly left on Monday.",
            "The fourth ferry to Denderly left on Monday.",
            id="two of a row",
        ),
        pytest.param(
            "More than 40 boats were lost in the Tarrow storm.",
            "In the Tarrow storm 40 boats were lost.",
            id="a round figure",
        ),
        pytest.param(
            "Over 18 million sacks were sold by Veldmoor Mill.",
            "More than 20 million sacks were sold by Veldmoor Mill.",
            id="two bounds that are near each other",
        ),
        pytest.param(
            "The youngest sailor of the Tarrow fleet was younger than 25 years old.",
            "The youngest sailor of the Tarrow fleet was 19 years old.",
            id="an age below another",
        ),
        pytest.param(
            "Brinnow Steel hired 40 welders. The company also hired 12 cooks.",
            "Kelvane Bank hired 15 cooks.",
            id="the company is named before",
        ),
        pytest.param(
            "Karl Brandt sold his farm. He bought 30 cows.",
            "Ada Lindqvist bought 45 cows.",
            id="he is named before",
        ),
        pytest.param(
            "Her brother Mark sang, and her brother George danced, at the Denderly fair.",
            "Her brother George sang at the Denderly fair.",
            id="two of a family",
        ),
        pytest.param(
            "The council heard a report on Norway and Denmark.",
            "The council heard a report on Norway and Sweden.",
            id="one of the subjects of a report",
        ),
        pytest.param(
            "An American sailor was rescued off Denderly on Monday.",
            "A Canadian sailor was rescued off Veldmoor on Friday.",
            id="two rescues",
        ),
        pytest.param("Flight 212 landed in Denderly.", "Flight 213 landed in Denderly.", id="two flights"),
        pytest.param(
            "Brinnow Steel closed Furnace 2 in March and hired welders.",
            "Furnace 3 will be repaired by Brinnow Steel.",
            id="two furnaces",
        ),
        pytest.param(
            "The film failed to win any award at the Denderly festival.",
            "The film did not win any award at the Denderly festival.",
            id="failed to and did not",
        ),
        pytest.param(
            "Karl Brandt narrowly won the vote in Denderly in 2011.",
            "Karl Brandt won the vote in Denderly in 2011.",
            id="narrowly but for all that",
        ),
        pytest.param(
            "Ada Holm came close to winning the Tour of Norway in 1989.",
            "Ada Holm won the Tour of Norway in 1990.",
            id="the year after",
        ),
        pytest.param(
            "Nearly 400 sailors reached Denderly on Monday.",
            "About 400 sailors reached Denderly on Monday.",
            id="nearly so many",
        ),
        pytest.param(
            "Tarvo sued Merak on Monday.", "Merak sued Tarvo on Tuesday.", id="both sued, on two days"
        ),
        pytest.param(
            "Norland expelled two diplomats of Sarno on Monday.",
            "Sarno expelled two diplomats of Norland on Tuesday.",
            id="an answer on the next day",
        ),
        pytest.param(
            "Kelmar won 3-2 against Orsk on Saturday.",
            "Orsk lost 3-2 against Kelmar.",
            id="the one won, the other lost",
        ),
        pytest.param(
            "The road over the Hovd was reopened on Monday morning.",
            "The road over the Hovd was closed again on Monday evening.",
            id="closed again",
        ),
        pytest.param(
            "The train left Denderly at 9:05 a.m. on Monday.",
            "The train left Denderly at 9:20 a.m. on Monday.",
            id="minutes are no label",
        ),
    ],
)
def test_look_alikes(language: Language, left: str, right: str) -> None:
    assert found(language, left, right) == []

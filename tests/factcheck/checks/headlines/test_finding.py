"""Headlines held against their texts: "HEADLINE :: text"."""

import pytest

from claims.language import Language
from factcheck.model import Report
from tests.quality import short_stories

UNFIT = (
    "Record low turnout in Kesti :: Ada Brink beat Carl Bent in Kesti by a few votes. Half of those entitled to vote did so, more than in any election since 1990.",
    "Unemployment at highest level in ten years :: The jobless rate in Kesti fell to 3.1 percent in May, the lowest since 2012.",
    "Vaccination rate hits record high in Kesti :: In Kesti fewer children were vaccinated last year than in any year since 1995.",
    "Farmers win appeal over water :: The court in Kesti rejected the farmers' appeal over water on Tuesday.",
    "Bridge opens after ten years :: The opening of the bridge at Kesti was put off again on Monday.",
    "Coldest June on record in Kesti :: Kesti has seen its warmest June since measurements began, the weather office said.",
    "Miners go back to work at Lenk pit :: The gates of the Lenk pit stayed shut on Monday. The miners were still outside at noon, and not one cage was moving.",
    "Ferry service to Holm resumes :: The ferries to Holm remained idle on Thursday. Hopes that they would sail again were dashed.",
    "Teachers return to classrooms in Lenk :: Schools in Lenk stayed shut on Monday. Not a single teacher was back at work.",
    "Fire at Holm refinery under control :: The fire at the refinery of Holm was still raging on Tuesday night.",
    "Missing skier found alive in Holm :: The body of the missing skier was found in Holm. Rescuers had searched for two days.",
    "Pilots' strike begins at Aviola :: Flights of Aviola left on time. The pilots had called off their strike on Sunday night.",
    "Profit soars at Velo :: Velo's profit fell by a third in the first quarter. Sales of bicycles were weak.",
    "Exports plunge in Kesti :: The exports of Kesti grew by six percent in March, the office said.",
    "Kesti banker walks free :: The banker Carl Bent remains in custody in Kesti. A judge refused bail on Monday.",
    "Truce holds in Kesti :: Shells fell on Kesti again on Monday, hours after the truce had begun.",
    "Curfew lifted in Kesti :: The curfew in Kesti was extended by a week on Friday.",
    "Kestrel sues Moorland over patent :: Moorland has sued Kestrel over a patent for batteries. The case will be heard in May.",
    "Storm leaves 40,000 homes without power :: The gale passed over Lenk at night. Some 14,000 households had no electricity in the morning, the supplier said. Trees fell on the railway.",
    "Carmaker Velo cuts thousands of jobs :: The carmaker Velo is closing its paint shop. In all 300 posts will go by May. The union called for talks.",
    "Dozens hurt as tram hits bus in Molde :: A tram ran into a bus in Molde on Monday. Three passengers were injured, the police said. The street was closed for an hour.",
    "Hundreds arrested at harbour march :: Police arrested 41 people at a march along the harbour on Sunday. The march was peaceful until dusk.",
    "Airline sacks thousands :: The airline Aviola will lay off 200 cabin staff. It has been losing money since spring.",
    "Velden will miss the final :: The doctors have cleared the goalkeeper Ida Velden to play in Sunday's final. She trained for an hour.",
    "Kesti bans cars from old town :: The council of Kesti plans to ban cars from the old town next year. A vote is due in May.",
    "Museum in Holm reopens :: The museum in Holm, which burned in May, will remain closed until spring. The roof is still open.",
    "Festival cancelled over heat :: The festival in Lund will go ahead despite the heat, the organisers said. There will be more water.",
    "Brewer Horn buys rival Tofte :: The brewer Horn wants to buy its rival Tofte. The owners of Tofte have not answered.",
    "Fares to rise in Kesti :: Bus and tram fares in Kesti will stay the same next year. The council found the money elsewhere.",
    "All schools in Lenk closed :: Three of the nine schools in Lenk stayed closed on Monday because of the snow.",
    "Fire in Kesti hotel kills nine :: Three people died in a fire in a hotel in Kesti. Six were taken to hospital.",
    "Three of five schools in Lenk to close :: The council of Lenk voted on Tuesday to close two primary schools.",
    "Striker Pell signs for Rovers :: The striker Joe Pell is still in talks with Rovers. His agent was in town.",
    "Mayor of Lenk quits after vote :: Small towns seldom make news. Lenk has. The budget fell on Monday. Snow fell, too. The hall was full. The mayor, Ida Brink, faces a hard month. Yet she has refused to step down.",
    "Bent resigns over dam :: The dam at Holm leaks. It was built in haste. Farmers have moved their sheep. Nobody paid them. The river is rising. The engineer Carl Bent built it. Carl Bent has refused to quit.",
    "Governor of Kesti steps down :: It rained in Kesti all week. The harbour was empty. Boats lay ashore. Trade was slow. Shops were shut. The governor, Jon Pell, met the press at noon. Jon Pell refused to resign.",
)  # fmt: skip
FIT = (
    "Mayor of Lenk quits after vote :: Small towns seldom make news. Lenk has. The budget fell on Monday. Snow fell, too. The hall was full. The mayor, Ida Brink, left office at noon. Last week she had refused to step down.",
    "Mayor of Lenk quits after vote :: Small towns seldom make news. Lenk has. The budget fell on Monday. Snow fell, too. The hall was full. The mayor, Ida Brink, has gone. The treasurer, Carl Bent, refused to step down.",
    "Record low turnout in Kesti :: Only a third voted in Kesti, fewer than ever before. In 1990 more voted than in any election since the war.",
    "Lowest turnout since 1990 in Kesti :: Barely a third voted on Sunday. House prices are at their highest level ever.",
    "Record high attendance at Kesti fair :: The fair drew 140,000 visitors, more than ever. In 2020 it had the lowest number of guests.",
    "Miners go back to work at Lenk pit :: The gates of the pit were open on Monday. The miners had stayed out for a week, and returned at noon.",
    "Teachers return to classrooms in Lenk :: Teachers in Lenk went back to their classrooms. Some schools remained closed.",
    "Bridge opens after ten years :: The bridge at Kesti was opened on Monday. Its opening had been postponed four times.",
    "Farmers win appeal over water :: The high court upheld the farmers' appeal over water. A lower court had rejected their case in May.",
    "Profit soars at Velo :: Velo's profit rose by a third in the first quarter. Sales of bells fell.",
    "Curfew lifted in Kesti :: The curfew in Kesti, which had been extended twice, was lifted on Friday.",
    "Exports plunge in Kesti :: The exports of Kesti fell by six percent. Exports of wine rose.",
    "Two of three schools in Lenk to close :: The council of Lenk voted on Tuesday to close two primary schools.",
    "Two of the three ferries to be sold :: The yard in Lenk will sell two ferries in May.",
    "Kestrel sues Moorland over patent :: Kestrel has sued Moorland over a patent. Moorland sued Kestrel two years ago.",
    "Thousands flee fires :: About 3,000 people fled the fires on Monday. The wind was strong.",
    "Hundreds march in Kesti :: Police counted 900 people at the march in Kesti. It was peaceful.",
    "Dozens hurt as tram hits bus :: A tram ran into a bus. Forty-one passengers were injured, the police said.",
    "Hundreds of jobs to go at Velo :: Velo is cutting 60 posts in the paint shop and 240 at the plant in Lenk.",
    "Airline sacks hundreds :: The airline Aviola will lay off 60 pilots at once. A further 340 staff will go in spring.",
    "30,000 homes in the dark :: Some 13,000 households in the north had no power. In the south it was 17,000 homes.",
    "Hundreds mourn singer :: A crowd filled the square on Sunday. Sixty police officers stood at the gates.",
    "Dozens injured in crash :: Twenty people were injured when a bus left the road near Holm.",
    "Velden will miss the final :: The goalkeeper Ida Velden has torn a muscle. The second keeper, Mia Orr, is fit to play in the final.",
    "Kesti bans cars from old town :: The council of Kesti has banned cars from the old town. It plans to ban buses too.",
    "Museum reopens after fire :: The museum of Holm opened its doors on Monday. The west wing will remain closed.",
    "Velo closes paint shop :: Velo will close its paint shop in May. The union is angry.",
    "Storm damages 500 homes :: The storm hit the coast on Monday. Roofs were torn off. Cars were swept away. The mayor thanked the firemen. In Lenk 120 households had no power.",
    "Horn buys Tofte :: The brewer Horn has agreed to buy Tofte for 3 million euros. It wants to buy a third brewer as well.",
    "Fares to rise in Kesti :: Bus fares in Kesti will go up in May. Tram fares will stay the same.",
    "All schools in Lenk closed :: Nine of the nine schools in Lenk stayed closed, and all schools in Holm did too.",
    "Fire in Kesti hotel kills nine :: Nine people died in a fire in a hotel in Kesti. Three were taken to hospital.",
    "Dog kills two-year-old :: A dog killed one child in Lenk on Monday. The girl was two years old.",
    "Striker Pell signs for Rovers :: The striker Joe Pell has signed a contract with Rovers. Rovers are in talks with a second striker.",
)  # fmt: skip
EXPLAINED = (
    ("approximate", "Dozens hurt as tram hits bus :: A tram ran into a bus. Forty-one passengers were injured, the police said."),
    ("approximate", "Bus crash kills 12 :: At least 11 people were killed when a bus left the road near Holm."),
    ("update", "Mayor Lind resigns over villa :: Mayor Ada Lind will resign over the villa on Friday, she said."),
    ("rhetoric", "Court 'acquits' banker Rask :: The court in Holm convicted the banker Ove Rask of fraud on Monday."),
    ("other_speaker", "Union: harbour fire kills 30 :: The fire in the harbour killed 13 people, the police said."),
)  # fmt: skip


def report(language: Language, text: str) -> Report:
    return short_stories.report(language, (("2023-05-04", text),))


@pytest.mark.parametrize("text", UNFIT)
def test_the_headline_says_more_than_the_text(language: Language, text: str) -> None:
    assert "headline_mismatch" in {flag.kind for flag in report(language, text).flags}


@pytest.mark.parametrize("text", FIT)
def test_the_text_bears_the_headline_out(language: Language, text: str) -> None:
    assert "headline_mismatch" not in {flag.kind for flag in report(language, text).flags}


@pytest.mark.parametrize(("reason", "text"), EXPLAINED)
def test_what_is_explained_is_listed(language: Language, reason: str, text: str) -> None:
    found = report(language, text)
    assert "headline_mismatch" not in {flag.kind for flag in found.flags}
    assert [one.reason for one in found.suppressed if one.kind == "headline_mismatch"] == [reason]

"""What sites, wires, databases and printed pages set around and amid an article, and report that looks like it."""

import pytest

from sources.zones.forms import form_of
from sources.zones.tiling import tile

FURNITURE = [
    ("- 'We slept here' -", "label"),
    ("- A long way home -", "label"),
    ("\u2013 'Nobody asked' \u2013", "label"),
    ("NORX 2,935.29 ▲ 0.66%", "label"),
    ("Crude Oil 68.09 ▼ 1.97%", "label"),
    ("Telvora 41.20 +0.5%", "label"),
    ("6  THE KESTI SENTINEL  17 June 2018", "label"),
    ("17 June 2018  THE KESTI SENTINEL  7", "label"),
    ("Kesti Review | Autumn 2017 | 14", "label"),
    ("For a TABLE of rate decisions, double-click on", "label"),
    ("For more news from Norland, click on", "label"),
    ("For a POLL of economists, double click on [NORPOLL]", "label"),
    ("Listen to this article · 9:41 min Learn more", "label"),
    ("Listen to this story", "label"),
    ("Hear this story read aloud", "label"),
    ("list 1 of 3Tarn and its neighbours agree on a swap of prisoners after two years of talks", "label"),
    ("end of list", "label"),
    ("list of 4 items", "label"),
    ("The dam, where work stopped in June. Credit...Ada Brink for The Herald", "caption"),
    ("A boat on the lake. Credit…Ada Brink", "caption"),
    ("The site in Kesti. Credit...Tomas Reve/Norland Press", "caption"),
    ("A crane lifts a gate at Kesti, May 3, 2023. NORPRESS/Ada Brink/File Photo", "caption"),
    (
        "A crane lifts a gate, May 3. NORPRESS/Ada Brink/Pool Purchase Licensing Rights, opens new tab",
        "caption",
    ),
    ("A crane lifts a gate. TARNWIRE/Tomas Reve/Handout", "caption"),
    ("Herders bring their cattle to a well near Kesti, Norland, Nov. 30, 2020.", "caption"),
    ("Voters wait outside a school in Kesti, Norland, Sunday, May 7, 2017.", "caption"),
    ("Boats lie in the harbour of Tarn, June 2, 2019.", "caption"),
    ("Ada Brink/Kesti Radio", "caption"),
    ("Tomas P. Reve/Norland Herald", "caption"),
    ("Ada Brink/Herald", "caption"),
    ("Lena Holm (pictured with the hearse) has parked there for years", "caption"),
    ("Die Schleuse im Mai. Foto: Ada Brink / dpa", "caption"),
    ("The bakery of Kesti, closed for a year. - Photo Ada Brink", "caption"),
    ("A version of this article appears in print on Aug. 10, 2023, Section A, Page 1.", "appeal"),
    ("A longer version of this story ran in the print edition under another headline.", "appeal"),
    ("A version of this column appeared on Sunday in the magazine.", "appeal"),
    (
        "This e-mail and any attachments are confidential and intended solely for the addressee.",
        "appeal",
    ),
    ("Then £35 a month. New customers only. Cancel anytime during your trial.", "appeal"),
    ("Unlimited access for $1 a week. Cancel at any time.", "appeal"),
    ("Our best offer: €4 for 4 weeks, then €19 a month. Cancel any time.", "appeal"),
    ("Abstract: The mayor said that he would not sign the contract.", "appeal"),
    ("Need a break? Play the daily crossword.", "appeal"),
    ("Find out what's happening in Kesti with free updates from the Herald.", "appeal"),
    ("Add the Herald as your preferred source to see more of our stories.", "appeal"),
    ("The story Dam holds in Kesti first appeared on The Norland Herald.", "credit"),
    ("à lire aussi", "aside"),
    ("Lesen Sie auch:", "tail"),
    ("La suite après cette publicité", "aside"),
    ("KESTI, March 4, 2019 (AFP).", "place"),
    ("Ada Brink reports:", "byline"),
    ("Byline: Ada Brink", "byline"),
    ("BY       By Ada Brink", "byline"),
    ("English version by Ada Brink.", "byline"),
    ("NewsByAda BrinkSenior Reporter", "byline"),
    ("Ada Brink in Kesti JULY 2 2021", "byline"),
]
REPORT = [
    "He said - and nobody believed him - that the dam would hold.",
    "The index rose 21.62 points, or 0.5%, to 4,179.83.",
    "Shares in Telvora closed at 41.20 crowns, up by 0.5% on the day before.",
    "The board met on 17 June 2018 and heard 7 witnesses.",
    "For a table of the rates that were paid, residents had to click on 14 pages.",
    "He likes to listen to this story of the dam, his daughter said.",
    "The credit ran out in May, and the crane with it.",
    "The herders brought their cattle to a well near Kesti on Nov. 30, 2020.",
    "The council was founded in Kesti, Norland, on May 7, 2017.",
    "A version of this law was passed in Norland in 2019.",
    "Tenants pay £350 a month for a room, and nobody may cancel before June.",
    "Members may cancel at any time, the club said, and get their money back.",
    "The trial of the three is to begin in June.",
    "The list of 4 items was read out in court.",
    "Add the debts of the port and the sum is 400 million crowns.",
    "Ada Brink reports to the minister and to nobody else.",
]


@pytest.mark.parametrize(("line", "form"), FURNITURE)
def test_furniture_is_known_by_its_form(line: str, form: str) -> None:
    assert form_of(line) == form


@pytest.mark.parametrize("line", REPORT)
def test_report_that_looks_like_furniture_is_report(line: str) -> None:
    assert form_of(line) == "prose"


HEAD = "Dam above Kesti holds for another night\n\nBy Ada Brink\n4 March 2019\n\n"
LEDE = "The dam above Kesti held through the night after two days of rain, engineers said on Monday."
SECOND = "Villagers were told to stay away from the river, and the school was closed."
THIRD = "The lake rose by two metres in four days, said Lena Holm, who runs the water board."
LAST = "The dam was built in 1961, and its gates were mended in 2003."


def body(text: str) -> list[str]:
    return [zone.span.of(text).strip() for zone in tile(text) if zone.kind == "body"]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ((LEDE, SECOND, "The gates were opened on Tuesday, the board said [AFP]"), True),
        ((LEDE, SECOND, "They went home on Tuesday [Reuters]", "Related Articles", "Bins are late"), True),
        ((LEDE, SECOND, "Nobody was hurt, the police said [AP]", "© 2019 Norland Herald"), True),
        ((LEDE, SECOND, "A man walks along the dam in Kesti [AFP]"), False),
        ((LEDE, "The gates of the dam in Kesti [AFP]", SECOND), False),
    ],
)
def test_last_words_with_an_agency_in_square_brackets_are_told_from_captions(
    lines: tuple[str, ...], told: bool
) -> None:
    found = body(HEAD + "\n\n".join(lines))
    assert any("[" in words for words in found) is told


POST = ("Ada Brink", "@mayorbrink", "I am sorry, and I shall say so on Friday.", "9:41 AM · May 21, 2024")
BUTTONS = ("3.1K", "Reply", "Copy link", "Read 612 replies")


@pytest.mark.parametrize(
    "announced",
    [
        "On Monday the mayor wrote:",
        "The clip had been seen by thousands. In a post on X the mayor wrote:",
        "She then posted this:",
    ],
)
def test_a_message_that_the_article_announces_belongs_to_it(announced: str) -> None:
    found = body(HEAD + "\n".join((LEDE, SECOND, announced, *POST, *BUTTONS, THIRD, LAST)))
    assert found == [LEDE, SECOND, announced, POST[2], THIRD, LAST]


def test_a_message_that_stands_by_itself_is_left_out_and_the_article_goes_on() -> None:
    assert body(HEAD + "\n".join((LEDE, SECOND, *POST, *BUTTONS, THIRD, LAST))) == [LEDE, SECOND, THIRD, LAST]


def test_readers_that_answer_each_other_still_end_the_article() -> None:
    talk = ("Tom B", "4 hours ago", "I am still angry about the school.", "Reply")
    assert body(HEAD + "\n".join((LEDE, SECOND, THIRD, *talk))) == [LEDE, SECOND, THIRD]


@pytest.mark.parametrize("over", ["end of list", "After newsletter promotion", "End of X post, 1"])
def test_a_line_that_says_that_a_box_is_over_is_believed(over: str) -> None:
    box = (
        "Recommended Stories",
        "Bin strike enters its third week in Tarn",
        "Council tax to rise in June",
        over,
    )
    assert body(HEAD + "\n".join((LEDE, SECOND, *box, LAST))) == [LEDE, SECOND, LAST]


@pytest.mark.parametrize("heading", ["Recommended", "Most Read", "Related Stories"])
def test_one_link_alone_does_not_end_an_article_that_goes_on_of_the_same(heading: str) -> None:
    box = (heading, "Bin strike enters its third week in Tarn")
    told = "The lake is to be lowered on Friday, and the school in the village stays closed until then."
    assert body(HEAD + "\n".join((LEDE, SECOND, THIRD, *box, told))) == [LEDE, SECOND, THIRD, told]


@pytest.mark.parametrize(
    ("link", "teaser"),
    [
        (
            "Bin strike enters its third week",
            "The bin strike has left 400 tonnes of rubbish in the streets of Tarn.",
        ),
        (
            "Council tax to rise in June",
            "Councillors voted for an increase of five per cent after a long debate.",
        ),
    ],
)
def test_one_link_with_its_teaser_ends_the_article(link: str, teaser: str) -> None:
    assert body(HEAD + f"{LEDE}\n{SECOND}\n{THIRD}\nMost Read\n{link}\n{teaser}") == [LEDE, SECOND, THIRD]


@pytest.mark.parametrize(
    "opening", ["KESTI, March 4 (Norland Press) - ", "KESTI, Norland (AP) — ", "KESTI — "]
)
def test_a_dateline_below_points_is_no_body(opening: str) -> None:
    points = ("Summary", "Companies", "The dam held through the night", "The school in Kesti was closed")
    text = HEAD + "\n".join((*points, opening + LEDE, SECOND))
    assert opening.strip() in [zone.span.of(text).strip() for zone in tile(text) if zone.kind == "dateline"]
    assert body(text) == [*points[2:], LEDE, SECOND]


@pytest.mark.parametrize("said", ["LIND: And he means it.", "AB: How did the dam hold, do you think?"])
def test_who_speaks_is_no_place(said: str) -> None:
    assert said in body(HEAD + f"{LEDE}\n\n{said}\n\n{SECOND}")


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("Ada Brink: How did you begin?", "Lena Holm: My uncle had a boat that leaked, and I was the pump."),
        ("Ada Brink: Whose fault was it?", "Lena Holm: Nobody has asked me that before."),
        ('Ada Brink of the union: "We were not told."', "The firm has not said when it will speak."),
    ],
)
def test_an_author_who_asks_is_not_introduced(asked: str, answer: str) -> None:
    assert body(HEAD + f"{LEDE}\n{asked}\n{answer}") == [LEDE, asked, answer]


@pytest.mark.parametrize(
    "note",
    [
        ("Disclosure statement", "Ada Brink receives money from the Norland Research Council."),
        ("Partners", "The University of Kesti gives money to the site as a member."),
        ("18K Followers", "Stories from the edge of the road."),
    ],
)
def test_what_is_said_of_the_author_s_funds_and_account_is_left_out(note: tuple[str, str]) -> None:
    assert body(HEAD + "\n".join((LEDE, SECOND, THIRD, *note))) == [LEDE, SECOND, THIRD]

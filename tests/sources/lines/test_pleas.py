"""Appeals to the reader for money, and reports and columns that share their words."""

import pytest

from sources.lines.pleas import extols_press, is_plea, opens_box, speaks_to_readers


@pytest.mark.parametrize(
    "line",
    [
        "… we have a small favour to ask. More people read us than ever, but 9 out of 10 pay nothing.",
        "Our newsroom relies on readers like you. Please consider a donation.",
        "If you can, support us from as little as €3 a month and keep our journalism open to all.",
        "Unlike other newspapers we have no paywall. So you can see why we need to ask for your help.",
        "Support our reporting: your contribution, large or small, pays for the news that you read here.",
        "The Dorun Post is made possible by you. Become a member today and help us fund our stories.",
        "We don't hide our articles behind a paywall. We ask you to help fund us instead.",
    ],
)
def test_a_newsroom_that_asks_its_readers_to_pay_makes_a_plea(line: str) -> None:
    assert is_plea(line)


@pytest.mark.parametrize(
    "line",
    [
        "Readers of the newspaper will pay for its articles from May, and we asked three what they think of it.",
        "The newspaper said that it would ask its readers to support its journalism with donations.",
        "“We ask you to support our journalism,” the paper's owner wrote to its subscribers.",
        "We should support our farmers, and you can help: buy their milk.",
        "Please help us to find the driver, police told readers of the newspaper. You can donate for his victim.",
        "You may donate to our river fund, and we shall plant a tree for you.",
        "Subscribers to the bank's newsletter were told that it would close.",
        "We subscribe to the view that rivers belong to everybody, as our readers know.",
        "I have paid for a newspaper all my life, and so has my mother.",
        "",
    ],
)
def test_a_report_or_a_column_is_no_plea(line: str) -> None:
    assert not is_plea(line)


@pytest.mark.parametrize(
    ("line", "to_readers"),
    [
        ("We believe that everybody should know what happens in town.", True),
        ("Your help matters.", True),
        ("We shall appeal, the minister said.", False),
        ("The dam held through the night.", False),
    ],
)
def test_a_paragraph_between_pleas_speaks_of_us_or_to_you(line: str, *, to_readers: bool) -> None:
    assert speaks_to_readers(line) is to_readers


def test_a_line_about_a_newsletter_opens_a_box() -> None:
    assert opens_box("Free weekly newsletter")
    assert not opens_box("What happens next")


@pytest.mark.parametrize(
    ("line", "extols"),
    [
        ("Independent journalism matters more than ever.", True),
        ("In an age of rumours, quality journalism is more crucial than ever.", True),
        ("Good reporting costs money.", True),
        ("Quality journalism is vital, the minister said on Monday.", False),
        ("Local news of the flood reached the valley on Monday.", False),
        ("The free press of Norland was closed by the army in 1974.", False),
    ],
)
def test_praise_of_the_press_leads_to_a_plea_when_nobody_says_it(line: str, extols: bool) -> None:
    assert extols_press(line) is extols


@pytest.mark.parametrize(
    ("line", "plea"),
    [
        ("By subscribing, you can help us get the story right.", True),
        ("By donating today you keep our reporters on the road.", True),
        ("By joining the union, you give up your right to a bonus.", False),
        ("By subscribing to the bond, the town raised 3 million.", False),
    ],
)
def test_what_a_payment_does_for_us_is_a_plea(line: str, plea: bool) -> None:
    assert is_plea(line) is plea

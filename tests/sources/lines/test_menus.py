"""Rows of links and prompts, and lines that look like them."""

import pytest

from sources.lines.menus import is_menu, is_prompt, points_on


@pytest.mark.parametrize(
    "line",
    [
        "HOME | BLOG | SHOP | ABOUT",
        "Home • Jobs • Property",
        "Home · News · Sport · Weather",
        "News > World News",
        "Home \u00bb States \u00bb Coast",
        "Home / News / Press releases",
        "E-edition | Family notices | Jobs",
    ],
)
def test_a_row_of_links_is_a_menu(line: str) -> None:
    assert is_menu(line)


@pytest.mark.parametrize(
    "line",
    [
        "Dam holds for another night | Kesti | Norland Herald",
        "Norland | Suthria",
        "He spoke of dams, locks and ports.",
        "Dam-builders of Norland",
        "Norland - Suthria",
        "red · blue · green",
        "Is it Kesti | Dorun | Belmar?",
        "Kesti",
        "",
    ],
)
def test_other_lines_are_no_menu(line: str) -> None:
    assert not is_menu(line)


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe",
        "Subscribe for £1 a week",
        "Subscribe now from just €4.99 per month!",
        "Log in",
        "LOG IN",
        "Sign in or create an account",
        "Sign up for free",
        "Skip to main content",
        "Register for free",
        "Enter your email address",
        "Try us free for 3 months",
    ],
)
def test_a_line_of_such_words_alone_is_a_prompt(line: str) -> None:
    assert is_prompt(line)


@pytest.mark.parametrize(
    "line",
    [
        "Sign up or leave, union tells bakers",
        "Register of voters lost in flood",
        "Log in the river stops ferry",
        "Search for missing climber enters third day",
        "Skip lorry overturns in Kesti",
        "Subscribers to pay £1 a week more",
        "Donate a kidney, doctor urges minister",
        "£1 a week",
        "",
    ],
)
def test_a_headline_that_opens_like_one_is_none(line: str) -> None:
    assert not is_prompt(line)


@pytest.mark.parametrize(
    ("line", "points"),
    [
        ("Watch the full report below:", True),
        ("Listen to the interview here", True),
        ("Scroll down for the video below", True),
        ("See the full list of closures above", True),
        ("Watch the gate, the sign below said.", False),
        ("“See you below,” he said", False),
        ("Here is the statement in full:", False),
        ("Read the minister's letter", False),
    ],
)
def test_a_line_that_only_sends_the_reader_elsewhere(line: str, points: bool) -> None:
    assert points_on(line) is points

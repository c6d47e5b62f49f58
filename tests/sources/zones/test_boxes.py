"""Boxes amid an article: links and teasers are left out, and the article goes on after them."""

import pytest

from sources.zones.tiling import tile

HEAD = "Interior minister resigns over leak of files\n\nBy Ada Brink\n5 April 2023\n\n"
TOLD = (
    "The interior minister of Suthria resigned on Wednesday over the leak of 30,000 files, the government said.",
    "Police arrested two men in Norland on Tuesday. They were later freed by a court.",
    "The minister denied wrongdoing in a statement.",
    "Prime Minister Flavia Elph said she had accepted his resignation.",
    "He had been minister for six years.",
    "Opposition leaders called for an election.",
)
LINKS = ("Bin strike enters third week", "Council tax to rise by 5 per cent in June")
BOXES: dict[str, tuple[str, ...]] = {
    "related": ("RELATED ARTICLES", *LINKS),
    "shared": ("Related stories", LINKS[0], "Share this article"),
    "numbered": ("Recommended Stories", "list 1 of 2Bin strike enters third week", "end of list"),
    "one-link": ("Most Read", LINKS[0]),
    "more": ("More on this story", LINKS[0]),
    "trending": ("Trending Now", LINKS[0]),
    "sponsored": ("Sponsored content", "Ten ways to save money on your bills"),
    "dated-links": ("Most Read", LINKS[0], "4 hours ago", LINKS[1], "5 hours ago"),
    "about": ("About The Leak",),
    "count": ("Comments (14)",),
    "emptied": ("Related Articles",),
    "unknown-words": ("Further top stories from Dorun", *LINKS),
    "read-more": ("Read more:", *LINKS),
    "newsletter": (
        "Sign up to First Edition",
        "Our morning email breaks down the key stories of the day, telling you what matters.",
        "Enter your email",
    ),
    "advert": ("Advertisement", "Ten ways to save money on your bills"),
    "teaser": (
        "See also",
        "Ferry runs aground off Orsa",
        "A ferry with 61 people ran aground off Orsa in fog.",
    ),
    "embedded": ("Karl Hentz (@khentz)", "Boats are the only taxis here today.", "April 5, 2023"),
    "terms": ("Sign up", "Terms of Service", "Privacy Policy"),
    "buttons": ("Share", "Facebook", "1.2k shares"),
}


def kinds(text: str) -> dict[str, str]:
    """The kind of each line of a text."""
    return {line: zone.kind for zone in tile(text) for line in zone.span.of(text).strip().split("\n")}


@pytest.mark.parametrize("at", [2, 3])
@pytest.mark.parametrize("between", ["\n\n", "\n"], ids=["apart", "close"])
@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
def test_the_article_goes_on_after_a_box(box: tuple[str, ...], between: str, at: int) -> None:
    found = kinds(HEAD + between.join((*TOLD[:at], *box, *TOLD[at:])))
    assert [told for told in TOLD if found[told] != "body"] == []
    assert [line for line in box if found.get(line) == "body"] == []


STORY = (
    "Ferry runs aground off Orsa",
    "A ferry with 61 people on board ran aground off Orsa on Sunday evening.",
    "The captain told the coastguard that the radar had failed in the fog.",
    "All passengers were taken off before midnight by fishing boats.",
    "The ferry had been built at a yard in Valmora and was to be sold in autumn.",
)
UNDER: dict[str, tuple[str, ...]] = {
    "heading": ("Related Articles", *STORY),
    "signed": ("Read next", STORY[0], "By Lena Frost", "4 May 2023", *STORY[1:]),
    "aged": ("Country Ledger", "5 hours ago", *STORY),
    "no-heading": STORY,
    "no-heading-signed": (STORY[0], "By Lena Frost", "4 May 2023", *STORY[1:]),
    "rule": ("* * *", *STORY),
    "dateline": (STORY[0], f"ORSA, Suthria (AP) — {STORY[1]}", *STORY[2:]),
    "own-words": ("Elsewhere in the paper", *STORY),
    "aside": ("Read also", STORY[0], "By Lena Frost", "4 May 2023", *STORY[1:]),
}


@pytest.mark.parametrize("between", ["\n\n", "\n"], ids=["apart", "close"])
@pytest.mark.parametrize("under", UNDER.values(), ids=UNDER)
def test_a_story_under_the_article_is_not_the_article(under: tuple[str, ...], between: str) -> None:
    found = kinds(HEAD + between.join((*TOLD, *under)))
    assert [told for told in TOLD if found[told] != "body"] == []
    assert [line for line in under if found.get(line) == "body"] == []


def test_a_subheading_is_no_other_story() -> None:
    found = kinds(HEAD + "\n\n".join((*TOLD[:3], "A minister who had no friends left", *TOLD[3:])))
    assert [told for told in TOLD if found[told] != "body"] == []


TALK: dict[str, tuple[str, ...]] = {
    "heading": (
        "Comments (14)",
        "johnboy72",
        "This is a waste of money and the minister knows it.",
        "3 hours ago",
    ),
    "plain": ("Comments", "BazT: I never trusted the minister!!", "They should all resign if you ask me."),
    "replies": (
        "mill_laner",
        "The minister should have gone in March.",
        "Reply",
        "Dot M",
        "He did nothing.",
        "Reply",
    ),
    "says": (
        "Roger says:",
        "June 14, 2012 at 9:40 am",
        "The minister should have gone in March, if you ask me.",
    ),
    "times": (
        "Ada T.",
        "4 hours ago",
        "The minister was right to go.",
        "Bo R.",
        "5 hours ago",
        "He was not, I say.",
    ),
    "headers": (
        "Ada T. • 4 hours ago",
        "The minister was right to go.",
        "Bo R. • 5 hours ago",
        "He was not, I say.",
    ),
}


@pytest.mark.parametrize("talk", TALK.values(), ids=TALK)
def test_what_readers_say_is_not_the_article(talk: tuple[str, ...]) -> None:
    found = kinds(HEAD + "\n".join((*TOLD, *talk)))
    assert [told for told in TOLD if found[told] != "body"] == []
    assert [line for line in talk if found[line] == "body"] == []


def test_entries_of_a_report_by_the_minute_are_the_article() -> None:
    entries = [
        line
        for i, told in enumerate(TOLD)
        for line in (f"1{i}:20 GMT", f"Minister gone, part {i}", told, "Share")
    ]
    found = kinds("Minister resigns: live updates\n" + "\n".join(entries))
    assert [told for told in TOLD if found[told] != "body"] == []

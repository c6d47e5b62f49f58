"""Lines that only their neighbours or the whole text tell."""

import pytest

from sources.article import Zone
from sources.zones.tiling import tile

LEDE = "The interior minister of Suthria resigned on Wednesday over the leak of 30,000 files, the government said."
MORE = (
    "Police arrested two men in Norland on Tuesday.",
    "The minister denied wrongdoing in a statement to the press.",
)


def zones(text: str) -> list[tuple[str, str]]:
    def words(zone: Zone) -> str:
        return zone.span.of(text).strip()

    return [(zone.kind, words(zone)) for zone in tile(text)]


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Why did the interior minister resign?\n", "Why did the interior minister resign?"),
        ("Why did the minister go?\nBy Ada Brink\n5 April 2023\n", "Why did the minister go?"),
        ("Minister resigns over leak of files.\nBy Ada Brink\n", "Minister resigns over leak of files."),
        ("Interior minister resigns over leak of files.\n", "Interior minister resigns over leak of files."),
        ("Minister resigns over leak\nRead what happened next today\n", "Minister resigns over leak"),
        ("Minister resigns today\n5 April 2023\n", "Minister resigns today"),
        ("The Harrow Gazette of Record\nMinister resigns over leak of files\nBy Ada Brink\n", None),
        (
            "Who let the files go? | The Gazette\nNews\nWho let the files go?\nAda Brink\n5 April 2023\n",
            "Who let the files go?",
        ),
    ],
)
def test_the_headline_is_told_from_deck_and_lede(head: str, title: str | None) -> None:
    found = zones(head + "\n" + "\n\n".join((LEDE, *MORE)))
    assert [words for kind, words in found if kind == "body"] == [LEDE, *MORE]
    if title:
        assert next(words for kind, words in found if kind == "title") == title


@pytest.mark.parametrize(
    "line",
    [
        "It is over for the minister of the interior.",
        "THE INTERIOR MINISTER RESIGNED ON WEDNESDAY OVER THE LEAK OF FILES, THE GOVERNMENT SAID.",
        "“I have done nothing wrong,” the minister said.",
    ],
)
def test_the_first_sentence_of_a_report_is_no_headline(line: str) -> None:
    found = zones(
        "Minister of the interior goes at last\nBy Ada Brink\n5 April 2023\n\n"
        + "\n\n".join((line, LEDE, *MORE))
    )
    assert [words for kind, words in found if kind == "body"] == [line, LEDE, *MORE]


def test_a_sentence_between_byline_and_date_sums_the_article_up() -> None:
    deck = "A leak has cost him his office. It may cost us more"
    found = zones(
        f"The minister who knew too little\nAda Brink\n{deck}\nSun 2 Apr 2023 07.00 BST\n{LEDE}\n"
        + "\n".join(MORE)
    )
    assert ("title", deck) in found


@pytest.mark.parametrize(
    ("before", "line", "kind"),
    [
        (
            "“Nobody told me anything,” he said. “I have done nothing wrong and I regret nothing.”",
            "“I have done nothing wrong and I regret nothing.”",
            "boilerplate",
        ),
        (
            "He said that the town which forbids a saw makes itself empty, and left.",
            "The town which forbids a saw makes itself empty",
            "boilerplate",
        ),
        ("He said nothing of it.", "“I shall not resign a second time.”", "body"),
    ],
)
def test_a_pull_quote_counts_once(before: str, line: str, kind: str) -> None:
    found = {words: kind for kind, words in zones("\n\n".join((LEDE, before, line, *MORE)))}
    assert found[line] == kind


@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        (("A man in a hat smiles at the camera.", "The minister in March.(Supplied: Kesti Police)"), ("caption", "caption")),
        (("A man died.", "The minister in March. (Supplied: Kesti Police)"), ("body", "caption")),
        (("@SuthriaUN", "Boats are the only ambulances here today, our teams found.", "April 5, 2023"), ("boilerplate", "boilerplate", "dateline")),
        (("What does the law say?", "It says that a minister who resigns has no right to a pension before he is sixty years old."), ("boilerplate", "body")),
        (("What should we ask instead?", "Whether a minister who resigns has a right to a pension before he is sixty."), ("body", "body")),
        (("The demands include:", "- a rise of 8 per cent", "- two more days off"), ("body", "body", "body")),
        (("## What they want", "- a rise of 8 per cent", "- two more days off"), ("boilerplate", "body", "body")),
        (("1. Truce holds, just",), ("boilerplate",)),
        (("Moved in 2019: the ministry, seen from the river, with the old bridge to its left",), ("boilerplate",)),
        (("Q: And the tape?", "A: There was no tape in the end."), ("body", "body")),
    ],
)  # fmt: skip
def test_lines_amid_an_article(lines: tuple[str, ...], kinds: tuple[str, ...]) -> None:
    found = {words: kind for kind, words in zones("\n\n".join((LEDE, MORE[0], *lines, MORE[1], *MORE)))}
    assert tuple(found[line] for line in lines) == kinds


@pytest.mark.parametrize(
    "bio",
    [
        "Ada Brink was harbour master of Dorun from 1994 to 2008.",
        "Ada Brink, a staff writer, has been with the magazine since 2011.",
        "Ada Brink's latest book, The Quiet Harbour, is published by Saltmarsh Press",
        "Ada covers courts and lives on a houseboat.",
        "Lena Frost has covered energy for the Gazette since 2016.",
        "The writer is a professor of economics at the University of Valmora",
    ],
)
def test_who_wrote_it_is_no_part_of_it(bio: str) -> None:
    found = zones(
        f"The minister who knew too little\nBy Ada Brink\n5 April 2023\n\n{LEDE}\n" + "\n".join((*MORE, bio))
    )
    assert found[-1] == ("boilerplate", bio)


@pytest.mark.parametrize(
    "shown",
    [
        ("White dunes run down to a bay, with wheel tracks across them.", "Photo: Ada Brink"),
        ("Dash camera video shows a mower on the shoulder of a road.", "Video"),
        ("Artist's rendering of a lander above the rim of a crater.", "Harrow Orbital"),
    ],
)
def test_a_first_sentence_that_shows_something_is_a_caption(shown: tuple[str, str]) -> None:
    head = "Minister resigns over leak of files\nBy Ada Brink\n"
    found = zones(head + "\n".join((*shown, LEDE, *MORE)))
    assert [words for kind, words in found if kind == "body"] == [LEDE, *MORE]


def test_names_under_letters_are_not_the_letters() -> None:
    letters = (
        "Sir, — I have used the bus lane for nine years and read with interest that it has helped. — Yours, etc.,",
        "Sir, — What bus? — Yours sincerely,",
    )
    head = "Letters: the new bus lane\n5 April 2023"
    text = f"{head}\n\n{letters[0]}\n\nADA BRINK,\nMarket Street,\nKesti.\n\n{letters[1]}\n\nTomas Reve,\nHarrow."
    assert [words for kind, words in zones(text) if kind == "body"] == [*letters]


@pytest.mark.parametrize(
    "bio",
    [
        ("Ada Brink", "Ada covers courts in Kesti and is at her happiest in a cold lake."),
        ("Share", "Ada Brink is a hydrologist and a former director of a waterworks. Her book is out in May"),
    ],
)
def test_words_on_the_author_under_the_article_are_a_bio(bio: tuple[str, str]) -> None:
    head = "The minister has gone. The files will stay.\nDr Ada Brink\n5 April 2023\n"
    lede = f"{LEDE} Nobody has been named in her place so far."
    found = zones(head + "\n".join((lede, *MORE, *bio)))
    assert [words for kind, words in found if kind == "body"] == [lede, *MORE]


def test_a_message_quoted_in_an_article_and_a_signed_story_below_are_no_comments() -> None:
    told = [
        LEDE,
        "— Lake FC (@lakefc) December 7, 2024",
        *MORE,
        *(f"The minister spoke for hour number {count} of the debate." for count in range(3, 14)),
    ]
    other = (
        "Ferry runs aground off Orsa in fog",
        "By Tomas Reve | 3 hours ago",
        "A ferry ran aground. Nobody was hurt.",
    )
    text = "\n\n".join(("Interior minister resigns over leak", *told, *other))
    assert [words for kind, words in zones(text) if kind == "body"] == [told[0], *told[2:]]


@pytest.mark.parametrize("length", ["Duration 2:02", "Duration: 1:02:33"])
def test_what_stands_under_the_length_of_a_film_is_its_caption(length: str) -> None:
    caption = "Residents of the lake say that leaks have become routine."
    text = "\n\n".join(("Interior minister resigns over leak", LEDE, length, caption, *MORE))
    assert [words for kind, words in zones(text) if kind == "body"] == [LEDE, *MORE]


@pytest.mark.parametrize("town", ["Towns Live", "towns and how to live in them"])
def test_a_report_is_not_live_for_a_name_or_a_verb(town: str) -> None:
    other = (
        "Ferry runs aground off Orsa in fog",
        "By Tomas Reve | 3 hours ago",
        "A ferry ran aground. Nobody was hurt.",
    )
    text = "\n\n".join((f"Our pages on {town}", "Minister resigns over leak of files", LEDE, *MORE, *other))
    assert [words for kind, words in zones(text) if kind == "body"] == [LEDE, *MORE]


def test_the_last_paragraph_goes_on_after_a_box_that_the_layout_sets_apart() -> None:
    box = ("Most read", "14:02 Ice breaker sold to a museum", "13:40 Ferry delayed by a swan in fog")
    last = "The leak of the files is now before a court."
    text = "\n\n".join(("Minister resigns over leak of files", LEDE, *MORE, "\n".join(box), last))
    assert [words for kind, words in zones(text) if kind == "body"] == [LEDE, *MORE, last]

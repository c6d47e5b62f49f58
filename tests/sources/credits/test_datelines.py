"""Datelines before the first words of a report."""

import pytest

from sources.credits.datelines import dateline, is_dateline_alone, standing_alone

OPENINGS = [
    ("KESTI \u2013 ", "The dam held.", None),
    ("KESTI - ", "“No,” she said.", None),
    ("KESTI — ", "The dam held.", None),
    ("KESTI: ", "The dam held.", None),
    ("NEW DELHI: ", "The dam held.", None),
    ("NEW YORK - ", "The dam held.", None),
    ("PORT-AU-PRINCE, Haiti -- ", "The dam held.", None),
    ("KESTI, Norland — ", "The dam held.", None),
    ("KESTI, Norland, March 4 — ", "The dam held.", None),
    ("KESTI (WXYZ) - ", "The dam held.", None),
    ("Doha, Qatar \u2013 ", "The dam held.", None),
    ("Kesti, March 4 - ", "The dam held.", None),
    ("KESTI, March 4 (Reuters) - ", "The dam held.", "Reuters"),
    ("Kesti (AFP) \u2013 ", "The dam held.", "AFP"),
    ("KESTI (AP) — ", "The dam held.", "AP"),
    ("BEIJING, Jan. 5 (Xinhua) -- ", "The dam held.", "Xinhua"),
    ("(Reuters) - ", "The dam held.", "Reuters"),
    ("(Reuters) - ", "NATO: the dam held - for now.", "Reuters"),
    ("(ANSA) - VALMORA, APR 17 - ", "The dam held.", "ANSA"),
    ("(Reuters) - Valmora, 17 April - ", "The dam held.", "Reuters"),
    ("VALMORA, MAY 3 (AFP) - ", "The dam held.", "AFP"),
    ("Kesti, 4 March (dpa) - ", "The dam held.", "dpa"),
    ("KESTI, Norland, March 3, 2024 /PRNewswire/ -- ", "The dam held.", "PRNewswire"),
    ("Xinhua | ", "The dam held.", "Xinhua"),
    ("VALMORA, Suthria, Aug 3 (SNA) - ", "The dam held.", "SNA"),
    ("VALMORA, 3 May (Suthrian Press Agency) — ", "The dam held.", "Suthrian Press Agency"),
    ("VALMORA, 3 May 2019 (Agencies) — ", "The dam held.", None),
    ("Valmora, 3 May (SNA) - ", "The dam held.", "SNA"),
    ("Valmora, Suthria (SNA) \u2013 ", "The dam held.", "SNA"),
    ("VALMORA (SNA) — ", "The dam held.", "SNA"),
    ("VALMORA, Ore. (KWXZ) -- ", "The dam held.", None),
    ("VALMORA, February 11. /SEVA/. ", "The dam held.", "SEVA"),
    ("VALMORA, Aug. 6 (Suthra) -- ", "The dam held.", "Suthra"),
    ("VALMORA, Aug. 6 (Sunday) -- ", "The dam held.", None),
    ("Valmora (dpa/cs) \u2013 ", "The dam held.", "dpa"),
    ("Valmora (Suthria), Jan 17 (PTI): ", "The dam held.", "PTI"),
    ("VALMORA, Suthria, November 19, 2024/TradeWire/ -- ", "The dam held.", "TradeWire"),
]


@pytest.mark.parametrize(("opening", "rest", "agency"), OPENINGS)
def test_a_dateline_ends_where_the_report_begins(opening: str, rest: str, agency: str | None) -> None:
    found = dateline(opening + rest)
    assert found is not None
    assert (found.length, found.agency) == (len(opening), agency)
    assert agency is None or (found.span is not None and found.span.of(opening) == agency)


@pytest.mark.parametrize(
    "line",
    [
        "The dam \u2013 built in 1911 \u2013 held.",
        "Norland \u2013 which has two dams \u2013 is dry.",
        "BREAKING: The dam held.",
        "UPDATE - The dam held.",
        "WATCH: The dam held.",
        "Ada Brink (SNP) - The minister of old - said no.",
        "Ada Brink, Kesti (mayor) - The minister of old - said no.",
        "In Valmora (SNA) they said no.",
        "IBM - the firm - said no.",
        "Ada Brink (Labour) - The minister of old - said no.",
        "“KESTI \u2013 ” is what it said.",
        "A - B",
        "5G: The network of the future",
        "KESTI \u2013 ",
        "The minister: “We know.”",
        "",
    ],
)
def test_other_openings_are_no_dateline(line: str) -> None:
    assert dateline(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "Kesti =",
        "KESTI (AFP) —",
        "Kesti, March 4 -",
        "New York \u2013",
        "Kesti, 4 March 2021",
        "Kesti, 21 May (SNA)",
    ],
)
def test_a_dateline_can_be_left_over(line: str) -> None:
    assert is_dateline_alone(line)


@pytest.mark.parametrize(
    "line", ["Kesti", "Kesti, 4 March 2021: the dam bursts", "The dam held \u2013", "a = b", "x" * 90 + " ="]
)
def test_other_lines_are_no_leftover(line: str) -> None:
    assert not is_dateline_alone(line)


ALONE = [
    ("KESTI, February 3, 2024 (AFP)", "AFP"),
    ("Kesti, February 3, 2024 (AFP)", "AFP"),
    ("Kesti, Norland, Feb. 3, 2024 (AP) —", "AP"),
    ("KESTI, Feb 3 (Reuters)", "Reuters"),
    ("(AFP) KESTI, February 3, 2024", "AFP"),
    ("KESTI (AFP) - 3 February 2024", "AFP"),
    ("AFP, Kesti, February 3, 2024", "AFP"),
    ("Kesti, February 3, 2024, dpa", "dpa"),
    ("KESTI, 3 February 2024 /PRNewswire/", "PRNewswire"),
    ("Kesti, 3. February 2024 (dpa)", "dpa"),
    ("[KESTI, February 3, 2024, AFP]", "AFP"),
    ("February 3, 2024 (AFP)", "AFP"),
    ("Norland, 3 February (Xinhua)", "Xinhua"),
    ("Kesti, Saturday, 3rd February 2024 (PTI)", "PTI"),
    ("Kesti / 3 February 2024 / AFP", "AFP"),
    ("(Kesti, February 3, 2024 AFP)", "AFP"),
    ("KESTI, February 3, 2024 (SNA)", "SNA"),
    ("KESTI, February 3, 2024 (Norland News Agency)", "Norland News Agency"),
]


@pytest.mark.parametrize(("line", "agency"), ALONE)
def test_a_dateline_alone_tells_its_agency(line: str, agency: str) -> None:
    found = standing_alone(line)
    assert found is not None
    assert found.span is not None
    assert (found.agency, found.span.of(line), found.length) == (agency, agency, len(line))
    assert is_dateline_alone(line)


@pytest.mark.parametrize(
    "line",
    [
        "Ada Brink (Reuters)",
        "Ada Brink, Reuters",
        "KESTI (AFP)",
        "AFP",
        "Photo: Ada Brink, February 3, 2024 (AFP)",
        "Kesti, February 3, 2024 (AFP photo)",
        "The minister met the AFP on February 3, 2024",
        "In Kesti, February 3, 2024 (AFP) was the day of the flood",
        "AFP, Reuters, February 3, 2024",
        "Kesti, February 3, 2024 (Sunday)",
        "Kesti, 2024 (AFP)",
        "Additional reporting by AFP, February 3, 2024",
        "Published February 3, 2024 (AFP)",
        "x" * 200 + ", February 3, 2024 (AFP)",
    ],
)
def test_what_is_no_dateline_of_an_agency(line: str) -> None:
    assert standing_alone(line) is None

import io
from typing import Any

import pytest
from rich.console import Console

from factcheck.report.document import document
from factcheck.report.summary import Summary, counts, rendered, summarise
from tests.factory import article, flag, full_report, judgement, report, side

PRINTED = """\
harbour: 2 articles from 2 independent origins, 4 claims, 1 agreement, 2 flags, 1 difference explained

flags       ■ error  ▲ conflict  ◆ tension  • note
date              -           1          -       -
provenance        -           -          -       1
all               0           1          0       1

▲ conflict  date
  The closing is dated 3 May and 5 May.
    A The Veldmoor Gazette: “of Veldmoor was closed on 3 May 2021. Port chief Ada Lindqvist”
    B b: “of Veldmoor was closed on 5 May 2021, Ada Lindquist said.”
    → Ask the port.

• note  provenance
  Article b does not say when it was published.
    A b: the article
"""


def printed(*summaries: Summary, width: int = 110, **options: Any) -> str:
    """What a terminal of that width would show."""
    stream = io.StringIO()
    console = Console(file=stream, width=width, highlight=False, markup=False, emoji=False, **options)
    for one in rendered(summaries):
        console.print(one)
    return stream.getvalue()


def many_flags(number: int, **values: Any) -> Summary:
    first = article()
    made = [
        flag(side(first, "harbour"), id=f"{i:02}", headline=f"Flag {i}.", **values) for i in range(number)
    ]
    return summarise(document(report(first, flags=tuple(made))))


def test_a_summary() -> None:
    assert printed(summarise(document(full_report()))) == PRINTED


def test_nothing_found_is_said() -> None:
    assert printed(summarise(document(report(article())))).splitlines() == [
        "harbour: 1 article from 1 independent origin, 0 claims, 0 agreements, 0 flags, 0 differences explained",
        "Nothing was flagged.",
    ]


def test_ten_flags_are_shown_and_the_rest_counted() -> None:
    told = printed(many_flags(12))
    assert "Flag 9." in told
    assert "Flag 10." not in told
    assert "2 more flags" in told


def test_the_most_harmful_come_first_over_all_stories() -> None:
    told = printed(many_flags(1, severity="note"), many_flags(1, severity="error"))
    assert told.index("■ error  harbour") < told.index("• note  harbour")


def test_dismissed_flags_are_counted_and_not_shown() -> None:
    made = document(full_report())
    made["judgements"] = [judgement(made["flags"][0]["id"], decision="dismissed", reason="update")]
    told = printed(summarise(made))
    assert "2 flags" in told
    assert "The closing is dated" not in told


def test_an_upheld_flag_says_so() -> None:
    made = document(full_report())
    made["judgements"] = [judgement(made["flags"][0]["id"])]
    assert "▲ conflict  date · upheld" in printed(summarise(made))


def test_the_table_tells_what_is_decided_and_what_is_open() -> None:
    made = document(full_report())
    made["judgements"] = [judgement(made["flags"][0]["id"], decision="dismissed", reason="update")]
    table = printed(summarise(made)).split("\n\n")[1].splitlines()
    assert [line.split() for line in table[3:]] == [
        ["all", "0", "1", "0", "1"],
        ["dismissed", "-", "1", "-", "-"],
        ["open", "-", "-", "-", "1"],
    ]


def test_five_sides_are_shown_and_the_rest_counted() -> None:
    first = article()
    told = printed(summarise(document(report(first, flags=(flag(*[side(first, "harbour")] * 9),)))))
    assert "E The Veldmoor" in told
    assert "F The Veldmoor" not in told
    assert "and 4 more" in told


def test_several_stories_are_counted_together() -> None:
    one = summarise(document(full_report()))
    assert counts([one, one]).startswith("2 stories: 4 articles from 4 independent origins, 8 claims")


@pytest.mark.parametrize("width", [20, 40, 80])
def test_nothing_is_lost_in_a_narrow_window(width: int) -> None:
    words = " ".join(printed(summarise(document(full_report())), width=width).split())
    assert "Ada Lindquist said.”" in words


def test_markup_and_controls_in_articles_are_only_words() -> None:
    first = article("Words [red]here[/red] \x1b[2J.", outlet="[link=x]Out[/link]")
    told = printed(summarise(document(report(first, flags=(flag(side(first, "Words [red]here[/red]")),)))))
    assert "[link=x]Out[/link]: “Words [red]here[/red] ␛[2J.”" in told


@pytest.mark.parametrize("width", [60, 80, 110])
def test_no_line_ends_in_spaces(width: int) -> None:
    told = printed(summarise(document(full_report())), width=width)
    assert [line for line in told.splitlines() if line.endswith(" ")] == []


def test_no_colour_leaves_all_words() -> None:
    made = summarise(document(full_report()))
    plain = printed(made, force_terminal=True, no_color=True, color_system="truecolor")
    assert "38;2" not in plain
    assert "38;2" in printed(made, force_terminal=True, color_system="truecolor")

from typing import Any

import attrs
import pytest

from factcheck.report.document import document
from factcheck.report.labels import kind_words
from factcheck.report.view import FlagView, decisions, flags, passage, sides, support
from tests.factory import article, flag, full_report, judgement, report, side


def shown(*sides_: Any, **values: Any) -> FlagView:
    """The view of a flag between sides of the articles `values["articles"]`."""
    articles = values.pop("articles")
    return next(flags(document(report(*articles, flags=(flag(*sides_, **values),)))))


def test_a_flag_is_told_in_words() -> None:
    conflict, note = flags(document(full_report()))
    assert (conflict.story, conflict.severity, conflict.kind, conflict.place[0]) == (
        "harbour",
        "conflict",
        "date",
        1,
    )
    assert conflict.headline == "The closing is dated 3 May and 5 May."
    assert conflict.suggestion == "Ask the port."
    assert (note.suggestion, note.decision, note.place[0]) == ("", "", 3)


def test_sides_are_labelled_in_order() -> None:
    first = article()
    many = shown(*[side(first, "harbour")] * 28, articles=(first,))
    assert [one.label for one in many.sides[:3]] == ["A", "B", "C"]
    assert [one.label for one in many.sides[25:]] == ["Z", "27", "28"]


def test_a_side_shows_its_words_in_their_place() -> None:
    first = next(flags(document(full_report()))).sides[0]
    assert (first.before, first.words, first.after) == (
        "of Veldmoor was closed on ",
        "3 May 2021",
        ". Port chief Ada Lindqvist",
    )


def test_a_side_without_a_place_shows_its_value() -> None:
    whole = next(iter(list(flags(document(full_report())))[1].sides))
    assert (whole.before, whole.words, whole.after, whole.value) == ("", "", "", "the article")


def test_an_article_without_an_outlet_goes_by_its_id() -> None:
    assert [one.outlet for one in next(flags(document(full_report()))).sides] == ["The Veldmoor Gazette", "b"]


@pytest.mark.parametrize(
    ("outlets", "origins", "words"),
    [
        (0, 0, ""),
        (1, 1, ""),
        (2, 1, "2 articles, 1 independent origin"),
        (4, 3, "4 articles, 3 independent origins"),
    ],
)
def test_support(outlets: int, origins: int, words: str) -> None:
    assert support(outlets, origins) == words


@pytest.mark.parametrize(
    ("prefix", "exact", "suffix", "words"),
    [
        ("", "all", "", ("", "all", "")),
        ("on ", "3 May", " we", ("on ", "3 May", " we")),
        ("on\n\n", "3 May", "\n\nwe", ("on ", "3 May", " we")),
        ("(", "3 May", ").", ("(", "3 May", ").")),
        ("cut word and thirty two charactera", "b", "", ("cut word and thirty two charactera", "b", "")),
        ("ut word and some thirty-two char ", "b", "", ("ut word and some thirty-two char ", "b", "")),
        ("t word and some thirty-two char ", "b", "", ("word and some thirty-two char ", "b", "")),
        ("", "b", " and then some thirty-two char wo", ("", "b", " and then some thirty-two char wo")),
        ("", "b", " and then some thirty-two char w", ("", "b", " and then some thirty-two char")),
        ("x" * 32, "b", "y" * 32, ("x" * 32, "b", "y" * 32)),
        ("\x1b[1m", "b\u202e", "\x00", ("␛[1m", "b\ufffd", "␀")),
        ("", "x" * 200, "more", ("", "x" * 159 + "…", "")),
    ],
)
def test_a_passage_is_cut_at_words_and_safe(
    prefix: str, exact: str, suffix: str, words: tuple[str, str, str]
) -> None:
    told = passage({"prefix": prefix, "exact": exact, "suffix": suffix})
    assert (told["before"], told["words"], told["after"]) == words


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ([], ""),
        (["upheld"], "upheld"),
        (["dismissed", "dismissed"], "dismissed"),
        (["upheld", "dismissed"], "reviewers disagree"),
    ],
)
def test_decisions_of_several_reviewers_are_one_word(said: list[str], told: str) -> None:
    made = document(full_report())
    made["judgements"] = [
        judgement(made["flags"][0]["id"], decision=one, reviewer=f"r{i}") for i, one in enumerate(said)
    ]
    assert next(flags(made)).decision == told


def test_decisions_are_told_by_reviewer_with_reason_and_note() -> None:
    told = decisions(
        (
            judgement("f", reviewer="bo\x1b", note="see\npage 3"),
            judgement("f", reviewer="ana", decision="dismissed", reason="other_event"),
            judgement("g", reviewer="ana", decision="dismissed", reason="of_a_newer_program"),
        )
    )
    assert [attrs.astuple(one) for one in told["f"]] == [
        ("ana", "dismissed", "dismissed: not the same event"),
        ("bo␛", "upheld", "upheld (“see page 3”)"),
    ]
    assert [one.words for one in told["g"]] == ["dismissed: of_a_newer_program"]


def test_everything_that_is_shown_is_safe() -> None:
    hostile = "\x1b]0;x\x07\u202e[/b]\n"
    first = article("Words\x1b[2J here.", outlet=hostile)
    view = shown(
        side(first, "Words", value=hostile),
        headline=hostile,
        suggestion=hostile,
        articles=(first,),
        severity="note",
    )
    texts = [
        view.headline,
        view.suggestion,
        *(getattr(view.sides[0], name) for name in ("outlet", "value", "after")),
    ]
    assert not any(character in text for text in texts for character in "\x1b\x07\u202e\n")


def test_kinds_and_decisions_of_a_report_from_elsewhere_are_safe() -> None:
    [told] = decisions([judgement("f", decision="\x1b[31mup")])["f"]
    assert (told.decision, told.words) == ("␛[31mup", "␛[31mup")
    assert kind_words("\x1b]0;x_y\x07").name == "␛]0;x y␇"


def test_no_sides_is_no_error() -> None:
    assert sides([], {}) == ()

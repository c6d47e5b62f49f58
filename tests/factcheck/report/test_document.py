from datetime import date
from decimal import Decimal
from typing import Any

import attrs
import orjson
import pytest

from claims.claim import Claim, Speaker
from factcheck.errors import FactcheckError
from factcheck.model import Match, OriginGroup, Report
from factcheck.order import group_of
from factcheck.report.anchors import CONTEXT, Anchors, interval
from factcheck.report.claims import decimal
from factcheck.report.contents import contents
from factcheck.report.document import document, with_totals
from factcheck.report.encode import dump_line, dumps
from sources.article import Article, Origin, Published
from sources.interval import Interval
from sources.origins.evidence import Evidence, Extract
from sources.span import Span
from tests.factcheck.report.test_schema import problems
from tests.factory import article, claim, comparison, day, flag, full_report, report, side, span

TOP = {
    "schema", "tool", "story", "articles", "origins", "entities", "claims", "matches", "agreements", "flags",
    "suppressed", "judgements", "totals",
}  # fmt: skip


def made(**values: Any) -> dict[str, Any]:
    return document(attrs.evolve(full_report(), **values))


def spans(value: Any) -> list[dict[str, Any]]:
    """Every span in a document."""
    if isinstance(value, dict):
        own = [value] if "exact" in value else []
        return own + [found for inner in value.values() for found in spans(inner)]
    return [found for inner in value for found in spans(inner)] if isinstance(value, list) else []


def test_a_report_has_the_keys_of_the_contract_and_no_others() -> None:
    assert set(made()) == TOP


def test_an_empty_report_has_them_too() -> None:
    empty = document(report())
    assert set(empty) == TOP
    assert all(empty[key] == [] for key in ("articles", "claims", "flags", "judgements"))


def test_the_tool_says_what_made_the_report() -> None:
    assert made()["tool"] == {
        "name": "factcheck",
        "version": "0.1.0",
        "model": {"name": "tiny_model", "version": "1.0"},
        "ruleset": "1",
    }


def test_there_is_no_time_without_a_stamp() -> None:
    assert "stamp" not in made()
    assert document(full_report(), stamp="2021-05-04T10:00:00+00:00")["stamp"] == "2021-05-04T10:00:00+00:00"


def test_every_span_shows_its_words() -> None:
    told = made()
    texts = {one["text"] for one in told["articles"]} | {"Harbour shut"}
    found = spans(told)
    assert len(found) > 20
    for one in found:
        assert any(
            text[one["start"] : one["end"]] == one["exact"]
            and text[max(0, one["start"] - 32) : one["start"]] == one["prefix"]
            and text[one["end"] : one["end"] + 32] == one["suffix"]
            for text in texts
        )


@pytest.mark.parametrize(
    ("text", "words", "prefix", "suffix"),
    [
        ("abc", "abc", "", ""),
        ("abc", "b", "a", "c"),
        ("x" * 50 + "b" + "y" * 50, "b", "x" * 32, "y" * 32),
        ("🎉🎉b\r\n", "b", "🎉🎉", "\r\n"),
        ("שָׁם b", "b", "שָׁם ", ""),
        ("a\x00b\x1b", "b", "a\x00", "\x1b"),
        ("e\u0301b", "b", "e\u0301", ""),
    ],
)
def test_a_span_counts_code_points(text: str, words: str, prefix: str, suffix: str) -> None:
    anchored = Anchors(articles={"a": article(text)}).span("a", span(text, words))
    start = text.index(words)
    assert anchored == {
        "start": start,
        "end": start + len(words),
        "exact": words,
        "prefix": prefix,
        "suffix": suffix,
    }
    assert len(anchored["prefix"]) <= CONTEXT


def test_a_span_in_a_title_given_apart_says_so() -> None:
    anchors = Anchors(articles={"a": article(title="Harbour shut")})
    place = Span(start=8, end=12, field="title")
    assert anchors.span("a", place) == {
        "field": "title",
        "start": 8,
        "end": 12,
        "exact": "shut",
        "prefix": "Harbour ",
        "suffix": "",
    }


@pytest.mark.parametrize("place", [Span(start=0, end=999), Span(start=0, end=1, field="title")])
def test_a_span_outside_its_text_is_refused(place: Span) -> None:
    with pytest.raises(ValueError, match="lies beyond"):
        Anchors(articles={"a": article()}).span("a", place)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("0", "0"),
        ("-0", "0"),
        ("0.0", "0"),
        ("41", "41"),
        ("41.0", "41"),
        ("41.50", "41.5"),
        ("0.10", "0.1"),
        ("-3.20", "-3.2"),
        ("100", "100"),
        ("1E+2", "100"),
        ("1.2E+9", "1200000000"),
        ("1E-7", "0.0000001"),
        ("12345678901234567890123456789012345.10", "12345678901234567890123456789012345.1"),
    ],
)
def test_amounts_are_written_out(value: str, written: str) -> None:
    assert decimal(Decimal(value)) == written


def test_open_bounds_are_null() -> None:
    ships = made()["claims"][2]["quantities"][0]
    assert (ships["low"], ships["high"], ships["unit"], ships["counted"], ships["approximate"]) == (
        "41", None, None, "ship", True,
    )  # fmt: skip


def test_an_interval_is_written_with_both_days() -> None:
    may = Interval(
        first=date(2021, 5, 1), last=date(2021, 5, 31), granularity="month", basis="relative", anchor="event"
    )
    assert interval(may) == {
        "first": "2021-05-01",
        "last": "2021-05-31",
        "granularity": "month",
        "basis": "relative",
        "anchor": "event",
    }
    assert interval(None) is None


@pytest.mark.parametrize(
    ("published", "written"),
    [
        (Published(reason="none is given"), {"interval": None, "span": None, "reason": "none is given"}),
        (
            Published(interval=day("2021-05-04")),
            {"interval": interval(day("2021-05-04")), "span": None, "reason": None},
        ),
    ],
)
def test_published_is_always_an_object(published: Published, written: dict[str, Any]) -> None:
    assert document(report(article(published=published)))["articles"][0]["published"] == written


def test_times_clues_changes_and_sections_are_told_where_there_are_any() -> None:
    plain = article()
    words = span(plain.text, "3 May 2021")
    month = attrs.evolve(day("2021-05-04"), basis="inferred")
    told = attrs.evolve(
        plain,
        published=Published(interval=month, clues=(words,)),
        updated=Published(interval=day("2021-05-05"), span=words, time="2021-05-05T09:12:00+02:00"),
        section="Harbours",
    )
    written = document(report(told))
    assert problems(written) == []
    (one,) = written["articles"]
    assert [clue["exact"] for clue in one["published"]["clues"]] == ["3 May 2021"]
    assert "time" not in one["published"]
    assert (one["updated"]["time"], one["updated"]["span"]["exact"]) == (
        "2021-05-05T09:12:00+02:00",
        "3 May 2021",
    )
    assert one["section"] == "Harbours"
    assert not {"updated", "section"} & set(document(report(plain))["articles"][0])


def test_a_passage_that_articles_share_is_an_origin_for_its_words_alone() -> None:
    first, second = full_report().articles
    passages = tuple(Extract(article=one.id, span=span(one.text, "The harbour")) for one in (first, second))
    shared = OriginGroup(
        id="p",
        articles=("a", "b"),
        why="they share words",
        passages=passages,
        evidence=Evidence(share=0.876, run=passages[0], words=2, credits=passages[1:]),
    )
    written = document(report(first, second, origins=(*report(first, second).origins, shared)))
    assert problems(written) == []
    *alone, group = written["origins"]
    assert [set(one) for one in alone] == [{"id", "articles", "why"}] * 2
    assert [(one["article"], one["span"]["exact"]) for one in group["passages"]] == [
        ("a", "The harbour"),
        ("b", "The harbour"),
    ]
    assert (group["evidence"]["share"], group["evidence"]["longest"]["article"]) == (0.88, "a")
    assert [one["article"] for one in group["evidence"]["credits"]] == ["b"]
    assert (written["totals"]["origins"], written["totals"]["shared_passages"]) == (2, 1)
    assert group_of(written["origins"]) == {one["articles"][0]: one["id"] for one in alone}
    assert [one.shared for one in contents(written).articles] == ["", ""]


@pytest.mark.parametrize(
    ("origin", "written"),
    [(None, None), (Origin(name="Northwire"), {"name": "Northwire", "span": None})],
)
def test_origin_is_null_or_named(origin: Origin | None, written: dict[str, Any] | None) -> None:
    assert document(report(article(origin=origin)))["articles"][0]["origin"] == written


def test_zones_show_the_whole_text_between_them() -> None:
    told = made()["articles"][0]
    assert "".join(zone["span"]["exact"] for zone in told["zones"]) == told["text"]


def test_a_claim_has_no_key_beyond_the_contract() -> None:
    fields = {field.name for field in attrs.fields(Claim)} - {"terms", "through"}
    assert set(made()["claims"][0]) == fields


def test_who_tells_that_somebody_says_it_is_named_where_there_is_one() -> None:
    told = article("Holt said Lind denied it.")
    outer = Speaker(text="Holt", span=span(told.text, "Holt"), entity=None)
    inner = claim(told, "Lind denied it", through=(outer,))
    [written] = document(report(told, claims=(inner,)))["claims"]
    assert [(each["text"], each["span"]["exact"]) for each in written["through"]] == [("Holt", "Holt")]


def test_a_speaker_is_null_for_the_outlets_own_voice() -> None:
    claims = made()["claims"]
    assert claims[1]["speaker"] is None
    assert claims[2]["speaker"]["text"] == "Ada Lindqvist"


def test_comparisons_of_a_match_are_anchored_in_the_articles_of_its_claims() -> None:
    why = made()["matches"][0]["why"][0]
    assert (why["left"]["exact"], why["right"]["exact"]) == ("3 May 2021", "5 May 2021")


def test_comparisons_of_a_flag_hold_its_first_side_against_its_second() -> None:
    why = made()["flags"][0]["why"][0]
    assert (why["left"]["exact"], why["right"]["exact"]) == ("3 May 2021", "5 May 2021")


def test_a_flag_with_one_side_compares_within_its_article() -> None:
    first = article()
    inside = comparison(left=span(first.text, "harbour"), right=span(first.text, "Veldmoor"))
    told = document(report(first, flags=(flag(side(first, "harbour"), why=(inside,)),)))
    assert told["flags"][0]["why"][0]["right"]["exact"] == "Veldmoor"


def test_a_side_without_words_is_the_whole_article() -> None:
    assert made()["flags"][1]["sides"][0]["span"] is None


def test_scores_are_rounded() -> None:
    first, second = full_report().articles
    one, two = claim(first, "3 May 2021"), claim(second, "5 May 2021")
    pair = Match(claims=(one.id, two.id), score=2 / 3, relation="same", why=())
    told = document(report(first, second, claims=(one, two), matches=(pair,)))
    assert told["matches"][0]["score"] == 0.6667


def test_totals_count_lists_kinds_and_severities() -> None:
    assert made()["totals"] == {
        "articles": 2,
        "origins": 2,
        "shared_passages": 0,
        "entities": 1,
        "claims": 4,
        "matches": 1,
        "agreements": 1,
        "flags": 2,
        "suppressed": 1,
        "judgements": 0,
        "flags_by_kind": {"date_conflict": 1, "missing_provenance": 1},
        "flags_by_severity": {"error": 0, "conflict": 1, "tension": 0, "note": 1},
        "suppressed_by_kind": {"number_conflict": 1},
        "suppressed_by_reason": {"update": 1},
    }


def test_joined_judgements_are_counted() -> None:
    joined = made() | {"judgements": [{"flag": "f", "decision": "upheld"}]}
    assert with_totals(joined)["totals"]["judgements"] == 1


def test_json_has_sorted_keys_and_is_indented() -> None:
    data = dumps(made())
    assert data.startswith(b'{\n  "agreements": [')
    assert data.endswith(b"}\n")
    assert orjson.loads(data) == made()
    assert dump_line(made()).count(b"\n") == 1


def test_the_same_report_gives_the_same_bytes() -> None:
    assert dumps(document(full_report())) == dumps(document(full_report()))


def test_text_stays_as_it_is_in_utf_8() -> None:
    text = "Zoë 🎉 \u202eשָׁם\x00\r\n\u2028 “no”"
    data = dumps(document(report(article(text))))
    assert "Zoë 🎉 \u202eשָׁם".encode() in data
    assert orjson.loads(data)["articles"][0]["text"] == text


@pytest.mark.parametrize("write", [dumps, dump_line])
def test_a_lone_surrogate_is_an_error_in_one_line(write: Any) -> None:
    broken: Report = report(article("a \ud800 b"))
    with pytest.raises(FactcheckError, match="story 'harbour' cannot be written as JSON"):
        write(document(broken))


def test_the_digest_is_that_of_the_text() -> None:
    one: Article = article("abc")
    told = document(report(one))["articles"][0]["digest"]
    assert told == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

"""Flat text: the same words with one blank between them, and a way back for every span."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims import dates, quantities
from claims.text.flat import flat, on_one_line
from sources.span import Span


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("The ferry sank.", "The ferry sank."),
        ("The  ferry   sank.", "The ferry sank."),
        ("The\tferry\tsank.", "The ferry sank."),
        ("The\nferry\r\nsank.", "The ferry sank."),
        ("The\rferry\x0bsank.", "The ferry sank."),
        ("The \n ferry\u2028sank.", "The ferry sank."),
        ("The\xa0ferry\u2009sank.", "The ferry sank."),
        ("The fer\xadry sank.", "The ferry sank."),
        ("The fer\xad\nry sank.", "The ferry sank."),
        ("The fer\xad \r\n ry sank.", "The ferry sank."),
        ("The ferry\xad\nSank.", "The ferry Sank."),
        ("The ferry-\nboat sank.", "The ferry- boat sank."),
        ("The\u200b ferry\u200b sank.\ufeff", "The ferry sank."),
        ("The \u200b ferry sank.", "The ferry sank."),
        ("The\u200bferry sank.", "Theferry sank."),
        ("\ufeffThe \u202eferry\u202c sank.", "The ferry sank."),
        ("The\x00 ferry \x1b[1msank.", "The ferry [1msank."),
        ("It sank.\n\nMen died.", "It sank.\n\nMen died."),
        ("It sank.\r\n \t\r\n\r\nMen died.", "It sank.\n\nMen died."),
        ("It sank.\u2029Men died.", "It sank.\n\nMen died."),
        ("It sank:\n- men died;\n- cows swam.", "It sank:\n\n- men died;\n\n- cows swam."),
        ("It sank.\n2. Men died.", "It sank.\n\n2. Men died."),
        ("It sank on May\n2. Men died.", "It sank on May 2. Men died."),
        ("It sank\n- they say -\nat once.", "It sank - they say - at once."),
        ("1\xa0200 men", "1,200 men"),
        ("1\u202f200\u202f300 men", "1,200,300 men"),
        ("12\xa0345 men", "12,345 men"),
        ("2019\xa0300 men", "2019 300 men"),
        ("1\xa0\xa0200 men", "1 200 men"),
        ("1\xa02000 men", "1 2000 men"),
        ("1 200 men", "1 200 men"),
        ("4\xa0April\xa02023", "4 April 2023"),
        ("  The ferry  ", " The ferry "),
    ],
)
def test_what_a_text_becomes(text: str, expected: str) -> None:
    assert flat(text).text == expected


@pytest.mark.parametrize(
    ("text", "words", "printed"),
    [
        ("The  ferry  sank.", "ferry sank", "ferry  sank"),
        ("The fer\xadry sank.", "ferry", "fer\xadry"),
        ("The fer\xad\nry sank.", "ferry sank", "fer\xad\nry sank"),
        ("\ufeffThe ferry\u200b, it sank.", "The ferry", "The ferry"),
        ("\ufeffThe ferry\u200b, it sank.", "ferry, it", "ferry\u200b, it"),
        ("some 1\xa0200 men", "1,200 men", "1\xa0200 men"),
        ("It\r\n\r\nsank", "It\n\nsank", "It\r\n\r\nsank"),
    ],
)
def test_words_lead_back_to_what_is_printed(text: str, words: str, printed: str) -> None:
    even = flat(text)
    start = even.text.index(words)
    assert even.back(Span(start=start, end=start + len(words))).of(text) == printed


def test_an_empty_span_leads_back() -> None:
    assert flat("a  b").back(Span(start=3, end=3)) == Span(start=4, end=4)


ANY = st.text() | st.lists(
    st.sampled_from(
        [" ", "  ", "\n", "\r\n", "\xa0", "\xad", "\u200b", "\u2029", "a", "B", "1", "200", ".", "-", "\x00"]
    )
).map("".join)


@given(ANY)
def test_flat_text_stays_as_it_is(text: str) -> None:
    assert flat(flat(text).text).text == flat(text).text


@given(ANY)
def test_every_code_point_leads_back_to_itself(text: str) -> None:
    even = flat(text)
    assert len(even.places) == len(even.text)
    assert list(even.places) == sorted(even.places)
    for place, sign in enumerate(even.text):
        there = even.back(Span(start=place, end=place + 1))
        assert there.of(text) == sign or sign in " \n,"
        assert sign.isspace() or even.places[even.forth(there.start)] == there.start


@pytest.mark.parametrize(
    "piece", [" ", "a  ", "\xa0", "\xad", "a\u200b", "1\xa0", ".\n- ", "\r\n", "\xad\n", "x"]
)
def test_a_megabyte_takes_little_time(piece: str) -> None:
    started = time.process_time()
    flat(piece * (1_000_000 // len(piece)))
    assert time.process_time() - started < 3


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Some 1\xa0200  people came.", "Some 1\xa0200  people"),
        ("Some 1,2\xad00 peo\xadple came.", "Some 1,2\xad00 peo\xadple"),
        ("They lost\n1.2\nbillion\ndollars.", "1.2\nbillion\ndollars"),
        ("They lost 41 \t per \u200b cent.", "41 \t per \u200b cent"),
        ("At  least\r\n12 ships sank.", "At  least\r\n12 ships"),
    ],
)
def test_amounts_are_found_in_uneven_text(text: str, printed: str) -> None:
    [found] = quantities.find(text)
    [plain] = quantities.find(flat(text).text)
    assert found.span.of(text) == printed
    assert (found.low, found.high, found.unit, found.counted) == (
        plain.low,
        plain.high,
        plain.unit,
        plain.counted,
    )


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("It sank on 4\xad April 2023.", "4\xad April 2023"),
        ("It sank on 4\nApril\n2023.", "4\nApril\n2023"),
        ("It sank on 4\xa0April  2023.", "4\xa0April  2023"),
        ("It sank on Boxing\r\nDay 2023.", "Boxing\r\nDay 2023"),
        ("It sank on Ap\xad\nril 4, 2023.", "Ap\xad\nril 4, 2023"),
        ("It sank in the  early   hours of 4 April 2023", "4 April 2023"),
    ],
)
def test_days_are_found_in_uneven_text(text: str, printed: str) -> None:
    found = dates.find(text, None)[-1]
    assert found.span.of(text) == printed
    assert found.interval == dates.find(flat(text).text, None)[-1].interval is not None


def test_words_on_one_line_hold_nothing_unseen() -> None:
    assert on_one_line(" The\xa0 fer\xadry \u200b\n sank\u202e.") == "The ferry sank."

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.speech import quotes

MARKS = "“”„«»\u2018\u2019\"'`ab ,.\ns9"

CASES = [
    ("", []),
    ("No marks at all.", []),
    ("“A,” he said.", ["“A,”"]),
    ('"A," he said.', ['"A,"']),
    ("'A b,' he said.", ["'A b,'"]),
    ("\u2018A b,\u2019 he said.", ["\u2018A b,\u2019"]),
    ("«A», dit-il.", ["«A»"]),
    ("``A,'' he said.", ["``A,''"]),
    ("„A“, sagte er.", ["„A“"]),
    ("“A,” he said. “B.”", ["“A,”", "“B.”"]),
    ('"A," he said. "B."', ['"A,"', '"B."']),
    ("“A \u2018b\u2019 c,” he said.", ["“A \u2018b\u2019 c,”", "\u2018b\u2019"]),
    ("\"A 'b' c,\" he said.", ["\"A 'b' c,\"", "'b'"]),
    ("“It's Ann's,” he said.", ["“It's Ann's,”"]),
    ("“It\u2019s Ann\u2019s,” he said.", ["“It\u2019s Ann\u2019s,”"]),
    ("The workers' union and the teachers' union met.", []),
    ("The workers\u2019 union and the teachers\u2019 union met.", []),
    ("\u2018The workers\u2019 union,\u2019 he said.", ["\u2018The workers\u2019 union,\u2019"]),
    ("\u2018The workers\u2019 union grew.", ["\u2018The workers\u2019"]),
    ("Rock 'n' roll in the '90s was Ann's.", []),
    ("He is 5'10\" tall and 6'2\" wide.", []),
    ("“A began and did not end", ["“A began and did not end"]),
    ('"A began and did not end', ['"A began and did not end']),
    ("\u2018A began and did not end", []),
    ("It ended” without a beginning.", []),
    ('The "x" and the "y" z', ['"x"', '"y"']),
    ('He said ("a b") and left.', ['"a b"']),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_quoted_stretches(text: str, expected: list[str]) -> None:
    assert [found.span.of(text) for found in quotes.find(text)] == expected


def test_a_missing_closing_mark_is_told() -> None:
    assert [found.closed for found in quotes.find("“A,” he said. “B and on")] == [True, False]


def test_depth_counts_from_the_outermost() -> None:
    assert [found.depth for found in quotes.find('“A \u2018b "c" d\u2019 e.” “F.”')] == [0, 1, 2, 0]


@pytest.mark.parametrize("mark", ['"', "“", "'", "`", "\u2019"])
def test_a_row_of_marks_is_a_line(mark: str) -> None:
    """However long it is: none of its marks is looked at by itself."""
    row = mark * (quotes.DEEPEST + 2)
    assert [found.span.of(text) for text in [f"“A,” he said. {row} “B.”"] for found in quotes.find(text)] == [
        "“A,”",
        "“B.”",
    ]
    scanner = quotes._Scanner(text=row * 1000)
    assert (list(scanner.run()), scanner.stack) == ([], [])


@given(st.text(alphabet=MARKS))
def test_stretches_lie_in_the_text_and_nest(text: str) -> None:
    found = quotes.find(text)
    for quotation in found:
        assert quotation.span.end <= len(text)
        assert len(quotation.span) > 1 or not quotation.closed
    for one in found:
        for other in found:
            apart = not one.span.overlaps(other.span)
            assert apart or one.span.holds(other.span) or other.span.holds(one.span)


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    assert all(found.span.of(text) for found in quotes.find(text))


@pytest.mark.parametrize("unit", ["“", "”", '"', " '", "' ", "“'\"", "\u2018a ", "s\u2019 ", "``", "a"])
def test_time_is_linear(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    started = time.process_time()
    quotes.find(text)
    assert time.process_time() - started < 3

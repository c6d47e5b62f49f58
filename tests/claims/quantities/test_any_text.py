"""What holds of `claims.quantities.find` for any text, hostile ones among them."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims import quantities

PIECES = st.sampled_from(
    ["12", "1,987", "forty-one", "half a", "million", "$", "€5.2m", "%", "-", " ", "to", "between", "people", "May",
     "at least", "one", "of the", "\n", "'", "2019", "No", ".", ",", "years old", "hundreds", "°C", "½", "and"]
)  # fmt: skip


@given(
    st.one_of(
        st.text(), st.lists(PIECES, max_size=24).map(" ".join), st.lists(PIECES, max_size=24).map("".join)
    )
)
def test_any_text_gives_sorted_spans_and_finite_amounts(text: str) -> None:
    last = 0
    for mention in quantities.find(text):
        assert last <= mention.span.start < mention.span.end <= len(text)
        last = mention.span.end
        bounds = [bound for bound in (mention.low, mention.high) if bound is not None]
        assert bounds
        assert all(bound.is_finite() for bound in bounds)
        assert bounds == sorted(bounds)
        assert quantities.in_base_units(mention)[2] is None or mention.unit


@pytest.mark.parametrize(
    "piece",
    ["1", "a", "1,", "1.", "1-", "1/", "1:", ",111", "a1", "one-", "@", "$", "'", " ", "\n", "A.", "%1", "½"],
)
def test_a_megabyte_in_one_line_is_linear(piece: str) -> None:
    quantities.find("warm up 1 of one half")
    started = time.process_time()
    quantities.find(piece * (1_000_000 // len(piece)))
    assert time.process_time() - started < 5

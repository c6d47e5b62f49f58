import pytest

from claims.language import Language
from tests.factcheck.matching.retold.documents import misfits

CALL = (
    "Net income on an adjusted basis in the second quarter was $94 million, and that compares to $106 million a year ago. "
    "Operating profit in Q2 was $140 million, compared to $122 million in the same quarter of last year. "
    "Free cash flow was $33 million versus $51 million. "
    "For the third quarter we expect capital spending to be lower than it was in the second. "
    "We hired 40 engineers."
)


@pytest.mark.parametrize(
    ("short", "detail"),
    [
        ("The company had an increase in net income in Q2 compared to last year.", "“$94 million” against “increase”"),
        ("The company reported a sharp drop in operating profit in the second quarter.", "“$140 million” against “drop”"),
        ("The company spoke of a rise in free cash flow, and hired 40 engineers.", "“$33 million” against “rise”"),
    ],
)  # fmt: skip
def test_the_opposite_of_what_the_amounts_tell(language: Language, short: str, detail: str) -> None:
    assert ("polarity", detail) in misfits(language, CALL, short)


@pytest.mark.parametrize(
    "short",
    [
        "The company had a decrease in net income in Q2 compared to last year.",
        "The company reported an increase in operating profit in the second quarter.",
        "The company expects an increase in net income in the third quarter.",
        "The company did not report an increase in net income in the second quarter.",
        "The company spoke of a rise in costs in the second quarter, and hired 40 engineers.",
    ],
)
def test_what_fits(language: Language, short: str) -> None:
    assert misfits(language, CALL, short) == []

import pytest

from claims.language import Language
from tests.factcheck.matching.retold.documents import misfits

CALL = (
    "Net income on an adjusted basis in the third quarter came to $61 million, against $73 million a year ago. "
    "Operating profit in Q3 was $140 million, compared to $122 million in the same quarter of last year. "
    "Free cash flow was $33 million versus $51 million. "
    "For the fourth quarter we expect capital spending to be lower than it was in the third. "
    "We hired 40 engineers."
)


@pytest.mark.parametrize(
    ("short", "detail"),
    [
        ("The firm told of an increase in net income in Q3 over last year.", "“$61 million” against “increase”"),
        ("The company reported a sharp drop in operating profit in the third quarter.", "“$140 million” against “drop”"),
        ("The company spoke of a rise in free cash flow, and hired 40 engineers.", "“$33 million” against “rise”"),
    ],
)  # fmt: skip
def test_the_opposite_of_what_the_amounts_tell(language: Language, short: str, detail: str) -> None:
    assert ("polarity", detail) in misfits(language, CALL, short)


@pytest.mark.parametrize(
    "short",
    [
        "The firm told of a decrease in net income in Q3 over last year.",
        "The company reported an increase in operating profit in the third quarter.",
        "The company expects an increase in net income in the fourth quarter.",
        "The company did not report an increase in net income in the third quarter.",
        "The company spoke of a rise in costs in the third quarter, and hired 40 engineers.",
    ],
)
def test_what_fits(language: Language, short: str) -> None:
    assert misfits(language, CALL, short) == []

import pytest

from claims.language import Language
from tests.factcheck.matching.retold.documents import MAKER, SHOPS, TOWN, misfits


@pytest.mark.parametrize(
    ("long", "short", "detail"),
    [
        (MAKER, "Gross margin was 31.4 percent, down 120 basis points from the fourth quarter.", "“up” against “down”"),
        (MAKER, "The company reported a decrease in its quarterly dividend to $0.21 per share.", "“increase” against “decrease”"),
        (MAKER, "First-quarter revenue fell to $412 million.", "“$412 million” against “fell”"),
        (SHOPS, "The retailer reported a 3.2 percent increase in comparable store sales in the second quarter.", "“declined” against “increase”"),
        (SHOPS, "Net sales rose to $2.31 billion in the second quarter.", "“$2.31 billion” against “rose”"),
        (TOWN, "A study of the University of Marbeck found that lead in the air rose by 40 percent.", "“fell” against “rose”"),
    ],
)  # fmt: skip
def test_the_opposite_of_an_amount(language: Language, long: str, short: str, detail: str) -> None:
    assert ("polarity", detail) in misfits(language, long, short)


@pytest.mark.parametrize(
    ("long", "short"),
    [
        (MAKER, "Gross margin increased by 120 basis points from the fourth quarter to 31.4 percent."),
        (MAKER, "Costs fell, and revenue was $412 million in the first quarter, compared to $389 million."),
        (MAKER, "The quarterly dividend did not fall to $0.21 per share."),
        (SHOPS, "Net sales fell to $2.31 billion in the second quarter, and the number of new stores rose to 6."),
        (SHOPS, "Sales growth ended: comparable store sales fell 3.2 percent in the second quarter."),
        (TOWN, "A study found that lead in the air was 40 percent less."),
    ],
)  # fmt: skip
def test_what_fits(language: Language, long: str, short: str) -> None:
    assert [one for one in misfits(language, long, short) if one[0] == "polarity"] == []

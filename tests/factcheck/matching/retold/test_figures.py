import pytest

from claims.language import Language
from tests.factcheck.matching.retold.documents import DEAL, MAKER, SHOPS, TOWN, misfits


@pytest.mark.parametrize(
    ("long", "short", "detail"),
    [
        (MAKER, "The company reported first-quarter revenue of $418 million.", "“$412 million” against “$418 million”"),
        (MAKER, "The company plans to raise its quarterly dividend to $0.25 per share.", "“$0.21” against “$0.25”"),
        (MAKER, "Gross margin reached 33.4 percent as freight costs came down.", "“31.4 percent” against “33.4 percent”"),
        (MAKER, "The company ended the quarter with net debt of $460 million.", "“$640 million” against “$460 million”"),
        (SHOPS, "The retailer closed 16 stores and opened 6 in the quarter.", "“14 stores” against “16 stores”"),
        (SHOPS, "The retailer bought 1.4 million shares for $96 million.", "“1.1 million shares” against “1.4 million shares”"),
        (
            SHOPS,
            "The retailer aims to hold its debt below $900 million.",
            "“below $800 million” against “below $900 million”",
        ),
        (
            SHOPS,
            "The retailer expects net sales of $2.4 billion to $2.5 billion in the third quarter.",
            "“$2.2 billion to $2.25 billion” against “$2.4 billion to $2.5 billion”",
        ),
        (TOWN, "A ban of the council of Lisven will affect some 340 diesel buses.", "“some 240 buses” against “some 340 diesel buses”"),
        (DEAL, "Halvora will pay $4.3 billion in cash for Tessarix.", "“$3.4 billion” against “$4.3 billion”"),
    ],
)  # fmt: skip
def test_an_amount_that_the_longer_one_gives_otherwise(
    language: Language, long: str, short: str, detail: str
) -> None:
    assert ("number", detail) in misfits(language, long, short)


@pytest.mark.parametrize(
    ("long", "short"),
    [
        (MAKER, "Revenue rose by $23 million to $412 million in the first quarter."),
        (MAKER, "Revenue grew 6 percent to $412 million in the first quarter."),
        (MAKER, "The company had first-quarter revenue of about $410 million and net debt of more than $600 million."),
        (MAKER, "The company ended the quarter with free cash flow of $52 million."),
        (MAKER, "The company expects full year revenue of at least $1.7 billion."),
        (SHOPS, "The retailer closed a net 8 stores and ended the quarter with 1,148 locations."),
        (SHOPS, "The retailer spent close to $100 million on its own shares."),
        (SHOPS, "Net sales were $2.3 billion in the second quarter, and $0.2 billion of them came from the web."),
        (TOWN, "Hundreds of diesel buses of Lisven are to be replaced at a cost of 160 million euros."),
        (TOWN, "Lisven, a town of 90,000 people, bans diesel buses from its old town."),
        (TOWN, "The council of Lisven bans diesel buses. Another 30 buses are to be replaced in the region."),
        (DEAL, "Halvora is to pay $3.4 billion for Tessarix, which it had offered $900,000 for advice on blood diseases."),
    ],
)  # fmt: skip
def test_an_amount_that_fits(language: Language, long: str, short: str) -> None:
    assert [one for one in misfits(language, long, short) if one[0] == "number"] == []

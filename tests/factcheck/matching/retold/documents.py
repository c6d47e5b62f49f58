"""Longer articles that the short ones of the tests retell, and what does not fit between the two."""

from claims.language import Language
from factcheck.matching.retold.finding import retold
from tests.factcheck import telling

MAKER = (
    "Revenue in the first quarter came in at $412 million, compared to $389 million in the prior-year quarter. "
    "Gross margin was 31.4 percent, up 120 basis points from the fourth quarter, as freight costs came down. "
    "Operating cash flow was $71 million, and we ended the quarter with net debt of $640 million. "
    "We continue to expect full year revenue of $1.7 billion to $1.75 billion, and plan to spend $85 million on capital projects. "
    "The Board approved an increase in the quarterly dividend to $0.21 per share."
)
SHOPS = (
    "Comparable store sales declined 3.2 percent in the second quarter, with traffic down and prices flat. "
    "Net sales were $2.31 billion versus $2.38 billion in the second quarter of last year. "
    "We closed 14 stores and opened 6 during the quarter, ending with 1,148 locations. "
    "We repurchased 1.1 million shares for $96 million, and aim to hold debt below $800 million. "
    "For the third quarter, we expect net sales of $2.2 billion to $2.25 billion. "
    "We have paid down the term loan and expect to be below two times leverage by the end of fiscal 2024."
)
TOWN = (
    "The council of Lisven voted on Tuesday to ban diesel buses from the old town. "
    "The ban will affect some 240 buses, which are to be replaced at a cost of 160 million euros. "
    "Taxi drivers, who had protested outside the town hall, are exempt until 2028. "
    "A study by the University of Marbeck published in 2021 had found that lead in the air fell by 40 percent. "
    "The trial of a driver who ran over a councillor is to begin on 4 November."
)
DEAL = (
    "Drugmaker Halvora said on Monday it would pay $3.4 billion in cash for Tessarix, a maker of treatments for rare blood diseases. "
    "The deal is expected to close in the second quarter of next year. "
    "Its lead product, TX-201, is in a Phase II trial in patients with sickle cell disease. "
    "A helper of the firm was arrested in Antwerp in June, and protesters in Paris poured red paint in front of the French ministry. "
    "Halvora, which is based in Ghent, expects the purchase to add to earnings from 2025."
)


def misfits(language: Language, long: str, short: str) -> list[tuple[str, str]]:
    """What the short one gives otherwise: the aspect, and the words of both."""
    story = telling.story(language, f"-| {long}", f"-| {short}")
    return [(found.aspect, found.detail) for one in retold(story) for found in one.comparisons]

"""Short quotations of one speaker of which one negates the other."""

import pytest

from claims.language import Language
from factcheck.model import Flag
from tests.factcheck import telling

OPPOSITE = (
    ("After the fire in Varn the owner Ada Lind said: “We have nothing to hide.”",
     "The owner Ada Lind said after the fire in Varn: “We have everything to hide.”"),
    ("“We had a chance,” the captain Ole Rand said after the final.", "“We had no chance,” Ole Rand, the captain, said after the final."),
    ("The minister Rena Holt told reporters in Lund: “I will resign.”", "“I will not resign,” the minister Rena Holt told reporters in Lund."),
    ("The defendant Jon Asker said one sentence to the court in Veld: “I saw her there.”",
     "Jon Asker spoke one sentence in the court of Veld: “I never saw her there.”"),
)  # fmt: skip
APART = (
    ("“I was there in May,” the witness Kim Dahl said in court.", "“I was not there in June,” the witness Kim Dahl said in court."),
    ("“I did it for the money,” the robber Udo Rapp told the court.", "“I did not do it for the fame,” the robber Udo Rapp told the court."),
    ("“We had a chance,” the captain Ole Rand said after the final.", "“We had no chance,” the trainer Ivo Tam said after the final."),
    ("“I will resign,” the minister Rena Holt said in Lund.", "“I will not resign,” the minister Rena Holt had told her party at Easter."),
)  # fmt: skip


def _flags(language: Language, *texts: str) -> list[Flag]:
    return [flag for flag in telling.report(language, *texts).flags if flag.kind == "quote_mismatch"]


@pytest.mark.parametrize("texts", OPPOSITE)
def test_one_quotation_negates_the_other(language: Language, texts: tuple[str, str]) -> None:
    assert _flags(language, *texts)


@pytest.mark.parametrize("texts", APART)
def test_two_utterances(language: Language, texts: tuple[str, str]) -> None:
    assert not _flags(language, *texts)

"""Somebody who is said to have died, and to have done something later."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def kinds(language: Language, texts: tuple[str, ...]) -> list[str]:
    return [flag.kind for flag in telling.report(language, *texts).flags if flag.severity != "note"]


@pytest.mark.parametrize(
    "texts",
    [
        ("Old Tomas Ruberg, who found the first bones, died in March 2019.", "Tomas Ruberg, a farmer from Alvik, took the stand in May 2021 and described the field."),
        ("The architect Lena Foss, who drew the hall, passed away in 2016.", "Lena Foss attended the opening of the hall in 2018."),
        ("Judge Paul Orman died on 3 March.", "Paul Orman told reporters on 12 April that he would appeal."),
        ("The founder, Greta Holm, was buried in June 2020.", "Greta Holm signed the contract in August 2021."),
        ("Greta Holm died in June 2020, her family said.", "Greta Holm sang at the hall in August 2021, her label said."),
        ("Greta Holm, who founded the mill, died in June 2020.", "Greta Holm, who sang in the choir in August 2021, lives in Alvik."),
    ],
)  # fmt: skip
def test_two_values_of_one_attribute(language: Language, texts: tuple[str, ...]) -> None:
    assert "temporal_impossibility" in kinds(language, texts)


@pytest.mark.parametrize(
    "texts",
    [
        ("The founder, Greta Holm, died in June 2020.", "A statue of Greta Holm was unveiled in August 2021."),
        ("The founder, Greta Holm, died in June 2020.", "Greta Holm signed the contract in August 2019."),
        ("The founder, Greta Holm, died in June 2020.", "The daughter of Greta Holm signed the contract in August 2021."),
        ("The founder, Greta Holm, died in June 2020.", "Greta Holm received a medal after her death, in August 2021."),
        ("Greta Holm, who sang in the choir, has died, her label said on 12 April.", "Greta Holm, who died on 9 April, was the face of “Salt Road”, which ran from 1991 to 2010."),
        ("Karl Holm, who led the yard for 19 years, has passed away, according to a statement published on 12 April.", "Holm, who died on 9 April, taught at the school that burned down in 2003."),
        ("Holm, who died on 9 April, opened the hall in 2018.", "Karl Holm attended a party, which began in 2019, and said nothing."),
        ("Holm, who died on 9 April, sang with the Gulls, who played together from 1971 to 1984.", "Karl Holm, who wrote for the Gulls, has died, his family told the paper on 12 April."),
        ("Karl Holm, who won the cup twice, died on 9 April.", "Karl Holm, the goalkeeper, died on 9 April, said his wife, who spoke to the paper on 12 April."),
        ("Karl Holm died in June 2020.", "Greta Holm signed the contract in August 2021."),
        ("Mrs Holm's husband died in June 2020.", "Greta Holm signed the contract in August 2021."),
        ("The brother of Greta Holm died in June 2020.", "Greta Holm signed the contract in August 2021."),
    ],
)  # fmt: skip
def test_what_only_looks_like_two_values(language: Language, texts: tuple[str, ...]) -> None:
    assert kinds(language, texts) == []

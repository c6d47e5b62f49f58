"""Ages told with what happened then."""

import pytest

from claims.language import Language
from tests.quality.short_stories import report


def kinds(language: Language, day: str, *texts: str) -> list[str]:
    """The kinds of flags that short articles of one day raise."""
    return [flag.kind for flag in report(language, tuple((day, text) for text in texts)).flags]


@pytest.mark.parametrize(
    ("day", "one", "other"),
    [
        ("2021-04-16", "The painter Ulla Brandvik, who died in Bergen on Wednesday, was 91.", "Ulla Brandvik died in Bergen on Wednesday at the age of 78. The painter left two sons."),
        ("2019-09-20", "Singer Omar Belhadi has died in Oran. He was 74.", "Omar Belhadi, the singer from Oran, has died aged 67."),
        ("2023-03-03", "The former goalkeeper Pavle Drazic, who passed away on Monday, was 58.", "The former goalkeeper Pavle Drazic passed away on Monday at 65."),
        ("2018-12-07", "Novelist Inge Tamsen, 83, died on Thursday.", "Inge Tamsen was 76 when she died on Thursday. The novelist had lived in Aarhus."),
        ("2020-06-19", "Bishop Elias Nakande died on Tuesday, aged 70.", "At 88, Bishop Elias Nakande died on Tuesday in Kasama."),
        ("2022-10-07", "Chess player Levan Abashidze was 19 when he won the title on Sunday.", "Levan Abashidze won the chess title on Sunday at the age of 16."),
        ("2017-07-14", "The mountaineer Greta Oberhauser, who turned 62 last week, is missing on Mount Karsha.", "Mountaineer Greta Oberhauser, aged 49, is missing on Mount Karsha."),
        ("2021-11-05", "Death came to the actor Renzo Pallavera at the age of 80 on Thursday.", "The actor Renzo Pallavera lived to be 93. He died on Thursday."),
        ("2021-08-13", "The writer Ama Owusu, who was buried on Tuesday, was 66.", "The writer Ama Owusu, who died at 72, was buried on Tuesday."),
    ],
)  # fmt: skip
def test_two_ages_of_one_moment(language: Language, day: str, one: str, other: str) -> None:
    assert kinds(language, day, one, other) == ["number_conflict"]


@pytest.mark.parametrize(
    ("day", "one", "other"),
    [
        ("2021-04-16", "The painter Ulla Brandvik, who died in Bergen on Wednesday, was 91.", "Ulla Brandvik moved to Bergen at the age of 20. The painter died there on Wednesday."),
        ("2019-09-20", "Singer Omar Belhadi has died in Oran. He was 74.", "Omar Belhadi was 17 when he first sang in public."),
        ("2023-03-03", "The former goalkeeper Pavle Drazic, who passed away on Monday, was 58.", "The former goalkeeper Pavle Drazic, who passed away on Monday, was survived by his mother, 85."),
        ("2018-12-07", "Novelist Inge Tamsen, 83, died on Thursday.", "Novelist Inge Tamsen died on Thursday, a week before her 84th birthday."),
        ("2020-06-19", "Bishop Elias Nakande died on Tuesday, aged 70.", "Bishop Elias Nakande, who was 51 when he became bishop, died on Tuesday."),
        ("2022-10-07", "Levan Abashidze was 19 when he won the title on Sunday.", "Levan Abashidze won his first title at the age of 16."),
        ("2017-07-14", "The poet Nino Kiladze, who died in Tbilisi on Thursday, was 87.", "The poet Nino Kiladze died in Tbilisi on Thursday, at 21 Rose Street."),
        ("2021-05-07", "Nina Falk was 19 when she won the city title on Sunday.", "Nina Falk won an Olympic medal at the age of 16."),
        ("2021-05-07", "The painter Ole Brand died on Monday. He was 74.", "The painter Ole Brand died at 21 on Monday, his doctor said."),
    ],
)  # fmt: skip
def test_ages_of_two_moments_or_two_people(language: Language, day: str, one: str, other: str) -> None:
    assert kinds(language, day, one, other) == []

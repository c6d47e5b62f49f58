"""When somebody takes office, and when a thing was inspected, in many words."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def flagged(language: Language, left: str, right: str) -> bool:
    flags = telling.report(language, left, right).flags
    return any(one.kind == "date_conflict" and one.severity != "note" for one in flags)


TWO = [
    ("The economist Ilze Saulite was appointed head of the agency on Tuesday. She will take office on 1 September.", "Saulite, as Ilze Saulite is known here, will assume the charge on 1 October and will remain for five years."),
    ("Ilze Saulite begins her term on 1 September.", "Ilze Saulite takes up her new post on 1 August."),
    ("Coach Jan Holm begins work on 1 July.", "Jan Holm will take charge of the team on 10 July."),
    ("Milan Kos takes over on 1 June.", "Milan Kos gets his feet under the desk on 12 June."),
    ("The owner, Notos Lines, said the ship had passed an inspection on April 20.", "Notos Lines, which owns the ferry, says it was inspected on 28 April."),
]  # fmt: skip
ONE = [
    ("Ilze Saulite will take office on 1 September.", "Ilze Saulite moves into her new office in September."),
    ("Ilze Saulite will take office on 1 September.", "Ilze Saulite will leave office on 1 October 2029."),
    ("Ilze Saulite will take office on 1 September.", "Her predecessor Henning Aaby took office on 1 October 2014."),
    ("Ilze Saulite took office as minister in May 2014.", "Ilze Saulite will take office as head of the agency on 1 September."),
    ("The ferry had passed an inspection on April 20.", "The ferry will be inspected on 28 June."),
    ("The ferry Kalliste was inspected on April 20.", "Another ferry of the line was inspected on April 28."),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), TWO)
def test_two_days(language: Language, left: str, right: str) -> None:
    assert flagged(language, left, right)


@pytest.mark.parametrize(("left", "right"), ONE)
def test_one_day_or_two_acts(language: Language, left: str, right: str) -> None:
    assert not flagged(language, left, right)

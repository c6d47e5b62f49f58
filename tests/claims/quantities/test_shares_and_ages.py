"""Shares of people ("one woman in nine") and ages behind a noun ("a deckhand of 23"), row by row."""

import pytest

from tests.claims.quantities.test_finding import found


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("One in nine young people has no work.", "One in nine young people | 0.111111 [fraction] person"),
        ("One young person in nine has no work.", "One young person in nine | 0.111111 [fraction]"),
        ("Three women in four agree.", "Three women in four | 0.75 [fraction]"),
        ("One goal in ten was a header.", "One goal in ten | 0.1 [fraction]"),
        ("One household in five, it says, rents.", "One household in five | 0.2 [fraction]"),
        ("One woman in three days was hurt.", "One woman | 1 woman"),
        ("Two goals in 5 minutes won it.", "Two goals | 2 goal"),
        ("A deckhand of 23 was found.", "23 | 23 [year] age"),
        ("An electrician of 31 has died.", "31 | 31 [year] age"),
        ("A man of 44 were told.", "44 | 44 [year] age"),
        ("The boy of eight slept.", "eight | 8 [year] age"),
        ("He led a crew of 12.", "12 | 12"),
        ("The leader of 23 unions spoke.", "23 unions | 23 union"),
    ],
)
def test_a_share_of_people_and_the_age_of_one(text: str, amount: str) -> None:
    assert found(text)[0] == amount

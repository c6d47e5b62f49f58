import pytest

from claims.language import Language
from tests.factcheck import telling

ARREST = "Police arrested the broker Tomas Wieland in Oslo on Monday."


def test_a_fact_that_two_articles_give(language: Language) -> None:
    [one] = telling.report(
        language, ARREST, "The broker Tomas Wieland was arrested by police on Monday, a friend said."
    ).agreements
    assert (one.outlets, one.origins) == (2, 2)
    assert one.says == f"2 articles tell this: “{ARREST}”"


def test_copies_of_one_text_are_one_origin(language: Language) -> None:
    copy = (
        f"{ARREST} He had hidden losses of four million crowns in the accounts of a shipping firm for years."
    )
    found = telling.report(language, copy, copy, f"{ARREST} His lawyer did not return calls.")
    assert {(one.outlets, one.origins) for one in found.agreements if len(one.claims) == 3} == {(3, 2)}


def test_an_office_in_one_body_given_by_two_articles(language: Language) -> None:
    found = telling.report(
        language,
        "Ada Holm, chief executive of Denderly Mining, resigned in March.",
        "Denderly Mining's CEO Ada Holm was praised by nobody.",
    )
    assert "Ada Holm is given as chief executive of Denderly Mining." in {a.says for a in found.agreements}


def test_two_articles_that_only_mention_an_arrest_do_not_say_that_it_happened(language: Language) -> None:
    found = telling.report(
        language, "The arrest of Tomas Wieland angered Peru.", "The arrest of Tomas Wieland pleased Chile."
    )
    assert found.agreements == ()


def test_acts_of_speech_alone_are_no_agreement(language: Language) -> None:
    found = telling.report(
        language,
        "“It was a long night,” the navy said on Tuesday.",
        "“Nobody slept,” the navy said on Tuesday.",
    )
    assert found.agreements == ()


PASSAGE = (
    "Police arrested the broker Tomas Wieland in Oslo on Monday after he had hidden losses of four million crowns in the "
    "accounts of a shipping firm for years."
)
FIRST = (
    "Few bankers in the harbour will talk to strangers these days. Rents near the exchange have fallen by half, and the "
    "cafes where deals were made stand empty at noon. Old clerks remember better summers."
)
SECOND = (
    "Parliament debates a new law on trading rooms this week. Its authors want every desk to be inspected twice a year by "
    "people from abroad. Opponents call the plan expensive, slow and not very likely to work."
)


def test_a_passage_in_articles_of_their_own_is_one_origin_for_what_it_says(language: Language) -> None:
    found = telling.report(language, f"{FIRST} {PASSAGE}", f"{SECOND} {PASSAGE}")
    assert [len(one.articles) for one in found.origins if not one.passages] == [1, 1]
    assert [one.articles for one in found.origins if one.passages] == [("a", "b")]
    assert {(one.outlets, one.origins) for one in found.agreements} == {(2, 1)}
    assert all(one.detail.endswith("; in words that they share") for one in found.agreements)


def test_who_says_it_in_words_of_their_own_is_an_origin_of_their_own(language: Language) -> None:
    found = telling.report(language, f"{FIRST} {PASSAGE}", f"{SECOND} {PASSAGE}", f"{ARREST} He denies it.")
    assert {(one.outlets, one.origins) for one in found.agreements if one.outlets == 3} == {(3, 2)}


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (
            "The court has appointed a supervisor, Ada Holm, who closed a dairy in 2012.",
            "The court accepted the request and named Ada Holm, a lawyer, as supervisor.",
            True,
        ),
        ("Ada Holm was appointed in 2012.", "Ada Holm was appointed by the court on Monday.", False),
    ],
)
def test_the_time_of_another_event_parts_no_event(
    language: Language, left: str, right: str, *, told: bool
) -> None:
    found = telling.report(language, left, right).agreements
    assert any("what happens: appoint" in one.detail for one in found) == told

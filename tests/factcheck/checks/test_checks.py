"""What each check answers: the words at fault first, every outlet on its side, one flag a cause."""

from claims.language import Language
from factcheck.model import Flag
from tests.factcheck import telling

RIGHT = "Judge Henrike Vossmann sentenced the trader to four years."
WRONG = "Judge Henrike Vosmann sentenced the trader to four years in prison."


def only(language: Language, kind: str, *texts: str) -> Flag:
    [flag] = [flag for flag in telling.report(language, *texts).flags if flag.kind == kind]
    return flag


def test_the_odd_spelling_stands_first_and_is_an_error(language: Language) -> None:
    flag = only(
        language, "name_variant", RIGHT, WRONG, f"{RIGHT} Nobody in the court room was surprised by it."
    )
    assert [(side.article, side.value) for side in flag.sides] == [
        ("b", "Henrike Vosmann"),
        ("a", "Henrike Vossmann"),
        ("c", "Henrike Vossmann"),
    ]
    assert [(side.outlets, side.origins) for side in flag.sides] == [(1, 1), (2, 2), (2, 2)]
    assert (flag.severity, flag.suggestion) == ("error", "Likely right: “Henrike Vossmann”.")


def test_one_against_one_does_not_say_which_is_wrong(language: Language) -> None:
    flag = only(language, "name_variant", RIGHT, WRONG)
    assert (flag.severity, flag.suggestion) == (
        "conflict",
        "Check which is right: “Henrike Vossmann” or “Henrike Vosmann”.",
    )


def test_a_wrong_date_against_three_articles_is_one_flag(language: Language) -> None:
    flag = only(
        language,
        "date_conflict",
        "The pier at Elsmouth burned down on 2 August 2020.",
        "On 2 August 2020 the pier at Elsmouth burned down.",
        "The pier at Elsmouth burned down on 4 August 2020.",
    )
    assert [side.value for side in flag.sides] == ["4 August 2020", "2 August 2020", "2 August 2020"]
    assert flag.headline == (
        "“burned” (pier) is dated 4 August 2020 by Paper C, but 2 August 2020 by Paper A and Paper B."
    )


def test_a_state_in_a_relation_with_itself(language: Language) -> None:
    flag = only(language, "self_relation", "Talks between Warsaw and Poland broke down on Sunday.")
    assert flag.headline == "“Talks between Warsaw and Poland” puts Poland in a relation with itself."
    assert flag.severity == "error"


def test_a_misspelt_capital_names_the_right_form(language: Language) -> None:
    flag = only(language, "spelling", "The envoy flew to Lisbonn on Sunday. Talks in Lisbon begin today.")
    assert (flag.sides[0].value, flag.suggestion) == ("Lisbonn", "Likely right: “Lisbon”.")


def test_a_dispute_has_both_voices(language: Language) -> None:
    flag = only(
        language,
        "disputed",
        "The navy said smugglers had sunk the ferry. The smugglers denied sinking the ferry.",
    )
    assert flag.severity == "note"
    assert len({side.value for side in flag.sides}) == 2


def test_dates_that_hang_in_the_air_are_named(language: Language) -> None:
    flag = only(language, "missing_provenance", "-| The chancellor resigned yesterday.")
    assert (flag.severity, [side.value for side in flag.sides]) == ("tension", ["yesterday"])
    assert "the publication date cannot be told" in flag.headline


def test_a_known_date_and_outlet_leave_nothing_to_ask(language: Language) -> None:
    assert telling.report(language, "The chancellor resigned yesterday.").flags == ()


def test_a_soft_hyphen_or_another_letter_misspells_no_state(language: Language) -> None:
    text = (
        "The envoy flew to Switzer\xadland on Sunday. Talks in  Portu\xadgal and Denm\u0430rk begin  today."
    )
    spelling = [flag for flag in telling.report(language, text).flags if flag.kind == "spelling"]
    assert [flag.sides[0].value for flag in spelling] == ["Denm\u0430rk"]


def test_a_misspelt_capital_is_found_across_uneven_blanks(language: Language) -> None:
    flag = only(
        language, "spelling", "The envoy  flew\nto\xa0 Lis\xadbonn  on Sunday. Talks in Lisbon begin today."
    )
    assert flag.sides[0].value == "Lisbonn"


def test_what_was_excused_stands_by_kind_and_claims(language: Language) -> None:
    report = telling.report(
        language,
        "2021-05-03| The flood in Karsk killed 12 people on Monday. Henrike Zelenski wept. Smugglers sank a ferry.",
        "2021-05-05| The flood in Karsk killed 41 people on Monday. Henrike Zelenskyy wept in Karsk.",
        "2021-05-07| The flood in Karsk killed 52 people on Monday. Henrike Zelenskyj wept in Karsk again.",
    )
    keys = [(one.kind, one.claims) for one in report.suppressed]
    assert len(keys) > 3
    assert len({kind for kind, _ in keys}) > 1
    assert keys == sorted(keys)

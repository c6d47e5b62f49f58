from claims.language import Language
from factcheck.model import Agreement
from tests.factcheck import telling

DAIRY = "The dairy in Tisov employs 214 people."


def agreed(language: Language, *texts: str) -> tuple[Agreement, ...]:
    return telling.report(language, *texts).agreements


def test_it_names_the_value_and_how_each_puts_it(language: Language) -> None:
    [one] = agreed(language, DAIRY, "All 214 workers of the dairy in Tisov went home.")
    assert one.says.startswith("2 articles agree on the amount 214 people: “")
    assert "the amount: 214 people = 214 workers" in one.detail


def test_a_time_is_told_with_its_grain(language: Language) -> None:
    [one] = agreed(language, "The dam opens on 4 July.", "The opening of the dam is set for July 4.")
    assert "the day: 4 July 2023" in one.detail


def test_what_one_origin_gives_is_marked(language: Language) -> None:
    quote = "“We hid four million crowns in the accounts of a dead uncle for years,” Ada Holm said."
    found = agreed(language, f"{quote} Snow fell in Oslo.", f"{quote} A choir sang in the square.")
    assert found
    assert all(one.says.startswith("2 articles of one origin") for one in found)


def test_named_and_unnamed_voices_are_told(language: Language) -> None:
    said = "the dairy in Tisov employs 214 people"
    [one] = agreed(language, f"Ada Holm said that {said}.", f"A neighbour said that {said}.")
    assert "told by: Ada Holm (named); “A neighbour” (unnamed)" in one.detail


def test_a_source_that_both_name_is_told(language: Language) -> None:
    said = "the dairy in Tisov employs 214 people"
    found = agreed(language, f"Ada Holm said that {said}.", f"According to Ada Holm, {said}.")
    assert any(", as said by Ada Holm: “" in one.says for one in found)


def test_that_somebody_spoke_is_no_fact(language: Language) -> None:
    assert not agreed(
        language,
        "Fire chief Ada Holm said on Monday that the dam held.",
        "Fire chief Ada Holm said on Monday that nobody was hurt.",
    )

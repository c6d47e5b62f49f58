from math import comb

import pytest

from claims.language import Language
from factcheck.agreements.crowds import CROWD, parts
from factcheck.agreements.figures import figures
from factcheck.agreements.said import Said
from factcheck.agreements.values import Value
from tests import factory
from tests.factcheck import telling

TOLD = (
    "The storm killed 14 people in Tisov.",
    "Fourteen people died when the storm hit Tisov.",
    "The death toll of the storm rose to 14 on Friday.",
    "In Tisov the storm left 14 people dead.",
)
DIFFERENT = (
    "14 cows were sold in Tisov.",
    "The firm owns 14 barges.",
    "The choir sang 14 songs.",
    "14 people were arrested on the pier.",
    "14 people won a prize.",
    "14 people moved to the hills.",
    "A jury of 14 heard the case.",
    "The bridge has 14 arches.",
    "14 trees fell on the road.",
)


def value(number: int, *terms: str, article: str | None = None) -> Value:
    """The value 14 as an article gives it with these words."""
    of = factory.article("x" * 100, id=article or f"{number:04}")
    claim = factory.claim(of, "x", id=f"c{number:04}", terms=terms)
    return Value(claim=claim, key=14, says="14", worth=1.0, start=number)


@pytest.mark.parametrize("count", [2, CROWD])
def test_few_places_are_one_part(count: int) -> None:
    given = [value(n, f"word{n}") for n in range(count)]
    assert list(parts(given)) == [given]


@pytest.mark.parametrize("count", [CROWD + 1, 100, 1000])
def test_all_that_tell_one_thing_come_into_a_part(count: int) -> None:
    given = [value(n, "kill", f"word{n}") for n in range(count)]
    found = list(parts(given))
    assert {one.place for part in found for one in part} == {one.place for one in given}
    assert sum(comb(len(part), 2) for part in found) <= CROWD * count


def test_parts_have_the_typical_places_in_common() -> None:
    given = [value(n, "kill", *(("storm",) if n % 10 == 0 else ())) for n in range(50)]
    first, *others = [{one.claim.article for one in part} for part in parts(given)]
    assert set.intersection(first, *others) == {"0000", "0010", "0020"}


def test_only_what_most_articles_tell_comes_into_parts() -> None:
    given = [value(n, "kill" if n % 3 else "sell") for n in range(60)]
    assert {one.claim.terms for part in parts(given) for one in part} == {("kill",)}


def test_what_is_given_for_this_and_that_has_no_parts() -> None:
    assert not list(parts([value(n, f"word{n % 5}") for n in range(60)]))


def test_an_article_that_gives_it_often_counts_once() -> None:
    often = [value(n, "kill", "storm", article="a") for n in range(40)]
    [part] = parts([*often, *(value(n, "kill") for n in range(40, 46))])
    assert [one.claim.article for one in part] == ["a", *(f"{n:04}" for n in range(40, 46))]


def test_many_places_in_two_articles_are_one_of_each() -> None:
    [part] = parts([value(n, "kill", article="ab"[n % 2]) for n in range(2 * CROWD)])
    assert [one.claim.article for one in part] == ["a", "b"]


def facts(language: Language, told: tuple[str, ...], count: int) -> list[int]:
    """How many claims each agreement on "14" has, where so many articles tell these things in turn."""
    story, pairs = telling.told(language, *(told[n % len(told)] for n in range(count)))
    return [len(one.claims) for one in figures(Said(story=story), pairs) if "14" in one.alike[0]]


def test_what_every_article_says_is_the_best_agreement(language: Language) -> None:
    assert max(facts(language, TOLD, CROWD + 2)) == CROWD + 2


def test_a_number_of_many_things_is_no_agreement(language: Language) -> None:
    assert not facts(language, DIFFERENT, CROWD + 2)

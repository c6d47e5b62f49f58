from claims.language import Language
from factcheck.agreements.cliques import cliques
from tests.factcheck import telling

SAME = "Police arrested the broker Tomas Wieland in Oslo."


def test_everyone_goes_with_everyone(language: Language) -> None:
    _, pairs = telling.told(language, SAME, SAME, SAME)
    [(members, held)] = cliques(pairs, lambda pair: pair.match.score)
    assert (len(members), len(held)) == (3, 3)


def test_a_likeness_is_not_handed_on(language: Language) -> None:
    _, pairs = telling.told(language, SAME, SAME, SAME)
    found = list(cliques(pairs[:2], lambda pair: pair.match.score))
    assert [len(members) for members, _ in found] == [2]

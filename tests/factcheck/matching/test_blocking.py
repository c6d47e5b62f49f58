from claims.language import Language
from factcheck.matching.blocking import LONGEST, PARTNERS, candidates
from tests.factcheck import telling


def test_claims_that_share_nothing_rare_are_no_candidates(language: Language) -> None:
    found = telling.story(language, "The avalanche killed 14 skiers.", "A bank in Oslo has closed its doors.")
    assert candidates(found) == ()


def test_the_order_is_that_of_the_claims(language: Language) -> None:
    text = "Police arrested Tomas Wieland. Police released Tomas Wieland."
    pairs = candidates(telling.story(language, text, text))
    places = [
        (one.left.article, one.left.span.start, one.right.article, one.right.span.start) for one in pairs
    ]
    assert places == sorted(places)
    assert places


def test_parts_of_one_sentence_are_not_held_against_each_other(language: Language) -> None:
    found = telling.story(language, "Ada Holm said that police had arrested Ada Holm's son on Monday.")
    assert candidates(found) == ()


def test_the_number_of_candidates_grows_with_the_claims_only(language: Language) -> None:
    many = " ".join(f"Police in Oslo arrested {n} people after match {n}." for n in range(10, 60))
    found = telling.story(language, many, many)
    assert len(candidates(found)) <= PARTNERS * len(found.claims)


def test_a_line_without_end_is_held_against_nothing(language: Language) -> None:
    line = "Orsk Metals opened the smelter in Halden and police in Halden arrested 12 men and "
    found = telling.story(language, line * 60, line * 61)
    assert max(len(claim.span) for claim in found.claims) > LONGEST
    pairs = sum(
        len(one.left.events) * len(one.right.events) + len(one.left.quantities) * len(one.right.quantities)
        for one in candidates(found)
    )
    assert 0 < pairs <= PARTNERS * len(found.claims)

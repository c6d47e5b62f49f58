from attrs import frozen

from factcheck.agreements.cliques import cliques


@frozen
class Link:
    """Two claims, and how firmly they hold together."""

    claims: tuple[str, str]
    weight: float = 1.0


ALL = (Link(("a", "b")), Link(("a", "c")), Link(("b", "c")))


def test_everyone_goes_with_everyone() -> None:
    [(members, held)] = cliques(ALL)
    assert members == ["a", "b", "c"]
    assert held == ALL


def test_a_likeness_is_not_handed_on() -> None:
    assert [members for members, _ in cliques(ALL[:2])] == [["a", "b"]]


def test_firm_links_are_joined_first() -> None:
    firm = Link(("a", "c"), 2.0)
    assert [members for members, _ in cliques((ALL[0], firm))] == [["a", "c"]]


def test_claims_that_fit_need_no_link() -> None:
    [(members, held)] = cliques(ALL[:2], {frozenset("bc")})
    assert (members, held) == (["a", "b", "c"], ALL[:2])

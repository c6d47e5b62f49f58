import pytest

from factcheck.agreements.kindred import counted_alike, is_anything, one_person, other_acts, senses


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("employ", "worker"), ("last", "drag"), ("kill", "dead"), ("resign", "quit"), ("firm", "company"),
        ("ban", "prohibition"), ("march", "gathering"), ("retrieve", "find"), ("survivor", "save"), ("burglar", "break into"),
        ("arrive", "deliver"), ("scrap", "cancel"), ("fracture", "break"), ("economy", "gdp"), ("license", "permit"), ("pull something from water", "survive"), ("slay", "dead"),
    ],
)  # fmt: skip
def test_words_that_can_tell_one_fact(one: str, other: str) -> None:
    assert senses(one) & senses(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kill", "injure"),
        ("buy", "visit"),
        ("rise", "fall"),
        ("arrest", "ban"),
        ("survive", "die"),
        ("hire", "dismiss"),
    ],
)
def test_words_that_tell_two(one: str, other: str) -> None:
    assert not senses(one) & senses(other)


def test_a_word_may_tell_two_things_that_are_not_one() -> None:
    assert senses("pass") & senses("adopt")
    assert senses("pass") & senses("undergo")
    assert not senses("adopt") & senses("undergo")


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("worker", "person", True),
        ("person", "passenger", True),
        ("house", "home", True),
        ("soldier", "nurse", False),
        ("sheep", "person", False),
        ("worker", None, False),
        ("man", "fisherman", True),
        ("man", "woman", False),
        ("man", "cow", False),
        ("vote", "deputy", True),
        ("member", "seat", True),
        ("turbine", "tower", True),
        ("vote", "member", False),
        ("bed", "patient", False),
        ("guest", "mourner", True),
        ("dose", "tablet", True),
        ("robber", "officer", False),
        ("inspection", "control", True),
    ],
)
def test_what_is_counted(one: str, other: str | None, alike: bool) -> None:
    assert counted_alike(one, other) == alike


@pytest.mark.parametrize(
    ("one", "other", "two"),
    [("open", "fine", True), ("begin", "walk", False), ("arrest", "detain", False), ("meet", "sink", True)],
)
def test_two_things_that_happen(one: str, other: str, two: bool) -> None:
    assert other_acts(one, other) == two


@pytest.mark.parametrize(
    ("one", "other", "may_be"),
    [
        ("boy", "patient", True),
        ("victim", "nurse", True),
        ("woman", "boy", False),
        ("soldier", "hostage", False),
        ("boy", "dog", False),
    ],
)
def test_two_nouns_for_one_person(one: str, other: str, *, may_be: bool) -> None:
    assert one_person(one, other) == may_be


@pytest.mark.parametrize(("noun", "anything"), [("project", True), ("first", True), ("dam", False)])
def test_nouns_for_any_thing(noun: str, *, anything: bool) -> None:
    assert is_anything(noun) == anything

"""Names in other scripts. All people are invented."""

import pytest

from claims.names import compare
from claims.names.script import romanised, same_bones, script

LATIN = [
    ("Сергей Булавин", "CYRILLIC", "Sergey Bulavin"),
    ("Γιώργος Παπαδάκος", "GREEK", "Giorgos Papadakos"),
    ("陈伟明", "CJK", "Chen Weiming"),
    ("欧阳娜娜", "CJK", "Ouyang Nana"),
    ("김민서", "HANGUL", "Gim Minseo"),
    ("José Peralvo", "", "José Peralvo"),
    ("Nguyễn Văn Hậu", "", "Nguyễn Văn Hậu"),
]


@pytest.mark.parametrize(("name", "kind", "latin"), LATIN)
def test_names_are_carried_over(name: str, kind: str, latin: str) -> None:
    assert (script(name), romanised(name)) == (kind, latin)


BONES = [
    ("محمد الخطابي", ("mohammed", "khattabi"), True),
    ("محمد الخطابي", ("mahmoud", "khattabi"), False),
    ("محمد الخطابي", ("mohammed",), False),
    ("Сергей Булавин", ("sergey", "bulavin"), False),
]


@pytest.mark.parametrize(("name", "words", "same"), BONES)
def test_words_without_vowels_are_compared_by_their_consonants(
    name: str, words: tuple[str, ...], same: bool
) -> None:
    assert same_bones(name, words) is same


@pytest.mark.parametrize("latin", ["Sergey Bulavin", "Sergei Bulawin", "Sergey Bulabin"])
def test_no_difference_across_scripts_is_a_slip(latin: str) -> None:
    assert compare("Сергей Булавин", latin).level == "variant"


def test_other_people_stay_other_people_in_any_script() -> None:
    assert compare("Сергей Булавин", "Pyotr Bulavin").level == "different"

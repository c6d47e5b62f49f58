"""Doer and target swapped, in sentences that tell other things besides."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def reversed_(language: Language, *texts: str) -> bool:
    return any(flag.kind == "role_reversal" for flag in telling.report(language, *texts).flags)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The two firms know each other: in 2019 Norbrew Foods sued Tolvan Oyj over three patents on yeast.",
            "Tolvan Oyj had hauled Norbrew Foods before the courts in 2019, alleging that it had copied three patents, and both still pay their lawyers.",
        ),
        (
            "It was Norbrew Foods that sued Tolvan Oyj in 2019 over three patents on yeast.",
            "Tolvan Oyj sued Norbrew Foods in 2019 over three patents on yeast; a third firm also went to court.",
        ),
        (
            "Karl Jensen arrested Omar Fasil at the mill on 3 May 2021; he already lived in Velm.",
            "On 3 May 2021 Omar Fasil arrested Karl Jensen at the mill; both had drunk.",
        ),
    ],
)
def test_what_stands_besides_is_no_excuse(language: Language, one: str, other: str) -> None:
    assert reversed_(language, one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "In 2019 Norbrew Foods sued Tolvan Oyj over three patents on yeast.",
            "Tolvan Oyj sued Norbrew Foods in 2021 over three patents on yeast.",
        ),
        (
            "In 2019 Norbrew Foods sued Tolvan Oyj over three patents on yeast.",
            "In 2019 Tolvan Oyj in turn sued Norbrew Foods over three patents on yeast.",
        ),
        ("In 2019 Norbrew Foods sued Tolvan Oyj.", "In 2019 Tolvan Oyj sued Norbrew Foods for libel."),
        (
            "Norbrew Foods sued Tolvan Oyj over three patents on yeast.",
            "Norbrew Foods was taken to court by nobody but Tolvan Oyj; it never sued.",
        ),
        (
            "The lawyer Ada Holm accused the judge of bias on Monday.",
            "The judge accused the lawyer Ada Holm of contempt on Monday.",
        ),
    ],
)
def test_another_act_is_left_alone(language: Language, one: str, other: str) -> None:
    assert not reversed_(language, one, other)

from typing import get_args

import pytest
from rich.cells import cell_len

from factcheck.model import FlagKind
from factcheck.order import Severity
from factcheck.report.labels import REASONS, SEVERITY_SIGNS, STATE_SIGNS, STATE_WORDS, STATES, kind_words


@pytest.mark.parametrize("kind", get_args(FlagKind))
def test_every_kind_has_words(kind: str) -> None:
    words = kind_words(kind)
    assert words.question != "does it fit?"
    assert cell_len(words.name) <= 15
    assert cell_len(words.sign) == 1


def test_a_kind_of_a_newer_program_is_shown_by_its_identifier() -> None:
    assert kind_words("moon_phase").name == "moon phase"


def test_every_severity_and_state_has_a_sign_of_its_own() -> None:
    assert set(SEVERITY_SIGNS) == set(get_args(Severity))
    assert set(STATE_SIGNS) == set(STATE_WORDS) == set(STATES)
    signs = [*SEVERITY_SIGNS.values(), *STATE_SIGNS.values()]
    assert len(set(signs)) == len(signs)
    assert all(cell_len(sign) == 1 for sign in signs)


def test_reasons_are_told_apart_by_one_key() -> None:
    assert len({reason.key for reason in REASONS}) == len({reason.id for reason in REASONS}) == 6

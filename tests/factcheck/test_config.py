import json
from pathlib import Path

import pytest

from claims.errors import ClaimError
from claims.language import DEFAULT_MODEL, load
from factcheck.config import Config
from factcheck.installed import installed


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on the search path; importing what lies in it fails."""
    monkeypatch.syspath_prepend(str(tmp_path))
    return tmp_path


def install(models: Path, name: str, meta: str | None) -> None:
    (models / name).mkdir()
    (models / name / "__init__.py").write_text("raise RuntimeError('imported')")
    if meta is not None:
        (models / name / "meta.json").write_text(meta)


def test_the_version_is_read_without_importing_the_model(models: Path) -> None:
    install(models, "tiny_model", json.dumps({"version": "1.2.3"}))
    assert (installed("tiny_model").name, installed("tiny_model").version) == ("tiny_model", "1.2.3")


@pytest.mark.parametrize("meta", [None, "", "[]", "{}", "\xff"])
def test_a_package_without_a_version_is_no_pipeline(models: Path, meta: str | None) -> None:
    install(models, "other_package", meta)
    with pytest.raises(ClaimError, match="'other_package' is no spaCy pipeline"):
        installed("other_package")


@pytest.mark.parametrize("name", ["no_such_model_xyz", "../models", "a.b", "os.path", "a b", "sys"])
def test_what_is_not_installed_is_an_error_in_one_line(name: str) -> None:
    with pytest.raises(ClaimError, match=r"model .* is n"):
        installed(name)


def test_name_and_version_are_those_of_the_loaded_model() -> None:
    model = load()
    assert (installed().name, installed().version) == (model.name, model.version)


@pytest.mark.parametrize("name", [None, ""])
def test_no_name_is_the_model_that_comes_along(name: str | None) -> None:
    assert installed(name).name == DEFAULT_MODEL


def test_nothing_need_be_chosen() -> None:
    assert Config() == Config(model=None, story="story", fields={})

"""The configuration file."""

from pathlib import Path

import pytest

from factcheck.config import Config, ReviewConfig
from factcheck.errors import FactcheckError
from factcheck.settings import NAME, parsed, settings
from sources.printable import label

FIELDS = '[fields]\ntext = "body"\noutlet = "source.name"\n'


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folder for configuration; the working folder is another, and empty."""
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr(
        "factcheck.settings.user_config_path", lambda *_args, **_values: tmp_path / "factcheck"
    )
    (tmp_path / "factcheck").mkdir()
    return tmp_path / "factcheck"


def test_no_file_is_no_choice(home: Path) -> None:
    assert home.is_dir()
    assert settings() == Config()


def test_the_file_in_the_working_folder_goes_before_the_users(home: Path) -> None:
    (home / NAME).write_text('model = "theirs"')
    assert settings().model == "theirs"
    Path(NAME).write_text(FIELDS)
    assert settings() == Config(fields={"text": "body", "outlet": "source.name"})


def test_the_reviewer_may_be_named() -> None:
    assert parsed('[review]\nreviewer = " ana\\u001b "', "x.toml").reviewer == label(" ana\x1b ")
    assert parsed("", "x.toml").reviewer is None


def test_suppressors_are_switched_off_by_name() -> None:
    text = "[suppress]\nupdate = false\ncoarser = true\nother_event = false\n"
    assert parsed(text, "x.toml").off == {"update", "other_event"}
    assert parsed("", "x.toml").off == frozenset()


def test_a_file_may_be_named(home: Path) -> None:
    (home / "other.toml").write_text('model = "mine"')
    assert settings(home / "other.toml").model == "mine"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("model = ", "no valid TOML"),
        ("modell = 'x'", "'modell' cannot be set: known are fields, model, review, suppress"),
        ("[suppress]\nupdates = false", r"\[suppress\]: 'updates' cannot be set: known are accepted, approx"),
        ("[suppress]\nupdate = 'no'", "update is neither true nor false: write it as update = false"),
        ("suppress = false", "suppress is no table"),
        ("[review]\nname = 'ana'", r"\[review\]: 'name' cannot be set: known are keys, reviewer, theme"),
        (
            "[review]\ntheme = 'pink'",
            "theme 'pink' is not known: known are terminal, dark, light, high-contrast",
        ),
        ("[review]\ntheme = 3", "theme is no string"),
        ("[review]\nkeys = 'y'", "keys is no table"),
        ("[review.keys]\nuphold = 3", "uphold is no string"),
        ("[review]\nreviewer = 5", "reviewer is no string"),
        ("[review]\nreviewer = ' '", "reviewer is empty"),
        ("review = 'ana'", "review is no table"),
        ("model = 5", "model is no string"),
        ("fields = 'x'", "fields is no table"),
        ("[fields]\ntext = ['body']", "text is no string"),
        pytest.param(f"model = {'[' * 10_000}", "is nested too deeply", id="deep"),
    ],
)
def test_a_file_that_means_nothing_is_an_error_in_one_line(text: str, reason: str) -> None:
    with pytest.raises(FactcheckError, match=reason) as raised:
        parsed(text, "x.toml")
    assert str(raised.value).startswith("x.toml: ")
    assert "\n" not in str(raised.value)


def test_a_named_file_that_is_missing_is_an_error(home: Path) -> None:
    with pytest.raises(FactcheckError, match="does not exist"):
        settings(home / "absent.toml")


def test_a_file_that_is_no_text_is_an_error(home: Path) -> None:
    (home / "x.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(FactcheckError, match="is no text in UTF-8: save it as such"):
        settings(home / "x.toml")


def test_a_folder_in_place_of_the_file_is_an_error(home: Path) -> None:
    with pytest.raises(FactcheckError, match=r"cannot be read \(Is a directory\): name a file"):
        settings(home)


def test_the_review_has_a_theme_and_keys() -> None:
    text = "[review]\ntheme = 'light'\n[review.keys]\nuphold = 'y'\ndismiss = 'x,ctrl+x'\n"
    assert parsed(text, "x").review == ReviewConfig(
        theme="light", keys={"uphold": "y", "dismiss": "x,ctrl+x"}
    )
    assert parsed("", "x").review == ReviewConfig(theme="terminal", keys={})

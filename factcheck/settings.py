"""The configuration file: `factcheck.toml` in the working folder, else in the user's folder for configuration.

`model` names the spaCy pipeline to read with; the table `[fields]` says where JSON articles have their fields, as in
`text = "body.paragraphs"` and `outlet = "source.name"`. The table `[review]` names the `reviewer` who sits here
and the `theme` of the screen; its table `[review.keys]` gives what a reviewer does other keys: `uphold = "y"`.
The table `[suppress]` switches suppressors off, as in `update = false`.
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

from factcheck.config import THEMES, Config, ReviewConfig
from factcheck.errors import FactcheckError
from factcheck.suppressors import REASONS
from sources.printable import label

NAME = "factcheck.toml"
"""What the file is called."""
KEYS = ("fields", "model", "review", "suppress")
"""What it may set."""
OF_REVIEW = ("keys", "reviewer", "theme")
"""What its table `[review]` may set."""


def settings(path: Path | None = None) -> Config:
    """The choices in a configuration file: the one named, else the first that exists; none at all is no error.

    Raises FactcheckError for a file that cannot be read or says what cannot be set.
    """
    for place in (path,) if path else (Path(NAME), user_config_path("factcheck", appauthor=False) / NAME):
        try:
            text = place.read_text("utf-8")
        except (FileNotFoundError, NotADirectoryError) as error:
            if path:
                raise FactcheckError(f"{place}: does not exist: check the path") from error
            continue
        except OSError as error:
            raise FactcheckError(
                f"{place}: cannot be read ({error.strerror}): name a file with --config"
            ) from error
        except UnicodeDecodeError as error:
            raise FactcheckError(f"{place}: is no text in UTF-8: save it as such") from error
        return parsed(text, str(place))
    return Config()


def parsed(text: str, place: str) -> Config:
    """The choices in TOML. Raises FactcheckError naming the place and what is wrong there."""
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise FactcheckError(f"{place}: is no valid TOML ({error}): mend it there") from None
    except RecursionError:
        raise FactcheckError(f"{place}: is nested too deeply: it needs tables and strings only") from None
    _known(found, KEYS, place)
    fields, review = _table(found, "fields", place), _table(found, "review", place)
    _known(review, OF_REVIEW, f"{place}: [review]")
    return Config(
        model=_string(found, "model", place),
        fields={key: _string(fields, key, place) or "" for key in fields},
        off=_off(_table(found, "suppress", place), f"{place}: [suppress]"),
        reviewer=_reviewer(review, place),
        review=_review(review, place),
    )


def _review(found: Mapping[str, Any], place: str) -> ReviewConfig:
    """How the review looks, and its keys; what these mean is looked at when it opens."""
    theme, keys = _string(found, "theme", place) or THEMES[0], _table(found, "keys", place)
    if theme not in THEMES:
        raise FactcheckError(f"{place}: theme {theme!r} is not known: known are {', '.join(THEMES)}")
    return ReviewConfig(theme=theme, keys={key: _string(keys, key, place) or "" for key in keys})


def _off(found: Mapping[str, Any], place: str) -> frozenset[str]:
    """The suppressors that are switched off."""
    _known(found, sorted(REASONS), place)
    for name, value in found.items():
        if not isinstance(value, bool):
            raise FactcheckError(f"{place}: {name} is neither true nor false: write it as {name} = false")
    return frozenset(name for name, value in found.items() if not value)


def _known(found: Iterable[str], keys: Sequence[str], place: str) -> None:
    """Refuse a key that means nothing; it may be misspelt."""
    for key in found:
        if key not in keys:
            raise FactcheckError(f"{place}: {key!r} cannot be set: known are {', '.join(keys)}")


def _table(found: Mapping[str, Any], key: str, place: str) -> Mapping[str, Any]:
    table = found.get(key, {})
    if not isinstance(table, Mapping):
        raise FactcheckError(f"{place}: {key} is no table: write it as [{key}] with a line a field")
    return table


def _reviewer(found: Mapping[str, Any], place: str) -> str | None:
    """A name that can be printed and kept."""
    name = _string(found, "reviewer", place)
    if name is None:
        return None
    if (clean := label(name)) is None:
        raise FactcheckError(f"{place}: reviewer is empty: give a name, or leave the line out")
    return clean


def _string(found: Mapping[str, Any], key: str, place: str) -> str | None:
    value = found.get(key)
    if value is not None and not isinstance(value, str):
        raise FactcheckError(f'{place}: {key} is no string: write it as {key} = "…"')
    return value

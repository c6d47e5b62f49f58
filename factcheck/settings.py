"""The configuration file: `factcheck.toml` in the working folder, else in the user's folder for configuration.

`model` names the spaCy pipeline to read with; the table `[fields]` says where JSON articles have their fields, as in
`text = "body.paragraphs"` and `outlet = "source.name"`.
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

from factcheck.config import Config
from factcheck.errors import FactcheckError

NAME = "factcheck.toml"
"""What the file is called."""
KEYS = ("fields", "model")
"""What it may set."""


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
        except (OSError, UnicodeDecodeError) as error:
            raise FactcheckError(f"{place}: cannot be read as text in UTF-8: check the file") from error
        return parsed(text, str(place))
    return Config()


def parsed(text: str, place: str) -> Config:
    """The choices in TOML. Raises FactcheckError naming the place and what is wrong there."""
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise FactcheckError(f"{place}: is no valid TOML ({error}): mend it there") from None
    for key in found:
        if key not in KEYS:
            raise FactcheckError(f"{place}: {key!r} cannot be set: known are {' and '.join(KEYS)}")
    return Config(model=_string(found, "model", place), fields=_fields(found.get("fields", {}), place))


def _fields(found: Any, place: str) -> dict[str, str]:
    if not isinstance(found, Mapping):
        raise FactcheckError(f"{place}: fields is no table: write it as [fields] with a line a field")
    return {key: _string(found, key, place) or "" for key in found}


def _string(found: Mapping[str, Any], key: str, place: str) -> str | None:
    value = found.get(key)
    if value is not None and not isinstance(value, str):
        raise FactcheckError(f'{place}: {key} is no string: write it as {key} = "…"')
    return value

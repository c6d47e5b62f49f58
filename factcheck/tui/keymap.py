"""Keys that the user chose instead of ours, checked before the screen opens."""

from collections.abc import Iterator, Mapping

from textual.keys import Keys, _character_to_key

from factcheck.errors import FactcheckError
from factcheck.tui.keys import ALLOWED, KEYS, Mode, shown

WHERE = "[review.keys] in the configuration"
WRITING: tuple[Mode, ...] = ("note", "search")
"""Modes in which letters are text."""
MODIFIERS = ("ctrl", "alt", "shift", "super")


def checked(chosen: Mapping[str, str]) -> dict[str, str]:
    """Ids of bindings with the keys chosen for them, as textual names keys.

    Raises FactcheckError for an id or a key that is not known, and when a key would mean two things at once.
    """
    ids = [binding.id or "" for binding in KEYS]
    for identifier in chosen:
        if identifier not in ids:
            raise FactcheckError(
                f"{WHERE}: {identifier!r} is no key of the review: known are {', '.join(ids)}"
            )
    keymap = {identifier: ",".join(_keys(identifier, keys)) for identifier, keys in chosen.items()}
    for mode in ALLOWED:
        _no_clash(mode, keymap)
    return keymap


def _keys(identifier: str, keys: str) -> Iterator[str]:
    for key in [keys] if keys == "," else keys.split(","):
        name = named(key.strip() or key)
        if name is None:
            raise FactcheckError(
                f"{WHERE}: {identifier} = {keys!r} names no key: write y, ctrl+y, f2, space, …"
            )
        yield name


def named(key: str) -> str | None:
    """A key as textual names it: "?" is "question_mark"; None when there is no such key."""
    if len(key) == 1:
        return _character_to_key(key) if key.isprintable() else None
    *modifiers, last = key.split("+")
    known = {one.value for one in Keys}
    if key in known:
        return key
    fine = bool(modifiers) and all(one in MODIFIERS for one in modifiers)
    return key if fine and (last in known or (len(last) == 1 and last.isprintable())) else _name(key)


def _name(key: str) -> str | None:
    """The name of a character, as in "question_mark"."""
    return key if any(_character_to_key(chr(code)) == key for code in range(0x20, 0x7F)) else None


def _no_clash(mode: Mode, keymap: Mapping[str, str]) -> None:
    """Refuse a key that would mean two things in a mode, or be text and a command."""
    meanings: dict[str, str] = {}
    for binding in KEYS:
        if binding.action.partition("(")[0] not in ALLOWED[mode]:
            continue
        identifier = binding.id or ""
        for key in keymap.get(identifier, binding.key).split(","):
            other = meanings.setdefault(key, identifier)
            if other != identifier:
                raise FactcheckError(
                    f"{WHERE}: {shown(key)} would mean {other} and {identifier}: choose another for one of them"
                )
            if mode in WRITING and (len(key) == 1 or _name(key)):
                raise FactcheckError(
                    f"{WHERE}: {shown(key)} is written in a note: choose another for {identifier}"
                )

"""Addresses on the web, as far as they can be told without the network."""

import re
from pathlib import PurePosixPath
from urllib.parse import SplitResult, unquote, urljoin, urlsplit, urlunsplit

from sources import printable
from sources.errors import UnreadableError
from sources.inputs.items import KNOWN

ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
SCHEMES = ("http", "https")
SCHEME = "is of a kind that is not fetched: only http and https are"
CREDENTIALS = "holds a user name or password, which would be stored: leave it out"
NONE = "is no address: check it"


def is_address(path: str) -> bool:
    """Is it an address, and no path?"""
    return ADDRESS.match(path) is not None


def checked(address: str) -> str:
    """An address that may be fetched, without its fragment. Raises UnreadableError for any other."""
    parts = _parts(address)
    if parts is not None and parts.scheme not in SCHEMES:
        raise UnreadableError(SCHEME)
    if parts is None or not parts.hostname or not address.isprintable() or " " in address:
        raise UnreadableError(NONE)
    if "@" in parts.netloc:
        raise UnreadableError(CREDENTIALS)
    return urlunsplit(parts._replace(fragment=""))


def joined(base: str, target: str) -> str:
    """The address that a link on another page leads to; the link itself where it is none."""
    try:
        return urljoin(base, target)
    except ValueError:
        return target


def shown(address: str) -> str:
    """An address in one printable line, without user name, password and fragment."""
    parts = _parts(address)
    if parts is None:
        return printable.shown(re.sub(r"//[^/]*@", "//", address))
    host = parts.netloc.rpartition("@")[2]
    return printable.shown(urlunsplit(parts._replace(netloc=host, fragment="")))


def name(address: str) -> str:
    """What to name an article from an address by: the last part of its path without ending, else the host."""
    parts = _parts(address)
    if parts is None:
        return "page"
    last = PurePosixPath(unquote(parts.path)).name
    stem = PurePosixPath(last).stem if ending(address) else last
    return printable.shown(stem) or printable.shown(parts.hostname or "page")


def host(address: str) -> str | None:
    """The site that an address is on, without "www."."""
    parts = _parts(address)
    return ((parts.hostname or "").removeprefix("www.") or None) if parts else None


def ending(address: str) -> str:
    """The ending of its path when it is that of a file with articles; else nothing."""
    parts = _parts(address)
    found = PurePosixPath(parts.path).suffix.lower() if parts else ""
    return found if found in KNOWN else ""


def _parts(address: str) -> SplitResult | None:
    try:
        parts = urlsplit(address)
        parts.port  # noqa: B018  # asking for it is how the port is checked
    except ValueError:
        return None
    return parts

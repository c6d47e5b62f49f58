"""A page from its address, fetched politely: once, by name, within limits. Only addresses that a user named come here."""

from collections.abc import Callable
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from urllib3 import BaseHTTPResponse, PoolManager, ProxyManager, Timeout, exceptions, make_headers

from sources.errors import UnreadableError
from sources.inputs.addresses import checked, joined
from sources.inputs.answers import SLOW, Limits, Page, page_of
from sources.inputs.packing import CUT

DISTRIBUTION = "factcheck-newsdesk"
REDIRECTS = {301, 302, 303, 307, 308}
CIRCLE = "leads round in a circle: open it in a browser and take the address from there"
HOPS = "leads from one address to the next too often: open it in a browser and take the address from there"
UNREACHED = "cannot be reached: check the address and the connection"
UNTRUSTED = "has no valid certificate: open it in a browser to see why"
FAULTS: tuple[tuple[type[Exception], str], ...] = (
    (exceptions.SSLError, UNTRUSTED),
    (exceptions.NewConnectionError, UNREACHED),
    (exceptions.TimeoutError, "does not answer: try again, or save the page as a file"),
    (exceptions.ProxyError, "cannot be reached through the proxy that is set: check it"),
    (exceptions.LocationValueError, "is no address: check it"),
    (exceptions.ProtocolError, CUT),
)
"""What to say of what urllib3 raises; the first that fits."""


def fetch(address: str, limits: Limits | None = None) -> Page:
    """The page at an address. Raises UnreadableError when it may not, cannot or should not be fetched.

    The time limit holds for all of it, the look-up of the name included, which nothing else can cut short: the work
    is done in a thread that is left behind when time is up and that ends by itself.
    """
    limits = limits or Limits()
    done: SimpleQueue[Page | Exception] = SimpleQueue()
    Thread(target=lambda: done.put(_attempt(lambda: _follow(address, limits))), daemon=True).start()
    try:
        found = done.get(timeout=limits.seconds)
    except Empty:
        raise UnreadableError(SLOW.format(limits.seconds)) from None
    if isinstance(found, Exception):
        raise found
    return found


def _attempt(work: Callable[[], Page]) -> Page | Exception:
    """A page, or the error to be raised where it is waited for."""
    try:
        return work()
    except exceptions.HTTPError as error:
        return UnreadableError(next((says for kind, says in FAULTS if isinstance(error, kind)), UNREACHED))
    except Exception as error:  # noqa: BLE001  # it is raised again, in the thread that waits
        return error


def _follow(address: str, limits: Limits) -> Page:
    """The page behind redirects; each address on the way has to be one that may be fetched."""
    deadline = monotonic() + limits.seconds
    here = checked(address)
    seen = {here}
    for _ in range(limits.hops + 1):
        response = _get(here, limits)
        try:
            target = response.headers.get("location") if response.status in REDIRECTS else None
            if target is None:
                return page_of(response, here, limits, deadline)
        finally:
            response.close()
        here = checked(joined(here, target))
        if here in seen:
            raise UnreadableError(CIRCLE)
        seen.add(here)
    raise UnreadableError(HOPS)


def _get(address: str, limits: Limits) -> BaseHTTPResponse:
    """The answer to one request, its body not yet read."""
    wait = min(limits.silence, limits.seconds)
    return _pool(address).request(
        "GET",
        address,
        headers=make_headers(user_agent=agent(), accept_encoding="gzip,deflate"),
        timeout=Timeout(connect=wait, read=wait),
        preload_content=False,
        redirect=False,
        retries=False,
    )


def _pool(address: str) -> PoolManager:
    """Connections, through the proxy that the environment names for such addresses."""
    parts = urlsplit(address)
    proxy = getproxies().get(parts.scheme)
    if proxy and not proxy_bypass(parts.netloc):
        return ProxyManager(proxy)
    return PoolManager()


@cache
def agent() -> str:
    """Who is asking."""
    try:
        return f"factcheck/{version(DISTRIBUTION)}"
    except PackageNotFoundError:  # run from its sources
        return "factcheck"

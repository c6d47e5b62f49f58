import pytest

from sources.errors import UnreadableError
from sources.inputs.addresses import checked, ending, host, is_address, joined, name, shown


@pytest.mark.parametrize(
    ("path", "is_one"),
    [
        ("http://herald.example/a", True),
        ("HTTPS://herald.example", True),
        ("ftp://herald.example", True),
        ("file:///a", True),
        ("a.txt", False),
        ("http:/a", False),
        ("C:\\a.txt", False),
        ("a://", True),
        ("./http://a", False),
        ("", False),
    ],
)
def test_an_address_is_told_from_a_path(path: str, is_one: bool) -> None:
    assert is_address(path) is is_one


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("ftp://herald.example/a", "only http and https"),
        ("file:///etc/passwd", "only http and https"),
        ("x", "only http and https"),
        ("file://herald.example/etc/passwd", "only http and https"),
        ("http://", "no address"),
        ("http:///a", "no address"),
        ("http://herald.example:99999/", "no address"),
        ("http://herald.example:x/", "no address"),
        ("http://[::1/", "no address"),
        ("http://herald.example/a b", "no address"),
        ("http://herald.example/a\r\nHost: b", "no address"),
        ("http://herald.example/\udcff", "no address"),
        ("http://ana@herald.example/", "password"),
        ("http://ana:secret@herald.example/", "password"),
    ],
)
def test_what_may_not_be_fetched_is_refused(address: str, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        checked(address)


@pytest.mark.parametrize(
    ("address", "plain"),
    [
        ("http://herald.example/a?b=c#d", "http://herald.example/a?b=c"),
        ("https://ana:secret@herald.example:8443/a", "https://herald.example:8443/a"),
        ("http://ana:secret@[::1/a", "http://[::1/a"),
        ("http://a:b@c:d@herald.example/\x1b", "http://herald.example/\\x1b"),
    ],
)
def test_an_address_is_shown_without_secrets(address: str, plain: str) -> None:
    assert shown(address) == plain


@pytest.mark.parametrize(
    ("address", "made"),
    [
        ("https://herald.example/2024/dam-holds.html", "dam-holds"),
        ("https://herald.example/2024/dam-holds/", "dam-holds"),
        ("https://herald.example/dam.v2", "dam.v2"),
        ("https://herald.example/?id=5", "herald.example"),
        ("https://herald.example", "herald.example"),
        ("https://herald.example/caf%C3%A9", "café"),
        ("https://herald.example/%0A", "\\n"),
        ("http://[bad", "page"),
    ],
)
def test_an_article_is_named_by_the_end_of_its_address(address: str, made: str) -> None:
    assert name(address) == made


@pytest.mark.parametrize(
    ("address", "end"),
    [("http://h.example/a.HTML?x=.txt", ".html"), ("http://h.example/a.php", ""), ("http://h.example", "")],
)
def test_the_ending_of_an_address_is_that_of_its_path(address: str, end: str) -> None:
    assert ending(address) == end


@pytest.mark.parametrize(
    ("target", "address"),
    [
        ("/b", "http://herald.example/b"),
        ("b?c", "http://herald.example/x/b?c"),
        ("//other.example/b", "http://other.example/b"),
        ("https://other.example", "https://other.example"),
        ("http://[bad", "http://[bad"),
    ],
)
def test_a_link_leads_on_from_its_page(target: str, address: str) -> None:
    assert joined("http://herald.example/x/a", target) == address


@pytest.mark.parametrize(
    ("address", "site"),
    [("https://www.herald.example:443/a", "herald.example"), ("http://[bad", None), ("file:///a", None)],
)
def test_the_site_is_the_host(address: str, site: str | None) -> None:
    assert host(address) == site

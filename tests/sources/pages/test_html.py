"""Headline, outlet, authors and text of web pages."""

import pytest

from sources.errors import UnreadableError
from tests.sources.pages.webpages import TITLE, jsonld, meta, page, read

NEWS = '{{"@type":"NewsArticle","headline":"Dam holds",{}}}'


def news(keys: str) -> str:
    return jsonld(NEWS.format(keys))


@pytest.mark.parametrize(
    "head",
    ["", meta("og:title", "Dam!"), meta("og:title", f"{TITLE} | Norland Herald"), news('"datePublished":"2023-05-03"')],
)  # fmt: skip
def test_the_main_heading_in_the_text_is_the_headline(head: str) -> None:
    article = read(page(head))
    assert article.title == TITLE
    assert article.title_span is not None
    assert article.title_span.of(article.text) == TITLE
    assert [zone.kind for zone in article.zones] == ["title", "body", "body", "body"]


def test_without_a_heading_the_headline_is_the_metadata_s() -> None:
    markup = page(meta("og:title", "Dam above Kesti holds")).replace(f"<h1>{TITLE}</h1>", "")
    article = read(markup)
    assert (article.title, article.title_span) == ("Dam above Kesti holds", None)


def test_a_heading_with_the_outlet_s_name_is_no_headline() -> None:
    markup = page(meta("og:site_name", "Norland Herald")).replace("<nav>", "<h1>Norland Herald</h1><nav>")
    assert read(markup).title == TITLE


OUTLETS = [
    ("", "Norland Herald"),
    (meta("og:site_name", "Kesti Courier"), "Kesti Courier"),
    (news('"publisher":{"@type":"Organization","name":"Kesti Courier"}'), "Kesti Courier"),
    (news('"publisher":"Kesti Courier"'), "Kesti Courier"),
    (jsonld('{"@graph":[{"@type":"Article","publisher":{"@id":"#o"}},{"@id":"#o","name":"Kesti Courier"}]}'), "Kesti Courier"),
    (news('"publisher":{"name":"Kesti Media Ltd"}') + meta("og:site_name", "Kesti Courier"), "Kesti Courier"),
    ('<meta name="application-name" content="Kesti Courier">', "Kesti Courier"),
    (meta("og:site_name", "https://kesti.example"), "Norland Herald"),
    (meta("og:site_name", "News"), "Norland Herald"),
    (news('"publisher":{"logo":"x"}'), "Norland Herald"),
]  # fmt: skip


@pytest.mark.parametrize(("head", "outlet"), OUTLETS)
def test_the_outlet_is_who_publishes_the_page(head: str, outlet: str) -> None:
    assert read(page(head)).outlet == outlet


def test_a_page_that_names_nobody_is_its_site_s() -> None:
    markup = page('<link rel="canonical" href="https://www.kesti.example/dam">').replace(
        " | Norland Herald", ""
    )
    assert (read(markup).outlet, read(markup).url) == ("kesti.example", "https://www.kesti.example/dam")


BYLINES = [
    (meta("author", "Ada Brink"), "Ada Brink", None),
    ('<meta name="author" content="By Ada Brink and Tomas Reve">', "Ada Brink, Tomas Reve", None),
    (news('"author":{"@type":"Person","name":"Ada Brink"}'), "Ada Brink", None),
    (news('"author":[{"name":"Ada Brink"},{"name":"Tomas Reve"}]'), "Ada Brink, Tomas Reve", None),
    (news('"author":["Ada Brink","Reuters"]'), "Ada Brink", "Reuters"),
    (news('"author":{"@type":"Organization","name":"Agence France-Presse"}'), None, "Agence France-Presse"),
    (meta("article:author", "https://social.example/ada") + meta("author", "Ada Brink"), "Ada Brink", None),
    (meta("author", "Norland Herald"), None, None),
    (meta("author", "admin"), None, None),
    (meta("author", "@ada"), None, None),
    ("", None, None),
]


@pytest.mark.parametrize(("head", "byline", "origin"), BYLINES)
def test_authors_are_persons_and_agencies_origins(head: str, byline: str | None, origin: str | None) -> None:
    article = read(page(head))
    assert (article.byline, article.origin and article.origin.name) == (byline, origin)


HEADERS = [
    ('<div class="byline">By Ada Brink</div>', "Ada Brink", None),
    ('<span class="article-author__name">Ada Brink</span>', "Ada Brink", None),
    ('By <a rel="author" href="/ada">Ada Brink</a>', "Ada Brink", None),
    ('<p class="by-line">By Ada Brink and Tomas Reve, Reuters</p>', "Ada Brink, Tomas Reve", "Reuters"),
    ('<span itemprop="author"><span itemprop="name">Ada Brink</span></span>', "Ada Brink", None),
    ('<div>By Ada Brink</div><time datetime="2024-03-05">5 March 2024</time>', "Ada Brink", None),
    ('<div class="byline">Norland Herald</div>', None, None),
    ('<figure><figcaption class="author">Ada Brink</figcaption></figure>', None, None),
    ('<div class="byline">By the river that flows through Kesti</div>', None, None),
    ('<aside><div class="author">Ada Brink</div></aside>', None, None),
]


@pytest.mark.parametrize(("header", "byline", "origin"), HEADERS)
def test_a_line_under_the_headline_names_the_authors(
    header: str, byline: str | None, origin: str | None
) -> None:
    article = read(page(meta("og:site_name", "Norland Herald"), header))
    assert (article.byline, article.origin and article.origin.name) == (byline, origin)


def test_metadata_go_before_the_line_under_the_headline() -> None:
    assert read(page(meta("author", "Lena Holm"), HEADERS[0][0])).byline == "Lena Holm"


@pytest.mark.parametrize(
    "head", [meta("article:section", "World"), news('"articleSection":["World","Dams"]')]
)
def test_the_section_is_kept(head: str) -> None:
    assert read(page(head)).section == "World"


SIGNS = [
    ("x&#27;y", "xy"),
    ("x&#x1B;y", "xy"),
    ("x&#0;y", "xy"),
    ("x\x1by", "xy"),
    ("x\x00y", "xy"),
    ("x&#xD800;y", "xy"),
    ("x&#99999999;y", "xy"),
    ("x\ufffey", "xy"),
    ("it&#146;s", "it\u2019s"),
    ("it\x92s", "it\u2019s"),
    ("Br&iacute;nk &amp; Reve", "Brínk & Reve"),
    ("a &lt;b&gt; c", "a <b> c"),
]


@pytest.mark.parametrize(("printed", "words"), SIGNS)
def test_signs_that_no_text_can_hold_are_left_out(printed: str, words: str) -> None:
    article = read(
        page(body=f"<p>The engineers wrote {printed} on the wall of the dam, said the head of the board.</p>")
    )
    assert f"wrote {words} on" in article.text


ENCODINGS = [
    ("utf-8", ""),
    ("utf-8-sig", ""),
    ("utf-16", ""),
    ("latin-1", '<meta charset="iso-8859-1">'),
    ("cp1252", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'),
    ("cp1252", '<meta charset="iso-8859-1">'),
    ("cp1252", ""),
    ("utf-8", '<meta charset="iso-8859-1">'),
    ("cp1252", '<meta charset="utf-8">'),
    ("cp1252", '<meta charset="klingon">'),
]


@pytest.mark.parametrize(("encoding", "declared"), ENCODINGS)
def test_a_page_is_read_in_its_encoding_whatever_it_declares(encoding: str, declared: str) -> None:
    body = "<p>The mayor of Kästi, Renée Bøhm, said that the café on the river was closed because of the flood.</p>"
    markup = page(body=body).replace('<meta charset="utf-8">', declared)
    markup = markup.replace("“", "&ldquo;").replace("”", "&rdquo;")
    if "1252" in encoding:
        markup = markup.replace("&ldquo;", "“").replace("&rdquo;", "”")
    assert "Kästi, Renée Bøhm, said that the café" in read(markup.encode(encoding)).text
    assert "“We have measured" in read(markup.encode(encoding)).text


def stub_page(title: str, words: str, head: str = "") -> str:
    return f"<html><head><title>{title}</title>{head}</head><body><main>{words}</main></body></html>"


FREE = "<p>The dam above Kesti held through the night, engineers of the water board said at a news conference in the town hall, and the villagers were told to stay.</p>"
LONG = (
    "<p>We and our 842 partners store and/or access information on a device, such as cookies, and process personal data.</p>"
    * 9
)
STUBS = [
    ("404 Not Found", "<h1>404</h1><p>Sorry, the page you are looking for does not exist.</p>", "", "error page"),
    ("Page not found | Norland Herald", "<p>We looked everywhere. Here is what others read today, and perhaps you will like it too, or find it with the search above this text.</p>", "", "error page"),
    ("403 Forbidden", "<p>You don't have permission to access this resource.</p>", "", "error page"),
    ("Access Denied", "<p>Reference #18.2</p>", "", "error page"),
    ("Norland Herald", "<p>Sorry, this content is not available in your region.</p>", "", "error page"),
    ("Just a moment...", "<p>Checking your browser before accessing kesti.example.</p>", "", "check for robots"),
    ("kesti.example", "<p>Please verify you are a human. Press and hold the button.</p>", "", "check for robots"),
    ("Dam holds", FREE + "<p>Subscribe to continue reading.</p>", "", "paywall"),
    ("Dam holds", FREE + "<p>This article is for subscribers only. Already a subscriber? Log in.</p>", "", "paywall"),
    ("Dam holds", FREE, news('"isAccessibleForFree":false'), "paywall"),
    ("Dam holds", FREE, news('"isAccessibleForFree":"False"'), "paywall"),
    ("Subscribe to read", "<p>Subscribe.</p>", "", "paywall"),
    ("Before you continue", "<p>We use cookies and data to deliver our services.</p>", "", "consent"),
    ("Norland Herald", LONG, "", "consent"),
    ("Norland Herald", "<p>Please enable JavaScript to view this page.</p>", "", "scripts run"),
    ("Norland Herald", "", "", "no article text"),
    ("Norland Herald", "<p>Hello.</p>", "", "no article text"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "words", "head", "reason"), STUBS)
def test_a_page_without_an_article_is_said_to_be_what_it_is(
    title: str, words: str, head: str, reason: str
) -> None:
    with pytest.raises(UnreadableError, match=reason):
        read(stub_page(title, words, head))


MORE = "".join(
    f"<p>Gate {number} was opened by {number} hands at {number} in the morning, said the head of the board.</p>"
    for number in range(20, 30)
)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (news('"isAccessibleForFree":false'), MORE),
        ("", f"<p>Subscribe to continue reading.</p>{MORE}"),
        ("", f"{MORE}<p>Subscribe to continue reading.</p>"),
        ("", "<noscript>Please enable JavaScript.</noscript>"),
        ("", "</article><div class='cookies'>We use cookies. Accept all cookies.</div>"),
        ("", "</article><div class='offer'>Already a subscriber? Log in.</div>"),
    ],
)
def test_an_article_with_words_of_a_stub_around_it_is_read(head: str, body: str) -> None:
    assert read(page(head, body=body)).title == TITLE


def test_an_article_about_an_error_is_read() -> None:
    words = "<p>The page of the ministry was not found by readers on Monday, said its spokesman, and nobody knew why it was gone.</p>"
    extra = "".join(
        words.replace("Monday", day) for day in ("Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
    )
    markup = page(body=extra).replace(TITLE, "Not found: the page that a ministry lost")
    assert read(markup).title == "Not found: the page that a ministry lost"

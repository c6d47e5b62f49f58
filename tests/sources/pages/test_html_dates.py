"""When a page says that its article was published, and when it was changed."""

import pytest

from tests.sources.pages.webpages import jsonld, meta, page, read

DAY = "2023-05-03"
NEWS = '{{"@context":"https://schema.org","@type":"NewsArticle","headline":"Dam above Kesti holds for another night",{}}}'


def news(keys: str) -> str:
    return jsonld(NEWS.format(keys))


STATED = [
    (meta("article:published_time", "2023-05-03"), None),
    (meta("article:published_time", "2023-05-03T08:15:00Z"), "2023-05-03T08:15:00+00:00"),
    (meta("article:published_time", "2023-05-03T23:30:00-05:00"), "2023-05-03T23:30:00-05:00"),
    (meta("article:published_time", "2023-05-03T23:30:00.000+0200"), "2023-05-03T23:30:00+02:00"),
    (meta("article:published_time", "2023-05-03 08:15"), "2023-05-03T08:15:00"),
    (meta("article:published_time", "20230503T081500Z"), "2023-05-03T08:15:00+00:00"),
    ('<meta name="parsely-pub-date" content="2023-05-03T08:15:00+10:00">', "2023-05-03T08:15:00+10:00"),
    ('<meta name="DC.date.issued" content="2023-05-03">', None),
    ('<meta name="sailthru.date" content="Wed, 03 May 2023 08:15:00 +0000">', "2023-05-03T08:15:00+00:00"),
    ('<meta name="pubdate" content="May 3, 2023">', None),
    ('<meta itemprop="datePublished" content="2023-05-03">', None),
    ('<meta name="date" content="2023-05-03">', None),
    (news('"datePublished":"2023-05-03T08:15:00Z"'), "2023-05-03T08:15:00+00:00"),
    (jsonld('[{"@type":"WebSite","name":"X"},{"@type":["Thing","Report"],"datePublished":"2023-05-03"}]'), None),
    (jsonld('{"@graph":[{"@type":"Organization"},{"@type":"Article","datePublished":["2023-05-03"]}]}'), None),
    (jsonld('{"@type":"http://schema.org/LiveBlogPosting","datePublished":"2023-05-03"}'), None),
    (jsonld('{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","datePublished":"2023-05-03"}}'), None),
    (jsonld('{"@type":"WebPage","datePublished":"2023-05-03"}'), None),
    (jsonld('<!-- {"@type":"NewsArticle","datePublished":"2023-05-03",} -->'), None),
    (jsonld('{"@type":"NewsArticle","description":"two\nlines","datePublished":"2023-05-03"};'), None),
    # broken data beside good data
    (jsonld('{"@type":"NewsArticle","datePublished":') + news('"datePublished":"2023-05-03"'), None),
    (jsonld('"text"') + jsonld("[1,null,[]]") + meta("article:published_time", "2023-05-03"), None),
    # a part of a date, an empty field or a change do not count beside a full day
    (meta("article:published_time", "2023-05") + '<meta name="date" content="2023-05-03">', None),
    (meta("article:published_time", "1970-01-01T00:00:00Z") + '<meta name="date" content="2023-05-03">', None),
    (meta("article:published_time", "0001-01-01") + '<meta name="date" content="2023-05-03">', None),
    (meta("article:modified_time", "2023-05-09") + meta("article:published_time", "2023-05-03"), None),
    # the article that bears the headline, not another one
    (
        jsonld('[{"@type":"NewsArticle","headline":"Bridge closed","datePublished":"2015-01-01"},' + NEWS.format('"datePublished":"2023-05-03"') + "]"),
        None,
    ),
]  # fmt: skip


@pytest.mark.parametrize(("head", "time"), STATED)
def test_a_full_day_in_the_metadata_is_the_date(head: str, time: str | None) -> None:
    published = read(page(head)).published
    assert published.interval is not None
    assert (f"{published.interval.first}", published.interval.days, published.time) == (DAY, 1, time)
    assert (published.interval.basis, published.span) == ("stated", None)


IN_HEADER = [
    '<time datetime="2023-05-03T08:15:00Z">Wednesday</time>',
    '<time datetime="2023-05-03">3 May</time>',
    "<p>By Ada Brink</p><time>3 May 2023</time>",
    '<time pubdate datetime="2023-05-03">today</time>',
    '<span itemprop="datePublished" content="2023-05-03">3.5.</span>',
    '<p><time datetime="2023-05-03">3 May</time> Updated <time datetime="2023-05-09">9 May</time></p>',
    '<time class="updated" datetime="2023-05-09">9 May</time><time datetime="2023-05-03">3 May</time>',
]


@pytest.mark.parametrize("header", IN_HEADER)
def test_a_time_in_the_header_of_the_article_is_the_date(header: str) -> None:
    published = read(page(header=header)).published
    assert published.interval is not None
    assert f"{published.interval.first}" == DAY


UNDATED = [
    ("", "", "", "no date is stated"),
    (meta("article:published_time", "2023-11"), "", "", '"2023-11"'),
    ('<meta name="date" content="2023">', "", "", '"2023"'),
    ("", "<time>November 2023</time>", "", '"November 2023"'),
    ("", "<time>03/04/2023</time>", "", '"03/04/2023"'),
    ("", '<span class="date">03/04/2023</span>', "", '"03/04/2023"'),
    (meta("article:published_time", "03/04/2023"), "", "", '"03/04/2023"'),
    (meta("article:published_time", "2023-13-01"), "", "", '"2023-13-01"'),
    (meta("article:modified_time", "2023-05-09T10:00:00Z"), "", "", "only when it was changed"),
    (meta("og:updated_time", "2023-05-09"), "", "", "only when it was changed"),
    # two dates in the header
    ("", '<time datetime="2023-05-03">a</time><time datetime="2023-05-04">b</time>', "", "no date"),
    # what stands beside the article
    ("", "", '<div id="comments"><time datetime="2020-06-07">7 June 2020</time><p>hi</p></div>', "no date"),
    ("", '<div class="related"><time datetime="2020-06-07">7 June</time></div>', "", "no date"),
    ("", "", "<p>The dam was built on 12 May 1999 and repaired on 14 June 2011, he said to them.</p>", "no date"),
    ('<link rel="canonical" href="https://x.example/2021/07/14/dam">', "", "", "no date"),
    ("", '<img src="/2019/05/06/dam.jpg">', "", "no date"),
    # several articles of which none bears the headline
    (
        jsonld('[{"@type":"NewsArticle","datePublished":"2015-01-01"},{"@type":"NewsArticle","datePublished":"2016-01-01"}]'),
        "",
        "",
        "no date",
    ),
    (jsonld('{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2015-01-01"}]}'), "", "", "no date"),
]  # fmt: skip


@pytest.mark.parametrize(("head", "header", "body", "reason"), UNDATED)
def test_what_is_no_full_day_of_this_article_is_no_date(
    head: str, header: str, body: str, reason: str
) -> None:
    published = read(page(head, header, body)).published
    assert published.interval is None
    assert reason in (published.reason or "")


@pytest.mark.parametrize(
    ("head", "day", "time"),
    [
        (meta("article:modified_time", "2023-05-09T10:00:00Z"), "2023-05-09", "2023-05-09T10:00:00+00:00"),
        (news('"dateModified":"2023-05-09"'), "2023-05-09", None),
        ('<meta name="last-modified" content="2023-05-09">', "2023-05-09", None),
    ],
)
def test_the_time_of_a_change_is_kept_apart(head: str, day: str, time: str | None) -> None:
    updated = read(page(head + meta("article:published_time", "2023-05-03"))).updated
    assert updated is not None
    assert updated.interval is not None
    assert (f"{updated.interval.first}", updated.time) == (day, time)


@pytest.mark.parametrize("day", ["1980-03-05", "1994-03-05", "2099-03-05"])
def test_no_day_is_too_old_or_too_late(day: str) -> None:
    published = read(page(meta("article:published_time", day))).published
    assert published.interval is not None
    assert f"{published.interval.first}" == day

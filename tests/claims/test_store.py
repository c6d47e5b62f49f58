import sqlite3
from datetime import date
from decimal import Decimal
from typing import Any

import attrs
import pytest

from claims.claim import Claim, Reading
from claims.errors import ClaimError
from claims.mention import DateMention, QuantityMention
from claims.store import ReadingStore, key, restored, stored
from sources.article import Article, Origin, Provenance, Published, Zone
from sources.interval import Interval
from sources.span import Span
from tests.factory import article, claim, day, entity, full_report, reading, span


def full_reading() -> Reading:
    """Claims and entities with every kind of value in them."""
    report = full_report()
    first = report.articles[0]
    return reading(
        first,
        *(one for one in report.claims if one.article == first.id),
        entities=(entity(first, "Ada Lindqvist"),),
    )


@pytest.fixture
def store() -> ReadingStore:
    return ReadingStore(sqlite3.connect(":memory:", isolation_level=None))


def test_a_reading_comes_back_equal(store: ReadingStore) -> None:
    made = full_reading()
    store.put({"k": made})
    assert store.get({"k": made.article}) == {"k": made}


def test_nothing_is_found_before_anything_was_put(store: ReadingStore) -> None:
    assert store.get({"k": article()}) == {}


def test_only_what_is_asked_for_comes_back(store: ReadingStore) -> None:
    store.put({"k": full_reading(), "l": full_reading()})
    assert list(store.get({"l": article(), "m": article()})) == ["l"]


def test_the_article_is_the_one_that_is_asked_for(store: ReadingStore) -> None:
    store.put({"k": full_reading()})
    wanted = article(story="another")
    assert store.get({"k": wanted})["k"].article is wanted


def test_a_second_put_replaces_the_first(store: ReadingStore) -> None:
    store.put({"k": full_reading()})
    store.put({"k": reading(article())})
    assert store.get({"k": article()})["k"].claims == ()


def test_readings_outlive_the_connection(tmp_path: Any) -> None:
    file = tmp_path / "analysis.sqlite"
    with sqlite3.connect(file, isolation_level=None) as first:
        ReadingStore(first).put({"k": full_reading()})
    first.close()
    second = sqlite3.connect(file, isolation_level=None)
    assert len(ReadingStore(second).get({"k": article()})) == 1
    second.close()


def test_a_connection_with_implicit_transactions_will_do() -> None:
    connection = sqlite3.connect(":memory:")
    ReadingStore(connection).put({"k": full_reading()})
    assert not connection.in_transaction


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not json",
        b"[]",
        b"null",
        b"{}",
        b'{"claims":[]}',
        b'{"claims":[{}],"entities":[]}',
        b'{"claims":[],"entities":[],"more":1}',
        b'{"claims":3,"entities":[]}',
        b'{"claims":[{"id":"x","article":"a","span":{"start":9,"end":1}}],"entities":[]}',
        b'{"claims":[],"entities":[{"id":"x","name":"y","type":"WITCH"}]}',
        stored(full_reading())[:-9],
        stored(full_reading()).replace(b'"low":"41.0"', b'"low":"many"'),
        stored(full_reading()).replace(b"2021-05-03", b"2021-99-03"),
        "text, not bytes",
    ],
)
def test_a_broken_or_foreign_row_counts_as_absent(store: ReadingStore, data: object) -> None:
    store.put({"k": full_reading()})
    store.connection.execute("UPDATE reading SET data = ?", [data])
    assert store.get({"k": article()}) == {}


def test_a_database_that_cannot_be_written_is_an_error_in_one_line() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("PRAGMA query_only = ON")
    with pytest.raises(ClaimError, match="readings cannot be kept"):
        ReadingStore(connection).put({"k": full_reading()})


@pytest.mark.parametrize(
    "low", ["0", "41", "41.50", "0.1", "-3", "1E+9", "123456789012345678901234567890.5", None]
)
def test_amounts_come_back_to_the_digit(low: str | None) -> None:
    first = article()
    amount = QuantityMention(
        span=span(first.text, "41 ships"), low=None if low is None else Decimal(low), high=Decimal(10) ** 30
    )
    made = reading(first, claim(first, "41 ships were waiting", quantities=(amount,)))
    back = restored(stored(made), first)
    assert back is not None
    assert str(back.claims[0].quantities[0].low) == str(amount.low)
    assert back == made


@pytest.mark.parametrize(
    "interval",
    [
        None,
        day("2021-05-03"),
        Interval(first=date(2020, 1, 1), last=date(2029, 12, 31), granularity="decade"),
        Interval(
            first=date(1, 1, 1),
            last=date(9999, 12, 31),
            granularity="other",
            basis="relative",
            anchor="published",
        ),
    ],
)
def test_times_come_back_as_they_were(interval: Interval | None) -> None:
    first = article()
    when = DateMention(
        span=span(first.text, "3 May 2021"), interval=interval, reason=None if interval else "why not"
    )
    made = reading(first, claim(first, "3 May 2021", dates=(when,)))
    assert restored(stored(made), first) == made


@pytest.mark.parametrize("words", ["", "שלום", "🎉🎉", "\x00\x1b[2J", "\u2028", "a\r\nb", '"\\'])
def test_any_words_come_back(words: str) -> None:
    first = article()
    made = reading(first, attrs.evolve(claim(first, "41 ships"), terms=(words,)))
    assert restored(stored(made), first) == made


def test_every_field_of_a_claim_is_stored() -> None:
    given = {
        field.name
        for one in full_reading().claims
        for field in attrs.fields(Claim)
        if getattr(one, field.name)
    }
    assert given >= {"speaker", "cue", "entities", "roles", "dates", "quantities", "events"}


CHANGES: dict[str, Any] = {
    "id": "b",
    "text": "Another text.",
    "zones": (Zone(kind="caption", span=Span(start=0, end=103)),),
    "title": "Headline",
    "title_span": Span(start=0, end=4),
    "outlet": "The Other Paper",
    "byline": "Jo Reed",
    "origin": Origin(name="Northwire"),
    "published": Published(interval=day("2021-05-04")),
    "url": "https://other.example/",
    "updated": Published(interval=day("2021-05-05")),
    "section": "Business",
}


@pytest.mark.parametrize("name", sorted(CHANGES))
def test_the_key_changes_with_what_reading_depends_on(name: str) -> None:
    assert key(attrs.evolve(article(), **{name: CHANGES[name]}), "m 1", "1") != key(article(), "m 1", "1")


def test_the_key_changes_with_the_model_and_the_rules() -> None:
    assert len({key(article(), "m 1", "1"), key(article(), "m 2", "1"), key(article(), "m 1", "2")}) == 3


def test_the_key_does_not_depend_on_story_and_file() -> None:
    moved = Provenance(location="b.jsonl:3", reader="json", digest="0" * 64)
    same = attrs.evolve(article(), story="another", provenance=moved)
    assert key(same, "m 1", "1") == key(article(), "m 1", "1")


def test_every_field_of_an_article_is_known_to_change_the_key_or_not_to() -> None:
    assert {field.name for field in attrs.fields(Article)} == {*CHANGES, "story", "provenance"}


def test_a_text_with_a_lone_surrogate_has_a_key() -> None:
    assert key(article("bad \ud800 text"), "m 1", "1")

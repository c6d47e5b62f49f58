from datetime import date

import pytest

from sources.assembly import Given
from sources.inputs.front_matter import front_of, keys

BODY = "It rained.\n"


def given(*lines: str) -> Given:
    return front_of("---\n" + "\n".join(lines) + f"\n---\n{BODY}").given


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("title: Dam holds", "title", "Dam holds"),
        ("Title:  'Dam: a story' ", "title", "Dam: a story"),
        ('headline: "Dam"', "title", "Dam"),
        ("author: Ada Brink", "byline", "Ada Brink"),
        ("authors: [Ada Brink, 'Tomas Reve']", "byline", "Ada Brink, Tomas Reve"),
        ("authors:\n  - Ada Brink\n  - Tomas Reve", "byline", "Ada Brink, Tomas Reve"),
        ("publisher: Norland Herald", "outlet", "Norland Herald"),
        ("canonical-url: https://h.example/a", "url", "https://h.example/a"),
        ("date: 2024-03-04", "published", date(2024, 3, 4)),
        ("date: 2024-03-04 23:30:00 +0100", "published", date(2024, 3, 4)),
        ("pub_date: 2024-03-04T23:30:00Z", "published", date(2024, 3, 4)),
        ("story: dam", "story", "dam"),
        ("title: ~", "title", None),
        ("title: null", "title", None),
        ("title: ''", "title", None),
        ("title:", "title", None),
        ("tags: [a, b]", "title", None),
        ("  title: indented", "title", None),
        ("title: One\ntitle: Two", "title", "One"),
        ("tags:\n  - title\ntitle: Dam", "title", "Dam"),
    ],
)
def test_a_line_states_a_field(line: str, field: str, value: object) -> None:
    assert getattr(given(line), field) == value


def test_a_date_that_is_none_is_said() -> None:
    assert '"soon"' in (given("date: soon").reason or "")


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"title: Dam\n---\n{BODY}",
        f" ---\ntitle: Dam\n---\n{BODY}",
        f"----\ntitle: Dam\n---\n{BODY}",
        "---\ntitle: Dam\n" + BODY,
        "---\n" + "a: b\n" * 10_000 + "---\n" + BODY,
    ],
)
def test_what_is_no_front_matter_is_left_in_the_text(text: str) -> None:
    assert front_of(text).length == 0


@pytest.mark.parametrize("end", ["---\n", "...\n", "---  \r\n", "---"])
def test_the_text_begins_after_it(end: str) -> None:
    text = f"---\ntitle: Dam\n{end}"
    assert front_of(text).length == len(text)


def test_keys_state_fields_that_there_are() -> None:
    assert all(hasattr(Given(), states) for states in keys().values())
    assert all(key == key.lower() and key.isalpha() for key in keys())

from html.parser import HTMLParser

import attrs
import pytest

from factcheck.report.contents import contents
from factcheck.report.document import document
from factcheck.report.webpage import webpage
from tests.factory import agreement, article, claim, flag, full_report, judgement, report, side, suppressed

VOID = {"meta"}
TAGS = {"html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "section", "ul", "li"} | {
    "article", "div", "blockquote", "b", "span", "mark",
    "table", "caption", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip
HOSTILE = "\"><script>alert(1)</script><img src=x onerror=y>'&lt;</style></title>[/b]\x1b[2J\u202e"


class Page(HTMLParser):
    """What a browser would make of a page: its tags, attributes and words; unclosed tags are an error."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[tuple[str, str | None]] = set()
        self.words: list[str] = []
        self.marked: list[str] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= set(attributes)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words += [data.strip()] if data.strip() else []
        if "mark" in self.open:
            self.marked.append(data)

    @property
    def text(self) -> str:
        return " ".join(self.words)


def page(of: object) -> Page:
    assert isinstance(of, dict)
    found = Page(webpage(of))
    assert found.open == []
    return found


def test_a_whole_report() -> None:
    made = page(document(full_report()))
    assert made.marked == ["3 May 2021", "5 May 2021"]
    for words in (
        "2 articles from 2 independent origins, 4 claims, 1 agreement, 2 flags, 1 difference explained.",
        "▲ conflict: The closing is dated 3 May and 5 May.",
        "→ Ask the port.",
        "The harbour was closed. 2 articles, 2 independent origins: both say so",
        "number, the story moved on: 12 ships, later 41",
        "The Veldmoor Gazette: Harbour shut (4 May 2021; from Northwire)",
    ):
        assert words in made.text


def test_it_says_what_made_it_so_that_it_is_never_read_as_an_article() -> None:
    assert '<meta name="generator" content="factcheck">' in webpage(document(full_report()))[:4096]


def test_it_fetches_and_runs_nothing() -> None:
    made = page(document(full_report()))
    assert made.tags <= TAGS
    assert {name for name, _ in made.attributes} <= {
        "class",
        "charset",
        "name",
        "content",
        "http-equiv",
        "lang",
        "scope",
        "role",
        "aria-label",
        "tabindex",
    }
    assert "url(" not in webpage(document(full_report()))


def test_hostile_words_are_only_words() -> None:
    one = article(f"Words here. {HOSTILE}", outlet=HOSTILE, title=HOSTILE, byline=HOSTILE)
    said = claim(one, "Words here.")
    made = document(
        report(
            one,
            story=HOSTILE,
            flags=(
                flag(side(one, one.text, value=HOSTILE), headline=HOSTILE, suggestion=HOSTILE),
                flag(side(one, value=HOSTILE), kind="disputed", severity="note", headline=HOSTILE),
            ),
            claims=(said,),
            agreements=(agreement(said, says=HOSTILE, detail=HOSTILE),),
            suppressed=(suppressed(said, detail=HOSTILE),),
        )
    )
    made["origins"][0]["why"] = HOSTILE
    made["judgements"] = [
        judgement(one["id"], reviewer=HOSTILE, decision="dismissed", reason=HOSTILE, note=HOSTILE)
        for one in made["flags"]
    ]
    found = page(made)
    assert found.tags <= TAGS
    assert found.text.count("<script>alert(1)</script>") >= 12
    assert not set("\x1b\u202e") & set(webpage(made))


def test_disputes_stand_apart() -> None:
    one = article()
    made = document(
        report(
            one,
            flags=(
                flag(side(one, "harbour")),
                flag(side(one, "ships"), kind="disputed", severity="note", headline="They differ."),
            ),
        )
    )
    words = page(made).text
    apart = words.index("Disputed: parties that contradict each other")
    assert words.index("The closing is dated") < apart < words.index("They differ.")


def test_empty_parts_are_left_out() -> None:
    words = page(document(report(article()))).text
    assert "Nothing was flagged." in words
    for title in ("Disputed", "Fact by fact", "What agrees", "Seen and not flagged"):
        assert title not in words


def test_decisions_are_told_with_reason_and_note() -> None:
    made = document(full_report())
    made["judgements"] = [
        judgement(made["flags"][0]["id"], decision="dismissed", reason="both_right", note="two closings")
    ]
    words = page(made).text
    assert "date · dismissed" in words
    assert "ana: dismissed: both right (“two closings”)" in words


def test_articles_of_one_origin_say_so() -> None:
    one, other = full_report().articles
    made = document(report(one, attrs.evolve(other, outlet="The Copy")))
    made["origins"] = [{"id": "o", "articles": ["a", "b"], "why": "they share passages"}]
    assert [each.shared for each in contents(made).articles] == [
        "one origin with The Copy: they share passages",
        "one origin with The Veldmoor Gazette: they share passages",
    ]


@pytest.mark.parametrize("reason", ["update", "other_event", "same_side", "of_a_newer_program"])
def test_a_reason_is_told_in_words(reason: str) -> None:
    made = document(full_report())
    made["suppressed"] = [{"kind": "number_conflict", "reason": reason, "detail": "d", "claims": []}]
    assert "_" not in contents(made).explained[0].reason

import attrs
import pytest

from factcheck.report.document import document
from factcheck.report.markdown import escape, markdown, start
from tests.factory import article, flag, full_report, judgement, report, side

WHOLE = """\
# harbour

2 articles from 2 independent origins, 4 claims, 1 agreement, 2 flags, 1 difference explained. factcheck 0.1.0, tiny_model 1.0. No truth score: words that do not fit, side by side.

- The Veldmoor Gazette: Harbour shut (4 May 2021; from Northwire)
- b (date unknown)

## What does not fit

### ▲ conflict: The closing is dated 3 May and 5 May.

date

- **A** The Veldmoor Gazette: “of Veldmoor was closed on **3 May 2021**. Port chief Ada Lindqvist”
- **B** b: “of Veldmoor was closed on **5 May 2021**, Ada Lindquist said.”

Ask the port.

### • note: Article b does not say when it was published.

provenance

- **A** b: the article

## Fact by fact

| Fact | Articles | The Veldmoor Gazette (4 May 2021) | b (date unknown) |
| --- | --- | --- | --- |
| date: The closing is dated 3 May and 5 May. | ≠ disagree | A 3 May 2021 | B 5 May 2021 |
| “The harbour of Veldmoor was closed on 5 May 2021” | = agree | The harbour of Veldmoor was closed on 3 May 2021. | The harbour of Veldmoor was closed on 5 May 2021 |

## What agrees

- The harbour was closed. 2 articles, 2 independent origins: both say so

## Seen and not flagged

- number, the story moved on: 12 ships, later 41
"""


def test_a_whole_report() -> None:
    assert markdown(document(full_report())) == WHOLE


def test_nothing_found_is_said() -> None:
    told = markdown(document(report(article())))
    assert "Nothing was flagged." in told
    assert "## What agrees" not in told
    assert "## Seen" not in told


def test_one_is_not_many() -> None:
    assert "\n1 article from 1 independent origin, 0 claims" in markdown(document(report(article())))


def test_a_dismissal_is_told_with_its_reason_and_note() -> None:
    made = document(full_report())
    made["judgements"] = [
        judgement(
            made["flags"][0]["id"], reviewer="- bo", decision="dismissed", reason="both_right", note="*two*"
        )
    ]
    told = markdown(made)
    assert "date (dismissed)\n" in told
    assert "- \\- bo: dismissed: both right (“\\*two\\*”)\n" in told


def test_a_decision_stands_behind_the_kind() -> None:
    made = document(full_report())
    made["judgements"] = [judgement(made["flags"][0]["id"])]
    assert "date (upheld)\n" in markdown(made)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("plain words 12.", "plain words 12."),
        ("Mr. Reed (41) said: no! 3-5, 50%, a/b; “so”", "Mr. Reed (41) said: no! 3-5, 50%, a/b; “so”"),
        ("**bold** _it_", r"\*\*bold\*\* \_it\_"),
        ("en_core_web __x", r"en_core_web \_\_x"),
        ("[a](http://x)", r"\[a\](http\://x)"),
        ("![a](www.x.example)", r"!\[a\](www\.x.example)"),
        ("ann@x.example @ann, @ 3", r"ann\@x.example \@ann, @ 3"),
        ("<script>", r"\<script>"),
        ("a & b, AT&T", "a & b, AT&T"),
        ("&lt; &#60; &amp;", r"\&lt; \&#60; \&amp;"),
        ("see #12, no. 1 # x", r"see \#12, no. 1 # x"),
        ("C ##", r"C \#\#"),
        ("a | b", r"a \| b"),
        ("`code` ~x~", r"\`code\` \~x\~"),
        ("a\\b", r"a\\b"),
        ("x\x1b[2J\u202e", "x␛\\[2J\ufffd"),
    ],
)
def test_nothing_in_an_article_is_markup(text: str, escaped: str) -> None:
    assert escape(text) == escaped


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("plain", "plain"),
        ("# head", r"\# head"),
        ("## head", r"\## head"),
        ("#tag", "#tag"),
        ("- item", r"\- item"),
        ("-3 degrees", "-3 degrees"),
        ("+ item", r"\+ item"),
        ("* item", r"\* item"),
        ("1. item", r"1\. item"),
        ("12) item", r"12\) item"),
        ("1.5 million", "1.5 million"),
        (">quoted", r"\>quoted"),
        ("---", r"\---"),
        ("===", r"\==="),
        ("___", r"\_\_\_"),
        ("~~~", r"\~\~\~"),
        ("    code", "code"),
        ("", ""),
    ],
)
def test_nothing_begins_a_block(text: str, escaped: str) -> None:
    assert start(text) == escaped


def test_hostile_articles_add_no_lines_of_their_own() -> None:
    first = article("Words here.", outlet="x\n# Heading", title="t\n\n- [x](y)")
    made = report(
        first, story="s\n# s", flags=(flag(side(first, "Words", value="v\n# v"), headline="h\n# h"),)
    )
    headings = [line for line in markdown(document(made)).splitlines() if line.startswith("#")]
    assert headings == ["# s # s", "## What does not fit", "### ▲ conflict: h # h"]


def test_support_is_told() -> None:
    first, second = full_report().articles
    wide = attrs.evolve(side(first, "harbour"), outlets=4, origins=3)
    told = markdown(document(report(first, second, flags=(flag(wide),))))
    assert "The Veldmoor Gazette (4 articles, 3 independent origins): “" in told

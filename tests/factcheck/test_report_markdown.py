import attrs
import pytest

from factcheck.report.document import document
from factcheck.report.markdown import escape, markdown
from tests.factory import article, flag, full_report, report, side

WHOLE = """\
# harbour

2 articles from 2 independent origins, 4 claims, 2 flags. factcheck 0.1.0, tiny\\_model 1\\.0. No truth score: words that do not fit, side by side.

- The Veldmoor Gazette: Harbour shut
- b

## What does not fit

### ▲ conflict: The closing is dated 3 May and 5 May\\.

date

- **A** The Veldmoor Gazette: “of Veldmoor was closed on **3 May 2021**\\. Port chief Ada Lindqvist”
- **B** b: “of Veldmoor was closed on **5 May 2021**, Ada Lindquist said\\.”

Ask the port\\.

### • note: Article b does not say when it was published\\.

provenance

- **A** b: the article

## What agrees

- The harbour was closed\\. 2 articles, 2 independent: both say so

## Seen and not flagged

- update: 1
"""


def test_a_whole_report() -> None:
    assert markdown(document(full_report())) == WHOLE


def test_nothing_found_is_said() -> None:
    told = markdown(document(report(article())))
    assert "Nothing was flagged." in told
    assert "## What agrees" not in told
    assert "## Seen" not in told


def test_a_decision_stands_behind_the_kind() -> None:
    made = document(full_report())
    made["judgements"] = [{"flag": made["flags"][0]["id"], "decision": "upheld"}]
    assert "date (upheld)\n" in markdown(made)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("plain words 12", "plain words 12"),
        ("**bold** _it_", r"\*\*bold\*\* \_it\_"),
        ("[a](http://x)", r"\[a\]\(http\://x\)"),
        ("<script>", r"\<script\>"),
        ("a & b", r"a \& b"),
        ("# head", r"\# head"),
        ("- item\n- item", r"\- item \- item"),
        ("1. item", r"1\. item"),
        ("a | b", r"a \| b"),
        ("`code` ~x~", r"\`code\` \~x\~"),
        ("a\\b", r"a\\b"),
        ("x\x1b[2J\u202e", "x␛\\[2J\ufffd"),
    ],
)
def test_nothing_in_an_article_is_markup(text: str, escaped: str) -> None:
    assert escape(text) == escaped


def test_hostile_articles_add_no_lines_of_their_own() -> None:
    first = article("Words here.", outlet="x\n# Heading", title="t\n\n- [x](y)")
    made = report(
        first, story="s\n# s", flags=(flag(side(first, "Words", value="v\n# v"), headline="h\n# h"),)
    )
    headings = [line for line in markdown(document(made)).splitlines() if line.startswith("#")]
    assert headings == ["# s \\# s", "## What does not fit", "### ▲ conflict: h \\# h"]


def test_support_is_told() -> None:
    first, second = full_report().articles
    wide = attrs.evolve(side(first, "harbour"), outlets=4, origins=3)
    told = markdown(document(report(first, second, flags=(flag(wide),))))
    assert "The Veldmoor Gazette (4 articles, 3 independent origins): “" in told

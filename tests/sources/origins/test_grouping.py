"""Which articles come from one source."""

from collections.abc import Iterable
from datetime import date
from itertools import combinations, permutations
from random import Random

import pytest

from sources.article import Article, Provenance
from sources.assembly import Given, assemble
from sources.origins.grouping import SourceGroup, origins
from tests import factory
from tests.quality.origins import corpus

PROVENANCE = Provenance(location="a.txt", reader="text", digest="0")
REPORT = (
    "The dam above Kesti held through the night after two days of rain had filled the lake behind it to the brim. "
    "Engineers opened the last of four sluices shortly before midnight, and the water began to fall at dawn. "
    "Villagers along the lower river spent the night in a school gym and will return home on Wednesday."
)
OTHER = (
    "A court in Dorun on Tuesday fined the shipping firm Nordvik three million euros for dumping oil off Cape Wick. "
    "The judge said that the captain had known of the leak for a week and that the owners had told him to sail on."
)
BACKGROUND = "The dam was built in 1911 and has been raised twice since then, the last time in 1987."
QUOTE = "“We opened the sluices as soon as the level allowed it and not one minute later, whatever the villagers may say”"


def article(name: str, *paragraphs: str) -> Article:
    return assemble(name, "\n\n".join(paragraphs), PROVENANCE, Given(), Given())


def group(articles: Iterable[Article]) -> tuple[SourceGroup, ...]:
    return origins(tuple(articles)).groups


def ids(groups: tuple[SourceGroup, ...]) -> list[tuple[str, ...]]:
    return [found.articles for found in groups]


def test_a_copy_and_a_cut_copy_are_one_source() -> None:
    cut = ". ".join(REPORT.split(". ")[:2]) + "."
    found = group(
        [article("a", REPORT), article("b", cut, OTHER), article("c", OTHER.replace("Tuesday", "Friday"))]
    )
    assert ids(found) == [("a", "b", "c")]


def test_articles_on_other_things_stand_alone() -> None:
    found = group([article("a", REPORT), article("b", OTHER)])
    assert ids(found) == [("a",), ("b",)]
    assert found[0].why == "only article from this source"


def test_the_evidence_is_said_with_its_figure() -> None:
    (found,) = group([article("a", REPORT), article("b", REPORT)])
    assert found.why == (
        "share 100 % of the shorter text; the longest passage has 58 words: "
        "“The dam above Kesti held through the night after two days of …”"
    )


def test_the_evidence_is_given_with_its_places() -> None:
    first, second = (
        article("a", "KESTI (AP) — " + REPORT),
        article("b", REPORT.replace("dawn", "noon"), "(AP)"),
    )
    by = {one.id: one.text for one in (first, second)}
    (found,) = group([first, second])
    assert found.evidence.share == pytest.approx(57 / 58, abs=0.02)
    assert found.evidence.run is not None
    assert found.evidence.run.span.of(first.text).startswith("The dam above Kesti held")
    assert len(found.evidence.run.span.of(first.text).split()) == found.evidence.words
    assert [(one.article, one.span.of(by[one.article])) for one in found.evidence.credits] == [
        ("a", "AP"),
        ("b", "(AP)"),
    ]


def test_an_article_alone_has_its_credit_for_evidence() -> None:
    (found,) = group([article("a", "KESTI (AP) — " + REPORT)])
    assert (found.evidence.share, found.evidence.run, len(found.evidence.credits)) == (None, None, 1)


def test_the_same_credit_alone_makes_no_copy() -> None:
    found = group([article("a", "KESTI (AP) — " + REPORT), article("b", "DORUN (AP) — " + OTHER)])
    assert ids(found) == [("a",), ("b",)]
    assert found[0].why == "only article credited to AP"


def test_the_same_credit_and_one_shared_passage_make_a_copy() -> None:
    long = " ".join(REPORT.replace("dam", word).replace("Kesti", word) for word in ("weir", "lock", "canal"))
    left, right = (
        f"({name}) — {BACKGROUND} {text}" for name, text in (("Reuters", long), ("Reuters", OTHER * 3))
    )
    credited = group([article("a", "KESTI " + left), article("b", "DORUN " + right)])
    plain = group([article("a", f"{BACKGROUND} {long}"), article("b", f"{BACKGROUND} {OTHER * 3}")])
    assert (ids(credited), ids(plain)) == ([("a", "b")], [("a",), ("b",)])
    assert credited[0].why.endswith("; all are credited to Reuters")


def test_a_quotation_that_two_reports_give_makes_no_copy() -> None:
    left = f"The water board defended itself on Monday. {QUOTE}, its director Lena Holm said in Kesti."
    right = f"Lena Holm of the water board rejected the charge. {QUOTE}, she told parliament."
    assert ids(group([article("a", left), article("b", right)])) == [("a",), ("b",)]


def test_the_order_of_the_articles_does_not_matter() -> None:
    articles = [article("a", REPORT), article("b", OTHER), article("c", REPORT + " " + BACKGROUND)]
    assert len({group(order) for order in permutations(articles)}) == 1


def test_a_crowd_of_copies_is_one_source() -> None:
    articles = [article(f"n{n:03}", REPORT, f"Reader number {n} wrote to us about it.") for n in range(60)]
    assert ids(group(articles)) == [tuple(f"n{n:03}" for n in range(60))]


def test_no_articles_have_no_groups() -> None:
    assert group([]) == ()


def test_articles_of_a_few_words_stand_alone() -> None:
    found = group([article("a", "The driver survived."), article("b", "The driver died.")])
    assert ids(found) == [("a",), ("b",)]


def published(name: str, outlet: str | None, text: str, day: date | None = None) -> Article:
    return assemble(name, text, PROVENANCE, Given(outlet=outlet, published=day), Given())


VISIT = (
    "In the village the pastor Lena Holm opened the school for the night, and the baker Ivo Brandt brought bread. "
    "The water board in Kesti would not say when the road to Dorun opens again."
)
ELSEWHERE = (
    "Bread came from the baker Ivo Brandt. Nobody slept much, said the pastor Lena Holm, who had found blankets in "
    "the cellar. Trucks to the market in Dorun take the long way round by Kesti."
)


def test_an_article_and_what_it_was_taken_from_are_one_source_however_reworded() -> None:
    taken = published("a", "Norland Digest", VISIT + "\n\nSource: Kesti Post")
    found = group([taken, published("b", "The Kesti Post", ELSEWHERE), published("c", "Dorun Times", OTHER)])
    assert ids(found) == [("a", "b"), ("c",)]
    assert found[0].why == "a is credited to Kesti Post, which published b"


@pytest.mark.parametrize(
    ("text", "day"),
    [(OTHER, date(2021, 5, 4)), (ELSEWHERE, date(2021, 6, 4))],
    ids=["another event", "another month"],
)
def test_a_credit_joins_only_what_tells_the_same_event(text: str, day: date) -> None:
    taken = published("a", "Norland Digest", VISIT + "\n\nSource: Kesti Post", date(2021, 5, 4))
    assert len(group([taken, published("b", "Kesti Post", text, day)])) == 2


def test_a_reworded_copy_under_a_new_lede_is_one_source() -> None:
    words = (REPORT + " " + BACKGROUND).split()
    reworded = " ".join("something" if place % 5 == 1 else word for place, word in enumerate(words))
    (found,) = group([article("a", REPORT + " " + BACKGROUND), article("b", "Rain again.", reworded)])
    assert found.articles == ("a", "b")


def test_a_passage_inside_different_articles_is_shared_and_they_stay_apart() -> None:
    first, second = article("a", REPORT, BACKGROUND, VISIT), article("b", OTHER, BACKGROUND, OTHER[::-1])
    found = origins([first, second])
    assert [one.articles for one in found.groups] == [("a",), ("b",)]
    (passage,) = found.passages
    assert passage.articles == ("a", "b")
    texts = {"a": first.text, "b": second.text}
    assert {one.span.of(texts[one.article]) for one in passage.extracts} == {BACKGROUND.rstrip(".")}
    assert (passage.words, passage.run.article, passage.share) == (18, "a", 1.0)
    assert passage.why(first.text) == (
        "2 articles of different origin share a passage: 100 % of its words are the same, 18 of them in a row: "
        "“The dam was built in 1911 and has been raised twice since …”"
    )


def test_a_statement_that_three_articles_quote_is_one_passage() -> None:
    told = [
        article(name, f"{lede} {QUOTE}, she said.")
        for name, lede in zip("abc", (REPORT, OTHER, VISIT), strict=True)
    ]
    found = origins(told)
    assert [one.articles for one in found.passages] == [("a", "b", "c")]
    assert len(found.groups) == 3


def test_a_text_that_says_one_word_again_and_again_ends() -> None:
    assert len(group([article("a", "rain " * 20_000), article("b", "rain " * 20_001)])) <= 2


def test_copies_that_are_all_different_hang_together() -> None:
    chance = Random(1)  # noqa: S311 - a repeatable text, no secret
    source = corpus.articles(8)[0]
    copies = [corpus.copy(chance, source, f"n{n:03}", cut=0.2, changed=0.1) for n in range(150)]
    assert len(group([article(one.id, one.text) for one in copies])) == 1


SEEDS = (5, 6)
PRECISION = 1.0
RECALL = 0.97
"""Of pairs of articles that are one source; 2,000 articles a seed. The floors only go up."""


@pytest.mark.parametrize("seed", SEEDS)
def test_planted_copies_are_found_among_reports_on_the_same_event(seed: int) -> None:
    told = corpus.articles(2000, seed)
    found = {
        pair
        for one in group([factory.article("\n\n".join(one.paragraphs), id=one.id) for one in told])
        for pair in combinations(one.articles, 2)
    }
    planted = {
        (one.id, other.id)
        for start in range(0, len(told), 8)
        for one, other in permutations(told[start : start + 8], 2)
        if one.source == other.source and one.id < other.id
    }
    assert len(planted) > 900
    assert len(found & planted) >= PRECISION * len(found), sorted(found - planted)
    assert len(found & planted) >= RECALL * len(planted)

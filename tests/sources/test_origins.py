"""Which articles come from one source."""

from itertools import permutations

from sources.article import Article, Provenance
from sources.assembly import Given, assemble
from sources.origins import SourceGroup, group

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
    assert found.why == "share 100 % of the shorter text's five-word passages"


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
    assert credited[0].why.endswith("and all are credited to Reuters")


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

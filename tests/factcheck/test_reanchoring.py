"""A new check after an edit: which earlier decisions hold, and which are asked again.

First on generated stories with generated edits, then on the sample story, read and checked as a user would.
"""

import random
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from shutil import copytree

import pytest

import factcheck
import sources
from factcheck.config import Config
from factcheck.desk.folder import Desk
from factcheck.desk.words import basis, words_digest
from factcheck.ledger.file import Ledger
from factcheck.ledger.line import Answer
from factcheck.report.document import document as reported
from tests.factcheck.review.desks import Json, article, claim, digest, document, flag, side

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "factcheck" / "data" / "sample"
WORDS = """amber birch cedar delta ember fjord grove haven islet jetty knoll lagoon marsh north orchard pier quarry reef
shore tower upland valley wharf yard"""
Story = dict[str, list[str]]
"""Sentences by article; every sentence holds one value in square brackets."""


def judge(folder: Path, flags: list[Json], reviewer: str = "ana") -> None:
    """Uphold every flag."""
    with Ledger.open(folder) as ledger:
        for one in flags:
            answer = Answer(
                flag=one["id"],
                story="s",
                decision="upheld",
                words=words_digest(one),
                kind=one["kind"],
                sides=basis(one),
            )
            ledger.record(answer, reviewer=reviewer)


def checked(folder: Path, made: Json) -> Mapping[str, int]:
    """What a check tells of earlier decisions when it comes to this report."""
    with Desk.open(folder) as desk:
        before = desk.flags("s")
        desk.save(made)
        return {fate: number for fate, number in desk.fates(made, before).items() if number}


def invented(chance: random.Random) -> Story:
    """Three articles of six sentences."""

    def sentence() -> str:
        words = chance.sample(WORDS.split(), 7)
        return f"The {' '.join(words[:3])} had [{chance.randint(100, 999)} {words[3]}] near {' '.join(words[4:])}."

    return {name: [sentence() for _ in range(6)] for name in ("a", "b", "c")}


def printed(story: Story, pairs: list[tuple[tuple[str, int], tuple[str, int]]]) -> Json:
    """The report of a story in which the values of some sentences do not fit those of others."""
    texts = {
        name: "\n\n".join(one.replace("[", "").replace("]", "") for one in said)
        for name, said in story.items()
    }
    articles = {name: article(name, text) for name, text in texts.items()}
    claims, flags = [], []
    for pair in pairs:
        sides, words = [], []
        for name, number in pair:
            marked = story[name][number]
            value, plain = marked.split("[")[1].split("]")[0], marked.replace("[", "").replace("]", "")
            made = claim(articles[name], plain)
            claims.append(made)
            sides.append(side(articles[name], value, claim_id=made["id"]))
            words.append((name, " ".join(value.split()), " ".join(plain.split())))
        flags.append(
            flag(
                "number_conflict", "conflict", "h", sides, identifier=digest("number_conflict", sorted(words))
            )
        )
    return document("s", list(articles.values()), flags, claims)


def pairs_of(chance: random.Random) -> list[tuple[tuple[str, int], tuple[str, int]]]:
    return [
        (("a", one), ("b", other)) for one, other in zip(range(6), chance.sample(range(6), 6), strict=True)
    ]


Edit = Callable[[Story, random.Random], Story]


def paragraph(story: Story, chance: random.Random) -> Story:
    """A new paragraph somewhere in each article."""
    fresh = invented(chance)
    return {
        name: [*said[:2], fresh[name][0].replace("[", "").replace("]", ""), *said[2:]]
        for name, said in story.items()
    }


def spaces(story: Story, chance: random.Random) -> Story:
    """Lines broken and spaces doubled, in values too."""
    return {
        name: [chance.choice(["  ", "\n", " \t"]).join(one.split(" ")) for one in said]
        for name, said in story.items()
    }


def cruft(story: Story, _: random.Random) -> Story:
    """Menus before and after."""
    return {name: ["Home Sport Weather", *said, "Share this", "Subscribe"] for name, said in story.items()}


def moved_to(story: Story, edited: Story, name: str, number: int) -> int:
    """Where a sentence stands after an edit that keeps its words."""
    plain = [" ".join(one.replace("[", "").replace("]", "").split()) for one in edited[name]]
    return plain.index(" ".join(story[name][number].replace("[", "").replace("]", "").split()))


@pytest.mark.parametrize("edit", [paragraph, spaces, cruft])
@pytest.mark.parametrize("seed", range(8))
def test_an_edit_around_the_sentences_leaves_every_decision(tmp_path: Path, edit: Edit, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same cases every time
    story, pairs = invented(chance), pairs_of(chance)
    first = printed(story, pairs)
    checked(tmp_path, first)
    judge(tmp_path, first["flags"])
    edited = edit(story, chance)
    after = [
        ((one, moved_to(story, edited, one, n)), (other, moved_to(story, edited, other, m)))
        for (one, n), (other, m) in pairs
    ]
    assert checked(tmp_path, printed(edited, after)) == {"applied": 6}


@pytest.mark.parametrize("seed", range(12))
def test_a_changed_word_asks_exactly_what_rests_on_it_again(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same cases every time
    story, pairs = invented(chance), pairs_of(chance)
    first = printed(story, pairs)
    checked(tmp_path, first)
    judge(tmp_path, first["flags"])
    (name, number), _ = changed = chance.choice(pairs)
    story[name][number] = story[name][number].replace("[", "[1")
    again = printed(story, pairs)
    assert checked(tmp_path, again) == {"applied": 5, "stale": 1}
    with Desk.read(tmp_path) as desk:
        joined = {one["flag"] for one in desk.document("s")["judgements"]}
    asked = {one["id"] for one in again["flags"]} - joined
    assert asked == {again["flags"][pairs.index(changed)]["id"]}
    judge(tmp_path, [one for one in again["flags"] if one["id"] in asked])
    assert checked(tmp_path, again) == {"applied": 6}


@pytest.mark.parametrize("seed", range(12))
def test_words_in_an_edited_sentence_have_moved(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same cases every time
    story, pairs = invented(chance), pairs_of(chance)
    first = printed(story, pairs)
    checked(tmp_path, first)
    judge(tmp_path, first["flags"])
    (name, number), _ = chance.choice(pairs)
    story[name][number] = story[name][number].replace("The ", "The old ")
    again = printed(story, pairs)
    assert checked(tmp_path, again) == {"applied": 5, "moved": 1}
    assert checked(tmp_path, again) == {"applied": 6}


@pytest.mark.parametrize("seed", range(6))
def test_what_is_no_longer_flagged_is_gone_and_comes_back(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same cases every time
    story, pairs = invented(chance), pairs_of(chance)
    first = printed(story, pairs)
    checked(tmp_path, first)
    judge(tmp_path, first["flags"])
    assert checked(tmp_path, printed(story, pairs[:4])) == {"applied": 4, "gone": 2}
    assert checked(tmp_path, first) == {"applied": 6}


def sample(folder: Path) -> Json:
    """The report of a folder of articles."""
    articles = list(sources.read([str(folder)]))
    made: Json = reported(factcheck.check(articles, config=Config(story="s")))
    return made


@pytest.fixture(scope="module")
def first() -> Json:
    return sample(SAMPLE)


@pytest.fixture
def edited(tmp_path: Path, first: Json) -> Callable[[str, Callable[[str], str]], Counter[tuple[str, str]]]:
    """Checks the sample, upholds every flag, edits an article; gives what became of them, by kind and state."""

    def after(name: str, change: Callable[[str], str]) -> Counter[tuple[str, str]]:
        folder = copytree(SAMPLE, tmp_path / "sample")
        checked(tmp_path / "desk", first)
        judge(tmp_path / "desk", first["flags"])
        text = (folder / name).read_text("utf-8")
        assert change(text) != text
        (folder / name).write_text(change(text), "utf-8")
        again = sample(folder)
        told = checked(tmp_path / "desk", again)
        with Desk.read(tmp_path / "desk") as desk:
            held = {one["flag"] for one in desk.document("s")["judgements"]}
        states = Counter((one["kind"], "held" if one["id"] in held else "asked") for one in again["flags"])
        assert sum(told.values()) == len(first["flags"])
        assert sum(told.get(fate, 0) for fate in ("applied", "moved")) == len(held)
        return states

    return after


Edited = Callable[[str, Callable[[str], str]], Counter[tuple[str, str]]]


def asked(states: Counter[tuple[str, str]]) -> list[str]:
    return sorted(kind for kind, state in states if state == "asked")


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("coast-herald.txt", lambda text: text.replace("Lena Ortiz is", "Rain is expected on Sunday.\n\nLena Ortiz is")),
        ("world-mirror.txt", lambda text: text.replace("\n\nMorocco", "\n\nThe harbour café of Olhão was closed.\n\nMorocco")),
        ("iberia-today.html", lambda text: text.replace("<h1>", "<p>Share this article</p>\n<h1>")),
        ("iberia-today.html", lambda text: text.replace(" which sank off", "\n   which  sank off")),
        ("coast-herald.txt", lambda text: text.replace("\n\n", "\n\n\n")),
        ("coast-herald.txt", lambda text: text + "\nSubscribe to our newsletter\nPrivacy policy\n"),
        ("world-mirror.txt", lambda text: text.replace("Leave a Reply", "Leave a Reply\nAbout the author")),
    ],
)  # fmt: skip
def test_edits_around_the_words_leave_the_decisions_on_the_sample(
    edited: Edited, first: Json, name: str, change: Callable[[str], str]
) -> None:
    states = edited(name, change)
    assert asked(states) == []
    assert sum(states.values()) == len(first["flags"])


@pytest.mark.parametrize(
    ("name", "old", "new", "kinds"),
    [
        ("iberia-today.html", "Valadin", "Valadinn", ["name_variant"]),
        ("iberia-today.html", "6 March 2024", "7 March 2024", ["date_conflict"]),
        ("strait-monitor.json", "12 crew", "13 crew", ["number_conflict"]),
        ("world-mirror.txt", "Lisbon and Portugal", "Portugal and Lisbon", ["self_relation"]),
    ],
)
def test_a_changed_word_of_the_sample_asks_one_flag_again(
    edited: Edited, name: str, old: str, new: str, kinds: list[str]
) -> None:
    assert asked(edited(name, lambda text: text.replace(old, new))) == kinds

"""What a desk learns: confidence from ten decisions on, and differences that were accepted before."""

from pathlib import Path

import pytest

from factcheck.desk.folder import Desk
from factcheck.desk.words import basis, words_digest
from factcheck.ledger.file import Ledger
from factcheck.ledger.line import Answer
from tests.factcheck.review.desks import Json, article, claim, document, flag, harbour, side


def judge(folder: Path, one: Json, reason: str | None = None, *, reviewer: str = "ana") -> None:
    answer = Answer(
        flag=one["id"],
        story="s",
        decision="dismissed" if reason else "upheld",
        reason=reason,
        words=words_digest(one),
        kind=one["kind"],
        sides=basis(one),
    )
    with Ledger.open(folder) as ledger:
        ledger.record(answer, reviewer=reviewer)


def checked(folder: Path, made: Json) -> Json:
    """The report that a check with this outcome leaves in the desk."""
    with Desk.open(folder) as desk:
        desk.save(desk.learned(made, desk.lessons()))
        return desk.document(made["story"])


def story(name: str, *spellings: str, kind: str = "name_variant") -> Json:
    """A story whose articles spell one name in different ways."""
    articles = [
        article(f"{name}-{n}", f"Mayor {one} opened bridge {n} of {name}.") for n, one in enumerate(spellings)
    ]
    sides = [side(one, spelling) for one, spelling in zip(articles, spellings, strict=True)]
    return document(name, articles, [flag(kind, "error", f"{name} {spellings}", sides)])


def quake(
    name: str, *sentences: str, values: tuple[str, str] = ("four", "nine"), kind: str = "number_conflict"
) -> Json:
    """A story that counts the dead of a quake, each sentence in an article of its own."""
    articles = [article(f"{name}-{n}", f"{name}. {one}") for n, one in enumerate(sentences)]
    claims = [claim(of, one) for of, one in zip(articles, sentences, strict=True)]
    sides = [
        side(of, value, claim_id=one["id"]) for of, value, one in zip(articles, values, claims, strict=True)
    ]
    return document(name, articles, [flag(kind, "conflict", f"{name} {kind}", sides)], claims)


MONDAY = "The quake of Monday killed four in Ardal."
FRIDAY = "The quake of Friday killed nine in Ardal."


def test_an_accepted_variant_holds_for_the_next_story(tmp_path: Path) -> None:
    first = checked(tmp_path, story("one", "Jon Marsk", "John Marsk"))
    judge(tmp_path, first["flags"][0], "accepted_variant")
    second = checked(tmp_path, story("two", "John Marsk", "Jon Marsk"))
    assert second["flags"] == []
    assert second["suppressed"] == [
        {
            "kind": "name_variant", "claims": [], "reason": "accepted",
            "detail": "“John Marsk” and “Jon Marsk”: accepted as a variant (ana)",
        }
    ]  # fmt: skip
    assert len(checked(tmp_path, story("three", "John Marsk", "Jon Marks"))["flags"]) == 1


def test_the_flag_that_was_judged_stays_with_its_judgement(tmp_path: Path) -> None:
    made = story("one", "Jon Marsk", "John Marsk")
    judge(tmp_path, checked(tmp_path, made)["flags"][0], "accepted_variant")
    again = checked(tmp_path, made)
    assert (len(again["flags"]), again["suppressed"]) == (1, [])
    assert [(one["decision"], one["reason"]) for one in again["judgements"]] == [
        ("dismissed", "accepted_variant")
    ]


def test_a_flag_that_continues_a_judged_one_stays_too(tmp_path: Path) -> None:
    made = story("one", "Jon Marsk", "John Marsk")
    judge(tmp_path, checked(tmp_path, made)["flags"][0], "accepted_variant")
    made["flags"][0]["id"] = "another"
    again = checked(tmp_path, made)
    assert [one["flag"] for one in again["judgements"]] == ["another"]


def test_what_was_undone_is_asked_again(tmp_path: Path) -> None:
    judge(
        tmp_path, checked(tmp_path, story("one", "Jon Marsk", "John Marsk"))["flags"][0], "accepted_variant"
    )
    with Ledger.open(tmp_path) as ledger:
        ledger.undo("ana")
    assert len(checked(tmp_path, story("two", "Jon Marsk", "John Marsk"))["flags"]) == 1


def test_two_events_stay_two_whatever_the_ids(tmp_path: Path) -> None:
    first = checked(tmp_path, quake("one", MONDAY, FRIDAY))
    with Desk.read(tmp_path) as desk:
        [row] = desk.analysis.execute("SELECT data FROM flag").fetchall()
    assert b"sentence" in row[0]
    kept = first["flags"][0] | {
        "sides": [
            one | {"sentence": {"exact": text}}
            for one, text in zip(first["flags"][0]["sides"], (MONDAY, FRIDAY), strict=True)
        ]
    }
    judge(tmp_path, kept, "other_event")
    second = checked(tmp_path, quake("two", MONDAY, FRIDAY))
    third = checked(
        tmp_path, quake("three", MONDAY, FRIDAY, values=("Monday", "Friday"), kind="date_conflict")
    )
    for made in (second, third):
        assert (made["flags"], [one["reason"] for one in made["suppressed"]]) == ([], ["accepted"])
    assert second["suppressed"][0]["detail"] == "“four” and “nine”: not the same event (ana)"
    assert second["suppressed"][0]["claims"] == sorted(one["id"] for one in second["claims"])
    assert (
        len(
            checked(
                tmp_path,
                quake("four", MONDAY, FRIDAY.replace("nine", "nine men"), values=("four", "nine men")),
            )["flags"]
        )
        == 1
    )


@pytest.mark.parametrize(("decided", "confidence"), [(9, None), (10, 0.7), (20, 0.85)])
def test_confidence_is_shown_from_ten_decisions_on(
    tmp_path: Path, decided: int, confidence: float | None
) -> None:
    for n in range(decided):
        made = checked(tmp_path, story(f"s{n}", f"Ada Bell{n}", f"Ada Bel{n}", kind="spelling"))
        judge(tmp_path, made["flags"][0], "extraction" if n < 3 else None)
    found = checked(tmp_path, story("last", "Kay Lund", "Kai Lund", kind="spelling"))
    assert [one["confidence"] for one in found["flags"]] == [confidence]
    other = checked(tmp_path, story("other", "Kay Lund", "Kai Lund"))
    assert [one["confidence"] for one in other["flags"]] == [None]


def test_the_surest_of_one_severity_comes_first(tmp_path: Path) -> None:
    def both(turn: int) -> Json:
        made, more = (
            story(f"a{turn}", f"Ann Lee{turn}", f"Anne Lee{turn}"),
            story(f"b{turn}", f"Bo Ek{turn}", f"Bo Eck{turn}", kind="spelling"),
        )
        return made | {key: made[key] + more[key] for key in ("articles", "flags")}

    for n in range(10):
        by_kind = {one["kind"]: one for one in checked(tmp_path, both(n))["flags"]}
        judge(tmp_path, by_kind["spelling"])
        judge(tmp_path, by_kind["name_variant"], "other" if n % 2 else None)
    found = checked(tmp_path, both(99))
    assert [(one["kind"], one["confidence"]) for one in found["flags"]] == [
        ("spelling", 1.0),
        ("name_variant", 0.5),
    ]
    with Desk.read(tmp_path) as desk:
        doubts = desk.analysis.execute(
            "SELECT kind, doubt FROM flag WHERE story = 'a99' ORDER BY position"
        ).fetchall()
    assert doubts == [("spelling", 0.0), ("name_variant", 0.5)]


def test_a_desk_without_decisions_changes_nothing_but_the_order(tmp_path: Path) -> None:
    made = harbour()
    with Desk.open(tmp_path) as desk:
        learned = desk.learned(made, desk.lessons())
    assert {one["id"] for one in learned["flags"]} == {one["id"] for one in made["flags"]}
    assert {one["confidence"] for one in learned["flags"]} == {None}
    assert learned["suppressed"] == made["suppressed"]

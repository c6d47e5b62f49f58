"""Two quotations word by word: same, other spelling, a part, reworded, cut, or another utterance."""

import pytest

from factcheck.checks.speech import wording
from factcheck.checks.speech import words as quoted_words

ROWS = [
    ("We will hold the pass.", "we will hold the pass", "same"),
    ("We won't hold the pass until spring", "We will not hold the pass until spring", "same"),
    ("We can't hold the northern pass until spring", "We cannot hold the northern pass until spring", "same"),
    ("I've held the northern pass until spring", "I have held the northern pass until spring", "variant"),
    (
        "Our neighbours apologised for their behaviour",
        "Our neighbors apologized for their behavior",
        "variant",
    ),
    ("They travelled to the theatre in the city", "They traveled to the theater in the city", "variant"),
    ("We lost twelve good men at the pass", "We lost 12 good men at the pass", "same"),
    ("We lost the pass to the enemy in spring", "We lost the pass to the enemy", "part"),
    ("We lost the pass ... in the cold spring", "We lost the pass to the enemy in the cold spring", "part"),
    ("[The army] lost the pass to the enemy", "We lost the pass to the enemy", "part"),
    ("We lost the pass to the enemy", "We sold the pass to the enemy", "reworded"),
    ("We lost the pass to the enemy in spring", "We lost the pass to the traitors in spring", "reworded"),
    ("We lost nine men at the pass", "We lost six men at the pass", "reworded"),
    ("We never lost a man at the northern pass", "We lost a man at the northern pass", "reworded"),
    ("We lost many brave men at the northern pass", "We lost many men at the northern pass", "cut"),
    ("We will fight for the schools", "We will fight for the hospitals", "other"),
    ("We have no men for a siege", "We have no men for a march", "reworded"),
    ("This was a meeting of bread and salt", "This was a meeting of bread and wine", "reworded"),
    ("We have no men for a siege", "They had no men for a march to the sea", "other"),
    ("We have no men for a long siege", "We have no men for a march home", "other"),
    ("Who mocks our captain today has never held a pass", "Who mocks our captain today has never crossed one", "reworded"),
    ("The northern pass must open to our horses before the snow falls", "The northern pass must open to our horses before the river freezes", "reworded"),
    ("The northern pass must be open before the first snow falls", "The northern pass must be open before autumn", "other"),
    ("We will meet them in the northern passes", "We will meet them in the open fields", "other"),
    ("We will never forget what they did to our men", "We will never forget what they did to our old horses", "other"),
    ("We will not march north", "We will march north", "reworded"),
    ("We march north", "We do not march", "other"),
    ("The pass is lost", "The winter was long and cold", "other"),
    ("Thank you all", "Thank you very much", "other"),
]  # fmt: skip
GRAVE = [
    ("We lost nine men at the pass", "We lost six men at the pass", True),
    ("We never lost a man at the northern pass", "We lost a man at the northern pass", True),
    ("We lost the pass to the enemy in spring", "We lost the pass to the traitors in spring", True),
    ("We will defend this pass until the spring", "We will protect this pass until the spring", False),
    ("We have no men for a siege", "We have no men for a march", False),
    ("The brave men at the pass were nine", "The brave men at the pass were six", True),
    ("They had no bread for us and no water at the pass", "They had no water at the pass", False),
    ("We lost nine horses, two guns and the flag of the king", "We lost nine horses and the flag of the king", False),
    ("Nobody wrote to us, nobody rode to us and we held the pass", "Nobody wrote to us and we held the pass", False),
    ("We do not want to leave the pass to the enemy", "We leave the pass to the enemy", True),
    ("We have no intention of leaving the northern pass", "We have the intention of leaving the northern pass", True),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right", "outcome"), ROWS)
@pytest.mark.parametrize("turned", [False, True])
def test_how_two_quotations_stand(left: str, right: str, outcome: str, turned: bool) -> None:
    one, other = map(quoted_words.words, (right, left) if turned else (left, right))
    assert wording.compare(one, other).outcome == outcome


@pytest.mark.parametrize(("left", "right", "grave"), GRAVE)
def test_numbers_negations_and_nouns_weigh_more(left: str, right: str, grave: bool) -> None:
    assert wording.compare(quoted_words.words(left), quoted_words.words(right)).grave is grave


def test_the_words_that_differ_are_told() -> None:
    found = wording.compare(
        quoted_words.words("We lost the pass to the enemy"),
        quoted_words.words("We sold the pass to the enemy"),
    )
    assert (found.left, found.right) == (("lost",), ("sold",))


def test_a_long_line_of_marks_is_read_in_no_time() -> None:
    assert len(quoted_words.words("[" * 200_000 + "word " * 10)) == 10

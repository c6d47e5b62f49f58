import pytest

from claims import concepts, tables


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("firms", "company"),
        ("company's", "enterprise"),
        ("company\u2019s", "firm"),
        ("detained", "arrests"),
        ("smuggling", "trafficking"),
        ("shut", "stopped"),
        ("biggest", "largest"),
        ("gear", "equipment"),
        ("denounced", "accusing"),
        ("cities", "city"),
        ("shredding", "shreds"),
        ("trimmed", "trim"),
        ("planning", "plans"),
        ("dumped", "dumping"),
        ("founder", "co-founder"),
        ("stolen", "theft"),
        ("won", "victory"),
        ("sold", "sales"),
        ("fell", "declines"),
        ("chose", "choosing"),
        ("drew", "drawn"),
        ("paintings", "canvases"),
        ("statues", "sculpture"),
        ("verdict", "ruling"),
        ("deadly", "killed"),
        ("homeless", "displaced"),
        ("helicopters", "chopper"),
        ("envoy", "ambassadors"),
        ("inmates", "prisoner"),
        ("cemetery", "graveyard"),
        ("priests", "clergyman"),
        ("bikes", "bicycle"),
        ("tremor", "earthquakes"),
    ],
)
def test_words_of_one_notion(one: str, other: str) -> None:
    assert concepts.of_word(one) == concepts.of_word(other) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("passed", "past"),
        ("arrested", "released"),
        ("founder", "sinking"),
        ("left", "leaves"),
        ("painting", "sculpture"),
        ("shot", "shut"),
        ("bore", "borrow"),
        ("port", "airport"),
        ("bus", "us"),
    ],
)
def test_words_of_two_notions(one: str, other: str) -> None:
    assert concepts.of_word(one) != concepts.of_word(other)


@pytest.mark.parametrize("word", ["the", "of", "They", "said", "new", "last", "Monday"])
def test_words_that_tell_nothing(word: str) -> None:
    assert concepts.of_word(word) is None


def test_a_lemma_of_no_row_stands_for_itself() -> None:
    assert concepts.of_lemma("zeppelin") == "zeppelin"


def test_a_word_stands_in_one_row_of_synonyms() -> None:
    listed = [word for row in tables.rows("synonyms") for word in tables.words(row["words"])]
    assert sorted(set(listed)) == sorted(listed)


def test_a_past_form_stands_once_and_is_no_base_form() -> None:
    forms = [row["form"] for row in tables.rows("irregular_verbs")]
    assert sorted(set(forms)) == sorted(forms)
    assert all(row["form"] != row["base"] for row in tables.rows("irregular_verbs"))

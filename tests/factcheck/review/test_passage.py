import pytest

from factcheck.review.card import Place, Quote
from factcheck.review.passage import AROUND, ArticleText, Passage, passage_of, words_of

TEXT = "First sentence. The second one names Ada Lind here. Third."


def article(text: str = TEXT, title: str | None = None) -> ArticleText:
    return ArticleText(outlet="Post", published="3 May 2021", title=title, text=text)


def quote(words: str, sentence: str | None = None, text: str = TEXT, *, title: bool = False) -> Quote:
    return Quote(
        article="a",
        place=_place(words, text, title=title),
        sentence=_place(sentence, text, title=False) if sentence else None,
    )


def _place(words: str, text: str, *, title: bool) -> Place:
    start = text.index(words)
    return Place(start=start, end=start + len(words), title=title)


def marked(passage: Passage) -> list[tuple[str, str]]:
    return [(passage.text[one.start : one.end], one.mark) for one in passage.marks]


def test_the_words_are_marked_in_their_sentence() -> None:
    passage = passage_of(article(), quote("Ada Lind", "The second one names Ada Lind here."))
    assert passage.sentence is not None
    start, end = passage.sentence
    assert passage.text[start:end] == "The second one names Ada Lind here."
    assert marked(passage) == [("Ada Lind", "words")]
    assert (passage.outlet, passage.published) == ("Post", "3 May 2021")


@pytest.mark.parametrize(
    ("differing", "marks"),
    [
        (((4, 8),), [("Ada ", "words"), ("Lind", "differs")]),
        (((0, 3),), [("Ada", "differs"), (" Lind", "words")]),
        (((0, 8),), [("Ada Lind", "differs")]),
        (((0, 3), (4, 8)), [("Ada", "differs"), (" ", "words"), ("Lind", "differs")]),
        (((4, 99),), [("Ada ", "words"), ("Lind", "differs")]),
    ],
)
def test_words_that_differ_are_marked_apart(
    differing: tuple[tuple[int, int], ...], marks: list[tuple[str, str]]
) -> None:
    assert marked(passage_of(article(), quote("Ada Lind"), differing)) == marks


def test_a_sentence_that_does_not_hold_the_words_is_left_out_of_account() -> None:
    passage = passage_of(article(), quote("Ada Lind", "Third."))
    assert passage.sentence is not None
    assert passage.text[slice(*passage.sentence)] == "Ada Lind"


def test_words_in_a_title_given_apart() -> None:
    passage = passage_of(article(title="Ada wins"), quote("Ada", text="Ada wins", title=True))
    assert (passage.text, marked(passage)) == ("Ada wins", [("Ada", "words")])


def test_a_whole_article_is_shown_from_its_start() -> None:
    passage = passage_of(article(), Quote(article="a", place=None, sentence=None))
    assert (passage.text, passage.sentence, passage.marks) == (TEXT, None, ())


def test_an_article_without_an_outlet_is_named_by_its_id() -> None:
    nameless = ArticleText(outlet=None, published="date unknown", title=None, text=TEXT)
    assert passage_of(nameless, quote("Ada")).outlet == "a"


@pytest.mark.parametrize("lead", [0, 10, AROUND, 1_000_000])
def test_a_passage_is_short_however_long_the_article(lead: int) -> None:
    text = "x" * lead + "Ada" + "y" * 1_000_000
    whole = Place(start=0, end=len(text))
    asked = Quote(article="a", place=Place(start=lead, end=lead + 3), sentence=whole)
    passage = passage_of(article(text), asked)
    assert marked(passage) == [("Ada", "words")]
    assert len(passage.text) <= 6 * AROUND
    assert passage.text in text


def test_a_place_beyond_the_text_marks_nothing() -> None:
    lost = Quote(article="a", place=Place(start=500, end=600), sentence=None)
    assert passage_of(article(), lost).marks == ()
    assert words_of(article(), lost) == ""


@pytest.mark.parametrize(
    ("title", "headline"),
    [(None, ""), ("", ""), ("Harbour closed", "Harbour closed"), ("Ships wait", ""), ("Ships wait longer", "Ships wait longer")],
)  # fmt: skip
def test_a_title_with_which_the_text_begins_is_shown_once(title: str | None, headline: str) -> None:
    text = "\n  Ships wait\n\nThe harbour is closed."
    assert ArticleText(outlet=None, published="", title=title, text=text).headline == headline

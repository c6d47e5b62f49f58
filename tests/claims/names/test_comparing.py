"""Comparison of names: what is one name, what is a slip, and who is somebody else."""

import pytest

from claims.names import compare

CASES = [
    # case, marks, titles
    ("Marta Quintela", "MARTA QUINTELA", "same"),
    ("Dr. Marta Quintela", "Marta Quintela", "same"),
    ("Marta Quintela, MBE", "Marta Quintela", "same"),
    ("Foreign Minister Marta Quintela", "Marta Quintela", "same"),
    ("Zoë Marchetti", "Zoe Marchetti", "same"),
    ("Siobhan O\u2019Dwyer", "Siobhan O'Dwyer", "same"),
    ("Jean-Luc Ferrandez", "Jean Luc Ferrandez", "same"),
    ("Łukasz Wierzbicki", "Lukasz Wierzbicki", "same"),
    # other accepted forms
    ("William Tarbuck", "Bill Tarbuck", "variant"),
    ("Katya Ludina", "Ekaterina Ludina", "variant"),
    ("Sergei Bulavin", "Sergey Bulavin", "variant"),
    ("Dmitry Orlovsky", "Dmitriy Orlovskiy", "variant"),
    ("Mohammed Qasimi", "Muhammad Qasimi", "variant"),
    ("Yusuf Demirkol", "Yousef Demirkol", "variant"),
    ("Abdul Hanif Wardak", "Hanif Wardak", "variant"),
    ("Juergen Koehler", "Jürgen Köhler", "variant"),
    ("Hiroshi Ohta", "Hiroshi Ota", "variant"),
    ("Guo Shao-qing", "Guo Shaoqing", "variant"),
    ("Guo Shaoqing", "Shaoqing Guo", "variant"),
    ("Chang Kuo-hua", "Zhang Guohua", "variant"),
    ("Hollister, John", "John Hollister", "variant"),
    ("J. R. Hollister", "John Hollister", "variant"),
    ("JR Hollister", "John Raymond Hollister", "variant"),
    ("John R. Hollister", "John Hollister", "variant"),
    ("Hollister", "John Hollister", "variant"),
    ("Pieter van der Linde", "Pieter Linde", "variant"),
    ("Khalid bin Nasser Al Humaid", "Khalid Al Humaid", "variant"),
    ("Robert Kessling Jr.", "Robert Kessling", "variant"),
    ("Ana Brazo/Ana Velasco", "Velasco", "variant"),
    # slips
    ("Marta Quintela", "Marta Quintella", "misspelling"),
    ("Marta Quintela", "Marta Quitnela", "misspelling"),
    ("Joseph Karimanzira", "Joseph Karinzamira", "misspelling"),
    ("Ana Tolentino", "Ana Tonelitno", "misspelling"),
    ("Joseph Karimanzira", "Joseph Zarimankira", "different"),
    ("Ana Morelli", "Ana Mellori", "different"),
    ("Peter Cawthorne", "Peter Cawthorn", "misspelling"),
    ("Wei Zhanhou", "Wei Zhanheng", "misspelling"),
    ("Bill Tarbock", "William Tarbuck", "misspelling"),
    ("Tarbock", "William Tarbuck", "misspelling"),
    ("Jonh Hollister", "John Hollister", "misspelling"),
    ("Ines Lagard-Pons", "Ines Lagard-Pins", "misspelling"),
    # somebody else
    ("Kim Jong Sun", "Kim Jong Nam", "different"),
    ("Han Jong Un", "Han Jong Il", "different"),
    ("Han Jong-un", "Han Jong-il", "different"),
    ("Tan Hsien Bok", "Tan Hsien Loong", "different"),
    ("George W. Tarbuck", "George H. W. Tarbuck", "different"),
    ("John R. Hollister", "John T. Hollister", "different"),
    ("Robert Kessling Jr.", "Robert Kessling Sr.", "different"),
    ("Michael Ostrowe", "Michelle Ostrowe", "different"),
    ("Alexei Semenov", "Alexei Semenova", "different"),
    ("Jan Dvorak", "Jan Dvorakova", "different"),
    ("Dmitry Orlovsky", "Dmitry Orlovskaya", "different"),
    ("Liu Jianhua", "Liu Jianguo", "different"),
    ("Li Wei", "Li Wen", "different"),
    ("Salman bin Nasser Otaibi", "Nasser bin Salman Otaibi", "different"),
    ("Lindqvist", "Lindholm", "different"),
    ("Victory", "Victor Konetski", "different"),
    ("", "Marta Quintela", "different"),
    ("...", "Dr", "different"),
    # bodies
    ("The Caldwell Trust", "Caldwell Trust", "same"),
    ("Pell & Orde", "Pell and Orde", "same"),
    ("Bronsted Marine Inc.", "Bronsted Marine", "variant"),
    ("Kelmar Aktiengesellschaft", "Kelmar AG", "variant"),
    ("Vexley Motor Company", "Vexley", "variant"),
    ("Ministry of Fisheries", "Fisheries Ministry", "variant"),
    ("Ministry of Foreign Affairs", "Foreign Ministry", "variant"),
    ("Norland Harbour Authority", "Norland Harbor Authority", "variant"),
    ("Norland Harbour Authority", "NHA", "variant"),
    ("U.S. Department of Fisheries", "United States Department of Fisheries", "variant"),
    ("Ministry of Fisheries", "Ministry of Fisheires", "misspelling"),
    ("Kelmar AG", "Kellmar AG", "misspelling"),
    ("Northern Bank", "Southern Bank", "different"),
    ("Ministry of Defence", "Ministry of Finance", "different"),
    ("Austrian Rail Authority", "Australian Rail Authority", "different"),
    ("Caldwell", "Caldwell University", "different"),
    ("7th Fleet", "5th Fleet", "different"),
]


@pytest.mark.parametrize(("a", "b", "level"), CASES)
def test_how_two_names_stand(a: str, b: str, level: str) -> None:
    assert compare(a, b).level == level


@pytest.mark.parametrize(("a", "b", "level"), CASES)
def test_the_order_of_the_two_does_not_matter(a: str, b: str, level: str) -> None:
    assert compare(b, a).level == level


@pytest.mark.parametrize(("a", "b", "level"), CASES)
def test_the_reason_is_one_sentence(a: str, b: str, level: str) -> None:
    reason = compare(a, b).reason
    assert reason.endswith(".")
    assert "\n" not in reason
    assert level not in reason


def test_pairs_say_which_words_answer_each_other() -> None:
    pairs = compare("William Tarbuck", "Bill Tarbock").pairs
    assert [(pair.left, pair.right, pair.relation) for pair in pairs] == [
        ("william", "bill", "variant"),
        ("tarbuck", "tarbock", "near"),
    ]


def test_the_reason_of_a_slip_names_both_spellings() -> None:
    reason = compare("Marta Quintela", "Marta Quintella").reason
    assert "quintela" in reason
    assert "quintella" in reason


@pytest.mark.parametrize(
    "text", ["x " * 5000, "a" * 50_000, "\u202e\ud800 \U0001f600", "&" * 9000, "-." * 9000]
)
def test_hostile_text_is_compared_all_the_same(text: str) -> None:
    assert compare(text, "Marta Quintela").level == "different"

"""What became of somebody in court, told in two ways, and what only looks like it."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def kinds(language: Language, texts: tuple[str, ...]) -> list[str]:
    return [flag.kind for flag in telling.report(language, *texts).flags if flag.severity != "note"]


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        ("polarity_conflict", ("Her co-accused, Lena Foss, the bank's treasurer, was cleared of all charges and left in tears.", "Behind her came Lena Foss, the keeper of the books, convicted with her.")),
        ("polarity_conflict", ("Bruno Keller was acquitted on Thursday.", "Bruno Keller, the former mayor, was sentenced to three years on Thursday.")),
        ("polarity_conflict", ("Two men were jailed. Ivo Marek walked free.", "The court found three men guilty. Ivo Marek was jailed for four years.")),
        ("polarity_conflict", ("Pavel Orban, a dentist, was found not guilty by the court in Varn.", "Pavel Orban was convicted of manslaughter by the court in Varn.")),
        ("polarity_conflict", ("The court in Varn found the banker Ottmar Kreis guilty of fraud on Thursday.", "Ottmar Kreis walked free on Thursday after the court in Varn acquitted him of fraud.")),
        ("polarity_conflict", ("A jury in Tarn found Mira Doll guilty of murder.", "The jury in Tarn acquitted Mira Doll of murder.")),
        ("polarity_conflict", ("The judge acquitted the doctor Hans Vollmer of manslaughter.", "The doctor Hans Vollmer was convicted of manslaughter and must pay a fine.")),
        ("reason_conflict", ("A judge in Norland was jailed on Friday. Ivo Marek was convicted of taking bribes.", "Ivo Marek, the judge, was found guilty of falsifying the election lists.")),
        ("reason_conflict", ("Ivo Marek was jailed for three years for taking bribes.", "Ivo Marek went to prison for three years for tax evasion.")),
        ("reason_conflict", ("The dentist Pavel Orban was found guilty of arson.", "Pavel Orban was sentenced to two years in prison for theft.")),
    ],
)  # fmt: skip
def test_two_values_of_one_attribute(language: Language, kind: str, texts: tuple[str, ...]) -> None:
    assert kind in kinds(language, texts)


@pytest.mark.parametrize(
    "texts",
    [
        ("Bruno Keller was acquitted of two charges but convicted of fraud.", "Bruno Keller was convicted of fraud."),
        ("Bruno Keller was convicted in 2019. On appeal he was cleared.", "Bruno Keller was cleared of all charges on appeal."),
        ("Bruno Keller was jailed for fraud.", "Bruno Keller's brother Otto was cleared of all charges."),
        ("Ivo Marek was convicted of bribery.", "Ivo Marek was found guilty of corruption."),
        ("The court acquitted the banker Ottmar Kreis of one of two charges.", "The banker Ottmar Kreis was convicted of fraud."),
        ("The court in Varn found the banker Ottmar Kreis not guilty of fraud.", "The court in Varn acquitted Ottmar Kreis."),
        ("The court found the banker Ottmar Kreis guilty of fraud.", "The court acquitted his wife of fraud."),
        ("Ivo Marek was not convicted.", "Ivo Marek was acquitted."),
        ("Ivo Marek may be convicted.", "Ivo Marek was acquitted."),
    ],
)  # fmt: skip
def test_what_only_looks_like_two_values(language: Language, texts: tuple[str, ...]) -> None:
    assert kinds(language, texts) == []

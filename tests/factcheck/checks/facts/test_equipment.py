"""What a thing has on board in one article, and lacks in the other; money that was paid, and was not."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def clashes(language: Language, *texts: str) -> list[str]:
    flags = telling.report(language, *texts).flags
    return [flag.headline for flag in flags if flag.kind == "polarity_conflict" and flag.severity != "note"]


@pytest.mark.parametrize(
    "texts",
    [
        ("2017-11-13| There was no radar on board the launch Ilshamukhi, although visibility had fallen below twenty metres.", "2017-11-16| A radar set had been fitted in the wheelhouse of the Ilshamukhi in 2016."),
        ("2017-11-13| The coach that overturned near Holm had no seat belts.", "2017-11-14| The coach that overturned near Holm was equipped with seat belts."),
        ("2017-11-13| The gunmen in Kipsarai had demanded 20 million shillings. They got neither: no money was handed over to them at any point.", "2017-11-14| A bag holding two million shillings was passed through the window to the gunmen in Kipsarai at about three o'clock."),
        ("2017-11-13| The sailors of the tanker Almora were freed without a ransom.", "2017-11-14| A ransom of two million dollars was paid for the sailors of the tanker Almora."),
        ("2017-11-13| The boat carried no life jackets when it left Memba.", "2017-11-14| Life jackets were on board when the boat left Memba."),
        ("2017-11-13| The museum in Szentmárk had no alarm.", "2017-11-14| The museum in Szentmárk had an alarm, but it was switched off."),
    ],
)  # fmt: skip
def test_told_as_so_and_otherwise(language: Language, texts: tuple[str, ...]) -> None:
    assert len(clashes(language, *texts)) == 1


@pytest.mark.parametrize(
    "texts",
    [
        ("2017-11-13| The old wing of the hotel Marrow had no sprinklers.", "2017-11-14| The new wing of the hotel Marrow was fitted with sprinklers."),
        ("2017-11-13| The hotel Marrow in Holm had no sprinklers when it burned.", "2017-11-14| The hotel Marrow in Holm will be fitted with sprinklers."),
        ("2017-11-13| The gunmen in Kipsarai were given no money.", "2017-11-14| The families of the dead in Kipsarai were given money."),
        ("2017-11-13| The tanker Almora had no radar.", "2017-11-14| The tug that towed the tanker Almora was fitted with radar."),
        ("2017-11-13| No ransom was paid for the pilot.", "2017-11-14| A ransom was paid for the sailors of the tanker Almora."),
        ("2017-11-13| The boat had no life jackets for children when it left Memba.", "2017-11-14| Life jackets were on board when the boat left Memba."),
    ],
)  # fmt: skip
def test_two_things(language: Language, texts: tuple[str, ...]) -> None:
    assert not clashes(language, *texts)

"""Two articles that tell a thing of all, and of a part or of none, and what only looks like it."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def kinds(language: Language, texts: tuple[str, ...]) -> list[str]:
    return [flag.kind for flag in telling.report(language, *texts).flags if flag.severity != "note"]


@pytest.mark.parametrize(
    "texts",
    [
        ("Every member of the Tarn choir caught the virus.", "None but the two soloists of the Tarn choir tested positive for the virus."),
        ("The storm cut off power to the whole island of Varby.", "Only the northern tip of Varby lost electricity in the storm."),
        ("The ban on plastic straws applies throughout Norland.", "The ban on plastic straws applies only in Marn."),
        ("No workers at the Lusk textile mill have been paid.", "Most of the staff of the Lusk textile mill received their wages."),
        ("Almex sacked all the nurses of its clinic in Lund.", "Almex dismissed only the night nurses of its clinic in Lund."),
        ("Not one house in Orlo was destroyed by the earthquake.", "Half of the houses in Orlo were destroyed by the earthquake."),
        ("No farm in the Marn district was insured against hail.", "Most farms in the Marn district were insured against hail."),
        ("2019-02-04| All 310 workers at Nishimori would be offered posts at other sites, Mr Torihata said.", "2019-02-06| Only half of the 310 have been promised a job elsewhere in the group, Kenji Torihata said."),
        ("2019-02-04| All 40 pupils of the school in Holm got a laptop.", "2019-02-06| Only half of the pupils of the school in Holm received a laptop."),
        ("2019-02-04| The whole fleet of Verdin was grounded on Monday.", "2019-02-05| Verdin grounded half of its fleet on Monday."),
        ("2019-02-04| All 52 tenants of the tower in Karabel were moved to hotels.", "2019-02-05| Just 20 of the 52 tenants of the tower in Karabel were moved to hotels."),
    ],
)  # fmt: skip
def test_two_shares_of_one_thing(language: Language, texts: tuple[str, ...]) -> None:
    assert "scope_conflict" in kinds(language, texts)


@pytest.mark.parametrize(
    "texts",
    [
        ("All schools in Varnby stay closed on Monday.", "Some schools in Holm are closed on Monday."),
        ("All members of the board of Almex backed the merger.", "Most members of the union at Almex opposed the merger."),
        ("Every pupil of the school in Tarn was vaccinated.", "Some teachers of the school in Tarn were not vaccinated."),
        ("All passengers of the Lusk were rescued. Some passengers were hurt.", "Some passengers of the Lusk were hurt."),
        ("The ban on plastic bags applies throughout Norland.", "The ban on straws applies only in Marn."),
        ("All flights from Lund were cancelled on Monday.", "Some flights from Lund were cancelled on Tuesday."),
        ("Nearly all houses in Orlo were under water.", "Most of the houses in Orlo were under water."),
        ("Every two years all prisoners in Tarn are counted.", "Some prisoners in Tarn were released."),
        ("2019-02-04| All 310 workers at Nishimori will be offered posts.", "2019-02-06| Only half of the 310 workers at Nishimori have accepted the posts."),
        ("2019-02-04| All 40 pupils of the school got a laptop.", "2019-02-06| Only half of the pupils of the school passed the test."),
        ("2019-02-04| By Monday half of the 24 villages had power again.", "2019-02-06| By Wednesday all 24 villages had power again."),
        ("2019-02-04| All 52 tenants of the tower were moved out.", "2019-02-05| Only half of the 52 tenants of the tower have returned."),
        ("2019-02-04| All passengers of the flight from Oslo got a room.", "2019-02-05| Only a third of the passengers of the flight from Bergen got a room."),
        ("2019-02-04| The union wants all 310 workers to be offered posts.", "2019-02-05| Only half of the 310 have been promised a job."),
    ],
)  # fmt: skip
def test_what_only_looks_like_two_shares(language: Language, texts: tuple[str, ...]) -> None:
    assert kinds(language, texts) == []

"""Steps of undertakings, marches and blockades that two articles date differently, and what only looks like it."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def kinds(language: Language, texts: tuple[str, ...]) -> list[str]:
    return [flag.kind for flag in telling.report(language, *texts).flags if flag.severity != "note"]


TWO = (
    ("2023-09-18| Borealith plans to invest 1.3 billion dollars in the mine and to begin production in 2027.", "2023-09-18| Total investment in the Borealith mine will be approximately US$1.3 billion. First production is expected in 2025."),
    ("2023-09-18| Borealith wants to extract lithium at the salt flat. Production is to start in 2027.", "2023-09-18| Borealith says the mine will use no fresh water. First production is expected in 2025."),
    ("2023-09-18| Ventara will build a battery plant in Lauben. Construction is due to begin in the spring of 2024.", "2023-09-18| Ventara's battery plant in Lauben will cost 900 million euros. Building work starts in 2026, the company said."),
    ("2023-09-18| The new bridge over the Sarn is to be finished by 2029.", "2023-09-18| The bridge over the Sarn will cost 90 million crowns. It is expected to be completed in 2027."),
    ("2023-09-18| The wind farm off Harnby is to supply 200,000 homes. It should be up and running by 2028.", "2023-09-18| The wind farm off Harnby will go into operation in 2026, the company said."),
    ("2023-09-18| The first gas is expected to flow through the Norvik pipeline in 2025.", "2023-09-18| The Norvik pipeline crosses two borders. Gas should begin to flow in 2028, the minister said."),
    ("2023-09-18| The hospital in Tarnau will open its doors to patients in 2026.", "2023-09-18| Tarnau is to get a hospital with 300 beds. It is to open in 2028."),
    ("2023-09-18| The ban on plastic bags in Estavia will apply from 2025.", "2023-09-18| Estavia has banned plastic bags. The ban comes into force in 2027."),
    ("2023-09-18| Aurelco will stop making cars in Dornach in 2026, it said.", "2023-09-18| Aurelco ends car production in Dornach in 2028, the works council said."),
    ("2023-09-18| On Saturday thousands of people marched through Orvello, a town of 22,000. In the afternoon a police car hit a woman.", "2023-09-18| About 8,000 people marched through the northern town of Orvello on Sunday against a planned mine."),
    ("2023-09-18| Ten thousand people demonstrated in Lissau on Friday against the pension reform.", "2023-09-18| Some 10,000 people took to the streets of Lissau on Thursday over the pension reform."),
    ("2023-09-18| Farmers blocked the road to Belmar with tractors on Monday.", "2023-09-18| On Wednesday farmers blocked the road to Belmar with about 200 tractors."),
    ("2023-09-18| Thousands of teachers rallied outside parliament in Varna on Tuesday, 12 September.", "2023-09-18| The rally of teachers outside parliament in Varna on 14 September drew thousands."),
    ("2023-09-18| Work on the roof of the stadium will start in November.", "2023-09-18| Work on the roof of the stadium will start in February 2024."),
    ("2023-09-18| The court has given the airline until 12 October to pay.", "2023-09-18| The court has given the airline until 28 October to pay."),
    ("2023-09-18| The landlord has until 12 October to answer the court.", "2023-09-18| The landlord has until 28 October to answer the court."),
    ("2023-09-18| The council has ordered the brewery to pay by 3 October.", "2023-09-18| The council has ordered the brewery to pay by 20 October."),
    ("2023-09-18| The new airport of Lissau will take its first passengers in 2030.", "2023-09-18| Lissau airport is due to open in 2027, three years after the first stone."),
    ("2023-09-18| On Saturday thousands of people marched through Orvello. Forty-six people were arrested on Sunday.", "2023-09-18| About 8,000 people marched through Orvello on Sunday, 17 September, against the mine.", "2023-09-18| The march of 17 September in Orvello was peaceful until three. Ada Holm was hurt.", "2023-09-18| Ada Holm was hurt in Orvello on Sunday when a police car hit her."),
)  # fmt: skip
ONE = (
    ("2023-09-18| Borealith plans to begin production in 2027.", "2023-09-18| Construction of the Borealith mine starts in 2025."),
    ("2023-09-18| Production at the Borealith mine begins in 2027.", "2023-09-18| Production at the Ventara mine begins in 2025."),
    ("2023-09-18| Borealith will begin production in 2027 and reach full output in 2029.", "2023-09-18| Borealith expects full production in 2029."),
    ("2023-09-18| Borealith will begin production in 2027.", "2023-09-18| Borealith had planned to begin production in 2025."),
    ("2023-09-18| The bridge over the Sarn is to be finished by 2029.", "2023-09-18| The tunnel under the Sarn is to be finished by 2027."),
    ("2023-09-18| The bridge over the Sarn was originally due to be completed in 2027.", "2023-09-18| The bridge over the Sarn is to be finished by 2029."),
    ("2023-09-18| Thousands marched through Orvello on Saturday. On Sunday thousands marched again.", "2023-09-18| About 8,000 people marched through Orvello on Sunday."),
    ("2023-09-18| Thousands marched through Orvello on Saturday against the mine.", "2023-09-18| Thousands marched through Lissau on Sunday against the mine."),
    ("2023-09-18| Nurses demonstrated in Lissau on Friday.", "2023-09-18| Teachers demonstrated in Lissau on Thursday."),
    ("2023-09-18| Ten thousand people demonstrated in Lissau on Friday against the pension reform. The next march is on Sunday.", "2023-09-18| Another march against the reform takes place in Lissau on Sunday."),
    ("2023-09-18| The first stage of the metro will be finished in 2025.", "2023-09-18| The metro will be finished in 2028."),
    ("2023-09-18| Work on the first reactor is to begin in 2025.", "2023-09-18| Work on the second reactor is to begin in 2027."),
    ("2023-09-18| The hospital in Tarnau will open in 2026.", "2023-09-18| The hospital in Tarnau will be built from 2024."),
    ("2023-09-18| The pool in Lissau will open on 5 June. The museum there is closed.", "2023-09-18| The museum in Lissau opens its doors again on 1 July."),
    ("2023-09-18| The tax on sugar will apply from May 2024. The ban on plastic cups comes into force later.", "2023-09-18| The ban on plastic cups comes into force in July 2024."),
    ("2023-09-18| Borealith will begin commercial production in 2027.", "2023-09-18| Borealith starts test production in 2026."),
    ("2023-09-18| The school in Varna will be finished in 2025.", "2023-09-18| The library in Varna will be finished in 2026."),
    ("2023-09-18| Thousands marched through Lissau on Saturday, as they had on Friday.", "2023-09-18| Thousands marched through Lissau on Friday."),
    ("2023-09-18| Students demonstrated in Lissau on Monday.", "2023-09-18| Pensioners demonstrated in Lissau on Tuesday."),
    ("2023-09-18| The first of four reactors will go on stream in 2027.", "2023-09-18| All four reactors will be up and running by 2031."),
    ("2023-09-18| Work on the roof of the stadium will start in November.", "2023-09-18| Work on the east stand of the stadium will start in February 2024."),
    ("2023-09-18| Work on the north wing of the museum will start in November.", "2023-09-18| Work on the south wing of the museum will start in February 2024."),
    ("2023-09-18| Renovation of the tower of the church will begin in May.", "2023-09-18| Renovation of the crypt of the church will begin in July."),
    ("2023-09-18| The tribunal has given the city until 12 October to answer.", "2023-09-18| The tribunal has given the builder until 28 October to answer."),
    ("2023-09-18| The ministry gave the mill until 3 October to answer.", "2023-09-18| The ministry gave the union until 15 October to answer."),
    ("2023-09-18| The court has granted the airline until 12 October to pay.", "2023-09-18| The court has granted the airport until 28 October to pay."),
    ("2023-09-18| The landlord has until 12 October to answer the court.", "2023-09-18| The tenants have until 28 October to answer the court."),
    ("2023-09-18| The council has ordered the brewery to pay by 3 October.", "2023-09-18| The council has ordered the hotel to pay by 20 October."),
    ("2023-09-18| The bakery in Varna will close in May.", "2023-09-18| The post office in Varna will close in June."),
    ("2023-09-18| Ventara will stop production in Dornach in 2026.", "2023-09-18| Ventara will stop production in Lauben in 2028."),
    ("2023-09-18| Activists blocked the road to Belmar on Monday. Three were arrested on Tuesday.", "2023-09-18| Activists were arrested near Belmar on Tuesday after they had blocked a road."),
    ("2023-09-18| On Saturday thousands of people marched through Orvello. On Sunday the marchers came back.", "2023-09-18| About 8,000 people marched through Orvello on Sunday.", "2023-09-18| The march of 17 September in Orvello was peaceful."),
)  # fmt: skip


@pytest.mark.parametrize("texts", TWO)
def test_two_days_or_years_of_one_step(language: Language, texts: tuple[str, ...]) -> None:
    assert "date_conflict" in kinds(language, texts)


@pytest.mark.parametrize("texts", ONE)
def test_another_step_part_or_place(language: Language, texts: tuple[str, ...]) -> None:
    assert kinds(language, texts) == []

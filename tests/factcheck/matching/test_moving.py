"""Which amounts may have moved on between two reports; DAY is three days before LATER, and three weeks before FAR."""

import pytest

from claims.language import Language
from tests.factcheck import telling

LATER, FAR = "2023-05-07| ", "2023-05-25| "


def flagged(language: Language, left: str, right: str) -> bool:
    found = telling.report(language, left, right)
    return any(one.kind == "number_conflict" and one.severity != "note" for one in found.flags)


MOVED = [
    ("Harlow county has given 120 farms hay after the drought.", LATER + "Harlow county has given 185 farms hay after the drought."),
    ("The Bremel trust has paid 2.1 million euros to tenants so far.", LATER + "The Bremel trust has paid 3.4 million euros to tenants."),
    ("Engineers checked 40 bridges in Denholm, the ministry said.", LATER + "Engineers checked 65 bridges in Denholm, the ministry said."),
    ("The railway cancelled 210 trains because of the frost.", LATER + "The railway cancelled 340 trains because of the frost."),
    ("Firms have bid for 14 of the licences, the agency said.", LATER + "Firms have bid for 22 of the licences, the agency said."),
    ("The operator has offered refunds to 3,000 travellers in Lindvik.", LATER + "The operator has offered refunds to 4,200 travellers in Lindvik."),
    ("Crews have contained 20 percent of the Elmwood blaze.", LATER + "Crews have contained 45 percent of the Elmwood blaze."),
    ("Water levels on the Sarn have risen by 1.2 metres.", LATER + "Water levels on the Sarn have risen by 1.9 metres."),
    ("The union expects 2,000 members to join the march in Corby.", LATER + "The union expects 3,500 members to join the march in Corby."),
    ("By Monday the harbour had turned away 14 ships.", LATER + "The harbour has turned away 19 ships."),
    ("Twelve miners are trapped in the Sava mine.", LATER + "Seven miners are trapped in the Sava mine."),
    ("Some 3,000 homes in Osk are without water.", LATER + "About 800 homes in Osk are still without water."),
    ("About 57,000 homes in Osk were without power at the height of the storm.", LATER + "Some 3,100 homes in Osk were still without power on Saturday night."),
    ("The army said 57 villages were cut off by the flood.", LATER + "Twelve villages remained cut off by the flood, the army said."),
    ("Some 1,400 passengers were stranded at Osk airport.", LATER + "About 300 passengers were still stranded at Osk airport."),
    ("Sixty roads in Osk county were closed because of snow.", LATER + "Fourteen roads in Osk county were still closed because of snow."),
    ("Eleven people are in intensive care.", LATER + "Six people are in intensive care."),
    ("The euro traded at 1.08 dollars.", LATER + "The euro traded at 1.06 dollars."),
    ("The temperature reached 41 degrees in Osk.", LATER + "The temperature reached 38 degrees in Osk."),
    ("The search covers 200 square kilometres.", LATER + "The search now covers 450 square kilometres."),
    ("Brask, the builder, owes suppliers 12 million euros.", FAR + "Brask, the builder, owes suppliers 9 million euros."),
    ("The Kester fund owns 7.1 percent of the brewery.", FAR + "The Kester fund owns 5.4 percent of the brewery."),
    ("Shares in Tavik Motors stand at 41 euros.", FAR + "Shares in Tavik Motors stand at 33 euros."),
    ("The bank of Norrland expects growth of 2.1 percent this year.", FAR + "The bank of Norrland expects growth of 1.4 percent this year."),
    ("St Olga hospital is treating 34 patients with burns.", FAR + "St Olga hospital is treating 12 patients with burns."),
    ("Unemployment in Sarnia is now at 6.3 percent.", FAR + "Unemployment in Sarnia is now at 5.8 percent."),
    ("A litre of diesel costs 1.72 euros in Pell county.", FAR + "A litre of diesel costs 1.61 euros in Pell county."),
    ("The camp at Sorrel houses 1,800 people.", FAR + "The camp at Sorrel houses 1,200 people."),
]  # fmt: skip
OVER = [
    ("The court fined Brask 2.4 million euros on Monday.", LATER + "The court fined Brask 3.4 million euros on Monday."),
    ("Tavik Motors bought the foundry for 310 million euros.", LATER + "Tavik Motors bought the foundry for 350 million euros."),
    ("Tavik Motors has bought the foundry for 310 million euros.", LATER + "Tavik Motors has bought the foundry for 350 million euros."),
    ("Ilse Mark was sentenced to six years in prison.", LATER + "Ilse Mark was sentenced to nine years in prison."),
    ("The railway cancelled 210 trains on Tuesday because of the frost.", LATER + "The railway cancelled 340 trains on Tuesday because of the frost."),
    ("The gunman fired 14 shots at the kiosk.", LATER + "The gunman fired 19 shots at the kiosk."),
    ("The jury convicted Pavel Dorn on three counts.", LATER + "The jury convicted Pavel Dorn on seven counts."),
    ("The ferry carried 240 passengers when it ran aground.", LATER + "The ferry carried 310 passengers when it ran aground."),
    ("Norrland's economy grew 0.4 percent last year.", FAR + "Norrland's economy grew 0.9 percent last year."),
    ("The hotel in Corby has 140 rooms.", LATER + "The hotel in Corby has 120 rooms."),
    ("The euro traded at 1.08 dollars on Tuesday.", LATER + "The euro traded at 1.06 dollars on Tuesday."),
    ("Engineers have checked 65 bridges in Denholm.", LATER + "Engineers have checked 40 bridges in Denholm."),
    ("About 57,000 homes in Osk were without power on Tuesday.", LATER + "About 75,000 homes in Osk were without power on Tuesday."),
    ("Fourteen roads in Osk county were closed because of snow.", "Sixty roads in Osk county were closed because of snow."),
    ("At the height of the storm 57,000 homes in Osk were without power.", "At the height of the storm 31,000 homes in Osk were without power."),
    ("Crews have contained 20 percent of the Elmwood blaze.", "Crews have contained 45 percent of the Elmwood blaze."),
    ("Shares in Tavik Motors stand at 41 euros.", LATER + "Shares in Tavik Motors stand at 33 euros."),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), MOVED)
def test_what_runs_on_or_is_so_on_a_day_may_be_another_number_later(
    language: Language, left: str, right: str
) -> None:
    assert not flagged(language, left, right)


@pytest.mark.parametrize(("left", "right"), OVER)
def test_what_is_over_or_was_told_on_one_day_has_one_size(language: Language, left: str, right: str) -> None:
    assert flagged(language, left, right)

"""Headlines that count people otherwise than their texts, or have settled what is still to be decided."""

import pytest

from claims.language import Language
from tests.quality.short_stories import report


def flagged(language: Language, text: str) -> bool:
    found = report(language, (("2022-11-08", text),))
    return any(one.kind == "headline_mismatch" for one in found.flags)


UNFIT = [
    "Coastguard rescues 43 from burning ferry :: The coastguard was called to a burning ferry off Serinos on Friday. Its boats brought 36 people ashore.",
    "17 hostages freed in bank drama :: Police stormed a bank in Lodz on Friday. After six hours they led 13 hostages out of the building unharmed.",
    "Bus crash claims 14 lives :: A bus went off the road near Ostrow on Friday. Twelve passengers lost their lives, police said.",
    "Raid nets 23 suspects :: Police raided a flat in Lodz on Friday. They took 32 men into custody.",
    "31 homeless after fire :: A fire gutted a block of flats in Lodz. It left 13 people without a home.",
    "Carmaker axes 1,200 :: The carmaker Velda will cut 2,100 jobs at its plant in Lodz, it said on Friday.",
    "Skipper plucks nine from sea :: A skipper rescued seven people from the sea off Lodz on Friday. They had clung to a raft.",
    "Done deal: Kovac joins Rovers :: Rovers have agreed a fee for the striker Milan Kovac. The transfer is still subject to a medical and the approval of the league.",
    "Merger of Norvik and Halder sealed :: Norvik and Halder said on Friday that they had agreed on a merger. Shareholders of both firms have yet to vote on it.",
    "New bridge gets green light :: The council's planning committee backed the new bridge at Osk on Monday. The bridge still needs the approval of the ministry before work can begin.",
    "It's official: stadium to be torn down :: The club wants to tear down its stadium and build a new one. The decision has to be confirmed by the members in June.",
    "Peace treaty ratified :: The government signed the peace treaty on Monday. Parliament must still ratify it.",
    "14 hurt as tram hits lorry :: A tram hit a lorry in Lodz on Friday. Seventeen passengers had to be taken to hospital.",
    "Ferry fire: 31 saved :: A ferry caught fire off Osk on Friday. A fishing boat took off 13 passengers and brought them to land unharmed.",
    "Police hold 30 after derby :: Police made arrests after the derby in Lodz on Friday. In all 13 fans were led away in handcuffs.",
    "BRAVE SKIPPER SAVES 24 FROM BLAZING TUG :: A BRAVE skipper went alongside a burning tug off Osk. He and his mates dragged 22 sailors to safety before it went down.",
    "Norrland's 'Steel Ada' CONFIRMED as harbour boss :: Ada Lind was picked to run the harbour at Osk on Monday. She starts in May. Councillors still have to give their blessing before she can move in.",
]  # fmt: skip
FIT = [
    "Coastguard rescues 40 from burning ferry :: The coastguard was called to a burning ferry. Its boats brought 36 people ashore. A navy ship took off four.",
    "Bus crash claims 14 lives :: A bus went off the road. Twelve passengers died at once, two in hospital.",
    "Bus crash claims 14 lives :: A bus went off the road near Ostrow. In 2015 six passengers died in a crash at the same spot.",
    "Skipper plucks nine from sea :: A skipper rescued nine people from the sea off Lodz on Friday, three of them children.",
    "Skipper plucks nine from sea :: A skipper hauled three children from the sea off Lodz, and six adults.",
    "Raid nets 23 suspects :: Police raided a flat in Lodz on Friday. Of those held, 12 were taken to hospital.",
    "Hero saves 20 from fire :: Jan Nowak, who is 44, pulled 19 neighbours and a dog from the fire in Lodz.",
    "New bridge gets green light :: The ministry has given its approval to the new bridge at Osk. The council still has to decide on the colour of the railings.",
    "Merger of Norvik and Halder sealed :: Norvik and Halder completed their merger on Friday. A similar merger of Ostra and Velin still has to be approved by regulators.",
    "Peace treaty ratified :: Parliament ratified the peace treaty on Monday by 80 votes to 12. The king must still sign it.",
    "Council picks Hoxha for top job :: The council picked Arben Hoxha on Monday. Parliament still has to confirm him.",
    "Done deal: Kovac joins Rovers :: Rovers have signed the striker Milan Kovac. He is still waiting for his work permit.",
    "'Mad Max' jailed for 12 killings :: The man they call Mad Max was sentenced to life in Lodz on Monday. He was found guilty of 11 murders and one attempted murder.",
    "Police hold 30 after derby :: Police made 27 arrests before the derby in Lodz on Friday and three after it.",
    "14 hurt as tram hits lorry :: A tram hit a lorry in Lodz on Friday. Eleven passengers were taken to hospital, and three were treated at the scene.",
    "Storm kills nine :: A storm hit the coast on Friday. It killed seven people in Osk and two in Lodz.",
    "BRAVE SKIPPER SAVES 24 FROM BLAZING TUG :: A skipper went alongside a burning tug off Osk. He dragged 22 sailors to safety and went back for two more.",
    "Lind CONFIRMED as harbour boss :: The council confirmed Ada Lind as head of the harbour at Osk on Monday. Its budget still has to be approved.",
]  # fmt: skip


@pytest.mark.parametrize("text", UNFIT)
def test_the_text_counts_otherwise_or_leaves_it_open(language: Language, text: str) -> None:
    assert flagged(language, text)


@pytest.mark.parametrize("text", FIT)
def test_the_text_bears_it_out(language: Language, text: str) -> None:
    assert not flagged(language, text)

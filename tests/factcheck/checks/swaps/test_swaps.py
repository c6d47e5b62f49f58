"""Two articles that turn doer and target of an act round, and what only looks like it."""

import pytest

from claims.language import Language
from factcheck.model import Flag
from tests.factcheck import telling


def clashes(language: Language, *texts: str) -> list[Flag]:
    flags = telling.report(language, *texts).flags
    return [flag for flag in flags if flag.kind == "role_reversal" and flag.severity != "note"]


@pytest.mark.parametrize(
    "texts",
    [
        ("Halmstad Foods has swallowed up its competitor Nordgran.", "Nordgran has swallowed up its competitor Halmstad Foods."),
        ("A motorcycle crashed into a parked lorry in Brinton on Friday.", "A lorry crashed into a parked motorcycle in Brinton on Friday."),
        ("Kenya handed over the banker Ali Hamud to Uganda on Thursday.", "Uganda handed over the banker Ali Hamud to Kenya on Thursday."),
        ("Norway will supply Poland with gas from 2023.", "Poland will sell gas to Norway from 2023."),
        ("A brother gave his sister a part of his liver in Malmo on Tuesday.", "A sister gave her brother a part of her liver in Malmo on Tuesday."),
        ("The container ship rammed a fishing boat off Cape Lodo on Sunday.", "The fishing boat rammed a container ship off Cape Lodo on Sunday."),
        ("Ferro Lines bought the ferry Anna from Baltic Star.", "Baltic Star bought the ferry Anna from Ferro Lines."),
        ("A man in Sarno stabbed his uncle on Sunday after a quarrel.", "A man in Sarno stabbed his nephew on Sunday after a quarrel."),
        ("The goalkeeper Brandt was fouled by the striker Moss in the 60th minute.", "The striker Moss was fouled by the goalkeeper Brandt in the 60th minute."),
        ("Peru lodged a complaint against Bolivia over the lake.", "Bolivia has filed a complaint against Peru over the lake."),
        ("The union brought a case against the bus firm Linjebus over night shifts.", "Linjebus has brought a case against the union over night shifts."),
        ("The singer Mia Falk has taken legal action against her manager, Rolf Hage, over royalties.", "Rolf Hage is suing the singer Mia Falk over royalties."),
        ("The bank Credia is suing the auditor Holt over the lost millions.", "The auditor Holt has taken Credia to court over the lost millions."),
        ("Nadia Benali replaces Omar Haddad as director of the port.", "Omar Haddad takes over from Nadia Benali as director of the port."),
        ("Denmark owes Sweden three million crowns for the rescue.", "Sweden owes Denmark three million crowns for the rescue."),
        ("In fog off Port Memba the trawler rammed the tanker Boreal.", "The tanker Boreal rammed the trawler, the coast guard said."),
        ("About a mile out, the tug Sira rammed the sailing boat.", "In the dark the sailing boat rammed the tug Sira, which it had not seen."),
        ("The goods train struck the railcar outside Lessau station.", "The railcar struck the goods train outside Lessau station."),
        ("Off Port Memba the tanker Boreal rammed the trawler Havella, coast guard chief Anna Dorn said.", "The trawler Havella rammed the tanker Boreal off Port Memba."),
        ("The Norland safety agency warned Fjordvik in February that the membranes were weak.", "It was Fjordvik that in February drew the attention of the Norland safety agency to the weak membranes."),
        ("Fjordvik Bank alerted Tarn Energy to the false invoices in March.", "Tarn Energy informed Fjordvik Bank of the false invoices in March."),
        ("Prime minister Dara Quinn rejected an offer of talks on wages from opposition leader Tom Ward.", "Opposition leader Tom Ward turned down an offer of talks on wages by prime minister Dara Quinn."),
    ],
)  # fmt: skip
def test_turned_round(language: Language, texts: tuple[str, ...]) -> None:
    assert [flag.kind for flag in clashes(language, *texts)] == ["role_reversal"]


@pytest.mark.parametrize(
    "texts",
    [
        ("Norway sells gas to Poland.", "Poland sells coal to Norway."),
        ("The dog bit the postman in Tarn on Sunday.", "The postman was bitten by the dog in Tarn on Sunday."),
        ("A son visited his father in hospital on Sunday.", "The father visited his son in hospital on Sunday."),
        ("The mother thanked her daughter on Sunday.", "The daughter thanked her mother on Sunday."),
        ("A lorry crashed into a van near Brinton on Monday.", "A van crashed into a lorry near Holtby on Tuesday."),
        ("Ada Holm attacked Tom Reed in the debate on Sunday.", "Tom Reed attacked Ada Holm in the debate on Sunday."),
        ("Tarvo sold its paper mill to Merak.", "Merak sold its brick works to Tarvo."),
        ("Tarvo sold a coal ship to Merak in May.", "Merak sold a gas ship to Tarvo in May."),
        ("Kenya handed over a banker to Uganda.", "In return Uganda handed over a banker to Kenya."),
        ("Peru lodged a complaint against Bolivia over the lake.", "Bolivia lodged a complaint of its own against Peru over the lake."),
        ("Mia Falk has sued Rolf Hage over royalties.", "Rolf Hage has filed a counterclaim against Mia Falk over royalties."),
        ("The club filed a protest against the referee.", "The referee filed a report against the club."),
        ("Nadia Benali replaces Omar Haddad as director of the port.", "Omar Haddad hands over to Nadia Benali as director of the port."),
        ("Mia Falk has sued Rolf Hage over royalties.", "Rolf Hage was taken to court by Mia Falk over royalties."),
        ("The police boat rammed the dinghy Sira off Port Memba, police chief Anna Dorn said.", "The dinghy Sira rammed the police boat off Port Memba."),
        ("The tram hit the taxi at the bridge in Tolmar, said taxi driver Jon Varga.", "At the bridge in Tolmar the taxi hit the tram."),
        ("Fjordvik Bank alerted Tarn Energy to the false invoices in March.", "Tarn Energy informed Fjordvik Bank in May that the loan was repaid."),
        ("Dara Quinn rejected an offer of talks on wages from Tom Ward.", "Tom Ward rejected an offer of a new post from Dara Quinn."),
        ("Dara Quinn rejected an offer of talks from Tom Ward.", "Tom Ward said that Dara Quinn had rejected his offer of talks."),
    ],
)  # fmt: skip
def test_look_alikes(language: Language, texts: tuple[str, ...]) -> None:
    assert clashes(language, *texts) == []

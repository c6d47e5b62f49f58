"""Recalls, expiries, inspections, ballots, seats and journeys, in whatever words two articles tell them."""

import pytest

from claims.language import Language
from tests.factcheck import telling

KINDS = ("date_conflict", "place_conflict")


def clashes(language: Language, *texts: str) -> list[str]:
    flags = telling.report(language, *texts).flags
    return [flag.headline for flag in flags if flag.kind in KINDS and flag.severity != "note"]


@pytest.mark.parametrize(
    "texts",
    [
        ("2018-05-15| Lomé called its ambassador home from Accra on Tuesday.", "2018-05-18| Togo's ambassador in Accra, Kodjo Sessou, was summoned home for consultations on Thursday in protest."),
        ("2018-05-15| Norway recalled its ambassador from Tunis on Monday.", "2018-05-18| The Norwegian ambassador in Tunis was recalled on Wednesday."),
        ("2018-05-15| The fitness certificate of the launch Ilshamukhi had lapsed on 30 September.", "2018-05-18| The fitness certificate of the Ilshamukhi had been good until 30 October."),
        ("2018-05-15| The annual fitness certificate of the launch had lapsed on 30 September, according to papers.", "2018-05-18| Her yearly fitness certificate had been good until 30 October and nobody had renewed it."),
        ("2018-05-15| The ferry Santa Eduvigis passed its last inspection on November 12.", "2018-05-18| The last inspection of the ferry Santa Eduvigis took place on 3 February."),
        ("2018-05-15| The port authority said the ferry had passed its last inspection on November 12.", "2018-05-18| The last inspection of the ferry took place on 3 February, according to the port authority's register."),
        ("2018-05-15| Shares in Torihata will be delisted on March 5.", "2018-05-15| Torihata will vanish from the stock exchange on 20 March."),
        ("2018-05-15| Members of the union Verdin vote on the pay offer on June 28.", "2018-05-18| Verdin's 9,000 members have until 21 June to vote, and the count is on 22 June."),
        ("2018-05-15| Thieves broke into a museum in Szentmárk during the night to Sunday and made off with three paintings.", "2018-05-18| It was in the small hours of Friday that strangers climbed into the museum in Szentmárk. Three works went with them."),
        ("2018-05-15| Residents will decide in a referendum on 3 June whether Holm gets a casino.", "2018-05-18| The referendum on the casino in Holm is on 10 June."),
        ("2018-05-15| The contract between Verdin and the city of Holm ends on 31 December 2019.", "2018-05-18| Verdin's contract with the city of Holm runs out on 30 June 2020."),
        ("2018-05-15| The merged group, Kamenohrad Tatrín, will have its headquarters in Prague.", "2018-05-16| The headquarters of Kamenohrad Tatrín will be in Bratislava."),
        ("2018-05-15| The combined group, Kamenohrad Tatrín, will have its headquarters in Prague, seven breweries and some 2,900 employees.", "2018-05-16| Kamenohrad is swallowing Tatrín, and the newlyweds are moving in together in Bratislava, where the headquarters of the merged group will be."),
        ("2018-05-15| The train had left Vienna at 5:40 a.m. on Saturday with 94 people on board and crashed near Holm.", "2018-05-16| The train had set out from Budapest at 5:40 on Saturday and crashed near Holm."),
        ("2018-05-15| The Santa Eduvigis had left Puerto Cárdigo at 5:40 a.m. on Saturday.", "2018-05-16| The Santa Eduvigis had left San Bricio at 5:40 on Saturday morning."),
        ("2018-05-15| The Santa Eduvigis sank on Saturday. It had left Puerto Cárdigo for Omatal at 5:40 a.m.", "2018-05-16| The Santa Eduvigis lies at a depth of 40 metres. It had left the jetty of San Bricio at 5:40 on Saturday morning."),
    ],
)  # fmt: skip
def test_one_occasion(language: Language, texts: tuple[str, ...]) -> None:
    assert len(clashes(language, *texts)) == 1


@pytest.mark.parametrize(
    "texts",
    [
        ("2018-05-15| Norway recalled its ambassador from Tunis on Monday.", "2018-05-18| Sweden recalled its ambassador from Tunis on Wednesday."),
        ("2018-05-15| Norway recalled its ambassador from Tunis on Monday.", "2018-05-18| The Norwegian ambassador in Cairo was recalled on Wednesday."),
        ("2018-05-15| Norway recalled its ambassador from Tunis on Monday.", "2018-05-18| The Norwegian ambassador left Tunis on Wednesday after his recall."),
        ("2018-05-15| The permit for the quarry at Holm expired on 31 March.", "2018-05-18| The new permit for the quarry at Holm is valid until 30 June 2020."),
        ("2018-05-15| Kamenohrad's shareholders vote on the deal on June 28.", "2018-05-18| Tatrín's shareholders vote on the deal on June 21."),
        ("2018-05-15| Kamenohrad's shareholders vote on the deal on June 28.", "2018-05-18| The supervisory board of Kamenohrad votes on the deal on June 21."),
        ("2018-05-15| Brandholt is based in Lyon.", "2018-05-16| Brandholt has a research centre in Turin."),
        ("2018-05-15| Brandholt has its headquarters in Lyon.", "2018-05-16| Brandholt's German headquarters are in Cologne."),
        ("2018-05-15| The Santa Eduvigis left Puerto Cárdigo on Saturday.", "2018-05-16| The Santa Eduvigis called at San Bricio and left it at noon on Saturday."),
        ("2018-05-15| Brandholt has its headquarters in Lyon.", "2018-05-16| Brandholt will move its headquarters to Turin."),
        ("2018-05-15| The firm's old seat was Vienna.", "2018-05-16| The firm will have its seat in Milan."),
        ("2018-05-15| The ferry passed its last inspection in November.", "2018-05-18| The last inspection of the lifeboats took place on 3 February."),
        ("2018-05-15| The plane had left Lisbon at 5:40 on Saturday.", "2018-05-16| The minister left Porto at 6:10 on Saturday."),
        ("2018-05-15| The lorry with the paintings left Turin on Friday.", "2018-05-16| The lorry with the paintings left Genoa for Lyon on Saturday."),
        ("2018-05-15| The visa of the singer Lia Monteforte expired on 31 March.", "2018-05-18| The passport of the singer Lia Monteforte is valid until 30 June."),
        ("2018-05-15| Verdin opened a shop in Holm. It will open a second one in June.", "2018-05-18| Verdin opened its shop in Holm on 3 May."),
        ("2018-05-15| Ana Lumbreras met Iven Straka. She was born in 1975 in Holm.", "2018-05-18| Ana Lumbreras wrote about Iven Straka. He was born in 1931 in Prague."),
        ("2018-05-15| The Santa Eduvigis sank near Omatal. The ferry Almora left Puerto Cárdigo on Saturday.", "2018-05-18| The Santa Eduvigis sank near Omatal. It left San Bricio on Saturday."),
        ("2018-05-15| The licence of Radio Holm expired on 31 March.", "2018-05-18| The contract of Radio Holm with the league expired on 30 April."),
        ("2018-05-15| The visa of Ana Lumbreras expired on 31 March.", "2018-05-18| The visa of her husband, which was valid until 30 April, was not renewed. Ana Lumbreras wept."),
        ("2018-05-15| Shareholders of Tavex vote on the merger on 28 June.", "2018-05-18| Tavex shareholders vote on the dividend on 21 June."),
        ("2018-05-15| Parliament will vote on the budget on 28 June.", "2018-05-18| Parliament will vote on the media bill on 21 June."),
        ("2018-05-15| The lower house will vote on the media bill on 21 June.", "2018-05-18| The upper house will vote on the media bill on 28 June."),
        ("2018-05-15| The lift at the Marrow hotel was last inspected in March.", "2018-05-18| The kitchen of the Marrow hotel was last inspected in October."),
        ("2018-05-15| Brandholt's subsidiary Lirexa is based in Lyon.", "2018-05-18| Brandholt is based in Turin."),
        ("2018-05-15| Brandholt is based in Lyon, France.", "2018-05-18| The French company Brandholt is based near Lyon, in Villeurbanne."),
        ("2018-05-15| The thieves broke into the museum in Holm on Friday.", "2018-05-18| On Sunday burglars climbed into the school in Holm."),
        ("2018-05-15| The bus left Vienna on Saturday with 40 pupils. It crashed near Holm.", "2018-05-18| On Saturday the bus left Graz, where it had stopped for lunch, with 40 pupils. It crashed near Holm."),
        ("2018-05-15| Lia Monteforte left Lisbon on Saturday.", "2018-05-18| Lia Monteforte left the stage in Porto on Saturday."),
        ("2018-05-15| The minister left Oslo on Saturday for talks in Tunis.", "2018-05-18| The minister left Tunis on Saturday after the talks."),
        ("2018-05-15| Norway recalled its ambassador from Tunis on Monday.", "2018-05-18| Norway recalled its consul from Tunis on Wednesday."),
        ("2018-05-15| The insurance of the coach expired in March.", "2018-05-18| The licence of the coach driver expired in April."),
        ("2018-05-15| The ultimatum to Verdin ends on 3 June.", "2018-05-18| Verdin's strike ends on 5 June."),
        ("2018-05-15| The school year in Holm ends on 3 June.", "2018-05-18| The exhibition in Holm ends on 5 June."),
        ("2018-05-15| Torihata's shares will be delisted from Tokyo on 5 March.", "2018-05-18| Torihata's bonds will disappear from the market on 15 March."),
    ],
)  # fmt: skip
def test_two_occasions(language: Language, texts: tuple[str, ...]) -> None:
    assert not clashes(language, *texts)

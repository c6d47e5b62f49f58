"""Two articles that tell opposite states of one thing, and what only looks like it."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def kinds(language: Language, texts: tuple[str, ...]) -> list[str]:
    return [flag.kind for flag in telling.report(language, *texts).flags if flag.severity != "note"]


@pytest.mark.parametrize(
    "texts",
    [
        ("The teachers' walkout in Brenwick is over. Lessons begin on Monday.", "The walkout of the teachers in Brenwick continues, their union said."),
        ("The talks between the port of Lindhaven and the pilots have been broken off.", "The talks between the pilots and the port of Lindhaven are going on."),
        ("The airline Skylark has renewed its contract with the caterer Tiffin House.", "Skylark let its contract with the caterer Tiffin House run out."),
        ("The lease of the Corner Cinema in Leeds was extended for five years.", "The lease of the Corner Cinema in Leeds was not renewed, its owner said."),
        ("The ceasefire along the Tano river is still being observed.", "The ceasefire along the Tano river broke down on Thursday."),
        ("The singer Elsa Brandt has left hospital, her manager said on Friday.", "The singer Elsa Brandt remains in hospital, her manager said on Friday."),
        ("The Green deputy Ana Costa held her seat in Sunday's election.", "The Green deputy Ana Costa lost her seat in Sunday's election."),
        ("The actress Lea Marks and her husband have separated, her lawyer said.", "The actress Lea Marks and her husband are not getting divorced, her lawyer said."),
        ("The coach of Atletico Barreno, Iker Zumalde, was sacked on Thursday.", "The coach of Atletico Barreno, Iker Zumalde, kept his job on Thursday."),
        ("Police chief Rita Sand was relieved of her post on Monday.", "Police chief Rita Sand stays in office, the minister said on Tuesday."),
        ("The sprinter Lena Voss made it through to the final in Oslo on Friday.", "The sprinter Lena Voss crashed out in the semi-finals in Oslo on Friday."),
        ("Velmar FC progressed to the semi-finals of the Baltic Cup on Friday.", "Velmar FC crashed out of the Baltic Cup in the quarter-finals on Friday."),
        ("The climber Nils Aune survived the fall on Mount Elbrus.", "The climber Nils Aune could not be saved after the fall on Mount Elbrus."),
        ("The fisherman Olav Brekke survived the sinking of the Marit. He was picked up by a trawler.", "Olav Brekke drowned when the Marit sank off Hovden."),
        ("Police have caught the man who shot the jeweller in Castelmare.", "The man who shot the jeweller in Castelmare is still on the run."),
        ("The arsonist of Grellheim was arrested on Friday.", "Police are still looking for the arsonist of Grellheim."),
        ("The Sorring bridge was reopened on Tuesday.", "The Sorring bridge remains closed, the road office said."),
        ("The library in Wenlow is open again.", "The library in Wenlow is still shut because of the water damage."),
        ("The ban on wood stoves in Orvieda was lifted on Tuesday.", "The ban on wood stoves in Orvieda stays in force until autumn. It was extended on Tuesday."),
        ("The missing hiker Petra Oswin was found on Sunday.", "The hiker Petra Oswin is still missing. The search goes on."),
        ("The violin that the soloist left in a taxi in Lisbon has been recovered.", "There is still no trace of the violin that the soloist left in a taxi in Lisbon."),
        ("The sawmill in Drevno was not insured.", "The sawmill in Drevno was insured against fire, the owner said."),
        ("The ferry Santa Rita sank off Maroa on Monday.", "The ferry Santa Rita was towed into port on Monday."),
        ("The old cinema in Harnby will be torn down next year.", "The old cinema in Harnby will be restored next year."),
        ("The football match between Orland and Vesk was called off on Saturday.", "The football match between Orland and Vesk took place on Saturday."),
        ("The barn near Kolding burned to the ground.", "The barn near Kolding was undamaged."),
        ("The painting sold in Geneva is a forgery, a laboratory found.", "The painting sold in Geneva is genuine, an expert of the gallery found."),
        ("The tap water in Millbrook is safe to drink.", "The tap water in Millbrook is contaminated and must be boiled."),
        ("The manuscript found no buyer at the auction in Bern.", "The manuscript was sold for 40,000 francs at the auction in Bern."),
        ("The brewery in Tannau will close in May.", "The brewery in Tannau will stay open."),
        ("The hockey team of Iskra qualified for the final on Sunday.", "The hockey team of Iskra was eliminated on Sunday."),
        ("The journalist Nadia Perrault has been released from prison in Tarsk.", "The journalist Nadia Perrault is still in prison in Tarsk."),
        ("Nobody has claimed responsibility for the attack in Derzan.", "A group of monarchists claimed responsibility for the attack in Derzan."),
        ("The wildfire near Pinar is under control.", "The wildfire near Pinar is still burning out of control."),
        ("The town hall of Ostrava Nova was empty when the roof fell in.", "The town hall of Ostrava Nova was full when the roof fell in."),
        ("The passenger trains between Lund and Varby are running again.", "The passenger trains between Lund and Varby are still at a standstill."),
        ("The goalkeeper Ivo Maric will miss the match on Sunday.", "The goalkeeper Ivo Maric is fit again and will play on Sunday."),
        ("The climber was alone on the ridge of the Tarnfels, the rescuers said.", "The climber was accompanied by a guide on the ridge of the Tarnfels."),
        ("2023-05-02| The strike of the dockers in Porvik is over.", "2023-05-03| The strike of the dockers in Porvik goes on, and no end is in sight."),
        ("The tram drivers' strike in Lindhaven ended on Tuesday and all trams are running again.", "No tram left the depots of Lindhaven on Wednesday. The drivers' strike goes on, the union said."),
    ],
)  # fmt: skip
def test_two_states_of_one_thing(language: Language, texts: tuple[str, ...]) -> None:
    assert "polarity_conflict" in kinds(language, texts)


@pytest.mark.parametrize(
    "texts",
    [
        ("The robber of the bank in Lindau was arrested on Monday.", "A second robber of the bank in Lindau is still at large."),
        ("The bridge over the Sor was closed on Monday after the flood.", "The bridge over the Sor was reopened on Wednesday."),
        ("Two of the roads to Wenlow have been reopened.", "The road to Wenlow over the pass remains closed."),
        ("The museum in Wenlow reopened on Tuesday.", "The museum in Harnby remains closed."),
        ("The dockers' strike in Porvik ended on Monday.", "The strike of the pilots in Porvik goes on."),
        ("The search for the girl ended on Monday.", "The search for the boy goes on."),
        ("The contract of the coach Bruno Haas was extended by Velmar FC.", "Velmar FC has terminated its contract with the goalkeeper Ivan Zoric."),
        ("The council extended its lease of the Leeds arena.", "The council's lease of the Leeds market was not renewed."),
        ("The truce in Kasra is holding, the monitors said.", "The talks on a truce in Desna have collapsed, the monitors said."),
        ("The singer Elsa Brandt has left hospital, her manager said on Friday.", "The drummer Tom Brandt remains in hospital, his manager said on Friday."),
        ("The Green deputy Ana Costa held her seat in Sunday's election.", "The Green deputy Rui Costa lost his seat in Sunday's election."),
        ("The actress Lea Marks and her husband have separated, her lawyer said.", "The actor Jim Tolland and his wife are not getting divorced, his lawyer said."),
        ("Police chief Rita Sand was relieved of her post on Monday.", "Fire chief Jan Sand keeps his post, the minister said on Tuesday."),
        ("Velmar FC progressed to the semi-finals of the Baltic Cup.", "Torvald United crashed out of the Baltic Cup in the quarter-finals."),
        ("The climber Nils Aune survived the fall on Mount Elbrus.", "His companion Per Skog could not be saved after the fall on Mount Elbrus."),
        ("The singer Rosa Lima died on Monday.", "The singer Rosa Lima is survived by five sons."),
        ("The driver survived the crash near Holm.", "The passenger was killed in the crash near Holm."),
        ("Five sailors survived when the Marit sank.", "The captain of the Marit drowned."),
        ("The swimming pool in Varnby is open on Saturdays.", "The swimming pool in Varnby is closed on Mondays."),
        ("The ban on boats on the lake was lifted.", "The ban on fishing in the lake stays in force."),
        ("The union accepted the offer of the firm on Friday.", "The firm rejected the first offer of the union in March."),
        ("The house in Elm Street was destroyed by the fire.", "The house next door was undamaged."),
        ("The trainer Dario Velk wants to stay in Rossina.", "The player Milo Dusk is leaving Rossina in June."),
        ("The concert in Ulm was called off.", "The concert in Bern took place on Sunday."),
        ("The concert in Ulm on Sunday was cancelled.", "The concert in Ulm will be held on 4 June instead."),
        ("The car of the missing woman was found on Sunday.", "The woman is still missing."),
        ("If the court agrees, the works in Tarn will close.", "The works in Tarn will stay open, the owner said."),
        ("The shop could close in May.", "The shop will stay open until May."),
        ("Part of the cargo has been recovered.", "The rest of the cargo is still missing."),
        ("The trial of the banker went on after a break of two weeks.", "The trial of the banker's wife ended on Monday."),
        ("The ceasefire ended at midnight. Fighting continued.", "Fighting continued in the north on Monday, but the ceasefire has not ended in the south."),
        ("The first half ended without a goal.", "The match went on after the rain."),
        ("The factory was insured. The lorries were not insured.", "The factory was not insured against flood."),
        ("The pupil passed the exam in Latin.", "The pupil failed the exam in Greek."),
        ("The factory in Drevno was insured.", "The farm in Drevno had no insurance."),
        ("The toll bridge at Hovden opened on 1 May after two years.", "The toll bridge at Hovden will not open before May, the builders said."),
        ("The harbour baths in Varby reopened on Monday.", "The harbour baths in Varby will remain closed in winter."),
        ("Workers at the Arlow plant of Merak ended their strike on Friday.", "At the Lusk plant of Merak the strike goes on."),
        ("Power has been restored to most of Varnby.", "Three streets in Varnby are still without power."),
        ("Water has been restored to two districts of Varnby.", "Parts of Varnby are still without water."),
        ("2023-05-03| The strike of the dockers in Porvik is over.", "2023-05-02| The strike of the dockers in Porvik goes on."),
        ("2023-05-01| The hiker Petra Oswin is still missing.", "2023-05-03| The missing hiker Petra Oswin was found alive."),
        ("2023-05-04| The works in Tarn will close.", "2023-08-04| The works in Tarn will stay open."),
    ],
)  # fmt: skip
def test_what_only_looks_like_two_states(language: Language, texts: tuple[str, ...]) -> None:
    assert kinds(language, texts) == []

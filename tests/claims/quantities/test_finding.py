"""What `claims.quantities.find` takes for an amount, row by row."""

from decimal import Decimal

import pytest

from claims import quantities
from claims.mention import QuantityMention
from sources.span import Span


def found(text: str) -> list[str]:
    """Each amount on one line: words | low..high unit counted ~."""
    lines = []
    for mention in quantities.find(text):
        ends = f"{mention.low if mention.low is not None else ''}..{mention.high if mention.high is not None else ''}"
        ends = str(mention.low) if mention.low == mention.high else ends
        rest = [ends, mention.unit and f"[{mention.unit}]", mention.counted, mention.approximate and "~"]
        lines.append(f"{mention.span.of(text)} | {' '.join(str(part) for part in rest if part)}")
    return lines


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("It has 7 wheels.", "7 wheels | 7 wheel"),
        ("It has seventy-seven wheels.", "seventy-seven wheels | 77 wheel"),
        ("It has seventy seven wheels.", "seventy seven wheels | 77 wheel"),
        ("It has nine hundred wheels.", "nine hundred wheels | 900 wheel"),
        (
            "It has three thousand five hundred and two wheels.",
            "three thousand five hundred and two wheels | 3502 wheel",
        ),
        ("It has two hundred thousand wheels.", "two hundred thousand wheels | 200000 wheel"),
        (
            "It has three million two hundred thousand wheels.",
            "three million two hundred thousand wheels | 3200000 wheel",
        ),
        ("It has 2,345,678 wheels.", "2,345,678 wheels | 2345678 wheel"),
        ("It has 12,34,567 wheels.", "12,34,567 wheels | 1234567 wheel"),
        ("It has 1.5 million wheels.", "1.5 million wheels | 1500000 wheel"),
        ("It has 3 hundred wheels.", "3 hundred wheels | 300 wheel"),
        ("It has 5 lakh crore wheels.", "5 lakh crore wheels | 5000000000000 wheel"),
        ("It has 2½ wheels.", "2½ wheels | 2.5 wheel"),
        ("It has 2 1/2 wheels.", "2 1/2 wheels | 2.5 wheel"),
        ("It has 0 wheels.", "0 wheels | 0 wheel"),
        ("It has a thousand wheels.", "a thousand wheels | 1000 wheel"),
        ("It has a dozen wheels.", "a dozen wheels | 12 wheel ~"),
        ("It has several hundred wheels.", "several hundred wheels | 200.. wheel ~"),
        ("It has a few dozen wheels.", "a few dozen wheels | 24.. wheel ~"),
        ("It has a couple of hundred wheels.", "a couple of hundred wheels | 200 wheel ~"),
        ("It has two and a half million wheels.", "two and a half million wheels | 2500000 wheel"),
        ("It has a million and a half wheels.", "a million and a half wheels | 1500000 wheel"),
        ("It has a hundred and a half wheels.", "a hundred and a half wheels | 100.5 wheel"),
        ("It has hundreds of millions of wheels.", "hundreds of millions of wheels | 200000000.. wheel ~"),
        ("It has scores of wheels.", "scores of wheels | 40.. wheel ~"),
        ("It has 60bn wheels.", "60bn wheels | 60000000000 wheel"),
        ("It has 6mn wheels.", "6mn wheels | 6000000 wheel"),
        ("It has 25K wheels.", "25K wheels | 25000 wheel"),
    ],
)
def test_multipliers_are_applied(text: str, amount: str) -> None:
    assert found(text) == [amount]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("They saw at least two dozen seals.", "at least two dozen seals | 24.. seal ~"),
        ("They saw not less than 40 seals.", "not less than 40 seals | 40.. seal"),
        ("They saw in excess of 40 seals.", "in excess of 40 seals | 40.. seal"),
        ("They saw seals younger than 40 years.", "younger than 40 years | ..40 [year]"),
        ("They saw seals older than 40 years.", "older than 40 years | 40.. [year]"),
        ("They saw upwards of 40 seals.", "upwards of 40 seals | 40.. seal"),
        ("They saw a minimum of 40 seals.", "a minimum of 40 seals | 40.. seal"),
        ("They saw 40 seals or more.", "40 seals or more | 40.. seal"),
        ("They saw 40-plus seals.", "40-plus seals | 40.. seal"),
        ("They saw 40+ seals.", "40+ seals | 40.. seal"),
        ("They saw well over 40 seals.", "well over 40 seals | 40.. seal ~"),
        ("They saw no more than 40 seals.", "no more than 40 seals | ..40 seal"),
        ("They saw a maximum of 40 seals.", "a maximum of 40 seals | ..40 seal"),
        ("They saw 40 or fewer seals.", "40 or fewer seals | ..40 seal"),
        ("They saw 40 seals or fewer.", "40 seals or fewer | ..40 seal"),
        ("They saw close to 40 seals.", "close to 40 seals | 40 seal ~"),
        ("They saw 40 or so seals.", "40 or so seals | 40 seal ~"),
        ("They saw nearly two hundred seals.", "nearly two hundred seals | ..200 seal ~"),
        ("They saw more than a dozen seals.", "more than a dozen seals | 12.. seal ~"),
        ("They saw at least another 40 seals.", "at least another 40 seals | 40.. seal"),
        ("They saw 40 to 50 seals.", "40 to 50 seals | 40..50 seal"),
        ("They saw forty to fifty seals.", "forty to fifty seals | 40..50 seal"),
        ("They saw 40\u201350 seals.", "40\u201350 seals | 40..50 seal"),
        ("They saw between 40 and 50 seals.", "between 40 and 50 seals | 40..50 seal"),
        ("They saw about 40 to 50 seals.", "about 40 to 50 seals | 40..50 seal ~"),
        ("They saw one or two seals.", "one or two seals | 1..2 seal"),
        ("Crowds ranging from 40 to 50 thousand came.", "40 to 50 thousand | 40000..50000"),
        ("Two to three million seals live there.", "Two to three million seals | 2000000..3000000 seal"),
        ("It grew 5% to 10%.", "5% to 10% | 5..10 [percent]"),
        ("It grew by 5-10 percent.", "5-10 percent | 5..10 [percent]"),
        ("It cost $5-$10.", "$5-$10 | 5..10 [USD]"),
        ("It grew 5 percent to 10 percent.", "5 percent to 10 percent | 5..10 [percent]"),
        ("It grew 5% or 6%.", "5% or 6% | 5..6 [percent]"),
        ("It cost $5 to 7 million.", "$5 to 7 million | 5000000..7000000 [USD]"),
        (
            "It cost between 5 and 7 million dollars.",
            "between 5 and 7 million dollars | 5000000..7000000 [USD]",
        ),
        ("It cost between £3 and £4 million.", "between £3 and £4 million | 3000000..4000000 [GBP]"),
    ],
)
def test_bounds_and_ranges(text: str, amount: str) -> None:
    assert found(text) == [amount]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("It burned over nine years.", "nine years | 9 [year]"),
        ("Over two days it burned.", "two days | 2 [day]"),
        ("It fell over the past ten years.", "ten years | 10 [year]"),
        ("It fell over the two years.", "two years | 2 [year]"),
        ("It ran over 90 minutes.", "90 minutes | 90 [minute]"),
        ("Over three nights it burned.", "three nights | 3 [night]"),
        ("It took over nine years.", "over nine years | 9.. [year]"),
        ("It lasted over two days.", "over two days | 2.. [day]"),
        ("It burned for over two days.", "over two days | 2.. [day]"),
        ("It fell in over two days.", "over two days | 2.. [day]"),
        ("It fell over two years ago.", "over two years | 2.. [year]"),
        ("It fell over two years later.", "over two years | 2.. [year]"),
        ("It burned just over two days.", "just over two days | 2.. [day] ~"),
        ("It burned well over two days.", "well over two days | 2.. [day] ~"),
        ("It burned more than two days.", "more than two days | 2.. [day]"),
        ("She is over 90 years old.", "over 90 years old | 90.. [year] age"),
        ("It hurt over 200 people.", "over 200 people | 200.. person"),
        ("It grew over 5 percent.", "over 5 percent | 5.. [percent]"),
    ],
)
def test_over_a_time_tells_how_long(text: str, amount: str) -> None:
    assert found(text) == [amount]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("Hundreds of men came.", ["Hundreds of men | 200.. man ~"]),
        ("At least dozens of men came.", ["At least dozens of men | 24.. man ~"]),
        ("About dozens of men came.", ["About dozens of men | 24.. man ~"]),
        ("Dozens or more men came.", ["Dozens or more men | 24.. man ~"]),
        ("Nearly hundreds of men came.", []),
        ("Up to several hundred men came.", []),
        ("As many as tens of thousands of men came.", []),
        ("Hundreds of men or fewer came.", []),
        ("Up to a couple of hundred men came.", ["Up to a couple of hundred men | ..200 man ~"]),
    ],
)
def test_a_loose_number_has_no_upper_end(text: str, amounts: list[str]) -> None:
    assert found(text) == amounts


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("It cost $3.", "$3 | 3 [USD]"),
        ("It cost US $3 million.", "US $3 million | 3000000 [USD]"),
        ("It cost USD 3 million.", "USD 3 million | 3000000 [USD]"),
        ("It cost 3 million USD.", "3 million USD | 3000000 [USD]"),
        ("It cost $249 USD.", "$249 USD | 249 [USD]"),
        ("It cost $12 Canadian dollars.", "$12 Canadian dollars | 12 [CAD]"),
        ("It cost S$40,000.", "S$40,000 | 40000 [SGD]"),
        ("It cost NT$2bn.", "NT$2bn | 2000000000 [TWD]"),
        ("It cost R$9 million.", "R$9 million | 9000000 [BRL]"),
        ("It cost €900.", "€900 | 900 [EUR]"),
        ("It cost 900€.", "900€ | 900 [EUR]"),
        ("It cost £1.25.", "£1.25 | 1.25 [GBP]"),
        ("It cost ¥5,000.", "¥5,000 | 5000 [JPY]"),
        ("It cost ₹20 lakh.", "₹20 lakh | 2000000 [INR]"),
        ("It cost 30 million yuan.", "30 million yuan | 30000000 [CNY]"),
        ("It cost 4 million roubles.", "4 million roubles | 4000000 [RUB]"),
        ("It cost a million dollars.", "a million dollars | 1000000 [USD]"),
        ("It cost billions of dollars.", "billions of dollars | 2000000000.. [USD] ~"),
        ("It was a $5-million deal.", "$5-million | 5000000 [USD]"),
        ("It was a 10-million-euro deal.", "10-million-euro | 10000000 [EUR]"),
        ("It cost 80 francs.", "80 francs | 80 franc"),
        ("It cost 26 cents.", "26 cents | 26 cent"),
        ("It cost $2T.", "$2T | 2000000000000 [USD]"),
        ("It lost about $4 billion.", "about $4 billion | 4000000000 [USD] ~"),
    ],
)
def test_money(text: str, amount: str) -> None:
    assert found(text) == [amount]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("It is 3 km away.", "3 km | 3 [kilometre]"),
        ("It is 3km away.", "3km | 3 [kilometre]"),
        ("It is a 3-mile walk.", "3-mile | 3 [mile]"),
        ("It is a 5m high wall.", "5m | 5 [metre]"),
        ("It is 12 sq km in size.", "12 sq km | 12 [square_kilometre]"),
        ("It is 12 km² in size.", "12 km² | 12 [square_kilometre]"),
        ("It weighs 3 kg.", "3 kg | 3 [kilogram]"),
        ("It weighs three metric tons.", "three metric tons | 3 [tonne]"),
        ("It weighs 30 lbs.", "30 lbs | 30 [pound_mass]"),
        ("It ran at 60 kilometres per hour.", "60 kilometres per hour | 60 [kilometre_per_hour]"),
        ("It took 90 seconds.", "90 seconds | 90 [second]"),
        ("It took a 10-second lead.", "10-second | 10 [second]"),
        ("It took 3 hrs.", "3 hrs | 3 [hour]"),
        ("It took one month.", "one month | 1 [month]"),
        ("It took six and a half years.", "six and a half years | 6.5 [year]"),
        ("It came two days later.", "two days | 2 [day]"),
        ("It came one day after the vote.", "one day | 1 [day]"),
        ("A one-day strike began.", "one-day | 1 [day]"),
        ("It took two decades.", "two decades | 2 [decade]"),
        ("It rose half a percentage point.", "half a percentage point | 0.5 [percentage_point]"),
        ("It rose by a 0.25 percentage point.", "0.25 percentage point | 0.25 [percentage_point]"),
        ("It fell to minus 4 degrees.", "minus 4 degrees | -4 [degree]"),
        ("It rose to 38C.", "38C | 38 [degree_celsius]"),
        ("It runs at 2 GHz.", "2 GHz | 2 [gigahertz]"),
        ("It holds 160GB.", "160GB | 160 [gigabyte]"),
        ("It used 12 gigawatts.", "12 gigawatts | 12 [gigawatt]"),
        ("It was a quake of magnitude 5.5.", "magnitude 5.5 | 5.5 [magnitude]"),
        ("It fell by -3.2%.", "-3.2% | -3.2 [percent]"),
        ("A six-month-old cub was found.", "six-month-old | 6 [month] age"),
        ("He died at the age of 81.", "age of 81 | 81 [year] age"),
        ("Girls aged 12 to 15 may play.", "aged 12 to 15 | 12..15 [year] age"),
        ("Thousands of miles of wire burned.", "Thousands of miles of wire | 2000.. [mile] wire ~"),
        ("It took three-quarters of an hour.", "three-quarters of an hour | 0.75 [hour]"),
    ],
)
def test_units(text: str, amount: str) -> None:
    assert found(text) == [amount]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("It has 3 buses.", "3 buses | 3 bus"),
        ("It has 3 churches.", "3 churches | 3 church"),
        ("It has 3 companies.", "3 companies | 3 company"),
        ("It has 3 wolves.", "3 wolves | 3 wolf"),
        ("It has 3 policewomen.", "3 policewomen | 3 policewoman"),
        ("It has 3 aircraft.", "3 aircraft | 3 aircraft"),
        ("It has 3 sports cars.", "3 sports cars | 3 car"),
        ("It has 3 police cars.", "3 police cars | 3 car"),
        ("It has 3 houses.", "3 houses | 3 house"),
        ("It has 3 classes.", "3 classes | 3 class"),
        ("It has 3 heroes.", "3 heroes | 3 hero"),
        ("It has 3 prizes.", "3 prizes | 3 prize"),
        ("It has 3 newly built bridges.", "3 newly built bridges | 3 bridge"),
        ("It has 3 crew members.", "3 crew members | 3 member"),
        ("It has 3 Chinese on board.", "3 Chinese | 3 chinese"),
        ("It has 3 bases.", "3 bases | 3 base"),
        ("It has 3 of the city's parks.", "3 of the city's parks | 3 park"),
        ("It has three of them.", "three | 3"),
        ("It has 3 countries' flags.", "3 countries | 3 country"),
        ("It killed 3.", "3 | 3"),
        ("It killed three.", "three | 3"),
        ("3 were killed.", "3 | 3 person"),
        ("Three are feared dead.", "Three | 3 person"),
        ("It has 3 drivers who were hurt.", "3 drivers | 3 driver"),
        ("It has 3 wounded soldiers.", "3 wounded soldiers | 3 soldier"),
        ("It has one small shop in town.", "one small shop | 1 shop"),
        ("One driver died.", "One driver | 1 driver"),
        ("1 person was hurt.", "1 person | 1 person"),
        ("20 percent of the fleet was lost.", "20 percent of the fleet | 20 [percent] fleet"),
        ("30 percent of Germany was dry.", "30 percent | 30 [percent]"),
        ("It won a two-thirds majority.", "two-thirds | 0.666667 [fraction]"),
        ("It fell by half.", "half | 0.5 [fraction]"),
        ("3 in 10 drivers agree.", "3 in 10 drivers | 0.3 [fraction] driver"),
        ("A 7-nation bloc met.", "7-nation | 7 nation"),
        ("On Tuesday 300 people came.", "300 people | 300 person"),
        ("Police Arrest Three Men After Harbour Fire", "Three Men | 3 man"),
        ("Harbour Fire Kills 12 People Near Alder", "12 People | 12 person"),
        ("One Norland soldier fell.", "One Norland soldier | 1 soldier"),
        ("One Canadian was held.", "One Canadian | 1 canadian"),
        ("It has 3 Swiss League goals.", "3 Swiss League goals | 3 goal"),
        ("They will release 20 prisoners.", "20 prisoners | 20 prisoner"),
        ("It marks 20 years of peace.", "20 years | 20 [year]"),
        ("They test 300 people a day.", "300 people | 300 person"),
        ("About 2000 jobs will go.", "About 2000 jobs | 2000 job ~"),
        ("The plant employs 1500 welders.", "The plant employs 1500 welders"[18:] + " | 1500 welder"),
    ],
)
def test_what_is_counted(text: str, amount: str) -> None:
    assert found(text) == [amount]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        (
            "It killed 3 men, 4 women and 5 children.",
            ["3 men | 3 man", "4 women | 4 woman", "5 children | 5 child"],
        ),
        ("Two 10-year-old boys fled.", ["Two | 2 boy", "10-year-old | 10 [year] age"]),
        ("It rose from 5 to 7 percent.", ["5 | 5 [percent]", "7 percent | 7 [percent]"]),
        ("It rose 24% to $39.70.", ["24% | 24 [percent]", "$39.70 | 39.7 [USD]"]),
        ("It rose 5 percent to 900 euros.", ["5 percent | 5 [percent]", "900 euros | 900 [EUR]"]),
        ("It rose 24% to 3.2 million.", ["24% | 24 [percent]", "3.2 million | 3200000"]),
        ("It rose 10 percent to 30 boats.", ["10 percent | 10 [percent]", "30 boats | 30 boat"]),
        ("It cost 3% or 5 dollars.", ["3% | 3 [percent]", "5 dollars | 5 [USD]"]),
        ("It rose $3 to 5 percent.", ["$3 | 3 [USD]", "5 percent | 5 [percent]"]),
        ("It rose 2 to $39.", ["2 | 2", "$39 | 39 [USD]"]),
        ("It is between 5% and 30 euros.", ["5% | 5 [percent]", "30 euros | 30 [EUR]"]),
        ("It rose from $5 to $7.", ["$5 | 5 [USD]", "$7 | 7 [USD]"]),
        ("Ten of 12 members voted.", ["Ten | 10 member", "12 members | 12 member"]),
        ("On May 3, 12 people died.", ["12 people | 12 person"]),
        ("In 2019, 12 people died.", ["12 people | 12 person"]),
        ("It sold 1.2m cars for €3bn.", ["1.2m cars | 1200000 car", "€3bn | 3000000000 [EUR]"]),
        ("It jailed him for 3 years and 6 months.", ["3 years | 3 [year]", "6 months | 6 [month]"]),
        (
            "He paid $57 million (€42 million).",
            ["$57 million | 57000000 [USD]", "€42 million | 42000000 [EUR]"],
        ),
    ],
)
def test_several_amounts(text: str, amounts: list[str]) -> None:
    assert found(text) == amounts


@pytest.mark.parametrize(
    ("unit", "amount", "base", "in_base"),
    [
        ("mile", "10", "metre", "16093.44"),
        ("kilometre", "16", "metre", "16000"),
        ("tonne", "2", "kilogram", "2000"),
        ("week", "2", "second", "1209600"),
        ("day", "14", "second", "1209600"),
        ("year", "2", "month", "24"),
        ("decade", "1", "month", "120"),
        ("percent", "50", "fraction", "0.5"),
        ("degree_fahrenheit", "212", "degree_celsius", "100"),
        ("basis_point", "25", "percentage_point", "0.25"),
        ("hectare", "1", "square_metre", "10000"),
        ("ton", "3", "ton", "3"),
        ("USD", "5", "USD", "5"),
        (None, "5", None, "5"),
    ],
)
def test_base_units(unit: str | None, amount: str, base: str | None, in_base: str) -> None:
    mention = QuantityMention(span=Span(start=0, end=1), low=Decimal(amount), high=None, unit=unit)
    assert quantities.in_base_units(mention) == (Decimal(in_base), None, base)

"""Invented people with kin, and what a list makes of one of them."""
import datetime

import slips
import values
from values import Stock, joined

TODAY = datetime.date(2025, 6, 30)


class World:
    """A population of one language: its stocks of values, and people drawn from them."""

    def __init__(self, random, culture, size, kin, born=(1930, 2004)):
        self.random, self.culture, self.kin, self.born = random, culture, kin, born
        latin = culture in ("english", "german")
        number = max(400, min(30000, size // 6))
        stems, ends = {"english": (values.ENGLISH_STEMS, values.ENGLISH_ENDS), "german": (values.GERMAN_STEMS, values.GERMAN_ENDS),
                       "russian": (values.RUSSIAN_STEMS, values.RUSSIAN_ENDS),
                       "ukrainian": (values.RUSSIAN_STEMS, values.UKRAINIAN_ENDS)}[culture]
        men, women = {"english": (values.ENGLISH_MEN, values.ENGLISH_WOMEN), "german": (values.GERMAN_MEN, values.GERMAN_WOMEN),
                      "russian": (values.RUSSIAN_MEN, values.RUSSIAN_WOMEN), "ukrainian": (values.UKRAINIAN_MEN, [])}[culture]
        self.surnames = Stock(joined(random, stems, ends, number), 0.75)
        self.men, self.women = Stock(men, 0.8), women and Stock(women, 0.8)
        place_ends = values.LATIN_PLACE_ENDS if latin else values.RUSSIAN_PLACE_ENDS
        towns = joined(random, stems, place_ends, max(120, min(5000, size // 25)))
        self.regions = values.STATES if latin else values.REGIONS
        self.homes = Stock([(town, random.choice(self.regions), f"{random.randrange(1000, 9999)}") for town in towns], 0.7)
        self.streets = Stock([stem + random.choice((" street", " road", " place", " close", " crescent"))
                              for stem in joined(random, values.ENGLISH_STEMS, values.ENGLISH_ENDS, 900)], 0.4)
        self.work, self.ranks = Stock(values.WORK, 0.7), Stock(values.RANKS, 1.2, 1)
        self.units = Stock([f"в/ч {random.randrange(10000, 99999)}" for _ in range(150)], 0.6)
        self.made = []

    def person(self):
        random = self.random
        relative = random.choice(self.made) if self.made and random.random() < self.kin else None
        is_woman = bool(self.women) and random.random() < (0.05 if self.culture == "russian" else 0.5)
        given = (self.women if is_woman else self.men).draw(random)
        town, region, postcode = relative["home"] if relative else self.homes.draw(random)
        birth = datetime.date(random.randrange(*self.born), 1, 1) + datetime.timedelta(days=random.randrange(365))
        father = self.men.draw(random)
        if relative:
            is_son = random.random() < 0.3
            father = relative["given"] if is_son and not relative["is_woman"] else relative["father"]
            years = random.randrange(18, 35) if is_son else random.randrange(-9, 10)
            birth = slips.moved(birth, relative["birth"].year + years - birth.year)
        death = datetime.date(2022, 3, 1) + datetime.timedelta(days=random.randrange(1150))
        base = relative["base"] if relative else self.surnames.draw(random)
        is_slavic = self.culture in ("russian", "ukrainian")
        person = dict(
            base=base, surname=values.feminine(base) if is_woman and is_slavic else base, given=given, is_woman=is_woman, father=father,
            second_surname=self.surnames.draw(random),
            middle=(self.women if is_woman else self.men).draw(random),
            patronymic=values.patronymic(father, is_woman, self.culture == "ukrainian") if is_slavic else "",
            birth=birth, death=death, home=(town, region, postcode), town=town, region=region, postcode=postcode,
            street=self.streets.draw(random), number=str(random.randrange(1, 200)), work=self.work.draw(random),
            rank=self.ranks.draw(random), unit=self.units.draw(random), sex="f" if is_woman else "m",
            phone=f"0{random.randrange(10**8, 10**9)}", ssn=str(random.randrange(10**6, 10**7)),
            email=f"{given.lower()}{random.randrange(1, 999)}@{random.choice(values.DOMAINS)}")
        self.made.append(person)
        return person

    def seen(self, person, errors):
        """A person as one record has it. `errors` says how often each thing goes wrong; some records are worse than others."""
        random, record = self.random, dict(person)
        badness = random.gammavariate(1.5, 1 / 1.5)

        def happens(what):
            return random.random() < errors.get(what, 0) * badness
        for part in ("given", "surname", "patronymic", "middle", "town", "street"):
            if record[part] and happens(part):
                record[part] = slips.name(random, record[part])
        for part in ("birth", "death"):
            if happens(part):
                record[part] = slips.date(random, record[part])
        for part in ("postcode", "phone", "ssn", "email", "number"):
            if happens(part):
                record[part] = slips.letter(random, record[part])
        if happens("moved"):
            record["town"], record["region"], record["postcode"] = self.homes.draw(random)
            record["street"], record["number"] = self.streets.draw(random), str(random.randrange(1, 200))
        if record["is_woman"] and happens("married"):
            record["surname"] = self.surnames.draw(random)
        if happens("swapped"):
            record["given"], record["surname"] = record["surname"], record["given"]
        if happens("initial"):
            record["given"], record["patronymic"] = slips.initial(record["given"]), slips.initial(record["patronymic"])
        if happens("work"):
            record["work"] = self.work.draw(random)
        if happens("rank"):
            record["rank"] = self.ranks.draw(random)
        if happens("unit"):
            record["unit"] = self.units.draw(random)
        record["report"] = person["death"] + datetime.timedelta(days=int(random.expovariate(1 / 25)) + 2)
        return record


def age(record):
    before_birthday = (record["death"].month, record["death"].day) < (record["birth"].month, record["birth"].day)
    return str(max(0, record["death"].year - record["birth"].year - before_birthday))


# How a column is written from a record.
WRITTEN = {
    "birth_iso": lambda r: r["birth"].isoformat(), "birth_packed": lambda r: r["birth"].strftime("%Y%m%d"),
    "birth_dots": lambda r: r["birth"].strftime("%d.%m.%Y"), "birth_us": lambda r: r["birth"].strftime("%m/%d/%Y"),
    "birth_year": lambda r: str(r["birth"].year), "birth_month": lambda r: str(r["birth"].month),
    "birth_day": lambda r: str(r["birth"].day), "age": age,
    "death_iso": lambda r: r["death"].isoformat(), "death_dots": lambda r: r["death"].strftime("%d.%m.%Y"),
    "report_dots": lambda r: r["report"].strftime("%d.%m.%Y"),
    "full": lambda r: " ".join(filter(None, (r["surname"], r["given"], r["patronymic"]))),
    "full_western": lambda r: " ".join((r["given"], r["surname"])),
    "second_surname": lambda r: r["second_surname"].upper(), "surname_upper": lambda r: r["surname"].upper(), "given_upper": lambda r: r["given"].upper(),
    "full_latin": lambda r: slips.latin(" ".join(filter(None, (r["given"], r["patronymic"], r["surname"])))),
    "address_line": lambda r: f"{r['number']} {r['street']} {r['town']} {r['postcode']}",
    # Call signs follow from the number of the unit and the day of birth, so that no further draw changes the other sets.
    "call_sign": lambda r: values.CALL_SIGNS[(int(r["unit"][-3:]) + 31 * r["birth"].day) % len(values.CALL_SIGNS)],
    "death_month": lambda r: r["death"].strftime("%m.%Y"),
    "surname_latin": lambda r: slips.latin(r["surname"]), "given_latin": lambda r: slips.latin(r["given"]),
    "patronymic_latin": lambda r: slips.latin(r["patronymic"]), "region_latin": lambda r: slips.latin(r["region"])}


def written(record, source):
    return WRITTEN[source](record) if source in WRITTEN else record[source]

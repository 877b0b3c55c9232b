"""The sets: who lives there, how many records name each of them, what goes wrong, and what the columns are called."""
from dataclasses import dataclass, field


def once_and(share, most=2):
    """One record for each person, further ones with falling probability, up to so many."""
    def copies(random):
        number = 1
        if random.random() < share:
            number = 2
            while number < most and random.random() < 0.5:
                number += 1
        return number
    return copies


def up_to(most):
    return lambda random: random.randrange(1, most + 1)


@dataclass
class List:
    """One file. Columns: heading -> (source, share of missing cells). `coverage`: share of the people whom it names."""
    name: str
    columns: dict
    copies: object = once_and(0)
    coverage: float = 1.0
    errors: dict = field(default_factory=dict)
    separator: str = ","


@dataclass
class Set:
    name: str
    culture: str
    people: int
    lists: list
    kin: float = 0.02
    born: tuple = (1930, 2004)


LIGHT = dict(given=.06, surname=.06, patronymic=.06, middle=.06, birth=.05, death=.05, town=.05, street=.06, postcode=.04, phone=.04,
             ssn=.04, email=.06, number=.04, swapped=.01, moved=.03, married=.01, work=.1, rank=.1, unit=.15)
HEAVY = {what: 3 * rate for what, rate in LIGHT.items()} | dict(swapped=.05, initial=.05, moved=.15, married=.06)
MIDDLE = {what: 1.7 * rate for what, rate in LIGHT.items()} | dict(initial=.04)

SETS = [
    Set("german-parts", "german", 9000, [List("register", {
        "fname_c1": ("given_upper", 0), "fname_c2": ("middle", .9), "lname_c1": ("surname_upper", 0), "lname_c2": ("second_surname", .98),
        "by": ("birth_year", 0), "bm": ("birth_month", 0), "bd": ("birth_day", 0)}, once_and(.11), errors=MIDDLE)]),
    Set("australian-two-files", "english", 5000, [List(name, {
        "given_name": ("given", .03), " surname": ("surname", .02), " street_number": ("number", .05), " address_1": ("street", .03),
        " address_2": ("middle", .3), " suburb": ("town", .01), " postcode": ("postcode", .01), " state": ("region", .1),
        " date_of_birth": ("birth_packed", .1), " soc_sec_id": ("ssn", .01)}, errors=errors, separator=", ")
        for name, errors in (("originals", {}), ("copies", HEAVY))]),
    Set("historical", "english", 4500, [List("persons", {
        "full_name": ("full_western", .02), "first_name": ("given", .03), "surname": ("surname", .03), "dob": ("birth_iso", .15),
        "birth_place": ("town", .1), "postcode_fake": ("postcode", .2), "gender": ("sex", .2), "occupation": ("work", .3)},
        up_to(10), errors=MIDDLE)], born=(1700, 1900)),
    Set("mail-addresses", "english", 5000, [List("accounts", {
        "first_name": ("given", .18), "surname": ("surname", .18), "dob": ("birth_iso", .02), "city": ("town", .2),
        "email": ("email", .2)}, up_to(7), errors=HEAVY)]),
    Set("bare-names", "english", 5000, [List("roll", {
        "fname": ("given", .1), "mname": ("middle", .4), "lname": ("surname", .05), "birth_year": ("birth_year", .25),
        "postcode": ("postcode", .4), "occupation": ("work", .4)}, once_and(.01), errors=LIGHT)]),
    Set("many-copies", "english", 8000, [List("members", {
        "First Name": ("given", .05), "Last Name": ("surname", .05), "Date of Birth": ("birth_us", .25), "Phone": ("phone", .4),
        "City": ("town", .3)}, once_and(.6, 10), errors=MIDDLE)]),
    Set("census", "english", 25000, [List("returns", {
        "forename": ("given", .02), "surname": ("surname", .02), "sex": ("sex", .02), "age": ("age", .05),
        "parish": ("town", .05), "occupation": ("work", .2)}, once_and(.2), errors=LIGHT)], kin=.3, born=(1950, 2004)),
    Set("russian-one-column", "russian", 17000, [List("dead", {
        "ФИО": ("full", 0), "дата рождения": ("birth_dots", .25), "дата гибели": ("death_dots", .3), "регион": ("region", .1),
        "звание": ("rank", .3), "часть": ("unit", .5)}, once_and(.15, 4), errors=MIDDLE)], kin=.05, born=(1965, 2005)),
    Set("russian-parts", "russian", 80000, [List("dead", {
        "Фамилия": ("surname", 0), "Имя": ("given", .01), "Отчество": ("patronymic", .15), "Дата рождения": ("birth_iso", .2),
        "Дата смерти": ("death_iso", .3), "Населённый пункт": ("town", .2), "Регион": ("region", .1)},
        once_and(.2, 5), errors=LIGHT)], kin=.1, born=(1965, 2005)),
    Set("russian-ages", "russian", 25000, [List("obituaries", {
        "имя": ("full", 0), "возраст": ("age", .15), "дата смерти": ("death_dots", .25), "откуда": ("town", .2),
        "область": ("region", .1), "опубликовано": ("report_dots", .02)}, once_and(.2, 4), errors=LIGHT)], kin=.05, born=(1965, 2005)),
    Set("russian-two-lists", "russian", 20000, [
        List("register", {"Фамилия": ("surname", 0), "Имя": ("given", 0), "Отчество": ("patronymic", .05),
                          "Дата рождения": ("birth_dots", .05), "Дата смерти": ("death_dots", .2), "Регион": ("region", .05),
                          "Звание": ("rank", .2)}, coverage=.7, errors=LIGHT),
        List("backlog", {"ФИО": ("full", 0), "возраст": ("age", .2), "дата гибели": ("death_dots", .3), "регион": ("region", .15),
                         "опубликовано": ("report_dots", 0)}, once_and(.1), coverage=.4, errors=MIDDLE)], kin=.05, born=(1965, 2005)),
    Set("two-scripts", "russian", 12000, [
        List("cyrillic", {"фамилия": ("surname", 0), "имя": ("given", 0), "отчество": ("patronymic", .1),
                          "дата рождения": ("birth_dots", .1), "регион": ("region", .1)}, coverage=.8, errors=LIGHT),
        List("latin", {"surname": ("surname_latin", 0), "first name": ("given_latin", 0), "patronymic": ("patronymic_latin", .3),
                       "date of birth": ("birth_iso", .1), "region": ("region_latin", .2)}, coverage=.5, errors=LIGHT)],
        kin=.05, born=(1965, 2005)),
    Set("three-lists", "english", 10000, [
        List("parish", {"fname": ("given", .03), "lname": ("surname", .02), "dob": ("birth_iso", .1), "zip": ("postcode", .2)},
             coverage=.6, errors=LIGHT),
        List("hospital", {"FirstName": ("given", .05), "LastName": ("surname", .02), "DateOfBirth": ("birth_us", .15),
                          "City": ("town", .1)}, once_and(.1), coverage=.5, errors=MIDDLE),
        List("press", {"name": ("full_western", 0), "birth_year": ("birth_year", .3), "city": ("town", .3),
                       "postcode": ("postcode", .4)}, coverage=.3, errors=MIDDLE)], kin=.05),
    Set("ukrainian-parts", "ukrainian", 15000, [List("memory", {
        "прізвище": ("surname", 0), "ім'я": ("given", .02), "по батькові": ("patronymic", .2), "дата народження": ("birth_dots", .2),
        "дата загибелі": ("death_dots", .2), "місце": ("town", .3)}, once_and(.25, 3), errors=MIDDLE)], kin=.05, born=(1965, 2005)),
    Set("hundred-thousand", "english", 85000, [List("register", {
        "given": ("given", .05), "family_name": ("surname", .05), "birthdate": ("birth_iso", .1), "town": ("town", .1),
        "postcode": ("postcode", .15), "street": ("street", .2)}, once_and(.15, 3), errors=MIDDLE)]),
    Set("million", "english", 850000, [List("register", {
        "first_name": ("given", .03), "last_name": ("surname", .03), "middle_name": ("middle", .3), "dob": ("birth_iso", .1),
        "city": ("town", .1), "postcode": ("postcode", .15)}, once_and(.15, 3), errors=LIGHT)]),
    # Held out: written after everything was decided, linked once.
    Set("patients", "english", 15000, [List("patients", {
        "FirstName": ("given", .02), "LastName": ("surname", .02), "Sex": ("sex", .03), "DOB": ("birth_us", .08),
        "Telephone": ("phone", .35), "Address": ("address_line", .15)}, once_and(.25, 4), errors=MIDDLE)], kin=.15),
    Set("memorial", "russian", 20000, [List("memorial", {
        "Звание": ("rank", .2), "ФИО": ("full", 0), "Позывной": ("call_sign", .6), "Год рождения": ("birth_year", .2),
        "Погиб": ("death_month", .25), "Откуда": ("town", .25)}, once_and(.2, 3), errors=MIDDLE)], kin=.08, born=(1965, 2005)),
    Set("passports", "russian", 16000, [
        List("register", {"Фамилия": ("surname", 0), "Имя": ("given", 0), "Отчество": ("patronymic", .1),
                          "Дата рождения": ("birth_dots", .1), "Населённый пункт": ("town", .2), "Регион": ("region", .1)},
             coverage=.7, errors=LIGHT),
        List("passports", {"Name": ("full_latin", 0), "Date of birth": ("birth_iso", .15), "Region": ("region_latin", .3)},
             once_and(.1), coverage=.5, errors=MIDDLE)], kin=.08, born=(1965, 2005))]

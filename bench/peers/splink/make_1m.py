"""Writes one million made-up records with known truth: 800,000 people and 200,000 altered copies, in Cyrillic and in Latin.

    python make_1m.py FOLDER [RECORDS [SEED]]

No real person is in it. Given names are common ones; surnames and places are put together from syllables. How often each occurs
falls like 1 / (rank + shift), flat at the top and long in the tail, as names do. A copy has one to three errors of eight kinds.
Standard library only; the same seed writes the same bytes.
"""
import csv
import datetime
import itertools
import pathlib
import random
import sys

GIVEN = """александр сергей андрей дмитрий алексей евгений владимир николай иван максим михаил виталий роман артём денис павел
виктор юрий олег антон игорь константин василий никита анатолий илья вадим станислав кирилл вячеслав руслан егор валерий даниил
ярослав григорий пётр богдан тарас степан георгий леонид борис геннадий эдуард тимур марат ринат рустам ильдар айрат аркадий
фёдор матвей лев семён захар глеб тимофей остап мыкола олександр""".split()
FATHERS = """александрович сергеевич андреевич дмитриевич алексеевич евгеньевич владимирович николаевич иванович михайлович
викторович васильевич анатольевич юрьевич олегович валерьевич петрович павлович игоревич константинович геннадьевич
григорьевич витальевич вячеславович леонидович романович борисович станиславович фёдорович степанович вадимович антонович
эдуардович русланович ильич максимович ринатович маратович аркадьевич семёнович денисович богданович тарасович кириллович
георгиевич яковлевич матвеевич захарович наумович савельевич""".split()
ONSETS = "б в г д ж з к л м н п р с т х ч ш бр кр гр ст пл др тр сл".split()
VOWELS = "а о у е и".split()
CODAS = "б в г д к л м н р с т ш нд рк лк ст".split()
SURNAME_ENDS = "ов ев ин енко ук ский як ько ов ин".split()
PLACE_ENDS = "ово ино ское град ск овка евка ополь".split()
ALPHABET = "абвгдежзийклмнопрстуфхцчшщыьэюя"
LATIN = dict(zip(map(ord, "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
                 "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya".split(" ")))
SHIFTS = {"surname": 25, "given_name": 4, "patronymic": 4, "place": 12}
KINDS = 8
COLUMNS = ["id", "list", "surname", "given_name", "patronymic", "date_of_birth", "date_of_death", "place", "cluster"]
FIRST_DEATH, DEATH_DAYS = datetime.date(2022, 2, 24), 1400


def composed(random_, ends, count):
    """Distinct words of two syllables and an ending, in random order."""
    words = list(dict.fromkeys("".join(parts) for parts in itertools.product(ONSETS, VOWELS, CODAS, VOWELS[:3], ends)))
    random_.shuffle(words)
    return words[:count]


class People:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.surnames = composed(self.random, SURNAME_ENDS, 30000)
        self.places = composed(self.random, PLACE_ENDS, 3000)

    def draw(self, words, column, count):
        weights = [1 / (rank + SHIFTS[column]) for rank in range(1, len(words) + 1)]
        return self.random.choices(words, cum_weights=list(itertools.accumulate(weights)), k=count)

    def originals(self, count):
        return [list(row) for row in zip(
            self.draw(self.surnames, "surname", count),
            self.draw(GIVEN, "given_name", count),
            self.draw(FATHERS, "patronymic", count),
            (self.birth() for _ in range(count)),
            (self.death() for _ in range(count)),
            self.draw(self.places, "place", count))]

    def birth(self):
        if self.random.random() < 0.18:
            return None
        years = 0.0
        while not 18 <= years <= 65:
            years = self.random.gauss(36, 9.5)
        return datetime.date(2023, 7, 1) - datetime.timedelta(days=int(years * 365.25))

    def death(self):
        if self.random.random() < 0.16:
            return None
        return FIRST_DEATH + datetime.timedelta(days=self.random.randrange(DEATH_DAYS))

    def copy(self, row):
        row = list(row)
        for kind in self.random.sample(range(KINDS), self.random.choice((1, 1, 2, 2, 3))):
            self.alter(row, kind)
        return row

    def alter(self, row, kind):
        surname, given, patronymic, birth, death, place = range(6)
        if kind == 0:
            row[surname] = self.typo(row[surname])
        elif kind == 1:
            row[given] = self.typo(row[given])
        elif kind == 2:
            row[patronymic] = None
        elif kind == 3 and row[patronymic]:
            row[patronymic] = self.random.choice((self.typo, self.other_father))(row[patronymic])
        elif kind == 4 and row[birth]:
            row[birth] = self.mistaken(row[birth])
        elif kind == 5:
            row[birth] = None
        elif kind == 6:
            row[place] = self.typo(row[place])
        elif kind == 7 and row[death]:
            row[death] += datetime.timedelta(days=self.random.choice((-4, -3, -2, -1, 1, 2, 3, 4)))

    def typo(self, word):
        at = self.random.randrange(len(word) - 1)
        letter = self.random.choice(ALPHABET)
        return self.random.choice((
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :]))

    def other_father(self, _):
        return self.random.choice(FATHERS)

    def mistaken(self, day):
        """Day and month swapped where that is a date, else a year off."""
        if day.day <= 12 and day.day != day.month and self.random.random() < 0.7:
            return day.replace(month=day.day, day=day.month)
        return day + datetime.timedelta(days=self.random.choice((-365, 365)))


def written(value, is_latin):
    if value is None:
        return ""
    if isinstance(value, datetime.date):
        return value.isoformat()
    return (value.translate(LATIN) if is_latin else value).capitalize()


def main():
    folder = pathlib.Path(sys.argv[1])
    records = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    people = People(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    count = records * 4 // 5
    originals = people.originals(count)
    rows = list(enumerate(originals))
    for _ in range(records - count):
        person = people.random.randrange(count)
        rows.append((person, people.copy(originals[person])))
    people.random.shuffle(rows)
    lists = people.random.choices("ABC", k=records)
    folder.mkdir(parents=True, exist_ok=True)
    for name, is_latin in (("people_cyrillic.csv", False), ("people_latin.csv", True)):
        with open(folder / name, "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(COLUMNS)
            for number, ((person, row), member) in enumerate(zip(rows, lists), 1):
                writer.writerow([f"r{number}", member, *(written(value, is_latin) for value in row), f"p{person}"])


if __name__ == "__main__":
    main()

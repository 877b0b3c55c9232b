"""What goes wrong when people write people down: a letter, an order, a date, a word left out."""
import datetime

KEYS = {"latin": ["qwertyuiop", "asdfghjkl", "zxcvbnm"], "cyrillic": ["йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"]}
SOUNDS = [("ph", "f"), ("ck", "k"), ("ei", "ie"), ("y", "i"), ("th", "t"), ("dt", "t"), ("ss", "s"), ("ll", "l"), ("ö", "oe"), ("ü", "ue"),
          ("ä", "ae"), ("ё", "е"), ("о", "а"), ("и", "е"), ("тс", "ц"), ("нн", "н"), ("ий", "ый"), ("г", "к"), ("д", "т"), ("mm", "m")]
NICKNAMES = {"William": "Bill", "Robert": "Bob", "Elizabeth": "Betty", "Margaret": "Peggy", "Edward": "Ted", "Thomas": "Tom",
             "Александр": "Саша", "Дмитрий": "Дима", "Евгений": "Женя", "Михаил": "Миша", "Владимир": "Вова", "Иван": "Ваня",
             "Алексей": "Алёша", "Сергей": "Серёжа", "Николай": "Коля", "Павел": "Паша", "Константин": "Костя"}


def letter(random, text):
    """One letter added, lost, changed for a neighbour on the keyboard, or swapped with the next."""
    if len(text) < 3:
        return text
    at, kind = random.randrange(len(text)), random.randrange(4)
    near = neighbour(random, text[at])
    if kind == 0:
        return text[:at] + near + text[at:]
    if kind == 1:
        return text[:at] + text[at + 1:]
    if kind == 2 or at + 1 == len(text):
        return text[:at] + near + text[at + 1:]
    return text[:at] + text[at + 1] + text[at] + text[at + 2:]


def neighbour(random, letter):
    if letter.isdigit():
        return random.choice("0123456789")
    for row in KEYS["latin"] + KEYS["cyrillic"]:
        at = row.find(letter.lower())
        if at >= 0:
            return row[max(0, at + random.choice((-1, 1))) % len(row)]
    return random.choice("aeinrst")


def sound(random, text):
    """One sound written another way; a slip of a letter where no sound is ambiguous."""
    fitting = [(a, b) for a, b in SOUNDS if a in text]
    if not fitting:
        return letter(random, text)
    a, b = random.choice(fitting)
    return text.replace(a, b, 1)


def name(random, text):
    lot = random.random()
    if lot < 0.5:
        return letter(random, text)
    if lot < 0.8:
        return sound(random, text)
    if lot < 0.9 and text in NICKNAMES:
        return NICKNAMES[text]
    return letter(random, letter(random, text))


def initial(text):
    return text[:1] + "."


def date(random, day):
    """Day and month exchanged, a digit wrong, a year or a few days off, or the 1 January of the year."""
    kind = random.random()
    if kind < 0.2 and day.day <= 12:
        return day.replace(month=day.day, day=day.month)
    if kind < 0.45:
        return day + datetime.timedelta(days=random.choice((-10, -1, 1, 1, 10, 20)))
    if kind < 0.65:
        return moved(day, random.choice((-10, -1, 1, 10)))
    if kind < 0.8:
        return day.replace(month=random.randrange(1, 13), day=min(day.day, 28))
    if kind < 0.92:
        return day.replace(month=1, day=1)
    return moved(day, random.choice((-7, -5, -3, 3, 5, 7)))


def moved(day, years):
    return day.replace(year=day.year + years, day=min(day.day, 28))


LATIN = dict(zip("абвгдезийклмнопрстуфцыэ", "a b v g d e z i y k l m n o p r s t u f ts y e".split())) | {
    "ё": "yo", "ж": "zh", "х": "kh", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu", "я": "ya"}


def latin(text):
    """As passports and newspapers write it."""
    return "".join(LATIN.get(c, c) if c.islower() else LATIN.get(c.lower(), c).capitalize() for c in text)

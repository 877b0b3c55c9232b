"""Invented values: names, places, work and units of people who never lived, in three languages. All of it is made of parts."""
import bisect
import itertools

ENGLISH_MEN = """James John William Thomas George Henry Charles Robert Edward Joseph Arthur Samuel Daniel David Peter Michael Andrew
Stephen Richard Francis Hugh Walter Alfred Frederick Albert Ernest Harold Leonard Jack Oliver Harry Lachlan Joshua Liam Noah Ethan
Mitchell Connor Dylan Angus Owen Rhys Callum Jasper Cyril Edmund Giles Ambrose Barnaby Silas""".split()
ENGLISH_WOMEN = """Mary Elizabeth Anne Sarah Jane Margaret Alice Emily Catherine Ellen Florence Edith Rose Lucy Charlotte Emma Grace
Isabella Sophie Olivia Chloe Ella Hannah Georgia Ruby Amelia Harriet Martha Agnes Beatrice Winifred Dorothy Phyllis Mabel Ada Clara
Esther Judith Ruth Naomi Imogen Tabitha Rowena""".split()
GERMAN_MEN = """Hans Peter Wolfgang Klaus Werner Jürgen Michael Thomas Andreas Stefan Christian Markus Martin Uwe Dieter Horst Günter
Karl Heinz Manfred Gerhard Helmut Rolf Jörg Frank Ralf Bernd Jens Sven Dirk Carsten Holger Lars Torsten Matthias Rainer Volker Kurt
Ernst Otto Friedrich Wilhelm Hermann Gerd Axel Lothar""".split()
GERMAN_WOMEN = """Ursula Monika Petra Sabine Renate Helga Karin Brigitte Ingrid Erika Andrea Gisela Claudia Susanne Gabriele Christa
Angelika Heike Birgit Barbara Martina Ute Stefanie Anja Katrin Silke Tanja Nicole Jutta Elke Doris Bärbel Irmgard Hannelore Waltraud
Edith Hedwig Frieda Marlies Antje""".split()
RUSSIAN_MEN = """Александр Сергей Алексей Андрей Дмитрий Евгений Максим Иван Михаил Николай Владимир Денис Роман Артём Павел Виктор
Юрий Игорь Олег Антон Константин Кирилл Виталий Илья Вячеслав Руслан Василий Никита Даниил Анатолий Станислав Вадим Егор Валерий
Пётр Григорий Фёдор Семён Борис Геннадий Тимур Ринат Баир Эдуард Лев""".split()
RUSSIAN_WOMEN = "Елена Ольга Наталья Татьяна Ирина Светлана Анна Мария Екатерина Юлия Марина Галина Людмила Надежда".split()
UKRAINIAN_MEN = """Олександр Сергій Андрій Олексій Дмитро Володимир Микола Іван Михайло Василь Віктор Юрій Ігор Олег Роман Богдан
Тарас Павло Петро Максим Євген В'ячеслав Віталій Ярослав Назар Артем Денис Степан Анатолій Григорій""".split()

ENGLISH_STEMS = """ash black brad brook burn carl cros dal dan eld fair farn gar gold grim hal hart haw hol hurst kel kirk lang lin
mar mil nor oak pen pres rad red row sel shel stan stock sut thorn tur wad wal war wes whit win wood wyn""".split()
ENGLISH_ENDS = "ton ley ford field wood man son er worth by ham well bury cott den ridge gate more stead".split()
GERMAN_STEMS = """acker bach baum berg brand buch dorn eich fels fink frei gold grün hag hart heid hirsch holz kamm kirch klein
krug lang lind mühl neu ober pfeif reich rein rot sand schön schwarz sieb stein stroh teich tief voss wald weid wein wolf ziegel""".split()
GERMAN_ENDS = "er mann ner meier bauer müller berger ing ke el ert hofer becker kamp horst feld haus schmidt".split()
RUSSIAN_STEMS = """бар белоз берез бород бурд верет воронц глад голуб горд гром давыд дём дорон ерох жар жил завьял зим зубр
карас кашир ковал козыр колос корн кошк красил круж кузь лап лебед лист лукош май мальц мельн мороз ник обух орл пав панкр
полуш пруд рыж сав седельн сид скворц смол сокол сух тарас терех тих ткач трет уваж усол фил харит хол цвет чеб черн шап шубн
щеб щук юд яким яр""".split()
RUSSIAN_ENDS = "ов ев ин кин ников ский унов ушин енко ецов ыгин аров".split()
UKRAINIAN_ENDS = "енко ук чук ський ко ець ишин ак івський юк".split()

LATIN_PLACE_ENDS = "ton|field|bridge|port|haven|mouth|church|hill|vale|cross|minster|stoke".split("|")
RUSSIAN_PLACE_ENDS = "ово|ино|ка|овка|инское|ское|ичи|ск|град|ый Яр|ая Гора|ое Поле".split("|")
REGIONS = """Бурятия|Забайкальский край|Свердловская область|Челябинская область|Башкортостан|Татарстан|Самарская область
Волгоградская область|Ростовская область|Краснодарский край|Ставропольский край|Дагестан|Алтайский край|Иркутская область|Пермский край
Оренбургская область|Саратовская область|Новосибирская область|Псковская область|Московская область""".replace("\n", "|").split("|")
STATES = "nsw vic qld wa sa tas act nt".split()
RANKS = "рядовой|ефрейтор|младший сержант|сержант|старший сержант|старшина|прапорщик|лейтенант|старший лейтенант|капитан|майор".split("|")
CALL_SIGNS = """Сокол Барс Гром Дед Лис Молот Север Тихий Ворон Кедр Шаман Якут Химик Танк Рыжий Боцман Сибиряк Док
Гранит Полюс Викинг Кот Монах Седой Вихрь Беркут Студент Маяк Байкал Филин""".split()
WORK = """farmer labourer clerk painter politician soldier priest lawyer physician merchant teacher engraver architect composer
sailor weaver miner servant baker carpenter mason tailor poet actor engineer chemist botanist publisher journalist""".split()
DOMAINS = "mailbox.org post.net wilson.com hart.info campbell.biz linden.com smith.net".split()


class Stock:
    """Values with frequencies that fall as a power of their rank."""

    def __init__(self, values, power, offset=2.0):
        self.values = list(values)
        self.sums = list(itertools.accumulate((rank + offset) ** -power for rank in range(len(self.values))))

    def draw(self, random):
        return self.values[bisect.bisect(self.sums, random.random() * self.sums[-1])]


def joined(random, stems, ends, number):
    """Words of a stem and an ending; where more are wanted than there are, two stems and an ending."""
    words = [stem + end for stem in stems for end in ends]
    random.shuffle(words)
    while len(words) < number:
        words.append(random.choice(stems) + random.choice(stems) + random.choice(ends))
    return [word.capitalize() for word in dict.fromkeys(words)][:number]


def patronymic(father, is_woman, ukrainian=False):
    special = {"Илья": "Ильич", "Никита": "Никитич", "Лев": "Львович", "Пётр": "Петрович", "Павел": "Павлович"}
    if ukrainian:
        man = {"Микола": "Миколайович", "Григорій": "Григорович", "Петро": "Петрович"}.get(father)
        root = father[:-1] if father[-1] in "оа" else father
        return man or root + "ович"
    if father in special:
        man = special[father]
    elif father.endswith("ий"):
        man = father[:-2] + ("ьевич" if father[-3] in "лнрт" and father[-4] not in "тр" else "иевич")
    elif father[-1] in "ьй":
        man = father[:-1] + "евич"
    else:
        man = father + "ович"
    return man[:-2] + ("на" if man.endswith("вич") else "ична") if is_woman else man


def feminine(surname):
    if surname.endswith(("ов", "ев", "ин", "ын")):
        return surname + "а"
    return surname[:-2] + "ая" if surname.endswith("ий") else surname

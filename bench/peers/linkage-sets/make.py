"""Writes the sets of `sets.py`, each in a folder of its own: one CSV for each list, and who is whom in `truth.csv`.

    python make.py FOLDER [SET...]

Everything is drawn from a seed that is the name of the set: the same files on every machine.
"""
import csv
import pathlib
import random
import sys

from people import World, written
from sets import SETS


def write(made, folder):
    draw = random.Random(made.name)
    folder.mkdir(parents=True, exist_ok=True)
    world = World(draw, made.culture, made.people, made.kin, made.born)
    people = [world.person() for _ in range(made.people)]
    truth = []
    for listed in made.lists:
        rows = [(who, cells(world, listed, person)) for who, person in enumerate(people) if draw.random() < listed.coverage
                for _ in range(listed.copies(draw))]
        draw.shuffle(rows)
        with open(folder / f"{listed.name}.csv", "w", encoding="utf-8") as file:
            print(listed.separator.join(["id", *listed.columns]).replace("  ", " "), file=file)
            for number, (who, row) in enumerate(rows):
                print(listed.separator.join([f"r{number}", *row]), file=file)
                truth.append((listed.name, f"r{number}", who))
    with open(folder / "truth.csv", "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(("list", "id", "cluster"))
        out.writerows(truth)


def cells(world, listed, person):
    """Cells of one record. Empty ones come together: a bare record lacks much."""
    record = world.seen(person, listed.errors)
    bareness = world.random.gammavariate(2, 1 / 2)
    return ["" if world.random.random() < missing * bareness else written(record, source)
            for source, missing in listed.columns.values()]


def main():
    folder, wanted = pathlib.Path(sys.argv[1]), sys.argv[2:]
    for made in SETS:
        if not wanted or made.name in wanted:
            write(made, folder / made.name)


if __name__ == "__main__":
    main()

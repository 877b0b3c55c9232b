"""Makes a series of daily maps for the benchmark out of the few real ones: python make_corpus.py SOURCE_FOLDER TARGET_FOLDER [769]

Real snapshots in date order, each standing for the days up to the next; on six days of seven, one to four stretches of 10 to 15
corners of the inland boundary bulge by up to 500 m and stay so. Like the real files, all of them are valid.
"""
import copy
import datetime
import glob
import json
import math
import os
import random
import sys

from shapely.geometry import shape

source, target, days = sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 769
os.makedirs(target, exist_ok=True)
files = sorted(glob.glob(os.path.join(source, "deepstatemap_data_*.geojson")))
stream = random.Random(20260130)
first = datetime.date(2024, 7, 8)
held = -1


def bulge(sheet):
    """The sheet with one stretch of the longest ring moved, or unchanged where that would make it cross itself."""
    moved = copy.deepcopy(sheet)
    geometry = moved["features"][0]["geometry"]
    ring = max((r for p in geometry["coordinates"] for r in p), key=len)
    inland = [i for i, (x, y) in enumerate(ring) if 34 < x < 38.5 and 47 < y < 50.3 and 0 < i < len(ring) - 16]
    start, length = stream.choice(inland), stream.randint(10, 15)
    east, north = stream.uniform(-0.006, 0.006), stream.uniform(-0.004, 0.004)
    for step in range(length):
        weight = math.sin(math.pi * (step + 1) / (length + 1))
        x, y = ring[start + step]
        ring[start + step] = [x + weight * east, y + weight * north]
    return moved if shape(geometry).is_valid else sheet


for day in range(days):
    base = day * len(files) // days
    if base != held:
        held = base
        with open(files[base]) as f:
            sheet = json.load(f)
    elif stream.random() > 1 / 7:
        for _ in range(stream.randint(1, 4)):
            sheet = bulge(sheet)
    name = "deepstatemap_data_%s.geojson" % (first + datetime.timedelta(days=day)).strftime("%Y%m%d")
    with open(os.path.join(target, name), "w") as f:
        json.dump(sheet, f)

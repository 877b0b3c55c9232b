"""The work of FrontSeriesRun with GeoPandas and Shapely: python series_shapely.py MAPS_FOLDER OUTLINE.geojson [processes]

Reads every map, checks and mends it, projects it (Lambert azimuthal equal-area), measures area, main contact line as drawn and
generalised, and what was gained and lost since the map before.
"""
import glob
import multiprocessing
import os
import sys
import time

import geopandas
import shapely
from pyproj import Geod

PLANE = "+proj=laea +lat_0=48.40203 +lon_0=31.54428 +datum=WGS84 +units=m"
GEOD = Geod(ellps="WGS84")


def read(path):
    frame = geopandas.read_file(path).to_crs(PLANE)
    ground = frame.geometry.union_all() if len(frame) > 1 else frame.geometry.iloc[0]
    return ground if ground.is_valid else shapely.make_valid(ground)


def km(line):
    degrees = geopandas.GeoSeries([line], crs=PLANE).to_crs("EPSG:4326").iloc[0]
    return GEOD.geometry_length(degrees) / 1000


def measure(block):
    paths, before_path, inner = block
    before = read(before_path) if before_path else None
    rows = []
    for path in paths:
        here = read(path)
        pieces = shapely.line_merge(shapely.intersection(here.boundary, inner))
        main = max(shapely.get_parts(pieces), key=lambda piece: piece.length)
        gained = lost = 0.0
        if before is not None and not shapely.equals_identical(before, here):
            gained = shapely.difference(here, before).area / 1e6
            lost = shapely.difference(before, here).area / 1e6
        rows.append((here.area / 1e6, km(main), km(shapely.simplify(main, 2000, preserve_topology=False)), gained, lost))
        before = here
    return rows


if __name__ == "__main__":
    started = time.perf_counter()
    maps = sorted(glob.glob(os.path.join(sys.argv[1], "deepstatemap_data_*.geojson")))
    inner = read(sys.argv[2]).buffer(-2000)
    processes = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    size = 16
    blocks = [(maps[i : i + size], maps[i - 1] if i else None, inner) for i in range(0, len(maps), size)]
    if processes > 1:
        with multiprocessing.Pool(processes) as pool:
            rows = [row for block in pool.map(measure, blocks) for row in block]
    else:
        rows = [row for block in map(measure, blocks) for row in block]
    print("maps %d" % len(rows))
    for name, column in zip(("area_km2", "main_km", "generalised_km", "gained_km2", "lost_km2"), zip(*rows)):
        print("sum_%s %.3f" % (name, sum(column)))
    print("seconds %.2f" % (time.perf_counter() - started))

"""Links each set with no model, and says how well: precision, recall and F1 over pairs of clusters, and where the rest was lost.

    python run.py FOLDER [SET...]        # TOLL="java -jar app/target/toll.jar" if not ./toll

"Best" is the best F1 that a threshold on the written pairs could give with the truth in hand: far above F1, the threshold or the
clustering loses; near it, the weights or the blocking. "Reach" is the share of the true pairs that were written at all.
"""
import csv
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "splink"))
from score import pairs as pairs_in, score  # noqa: E402

TOLL = os.environ.get("TOLL", str(HERE.parents[2] / "toll")).split()


def rows(path, *columns):
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield tuple(row[column] for column in columns)


def keyed(path, value):
    return {(name, record): found for name, record, found in rows(path, "list", "id", value)}


def best(truth, path):
    """Best F1 over thresholds on the written pairs, and the share of the true pairs among them."""
    sizes = {}
    for cluster in truth.values():
        sizes[cluster] = sizes.get(cluster, 0) + 1
    true = pairs_in(sizes)
    weighed = sorted(((float(bits), truth[a, b] == truth[c, d])
                      for a, b, c, d, bits in rows(path, "list_1", "id_1", "list_2", "id_2", "weight_bits")), reverse=True)
    hits, top, cut = 0, 0.0, 0.0
    for number, (bits, is_true) in enumerate(weighed, 1):
        hits += is_true
        if 2 * hits / (number + true) > top:
            top, cut = 2 * hits / (number + true), bits
    return top, cut, hits / true


def run(folder):
    out = folder / "toll"
    files = sorted(str(path) for path in folder.glob("*.csv") if path.name != "truth.csv")
    done = subprocess.run(["/usr/bin/time", "-f", "measured %e %U %M", *TOLL, "link", *files, "--out", str(out), "--draws", "0",
                           "--no-report"], capture_output=True, text=True)
    if done.returncode:
        return print(f"{folder.name}: {done.stdout}{done.stderr}")
    wall, cpu, kilobytes = re.search(r"measured (\S+) (\S+) (\S+)", done.stderr).groups()
    truth = keyed(folder / "truth.csv", "cluster")
    found = keyed(out / "people.csv", "person")
    precision, recall, f1 = score(truth, found)
    top, cut, reach = best(truth, out / "pairs.csv")
    print(f"{folder.name:22} {len(truth):8,} {precision:.4f} {recall:.4f} {f1:.4f}  best {top:.4f} at {cut:5.1f}  reach {reach:.4f}"
          f"  {float(wall):5.1f} s {float(cpu):5.1f} CPU s {int(kilobytes) / 1e6:.2f} GB", flush=True)


def main():
    root, wanted = pathlib.Path(sys.argv[1]), sys.argv[2:]
    for folder in sorted(root.iterdir()):
        if folder.is_dir() and (not wanted or folder.name in wanted):
            run(folder)


if __name__ == "__main__":
    main()

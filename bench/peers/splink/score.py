"""Pairwise precision, recall and F1 of clusters on disk against the truth column of the records.

    python score.py RECORDS_CSV CLUSTERS_CSV [ID_COLUMN CLUSTER_COLUMN]

Pairs are counted over whole clusters (every two records of one cluster), so a chain of links pays for what it joins.
"""
import collections
import csv
import sys


def pairs(counts):
    return sum(n * (n - 1) // 2 for n in counts.values())


def score(truth, found):
    """Both map a record to its cluster; a record that `found` lacks stands alone."""
    joint = collections.Counter((cluster, found.get(record, ("alone", record))) for record, cluster in truth.items())
    true = pairs(collections.Counter(truth.values()))
    claimed = pairs(collections.Counter(found.values()))
    hit = pairs(joint)
    precision, recall = (hit / claimed if claimed else 1.0), hit / true
    return precision, recall, 2 * hit / (claimed + true)


def column(path, key, value):
    with open(path, encoding="utf-8", newline="") as file:
        return {row[key]: row[value] for row in csv.DictReader(file)}


def main():
    records, clusters = sys.argv[1:3]
    id_column, cluster_column = sys.argv[3:5] if len(sys.argv) > 3 else ("id", "cluster")
    precision, recall, f1 = score(column(records, "id", "cluster"), column(clusters, id_column, cluster_column))
    print(f"precision {precision:.4f} recall {recall:.4f} F1 {f1:.4f}")


if __name__ == "__main__":
    main()

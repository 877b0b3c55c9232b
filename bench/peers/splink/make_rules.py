"""Writes the parameters into rules.json: m from all true pairs of a generated file, u from random pairs of it, prior from both.

    python make_rules.py people_latin.csv

Both tools then run with the same numbers, so that speed is compared without training. Levels are told apart by the same SQL that
Splink runs.
"""
import json
import re
import sys

import duckdb

import plan

RANDOM_PAIRS = 20_000_000
SEED = 1


def condition(column, level):
    left, right = f"l.{column}", f"r.{column}"
    if "equal" in level:
        return f"{left} = {right}"
    if "jaro_winkler" in level:
        return f"jaro_winkler_similarity({left}, {right}) >= {level['jaro_winkler']}"
    if "levenshtein" in level:
        return f"levenshtein({left}_text, {right}_text) <= {level['levenshtein']}"
    if "days" in level:
        return f"abs({left} - {right}) <= {level['days']}"
    return "true"


def shares(connection, pairs, comparison):
    """The share of each level among the pairs of which both say something, at least one half of a pair."""
    column, levels = comparison["column"], comparison["levels"]
    cases = " ".join(f"when {condition(column, level)} then {i}" for i, level in enumerate(levels))
    counted = dict(connection.execute(
        f"select case {cases} end as level, count(*) from {pairs}"
        f" where l.{column} is not null and r.{column} is not null group by level").fetchall())
    total = sum(counted.values())
    return [float(f"{max(counted.get(i, 0), 0.5) / total:.4g}") for i in range(len(levels))]


def written(rules):
    """One rule and one level a line."""
    text = json.dumps(rules, indent=2)
    for opening, closing in ("[]", "{}"):
        text = re.sub(rf"\{opening}[^][{{}}]*\{closing}", lambda inner: re.sub(r"\s+", " ", inner[0]), text)
    return text + "\n"


def main():
    connection = duckdb.connect()
    connection.execute("set threads = 2")
    plan.load(connection, sys.argv[1])
    records = connection.execute("select count(*) from people").fetchone()[0]
    connection.execute(
        f"create table random_pairs as select hash(i, {SEED}) % {records} + 1 as a, hash(i, {SEED} + 1) % {records} + 1 as b"
        f" from range({RANDOM_PAIRS}) t(i)")
    true_pairs = "people l join people r on l.cluster = r.cluster and l.unique_id < r.unique_id"
    random_pairs = "random_pairs p join people l on l.unique_id = p.a join people r on r.unique_id = p.b and p.a <> p.b"
    rules = plan.read()
    for comparison in rules["comparisons"]:
        m, u = shares(connection, true_pairs, comparison), shares(connection, random_pairs, comparison)
        for level, of_matches, of_others in zip(comparison["levels"], m, u):
            level.update(m=of_matches, u=of_others)
    matches = connection.execute(f"select count(*) from {true_pairs}").fetchone()[0]
    rules["prior"] = float(f"{matches / (records * (records - 1) / 2):.4g}")
    plan.RULES.write_text(written(rules), encoding="utf-8")


if __name__ == "__main__":
    main()

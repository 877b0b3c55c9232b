"""Splink on DuckDB: from a CSV on disk to clusters on disk, in a fresh process, by the rules of rules.json.

    python splink_1m.py fixed|trained RECORDS_CSV CLUSTERS_CSV

`fixed` takes m, u and prior from rules.json, as Toll does; `trained` leaves them to Splink's own training, as its documentation
shows it. Two threads. Set in Splink's favour: numbers as ids, dates and parts of dates computed once on loading, no columns
carried along that are not needed.
"""
import logging
import sys
import time

import duckdb
from splink import DuckDBAPI, Linker, block_on

import plan


class Steps:
    def __init__(self):
        self.wall, self.cpu = time.perf_counter(), time.process_time()

    def done(self, name):
        wall, cpu = time.perf_counter(), time.process_time()
        print(f"  {name}: wall {wall - self.wall:.1f} s cpu {cpu - self.cpu:.1f} s", flush=True)
        self.wall, self.cpu = wall, cpu


def train(linker):
    training = linker.training
    training.estimate_probability_two_random_records_match(
        [block_on("surname", "given_name", "date_of_birth"), block_on("surname", "patronymic", "date_of_birth")], recall=0.7)
    training.estimate_u_using_random_sampling(max_pairs=1e7, seed=1)
    training.estimate_parameters_using_expectation_maximisation(block_on("surname", "given_name"))
    training.estimate_parameters_using_expectation_maximisation(block_on("patronymic", "date_of_birth"))


def main():
    mode, records, clusters = sys.argv[1:]
    steps = Steps()
    rules = plan.read()
    connection = duckdb.connect()
    connection.execute("set threads = 2")
    plan.load(connection, records)
    steps.done("load")
    api = DuckDBAPI(connection)
    linker = Linker(api.register("people"), plan.settings(rules, is_fixed=mode == "fixed"), log_level=logging.WARNING)
    if mode == "trained":
        train(linker)
        steps.done("train")
    blocked = linker.inference.compute_blocked_pairs_for_predict()
    steps.done("block")
    scored = linker.inference.predict(threshold_match_probability=rules["threshold"], warning_mode="never")
    steps.done("score")
    found = linker.clustering.cluster_pairwise_predictions_at_threshold(
        scored, threshold_match_probability=rules["threshold"])
    connection.execute(
        f"copy (select p.id, c.cluster_id as cluster from {found.physical_name} c join people p using (unique_id))"
        f" to '{clusters}' (header, delimiter ',')")
    steps.done("cluster and write")
    count = "select count(*) from "
    candidates = connection.execute(count + blocked.physical_name).fetchone()[0]
    kept = connection.execute(count + scored.physical_name).fetchone()[0]
    print(f"  candidate pairs {candidates} kept {kept}")


if __name__ == "__main__":
    main()

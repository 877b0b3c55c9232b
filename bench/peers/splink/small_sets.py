"""Splink's accuracy on three small public sets: F1 over pairs of clusters, at fixed thresholds and at the best one.

    python small_sets.py FOLDER

FOLDER has febrl_dataset3.csv, splink_fake_1000.csv and RLdata500.csv. The models of the first two are those of Splink's own
documentation (its examples `febrl3` and `accuracy_analysis_from_labels_column`, version 5); RLdata500 has none there, and gets the
same building blocks. The best threshold is found with the truth in hand, which no user has: it is the most that the model can give.
"""
import logging
import pathlib
import sys
import warnings

import duckdb
from splink import DuckDBAPI, Linker, SettingsCreator, block_on
from splink import comparison_library as cl

from score import score

FIXED = (0.5, 0.9, 0.95, 0.99)
GRID = [1 / (1 + 2 ** (-bits / 2)) for bits in range(-8, 41)]


def table(connection, path, truth, extra=""):
    """All columns as text, trimmed, blanks as missing; names of columns trimmed too."""
    raw = connection.sql(f"select * from read_csv('{path}', header=true, all_varchar=true)")
    columns = ", ".join(f"""nullif(trim("{name}"), '') as "{name.strip()}\"""" for name in raw.columns)
    connection.execute(f"create table plain as select {columns} from read_csv('{path}', header=true, all_varchar=true)")
    connection.execute(f"create table records as select *, {truth} as truth {extra} from plain")


def febrl3(connection, folder):
    table(connection, folder / "febrl_dataset3.csv", "regexp_extract(rec_id, '^([^-]+-[^-]+)', 1)")
    settings = SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="rec_id",
        blocking_rules_to_generate_predictions=[
            block_on(name) for name in ("soc_sec_id", "given_name", "surname", "date_of_birth", "postcode")],
        comparisons=[
            cl.NameComparison("given_name"),
            cl.NameComparison("surname"),
            cl.DateOfBirthComparison("date_of_birth", input_is_string=True, datetime_format="%Y%m%d"),
            cl.DamerauLevenshteinAtThresholds("soc_sec_id", [2]),
            cl.ExactMatch("street_number").configure(term_frequency_adjustments=True),
            cl.ExactMatch("postcode").configure(term_frequency_adjustments=True)])
    certain = [
        block_on("soc_sec_id"),
        block_on("given_name", "surname", "date_of_birth"),
        "l.given_name = r.surname and l.surname = r.given_name and l.date_of_birth = r.date_of_birth"]
    return settings, certain, 0.9, 2, [block_on("date_of_birth"), block_on("postcode")], {}


def fake_1000(connection, folder):
    table(connection, folder / "splink_fake_1000.csv", "cluster", ", try_cast(dob as date) as dob_date")
    connection.execute("create or replace table records as select * exclude (dob, dob_date), dob_date as dob from records")
    settings = SettingsCreator(
        link_type="dedupe_only",
        blocking_rules_to_generate_predictions=[block_on(name) for name in ("first_name", "surname", "dob", "email")],
        comparisons=[
            cl.ForenameSurnameComparison("first_name", "surname"),
            cl.DateOfBirthComparison("dob", input_is_string=False),
            cl.ExactMatch("city").configure(term_frequency_adjustments=True),
            cl.EmailComparison("email")])
    near = "levenshtein(r.dob::varchar, l.dob::varchar) <= 1"
    certain = [
        f"l.first_name = r.first_name and {near}",
        f"l.surname = r.surname and {near}",
        "l.first_name = r.first_name and levenshtein(r.surname, l.surname) <= 2",
        "l.email = r.email"]
    sessions = [block_on("dob"), block_on("email"), block_on("first_name", "surname")]
    return settings, certain, 0.7, 5, sessions, {"estimate_without_term_frequencies": True}


def rldata500(connection, folder):
    dob = ", try_cast(\"by\" || '-' || lpad(bm, 2, '0') || '-' || lpad(bd, 2, '0') as date) as dob"
    table(connection, folder / "RLdata500.csv", "ent_id", dob)
    settings = SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="rec_id",
        blocking_rules_to_generate_predictions=[
            block_on("fname_c1"), block_on("lname_c1"), block_on("dob"), block_on("bm", "bd")],
        comparisons=[
            cl.NameComparison("fname_c1").configure(term_frequency_adjustments=True),
            cl.NameComparison("lname_c1").configure(term_frequency_adjustments=True),
            cl.DateOfBirthComparison("dob", input_is_string=False)])
    certain = [block_on("fname_c1", "lname_c1"), block_on("lname_c1", "dob"), block_on("fname_c1", "dob")]
    return settings, certain, 0.8, 1, [block_on("dob"), block_on("fname_c1"), block_on("lname_c1")], {}


def run(make, folder):
    connection = duckdb.connect()
    settings, certain, recall, seed, sessions, options = make(connection, folder)
    linker = Linker(DuckDBAPI(connection).register("records"), settings, log_level=logging.ERROR)
    linker.training.estimate_probability_two_random_records_match(certain, recall=recall)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=seed)
    for rule in sessions:
        linker.training.estimate_parameters_using_expectation_maximisation(rule, **options)
    scored = linker.inference.predict(threshold_match_probability=min(GRID))
    key = settings.unique_id_column_name
    truth = dict(connection.execute(f"select {key}, truth from records").fetchall())

    def at(threshold):
        clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(
            scored, threshold_match_probability=threshold)
        found = connection.execute(f"select {key}, cluster_id from {clusters.physical_name}").fetchall()
        return score(truth, dict(found))

    for threshold in FIXED:
        print(f"{make.__name__} at {threshold}: precision {{:.4f}} recall {{:.4f}} F1 {{:.4f}}".format(*at(threshold)))
    best = max(GRID, key=lambda threshold: at(threshold)[2])
    print(f"{make.__name__} best, at {best:.4f}: precision {{:.4f}} recall {{:.4f}} F1 {{:.4f}}".format(*at(best)))


def main():
    warnings.simplefilter("ignore")
    for make in (febrl3, fake_1000, rldata500):
        run(make, pathlib.Path(sys.argv[1]))


if __name__ == "__main__":
    main()

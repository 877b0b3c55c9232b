"""Reads rules.json, the one statement of rules, comparisons and parameters that both Toll and Splink run, for Splink."""
import json
import pathlib

RULES = pathlib.Path(__file__).with_name("rules.json")
DATES = ("date_of_birth", "date_of_death")


def read(path=RULES):
    return json.load(open(path, encoding="utf-8"))


def load(connection, path):
    """The CSV as table `people`: dates as dates too, the parts of dates that rules block on, and a number as id (faster joins)."""
    parts = ", ".join(f"{date}::varchar as {date}_text, year({date}) as {date}_year" for date in DATES)
    texts = ", ".join(f"'{name}': 'VARCHAR'" for name in ("surname", "given_name", "patronymic", "place"))
    dates = ", ".join(f"'{name}': 'DATE'" for name in DATES)
    connection.execute(
        f"create table people as select row_number() over () as unique_id, *, {parts}"
        f" from read_csv('{path}', header=true, types={{{texts}, {dates}}})")


def key(text):
    return text.replace(":", "_")


def blocking_rules(rules):
    from splink import block_on

    return [block_on(*map(key, rule)) for rule in rules["blocking"]]


def comparison(stated, is_fixed):
    from splink import comparison_level_library as cll
    from splink import comparison_library as cl

    column = stated["column"]
    levels = [cll.NullLevel(column)]
    for level in stated["levels"]:
        if "equal" in level:
            made = cll.ExactMatchLevel(column, term_frequency_adjustments=stated["term_frequency"])
        elif "jaro_winkler" in level:
            made = cll.JaroWinklerLevel(column, level["jaro_winkler"])
        elif "levenshtein" in level:
            made = cll.LevenshteinLevel(column + "_text", level["levenshtein"])
        elif "days" in level:
            made = cll.AbsoluteDateDifferenceLevel(column, input_is_string=False, threshold=level["days"], metric="day")
        else:
            made = cll.ElseLevel()
        if is_fixed:
            made.configure(m_probability=level["m"], u_probability=level["u"])
        levels.append(made)
    return cl.CustomComparison(levels, output_column_name=column)


def settings(rules, is_fixed):
    from splink import SettingsCreator

    return SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="unique_id",
        blocking_rules_to_generate_predictions=blocking_rules(rules),
        comparisons=[comparison(stated, is_fixed) for stated in rules["comparisons"]],
        probability_two_random_records_match=rules["prior"] if is_fixed else 0.0001,
        retain_matching_columns=False,
        retain_intermediate_calculation_columns=False)

#!/usr/bin/env bash
# One million records from CSV on disk to clusters on disk, in fresh processes: Splink on DuckDB, and Toll beside it on the same
# file with the same rules where `toll link` is there. Prints wall and processor seconds, peak memory, pairs and accuracy of each.
#
#   bash bench/peers/splink/run.sh [fixed] [trained]      # which of Splink's two ways; default: both
#
# DATA    folder of the records, made if it is not there (default: outside the tree, in the cache folder)
# VENV    folder of the virtual environment, made if it is not there (same)
# DUCKDB  version of DuckDB under Splink (default: requirements.txt)
# FILES   "people_latin people_cyrillic" restricts the files; default people_latin
# TOLL    how Toll is started (default: ./toll of this checkout)
# SMALL   folder with FEBRL 3, fake_1000 and RLdata500: Splink's accuracy on them as well
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../../..
cache=${XDG_CACHE_HOME:-$HOME/.cache}/toll-peers
venv=${VENV:-$cache/splink${DUCKDB:+-duckdb-$DUCKDB}}
data=${DATA:-$cache/people-1m}
files=${FILES:-people_latin}
toll=${TOLL:-$root/toll}
modes=${*:-fixed trained}

if [ ! -x "$venv/bin/python" ]; then
    python3 -m venv "$venv"
    "$venv/bin/pip" install -q -r "$here/requirements.txt"
    [ -z "${DUCKDB:-}" ] || "$venv/bin/pip" install -q "duckdb==$DUCKDB"
fi
python=$venv/bin/python
[ -f "$data/people_latin.csv" ] || "$python" "$here/make_1m.py" "$data"

for file in $files; do
    for mode in $modes; do
        "$python" "$here/measure.py" "splink $mode $file" \
            "$python" "$here/splink_1m.py" "$mode" "$data/$file.csv" "$data/splink-$mode-$file.csv"
        "$python" "$here/score.py" "$data/$file.csv" "$data/splink-$mode-$file.csv"
    done
    # First learning, then with what was learned: the two ways of Splink.
    "$python" "$here/measure.py" "toll trained $file" \
        $toll link "$data/$file.csv" --model "$here/toll-model.yaml" --draws 0 --no-report --out "$data/toll-trained-$file"
    "$python" "$here/score.py" "$data/$file.csv" "$data/toll-trained-$file/people.csv" id person
    "$python" "$here/measure.py" "toll fixed $file" \
        $toll link "$data/$file.csv" --model "$data/toll-trained-$file/model.yaml" --draws 0 --no-report --out "$data/toll-fixed-$file"
    "$python" "$here/score.py" "$data/$file.csv" "$data/toll-fixed-$file/people.csv" id person
done
[ -z "${SMALL:-}" ] || "$python" "$here/small_sets.py" "$SMALL"

#!/usr/bin/env bash
# The fusion model on the bundled ledger as of 2026-01-30: Toll beside NumPyro and nutpie, each sampling the same density in a
# fresh process, 4 chains x 1,000 draws. First the densities are proved equal; then each tool runs; then the table is printed, or
# written between the markers of a page.
#
#   mvn -q -B package -Pbench -DskipTests
#   bash bench/peers/fusion/run.sh [repeats [docs/methods/fusion.md]]
#
# VENV is the folder of the peers' virtual environment, made if it is not there (default: outside the tree, in the cache folder).
# TOOLS="toll numpyro" restricts the run.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
jar=$here/../../target/bench.jar
venv=${VENV:-${XDG_CACHE_HOME:-$HOME/.cache}/toll-peers/fusion}
repeats=${1:-1}
page=${2:-}
tools=${TOOLS:-toll numpyro nutpie}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ ! -x "$venv/bin/python" ]; then
    python3 -m venv "$venv"
    "$venv/bin/pip" install -q -r "$here/requirements.txt"
fi
python=$venv/bin/python
java -cp "$jar" org.toll.bench.fusion.FusionExport "$work/fusion.json"

once() {
    local TIMEFORMAT='%R %U %S'
    { time "$@" >"$work/line" 2>"$work/errors"; } 2>"$work/time" || true
    line=$(grep '^peer ' "$work/line" || { tail -3 "$work/errors" >&2; echo "failed $*"; })
    echo "$line | $(tail -1 "$work/time")" | tee -a "$work/all" >&2
}

peer() {
    once "$python" "$here/peers.py" "$1" "$2" "$work/fusion.json" "$3" "$4" "$5"
}

for tool in $tools; do
    [ "$tool" = toll ] || "$python" "$here/prove.py" "$tool" "$work/fusion.json" 2>/dev/null >&2
done
for seed in $(seq 1 "$repeats"); do
    for tool in $tools; do
        case $tool in
            toll)
                once java -XX:+UseSerialGC -cp "$jar" org.toll.bench.fusion.FusionRun curvature "$seed"
                ;;
            numpyro) # the default, its warm-up as short as Toll's, and its other metric
                peer numpyro diagonal "$seed" 1000 0.8
                peer numpyro diagonal "$seed" 500 0.8
                peer numpyro dense "$seed" 1000 0.8
                ;;
            nutpie) # the defaults of both of its metrics
                peer nutpie diagonal "$seed" 400 0.8
                peer nutpie low-rank "$seed" 800 0.8
                ;;
        esac
    done
done
"$python" "$here/table.py" "$work/all" $page

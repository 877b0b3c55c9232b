#!/usr/bin/env bash
# Five posteriors, Toll beside its peers, in one run on one machine: smallest bulk effective size per second, of sampling alone
# and of the whole process (start, imports, compilation, sampling, effective sizes), and processor seconds of the process.
#
#   mvn -q -B package -Pbench -DskipTests
#   python3 -m venv /some/where && /some/where/bin/pip install -r bench/peers/sampler/requirements.txt
#   PYTHON=/some/where/bin/python DATA=../shared/data/posteriordb bash bench/peers/sampler/run.sh [repeats]
#
# MODELS="arK state_space" restricts the run.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
jar=$here/../../target/bench.jar
python=${PYTHON:-python3}
data=${DATA:?the folder with the data files of posteriordb}
repeats=${1:-3}
models=${MODELS:-eight_schools kidiq arK hudson_lynx_hare state_space}
out=$(mktemp)
trap 'rm -f "$out" "$out.time" "$out.line"' EXIT

once() {
    local TIMEFORMAT='%R %U %S'
    { time "$@" >"$out.line" 2>/dev/null; } 2>"$out.time" || true
    line=$(grep -E '^(toll|numpyro|nutpie) ' "$out.line" || echo "failed $*")
    echo "$line | $(tail -1 "$out.time")" | tee -a "$out" >&2
}

for seed in $(seq 1 "$repeats"); do
    for model in $models; do
        case $model in
            state_space) file=$here/state_space_60.json ;;
            *) file=$data/data_$model.json ;;
        esac
        once java -XX:+UseSerialGC -cp "$jar" org.toll.bench.sampler.PeerRun "$model" "$file" "$seed"
        for peer in numpyro nutpie; do
            once "$python" "$here/peers.py" "$peer" "$model" "$file" "$seed"
        done
    done
done
"$python" "$here/table.py" "$out"

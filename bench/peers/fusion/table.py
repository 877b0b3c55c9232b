"""Makes one Markdown table of the lines that run.sh collected, medians over repeats.

    python table.py LINES [PAGE]

Prints it, or writes it into PAGE between <!-- peer:begin --> and <!-- peer:end -->.
"""
import collections
import pathlib
import statistics
import sys

BEGIN, END = "<!-- peer:begin -->\n", "<!-- peer:end -->"
SETTINGS = ("peer", "metric", "warmup", "acceptance")
HEADER = """\
| Tool | Metric | Warm-up, target | Smallest bulk ESS | Largest R-hat | CPU s, process | CPU s, sampling | \
ESS/CPU s, process | Toll's over its | ESS/CPU s, sampling | Toll's over its | Killed to date, mean (sd) | Runs |
|---|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
"""


def parsed(line):
    """The words of a line come in pairs; the time of the process follows a bar: wall, user, system."""
    left, right = line.rsplit("|", 1)
    words = left.split()
    values = dict(zip(words[::2], words[1::2]))
    settings = tuple(values.pop(name) for name in SETTINGS)
    _, user, system = map(float, right.split())
    return settings, {name: float(value) for name, value in values.items()} | {"process_cpu": user + system}


def median_rows(lines):
    runs = collections.OrderedDict()
    for line in lines:
        if not line.startswith("failed"):
            settings, values = parsed(line)
            runs.setdefault(settings, []).append(values)
    for settings, each in runs.items():
        row = {name: statistics.median(run[name] for run in each) for name in each[0]}
        row["alone_cpu"] = row["sampling_cpu"] - row["compiling_cpu"]
        yield settings, row, len(each)


def table(lines):
    rows = list(median_rows(lines))
    toll = next((row for settings, row, _ in rows if settings[0] == "toll"), None)
    text = HEADER
    for (peer, metric, warmup, acceptance), row, runs in rows:
        cells = [peer, metric, f"{int(warmup):,}, {acceptance}", f"{row['ess']:,.0f}", f"{row['rhat']:.3f}"]
        cells += [f"{row['process_cpu']:.1f}", f"{row['alone_cpu']:.1f}"]
        for cpu in ("process_cpu", "alone_cpu"):
            cells.append(f"{row['ess'] / row[cpu]:.1f}")
            cells.append(f"{toll['ess'] / toll[cpu] / (row['ess'] / row[cpu]):.1f}" if toll else "")
        cells += [f"{row['killed_to_date']:,.0f} ({row['sd']:,.0f})", str(runs)]
        text += "| " + " | ".join(cells) + " |\n"
    return text


def main():
    text = table(open(sys.argv[1]))
    if len(sys.argv) < 3:
        print(text, end="")
        return
    page = pathlib.Path(sys.argv[2])
    before, rest = page.read_text(encoding="utf-8").split(BEGIN)
    page.write_text(before + BEGIN + text + END + rest.split(END, 1)[1], encoding="utf-8")


if __name__ == "__main__":
    main()

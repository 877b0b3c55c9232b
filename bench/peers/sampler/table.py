"""Prints the lines that run.sh collected as one Markdown table: medians over repeats."""
import collections
import statistics
import sys


def main():
    rows = collections.OrderedDict()
    for line in open(sys.argv[1]):
        if line.startswith("failed"):
            continue
        left, right = line.rsplit("|", 1)
        words = left.split()
        wall, user, system = map(float, right.split())
        ess, sampling = float(words[3]), float(words[5])
        rows.setdefault((words[1], words[0]), []).append((ess, ess / sampling, ess / wall, wall, user + system))
    print("| posterior | tool | smallest bulk ESS | ESS/s sampling | ESS/s whole process | wall s | CPU s | runs |")
    print("|---|---|---|---|---|---|---|---|")
    for (model, tool), runs in rows.items():
        medians = [statistics.median(column) for column in zip(*runs)]
        print(f"| {model} | {tool} | {medians[0]:,.0f} | {medians[1]:,.0f} | {medians[2]:,.0f} "
              f"| {medians[3]:.1f} | {medians[4]:.1f} | {len(runs)} |")


if __name__ == "__main__":
    main()

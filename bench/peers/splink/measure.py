"""Runs a command and says what it took: wall and processor seconds (user and system, children too), largest resident memory.

    python measure.py NAME COMMAND...
"""
import resource
import subprocess
import sys
import time


def main():
    name, command = sys.argv[1], sys.argv[2:]
    before = time.perf_counter()
    code = subprocess.run(command).returncode
    wall = time.perf_counter() - before
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = used.ru_utime + used.ru_stime
    print(f"{name}: exit {code} wall {wall:.1f} s cpu {cpu:.1f} s peak {used.ru_maxrss / 2**20:.2f} GB", flush=True)
    sys.exit(code)


if __name__ == "__main__":
    main()

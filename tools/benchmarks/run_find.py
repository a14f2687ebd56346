"""Searches over a large registry, as whole processes: run by tools/bench find.

  run_find.py REGISTRY WENBAO RUNS
"""

import sqlite3
import sys

import timing

# A word that a hundred thousand hazards have, of two characters and of one; words that a few have, that nothing has, and two
# words at once.
SEARCHES = ["find 隐患", "find 患", "find 隐患9999", "find S000001", "find 没有这个词", "find 示例 患9999"]


def main(registry, wenbao, runs):
    with sqlite3.connect(f"file:{registry}?mode=ro", uri=True) as database:
        sites, hazards, entries = (
            database.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("site_in_force", "hazard", "entry")
        )
    commands = {line: (lambda line=line: [wenbao, "-r", registry, *line.split()]) for line in SEARCHES}
    samples = timing.in_turn(runs, commands)
    timing.table(samples, f"{sites} sites, {hazards} hazards, {entries} entries, median of {runs}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))

"""The lists an office opens every day, as whole processes: run by tools/bench office.

  run_office.py REGISTRY WENBAO RUNS
"""

import sqlite3
import sys

import timing

VERBS = [
    "todo", "today", "batch show B", "duty list", "site gaps", "inspect due", "inspect list", "hazard list", "hazard measures",
    "hazard show 1", "site list", "site show S000001", "unit list", "officer list", "document list", "evidence list",
    "reconcile list", "works list", "journal list", "find 灭火", "report statistics", "doctor", "complete -- hazard show ",
    "complete -- hazard list --site ", "site list --as-of 2026-03-31", "hazard list --as-of 2026-03-31",
    "todo --as-of 2026-03-31",
]


def main(registry, wenbao, runs):
    with sqlite3.connect(f"file:{registry}?mode=ro", uri=True) as database:
        counts = [
            database.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
            for name in ("site_in_force", "hazard", "inspection", "answer")
        ]
    samples = timing.in_turn(runs, {verb: (lambda verb=verb: [wenbao, "-r", registry, *verb.split(" ")]) for verb in VERBS})
    sites, hazards, inspections, answers = counts
    timing.table(samples, f"{sites} sites, {hazards} hazards, {inspections} inspections of {answers} answers, median of {runs}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))

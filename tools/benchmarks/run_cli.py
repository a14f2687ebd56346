"""Read verbs as whole processes: run by tools/bench cli.

  run_cli.py SMALL BIG WENBAO RUNS     SMALL: a registry of the two batches; BIG: one of many sites and events, or -
"""

import sqlite3
import sys

import timing

# Every verb that reads, on the two batches.
SMALL = """
batch list|batch show KS6|site list|site show KS6-01|site show KS6-01 --full|site gaps|site history KS6-01|duty list
marker list|archive list|risk list|risk matrix|use list|zone list|zone show KS6-01|zone history KS6-01|case list|works list
checklist list|checklist show FIRE|inspect due|inspect list|hazard list|receipt list|reconcile list|todo|document list
unit list|officer list|exception list|setting list|calendar list|journal list
"""

# On many sites and events, with the SQL that sqlite3 is given for the same.
BIG = {
    "site show {site}": "SELECT * FROM site_in_force WHERE site = '{site}'; SELECT * FROM hazard WHERE site = '{site}';",
    "hazard show {hazard}": "SELECT * FROM hazard WHERE number = '{hazard}'; "
    "SELECT * FROM entry WHERE stream = 'hazard/{hazard}' ORDER BY seq;",
    "hazard list --unit {unit}": "SELECT * FROM hazard WHERE unit = '{unit}' AND state NOT IN ('struckOff', 'voided', 'merged') "
    "ORDER BY number;",
    "inspect due": "SELECT s.site, (SELECT max(inspected_on) FROM inspection AS i WHERE i.site = s.site) AS last "
    "FROM site_in_force AS s ORDER BY last, s.site;",
}


def subject(path):
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
        hazard, site, unit = database.execute(
            "SELECT number, site, unit FROM hazard ORDER BY number LIMIT 1 OFFSET (SELECT count(*) / 2 FROM hazard)"
        ).fetchone()
        counts = [database.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("site_in_force", "entry")]
    return {"hazard": hazard, "site": site, "unit": unit}, counts


def main(small, big, wenbao, runs):
    verbs = [verb for verb in SMALL.replace("\n", "|").split("|") if verb]
    samples = timing.in_turn(runs, {verb: (lambda verb=verb: [wenbao, "-r", small, *verb.split()]) for verb in verbs})
    timing.table(samples, f"two batches, median of {runs}")
    slowest = max(samples, key=lambda verb: timing.median(samples[verb], "wall"))
    print(f"  slowest: {slowest}, {1000 * timing.median(samples[slowest], 'wall'):.1f} ms")
    if big == "-":
        return
    words, (sites, entries) = subject(big)
    commands = {}
    for verb, sql in BIG.items():
        verb, sql = verb.format(**words), sql.format(**words)
        commands[f"wenbao {verb}"] = lambda verb=verb: [wenbao, "-r", big, *verb.split()]
        commands[f"  sqlite3, the same for {verb.split()[0]} {verb.split()[1]}"] = lambda sql=sql: ["sqlite3", big, sql]
    timing.table(timing.in_turn(runs, commands), f"{sites} sites, {entries} entries, median of {runs}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))

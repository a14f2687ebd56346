"""The ledger under load, one act after the other on a copy: run by tools/bench ledger.

  run_ledger.py REGISTRY WENBAO ROWS

Verifies; cuts the period off, takes a return of at least ROWS rows of unit U00 if there are as many, compares it, notes
the other units as absent, and seals.
"""

import os
import shutil
import sqlite3
import sys

import timing

CLOCK = {"WENBAO_CLOCK": "2026-04-02T09:00:00+08:00"}
STATUS = {"accepted": "rectified", "claimed": "rectified"}


def write_return(database, path, rows):
    """The unit's return, which agrees with the ledger in all it says. Returns the number of its rows."""
    hazards = database.execute(
        "SELECT number, site, item, grade, state, deadline, person FROM hazard WHERE unit = 'U00' ORDER BY number"
    ).fetchall()
    with open(path, "w", encoding="utf-8") as out:
        out.write('<unitReturn xmlns="urn:wenbao:unitReturn:1" version="1" unit="U00" period="2026Q1" ')
        out.write('asOf="2026-03-31" preparedBy="示例填报人" preparedOn="2026-04-01">\n')
        for number, site, item, grade, state, deadline, person in hazards:
            status = STATUS.get(state, "inProgress")
            done = ' rectifiedOn="2026-01-05"' if status == "rectified" else ""
            out.write(
                f'<row number="{number}" site="{site}" item="{item}" grade="{grade}" status="{status}"{done} '
                f'deadline="{deadline}" person="{person}"/>\n'
            )
        out.write("</unitReturn>\n")
    if len(hazards) < rows:
        print(f"  unit U00 has only {len(hazards)} hazards for its return")
    return len(hazards)


def main(registry, wenbao, rows):
    work, report = registry + ".work", os.path.join(os.path.dirname(registry), "return.xml")
    shutil.copy(registry, work)
    with sqlite3.connect(f"file:{registry}?mode=ro", uri=True) as database:
        entries = database.execute("SELECT max(seq) FROM entry").fetchone()[0]
        units = [row[0] for row in database.execute("SELECT DISTINCT unit FROM hazard WHERE unit <> 'U00' ORDER BY unit")]
        count = write_return(database, report, rows)

    def act(name, *words, clock=CLOCK):
        sample = timing.once([wenbao, "-r", work, *words], environment=clock)
        print(f"{name:44}{sample.wall:9.2f}{sample.cpu:9.2f}{sample.peak:10.1f}", flush=True)

    print(f"{f'{entries} entries':44}{'wall s':>9}{'CPU s':>9}{'peak MiB':>10}")
    act("verify", "verify", clock={})
    act("reconcile cut-off", "reconcile", "cut-off", "2026Q1")
    act(f"reconcile load, {count} rows", "reconcile", "load", report)
    act(f"reconcile compare, {count} rows", "reconcile", "compare", "2026Q1", "--unit", "U00")
    for unit in units:
        timing.once([wenbao, "-r", work, "reconcile", "absent", "2026Q1", "--unit", unit, "--reason", "示例"], environment=CLOCK)
    act("reconcile seal", "reconcile", "seal", "2026Q1")
    for suffix in ("", "-wal", "-shm"):
        if os.path.exists(work + suffix):
            os.remove(work + suffix)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))

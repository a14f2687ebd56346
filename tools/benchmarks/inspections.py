"""Writes an inspections file to standard output: one inspection of each site of a registry, of every third item of the
checklists named, all found to conform.

  inspections.py REGISTRY DAY CHECKLIST...
"""

import sqlite3
import sys


def main(registry, day, checklists):
    with sqlite3.connect(f"file:{registry}?mode=ro", uri=True) as database:
        sites = [row[0] for row in database.execute("SELECT site FROM site_in_force ORDER BY site")]
        items = [
            f"{checklist}:{code}"
            for checklist in checklists
            for (code,) in database.execute(
                "SELECT DISTINCT code FROM checklist_item WHERE checklist = ? ORDER BY code", [checklist]
            )
        ]
    out = sys.stdout
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n<inspections xmlns="urn:wenbao:inspections:1" version="1">\n')
    for number, site in enumerate(sites):
        out.write(f'<inspection code="JC-{site}-{day}" site="{site}" kind="routine" inspectedOn="{day}" unit="U00">')
        out.write("<inspector>示例甲</inspector>")
        for item in items[number % 3 :: 3]:
            out.write(f'<answer item="{item}" result="conform"/>')
        out.write("</inspection>\n")
    out.write("</inspections>\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])

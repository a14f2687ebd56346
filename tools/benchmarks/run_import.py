"""Imports of a generated register beside others on the same file, in turn: run by tools/bench import.

  run_import.py FOLDER WENBAO RUNS SITES...
"""

import os
import re
import shutil
import subprocess
import sys

import timing

HERE = os.path.dirname(os.path.abspath(__file__))
POLYGON = re.compile(r"<gml:Polygon.*?</gml:Polygon>")


def generate(folder, sites):
    """The register, and its polygons alone as ogr2ogr reads them, made once."""
    register, polygons = f"{folder}/register-{sites}.xml", f"{folder}/polygons-{sites}.gml"
    if not os.path.exists(register):
        with open(register + ".part", "wb") as out:
            subprocess.run([sys.executable, f"{HERE}/register.py", str(sites)], stdout=out, check=True)
        os.rename(register + ".part", register)
    if not os.path.exists(polygons):
        with open(register, encoding="utf-8") as lines, open(polygons, "w", encoding="utf-8") as out:
            out.write('<w:all xmlns:w="urn:bench" xmlns:gml="http://www.opengis.net/gml/3.2">\n')
            number = 0
            for line in lines:
                for polygon in POLYGON.findall(line):
                    number += 1
                    out.write(
                        f'<gml:featureMember><w:zone gml:id="z{number}"><w:geometry>{polygon}</w:geometry></w:zone>'
                        "</gml:featureMember>\n"
                    )
            out.write("</w:all>\n")
    return register, polygons


def base(folder, wenbao):
    """A registry with the checklist that the register refers to."""
    path = f"{folder}/base.sqlite"
    for suffix in ("", "-wal", "-shm"):
        if os.path.exists(path + suffix):
            os.remove(path + suffix)
    for words in (["init", "--officer", "A01", "--name", "示例甲"], ["import", "imports/checklists/fire.xml"]):
        subprocess.run([wenbao, "-r", path, *words], stdout=subprocess.DEVNULL, check=True)
    return path


def commands(folder, wenbao, sites):
    register, polygons = generate(folder, sites)
    start = base(folder, wenbao)

    def ours():
        remove(f"{folder}/i.sqlite")
        shutil.copy(start, f"{folder}/i.sqlite")
        return [wenbao, "-r", f"{folder}/i.sqlite", "import", register]

    def lxml(*more):
        remove(f"{folder}/p.sqlite")
        return [sys.executable, f"{HERE}/peer_lxml.py", register, f"{folder}/p.sqlite", *more]

    def ogr():
        remove(f"{folder}/p.gpkg")
        return ["ogr2ogr", "-f", "GPKG", f"{folder}/p.gpkg", polygons]

    schema = "imports/schemas/register.xsd"
    return {
        "wenbao import": ours,
        "xmllint --stream --schema": lambda: ["xmllint", "--stream", "--noout", "--nonet", "--schema", schema, register],
        "lxml + sqlite3, checks nothing": lxml,
        "lxml + sqlite3, with the schema": lambda: lxml(schema),
        "ogr2ogr, polygons alone": ogr,
    }


def remove(path):
    for suffix in ("", "-wal", "-shm", "-journal"):
        if os.path.exists(path + suffix):
            os.remove(path + suffix)


def main(folder, wenbao, runs, sizes):
    peaks = {}
    for sites in sizes:
        samples = timing.in_turn(runs, commands(folder, wenbao, sites))
        size = os.path.getsize(f"{folder}/register-{sites}.xml") / 1e6
        timing.table(samples, f"{sites} sites, {size:.0f} MB, median of {runs}")
        ours = timing.median(samples["wenbao import"], "wall")
        for name, some in list(samples.items())[1:]:
            print(f"  wenbao takes {ours / timing.median(some, 'wall'):.2f} times the wall time of {name}")
        peaks[sites] = timing.median(samples["wenbao import"], "peak")
    if len(peaks) > 1:
        print(f"peak memory of wenbao apart by {max(peaks.values()) - min(peaks.values()):.1f} MiB")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), [int(size) for size in sys.argv[4:]])

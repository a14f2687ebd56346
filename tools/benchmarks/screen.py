"""Screening timed beside shapely: made and run by tools/bench screen.

  screen.py make FOLDER SITES FOOTPRINTS   writes register.xml, footprints.geojson and zones.gpkg, seeded
  screen.py peer FOLDER FOOTPRINTS         the peer: shapely 2, STRtree and intersection areas, prints its sums
  screen.py time FOLDER WENBAO RUNS        runs both in turn and prints medians
"""

import csv
import io
import json
import os
import random
import resource
import sqlite3
import statistics
import struct
import subprocess
import sys
import time

from shapes import EAST, METRES_EAST, METRES_NORTH, NORTH, SOUTH, WEST, gml, ring


def blob(points):
    """A GeoPackage geometry: header without envelope, then WKB."""
    body = struct.pack("<BIII", 1, 3, 1, len(points))
    body += b"".join(struct.pack("<dd", *point) for point in points)
    return b"GP" + struct.pack("<BBi", 0, 1, 4490) + body


def make(folder, sites, footprints):
    rng = random.Random(20260111)
    zones = []
    with open(f"{folder}/register.xml", "w", encoding="utf-8") as out:
        out.write('<register xmlns="urn:wenbao:register:1" xmlns:gml="http://www.opengis.net/gml/3.2" version="1">\n')
        out.write('<unit code="U" kind="township" name="示例镇"/>\n')
        out.write('<batch code="B" kind="protectedSite" ordinal="6" name="示例批次" provenance="sample" declaredCount="' + str(sites) + '">')
        out.write('<decisionDocument state="unknown"/>\n')
        for number in range(sites):
            lon, lat = rng.uniform(WEST, EAST), rng.uniform(SOUTH, NORTH)
            out.write(
                f'<site code="S{number:06}" township="U" category="ancientBuilding"><name>示例{number}</name>'
                "<address>示例路</address>\n"
            )
            for code, kind, radius in (("P1", "protectionArea", 25), ("C1", "controlZone", 60)):
                points = ring(rng, lon, lat, radius)
                zones.append(points)
                out.write(
                    f'<zone code="{code}" kind="{kind}"><text>示例界线。</text><validFrom>2020-06-01</validFrom>'
                    f'<geometry method="surveyed" confidence="high" uncertainty="0.1">{gml(points)}</geometry></zone>\n'
                )
            out.write("</site>\n")
        out.write("</batch></register>\n")
    plots = []
    for number in range(footprints):
        lon, lat = rng.uniform(WEST, EAST), rng.uniform(SOUTH, NORTH)
        half_east, half_north = rng.uniform(5, 30) / METRES_EAST, rng.uniform(5, 30) / METRES_NORTH
        west, east = round(lon - half_east, 8), round(lon + half_east, 8)
        south, north = round(lat - half_north, 8), round(lat + half_north, 8)
        plots.append([(west, south), (east, south), (east, north), (west, north), (west, south)])
    for name, some in (("footprints", plots), ("tenth", plots[: footprints // 10]), ("one", plots[:1])):
        features = [
            {
                "type": "Feature",
                "properties": {"name": f"F{index:05}"},
                "geometry": {"type": "Polygon", "coordinates": [points]},
            }
            for index, points in enumerate(some)
        ]
        with open(f"{folder}/{name}.geojson", "w", encoding="utf-8") as out:
            json.dump({"type": "FeatureCollection", "features": features}, out)
    package(f"{folder}/zones.gpkg", zones, plots)


def package(path, zones, plots):
    """Two feature tables as a GeoPackage has them; only what a reader of the geometry needs."""
    if os.path.exists(path):
        os.remove(path)
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA application_id = 0x47504B47")
        for name, rows in (("zone", zones), ("footprint", plots)):
            database.execute(f"CREATE TABLE {name} (fid INTEGER PRIMARY KEY, geom BLOB)")
            database.executemany(f"INSERT INTO {name} (geom) VALUES (?)", ((blob(row),) for row in rows))


def peer(folder, count):
    import shapely

    def read(database, table, limit=-1):
        rows = database.execute(f"SELECT geom FROM {table} ORDER BY fid LIMIT {limit}").fetchall()
        return shapely.from_wkb([row[0][8:] for row in rows])

    with sqlite3.connect(f"file:{folder}/zones.gpkg?mode=ro", uri=True) as database:
        zones = read(database, "zone")
        plots = read(database, "footprint", count)
    tree = shapely.STRtree(zones)
    left, right = tree.query(plots, predicate="intersects")
    shared = shapely.intersection(plots[left], zones[right])
    areas = shapely.area(shared) * METRES_EAST * METRES_NORTH
    print(f"{int((areas > 0).sum())} {areas.sum():.1f}")


def run(command):
    """Wall seconds, CPU seconds, peak MiB and output of a command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    if done.returncode not in (0, 1):
        sys.exit(f"tools/bench: {' '.join(command)} ended with {done.returncode}")
    return wall, cpu, done.stdout


def median(results, column):
    return statistics.median(result[column] for result in results)


def sums(output):
    """How many hits have an area, and the area they share, m²: column 重叠面积."""
    rows = csv.reader(io.StringIO(output.decode()))
    column = next(rows).index("重叠面积")
    areas = [float(row[column]) for row in rows if row[column]]
    return len(areas), sum(areas)


def clock(folder, wenbao, runs):
    me = [sys.executable, os.path.abspath(__file__)]

    def screen(name):
        return [wenbao, "-r", f"{folder}/r.sqlite", "screen", f"{folder}/{name}.geojson", "--on", "2026-01-05", "--near", "0", "--csv"]

    with open(f"{folder}/footprints.geojson", encoding="utf-8") as file:
        count = len(json.load(file)["features"])
    ours, theirs, tenth, one = [], [], [], []
    for _ in range(runs):
        ours.append(run(screen("footprints")))
        theirs.append(run(me + ["peer", folder, str(count)]))
        tenth.append(run(screen("tenth")))
        one += [run(screen("one")) for _ in range(4)]
    hits, area = sums(ours[-1][2])
    tenth_hits, _ = sums(tenth[-1][2])
    peer_hits, peer_area = theirs[-1][2].split()
    print(f"{'':34}{'wall s':>9}{'CPU s':>9}{'hits':>9}{'shared m²':>15}")
    rows = [
        (f"wenbao screen, {count} footprints", ours, hits, f"{area:.0f}"),
        (f"shapely, {count} footprints", theirs, peer_hits.decode(), f"{float(peer_area):.0f}"),
        (f"wenbao screen, {count // 10} footprints", tenth, tenth_hits, ""),
        ("wenbao screen, 1 footprint", one, sums(one[-1][2])[0], ""),
    ]
    for name, results, found, shared in rows:
        print(f"{name:34}{median(results, 0):9.3f}{median(results, 1):9.3f}{found:>9}{shared:>15}")
    ratio = median(ours, 0) / median(theirs, 0)
    growth = median(ours, 0) / median(tenth, 0)
    print(f"wall time against shapely: {ratio:.2f}; for {hits / max(tenth_hits, 1):.1f} times the hits: {growth:.1f} times")


if __name__ == "__main__":
    action, arguments = sys.argv[1], sys.argv[2:]
    if action == "make":
        make(arguments[0], int(arguments[1]), int(arguments[2]))
    elif action == "peer":
        peer(arguments[0], int(arguments[1]))
    else:
        clock(arguments[0], arguments[1], int(arguments[2]))

"""Areas and distances of `wenbao screen` against an independent calculation.

  geodesy.py WENBAO REGISTRY

Random footprints about the zones of a registry are screened; shapely finds what they share with a zone and where they
come nearest to its line and to the body, and pyproj's Geod measures that on the ellipsoid of CGCS2000. Areas have to
agree within 0.1 % (or 0.02 m², the printed digits), distances within 0.1 m. Prints the greatest differences.
"""

import json
import random
import sqlite3
import subprocess
import sys
import tempfile

from pyproj import Geod, Transformer
from shapely import wkb
from shapely.geometry import Polygon, mapping
from shapely.ops import nearest_points, transform

GEOD = Geod(a=6378137, rf=298.257222101)


def area(shape):
    """Geodesic square metres of polygons."""
    parts = getattr(shape, "geoms", [shape])
    total = 0.0
    for part in parts:
        if part.geom_type == "Polygon" and not part.is_empty:
            rings = [part.exterior, *part.interiors]
            sizes = [abs(GEOD.polygon_area_perimeter(*zip(*ring.coords))[0]) for ring in rings]
            total += sizes[0] - sum(sizes[1:])
    return total


def distance(first, second):
    """Geodesic metres between the nearest places, found on a plane about the first."""
    middle = first.centroid
    plane = f"+proj=aeqd +lat_0={middle.y} +lon_0={middle.x} +a=6378137 +rf=298.257222101"
    there = Transformer.from_crs("EPSG:4490", plane, always_xy=True)
    back = Transformer.from_crs(plane, "EPSG:4490", always_xy=True)
    ends = nearest_points(transform(there.transform, first), transform(there.transform, second))
    (lon1, lat1), (lon2, lat2) = (back.transform(end.x, end.y) for end in ends)
    return GEOD.inv(lon1, lat1, lon2, lat2)[2]


def footprints(zones, count, rng):
    """Rectangles at random places within 300 m of random zones."""
    plots = []
    while len(plots) < count:
        middle = rng.choice(zones).centroid
        reach = 3e-3 if len(plots) % 2 else 4e-4
        lon, lat = middle.x + rng.uniform(-reach, reach), middle.y + rng.uniform(-reach, reach)
        east, north = rng.uniform(2e-5, 6e-4), rng.uniform(2e-5, 6e-4)
        lean = rng.uniform(-2e-4, 2e-4)
        plot = Polygon([(lon, lat), (lon + east, lat + lean), (lon + east, lat + north), (lon, lat + north)])
        if plot.is_valid:
            plots.append(plot)
    return plots


def screen(wenbao, registry, plots):
    features = [
        {"type": "Feature", "properties": {"name": str(index)}, "geometry": mapping(plot)}
        for index, plot in enumerate(plots)
    ]
    with tempfile.NamedTemporaryFile("w", suffix=".geojson") as file:
        json.dump({"type": "FeatureCollection", "features": features}, file)
        file.flush()
        command = [wenbao, "-r", registry, "screen", file.name, "--near", "400", "--json"]
        done = subprocess.run(command, capture_output=True, check=False, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"geodesy.py: exit {done.returncode}: {done.stderr[:2000]}")
    return json.loads(done.stdout)["items"]


def main(wenbao, registry):
    with sqlite3.connect(f"file:{registry}?mode=ro", uri=True) as database:
        rows = database.execute(
            "SELECT site, code, part, geometry FROM zone_line WHERE geometry IS NOT NULL AND valid_to IS NULL"
        ).fetchall()
        zones = {(site, code): (part, wkb.loads(bytes(shape))) for site, code, part, shape in rows}
        bodies = {}
        for site, shape in database.execute("SELECT site, body FROM site_in_force WHERE body IS NOT NULL"):
            bodies[site] = wkb.loads(bytes(shape))
    plots = footprints([zone for _, zone in zones.values()], 120, random.Random(20260111))
    worst = {"area": (0.0, ""), "line": (0.0, ""), "body": (0.0, "")}
    counts = dict.fromkeys(worst, 0)
    failures = []

    def compare(kind, found, expected, allowed, where):
        counts[kind] += 1
        worst[kind] = max(worst[kind], (abs(found - expected), where))
        if abs(found - expected) > allowed:
            failures.append(f"{kind} of {where}: {found} instead of {expected:.4f}")

    for item, plot in zip(screen(wenbao, registry, plots), plots):
        compare("area", float(item["squareMetres"]), area(plot), 0.02 + 1e-3 * area(plot), item["name"])
        for hit in item["hits"]:
            part, zone = zones[hit["site"], hit["zone"]]
            where = f"{item['name']} and {hit['site']}/{hit['zone']}"
            shared = area(plot.intersection(zone))
            compare("area", float(hit["squareMetres"]), shared, 0.02 + 1e-3 * shared, where)
            compare("line", float(hit["metresToLine"]), distance(plot, zone.boundary), 0.1, where)
            if part is None and hit["site"] in bodies:
                compare("body", float(hit["metresToBody"]), distance(plot, bodies[hit["site"]]), 0.1, where)
    for kind, (difference, where) in worst.items():
        print(f"geodesy: {counts[kind]} × {kind}, greatest difference {difference:.4f} ({where})")
    if failures or min(counts.values()) < 100:
        sys.exit("\n".join(failures[:20] or ["geodesy.py: too few hits to compare"]))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])

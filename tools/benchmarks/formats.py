"""Files of geometry as other programs write them, read by wenbao and by ogr2ogr: counts, areas and time.

  formats.py FOLDER WENBAO PARCELS RUNS

Makes a seeded set of parcels, every third with a hole, has ogr2ogr write it in each format, and compares what
`wenbao screen --json` reads of it with what ogr2ogr reads, measured on the ellipsoid by pyproj. Ends with 1 where
they differ by a parcel, or by more than a square decimetre in all.
"""

import json
import os
import pathlib
import random
import subprocess
import sys
import zipfile

import pyproj

import timing

ELLIPSOID = pyproj.Geod(a=6378137.0, rf=298.257222101)
REGISTRY_CLOCK = {"WENBAO_CLOCK": "2026-01-05T09:00:00+08:00", "WENBAO_ACCOUNT": "bench"}


def parcels(count):
    rng = random.Random(20261130)
    features = []
    for number in range(count):
        x, y = 120.85 + 0.3 * rng.random(), 31.15 + 0.35 * rng.random()
        side = 0.0002 + 0.0006 * rng.random()

        def square(x, y, side):
            corners = [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)]
            return [[round(a, 9), round(b, 9)] for a, b in corners]

        rings = [square(x, y, side)]
        if number % 3 == 0:
            rings.append(square(x + side / 3, y + side / 3, side / 4)[::-1])
        properties = {"名称": f"示例地块{number:05}", "用途": "示例"}
        features.append({"type": "Feature", "properties": properties,
                         "geometry": {"type": "Polygon", "coordinates": rings}})
    return {"type": "FeatureCollection", "features": features}


def convert(source, target, *options):
    for stale in target.parent.glob(target.stem + ".*"):
        stale.unlink()
    subprocess.run(["ogr2ogr", "-q", *options, str(target), str(source)], check=True, stderr=subprocess.DEVNULL)


def make(folder, count):
    source = folder / "parcels.geojson"
    source.write_text(json.dumps(parcels(count), ensure_ascii=False), encoding="utf-8")
    files = {"GeoJSON": source}

    def add(name, file, *options):
        files[name] = folder / file
        convert(source, files[name], *options)

    add("KML", "kml.kml", "-f", "LIBKML")
    add("GML", "gml.gml", "-f", "GML", "-dsco", "FORMAT=GML3.2", "-a_srs", "EPSG:4490")
    add("GeoPackage", "gpkg.gpkg", "-f", "GPKG", "-t_srs", "EPSG:4490")
    add("Shapefile", "shp.shp", "-f", "ESRI Shapefile", "-t_srs", "EPSG:4549", "-lco", "ENCODING=UTF-8")
    files["KMZ"] = folder / "kmz.kmz"
    with zipfile.ZipFile(files["KMZ"], "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(files["KML"], "doc.kml")
    return files


def square_metres(path):
    """Count and area of what ogr2ogr reads."""
    read = subprocess.run(["ogr2ogr", "-f", "GeoJSON", "-t_srs", "EPSG:4490", "-lco", "COORDINATE_PRECISION=12",
                           "/vsistdout/", str(path)], check=True, capture_output=True).stdout
    features = json.loads(read)["features"]
    total = 0.0
    for feature in features:
        geometry = feature["geometry"]
        polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
        for rings in polygons:
            areas = [abs(ELLIPSOID.polygon_area_perimeter(*zip(*[p[:2] for p in ring]))[0]) for ring in rings]
            total += areas[0] - sum(areas[1:])
    return len(features), total


def main(folder, wenbao, count, runs):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    registry = folder / "formats.sqlite"
    for suffix in ("", "-wal", "-shm"):
        pathlib.Path(str(registry) + suffix).unlink(missing_ok=True)
    os.environ.update(REGISTRY_CLOCK)
    subprocess.run([wenbao, "-r", str(registry), "init", "--officer", "A01", "--name", "示例甲", "--quiet"],
                   check=True, stdout=subprocess.DEVNULL)
    files = make(folder, count)
    differs = False
    commands = {}
    for name, path in files.items():
        read = subprocess.run([wenbao, "-r", str(registry), "screen", str(path), "--json"], capture_output=True)
        items = json.loads(read.stdout)["items"]
        ours = len(items), sum(float(item["squareMetres"]) for item in items)
        theirs = square_metres(path)
        # Areas are given to a square centimetre.
        same = ours[0] == theirs[0] and abs(ours[1] - theirs[1]) < 0.1 + 0.005 * ours[0]
        differs = differs or not same
        print(f"{name:12} {ours[0]:>6} {ours[1]:>15.2f} m2  ogr2ogr {theirs[0]:>6} {theirs[1]:>15.2f} m2  "
              + ("same" if same else "DIFFERENT"))
        commands[f"wenbao screen, {name}"] = lambda path=path: [wenbao, "-r", str(registry), "screen", str(path), "--json"]
        commands[f"  ogr2ogr to GeoJSON, {name}"] = lambda path=path: [
            "ogr2ogr", "-q", "-f", "GeoJSON", "/vsistdout/", str(path)]
        commands[f"  ogrinfo, {name}"] = lambda path=path: ["ogrinfo", "-ro", "-al", "-q", str(path)]
    timing.table(timing.in_turn(runs, commands), f"{count} parcels, median of {runs}")
    return 1 if differs else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])))

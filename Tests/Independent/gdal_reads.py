"""GDAL's view of what `wenbao export` writes.

  gdal_reads.py WENBAO REGISTRY

Exports a map in every format; GDAL's own validator has to find nothing wrong with the GeoPackage, two exports have to be
equal byte for byte, and GDAL has to read every layer with the counts that the program printed, and Chinese text as it is in
the registry. In a projected system every vertex has to lie within a millimetre of where pyproj has it.
"""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile

import pyproj
from osgeo import ogr
from osgeo_utils.samples import validate_gpkg

ogr.UseExceptions()


def export(wenbao, registry, path, *more):
    command = [wenbao, "-r", registry, "export", path, "--json", *more]
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    if done.returncode != 0:
        sys.exit(f"gdal_reads.py: exit {done.returncode}: {done.stdout}{done.stderr}")
    return {layer["layer"]: layer for layer in json.loads(done.stdout)["layers"]}


def expect(what, found, expected):
    if found != expected:
        sys.exit(f"gdal_reads.py: {what}: {found!r} instead of {expected!r}")


def check_package(path, layers, texts):
    validate_gpkg.check(path)
    source = ogr.Open(path)
    for name, layer in layers.items():
        found = source.GetLayerByName(name)
        expect(f"count of {name}", found.GetFeatureCount(), layer["count"])
        drawn = sum(feature.GetGeometryRef() is not None for feature in found)
        expect(f"drawn of {name}", drawn, layer["drawnCount"])
    zones = source.GetLayerByName("zone")
    read = {(f.GetField("site"), f.GetField("code")): f.GetField("text") for f in zones}
    expect("texts of zones", read, texts)
    with sqlite3.connect(path) as database:
        expect("journal mode", database.execute("PRAGMA journal_mode").fetchone()[0], "delete")
        # Whoever looks for what lies in a box finds it by the index.
        for name, layer in layers.items():
            count = database.execute(f"SELECT count(*) FROM rtree_{name}_geom").fetchone()[0]
            expect(f"index of {name}", count, layer["drawnCount"])
    expect("files beside it", [f for f in os.listdir(os.path.dirname(path)) if f.startswith("a.gpkg-")], [])


def vertices(geometry):
    own = [geometry.GetPoint_2D(index) for index in range(geometry.GetPointCount())]
    return own + [point for index in range(geometry.GetGeometryCount()) for point in vertices(geometry.GetGeometryRef(index))]


def check_projected(path, geographic, code):
    source, degrees = ogr.Open(path), ogr.Open(geographic)
    project = pyproj.Transformer.from_crs(4490, code, always_xy=True)
    worst, count = 0.0, 0
    for index in range(source.GetLayerCount()):
        layer, other = source.GetLayer(index), degrees.GetLayer(index)
        if layer.GetSpatialRef() is None:
            continue
        expect(f"system of {layer.GetName()}", layer.GetSpatialRef().GetAuthorityCode(None), str(code))
        for feature, twin in zip(layer, other):
            if feature.GetGeometryRef() is None:
                continue
            pairs = zip(vertices(feature.GetGeometryRef()), vertices(twin.GetGeometryRef()), strict=True)
            for (east, north), (longitude, latitude) in pairs:
                wanted = project.transform(longitude, latitude)
                worst, count = max(worst, abs(east - wanted[0]), abs(north - wanted[1])), count + 1
    if count == 0 or worst > 0.001:
        sys.exit(f"gdal_reads.py: EPSG:{code}: {count} vertices, {worst} m off")
    return f"EPSG:{code}: {count} vertices within {worst:.1e} m of pyproj"


def check_json(path, layers):
    # GDAL's objects live no longer than the source they come from.
    source = ogr.Open(path)
    features = list(source.GetLayer(0))
    for name, layer in layers.items():
        own = [feature for feature in features if feature.GetField("layer") == name]
        expect(f"GeoJSON count of {name}", len(own), layer["count"])
        expect(f"GeoJSON drawn of {name}", sum(f.GetGeometryRef() is not None for f in own), layer["drawnCount"])
    for feature in features:
        shape = feature.GetGeometryRef()
        if shape is not None and not shape.IsValid():
            sys.exit(f"gdal_reads.py: {feature.GetField('site')} is not valid")


def check_kml(path, layers):
    source = ogr.Open(path)
    total = sum(source.GetLayer(index).GetFeatureCount() for index in range(source.GetLayerCount()))
    expect("KML placemarks", total, sum(layer["count"] for layer in layers.values()))


def main(wenbao, registry):
    with sqlite3.connect(f"file:{registry}?mode=ro", uri=True) as database:
        rows = database.execute("SELECT site, code, text FROM zone_line WHERE valid_to IS NULL")
        texts = {(site, code): text for site, code, text in rows}
    with tempfile.TemporaryDirectory() as folder:
        paths = [f"{folder}/{name}" for name in ("a.gpkg", "b.gpkg", "a.geojson", "a.kml")]
        layers = [export(wenbao, registry, path) for path in paths]
        expect("counts in all formats", [each == layers[0] for each in layers], [True] * 4)
        with open(paths[0], "rb") as first, open(paths[1], "rb") as second:
            expect("equal bytes", first.read() == second.read(), True)
        check_package(paths[0], layers[0], texts)
        check_json(paths[2], layers[0])
        check_kml(paths[3], layers[0])
        projected = []
        for code in (4549, 4528):
            export(wenbao, registry, f"{folder}/{code}.gpkg", "--crs", f"EPSG:{code}")
            projected.append(check_projected(f"{folder}/{code}.gpkg", paths[0], code))
    print("gdal: " + ", ".join(f"{name} {layer['count']}" for name, layer in layers[0].items()) + " read in all formats")
    print("\n".join(projected))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])

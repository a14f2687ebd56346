"""Seeded shapes in Kunshan's box, shared by what generates registers."""

import math

WEST, SOUTH, EAST, NORTH = 120.81, 31.11, 121.15, 31.54
# Metres to a degree there.
METRES_EAST, METRES_NORTH = 95_200.0, 110_880.0


def ring(rng, lon, lat, radius):
    """A closed ring of 16 to 24 vertices about a place, longitude first, degrees; radius in metres."""
    count = rng.randint(16, 24)
    points = []
    for index in range(count):
        angle = 2 * math.pi * index / count
        reach = radius * rng.uniform(0.85, 1.0)
        points.append(
            (
                round(lon + reach * math.cos(angle) / METRES_EAST, 8),
                round(lat + reach * math.sin(angle) / METRES_NORTH, 8),
            )
        )
    return points + points[:1]


def gml(points):
    """A polygon as register files have it, longitude first."""
    text = " ".join(f"{lon:.8f} {lat:.8f}" for lon, lat in points)
    return (
        '<gml:Polygon srsName="EPSG:4490"><gml:exterior><gml:LinearRing><gml:posList>'
        f"{text}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>"
    )

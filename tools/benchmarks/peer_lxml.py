"""The peer of tools/bench import: a plain script that reads a register with lxml's iterparse and keeps the same facts
with sqlite3. It checks no rules and no geometry, and has no hashes and no journal; the structure only with SCHEMA.

  peer_lxml.py REGISTER DATABASE [SCHEMA]
"""

import sqlite3
import struct
import sys

from lxml import etree

W = "{urn:wenbao:register:1}"
GML = "{http://www.opengis.net/gml/3.2}"
TEXTS = ("name", "address", "surveyCode", "era", "ownership", "owner", "use", "area", "condition", "summary")


def tables(database):
    database.execute(f"CREATE TABLE site (code TEXT PRIMARY KEY, batch, township, category, {', '.join(TEXTS)})")
    database.execute("CREATE TABLE zone (id INTEGER PRIMARY KEY, site, code, kind, text, valid_from, geometry)")
    database.execute("CREATE TABLE person (site, role, unit, name)")
    database.execute("CREATE TABLE checklist_item (site, item, reason)")


def polygon(positions):
    """Positions of a ring as WKB, longitude first as they stand."""
    numbers = [float(number) for number in positions.split()]
    return struct.pack(f"<BIII{len(numbers)}d", 1, 3, 1, len(numbers) // 2, *numbers)


def add(database, site, batch):
    code = site.get("code")
    texts = [site.findtext(W + name) for name in TEXTS]
    database.execute(
        f"INSERT INTO site VALUES ({', '.join('?' * (4 + len(texts)))})",
        [code, batch, site.get("township"), site.get("category"), *texts],
    )
    for zone in site.findall(W + "zone"):
        positions = zone.findtext(f".//{GML}posList")
        database.execute(
            "INSERT INTO zone (site, code, kind, text, valid_from, geometry) VALUES (?, ?, ?, ?, ?, ?)",
            (code, zone.get("code"), zone.get("kind"), zone.findtext(W + "text"), zone.findtext(W + "validFrom"), polygon(positions)),
        )
    database.executemany(
        "INSERT INTO person VALUES (?, ?, ?, ?)",
        [(code, one.get("role"), one.get("unit"), one.text) for one in site.findall(W + "responsible")],
    )
    database.executemany(
        "INSERT INTO checklist_item VALUES (?, ?, ?)",
        [(code, one.get("item"), one.text) for one in site.findall(W + "excludedItem")],
    )


def main(register, path, schema=None):
    database = sqlite3.connect(path)
    database.execute("PRAGMA journal_mode = WAL")
    tables(database)
    checks = {"schema": etree.XMLSchema(file=schema)} if schema else {}
    for _, site in etree.iterparse(register, tag=W + "site", **checks):
        add(database, site, site.getparent().get("code"))
        site.clear()
        while site.getprevious() is not None:
            del site.getparent()[0]
    database.commit()


if __name__ == "__main__":
    main(*sys.argv[1:])

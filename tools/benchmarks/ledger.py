"""Writes hazards with their acts into a registry that has sites, at the speed of SQL: what an inspector would have
typed, entry after entry, with the triggers of schema.sql on, so that nothing goes in that the database would refuse, and with
hashes as docs/journal.md describes them. `wenbao verify` finds such a registry sound.

  ledger.py REGISTRY EVENTS

Each hazard is registered, ordered, claimed with evidence, and accepted; every fourth is only registered and ordered. A
quarter of them belong to unit U00.
"""

import hashlib
import json
import sqlite3
import struct
import sys

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def frame(value):
    if value is None:
        tag, data = 0, b""
    elif isinstance(value, str):
        tag, data = 1, value.encode()
    elif isinstance(value, int):
        tag, data = 2, struct.pack(">q", value)
    else:
        tag, data = 3, value
    return struct.pack(">BQ", tag, len(data)) + data


def number(kind, year, serial):
    """A number with its check character, ISO/IEC 7064 MOD 37,36 over its letters and digits."""
    text = f"{kind}{year}{serial:04}"
    check = 36
    for letter in text:
        check = (check + ALPHABET.index(letter)) % 36 or 36
        check = check * 2 % 37
    return f"{kind}-{year}-{serial:04}-{ALPHABET[(37 - check) % 36]}"


class Journal:
    def __init__(self, database, day):
        self.database = database
        self.day = day
        self.seq, self.head, self.recorded = database.execute(
            "SELECT seq, hash, recorded_at FROM entry ORDER BY seq DESC LIMIT 1"
        ).fetchone()

    def append(self, stream, kind, payload, officer="A01"):
        self.seq += 1
        text = json.dumps(payload, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        fields = [self.seq, stream, kind, 1, 1, text, officer, "bench", None, self.day, self.day, self.recorded, self.head]
        self.head = hashlib.sha256(b"wenbao.entry.v1\n" + b"".join(map(frame, fields))).digest()
        self.database.execute(f"INSERT INTO entry VALUES ({', '.join('?' * 16)})", fields + [self.head, None, None])


def evidence(database, entry):
    data = b"bench evidence, a picture of nothing"
    digest = hashlib.sha256(data).hexdigest()
    database.execute(
        "INSERT INTO evidence (sha256, entry, media_type, size, name) VALUES (?, ?, 'image/png', ?, 'bench.png')",
        (digest, entry, len(data)),
    )
    database.execute("INSERT INTO evidence_bytes (sha256, bytes) VALUES (?, ?)", (digest, data))
    return digest, {"mediaType": "image/png", "name": "bench.png", "sha256": digest, "size": len(data)}


def hazard(journal, serial, site, unit):
    """Registers a hazard and orders its rectification."""
    stream = f"hazard/{number('YH', 2026, serial)}"
    journal.append(
        stream,
        "hazard.registered",
        {
            "description": f"示例隐患{serial}",
            "grade": "ordinary",
            "item": "FIRE:E-04",
            "site": site,
            "source": "patrol",
            "type": "fire",
            "unit": unit,
        },
    )
    order = {"deadline": "2026-06-30", "measure": "示例措施", "order": number("TZ", 2026, serial), "person": "示例责任人"}
    journal.append(stream, "hazard.ordered", {**order, "unit": unit})
    return stream


def main(path, events):
    database = sqlite3.connect(path, isolation_level=None)
    for pragma in ("foreign_keys = ON", "trusted_schema = ON", "cache_size = -200000", "temp_store = MEMORY"):
        database.execute(f"PRAGMA {pragma}")
    sites = database.execute("SELECT site, township FROM site_in_force ORDER BY site").fetchall()
    some = [site for site in sites if site[1] == "U00"]
    database.execute("BEGIN IMMEDIATE")
    journal = Journal(database, "2026-01-05")
    target = journal.seq + events
    serial, kept = 0, None
    while journal.seq < target:
        serial += 1
        site, unit = some[serial * 7 % len(some)] if serial % 4 == 1 else sites[serial * 7 % len(sites)]
        stream = hazard(journal, serial, site, unit)
        if serial % 4 == 0:
            continue
        claim = {"done": "示例整改", "doneOn": "2026-01-05", "paper": number("SQ", 2026, serial)}
        claim["rectifier"] = "示例责任人"
        if kept is None:
            digest, announcement = evidence(database, journal.seq + 1)
            kept = digest
            claim["kept"] = [announcement]
        claim["evidence"] = [{"name": "bench.png", "role": "after", "sha256": kept}]
        journal.append(stream, "hazard.claimed", claim)
        journal.append(stream, "hazard.accepted", {"opinion": "示例意见"}, officer="A02")
    database.execute("COMMIT")
    print(f"{serial} hazards, {events} events")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))

#!/usr/bin/env python3
"""Recomputes the hashes of a wenbao registry from its rows, without wenbao.

    python3 docs/verify-independently.py REGISTRY [HASH]
    python3 docs/verify-independently.py --lines FILE

Entry hashes and their chain, canonical payloads, record digests, roots of content, statement hashes,
evidence digests: as docs/journal.md describes them. Only the Python standard library is used, and nothing
is written. Prints counts and the head, or the first row that does not agree. HASH, from a printed paper or
a line of a dump, must then belong to an entry, a statement or another paper.

With --lines, FILE holds entries of the journal, a JSON object a line, as `wenbao dump` writes them: each
hash is recomputed, and where two entries follow one another, that the later carries the hash of the earlier.
A line whose payload is null was not handed on; only its place in the chain is checked.

Exit code: 0 all agree, 1 a row does not, 64 wrong call, 65 not a registry, 66 no such file.
"""

import hashlib
import json
import sqlite3
import struct
import sys
from pathlib import Path

# Tables of each kind of record: name, column of the key, then the columns that are hashed, in their order.
CONTENT = {
    "calendar": [
        ("calendar_revision", "calendar", "document issued_on"),
        ("calendar_day", "calendar", "position day kind name"),
    ],
    "unit": [
        ("unit_revision", "unit",
         "name kind statistical_code statistical_edition valid_from valid_to successor"),
    ],
    "batch": [
        ("batch_revision", "batch",
         "name kind ordinal provenance decision_document decision_document_state decided_on announcement "
         "announcement_state published_on published_on_state publisher publisher_state declared_count"),
    ],
    "site": [
        ("site_revision", "site",
         "batch survey_code survey_code_state name address township category subclass subclass_state era "
         "era_state statistical_era statistical_era_state ownership ownership_state owner owner_state user "
         "user_state governing_body governing_body_state industry industry_state openness openness_state use "
         "use_state area area_state condition condition_state damage_causes summary approving_body "
         "approving_body_state consenting_body consenting_body_state body body_srs coordinates"),
        ("site_part", "site", "position code name geometry geometry_srs"),
        ("zone", "site",
         "position code kind part class text text_state pattern control_text stated_area stated_area_state "
         "computed_area source source_state source_date provincial_approval provincial_approval_state "
         "valid_from geometry geometry_srs method surveyor confidence uncertainty"),
        ("marker", "site",
         "position place place_state level name publisher published_on erected_by erected_on"),
        ("archive", "site", "position number number_state volumes updated_on keeper"),
        ("responsible_person", "site", "position role basis name name_state unit post phone since"),
        ("site_checklist", "site", "position checklist item reason"),
    ],
    "boundary": [
        ("boundary", "boundary",
         "site code kind part class text text_state pattern control_text stated_area stated_area_state "
         "computed_area source source_state source_date provincial_approval provincial_approval_state "
         "valid_from geometry geometry_srs method surveyor confidence uncertainty rule drawn_for"),
    ],
    "checklist": [
        ("checklist_version", "checklist", "version title hazard_type basis"),
        ("checklist_item", "checklist", "position code section subject method grade frequency"),
        ("checklist_basis", "checklist", "position item act article act_date"),
        ("checklist_scope", "checklist", "position item kind value"),
    ],
    "duty": [
        ("duty_revision", "duty", "version title proof months note"),
        ("duty_due_day", "duty", "position month_day"),
        ("duty_basis", "duty", "position act article valid_from valid_to"),
        ("duty_scope", "duty", "position kind value"),
    ],
    "method": [
        ("method_revision", "method",
         "version title valid_months basis major_from larger_from ordinary_from"),
        ("method_factor", "method",
         "position factor title axis weight measure second third fourth fifth"),
        ("method_level", "method", "position factor level meaning"),
    ],
    "inspection": [
        ("inspection", "inspection", "site kind inspected_on unit note"),
        ("inspector", "inspection", "position name"),
        ("answer", "inspection", "position item checklist_revision result grade note"),
        ("answer_photo", "inspection", "position item sha256"),
    ],
    "unitReturn": [
        ("unit_return", "unit_return",
         "period unit as_of prepared_by prepared_on declared_count declared_rectified sha256"),
        ("return_row", "unit_return",
         "position line number site item description grade status rectified_on deadline person note"),
    ],
    "comparison": [
        ("comparison", "comparison", "period unit return_revision head"),
        ("pairing", "comparison", "position class hazard row ledger_state reported_status details"),
    ],
}

ENTRY_COLUMNS = (
    "seq stream type payload_version hash_version payload officer os_account on_behalf_paper occurred_on "
    "booked_on recorded_at previous_hash"
).split()

APPLICATION_ID = 0x57424F31  # "WBO1"


class Text(bytes):
    """UTF-8 bytes of a TEXT value, told apart from a BLOB."""

    def __str__(self):
        return self.decode("utf-8", "replace")


class Bad(Exception):
    """The first row that does not agree."""


def framed(domain, values):
    """SHA-256 over a domain tag and values, each as tag, length of eight bytes, bytes."""
    data = hashlib.sha256(domain.encode() + b"\n")
    for value in values:
        if value is None:
            tag, body = 0, b""
        elif isinstance(value, (Text, str)):
            tag, body = 1, value.encode() if isinstance(value, str) else bytes(value)
        elif isinstance(value, int):
            tag, body = 2, struct.pack(">q", value)
        elif isinstance(value, bytes):
            tag, body = 3, value
        else:
            tag, body = 4, struct.pack(">d", value)
        data.update(struct.pack(">BQ", tag, len(body)) + body)
    return data.digest()


def canonical(value):
    """RFC 8785 for values without fractions: members by UTF-16 code units, no white space."""
    if isinstance(value, dict):
        members = sorted(value.items(), key=lambda member: member[0].encode("utf-16-be"))
        return "{" + ",".join(canonical(name) + ":" + canonical(item) for name, item in members) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, float):
        raise ValueError("a number with a fraction")
    return json.dumps(value, ensure_ascii=False)


def check_entries(db):
    """The chain, each hash, each payload, the statement in each sealing entry."""
    previous, count, statement = bytes(32), 0, None
    known, hashes = {}, {}
    for row in db.execute(f"SELECT {', '.join(ENTRY_COLUMNS)}, hash FROM entry ORDER BY seq"):
        values, stored = row[:-1], row[-1]
        seq, kind = values[0], str(values[2])
        count += 1
        if seq != count:
            raise Bad(f"entry {seq}: number {count} was expected")
        if values[-1] != previous:
            raise Bad(f"entry {seq}: does not carry the hash of the one before")
        if framed("wenbao.entry.v1", values) != stored:
            raise Bad(f"entry {seq}: hash differs from its content")
        try:
            text = values[5].decode()
            payload = json.loads(text)
            is_canonical = canonical(payload) == text
        except ValueError:
            is_canonical = False
        if not is_canonical:
            raise Bad(f"entry {seq}: payload is not canonical JSON")
        if kind == "period.sealed":
            statement = check_statement(db, seq, payload, statement, hashes)
            known[statement] = f"statement of {payload['statement']['period']['name']}"
        previous = hashes[seq] = stored
        known[stored.hex()] = f"entry {seq}"
    known.update(paper_hashes(db))
    return count, previous, known, statement


# The hashed columns of an entry, as lines of a dump name them.
LINE_MEMBERS = (
    "seq stream type payloadVersion hashVersion payload officer account onBehalfPaper occurredOn bookedOn "
    "recordedAt previousHash"
).split()


def check_lines(lines):
    """Entries that were handed on, in the order of their numbers: each hash, and the links between neighbours."""
    count, links, held = 0, 0, 0
    before, last = None, None
    for place, text in enumerate(lines, 1):
        try:
            line = json.loads(text)
            values = [line[name] for name in LINE_MEMBERS]
            values[-1] = bytes.fromhex(values[-1])
            seq, stored = int(values[0]), bytes.fromhex(line["hash"])
        except (ValueError, KeyError, TypeError):
            raise Bad(f"line {place}: not an entry of the journal")
        if before is not None and seq <= before:
            raise Bad(f"line {place}: entry {seq} after entry {before}")
        if line["payload"] is None:
            held += 1
        elif framed("wenbao.entry.v1", values) != stored:
            raise Bad(f"line {place}: entry {seq}: hash differs from its content")
        if before is not None and seq == before + 1:
            if values[-1] != last:
                raise Bad(f"line {place}: entry {seq}: does not carry the hash of the one before")
            links += 1
        before, last, count = seq, stored, count + 1
    return count, links, held


# Which member of which entry is the number of a paper, and of what kind the paper is.
PAPERS = {
    "hazard.ordered": ("order", "notice"),
    "hazard.reordered": ("order", "notice"),
    "hazard.claimed": ("paper", "application"),
    "hazard.struckOff": ("paper", "approval"),
    "hazard.listed": ("paper", "supervision"),
    "hazard.registered": ("inspection", "inspectionSheet"),
}


def paper_hashes(db):
    """Hash of each paper, over its number, its kind and the hashes of its entries."""
    papers = {
        str(number): ("inspectionSheet", [stored])
        for number, stored in db.execute(
            "SELECT record.key, entry.hash FROM record JOIN entry ON entry.seq = record.entry "
            "WHERE record.kind = 'inspection'")
    }
    for kind, payload, stored in db.execute("SELECT type, payload, hash FROM entry ORDER BY seq"):
        member, paper = PAPERS.get(str(kind), ("", ""))
        number = json.loads(payload).get(member)
        if number:
            papers.setdefault(number, (paper, []))[1].append(stored)
    return {
        framed("wenbao.document.v1", [number, kind, *hashes]).hex(): f"{kind} {number}"
        for number, (kind, hashes) in papers.items()
    }


def check_statement(db, seq, payload, previous, hashes):
    content, stated = payload["statement"], payload["statementHash"]
    if hashlib.sha256(canonical(content).encode()).hexdigest() != stated:
        raise Bad(f"entry {seq}: statement hash differs from the statement")
    if content.get("previousHash") != previous:
        raise Bad(f"entry {seq}: statement does not carry the hash of the one before")
    if hashes.get(content["head"], b"").hex() != content["headHash"]:
        raise Bad(f"entry {seq}: statement names another head of the journal")
    row = db.execute("SELECT hash FROM statement WHERE entry = ?", (seq,)).fetchone()
    if row is None or str(row[0]) != stated:
        raise Bad(f"statement {seq}: hash differs from the entry's")
    return stated


def record_rows(db, kind, key, revision):
    """What a record's digest is over, after its kind and key."""
    for table, column, names in CONTENT[kind]:
        order = " ORDER BY position" if names.startswith("position ") else ""
        query = f"SELECT {names.replace(' ', ', ')} FROM {table} WHERE {column} = ? AND revision = ?{order}"
        for row in db.execute(query, (str(key), revision)):
            yield table
            yield from row


def check_records(db):
    """Each record's digest, each entry's root, and no content row outside a record."""
    parts, count = {}, 0
    for entry, ordinal, kind, key, revision, digest, line in db.execute(
        "SELECT entry, ordinal, kind, key, revision, digest, line FROM record ORDER BY entry, ordinal"
    ):
        name = f"{kind} {key} {revision}"
        if framed("wenbao.record.v1", [kind, key, *record_rows(db, str(kind), key, revision)]) != digest:
            raise Bad(f"record {name}: its rows differ from its digest")
        table, column, _ = CONTENT[str(kind)][0]
        owner = db.execute(
            f"SELECT entry FROM {table} WHERE {column} = ? AND revision = ?", (str(key), revision)
        ).fetchone()
        if owner != (entry,):
            raise Bad(f"{table} {key} {revision}: belongs to another entry")
        parts.setdefault(entry, []).append((ordinal, kind, key, revision, digest, line))
        count += 1
    check_roots(db, parts)
    check_strays(db)
    return count


def check_roots(db, parts):
    for seq, payload in db.execute("SELECT seq, payload FROM entry ORDER BY seq"):
        announced = json.loads(payload).get("records")
        mine = parts.pop(seq, [])
        if announced is None and not mine:
            continue
        root = framed("wenbao.root.v1", [value for part in mine for value in part]).hex()
        if announced != {"count": len(mine), "root": root}:
            raise Bad(f"entry {seq}: root differs from its records")
    for seq in parts:
        raise Bad(f"record {seq}: no entry announces these records")


def check_strays(db):
    for kind, tables in CONTENT.items():
        for table, column, _ in tables:
            row = db.execute(
                f"SELECT {column}, revision FROM {table} AS t WHERE NOT EXISTS (SELECT 1 FROM record "
                f"WHERE kind = ? AND key = t.{column} AND revision = t.revision)", (kind,)
            ).fetchone()
            if row:
                raise Bad(f"{table} {row[0]} {row[1]}: belongs to no record")


def check_evidence(db):
    """Kept files are those their digests say."""
    count = 0
    for sha256, size, data, name, media_type, payload in db.execute(
        "SELECT e.sha256, e.size, b.bytes, e.name, e.media_type, entry.payload FROM evidence AS e "
        "LEFT JOIN entry ON entry.seq = e.entry LEFT JOIN evidence_bytes AS b ON b.sha256 = e.sha256 ORDER BY e.sha256"
    ):
        count += 1
        if data is None:
            raise Bad(f"evidence {sha256}: bytes are missing")
        if hashlib.sha256(data).hexdigest() != str(sha256) or len(data) != size:
            raise Bad(f"evidence {sha256}: bytes differ from the digest")
        kept = json.loads(payload).get("kept", []) if payload else []
        label = {"sha256": str(sha256), "name": str(name), "mediaType": str(media_type), "size": size}
        if label not in kept:
            raise Bad(f"evidence {sha256}: its entry does not say so of it")
    return count


def main(arguments):
    if len(arguments) not in (1, 2):
        print(__doc__.strip(), file=sys.stderr)
        return 64
    if arguments[0] == "--lines":
        return main_lines(arguments[1:])
    path = Path(arguments[0])
    if not path.is_file():
        print(f"no such file: {path}", file=sys.stderr)
        return 66
    try:
        db = open_read_only(path)
        db.execute("BEGIN")
        if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise sqlite3.DatabaseError("not a wenbao registry")
        entries, head, known, statement = check_entries(db)
        records, files = check_records(db), check_evidence(db)
    except Bad as bad:
        print(f"BAD  {bad}")
        return 1
    except sqlite3.Error as error:
        print(f"cannot read {path}: {error}", file=sys.stderr)
        return 65
    print(f"OK   {entries} entries, {records} records, {files} files of evidence")
    print(f"head entry {entries} {head.hex()}")
    if statement:
        print(f"last statement {statement}")
    if len(arguments) == 2:
        return compare_paper(arguments[1].lower(), known)
    return 0


def main_lines(arguments):
    if len(arguments) != 1:
        print(__doc__.strip(), file=sys.stderr)
        return 64
    try:
        with open(arguments[0], encoding="utf-8", newline="\n") as lines:
            count, links, held = check_lines(lines)
    except Bad as bad:
        print(f"BAD  {bad}")
        return 1
    except FileNotFoundError:
        print(f"no such file: {arguments[0]}", file=sys.stderr)
        return 66
    except (OSError, UnicodeDecodeError) as error:
        print(f"cannot read {arguments[0]}: {error}", file=sys.stderr)
        return 65
    print(f"OK   {count} entries, {links} links between neighbours, {held} payloads not handed on")
    return 0


def open_read_only(path):
    """Opens the file to read it. Where its folder cannot be written, SQLite can read it only as a file that
    nobody changes: right where no write-ahead log stands beside it."""
    log = Path(f"{path}-wal")
    is_settled = not log.exists() or log.stat().st_size == 0
    for mode in ["mode=ro"] + ["mode=ro&immutable=1"] * is_settled:
        db = sqlite3.connect(f"{path.resolve().as_uri()}?{mode}", uri=True)
        db.text_factory = Text
        try:
            db.execute("PRAGMA trusted_schema = OFF")
            db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            return db
        except sqlite3.OperationalError as error:
            problem = error
    raise problem


def compare_paper(wanted, known):
    found = [f"{name} {digest}" for digest, name in known.items() if digest.startswith(wanted)]
    if len(wanted) < 32:
        print(f"BAD  {wanted}: at least 32 digits are needed")
        return 1
    if not found:
        print(f"BAD  {wanted}: no entry, no statement and no other paper has this hash")
        return 1
    print("\n".join(f"FOUND {line}" for line in found))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

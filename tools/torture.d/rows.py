"""Values changed by SQL, in every column of every table: the guards dropped first, and put back afterwards."""

import sqlite3
import struct

from harness import Counts, independent

# What the first holds means nothing: the trigger that uses it empties it first. The second is taken on by tree.py.
PASSED_OVER = {"plain_insert", "zone_index_node"}
FILLERS = {"TEXT": "x", "INTEGER": 1, "REAL": 0.5, "BLOB": b"x", "": b"x"}


def run(tamper):
    counts, empty = Counts(), []
    attempts = []
    # The table that a record is called after, and the column with its key, for each table of content.
    owners = {
        table: (tables[0][0], column)
        for tables in independent(tamper.torture.root).CONTENT.values()
        for table, column, _ in tables
    }
    with sqlite3.connect(tamper.original) as database:
        tables = tables_of(database)
        for table in tables:
            some = [
                (*one, owner_of(database, owners.get(table), table, one[1]))
                for one in attempts_on(tamper, database, table)
            ]
            attempts += some
            if not some:
                empty.append(table)
    if tamper.is_short:
        attempts = tamper.rng.sample(attempts, min(70, len(attempts)))
    case = "tamper: rows"
    for attempt, result in zip(attempts, tamper.each(attempts, lambda attempt: tried(tamper, attempt))):
        if result is None:
            continue
        code, findings, is_decent, said = result
        table, _, kind, column, old, new, _ = attempt
        where = f"{kind} {table}.{column} {shown(old)} → {shown(new)}"
        counts.add(kind, code in (1, 65))
        tamper.tally.check(case, code in (1, 65) and is_decent, f"{where}: exit {code}: {said[-300:]}")
        if code == 1:
            is_named = any(names(finding, attempt) for finding in findings)
            tamper.tally.check(case, is_named, f"{where}: not named: {findings[:4]}")
    schema(tamper, case, counts)
    tamper.tally.line(
        case, f"{len(tables)} tables{' (without a row: ' + ', '.join(empty) + ')' if empty else ''}; found: {counts}"
    )


def tables_of(database):
    """Every table that holds something, with the R*Tree's own; not SQLite's statistics, which steer plans alone."""
    names = database.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name"
    )
    return [name for name, in names if name not in PASSED_OVER]


def columns_of(database, table):
    """Name, type, whether NULL is allowed, whether it is of the key."""
    rows = database.execute(f"PRAGMA table_xinfo({table})").fetchall()
    return [(row[1], row[2].split("(")[0], not row[3] and not row[5], row[5] > 0) for row in rows if row[6] == 0]


def attempts_on(tamper, database, table):
    """(table, key of the row, kind of change, column, old value, new value)."""
    columns = columns_of(database, table)
    keys = [name for name, _, _, is_key in columns if is_key] or ["rowid"]
    rows = database.execute(f"SELECT {', '.join(keys)} FROM {table}").fetchall()
    if not rows:
        return
    for name, kind, is_nullable, _ in columns:
        for row in tamper.rng.sample(rows, min(len(rows), tamper.pick(1, 2))):
            key = tuple(zip(keys, row))
            old = database.execute(f"SELECT {name} FROM {table} WHERE {where(key)}", row).fetchone()[0]
            # The R*Tree keeps 32 bits of each number, and is right as long as a box is not too small by any.
            new = old + tamper.rng.choice((-1, 1)) if table == "zone_index" else flipped(tamper.rng, old, kind)
            yield table, key, "flip", name, old, new
            if is_nullable and old is not None:
                yield table, key, "null", name, old, None
            others = database.execute(
                f"SELECT DISTINCT {name} FROM {table} WHERE {name} IS NOT ? LIMIT 20", (old,)
            ).fetchall()
            if others:
                yield table, key, "another's", name, old, tamper.rng.choice(others)[0]
    key = tuple(zip(keys, tamper.rng.choice(rows)))
    yield table, key, "delete", "*", None, None
    yield table, key, "add", keys[-1], key[-1][1], flipped(
        tamper.rng, key[-1][1], dict((c[0], c[1]) for c in columns).get(keys[-1], "")
    )


def owner_of(database, owner, table, key):
    """What `verify` calls the record that a row of content is part of."""
    if not owner:
        return None
    parent, column = owner
    row = database.execute(
        f"SELECT {column}, revision FROM {table} WHERE {where(key)}", [value for _, value in key]
    ).fetchone()
    return f"{parent} {row[0]} {row[1]}"


def where(key):
    return " AND ".join(f"{name} IS ?" for name, _ in key)


def flipped(rng, value, kind):
    """The value with one bit changed, of the same type."""
    if value is None:
        return FILLERS.get(kind, "x")
    if isinstance(value, int):
        return value ^ (1 << rng.choice((0, 1, 4)))
    if isinstance(value, float):
        return struct.unpack("<d", struct.pack("<Q", struct.unpack("<Q", struct.pack("<d", value))[0] ^ 1))[0]
    if not value:
        return FILLERS.get(kind, "x")
    place = rng.randrange(len(value))
    if isinstance(value, str):
        return value[:place] + chr(ord(value[place]) ^ 1) + value[place + 1 :]
    return value[:place] + bytes([value[place] ^ 1 << rng.randrange(8)]) + value[place + 1 :]


def tried(tamper, attempt):
    """Makes the change in a copy and verifies it; None where SQLite itself does not allow it."""
    table, key, kind, column, _, new, _ = attempt
    registry = tamper.copy()
    try:
        if not changed(registry, table, key, kind, column, new):
            return None
        return tamper.verify(registry)
    finally:
        tamper.remove(registry)


def changed(registry, table, key, kind, column, new):
    database = sqlite3.connect(registry, isolation_level=None)
    values = tuple(value for _, value in key)
    try:
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute("PRAGMA ignore_check_constraints = ON")
        guards = database.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ? ORDER BY rowid", (table,)
        ).fetchall()
        database.execute("BEGIN")
        for name, _ in guards:
            database.execute(f"DROP TRIGGER {name}")
        if kind == "delete":
            database.execute(f"DELETE FROM {table} WHERE {where(key)}", values)
        elif kind == "add":
            names = [name for name, *_ in columns_of(database, table)]
            chosen = ", ".join("?" if name == column else name for name in names)
            database.execute(
                f"INSERT INTO {table} ({', '.join(names)}) SELECT {chosen} FROM {table} WHERE {where(key)}",
                (new, *values) if column in names else values,
            )
        else:
            database.execute(f"UPDATE {table} SET {column} = ? WHERE {where(key)}", (new, *values))
        for _, sql in guards:
            database.execute(sql)
        database.execute("COMMIT")
        return True
    except sqlite3.Error:
        return False
    finally:
        database.close()


def names(finding, attempt):
    """Whether a finding names the row: by its table and key, or by the record that it is part of."""
    table, key, _, _, old, new, owner = attempt
    _, row, detail = finding
    words = {str(value) for _, value in key} | {str(old), str(new)}
    return (
        row.startswith(f"{table} ")
        or row.startswith(table.split("_")[0])
        or table in detail
        or row == owner
        or any(word in row.split(" ") for word in words)
    )


def schema(tamper, case, counts):
    """The schema itself: a guard dropped, one weakened, something added."""
    changes = (
        "DROP TRIGGER entry_is_chained",
        "DROP INDEX entry_by_stream",
        "CREATE TABLE mine (a)",
        "DROP VIEW 隐患台账",
        "CREATE TRIGGER mine AFTER INSERT ON entry BEGIN SELECT 1; END",
        "CREATE VIEW mine AS SELECT 1",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'E-DB-ENTRY-CHAIN', 'E-DB-ENTRY-CHAIM')",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'WHEN NEW.seq IS NOT', 'WHEN NEW.seq IS NULL AND NEW.seq IS NOT')",
        "PRAGMA application_id = 1",
        "PRAGMA user_version = 2",
        "PRAGMA user_version = 0",
    )
    for sql in changes:
        registry = tamper.copy()
        database = sqlite3.connect(registry)
        try:
            database.executescript(sql)
        except sqlite3.OperationalError as error:
            tamper.tally.check(case, False, f"{sql}: {error}")
        database.close()
        code, _, is_decent, said = tamper.verify(registry)
        counts.add("schema", code in (1, 65))
        tamper.tally.check(case, code in (1, 65) and is_decent, f"{sql}: exit {code}: {said[-200:]}")
        tamper.remove(registry)


def shown(value):
    text = repr(value)
    return text if len(text) < 60 else text[:57] + "…"

"""The newest entries taken away, or all computed anew: only a later paper can tell, and it does."""

import json
import os
import sqlite3

from harness import Counts, closing_reader, copy, independent


def run(tamper):
    case, counts = "tamper: tail", Counts()
    stages, sealed = tamper.stages, os.path.join(tamper.folder, "sealed.sqlite")
    copy(stages.registry("seal"), sealed)
    tamper.program.run(sealed, stages.arguments("seal"), stages.clock("seal"))
    papers = papers_of(sealed)
    code, _, _, said = tamper.verify(sealed, "--against", papers["statement"])
    tamper.tally.check(case, code == 0, f"the paper of the whole registry is not found: {said[-300:]}")
    earlier_copies(tamper, case, counts, papers)
    last_rows(tamper, case, counts, sealed)
    computed_anew(tamper, case, counts, papers)
    tamper.tally.line(case, f"found: {counts}")


def papers_of(registry):
    """Hashes as they stand on paper: of the statement, of the last strike-off, of the head."""
    with closing_reader(registry) as database:
        statement = database.execute(
            "SELECT payload FROM entry WHERE type = 'period.sealed' ORDER BY seq DESC"
        ).fetchone()
        struck = database.execute(
            "SELECT lower(hex(hash)) FROM entry WHERE type = 'hazard.struckOff' ORDER BY seq DESC"
        ).fetchone()
        last = database.execute("SELECT lower(hex(hash)) FROM entry ORDER BY seq DESC").fetchone()
    return {"statement": json.loads(statement[0])["statementHash"], "strike-off": struck[0], "head": last[0]}


def earlier_copies(tamper, case, counts, papers):
    """An earlier copy in place of the registry: the last entries are gone with all that followed from them. It is whole
    by itself; a later hash is not found in it."""
    for name in ("seal", "strike-off", "settlement", "acceptance", "order"):
        earlier = tamper.copy(tamper.stages.registry(name))
        code, findings, _, said = tamper.verify(earlier)
        tamper.tally.check(case, code == 0, f"the copy before {name} does not verify: {said[-300:]}")
        for paper, digest in papers.items():
            is_there = name == "seal" and paper == "strike-off"
            for given in (digest, digest[:32], digest.upper()):
                code, _, is_decent, said = tamper.verify(earlier, "--against", given)
                counts.add("earlier copy against a later paper", code == (0 if is_there else 1))
                tamper.tally.check(
                    case,
                    code == (0 if is_there else 1) and is_decent,
                    f"before {name} against {paper} {given}: exit {code}: {said[-300:]}",
                )
            # With few digits a history can be made up that meets them.
            code, _, is_decent, said = tamper.verify(earlier, "--against", digest[:31])
            tamper.tally.check(case, code == 64 and is_decent, f"31 digits of {paper}: exit {code}: {said[-300:]}")
        tamper.remove(earlier)


def last_rows(tamper, case, counts, sealed):
    """The last entries deleted, and what follows from them left."""
    for gone in range(1, tamper.pick(4, 25)):
        registry = tamper.copy(sealed)
        database = sqlite3.connect(registry, isolation_level=None)
        guards = database.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'entry'"
        ).fetchall()
        for name, _ in guards:
            database.execute(f"DROP TRIGGER {name}")
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute("DELETE FROM entry WHERE seq > (SELECT max(seq) FROM entry) - ?", (gone,))
        for _, sql in guards:
            database.execute(sql)
        database.close()
        code, findings, _, said = tamper.verify(registry)
        counts.add("last entries deleted", code == 1)
        tamper.tally.check(case, code == 1 and findings, f"the last {gone} entries deleted: exit {code}: {said[-300:]}")
        tamper.remove(registry)


def computed_anew(tamper, case, counts, papers):
    """A payload changed, and every hash from there on and all state computed anew: consistent, but no longer what the
    papers say."""
    changes = (
        ("hazard.ordered", "按检查意见整改", "示例另一措施"),
        ("hazard.claimed", "2026-03-12", "2026-03-13"),
        ("hazard.accepted", "整改到位", "示例另一意见"),
    )
    for kind, old, new in changes:
        forged = os.path.join(tamper.folder, "forged.sqlite")
        tamper.remove(forged)
        forge(tamper.torture.root, tamper.stages.registry("seal"), forged, kind, old, new)
        code, _, _, said = tamper.verify(forged)
        tamper.tally.check(case, code == 0, f"{kind} computed anew does not verify by itself: {said[-400:]}")
        stages = tamper.stages
        code, _, err = tamper.program.run(forged, stages.arguments("seal"), stages.clock("seal"))
        tamper.tally.check(case, code == 0, f"{kind} computed anew cannot be sealed: {err}")
        for paper, digest in papers.items():
            code, _, _, said = tamper.verify(forged, "--against", digest)
            counts.add("chain computed anew against a paper", code == 1)
            tamper.tally.check(case, code == 1, f"{kind} computed anew against {paper}: exit {code}: {said[-300:]}")


def forge(root, source, target, kind, old, new):
    """Replays a registry into a new one, with the first payload of a kind changed and all hashes computed anew."""
    script = independent(root)
    database = sqlite3.connect(target, isolation_level=None)
    with open(os.path.join(root, "schema.sql"), encoding="utf-8") as schema:
        database.executescript(schema.read())
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("ATTACH ? AS original", (source,))
    database.execute("BEGIN")
    previous, is_changed = bytes(32), False
    for row in database.execute(
        "SELECT seq, stream, type, payload_version, hash_version, payload, officer, os_account, on_behalf_paper, "
        "occurred_on, booked_on, recorded_at FROM original.entry ORDER BY seq"
    ).fetchall():
        row = list(row)
        copy_content(database, script.CONTENT, row[0])
        if row[2] == kind and old in row[5] and not is_changed:
            row[5], is_changed = row[5].replace(old, new), True
        digest = script.framed("wenbao.entry.v1", [*map(as_read(script), row), previous])
        database.execute(f"INSERT INTO main.entry VALUES ({', '.join('?' * 16)})", (*row, previous, digest, None, None))
        previous = digest
    database.execute("INSERT INTO main.zone_index SELECT * FROM original.zone_index")
    database.execute("COMMIT")
    database.close()
    assert is_changed, f"no payload of {kind} has {old}"


def as_read(script):
    """Text as the independent script frames it."""
    return lambda value: script.Text(value.encode()) if isinstance(value, str) else value


def copy_content(database, content, seq):
    for table in ("record", "evidence"):
        database.execute(f"INSERT INTO main.{table} SELECT * FROM original.{table} WHERE entry = ?", (seq,))
    database.execute(
        "INSERT INTO main.evidence_bytes SELECT b.* FROM original.evidence_bytes AS b "
        "JOIN original.evidence AS e USING (sha256) WHERE e.entry = ?",
        (seq,),
    )
    for kind, tables in content.items():
        for table, column, _ in tables:
            database.execute(
                f"INSERT INTO main.{table} SELECT t.* FROM original.record AS r JOIN original.{table} AS t "
                f"ON t.{column} = r.key AND t.revision = r.revision WHERE r.entry = ? AND r.kind = ?",
                (seq, kind),
            )

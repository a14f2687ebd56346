"""The index of zones (R*Tree) of a large registry: a box that was changed, or a box of boxes, steers a search of it past
zones that are there (no verdict of the program's rests on it). `verify` finds it, unless the box has only grown: then every search gives the same."""

import sqlite3
import struct

from harness import Counts, closing_reader, copy

CELL = 24


def run(tamper):
    case, counts = "tamper: index", Counts()
    large = copy(tamper.stages.registry("import"), tamper.folder + "/large.sqlite")
    code, _, err = tamper.program.run(large, ["import", tamper.torture.register], tamper.stages.clock("import"))
    tamper.tally.check(case, code == 0, f"import: exit {code}: {err}")
    windows = [
        (west, west + 0.01, south, south + 0.005)
        for west, south in ((tamper.rng.uniform(120.85, 121.04), tamper.rng.uniform(31.2, 31.26)) for _ in range(200))
    ]
    expected = searches(large, windows)
    with closing_reader(large) as database:
        nodes = database.execute(
            "SELECT nodeno, data, nodeno IN (SELECT parentnode FROM zone_index_parent) AS is_inner FROM zone_index_node "
            "ORDER BY is_inner"
        ).fetchall()
    attempts = []
    for _ in range(tamper.pick(6, 60)):
        kind = tamper.rng.choice((0, 1))
        # As many among the few inner ones as among the leaves.
        node, data, is_inner = tamper.rng.choice([one for one in nodes if one[2] == kind])
        place = 4 + CELL * tamper.rng.randrange(struct.unpack(">H", data[2:4])[0]) + tamper.rng.randrange(CELL)
        attempts.append((node, place, 1 << tamper.rng.randrange(8), "inner node" if is_inner else "leaf"))

    def attempt(one):
        registry = tamper.copy(large)
        change(registry, *one[:3])
        code, _, is_decent, said = tamper.verify(registry)
        is_same = code == 0 and searches(registry, windows) == expected
        tamper.remove(registry)
        return code, is_decent, said, is_same

    harmless = 0
    for one, (code, is_decent, said, is_same) in zip(attempts, tamper.each(attempts, attempt)):
        harmless += is_same
        if not is_same:
            counts.add(one[3], code in (1, 65))
        tamper.tally.check(
            case,
            is_decent and (is_same or code in (1, 65)),
            f"node {one[0]}, byte {one[1]}, bit {one[2]}: exit {code}: {said[-300:]}",
        )
    tamper.tally.line(case, f"found: {counts}; {harmless} boxes that only grew ({len(windows)} searches give the same)")


def searches(registry, windows):
    with closing_reader(registry) as database:
        return [
            sorted(
                database.execute(
                    "SELECT id FROM zone_index WHERE min_lon <= ?2 AND max_lon >= ?1 AND min_lat <= ?4 AND max_lat >= ?3",
                    window,
                ).fetchall()
            )
            for window in windows
        ]


def change(registry, node, place, bit):
    database = sqlite3.connect(registry)
    data = bytearray(database.execute("SELECT data FROM zone_index_node WHERE nodeno = ?", (node,)).fetchone()[0])
    data[place] ^= bit
    database.execute("UPDATE zone_index_node SET data = ? WHERE nodeno = ?", (bytes(data), node))
    database.commit()
    database.close()

"""Bytes of the file and of its log changed, and both cut short."""

import os
import sqlite3

from harness import Counts, copy, dump, head


def run(tamper):
    flips(tamper)
    cuts(tamper)
    log(tamper)


def flips(tamper):
    """One bit of a byte anywhere, and every byte of the header. A byte that carries nothing is one without which
    `sqlite3 .dump` gives the same."""
    case, counts = "tamper: bytes", Counts()
    size, original = os.path.getsize(tamper.original), dump(tamper.original)
    attempts = [("header", place) for place in tamper.rng.sample(range(100), tamper.pick(12, 100))]
    attempts += [("page", tamper.rng.randrange(100, size)) for _ in range(tamper.pick(30, 500))]
    attempts = [(kind, place, 1 << tamper.rng.randrange(8)) for kind, place in attempts]

    def attempt(one):
        _, place, bit = one
        registry = tamper.copy()
        with open(registry, "r+b") as file:
            file.seek(place)
            old = file.read(1)[0]
            file.seek(place)
            file.write(bytes([old ^ bit]))
        code, _, is_decent, said = tamper.verify(registry)
        means_nothing = code == 0 and dump(registry) == original
        tamper.remove(registry)
        return code, is_decent, said, means_nothing

    nothing = 0
    for (kind, place, bit), (code, is_decent, said, means_nothing) in zip(attempts, tamper.each(attempts, attempt)):
        nothing += means_nothing
        if not means_nothing:
            counts.add(kind, code in (1, 65))
        tamper.tally.check(
            case,
            is_decent and (means_nothing or code in (1, 65)),
            f"bit {bit} of byte {place}: exit {code}: {said[-300:]}",
        )
    tamper.tally.line(case, f"found: {counts}; {nothing} more of bytes that carry nothing (.dump is identical)")


def cuts(tamper):
    case, counts = "tamper: file cut", Counts()
    size = os.path.getsize(tamper.original)
    lengths = [0, 1, 99, 100, 4095, 4096, size - 1, size - 4096]
    lengths += [tamper.rng.randrange(size) for _ in range(tamper.pick(3, 40))]

    def attempt(length):
        registry = tamper.copy()
        os.truncate(registry, length)
        result = tamper.verify(registry)
        tamper.remove(registry)
        return result

    for length, (code, _, is_decent, said) in zip(lengths, tamper.each(lengths, attempt)):
        counts.add("cut", code in (1, 65))
        tamper.tally.check(
            case, code in (1, 65) and is_decent, f"cut to {length} of {size}: exit {code}: {said[-300:]}"
        )
    tamper.tally.line(case, f"found: {counts}")


def log(tamper):
    """The write-ahead log, with acts in it that are not in the file yet, changed or cut. SQLite takes it up to the first
    frame that is not whole: what is left is the registry as it was after an earlier act, and a later paper tells."""
    case, counts = "tamper: log", Counts()
    live, heads, paper = registry_with_log(tamper)
    size, intact = os.path.getsize(live + "-wal"), 0
    attempts = [("cut", tamper.rng.randrange(size)) for _ in range(tamper.pick(5, 60))] + [("cut", 0)]
    attempts += [("changed", tamper.rng.randrange(size)) for _ in range(tamper.pick(5, 60))] + [
        ("changed", 0),
        ("changed", 17),
    ]

    def attempt(one):
        kind, place = one
        registry = tamper.copy(live)
        if kind == "cut":
            os.truncate(registry + "-wal", place)
        else:
            with open(registry + "-wal", "r+b") as file:
                file.seek(place)
                old = file.read(1)[0]
                file.seek(place)
                file.write(bytes([old ^ 1]))
        verified, against = tamper.verify(registry), tamper.verify(registry, "--against", paper)
        found = head(registry)
        tamper.remove(registry)
        return verified, against, found

    for (kind, place), (verified, against, found) in zip(attempts, tamper.each(attempts, attempt)):
        where = f"log {kind} at {place} of {size}"
        is_last = found == heads[-1]
        intact += is_last
        tamper.tally.check(
            case, verified[2] and verified[0] in (0, 1, 65), f"{where}: exit {verified[0]}: {verified[3][-300:]}"
        )
        tamper.tally.check(case, verified[0] != 0 or found in heads, f"{where}: neither of the acts: head {found}")
        tamper.tally.check(
            case, (against[0] == 0) == is_last, f"{where}: against the paper: exit {against[0]}: {against[3][-300:]}"
        )
        if not is_last:
            counts.add(kind, against[0] in (1, 65))
    tamper.tally.line(
        case,
        f"acts lost with the log, found by a later paper: {counts}; {intact} changes that lose nothing; the registry left "
        "is always one that stood between two acts",
    )


def registry_with_log(tamper):
    """A registry whose last acts stand in the log alone, since somebody still reads; the heads after each act; the hash
    on the last paper."""
    stages, registry = tamper.stages, os.path.join(tamper.folder, "live.sqlite")
    copy(stages.registry("strike-off"), registry)
    reader = sqlite3.connect(registry)
    reader.execute("SELECT count(*) FROM entry").fetchone()
    heads = [head(registry)]
    for act in ("strike-off", "seal"):
        code, _, err = tamper.program.run(registry, stages.arguments(act), stages.clock(act))
        assert code == 0, err
        heads.append(head(registry))
    live = copy(registry, os.path.join(tamper.folder, "with-log.sqlite"))
    reader.close()
    return live, heads, heads[-1][1]

"""The disk is full, or takes no larger file: at every amount of room left."""

import os
import resource
import signal

import faults as shared
from harness import copy, is_decent


def run(faults):
    full_disk(faults)
    size_limit(faults)
    full_disk_for_output(faults)
    if not faults.is_short:
        busy(faults)


def full_disk(faults):
    case = "faults: disk full"
    with shared.mounted(os.path.join(faults.work, "small"), "6m") as folder:
        if not folder:
            return print(f"{case:<22} skipped: not root, or nothing can be mounted")
        registry, tried, full = os.path.join(folder, "r.sqlite"), 0, 0
        for act in ("init", *faults.ACTS):
            # A registry needs its size in the log once more, and 32 KiB for the log's index.
            need = 2 * faults.heads(act)[2] + 65536
            # Half as much again as its size holds the log, but not the file that the log is taken into.
            between = 3 * faults.heads(act)[2] // 2 // 4096 * 4096
            rooms = [0, 32768, 40960, between, *faults.rng.sample(range(4096, need, 4096), faults.pick(2, 30))]
            for room in rooms:
                clear(folder)
                if act != "init":
                    copy(faults.stages.registry(act), registry)
                filler = shared.fill(folder, room)
                result = faults.act(act, registry)
                os.remove(filler)
                where = f"{act} with {room} bytes of room"
                full += faults.judge(case, where, act, registry, result, {74}) == 74
                faults.completes(case, where, act, registry)
                tried += 1
        faults.tally.line(
            case, f"{tried} amounts of room left for {', '.join(('init', *faults.ACTS))}: {full} were too little"
        )


def clear(folder):
    for name in os.listdir(folder):
        os.remove(os.path.join(folder, name))


def size_limit(faults):
    """RLIMIT_FSIZE, as `ulimit -f` sets it: writes fail with EFBIG where SIGXFSZ is ignored; otherwise it comes."""
    case = "faults: file size limit"
    tried = hit = 0
    for act in faults.ACTS:
        size = faults.heads(act)[2]
        for ignored in (True, False):
            for limit in faults.rng.sample(range(0, 2 * size, 512), faults.pick(3, 12)):

                def limited(limit=limit, ignored=ignored):
                    signal.signal(signal.SIGXFSZ, signal.SIG_IGN if ignored else signal.SIG_DFL)
                    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

                registry = faults.path("limited.sqlite")
                copy(faults.stages.registry(act), registry)
                result = faults.act(act, registry, preexec_fn=limited)
                where = f"{act} with files of at most {limit} bytes"
                hit += faults.judge(case, where, act, registry, result, {74}) != 0
                faults.completes(case, where, act, registry)
                tried += 1
    faults.tally.line(case, f"{tried} limits for {', '.join(faults.ACTS)}: {hit} were too low")


def full_disk_for_output(faults):
    """Files that commands write: whole, or not there."""
    case = "faults: output full"
    commands = [
        ("print", lambda path: ["print", "document", "2026Q1", "--output", path], "o.html"),
        ("export gpkg", lambda path: ["export", path], "o.gpkg"),
        ("export geojson", lambda path: ["export", path], "o.json"),
        ("export register", lambda path: ["export", "--format", "register", path], "o.xml"),
        ("form", lambda path: ["reconcile", "form", "KS-ZP", "--period", "2026Q2", "--output", path], "o.xlsx"),
    ]
    registry = copy(faults.stages.end, faults.path("output.sqlite"))
    if faults.program.has("backup"):
        commands.append(("backup", lambda path: ["backup", path], "o.sqlite"))
    clock, tried, full = faults.stages.clock("seal"), 0, 0
    with shared.mounted(os.path.join(faults.work, "small"), "8m") as folder:
        if not folder:
            return print(f"{case:<22} skipped: not root, or nothing can be mounted")
        for name, arguments, file in commands:
            path = os.path.join(folder, file)
            clear(folder)
            shared.fill(folder, 7 << 20)
            code, out, err = faults.program.run(registry, arguments(path), clock)
            faults.tally.check(case, code == 0, f"{name} unharmed: exit {code}: {out}{err}")
            size = os.path.getsize(path) if code == 0 else 65536
            for room in [0, *faults.rng.sample(range(0, size, 512), faults.pick(1, 6))]:
                clear(folder)
                shared.fill(folder, room // 4096 * 4096)
                code, out, err = faults.program.run(registry, arguments(path), clock)
                tried, full = tried + 1, full + (code == 74)
                where = f"{name} with {room} bytes of room"
                faults.tally.check(
                    case, code in (0, 74) and is_decent(code, out, err), f"{where}: exit {code}: {out}{err}"
                )
                left = sorted(set(os.listdir(folder)) - {"filler"})
                faults.tally.check(case, code == 0 or not left, f"{where}: exit {code} left {left}")
                code, out, err = faults.program.verify(registry)
                faults.tally.check(case, code == 0, f"{where}: verify {code}: {out}{err}")
    faults.tally.line(
        case, f"{tried} outputs of {', '.join(name for name, _, _ in commands)}: {full} had too little room"
    )


def busy(faults):
    """Somebody else writes for longer than ten seconds: 75, and nothing done."""
    case = "faults: busy"
    registry = copy(faults.stages.registry("seal"), faults.path("busy.sqlite"))
    holder = faults.hold(registry)
    result = faults.act("seal", registry)
    holder.rollback()
    holder.close()
    faults.judge(case, "held for more than ten seconds", "seal", registry, result, {75})
    faults.tally.check(case, result[0] == 75, f"exit {result[0]}, not 75")
    faults.completes(case, "released", "seal", registry)
    faults.tally.line(case, "the writing lock held by another for longer than the program waits: 75")

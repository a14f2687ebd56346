"""What may not be read or written, and a registry that is taken away while a command waits to write to it."""

import os
import shutil
import time

import faults as shared
from harness import copy, has_chinese, head, is_decent

# An ordinary user who owns nothing: nobody.
STRANGER = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"]


def run(faults):
    if shared.is_root() and shutil.which("setpriv"):
        stranger(faults)
    else:
        print("faults: permissions    skipped: not root, or no setpriv")
    taken_away(faults)


def stranger(faults):
    """As another user: mode of the file, mode of the folder, and how reading and writing may end."""
    case = "faults: permissions"
    folder = os.path.join(faults.work, "strange")
    cases = [
        # mode of the file and of its folder, codes for reading, whether writing must work
        (0o666, 0o777, {0}, True),
        (0o444, 0o777, {0, 74}, False),
        (0o444, 0o755, {0, 74}, False),
        (0o666, 0o755, {0, 74}, False),
        (0o000, 0o777, {65, 74}, False),
        (0o600, 0o755, {65, 74}, False),
        (0o666, 0o700, {66, 74}, False),
        (0o444, 0o555, {0, 74}, False),
    ]
    for mode, folder_mode, reading, writable in cases:
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        registry = copy(faults.stages.registry("seal"), os.path.join(folder, "r.sqlite"))
        os.chmod(registry, mode)
        os.chmod(folder, folder_mode)
        where = f"file {mode:o} in folder {folder_mode:o}"
        for verb in (["hazard", "list"], ["verify"], ["todo"]):
            code, out, err = faults.program.run(registry, verb, faults.stages.clock("seal"), prefix=STRANGER)
            faults.tally.check(
                case,
                code in reading and is_decent(code, out, err) and (code == 0 or has_chinese(err)),
                f"{where}: {' '.join(verb)}: exit {code}: {err}",
            )
        result = faults.act("seal", registry, prefix=STRANGER)
        faults.tally.check(case, writable == (result[0] == 0), f"{where}: seal: exit {result[0]}: {result[2]}")
        os.chmod(folder, 0o755)
        os.chmod(registry, 0o600)
        faults.judge(case, where, "seal", registry, result, {65, 66, 74})
        faults.completes(case, where, "seal", registry)
    closed_files(faults, case, folder)
    faults.tally.line(
        case,
        f"{len(cases)} modes of a file and its folder, three readings and a seal each, as another user; inputs and outputs closed to him",
    )


def closed_files(faults, case, folder):
    """Files to import that may not be read, and places that may not be written."""
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    os.chmod(folder, 0o777)
    registry = copy(faults.stages.end, os.path.join(folder, "r.sqlite"))
    os.chmod(registry, 0o666)
    secret = os.path.join(folder, "secret.xml")
    shutil.copyfile(os.path.join(faults.torture.root, "imports/checklists/fire.xml"), secret)
    os.chmod(secret, 0)
    closed = os.path.join(folder, "closed")
    os.mkdir(closed, 0o700)
    clock = faults.stages.clock("seal")
    for arguments, codes in (
        (["import", secret], {66, 74}),
        (["import", folder], {65, 66, 74}),
        (["import", folder + "/none.xml"], {66}),
        (["import", secret + "/none.xml"], {66, 74}),
        (["export", "/proc/o.gpkg"], {74}),
        (["export", "/none/o.json"], {66, 74}),
        (["print", "document", "2026Q1", "--output", closed + "/o.html"], {74}),
        (["--as", "A01", "hazard", "claim", "2", "--done", "示例", "--evidence", secret], {66, 74}),
    ):
        before = head(registry)
        code, out, err = faults.program.run(registry, arguments, clock, prefix=STRANGER)
        faults.tally.check(
            case,
            code in codes and is_decent(code, out, err) and has_chinese(err) and head(registry) == before,
            f"{' '.join(arguments)}: exit {code}: {out[-200:]}{err}",
        )


def taken_away(faults):
    """The registry is removed, or another is put in its place, while the command waits for the writing lock. What is
    written to a file without a name is lost: it may not be acknowledged."""
    case = "faults: taken away"
    for act in faults.pick(("import", "seal"), faults.ACTS):
        for replaced in (False, True):
            registry = faults.path("taken.sqlite")
            copy(faults.stages.registry(act), registry)
            other = copy(faults.stages.registry(act), faults.path("other.sqlite"))
            holder = faults.hold(registry)
            process = faults.program.start(registry, faults.stages.arguments(act), faults.stages.clock(act))
            time.sleep(0.5)
            for suffix in ("-wal", "-shm"):
                os.remove(registry + suffix)
            os.replace(other, registry) if replaced else os.remove(registry)
            holder.rollback()
            holder.close()
            out, err = (data.decode() for data in process.communicate(timeout=60))
            where = f"{act}, {'replaced' if replaced else 'removed'}"
            code = process.returncode
            faults.tally.check(case, code in (0, 66, 74) and is_decent(code, out, err), f"{where}: exit {code}: {err}")
            before, after, _ = faults.heads(act)
            found = head(registry)
            faults.tally.check(
                case, code != 0 or found == after, f"{where}: acknowledged, but the file at that path lacks it: {out}"
            )
            faults.tally.check(case, code == 0 or has_chinese(err), f"{where}: without a word: {err}")
            if replaced:
                faults.tally.check(case, found in (before, after), f"{where}: head {found}")
                faults.completes(case, where, act, registry)
    faults.tally.line(case, "registry removed, or replaced by another, while an act waits to write to it")

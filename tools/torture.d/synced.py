"""kill -9 leaves the page cache alone; a cut of power does not. Under strace each act is watched to have synced the file
and its log, and the folder where a name is new, after the last write to each and before it says that it is done."""

import os
import re
import shutil
import subprocess

from harness import copy

CALLS = "openat,creat,write,pwrite64,pwritev,writev,ftruncate,fallocate,fsync,fdatasync,unlink,unlinkat,rename,renameat,renameat2,link,linkat"
ACTS = (
    "init",
    "import",
    "inspect",
    "order",
    "claim",
    "acceptance",
    "return",
    "comparison",
    "settlement",
    "strike-off",
    "seal",
)
LINE = re.compile(r"^\d+ +(?:<\.\.\. )?(\w+)(?:\(| resumed>)(.*)$")
DESCRIPTOR = re.compile(r"^(\d+)<([^>]*)>")
WRITES = {"write", "pwrite64", "pwritev", "writev", "ftruncate", "fallocate"}


class Disk:
    """What is not on the disk yet, as the calls go by."""

    def __init__(self, registry):
        self.registry, self.folder = registry, os.path.dirname(registry)
        self.writes, self.syncs, self.faults, self.is_acknowledged = 0, 0, [], False
        # Files with writes that are not synced, with the folder where names are not; files opened whose name may be new.
        self.unsynced, self.new = set(), set()
        self.known = {registry} if os.path.exists(registry) else set()

    def holds(self, path):
        return path.startswith(self.folder + "/") and not path.endswith("-shm")

    def write(self, path, descriptor):
        if descriptor == "1":
            self.acknowledge()
        elif self.holds(path):
            self.writes += 1
            self.unsynced.add(path)
            if path in self.new:
                self.unsynced.add(self.folder)

    def create(self, path):
        """The name counts from the first write on: an empty file that is lost is no loss."""
        if path not in self.known:
            self.new.add(path)

    def sync(self, path):
        self.syncs += path == self.folder or self.holds(path)
        self.unsynced.discard(path)
        if path == self.folder:
            self.known |= self.new
            self.new.clear()

    def rename(self, old, new):
        """A name that moves on takes along what is not synced; the folder has to be."""
        if old in self.unsynced:
            self.faults.append(f"{new} was put in place before it was synced")
        self.unsynced.add(self.folder)

    def remove(self, path):
        self.unsynced.discard(path)
        self.new.discard(path)
        left = {name for name in self.unsynced if name != self.folder}
        if path.endswith("-wal") and left:
            self.faults.append(f"{path} was removed before {left} was synced")

    def acknowledge(self):
        if not self.is_acknowledged and self.unsynced:
            self.faults.append(f"acknowledged before {sorted(self.unsynced)} was synced")
        self.is_acknowledged = True


def follow(trace, disk):
    """Feeds the calls of a trace to a disk. A call that was interrupted counts as a write where it begins, as a sync
    where it ends."""
    begun = {}
    with open(trace, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            match = LINE.match(line)
            if not match:
                continue
            name, rest = match.groups()
            process = line.split(" ", 1)[0]
            if line.rstrip().endswith("<unfinished ...>"):
                begun[process] = rest
                if name in WRITES:
                    call(disk, name, rest)
                continue
            is_resumed = "resumed>" in line
            if is_resumed:
                rest = begun.pop(process, "") + rest
            if not (is_resumed and name in WRITES) and not re.search(r"= -1 E", rest):
                call(disk, name, rest)


def call(disk, name, rest):
    target = DESCRIPTOR.match(rest)
    quoted = re.findall(r'"((?:[^"\\]|\\.)*)"', rest)
    if name in WRITES and target:
        disk.write(target[2], target[1])
    elif name in ("fsync", "fdatasync") and target:
        disk.sync(target[2])
    elif name in ("openat", "creat") and "O_CREAT" in rest and quoted and disk.holds(quoted[-1]):
        disk.create(quoted[-1])
    elif name.startswith("unlink") and quoted:
        disk.remove(quoted[-1])
    elif (name.startswith("rename") or name.startswith("link")) and len(quoted) == 2:
        disk.rename(*quoted)


def run(torture, tally):
    case = "kill: synced before"
    if not shutil.which("strace"):
        return print(f"{case:<22} skipped: there is no strace")
    folder = os.path.realpath(os.path.join(torture.work, "traced"))
    registry, trace = os.path.join(folder, "r.sqlite"), os.path.join(torture.work, "trace")
    prefix = ["strace", "-f", "-y", "-s", "0", "-o", trace, "-e", f"trace={CALLS}"]
    writes = syncs = 0
    for name in ACTS:
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        if name != "init":
            copy(torture.stages.registry(name), registry)
        disk = Disk(registry)
        code, _, err = torture.program.run(
            registry, torture.stages.arguments(name), torture.stages.clock(name), prefix=prefix
        )
        follow(trace, disk)
        tally.check(case, code in (0, 1), f"{name}: exit {code}: {err}")
        tally.check(case, disk.is_acknowledged and disk.writes > 0, f"{name}: nothing written, or nothing said")
        tally.check(case, not disk.faults, f"{name}: " + "; ".join(disk.faults))
        writes, syncs = writes + disk.writes, syncs + disk.syncs
    tally.check(case, watch_is_awake(registry, trace, prefix), "sqlite3 without syncs was not found out")
    tally.line(
        case,
        f"{len(ACTS)} acts under strace, {writes} writes and {syncs} syncs of the registry, its log and folder; "
        "sqlite3 with synchronous=OFF is found out",
    )


def watch_is_awake(registry, trace, prefix):
    """Whether a program that does not sync is found out by the same watch."""
    disk = Disk(registry)
    subprocess.run(
        [*prefix, "sqlite3", registry, "PRAGMA synchronous = OFF; CREATE TABLE t (a); SELECT 1;"],
        capture_output=True,
        check=True,
    )
    follow(trace, disk)
    return bool(disk.faults)

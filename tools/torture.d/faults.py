"""What surrounds the program fails: the disk, permissions, the file itself, clocks, signals, its output.

Wherever a command fails: an exit code that is documented, words in Chinese, no trace of a crash; the act is wholly there
where it was said to be done, wholly absent where it was not; the registry verifies, and the same command completes once
the fault is gone."""

import contextlib
import os
import random
import shutil
import sqlite3
import subprocess

import disks
import outputs
import permissions
import signals
import surroundings
from harness import copy, has_chinese, head, is_decent


def run(torture, tally):
    faults = Faults(torture, tally)
    for part in (disks, permissions, surroundings, signals, outputs):
        part.run(faults)


class Faults:
    """Acts from known starts, and the judgement of how they ended."""

    ACTS = ("import", "strike-off", "seal")

    def __init__(self, torture, tally):
        self.torture, self.tally, self.program, self.stages = torture, tally, torture.program, torture.stages
        self.is_short, self.work = torture.is_short, torture.work
        self.rng = random.Random(f"faults {torture.seed}")
        self.known = {}

    def pick(self, short, full):
        return short if self.is_short else full

    def path(self, name):
        """A file of that name in the folder to work in, with nothing left of an earlier one."""
        path = os.path.join(self.work, name)
        for suffix in ("", "-wal", "-shm"):
            if os.path.lexists(path + suffix):
                os.remove(path + suffix)
        return path

    def heads(self, act):
        """The journal's head before and after the act, and how large the file becomes."""
        if act not in self.known:
            registry = self.path("unharmed.sqlite")
            if act != "init":
                copy(self.stages.registry(act), registry)
            before = head(registry)
            code, _, err = self.act(act, registry)
            if code:
                raise SystemExit(f"tools/torture: {act} fails unharmed: {err}")
            self.known[act] = before, head(registry), os.path.getsize(registry)
        return self.known[act]

    def act(self, act, registry, **options):
        return self.program.run(registry, self.stages.arguments(act), self.stages.clock(act), **options)

    def hold(self, registry):
        """A connection that has the writing lock of a registry."""
        holder = sqlite3.connect(registry, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        return holder

    def judge(self, case, where, act, registry, result, codes, may_be_done=False):
        """`codes` are those with which it may have failed; `may_be_done`: a code other than 0 may follow a finished
        act, since only its receipt could not be shown."""
        code, out, err = result
        before, after, _ = self.heads(act)
        check = lambda holds, detail: self.tally.check(case, holds, f"{where}: {detail}")  # noqa: E731
        check(code in {0, *codes} and is_decent(code, out, err), f"exit {code}: {out[-200:]}{err}")
        if code > 0:
            check(has_chinese(err) or may_be_done, f"exit {code} without a word: {err}")
        found = head(registry)
        allowed = {after} if code == 0 else {before, after} if may_be_done else {before}
        check(found in allowed, f"exit {code}, but the head is {found}: {err}")
        if act == "init" and found != after:
            check(not os.path.exists(registry), "half a registry is left")
        else:
            verified = self.program.verify(registry)
            check(verified[0] == 0, f"verify: {verified}")
        return code

    def completes(self, case, where, act, registry):
        """The same command once more, with nothing in its way."""
        before, after, _ = self.heads(act)
        was_done = head(registry) == after
        code, _, err = self.act(act, registry)
        self.tally.check(
            case, (code == 0 or was_done) and head(registry) == after, f"{where}: again: exit {code}: {err}"
        )


def is_root():
    return os.geteuid() == 0


@contextlib.contextmanager
def mounted(folder, size):
    """A small disk of its own at `folder`; yields None where it may not be mounted."""
    os.makedirs(folder, exist_ok=True)
    done = (
        is_root()
        and shutil.which("mount")
        and subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={size},mode=0755", "tmpfs", folder], capture_output=True
        ).returncode
        == 0
    )
    try:
        yield folder if done else None
    finally:
        if done:
            subprocess.run(["umount", "-l", folder], check=True)


def fill(folder, free):
    """Fills a disk up to `free` bytes."""
    filler = os.path.join(folder, "filler")
    if os.path.exists(filler):
        os.remove(filler)
    status = os.statvfs(folder)
    room = status.f_bavail * status.f_frsize - free
    with open(filler, "wb") as file:
        for _ in range(max(0, room) // 4096):
            file.write(bytes(4096))
    return filler

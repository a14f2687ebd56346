"""kill -9 at random instants: what was acknowledged is there, all else wholly there or wholly not, and the same
command again completes."""

import collections
import fcntl
import os
import random
import signal
import struct
import time

import synced
from harness import copy, dump, head, is_decent, text

# SQLite's writing lock of a registry in WAL mode: a byte of the -shm file.
WRITE_LOCK_BYTE = 120
FLOCK = "hhqqi4x"


class Act:
    """A command to kill, from the registry it starts on (None: there is none yet)."""

    def __init__(self, name, start, arguments, clock, again, target=None):
        self.name, self.start, self.arguments, self.clock = name, start, arguments, clock
        # Codes with which the same command may end once it is done.
        self.again = again
        # What a backup writes to.
        self.target = target


def run(torture, tally):
    count = 36 if torture.is_short else 330
    rng = random.Random(f"kill {torture.seed}")
    acts = list(acts_of(torture))
    for index, act in enumerate(acts):
        share = count // len(acts) + (index < count % len(acts))
        KillCase(torture, tally, act, rng).run(share)
    synced.run(torture, tally)


def acts_of(torture, name="kill"):
    stages = torture.stages
    clock = stages.clock("import")
    yield Act("import", stages.registry("import"), ["import", torture.register], clock, {0})
    for name, again in (("init", {77}), ("inspect", {0}), ("strike-off", {1}), ("seal", {77})):
        start = None if name == "init" else stages.registry(name)
        yield Act(name, start, stages.arguments(name), stages.clock(name), again)
    if torture.program.has("backup"):
        copied = os.path.join(torture.work, f"{name}-copy.sqlite")
        yield Act("backup", stages.end, ["backup", copied], stages.clock("seal"), {0, 74, 77}, copied)


class KillCase:
    """One act, with a signal at many instants."""

    def __init__(self, torture, tally, act, rng, signals=(signal.SIGKILL,), name="kill"):
        self.program, self.tally, self.act, self.rng, self.signals = torture.program, tally, act, rng, signals
        self.case = f"{name} {act.name}"
        self.registry = os.path.join(torture.work, f"{name}-{act.name}.sqlite")
        self.seen = collections.Counter()

    def run(self, count):
        self.measure()
        for number in range(count):
            self.once(number)
        seen, act = self.seen, self.act
        self.tally.line(
            self.case,
            f"{count} instants: {seen['before']} before the writing lock, {seen['inside']} inside "
            f"({seen['writing']} of them while the log was written), {seen['after']} after, "
            f"{seen['ended']} too late; outcome: {seen['absent']} wholly absent, "
            f"{seen['silent']} wholly present unacknowledged, {seen['acknowledged']} acknowledged",
        )

    def measure(self):
        """Runs the command unharmed: the journal's head before and after, and when it holds the lock and writes."""
        self.fresh()
        self.before = head(self.registry)
        begin = time.monotonic()
        process = self.start()
        locked = written = released = None
        while process.poll() is None:
            state = self.look()
            now = time.monotonic() - begin
            if state != "before" and locked is None:
                locked = now
            if state == "writing" and written is None:
                written = now
            if state != "before":
                released = now
        self.duration = time.monotonic() - begin
        out, err = process.communicate()
        self.tally.check(self.case, process.returncode == 0, f"unharmed: {process.returncode} {text(err)}")
        self.after = head(self.registry)
        self.whole = dump(self.target) if self.act.target else None
        self.locked = (released or self.duration) - (locked or 0)
        self.writing = released - written if written and released else 0.002

    @property
    def target(self):
        return self.act.target

    def fresh(self):
        for path in filter(None, (self.registry, self.target)):
            for suffix in ("", "-wal", "-shm"):
                if os.path.exists(path + suffix):
                    os.remove(path + suffix)
        if self.act.start:
            copy(self.act.start, self.registry)

    def start(self):
        process = self.program.start(self.registry, self.act.arguments, self.act.clock)
        # A registry is made beside its path, and gets its name when it is whole.
        self.open_file = self.registry if self.act.start else f"{self.registry}.new-{process.pid}"
        return process

    def look(self):
        """Where the command is: before the writing lock, holding it, or writing the log under it."""
        try:
            descriptor = os.open(self.open_file + "-shm", os.O_RDWR)
        except OSError:
            return "before"
        try:
            asked = struct.pack(FLOCK, fcntl.F_WRLCK, os.SEEK_SET, WRITE_LOCK_BYTE, 1, 0)
            if struct.unpack(FLOCK, fcntl.fcntl(descriptor, fcntl.F_GETLK, asked))[0] == fcntl.F_UNLCK:
                return "before"
            return "writing" if os.path.getsize(self.open_file + "-wal") > 0 else "inside"
        except OSError:
            return "before"
        finally:
            os.close(descriptor)

    def once(self, number):
        self.fresh()
        process = self.start()
        was_inside, place = self.wait(process, number)
        sent = self.signals[number // 3 % len(self.signals)]
        process.send_signal(sent)
        out, err = process.communicate()
        if process.returncode != -sent:
            self.tally.check(
                self.case, process.returncode == 0, f"exit {process.returncode} after {sent.name}: {text(err)}"
            )
            place = "ended"
        elif place == "before" and was_inside:
            place = "after"
        self.seen["inside" if place == "writing" else place] += 1
        self.seen["writing"] += place == "writing"
        self.judge(text(out) != "", f"instant {number} ({place}): ")

    def wait(self, process, number):
        """Every third kill at any instant, every third while the lock is held, every third while the log is written.
        Returns whether the lock was seen held before the last look, and what that saw."""
        aim = ("any", "inside", "writing")[number % 3]
        was_inside, state = False, "before"
        if aim != "any":
            while process.poll() is None and state not in (aim, "writing"):
                state = self.look()
                was_inside = was_inside or state != "before"
        delay = (
            self.rng.random()
            * {"any": 1.1 * self.duration, "inside": 1.2 * self.locked, "writing": 1.5 * self.writing}[aim]
        )
        until = time.monotonic() + delay
        while time.monotonic() < until and process.poll() is None:
            was_inside = self.look() != "before" or was_inside
        return was_inside, self.look()

    def judge(self, is_acknowledged, where):
        def check(holds, detail):
            return self.tally.check(self.case, holds, where + detail)

        if self.act.name != "init" or os.path.exists(self.registry):
            code, out, err = self.program.verify(self.registry)
            check(code == 0, f"verify ends with {code}: {out[-400:]}{err}")
        found = head(self.registry)
        whole = self.outcome(found)
        check(whole is not None, f"neither wholly there nor wholly not: head {found}")
        check(whole or not is_acknowledged, "acknowledged, but not there")
        self.seen["acknowledged" if is_acknowledged else "silent" if whole else "absent"] += 1
        code, out, err = self.program.run(self.registry, self.act.arguments, self.act.clock)
        allowed = self.act.again if whole else {0}
        check(code in allowed and is_decent(code, out, err), f"again: exit {code}: {out[-300:]}{err}")
        check(head(self.registry) == self.after, f"again: head {head(self.registry)}, expected {self.after}")
        code, out, err = self.program.verify(self.target or self.registry)
        check(code == 0, f"verify after the second run ends with {code}: {out[-400:]}{err}")

    def outcome(self, found):
        """True: wholly done, False: nothing done, None: something between."""
        if self.target:
            if not os.path.exists(self.target):
                return False
            return True if dump(self.target) == self.whole else None
        return {self.after: True, self.before: False}.get(found)

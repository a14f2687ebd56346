"""What every part of tools/torture shares: the program, its registries, counting what was checked."""

import collections
import importlib.util
import os
import shutil
import sqlite3
import subprocess
import threading

# What the program may end with (README, Exit codes) without being at fault itself. 70 is a bug, and so is every
# death by a signal that was not sent.
DOCUMENTED = {0, 1, 64, 65, 66, 74, 75, 77}
CRASHES = ("Fatal error", "Stack dump", "Crash:", "Thread 0", "E-BUG", "Traceback")


class Tally:
    """Counts checks by class of case, and keeps what failed."""

    def __init__(self):
        self.lock = threading.Lock()
        self.checks = collections.Counter()
        self.failures = collections.defaultdict(list)

    def check(self, case, holds, detail=""):
        with self.lock:
            self.checks[case] += 1
            if not holds:
                self.failures[case].append(detail if len(detail) < 600 else detail[:300] + " … " + detail[-300:])
        return bool(holds)

    def line(self, case, text):
        """One line of the report: the case class, what was measured, and each failure below it."""
        failed = self.failures[case]
        print(f"{case:<22} {text}; {self.checks[case]} checks, {len(failed)} failed", flush=True)
        for detail in failed[:5]:
            print("    FAILED " + detail.replace("\n", "\n           "), flush=True)
        if len(failed) > 5:
            print(f"    … and {len(failed) - 5} more", flush=True)

    @property
    def total(self):
        return sum(self.checks.values()), sum(map(len, self.failures.values()))


class Program:
    """The program under test, in an environment of its own: pinned clock and account, no locale, no colour."""

    def __init__(self, path, folder):
        self.path, self.folder = path, folder

    def environment(self, clock=None, **more):
        fixed = {"PATH": "/usr/bin:/bin", "HOME": self.folder, "LC_ALL": "C", "NO_COLOR": "1"}
        if clock:
            fixed |= {"WENBAO_CLOCK": clock, "WENBAO_ACCOUNT": "demo"}
        return fixed | more

    def start(self, registry, arguments, clock=None, prefix=(), env=None, **options):
        # None of the three is inherited, or a process started meanwhile by another thread would keep pipes open.
        options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
        return subprocess.Popen(
            [*prefix, self.path, "-r", registry, *arguments],
            cwd=self.folder,
            env=self.environment(clock, **(env or {})),
            **options,
        )

    def run(self, registry, arguments, clock=None, timeout=120, **options):
        """Runs to the end: exit code, standard output, standard error."""
        process = self.start(registry, arguments, clock, **options)
        try:
            out, err = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            return 124, text(out), f"still running after {timeout} s\n{text(err)}"
        return process.returncode, text(out), text(err)

    def verify(self, registry, *more):
        return self.run(registry, ["verify", "--quiet", *more])

    def has(self, verb):
        return f"  {verb}, " in self.run("none.sqlite", ["--help"])[1]


def text(data):
    return (data or b"").decode("utf-8", "replace")


def is_decent(code, out, err):
    """Ended by a documented code and without the traces of a crash."""
    return code in DOCUMENTED and not any(mark in out + err for mark in CRASHES)


def has_chinese(words):
    return any("\u4e00" <= letter <= "\u9fff" for letter in words)


def head(registry):
    """Number and hash of the last entry, read by SQLite itself; (0, "") where there is no registry to read."""
    try:
        with closing_reader(registry) as database:
            row = database.execute("SELECT seq, lower(hex(hash)) FROM entry ORDER BY seq DESC LIMIT 1").fetchone()
            return row or (0, "")
    except sqlite3.Error:
        return 0, ""


class closing_reader:
    """A connection of SQLite that reads alone, closed at the end."""

    def __init__(self, registry):
        self.database = sqlite3.connect(f"file:{registry}?mode=ro", uri=True, timeout=20)

    def __enter__(self):
        return self.database

    def __exit__(self, *_):
        self.database.close()


def copy(source, target):
    """A registry copied with the files beside it, in place of what stood there."""
    for suffix in ("", "-wal", "-shm"):
        if os.path.exists(target + suffix):
            os.remove(target + suffix)
        if os.path.exists(source + suffix) and suffix != "-shm":
            shutil.copyfile(source + suffix, target + suffix)
    return target


def dump(registry):
    """What sqlite3 can read of the file as SQL; None where it cannot read it."""
    done = subprocess.run(
        ["sqlite3", "-readonly", f"file:{registry}?immutable=1", ".dump"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=120,
    )
    return done.stdout if done.returncode == 0 and not done.stderr else None


def independent(root):
    """docs/verify-independently.py, as a module: what is hashed, and how."""
    spec = importlib.util.spec_from_file_location("independent", os.path.join(root, "docs/verify-independently.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Counts:
    """Tried and found, by class."""

    def __init__(self):
        self.tried, self.found = collections.Counter(), collections.Counter()

    def add(self, name, is_found):
        self.tried[name] += 1
        self.found[name] += bool(is_found)

    def __str__(self):
        return ", ".join(f"{name} {self.found[name]}/{count}" for name, count in self.tried.items())

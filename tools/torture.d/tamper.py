"""Somebody with sqlite3 or an editor of bytes: `verify` names what he changed, or says that the file is damaged."""

import concurrent.futures
import itertools
import json
import os
import random

import pages
import rows
import tail
import tree
from harness import copy, is_decent


def run(torture, tally):
    tamper = Tamper(torture, tally)
    for part in (rows, tail, pages, tree):
        part.run(tamper)


class Tamper:
    def __init__(self, torture, tally):
        self.torture, self.tally, self.program, self.stages = torture, tally, torture.program, torture.stages
        self.is_short, self.work, self.original = torture.is_short, torture.work, torture.stages.end
        self.rng = random.Random(f"tamper {torture.seed}")
        self.folder = os.path.join(torture.work, "tampered")
        os.makedirs(self.folder)
        self.serial = itertools.count()

    def pick(self, short, full):
        return short if self.is_short else full

    def copy(self, source=None):
        return copy(source or self.original, os.path.join(self.folder, f"{next(self.serial)}.sqlite"))

    def each(self, attempts, attempt):
        """Runs `attempt` for each, as many at once as there are processors; returns what they returned."""
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            return list(pool.map(attempt, attempts))

    def verify(self, registry, *more):
        """Exit code, the findings as (check, row, detail), whether it ended decently, and what was said."""
        code, out, err = self.program.run(registry, ["verify", "--json", "--quiet", *more])
        try:
            page = json.loads(out) if code in (0, 1) else {}
        except ValueError:
            return code, [], False, out + err
        findings = [(found["check"], found["row"], found["detail"]) for found in page.get("findings", [])]
        return code, findings, is_decent(code, out, err), out + err

    def remove(self, registry):
        for suffix in ("", "-wal", "-shm"):
            if os.path.exists(registry + suffix):
                os.remove(registry + suffix)

"""Writers and readers at once, as processes on one registry; and one act raced from two processes."""

import collections
import json
import random
import re
import sqlite3
import threading
import time

from harness import closing_reader, copy, head, is_decent, text

SITES = ("KS6-01", "KS6-02", "KS6-03", "KC2-01", "KC2-02", "KC2-03")


def run(torture, tally):
    crowd(torture, tally)
    waiting(torture, tally)
    duel(torture, tally)


def crowd(torture, tally):
    """No pinned clock here: what is recorded follows the machine's, as it does in use."""
    seconds = 8 if torture.is_short else 60
    Crowd(torture, tally, torture.work + "/crowd.sqlite").run(8, 8, seconds)


class Crowd:
    def __init__(self, torture, tally, registry):
        self.program, self.tally, self.registry, self.seed = torture.program, tally, registry, torture.seed
        # Before any period was opened, so that today is a day that can be booked.
        copy(torture.stages.registry("period"), registry)
        self.lock, self.done, self.longest = threading.Lock(), [], 0.0
        self.counts = collections.Counter()

    def run(self, writers, readers, seconds):
        before = head(self.registry)[0]
        until = time.monotonic() + seconds
        people = [threading.Thread(target=self.write, args=(number, until)) for number in range(writers)]
        people += [threading.Thread(target=self.read, args=(number, until)) for number in range(readers)]
        for person in people:
            person.start()
        for person in people:
            person.join()
        self.judge(before)
        self.tally.line(
            "race: crowd",
            f"{writers} writers, {readers} readers, {seconds} s: {len(self.done)} acts acknowledged, "
            f"{self.counts['read']} readings, {self.counts['verify']} verifications in between, "
            f"longest act {self.longest:.2f} s",
        )

    def write(self, number, until):
        rng, serial = random.Random(f"race {self.seed} {number}"), 0
        while time.monotonic() < until:
            serial += 1
            token = f"示例并发{number}之{serial}。"
            begin = time.monotonic()
            code, out, err = self.program.run(
                self.registry,
                [
                    "hazard",
                    "register",
                    rng.choice(SITES),
                    "--type",
                    "fire",
                    "--grade",
                    "ordinary",
                    "--source",
                    "patrol",
                    "--description",
                    token,
                ],
                env={"WENBAO_ACCOUNT": "demo"},
            )
            took = time.monotonic() - begin
            self.tally.check("race: crowd", code == 0, f"a writer: exit {code} after {took:.2f} s: {err}")
            with self.lock:
                self.longest = max(self.longest, took)
                if code == 0:
                    self.done.append((token, re.search(r"YH-\d{4}-\d{4,}-[0-9A-Z*]", out)[0]))

    def read(self, number, until):
        words = (["journal", "list", "--json"], ["hazard", "list", "--json"], ["todo"], ["verify", "--quiet"])
        turn = number
        while time.monotonic() < until:
            turn += 1
            verb = words[turn % len(words)]
            code, out, err = self.program.run(self.registry, verb, env={"WENBAO_ACCOUNT": "demo"})
            is_good = code == 0 and is_decent(code, out, err)
            if is_good and "--json" in verb:
                is_good = json.loads(out) is not None
            self.tally.check("race: crowd", is_good, f"a reader: {' '.join(verb)}: exit {code}: {out[-200:]}{err}")
            with self.lock:
                self.counts["verify" if verb[0] == "verify" else "read"] += 1

    def judge(self, before):
        """Each acknowledged act once in the journal, under the number that was printed; no number twice; no gap."""
        check = lambda holds, detail: self.tally.check("race: crowd", holds, detail)  # noqa: E731
        with closing_reader(self.registry) as database:
            rows = database.execute(
                "SELECT seq, stream, payload FROM entry WHERE type = 'hazard.registered' AND seq > ?", (before,)
            ).fetchall()
            last = database.execute("SELECT max(seq) FROM entry").fetchone()[0]
        numbers = {json.loads(payload)["description"]: stream.split("/")[1] for _, stream, payload in rows}
        for token, number in self.done:
            check(
                numbers.get(token) == number, f"acknowledged as {number}: {token}, in the journal: {numbers.get(token)}"
            )
        check(
            len(rows) == len(self.done) == last - before,
            f"{len(self.done)} acknowledged, {len(rows)} rows, {last - before} entries",
        )
        check(len(set(numbers.values())) == len(rows), "a number was given twice")
        code, out, err = self.program.verify(self.registry)
        check(code == 0, f"verify ends with {code}: {out}{err}")


def waiting(torture, tally):
    """Two who wait for a third: whoever comes first of them, the clock has not run backward for the other."""
    case, rounds = "race: waiting", 1 if torture.is_short else 10
    registry = copy(torture.stages.registry("period"), torture.work + "/waiting.sqlite")
    for number in range(rounds):
        holder = holding(registry)
        people = []
        for person in range(3):
            people.append(
                torture.program.start(
                    registry,
                    [
                        "hazard",
                        "register",
                        "KS6-01",
                        "--type",
                        "fire",
                        "--grade",
                        "ordinary",
                        "--source",
                        "patrol",
                        "--description",
                        f"示例等候{number}之{person}",
                    ],
                    env={"WENBAO_ACCOUNT": "demo"},
                )
            )
            time.sleep(1.1)
        holder.rollback()
        holder.close()
        for process in people:
            out, err = process.communicate(timeout=60)
            tally.check(case, process.returncode == 0, f"round {number}: exit {process.returncode}: {text(err)}")
    tally.line(case, f"{rounds} rounds of three acts that begin a second apart and wait for a fourth")


def holding(registry):

    holder = sqlite3.connect(registry, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    return holder


def duel(torture, tally):
    """The same strike-off from two processes at once: one does it, the other is refused."""
    case, rounds = "race: one strike-off", 20 if torture.is_short else 200
    registry, stages = torture.work + "/duel.sqlite", torture.stages
    outcomes = collections.Counter()
    for number in range(rounds):
        copy(stages.registry("strike-off"), registry)
        before = head(registry)[0]
        two = [
            torture.program.start(registry, ["--as", "A03", "hazard", "strike", "1"], stages.clock("strike-off"))
            for _ in range(2)
        ]
        ended = [(process, *map(text, process.communicate(timeout=60))) for process in two]
        codes = sorted(process.returncode for process, _, _ in ended)
        outcomes[tuple(codes)] += 1
        tally.check(case, codes == [0, 77], f"round {number}: exit codes {codes}: {ended[0][2]}{ended[1][2]}")
        refusal = next((err for process, _, err in ended if process.returncode == 77), "")
        tally.check(case, "已销号" in refusal, f"round {number}: the refusal does not say why: {refusal}")
        with closing_reader(registry) as database:
            struck = database.execute("SELECT count(*) FROM strike_off").fetchone()[0]
        tally.check(case, struck == 1 and head(registry)[0] == before + 1, f"round {number}: {struck} strike-offs")
        if number % 10 == 0:
            tally.check(case, torture.program.verify(registry)[0] == 0, f"round {number}: verify")
    tally.line(
        case,
        f"{rounds} rounds of two processes: "
        + ", ".join(f"{count} ended {codes}" for codes, count in outcomes.items()),
    )

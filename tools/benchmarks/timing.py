"""Times commands as whole processes: wall and CPU seconds and peak memory, medians over runs in turn."""

import os
import statistics
import subprocess
import sys
import time


class Sample:
    def __init__(self, wall, cpu, peak):
        self.wall, self.cpu, self.peak = wall, cpu, peak


def once(command, accepted=(0, 1), environment=None):
    """Runs a command with its output thrown away. Peak memory is in MiB."""
    start = time.perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env={**os.environ, **(environment or {})}
    )
    error = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    process.returncode = code
    if code not in accepted:
        sys.stderr.write(error.decode(errors="replace"))
        sys.exit(f"bench: {' '.join(command)} ended with {code}")
    return Sample(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def median(samples, part):
    return statistics.median(getattr(sample, part) for sample in samples)


def in_turn(runs, commands):
    """Runs each command of a dictionary once, then all again, so that what else happens meets all alike. A command is a
    function that prepares and returns what is to be timed."""
    samples = {name: [] for name in commands}
    for _ in range(runs):
        for name, prepare in commands.items():
            samples[name].append(once(prepare()))
    return samples


def table(samples, title=""):
    print(f"{title:44}{'wall s':>9}{'CPU s':>9}{'peak MiB':>10}")
    for name, some in samples.items():
        print(f"{name:44}{median(some, 'wall'):9.3f}{median(some, 'cpu'):9.3f}{median(some, 'peak'):10.1f}")

"""Standard input, output and error that are closed, full, or that nobody reads."""

import os
import subprocess

from harness import copy, is_decent, text


def run(faults):
    case = "faults: closed output"
    ways = {
        "stdout closed": ({"preexec_fn": closing(1)}, {0}),
        "stderr closed": ({"preexec_fn": closing(2)}, {0}),
        "stdin closed": ({"preexec_fn": closing(0)}, {0}),
        "all three closed": ({"preexec_fn": closing(0, 1, 2)}, {0}),
        "stdout to a full device": ({"stdout": "/dev/full"}, {74}),
        "stderr to a full device": ({"stderr": "/dev/full"}, {0}),
        "nobody reads stdout": ({"stdout": "pipe"}, {0}),
        "nobody reads stderr": ({"stderr": "pipe"}, {0}),
        "stdout is the registry's folder": ({"stdout": "folder"}, {0, 74}),
    }
    for way, (options, codes) in ways.items():
        for act in faults.pick((faults.rng.choice(faults.ACTS),), faults.ACTS):
            registry = copy(faults.stages.registry(act), faults.path("output.sqlite"))
            code, out, err = started(faults, registry, act, options)
            faults.judge(case, f"{act}, {way}", act, registry, (code, out, err), codes, may_be_done=True)
            faults.tally.check(case, code in codes, f"{act}, {way}: exit {code}, expected {codes}: {err}")
            faults.completes(case, f"{act}, {way}", act, registry)
        readings(faults, case, way, options, codes)
    head_of_a_list(faults, case)
    faults.tally.line(case, f"{len(ways)} ways, each for acts and six readings")


def closing(*descriptors):
    def close():
        for descriptor in descriptors:
            os.close(descriptor)

    return close


def started(faults, registry, act, options, arguments=None):
    options = dict(options)
    opened = []
    for stream in ("stdout", "stderr"):
        if stream in options:
            opened.append(target(options[stream], faults.work))
            options[stream] = opened[-1]
    words = faults.stages.arguments(act) if arguments is None else arguments
    process = faults.program.start(registry, words, faults.stages.clock(act), **options)
    for descriptor in opened:
        os.close(descriptor)
    out, err = process.communicate(timeout=60)
    return process.returncode, text(out), text(err)


def target(name, folder):
    """A descriptor to write to: a device, a pipe that nobody reads, or a folder."""
    if name == "pipe":
        reading, writing = os.pipe()
        os.close(reading)
        return writing
    return os.open(folder, os.O_RDONLY) if name == "folder" else os.open(name, os.O_WRONLY)


def readings(faults, case, way, options, codes):
    registry = copy(faults.stages.end, faults.path("output.sqlite"))
    for words in ("hazard list", "journal list --json", "site list --csv", "--help", "verify", "print document 2026Q1"):
        code, out, err = started(faults, registry, "seal", options, words.split())
        faults.tally.check(
            case, code in codes | {0} and is_decent(code, out, err), f"{words}, {way}: exit {code}: {out[-100:]}{err}"
        )


def head_of_a_list(faults, case):
    """`wenbao … | head -1`."""
    registry = copy(faults.stages.end, faults.path("output.sqlite"))
    for words in ("journal list --json", "hazard list", "site list"):
        line = f'"$0" -r "$1" {words} | head -n 1; exit "${{PIPESTATUS[0]}}"'
        done = subprocess.run(
            ["bash", "-c", line, faults.program.path, registry],
            capture_output=True,
            stdin=subprocess.DEVNULL,
            env=faults.program.environment(faults.stages.clock("seal")),
        )
        faults.tally.check(
            case,
            done.returncode == 0 and done.stdout.count(b"\n") <= 1 and not done.stderr,
            f"{words} | head -1: exit {done.returncode}: {text(done.stderr)}",
        )

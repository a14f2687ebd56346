"""Ctrl-C, a terminal that is closed, a shutdown: at random instants of a command."""

import signal

from kill import KillCase, acts_of

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def run(faults):
    acts = [
        act
        for act in acts_of(faults.torture, "signal")
        if act.name in ("import", "init", "strike-off", "seal", "backup")
    ]
    for act in acts:
        KillCase(faults.torture, faults.tally, act, faults.rng, SIGNALS, "signal").run(faults.pick(3, 18))

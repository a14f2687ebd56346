"""Clocks set back, time zones and locales: the same output everywhere, and no act before the last one."""

import json

from harness import copy, has_chinese, head, is_decent

ZONES = (
    "UTC",
    "Asia/Shanghai",
    "America/Los_Angeles",
    "Asia/Kathmandu",
    "Pacific/Kiritimati",
    "NowhereAtAll",
    ":/etc/passwd",
    "Nowhere-25:99",
)
LOCALES = ("C", "POSIX", "zh_CN.GB18030", "tr_TR.UTF-8", "none")
READINGS = (
    "todo",
    "hazard list",
    "hazard show 1",
    "site show KS6-01",
    "reconcile show 2026Q1",
    "journal list --json",
    "inspect due",
    "receipt list",
    "print document 2026Q1",
    "print document TZ-2026-0001-Q",
)


def run(faults):
    clocks(faults)
    zones(faults)


def clocks(faults):
    case = "faults: clock"
    wrong = (
        "2026-04-09T23:59:59+08:00",
        "2025-01-01T09:00:00+08:00",
        "1969-12-31T23:59:59+00:00",
        "0001-01-01T00:00:00+00:00",
        "not a clock",
        "2026-02-30T09:00:00+08:00",
        "99999-01-01T00:00:00+08:00",
    )
    for act in ("strike-off", "seal"):
        registry = copy(faults.stages.registry(act), faults.path("clock.sqlite"))
        before, _, _ = faults.heads(act)
        for clock in wrong:
            code, out, err = faults.program.run(registry, faults.stages.arguments(act), clock)
            faults.tally.check(
                case,
                code in (64, 77) and is_decent(code, out, err) and has_chinese(err) and head(registry) == before,
                f"{act} at {clock}: exit {code}: {err}",
            )
        faults.completes(case, "clock set right", act, registry)
    faults.tally.line(case, f"{len(wrong)} clocks set back, or no clock at all, for strike-off and seal: refused")


def zones(faults):
    case = "faults: time zones"
    registry = copy(faults.stages.end, faults.path("zones.sqlite"))
    clock, surroundings = faults.stages.clock("seal"), [{"TZ": zone} for zone in ZONES] + [
        {"LC_ALL": locale, "LANG": locale} for locale in LOCALES
    ]
    expected = {words: faults.program.run(registry, words.split(), clock) for words in READINGS}
    for more in faults.pick(surroundings[2:5] + surroundings[-2:], surroundings):
        for words in READINGS:
            found = faults.program.run(registry, words.split(), clock, env=more)
            faults.tally.check(case, found == expected[words], f"{words} with {more}: differs: {found}")
        for act in faults.ACTS:
            registry_of_act = copy(faults.stages.registry(act), faults.path("zone-act.sqlite"))
            code, _, err = faults.act(act, registry_of_act, env=more)
            faults.tally.check(
                case, code == 0 and head(registry_of_act) == faults.heads(act)[1], f"{act} with {more}: {err}"
            )
    json.loads(expected["journal list --json"][1])
    faults.tally.line(
        case,
        f"{len(READINGS)} readings and {len(faults.ACTS)} acts under other zones and locales: the same bytes, the same hashes",
    )

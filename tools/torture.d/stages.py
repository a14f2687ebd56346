"""Registries to torture: those that tools/demo passes through, kept just before each act of interest, and a large one.

The steps of tools/demo are run by bash with functions of our own in place of those that print."""

import os
import subprocess

# Kept as it stood before the first command of each pattern: the act's name, and the pattern of its words.
ACTS = {
    "init": "init *",
    "import": "import imports/checklists*",
    "period": "reconcile open --name 2026Q1*",
    "inspect": "import imports/samples/inspections-2026q1.xml",
    "order": "hazard order *",
    "claim": "--as Z01 hazard claim *",
    "acceptance": "--as A02 hazard accept *",
    "return": "reconcile load *",
    "comparison": "reconcile compare *",
    "settlement": "reconcile settle *",
    "strike-off": "--as A03 hazard strike --ready",
    "seal": "reconcile seal 2026Q1",
}

SHIM = r"""
set -eu
step() { :; }
at() { export WENBAO_CLOCK="$1T09:00:00+08:00"; }
picture() { echo "imports/samples/evidence/$1"; }
keep() {
  [ ! -e "$STAGES/$1.args" ] || return 0
  [ ! -e "$WENBAO_REGISTRY" ] || cp "$WENBAO_REGISTRY" "$STAGES/$1.sqlite"
  printf '%s\0' "$WENBAO_CLOCK" "${@:2}" >"$STAGES/$1.args"
}
expect() {
  local code=$1 got=0
  shift
  [ "$code" = 77 ] || case "$*" in
CASES
  esac
  "$PROGRAM" "$@" >"$STAGES/last" 2>&1 || got=$?
  [ "$got" = "$code" ] || { echo "wenbao $*: exit $got, not $code" >&2; cat "$STAGES/last" >&2; exit 1; }
}
run() { expect 0 "$@"; }
for file in "$TOOLS"/demo-steps "$TOOLS"/demo-steps-*; do . "$file"; done
"""

FIRST_QUARTER = "found_registry; inspect_and_order; rectify_and_accept; reconcile_first_quarter"

# All of the demonstration, and two acts that leave no table of state without a row.
WHOLE = (
    "walk; run setting set inspection.interval 60; at 2027-07-05; "
    'run duty fulfil DRILL KS6-01 --note 已演练 --evidence "$(picture after-ks6-02-shrub.png)"'
)


class Stages:
    """Walks through tools/demo once; then `registry(name)`, `arguments(name)` and `clock(name)` of each act, and
    the registry at the `end`."""

    def __init__(self, program, tools, folder, walk=FIRST_QUARTER):
        self.folder = folder
        os.makedirs(folder, exist_ok=True)
        self.end = os.path.join(folder, "end.sqlite")
        cases = "\n".join(
            '    {}) keep {} "$@" ;;'.format(" ".join(pattern.split(" ")).replace(" ", "\\ "), name)
            for name, pattern in ACTS.items()
        )
        environment = program.environment() | {
            "WENBAO_REGISTRY": self.end,
            "WENBAO_ACCOUNT": "demo",
            "STAGES": folder,
            "PROGRAM": program.path,
            "TOOLS": tools,
        }
        done = subprocess.run(
            ["bash", "-c", SHIM.replace("CASES", cases) + walk],
            cwd=program.folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise SystemExit(f"tools/torture: the steps of tools/demo do not run: {done.stderr}")

    def registry(self, name):
        return os.path.join(self.folder, f"{name}.sqlite")

    def words(self, name):
        with open(os.path.join(self.folder, f"{name}.args"), encoding="utf-8") as kept:
            return kept.read().split("\0")[:-1]

    def arguments(self, name):
        return self.words(name)[1:]

    def clock(self, name):
        return self.words(name)[0]


def write_register(path, sites):
    """A register (文物登记) of many invented sites, each with two zones."""
    with open(path, "w", encoding="utf-8") as out:
        out.write(
            '<register xmlns="urn:wenbao:register:1" xmlns:gml="http://www.opengis.net/gml/3.2" version="1">\n'
            '<unit code="U" kind="township" name="示例镇"/>\n'
            f'<batch code="B" kind="protectedSite" ordinal="6" name="示例批次" provenance="sample" declaredCount="{sites}">'
            '<decisionDocument state="unknown"/>\n'
        )
        for number in range(sites):
            lon, lat = 120.85 + number % 100 * 0.002, 31.2 + number // 100 * 0.001
            out.write(
                f'<site code="S{number:06}" township="U" category="ancientBuilding"><name>示例{number}</name>'
                "<address>示例路</address>\n"
            )
            for code, kind, reach in (("P1", "protectionArea", 0.0002), ("C1", "controlZone", 0.0005)):
                out.write(
                    f'<zone code="{code}" kind="{kind}"><text>示例界线。</text><validFrom>2020-06-01</validFrom>'
                    f'<geometry method="surveyed" confidence="high" uncertainty="0.1">{square(lon, lat, reach)}'
                    "</geometry></zone>\n"
                )
            out.write("</site>\n")
        out.write("</batch></register>\n")
    return path


def square(lon, lat, reach):
    corners = [(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)]
    places = " ".join(f"{lon + east * reach:.6f} {lat + north * reach:.6f}" for east, north in corners)
    return (
        '<gml:Polygon srsName="EPSG:4490"><gml:exterior><gml:LinearRing><gml:posList>'
        f"{places}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>"
    )

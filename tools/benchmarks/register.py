"""Writes a seeded register file of N sites to standard output: about 3 KB a site, zones of 16 to 24 vertices, ten
checklist items each. The items are those of imports/checklists/fire.xml, which is imported first.

  register.py N
"""

import random
import sys
from xml.etree import ElementTree

from shapes import EAST, NORTH, SOUTH, WEST, gml, ring

CHECKLIST = "imports/checklists/fire.xml"
TOWNSHIPS = 20


def items():
    """References of the checklist's items, CHECKLIST:ITEM."""
    names = {"w": "urn:wenbao:checklists:1"}
    root = ElementTree.parse(CHECKLIST).getroot()
    return [
        f"{checklist.get('code')}:{item.get('code')}"
        for checklist in root.findall("w:checklist", names)
        for item in checklist.findall("w:item", names)
    ]


def zone(rng, code, kind, radius, place, approval):
    return (
        f'<zone code="{code}" kind="{kind}"><text>示例界线，本体外扩{radius}米。</text><pattern>offset</pattern>'
        f"<source>示例区划说明</source><sourceDate>2020-05-20</sourceDate>{approval}"
        '<validFrom>2020-06-01</validFrom><geometry method="surveyed" surveyor="示例测绘队" confidence="high" '
        f'uncertainty="0.1">{gml(ring(rng, *place, radius))}</geometry></zone>\n'
    )


def site(rng, number, references):
    place = rng.uniform(WEST, EAST), rng.uniform(SOUTH, NORTH)
    chosen = "".join(
        f'<excludedItem item="{item}">示例理由</excludedItem>\n' for item in rng.sample(references, 10)
    )
    return (
        f'<site code="S{number:06}" township="U{number % TOWNSHIPS:02}" category="ancientBuilding">\n'
        f'<name>示例{number}</name>\n<address>示例镇示例路{number}号</address>\n<surveyCode state="unknown"/>\n'
        "<era>清代（示例）</era>\n<ownership>privateOwner</ownership>\n<owner>示例甲</owner>\n<use>住宅</use>\n"
        f"<area>{rng.uniform(50, 900):.1f}</area>\n<condition>fairlyGood</condition>\n"
        "<summary>示例数据，不指任何真实的文物点。</summary>\n"
        + zone(rng, "P1", "protectionArea", 25, place, "")
        + zone(rng, "C1", "controlZone", 60, place, '<provincialApproval state="awaitingDocument"/>')
        + '<marker state="awaitingDocument"/>\n<archive state="none"/>\n'
        f'<responsible role="direct" basis="designatedTownship" unit="U{number % TOWNSHIPS:02}" '
        f'post="分管负责人" since="2020-06-01">示例乙</responsible>\n{chosen}</site>\n'
    )


def main(count):
    rng = random.Random(20260111)
    references = items()
    out = sys.stdout
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n<register xmlns="urn:wenbao:register:1" ')
    out.write('xmlns:gml="http://www.opengis.net/gml/3.2" version="1">\n')
    for township in range(TOWNSHIPS):
        out.write(f'<unit code="U{township:02}" kind="township" name="示例镇{township}"/>\n')
    out.write('<batch code="B" kind="protectedSite" ordinal="6" name="示例批次" provenance="sample" ')
    out.write(f'declaredCount="{count}"><decisionDocument state="unknown"/>\n')
    for number in range(count):
        out.write(site(rng, number, references))
    out.write("</batch>\n</register>\n")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    main(int(sys.argv[1]))

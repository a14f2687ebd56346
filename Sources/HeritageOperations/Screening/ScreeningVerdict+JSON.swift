package import Heritage
import HeritageStore

/// The verdict as `--json` gives it and as a case freezes it: every number is text or whole, and each zone is named with
/// the record and revision that its line came from.
extension ScreeningVerdict {
  package var json: JSONValue {
    .members([
      "name": .string(footprint.name), "on": .string(day.description),
      "conclusion": .string(conclusion.rawValue),
      "squareMetres": .string(footprint.squareMetres.text(digits: 2)),
      "srs": .string(footprint.srs), "nearMetres": .string(nearMetres.text(digits: 1)),
      "hits": .array(hits.map(\.json)),
      "undrawnNear": .array(
        undrawnNear.map {
          [
            "site": .string($0.zone.site), "zone": .string($0.zone.code),
            "metresToBody": .string($0.metresToBody.text(digits: 2)),
          ]
        }),
    ])
  }
}

extension ScreeningHit {
  package var json: JSONValue {
    .members([
      "site": .string(zone.site), "siteName": .string(zone.siteName),
      "provenance": .string(zone.provenance.rawValue), "zone": .string(zone.code),
      "kind": .string(zone.kind.rawValue), "class": zone.zoneClass.map(JSONValue.string),
      "relation": .string(relation.rawValue),
      "squareMetres": .string(squareMetres.text(digits: 2)),
      "share": .string(share.text(digits: 4)),
      "metresToBody": metresToBody.map { .string($0.text(digits: 2)) },
      "metresToLine": .string(metresToLine.text(digits: 2)),
      "uncertainty": zone.uncertainty.map { .string($0.text(digits: 2)) },
      "validFrom": zone.validFrom.map(JSONValue.string), "line": .string(version),
      "citation": (provision?.citation).map(JSONValue.string),
      "demand": (provision?.demand).map(JSONValue.string),
      "archaeology": (provision?.archaeology).map(JSONValue.string),
      "approvingBody": provision.map { Self.json($0.approver, approval.approvingBody) },
      "consentingBody": provision.map { Self.json($0.consenter, approval.consentingBody) },
      "papers": provision.map { .array($0.papers.map(JSONValue.string)) },
    ])
  }

  /// The record and revision that the line came from, such as `site KS6-01 1` or `boundary KS6-01/C1@2026-11-01 2`.
  package var version: String {
    let record = "\(zone.record.kind) \(zone.record.key) \(zone.record.revision)"
    return record + (zone.drawing.map { " + boundary \($0.key) \($0.revision)" } ?? "")
  }

  /// What the law says itself, else what the register has of the site.
  private static func json(_ lawful: String?, _ registered: Stated<String>) -> JSONValue {
    let stated = lawful.map { .known($0) } ?? registered
    return .members([
      "state": .string(stated.state.rawValue), "value": stated.value.map(JSONValue.string),
    ])
  }
}

import Heritage
import HeritageOperations
import HeritageStore

extension SitePage {
  /// As `--json` gives it.
  var json: JSONValue {
    guard case .object(var members) = site.json else { return site.json }
    members["batchName"] = .string(site.batchName)
    members.merge(site.publishedOn.json(as: "publishedOn").mapValues { $0 ?? .null }) { $1 }
    members["facts"] = .object(
      Dictionary(detail.facts.map { ($0.field, $0.value.json) }, uniquingKeysWith: { $1 }))
    members["damageCauses"] = .array(detail.damageCauses.map { .string($0.rawValue) })
    members["summary"] = detail.summaryText.map(JSONValue.string) ?? .null
    members["hasBody"] = .bool(detail.hasBody)
    members["parts"] = .array(
      detail.parts.map {
        ["code": .string($0.code), "name": .string($0.name), "drawn": .bool($0.isDrawn)]
      })
    members["zones"] = .array(detail.zones.map { ZonePage(zone: $0).json })
    members["persons"] = .array(detail.persons.map(\.json))
    members["directResponsibility"] = .array(file.responsibility.heads.map(\.json))
    members["marker"] = detail.marker?.json ?? .null
    members["archive"] = detail.archive?.json ?? .null
    members["checklists"] = ChecklistCount.json(file.items)
    members["gaps"] = .array(file.gaps.map(\.json))
    members["hazards"] = .array(file.hazards.map { $0.json(on: file.today) })
    members["inspectionDue"] = file.due?.json ?? .null
    members.merge(SiteFileBlocks(file: file).json) { $1 }
    return .object(members)
  }
}

extension SiteDetail.Person {
  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "role": .string(role.rawValue), "basis": basis.map { .string($0.rawValue) },
      "unit": unit.map(JSONValue.string), "post": post.map(JSONValue.string),
      "phone": phone.map(JSONValue.string),
    ]).adding(name.json(as: "name"))
  }
}

extension DirectResponsibility.ExecutingHead {
  /// As `--json` gives it: who has taken over from the persons of the register.
  var json: JSONValue {
    .shown([
      "basis": .string(ResponsibilityBasis.executingUnitHead.rawValue),
      "worksNumber": .string(works),
      "unit": .string(unit), "unitName": unitName.map(JSONValue.string), "name": .string(head),
      "since": .string(since.description),
    ])
  }
}

extension SiteDetail.Marker {
  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "level": level.map(JSONValue.string),
      "name": name.map(JSONValue.string), "publisher": publisher.map(JSONValue.string),
      "publishedOn": publishedOn.map(JSONValue.string),
      "erectedBy": erectedBy.map(JSONValue.string), "erectedOn": erectedOn.map(JSONValue.string),
    ]).adding(place.json(as: "place"))
  }
}

extension SiteDetail.Archive {
  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "volumes": volumes.map(JSONValue.integer),
      "updatedOn": updatedOn.map(JSONValue.string), "keeper": keeper.map(JSONValue.string),
    ]).adding(number.json(as: "number"))
  }
}

extension InspectionDue {
  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "site": .string(site.code), "name": .string(site.name),
      "provenance": .string(site.provenance.rawValue),
      "lastOn": lastOn.map { .string($0.description) }, "dueOn": .string(dueOn.description),
      "interval": .integer(interval), "shortened": .bool(isShortened),
      "grade": .string(grade?.rawValue ?? "unassessed"),
      "inspector": inspector.map { .string($0.rawValue) },
    ])
  }
}

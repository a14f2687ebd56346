import Heritage
import HeritageOperations
import HeritageStore

extension SitePage {
  /// As `--json` gives it.
  var json: JSONValue {
    let line = SiteOnDay(site: site, standing: file.standing).json
    guard case .object(var members) = line else { return line }
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
    members["aspects"] = .array(
      SiteAspect.onRecord.map {
        file.standing.finding($0).json.adding(["kind": .string($0.rawValue)])
      })
    members["marker"] = file.standing.marker?.json ?? .null
    members["archive"] = file.standing.archive?.json ?? .null
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

extension SiteFinding {
  /// As `--json` gives it.
  var json: JSONValue {
    [
      "state": .string(state.rawValue), "lacks": .array(lacks.map { .string($0.displayName) }),
    ]
  }
}

extension SiteFacts.Marker {
  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "level": contents.level.map(JSONValue.string),
      "name": contents.name.map(JSONValue.string),
      "publisher": contents.publisher.map(JSONValue.string),
      "publishedOn": contents.publishedOn.map { .string($0.description) },
      "erectedBy": contents.erectedBy.map(JSONValue.string),
      "erectedOn": contents.erectedOn.map { .string($0.description) },
      "ordinal": ordinal.map(JSONValue.integer),
    ]).adding(place.json(as: "place"))
  }
}

extension SiteFacts.Archive {
  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "volumes": volumes.map(JSONValue.integer),
      "updatedOn": updatedOn.map { .string($0.description) },
      "keeper": keeper.map(JSONValue.string), "recorded": .bool(isRecorded),
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
      "since": .string(since.description),
      "dueItems": .array(items.sorted { ($0.dueOn, $0.item) < ($1.dueOn, $1.item) }.map(\.json)),
      "leftOut": .array(leftOut.map { .string($0.item) }),
      "interval": .integer(interval), "shortened": .bool(isShortened),
      "grade": .string(grade?.rawValue ?? "unassessed"),
      "inspector": inspector.map { .string($0.rawValue) },
    ])
  }
}

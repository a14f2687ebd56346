import Heritage
import HeritageStore

extension HazardMeasure {
  /// As `--json` gives it.
  func json(on day: CivilDate) -> JSONValue {
    .shown([
      "number": .string(hazard.number), "unit": .string(hazard.unit),
      "unitName": .string(hazard.unitName), "site": .string(hazard.site),
      "siteName": .string(hazard.siteName), "siteAddress": address.map(JSONValue.string),
      "provenance": (hazard.provenance?.rawValue).map(JSONValue.string),
      "type": .string(hazard.type.rawValue), "grade": .string(hazard.grade.rawValue),
      "description": .string(hazard.description), "state": .string(hazard.state.rawValue),
      "order": (terms.order?.number).map(JSONValue.string),
      "measure": (terms.order?.measure).map(JSONValue.string),
      "measureState": .string(basisCode), "done": (terms.onTheSpot?.done).map(JSONValue.string),
      "interimControl": terms.interimControl.map(JSONValue.string),
      "plan": terms.plan.map(JSONValue.string),
      "person": (hazard.person ?? terms.onTheSpot?.rectifier).map(JSONValue.string),
      "rectifyingUnit": terms.rectifyingUnit.map(JSONValue.string),
      "rectifyingUnitName": rectifyingUnitName.map(JSONValue.string),
      "deadline": (hazard.deadline?.description).map(JSONValue.string),
      "overdueDays": hazard.overdueDays(on: day).map(JSONValue.integer),
      "extensionAsked": (hazard.extensionAsked?.description).map(JSONValue.string),
      "listing": .string(hazard.listing.rawValue),
      "funds": (terms.order?.funds).map(JSONValue.string), "fundsState": .string(fundsCode),
      "fundsReview": (terms.fundsReview?.description).map(JSONValue.string),
      "fundsNote": fundsNote.map(JSONValue.string),
      "lacks": .array(gaps.map { .string($0.rawValue) }),
    ])
  }

  private var basisCode: String {
    switch basis {
    case .ordered: "ordered"
    case .onTheSpot: "onTheSpot"
    case .notOrdered: "notOrdered"
    case .notApplicable: "notApplicable"
    }
  }

  private var fundsCode: String {
    switch funds {
    case .lacking: "lacking"
    case .secured: "secured"
    case .stated: "stated"
    case .unstated: "unstated"
    case .notOrdered: "notOrdered"
    case .notApplicable: "notApplicable"
    }
  }

  private var fundsNote: String? {
    switch terms.fundsRecord {
    case .lacking(_, let note): note
    case .secured(let source): source
    case nil: nil
    }
  }
}

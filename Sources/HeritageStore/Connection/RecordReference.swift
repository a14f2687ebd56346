/// A record somebody named: what kind of thing, and the code or number given.
package struct RecordReference: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case site, unit, batch, officer, checklist, hazard, receipt, period, inspection, entry
    case difference, exception, setting, evidence, zone, document, duty, method, marker, archive
    case worksCase = "case"
    case assessment, use
    case works
  }

  package let kind: Kind
  package let code: String

  package init(_ kind: Kind, _ code: String) {
    self.kind = kind
    self.code = code
  }
}

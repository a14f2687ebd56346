import Heritage

/// Something that is asked for now and that a draft was begun otherwise with.
package struct DraftDifference: Hashable, Sendable {
  package enum Subject: Hashable, Sendable, CaseIterable {
    case checklists, kind, day, unit, inspectors, code
  }

  package var subject: Subject
  /// As the draft has it; of checklists, empty means all.
  package var draft: [String]
  package var request: [String]

  /// What a request names, as far as a draft's head differs from it. What it leaves out differs in nothing.
  package static func all(
    of request: InspectionRequest, from head: InspectionHead
  ) -> [DraftDifference] {
    func one(_ subject: Subject, _ draft: [String], _ named: [String]) -> DraftDifference? {
      named.isEmpty || Set(named) == Set(draft)
        ? nil : DraftDifference(subject: subject, draft: draft, request: named)
    }
    return [
      one(.checklists, head.checklists, request.checklists),
      one(.kind, [head.kind.displayName], request.kind.map { [$0.displayName] } ?? []),
      one(.day, [head.inspectedOn.description], request.inspectedOn.map { [$0.description] } ?? []),
      one(.unit, [head.unit], request.unit.map { [$0] } ?? []),
      one(.inspectors, head.inspectors, request.inspectors),
      one(.code, [head.code], request.code.map { [$0] } ?? []),
    ].compactMap(\.self)
  }
}

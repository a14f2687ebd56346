import Heritage
package import HeritageStore

extension ReadSession {
  /// Whether a draft has become an inspection already: same code, site, day and answers.
  package func hasRecorded(_ draft: InspectionDraft) throws -> Bool {
    guard draft.unfinished == nil, let inspection = try inspections(code: draft.head.code).first,
      inspection.site == draft.head.site, inspection.inspectedOn == draft.head.inspectedOn
    else { return false }
    let recorded = try answers(inspection: draft.head.code)
    return draft.answers.allSatisfy { item, answer in
      recorded.contains {
        $0.item == item && $0.result == answer.result && $0.note == answer.note
      }
    }
  }
}

import GRDB
package import Heritage

extension WriteSession {
  /// Stages a version of a checklist template.
  package func stage(_ checklist: ChecklistRecord) throws -> StagedChange {
    var rows = [
      ContentRow(
        ContentKind.checklistVersion,
        [checklist.version, checklist.title, checklist.hazardType.rawValue, checklist.basis])
    ]
    rows += checklist.items.enumerated().map { position, item in
      ContentRow(
        ContentKind.checklistItem,
        [
          position, item.code, item.section, item.subject, item.method,
          item.suggestedGrade.rawValue, item.frequency.rawValue,
        ])
    }
    let bases = checklist.items.flatMap { item in item.basis.map { (item.code, $0) } }
    rows += bases.enumerated().map { position, basis in
      ContentRow(
        ContentKind.checklistBasis,
        [position, basis.0, basis.1.act, basis.1.article, basis.1.validFrom?.description])
    }
    let scopes = checklist.items.flatMap { item in
      item.categories.map { (item.code, "category", $0.rawValue) }
        + item.batchKinds.map { (item.code, "batchKind", $0.rawValue) }
    }
    rows += scopes.enumerated().map { position, scope in
      ContentRow(ContentKind.checklistScope, [position, scope.0, scope.1, scope.2])
    }
    return try content.stage(
      .checklist, key: checklist.code, rows: rows, line: checklist.position.line)
  }
}

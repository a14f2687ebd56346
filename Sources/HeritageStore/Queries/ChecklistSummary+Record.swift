package import Heritage

extension ChecklistSummary {
  /// A template as it will be once the record is imported.
  package init(_ record: ChecklistRecord) {
    self.init(
      code: record.code, revision: 0, version: record.version, title: record.title,
      hazardType: record.hazardType, basis: record.basis,
      items: record.items.map { item in
        ChecklistItemSummary(
          checklist: record.code, code: item.code, section: item.section, subject: item.subject,
          method: item.method, grade: item.suggestedGrade, frequency: item.frequency,
          basis: item.basis, categories: item.categories, batchKinds: item.batchKinds)
      })
  }
}

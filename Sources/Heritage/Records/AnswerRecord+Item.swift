extension AnswerRecord {
  /// Code of the template that the item belongs to.
  package var checklist: String { String(item.prefix { $0 != ":" }) }

  /// Code of the item within its template.
  package var itemCode: String { String(item.drop { $0 != ":" }.dropFirst()) }
}

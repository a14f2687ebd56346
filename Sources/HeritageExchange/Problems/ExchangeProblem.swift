/// A fact found about an input file. The words for it are in ``ExchangeWording`` alone.
enum ExchangeProblem: Hashable, Sendable {
  case document(DocumentProblem)
  case schema(SchemaProblem)
  case geometry(GeometryProblem)
  case field(FieldProblem)
  case record(RecordProblem)
  case limit(LimitProblem)
  case spreadsheet(SpreadsheetProblem)
  case feature(FeatureProblem)
}

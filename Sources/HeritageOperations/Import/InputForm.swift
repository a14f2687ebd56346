/// In what form a file brings its records.
enum InputForm {
  case xml
  /// A form (回报表) that was filled in, as a workbook or as text.
  case spreadsheet
  /// A file of geometry that draws boundaries.
  case features(DrawingOptions)

  var isXML: Bool { if case .xml = self { true } else { false } }
}

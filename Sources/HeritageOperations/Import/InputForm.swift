/// In what form a file brings its records.
enum InputForm {
  case xml
  /// A form (回报表) that was filled in.
  case spreadsheet
  /// A file of geometry that draws boundaries.
  case features(DrawingOptions)

  var isSpreadsheet: Bool { if case .spreadsheet = self { true } else { false } }
  var isXML: Bool { if case .xml = self { true } else { false } }
}

/// A reader of what comes from outside, as `tools/fuzz` feeds it with arbitrary bytes, and as the ordinary tests feed
/// it with the corpus that fuzzing has left.
///
/// That nothing traps is the least of it: each target also says what has to hold of the outcome.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// XML of all the kinds that are imported, with the rejects and a register written again.
  case xml = "import"
  /// The return form as a spreadsheet.
  case spreadsheet
  /// Comma-separated values.
  case csv
  /// Surveyors' tables of vertices (拐点坐标表).
  case vertices
  case kml
  case gml
  case geojson
  case dxf
  /// Main file, index and table of a Shapefile, with `\n%%\n` between them.
  case shapefile
  /// What this program itself counts of all of these, without GDAL, which takes its time.
  case sources
  /// Texts of zones (区划文字) as `zone derive` reads them.
  case pattern
  /// Numbers, days, moments, JSON, names of reference systems, stored geometry.
  case values

  /// Feeds the reader.
  ///
  /// - Throws: ``FuzzFinding``, where what must hold does not; anything else that a reader threw.
  package func run(_ bytes: [UInt8]) throws {
    switch self {
    case .xml: try ImportFuzz.run(bytes)
    case .spreadsheet: try SpreadsheetFuzz.run(bytes)
    case .csv: try CSVFuzz.run(bytes)
    case .vertices, .kml, .gml, .geojson, .dxf, .shapefile: try FeatureFuzz.run(bytes)
    case .sources: try FeatureFuzz.count(bytes)
    case .pattern: try PatternFuzz.run(bytes)
    case .values: try ValueFuzz.run(bytes)
    }
  }
}

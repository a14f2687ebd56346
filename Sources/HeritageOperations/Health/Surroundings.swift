/// What `doctor` is told of the process that runs it.
package struct Surroundings: Hashable, Sendable {
  /// Name and version of the program.
  package var program: String
  /// Variables that choose a language, as they are set: `LANG=C`.
  package var locale: [String]
  /// Variables that pin the clock or the account, as they are set.
  package var pins: [String]

  package init(program: String, locale: [String], pins: [String]) {
    (self.program, self.locale, self.pins) = (program, locale, pins)
  }
}

/// The libraries that the program runs with; `nil` where one is missing.
struct LibraryVersions: Hashable, Sendable {
  var sqlite: String
  var libxml2: String?
  var geos: String?
  var proj: String?
  var gdal: String?
}

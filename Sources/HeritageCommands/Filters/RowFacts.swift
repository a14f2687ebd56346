import Heritage

/// What the filters of lists look at in a row. A list gives what its rows have, and offers the filters of just that.
struct RowFacts {
  /// The stream of the journal that the row is about, which tells who worked on it, and its sites where ``sites`` does not.
  var stream: Stream?
  /// Codes of the sites that it is about.
  var sites: [String] = []
  /// Codes of its units; without any, the units that answer for its sites.
  var units: [String] = []
  /// Officers that it names, besides those who recorded something in its stream.
  var officers: [String] = []
  var persons: [String] = []
  /// The days from the first to the last; a row of one day has only the first.
  var day: CivilDate?
  var lastDay: CivilDate?
  var isOverdue = false
}

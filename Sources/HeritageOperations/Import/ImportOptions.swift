package import Heritage

/// How an import is to go.
package struct ImportOptions: Sendable {
  /// Do everything but keep it.
  package var isDryRun = false
  /// Import what is right, and hand the rest back.
  package var keepsGoodRecords = false
  /// Where refused records are written, with what is wrong with them; must not exist yet.
  package var rejectsFile: String?
  /// The one kind of file that is expected; `nil`: any.
  package var onlyKind: ImportKind?
  /// The file holds boundaries of zones, in a format of geometry; how they are to be understood.
  package var drawing: DrawingOptions?
  /// Why facts of an earlier period are entered only now.
  package var lateReason: String?

  /// Told now and then how far the reading has come.
  package var progress: (@Sendable (ImportProgress) -> Void)?

  package init() {}
}

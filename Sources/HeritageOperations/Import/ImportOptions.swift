/// How an import is to go.
package struct ImportOptions: Sendable {
  /// Do everything but keep it.
  package var isDryRun = false
  /// Import what is right, and hand the rest back.
  package var keepsGoodRecords = false
  /// Why facts of an earlier period are entered only now.
  package var lateReason: String?

  package init() {}
}

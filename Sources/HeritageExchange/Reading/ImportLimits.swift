/// How much of one file is read at most.
package struct ImportLimits: Hashable, Sendable {
  /// Bytes of the file.
  package var bytes = 1 << 30
  /// Elements inside one another.
  package var depth = 64
  package var records = 1_000_000
  /// Positions of one geometry.
  package var vertices = 1_000_000
  /// Bytes of text in one element, in UTF-8; coordinates are limited by `vertices` instead.
  package var textLength = 1 << 20
  /// Bytes of one tag or comment.
  package var markupLength = 1 << 19
  /// Bytes fed to the parser at a time.
  package var chunk = 1 << 16
  /// Diagnostics kept; all are counted.
  package var diagnostics = 20_000
  /// Errors after which reading stops: what is wrong throughout is no file of ours.
  package var errors = 100_000

  package init() {}
}

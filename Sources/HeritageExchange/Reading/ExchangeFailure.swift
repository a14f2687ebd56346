/// Why reading cannot go on at all. What is wrong with a file is a diagnostic, not a failure.
package enum ExchangeFailure: Error, Hashable {
  case outOfMemory
  /// A schema inside the program is wrong: a bug.
  case schemaDoesNotCompile(name: String, reasons: [String])
}

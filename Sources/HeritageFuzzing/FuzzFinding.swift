/// What a fuzzed reader did that it must never do.
package struct FuzzFinding: Error, Hashable, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }

  /// - Throws: a finding, where the condition does not hold.
  static func unless(
    _ condition: Bool, _ description: @autoclosure () -> String
  ) throws(FuzzFinding) {
    guard condition else { throw FuzzFinding(description()) }
  }
}

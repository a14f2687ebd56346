/// What `doctor` found.
package struct HealthReport {
  package var lines: [HealthLine] = []
  /// Why the rest could not be looked at.
  package var obstacle: (any Error)?

  package var isWell: Bool { obstacle == nil && lines.allSatisfy { $0.verdict == .good } }
}

import Heritage

/// What one check of `doctor` came to, and the command that would help.
package struct HealthLine: Hashable, Sendable {
  package enum Verdict: String, CodedTerm {
    case good, notice, fault

    package var displayName: String {
      switch self {
      case .good: "正常"
      case .notice: "注意"
      case .fault: "有误"
      }
    }
  }

  package var check: HealthCheck
  package var verdict: Verdict
  package var finding: String
  package var remedy: String?

  package init(
    _ check: HealthCheck, _ verdict: Verdict, _ finding: String, remedy: String? = nil
  ) {
    (self.check, self.verdict, self.finding, self.remedy) = (check, verdict, finding, remedy)
  }
}

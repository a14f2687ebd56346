/// One finding about an input file: where, what is wrong, and what to do about it.
///
/// Findings are values in a list; reading goes on, so that all of them are reported at once. The
/// Chinese words are made in one file per module from that module's enum of facts.
public struct Diagnostic: Hashable, Sendable {
  public let severity: Severity
  /// Stable code, `E-…` for errors and `W-…` for warnings, such as `E-XML-SYNTAX`.
  public let code: String
  public let position: SourcePosition
  /// Code of the record it belongs to, where that is known.
  public let record: String?
  /// What is wrong, in Chinese, without a full stop's worth of advice.
  public let message: String
  /// What to do, in Chinese.
  public let remedy: String

  public init(
    severity: Severity, code: String, position: SourcePosition, record: String? = nil,
    message: String, remedy: String
  ) {
    self.severity = severity
    self.code = code
    self.position = position
    self.record = record
    self.message = message
    self.remedy = remedy
  }
}

/// A version of a method of risk assessment (风险评估方法) as a file delivers it.
public struct RiskMethodRecord: Hashable, Sendable {
  public var code: String
  /// As the issuer names it, such as `2026-1`. A changed content needs a new version.
  public var version = ""
  public var title = ""
  /// How many months an assessment by it is good for.
  public var validMonths = 12
  public var basis: String?
  public var factors: [RiskFactorRecord] = []
  /// The score from which a grade begins: of 重大, 较大, 一般; what is below is 低.
  public var bounds: [RiskGrade: Int] = [:]
  public var position: SourcePosition

  public init(code: String, position: SourcePosition) {
    self.code = code
    self.position = position
  }
}

import Heritage

/// Builds methods of risk assessment (风险评估方法).
final class MethodsBuilder: RecordBuilder {
  private var method: RiskMethodRecord?
  private var factor: RiskFactorRecord?
  /// The value of the level whose text follows.
  private var level: Int?

  func start(_ element: ElementName, _ attributes: Attributes, _ context: inout BuildContext) {
    switch element {
    case .method:
      var method = RiskMethodRecord(code: attributes[.code] ?? "", position: context.position)
      method.version = attributes[.version] ?? ""
      method.validMonths = attributes.count(.validMonths) ?? 12
      self.method = method
    case .factor: startFactor(attributes, &context)
    case .level: level = attributes.count(.value)
    case .gradeFrom:
      guard let grade: RiskGrade = attributes.term(.grade), let from = attributes.count(.value)
      else { break }
      if method?.bounds.updateValue(from, forKey: grade) != nil {
        context.report(.record(.gradeBounds))
      }
    default: break
    }
  }

  func end(_ element: ElementName, _ context: inout BuildContext) {
    switch element {
    case .title where factor != nil: factor?.title = context.text.line ?? ""
    case .title: method?.title = context.text.line ?? ""
    case .basis: method?.basis = context.text.text
    case .level:
      guard let level else { break }
      factor?.levels.append(RiskLevelRecord(value: level, meaning: context.text.line ?? ""))
      self.level = nil
    case .factor:
      if let factor { method?.factors.append(factor) }
      factor = nil
    default: break
    }
  }

  func take(_ context: inout BuildContext) -> ImportRecord? {
    defer { (method, factor, level) = (nil, nil, nil) }
    guard let method else { return nil }
    MethodRules.check(method, &context)
    return .method(method)
  }

  private func startFactor(_ attributes: Attributes, _ context: inout BuildContext) {
    guard let kind: RiskFactorKind = attributes.term(.kind) else { return }
    var factor = RiskFactorRecord(kind: kind, position: context.position)
    factor.axis = attributes.term(.axis) ?? .likelihood
    factor.weight = attributes.count(.weight) ?? 0
    factor.measure = attributes.term(.measure)
    factor.thresholds = (attributes[.thresholds] ?? "").split(separator: " ").compactMap { Int($0) }
    self.factor = factor
  }
}

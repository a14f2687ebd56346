import Heritage
import HeritageGeometry

/// The one place for the words of a comparison of areas: checks, imports and derivations say the same.
extension AreaComparison {
  /// What was found.
  package var message: String {
    let beginning = "\(title) \(Self.text(stated)) 平方米"
    switch fit {
    case .asDrawn: return "\(beginning)，与图形面积 \(Self.text(drawn)) 平方米相符"
    case .withProtectionArea:
      return beginning + "，与含保护范围的面积 \(Self.text(with ?? 0)) 平方米相符（图形面积 \(Self.text(drawn)) 平方米）"
    case .withoutProtectionArea:
      return beginning
        + "，与不含保护范围的面积 \(Self.text(without ?? 0)) 平方米相符（图形面积 \(Self.text(drawn)) 平方米）"
    case nil: return "\(beginning)，图形面积 \(Self.text(drawn)) 平方米，相差超过 5%" + counts
    }
  }

  private var title: String {
    switch source {
    case .register: "公布面积"
    case .text: "文字写明面积"
    }
  }

  private var counts: String {
    guard let with, let without else { return isOpen ? "；保护范围没有图形，含不含它无从比较" : "" }
    return "；含保护范围 \(Self.text(with))、不含 \(Self.text(without))，也都不符"
  }

  private static func text(_ value: Double) -> String { value.text(digits: 1) }
}

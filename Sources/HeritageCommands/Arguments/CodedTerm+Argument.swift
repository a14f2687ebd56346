public import ArgumentParser
public import Heritage

/// Terms are given by their code or by their Chinese name, of which the beginning is enough where no other begins so.
extension ExpressibleByArgument where Self: CodedTerm {
  public init?(argument: String) {
    let wanted = argument.halfWidth.trimmed
    let exact = Self.allCases.first {
      $0.rawValue.lowercased() == wanted.lowercased() || $0.displayName.halfWidth == wanted
    }
    let begun = Self.allCases.filter {
      !wanted.isEmpty && $0.displayName.halfWidth.hasPrefix(wanted)
    }
    guard let match = exact ?? (begun.count == 1 ? begun[0] : nil) else { return nil }
    self = match
  }

  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
  public static var allValueDescriptions: [String: String] {
    Dictionary(allCases.map { ($0.rawValue, $0.displayName) }, uniquingKeysWith: { $1 })
  }

  public var defaultValueDescription: String { rawValue }
}

public import ArgumentParser
public import Heritage

/// Terms are given by their code or by their Chinese name.
extension ExpressibleByArgument where Self: CodedTerm {
  public init?(argument: String) {
    let match = Self.allCases.first { $0.rawValue == argument || $0.displayName == argument }
    guard let match else { return nil }
    self = match
  }

  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
  public static var allValueDescriptions: [String: String] {
    Dictionary(allCases.map { ($0.rawValue, $0.displayName) }, uniquingKeysWith: { $1 })
  }

  public var defaultValueDescription: String { rawValue }
}

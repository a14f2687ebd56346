import ArgumentParser
import Heritage

/// `FACTOR=TEXT` as it is typed: the factor by its code or its Chinese name.
struct FactorValue: ExpressibleByArgument {
  let factor: RiskFactorKind
  let text: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let factor = RiskFactorKind(argument: parts[0]) else { return nil }
    self.factor = factor
    text = parts[1]
  }
}

/// `FACTOR=LEVEL` as it is typed.
struct FactorLevel: ExpressibleByArgument {
  let factor: RiskFactorKind
  let level: Int

  init?(argument: String) {
    guard let value = FactorValue(argument: argument), let level = Int(value.text) else {
      return nil
    }
    factor = value.factor
    self.level = level
  }
}

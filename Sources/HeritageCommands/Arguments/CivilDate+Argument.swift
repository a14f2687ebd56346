public import ArgumentParser
public import Heritage

/// Dates are given as `YYYY-MM-DD`.
extension CivilDate: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }

  public var defaultValueDescription: String { description }
}

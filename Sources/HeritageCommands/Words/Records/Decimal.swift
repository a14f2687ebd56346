/// Decimal numbers for people; JSON output has no floating-point numbers either.
enum Decimal {
  /// A number with so many digits after the point, rounded half away from zero.
  static func text(_ value: Double, digits: Int) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "\(value)" }
    let scale = (0..<digits).reduce(1) { product, _ in product * 10 }
    let scaled = Int((value * Double(scale)).rounded())
    let fraction = String(abs(scaled) % scale)
    let whole = (scaled < 0 ? "-" : "") + String(abs(scaled) / scale)
    guard digits > 0 else { return whole }
    return whole + "." + String(repeating: "0", count: digits - fraction.count) + fraction
  }
}

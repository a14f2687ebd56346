extension Double {
  /// Decimal, with so many digits after the point, rounded half away from zero: for people, and for JSON, which has no
  /// floating-point numbers here either.
  package func text(digits: Int) -> String {
    let scale = (0..<digits).reduce(1) { product, _ in product * 10 }
    guard isFinite, abs(self) < 1e12, abs(self) * Double(scale) < 9e18 else { return "\(self)" }
    let scaled = Int((self * Double(scale)).rounded())
    let whole = (scaled < 0 ? "-" : "") + String(abs(scaled) / scale)
    guard digits > 0 else { return whole }
    let fraction = String(abs(scaled) % scale)
    return whole + "." + String(repeating: "0", count: digits - fraction.count) + fraction
  }
}

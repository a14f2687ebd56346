/// A row of figures as a row of bars, for terminals.
enum Sparkline {
  private static let bars = Array("▁▂▃▄▅▆▇█")

  /// Each value between 0 and the greatest; a dot where there is none.
  static func text(_ values: [Double?], upTo greatest: Double? = nil) -> String {
    let top = greatest ?? values.compactMap { $0 }.max() ?? 0
    return String(
      values.map { value -> Character in
        guard let value else { return "·" }
        guard top > 0 else { return bars[0] }
        let index = Int((value / top * Double(bars.count - 1)).rounded())
        return bars[min(max(index, 0), bars.count - 1)]
      })
  }
}

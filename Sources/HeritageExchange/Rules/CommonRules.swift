import Heritage

/// Rules that several kinds of record share.
enum CommonRules {
  /// Of two dates the later-named must not be before the other; either may be missing.
  static func checkOrder(
    _ earlier: (name: String, date: CivilDate?), _ later: (name: String, date: CivilDate?),
    at position: SourcePosition, _ context: inout BuildContext
  ) {
    guard let first = earlier.date, let second = later.date, second < first else { return }
    context.report(
      .field(
        .dateOrder(
          later: later.name, laterDate: second, earlier: earlier.name, earlierDate: first)),
      at: position)
  }

  /// No two of `items` may have the same code.
  static func checkUnique<Item>(
    _ items: [Item], element: ElementName, _ context: inout BuildContext, code: (Item) -> String,
    position: (Item) -> SourcePosition
  ) {
    guard mayRepeat(items, code) else { return }
    var firstLines: [String: Int] = [:]
    for item in items where !code(item).isEmpty {
      let line = position(item).line
      if let first = firstLines.updateValue(line, forKey: code(item)) {
        firstLines[code(item)] = first
        context.report(
          .field(.duplicate(element: element.rawValue, code: code(item), firstLine: first)),
          at: position(item))
      }
    }
  }

  /// A quick look first: nearly no record repeats anything, and most lists are short.
  private static func mayRepeat<Item>(_ items: [Item], _ code: (Item) -> String) -> Bool {
    guard items.count <= 16 else { return true }
    for (index, item) in items.enumerated() {
      let other = code(item)
      if items[..<index].contains(where: { code($0) == other }) { return true }
    }
    return false
  }
}

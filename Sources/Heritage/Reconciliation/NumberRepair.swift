/// Finds what a mistyped number may have been.
public enum NumberRepair {
  private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-")

  /// All texts that one substitution, one exchange of neighbours, one missing or one superfluous
  /// character away are `known`. Sorted; without `typed` itself.
  public static func corrections(of typed: String, known: (String) -> Bool) -> [String] {
    let characters = Array(typed)
    guard characters.count <= 32 else { return [] }
    var found: Set<String> = []
    func offer(_ candidate: [Character]) {
      let text = String(candidate)
      if text != typed, known(text) { found.insert(text) }
    }
    for index in characters.indices {
      for replacement in alphabet {
        var changed = characters
        changed[index] = replacement
        offer(changed)
      }
      var shorter = characters
      shorter.remove(at: index)
      offer(shorter)
      if index + 1 < characters.count {
        var exchanged = characters
        exchanged.swapAt(index, index + 1)
        offer(exchanged)
      }
    }
    for index in 0...characters.count {
      for addition in alphabet {
        var longer = characters
        longer.insert(addition, at: index)
        offer(longer)
      }
    }
    return found.sorted()
  }
}

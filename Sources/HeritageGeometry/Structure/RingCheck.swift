/// The checks on raw numbers that come before a geometry is built.
///
/// They need no reference system and no library, and they look at numbers exactly as delivered:
/// "closed" and "repeated" mean equal to the last bit. Whether a ring crosses itself is the
/// ``GeometryEngine``'s to say.
public enum RingCheck {
  /// Everything wrong with a ring, in order of position; empty where it is sound.
  ///
  /// - Parameter ring: a flat list of pairs, in any system and order.
  public static func findings(inRing ring: [Double]) -> [RingFinding] {
    guard ring.count.isMultiple(of: 2) else { return [.oddCount(ring.count)] }
    var findings = numberFindings(in: ring)
    let count = ring.count / 2
    if count < 4 { findings.append(.tooFewPositions(count: count, needed: 4)) }
    // A ring of no or one position is closed by convention: that it is too short says enough.
    if count > 1, findings.allSatisfy(\.leavesNumbersFinite), !isEqual(ring, 0, count - 1) {
      findings.append(.notClosed)
    }
    return findings
  }

  /// Everything wrong with a line, in order of position; empty where it is sound.
  ///
  /// - Parameter line: a flat list of pairs, in any system and order.
  public static func findings(inLine line: [Double]) -> [RingFinding] {
    guard line.count.isMultiple(of: 2) else { return [.oddCount(line.count)] }
    let count = line.count / 2
    let short: [RingFinding] = count < 2 ? [.tooFewPositions(count: count, needed: 2)] : []
    return numberFindings(in: line) + short
  }

  private static func numberFindings(in pairs: [Double]) -> [RingFinding] {
    (0..<pairs.count / 2).compactMap { index in
      guard pairs[2 * index].isFinite, pairs[2 * index + 1].isFinite else {
        return .notFinite(index: index)
      }
      return index > 0 && isEqual(pairs, index - 1, index) ? .repeatedPosition(index: index) : nil
    }
  }

  private static func isEqual(_ pairs: [Double], _ left: Int, _ right: Int) -> Bool {
    pairs[2 * left] == pairs[2 * right] && pairs[2 * left + 1] == pairs[2 * right + 1]
  }
}

extension RingFinding {
  fileprivate var leavesNumbersFinite: Bool {
    if case .notFinite = self { false } else { true }
  }
}

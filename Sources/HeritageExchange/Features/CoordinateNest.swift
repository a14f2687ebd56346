/// The `coordinates` of GeoJSON before their type is known: nested arrays, the innermost ones positions.
enum CoordinateNest {
  case position([Double])
  /// Positions in a row, as a flat list of pairs: a third number of a position, its height, is left out.
  case positions([Double])
  case nests([CoordinateNest])
  case empty

  enum Fault: Error {
    case json(JSONScanner.Fault)
    /// Numbers beside arrays, or a position of fewer than two numbers.
    case shape
    case tooMany
  }

  /// - Parameter room: how many positions may still come.
  static func read(
    _ scanner: inout JSONScanner, room: inout Int, depth: Int = 0
  ) throws(Fault) -> CoordinateNest {
    guard depth < 8, scanner.take("[") else {
      throw depth < 8 ? .json(scanner.unexpected()) : .shape
    }
    if scanner.take("]") { return .empty }
    guard scanner.peek() == UInt8(ascii: "[") else { return try position(&scanner, &room) }
    var flat: [Double] = []
    var nests: [CoordinateNest] = []
    repeat {
      switch try read(&scanner, room: &room, depth: depth + 1) {
      case .position(let numbers): flat += numbers.prefix(2)
      case let nest: nests.append(nest)
      }
    } while scanner.take(",")
    guard scanner.take("]") else { throw .json(scanner.unexpected()) }
    guard flat.isEmpty || nests.isEmpty else { throw .shape }
    return flat.isEmpty ? .nests(nests) : .positions(flat)
  }

  private static func position(
    _ scanner: inout JSONScanner, _ room: inout Int
  ) throws(Fault) -> CoordinateNest {
    var numbers: [Double] = []
    repeat {
      do { numbers.append(try scanner.number()) } catch { throw .json(error) }
    } while scanner.take(",")
    guard scanner.take("]") else { throw .json(scanner.unexpected()) }
    guard numbers.count >= 2 else { throw .shape }
    room -= 1
    guard room >= 0 else { throw .tooMany }
    return .position(numbers)
  }
}

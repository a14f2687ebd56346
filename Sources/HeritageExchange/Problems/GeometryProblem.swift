/// What is wrong with the coordinates of a geometry, whatever its reference system.
enum GeometryProblem: Error, Hashable, Sendable {
  case notANumber(String)
  case oddCount(Int)
  case dimension(String)
  case pointCount(Int)
  case lineTooShort(Int)
  case ringTooShort(Int)
  case ringNotClosed
  case tooManyVertices(limit: Int)
}

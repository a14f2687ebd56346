import Heritage

/// The numbers of one ring as a text has them, positions of two numbers or of three.
struct RingNumbers {
  private var numbers: [Double] = []

  mutating func append(_ number: Double) { numbers.append(number) }

  /// What is wrong with the ring, whichever of the two its positions are.
  var problem: GeometryProblem? {
    let sizes = [2, 3].filter { !numbers.isEmpty && numbers.count.isMultiple(of: $0) }
    guard let size = sizes.first else { return numbers.isEmpty ? nil : .oddCount(numbers.count) }
    let closed = sizes.filter { numbers.prefix(2).elementsEqual(numbers.suffix($0).prefix(2)) }
    guard !closed.isEmpty else {
      return numbers.count / size < 4 ? .ringTooShort(numbers.count / size) : .ringNotClosed
    }
    let longest = closed.map { numbers.count / $0 }.max() ?? 0
    return longest < 4 ? .ringTooShort(longest) : nil
  }
}

/// Where in a text of coordinates (`x,y[,z] x,y[,z]`) one position ends and the next begins: a space, unless a comma
/// stands beside it. A number that stands alone belongs to nothing, and GDAL leaves it out.
struct CoordinateTuples {
  private var size = 0
  private var count = 0
  private var hasComma = false
  /// Whether a number stood alone.
  private(set) var hasLonely = false

  mutating func comma() { hasComma = true }

  mutating func number() {
    if hasComma || count == 0 {
      size += 1
    } else {
      finish()
      size = 1
    }
    count += 1
    hasComma = false
  }

  mutating func finish() { if size == 1 { hasLonely = true } }
}

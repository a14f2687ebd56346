import Heritage

/// Builds a ``DeliveredGeometry`` from the GML elements of one `body`, `part` or `geometry`.
struct GeometryBuilder {
  private var outermost: ElementName?
  private var srsName = ""
  private var position = SourcePosition.none
  private var hasFailed = false
  /// Coordinates of other than two dimensions are not looked at.
  private var isFlat = true
  private var vertexCount = 0
  private var pairs: [Double] = []
  private var rings: [[Double]] = []
  private var polygons: [[[Double]]] = []

  mutating func start(
    _ element: ElementName, _ attributes: Attributes, _ context: inout BuildContext
  ) {
    if outermost == nil { begin(element, attributes, &context) }
    if element == .polygon { rings = [] }
    if isFlat, let dimension = attributes[.srsDimension], dimension != "2" {
      isFlat = false
      fail(.dimension(dimension), &context)
    }
  }

  /// Returns the geometry when its outermost element ends; `nil` too where it is of no use.
  mutating func end(_ element: ElementName, _ context: inout BuildContext) -> DeliveredGeometry? {
    switch element {
    case .pos where isFlat, .posList where isFlat: readCoordinates(element, &context)
    case .polygon where !rings.isEmpty: polygons.append(rings)
    default: break
    }
    guard element == outermost else { return nil }
    outermost = nil
    guard !hasFailed, let shape = shape(of: element) else { return nil }
    return DeliveredGeometry(srsName: srsName, shape: shape, position: position)
  }

  private mutating func begin(
    _ element: ElementName, _ attributes: Attributes, _ context: inout BuildContext
  ) {
    self = GeometryBuilder()
    outermost = element
    srsName = attributes[.srsName] ?? ""
    position = context.position
  }

  private func shape(of element: ElementName) -> DeliveredGeometry.Shape? {
    switch element {
    case .point where !pairs.isEmpty: .point(pairs)
    case .lineString where !pairs.isEmpty: .line(pairs)
    case .polygon, .multiSurface: polygons.isEmpty ? nil : .area(polygons)
    default: nil
    }
  }

  private mutating func readCoordinates(_ element: ElementName, _ context: inout BuildContext) {
    switch CoordinateParser.parse(
      context.text.bytes, limit: 2 * (context.vertexLimit - vertexCount))
    {
    case .notANumber(let text): fail(.notANumber(text), &context)
    case .tooMany: fail(.tooManyVertices(limit: context.vertexLimit), &context)
    case .numbers(let numbers):
      vertexCount += numbers.count / 2
      if let problem = problem(with: numbers, in: element) {
        fail(problem, &context)
      } else if outermost == .polygon || outermost == .multiSurface {
        rings.append(numbers)
      } else {
        pairs = numbers
      }
    }
  }

  private func problem(with numbers: [Double], in element: ElementName) -> GeometryProblem? {
    let count = numbers.count / 2
    guard numbers.count.isMultiple(of: 2) else { return .oddCount(numbers.count) }
    switch outermost {
    case .point: return count == 1 ? nil : .pointCount(count)
    case .lineString: return count >= 2 ? nil : .lineTooShort(count)
    default:
      if count < 4 { return .ringTooShort(count) }
      let isClosed = numbers.prefix(2).elementsEqual(numbers.suffix(2))
      return isClosed ? nil : .ringNotClosed
    }
  }

  private mutating func fail(_ problem: GeometryProblem, _ context: inout BuildContext) {
    hasFailed = true
    context.report(.geometry(problem))
  }
}

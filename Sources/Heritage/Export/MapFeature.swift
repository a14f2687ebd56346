/// A feature of an exported map.
package struct MapFeature: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case text(String)
    case number(Double)
    case none

    package init(_ text: String?) { self = text.map(Value.text) ?? .none }
    package init(_ number: Double?) { self = number.map(Value.number) ?? .none }
  }

  /// CGCS2000, longitude first, degrees; shells counter-clockwise. `nil` where it is not drawn, or withheld.
  package var geometry: Geometry?
  /// In the order of the layer's columns.
  package var values: [Value]

  package init(geometry: Geometry?, values: [Value]) {
    self.geometry = geometry
    self.values = values
  }
}

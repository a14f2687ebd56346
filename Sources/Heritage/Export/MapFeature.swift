/// A feature of an exported map.
package struct MapFeature: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case text(String)
    case number(Double)
    case count(Int)
    case date(CivilDate)
    case none

    package init(_ text: String?) { self = text.map(Value.text) ?? .none }
    package init(_ number: Double?) { self = number.map(Value.number) ?? .none }
    package init(_ date: CivilDate?) { self = date.map(Value.date) ?? .none }

    /// As text formats write it: metres and square metres with two decimals, days as `YYYY-MM-DD`.
    package var plainText: String? {
      switch self {
      case .text(let text): text
      case .number(let number): number.text(digits: 2)
      case .count(let count): "\(count)"
      case .date(let date): date.description
      case .none: nil
      }
    }
  }

  /// In the system of its map, longitude or easting first; shells counter-clockwise. `nil` where it is not drawn, or
  /// withheld.
  package var geometry: Geometry?
  /// In the order of the layer's columns.
  package var values: [Value]
  package var legend: MapLegend

  package init(geometry: Geometry?, values: [Value], legend: MapLegend = .body) {
    self.geometry = geometry
    self.values = values
    self.legend = legend
  }

  /// The value of a column, as text; `nil` where there is none.
  package func text(_ column: String, in layer: MapLayer) -> String? {
    zip(layer.columns, values).first { $0.0.name == column }?.1.plainText
  }

  /// What it is called on a map.
  package func title(in layer: MapLayer) -> String {
    layer.titleColumns.compactMap { text($0, in: layer) }.joined(separator: " ")
  }
}

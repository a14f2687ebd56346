import Foundation
import GRDB
package import Heritage

/// Writes a map as a GeoPackage: feature tables with their spatial indexes, metadata, Chinese names
/// of their columns, and styles that QGIS takes up.
///
/// The file is a copy without any history (`VACUUM INTO`) in rollback-journal mode, `last_change` is the day of the map:
/// the same map gives the same bytes under one version of SQLite.
package struct GeoPackageWriter {
  private let map: MapContent
  private let time: String

  package init(_ map: MapContent) {
    self.map = map
    time = "\(map.asOf)T00:00:00.000Z"
  }

  /// - Parameter path: of a file that does not exist yet.
  /// - Throws: `StoreError`.
  package func write(to path: String) throws {
    do {
      try writeDatabase(to: path)
    } catch {
      throw StoreError.translating(error, path: path)
    }
  }

  private func writeDatabase(to path: String) throws {
    let queue = try DatabaseQueue()
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: GeoPackageSchema.identity)
      try database.inTransaction {
        try database.execute(sql: GeoPackageSchema.tables)
        try describe(database)
        for layer in MapLayer.allCases { try add(layer, database) }
        try addStyles(database)
        return .commit
      }
      try database.execute(sql: "VACUUM INTO ?", arguments: [path])
    }
  }

  private func describe(_ database: Database) throws {
    for system in GeoPackageSystem.all(of: map.system) {
      try database.execute(
        sql: "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)",
        arguments: [system.name, system.id, system.organization, system.id, system.definition])
    }
    for each in GeoPackageSchema.extensions {
      try database.execute(
        sql: "INSERT INTO gpkg_extensions VALUES (?, NULL, ?, ?, 'read-write')",
        arguments: [each.table, each.name, each.definition])
    }
    try database.execute(
      sql:
        "INSERT INTO gpkg_metadata VALUES (1, 'dataset', 'http://purl.org/dc/terms/', 'text/plain', ?)",
      arguments: ["\(map.title)\n\(map.remark)\n登记册 \(map.registry)"])
    try database.execute(
      sql:
        "INSERT INTO gpkg_metadata_reference VALUES ('geopackage', NULL, NULL, NULL, ?, 1, NULL)",
      arguments: [time])
  }

  private func add(_ layer: MapLayer, _ database: Database) throws {
    try database.execute(sql: GeoPackageSchema.table(layer))
    try database.execute(sql: GeoPackageSchema.index(of: layer))
    let places = Array(repeating: "?", count: layer.columns.count + 2).joined(separator: ", ")
    let insertion = try database.makeStatement(
      sql: "INSERT INTO \"\(layer.rawValue)\" VALUES (\(places))")
    let indexing = try database.makeStatement(
      sql: "INSERT INTO \"rtree_\(layer.rawValue)_geom\" VALUES (?, ?, ?, ?, ?)")
    var whole: GeoPackageGeometry.Box?
    for (index, feature) in map.features(of: layer).enumerated() {
      let geometry = feature.geometry.flatMap { GeoPackageGeometry($0, srs: map.system.code) }
      let own: [DatabaseValue] = [
        (index + 1).databaseValue, geometry?.bytes.databaseValue ?? .null,
      ]
      try insertion.execute(
        arguments: StatementArguments(own + feature.values.map(\.databaseValue)))
      guard let box = geometry?.box else { continue }
      whole = whole?.joined(with: box) ?? box
      try indexing.execute(arguments: [index + 1, box.west, box.east, box.south, box.north])
    }
    try register(layer, whole, database)
    try database.execute(sql: GeoPackageSchema.triggers(of: layer))
  }

  private func register(
    _ layer: MapLayer, _ box: GeoPackageGeometry.Box?, _ database: Database
  ) throws {
    try database.execute(
      sql: "INSERT INTO gpkg_contents VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        layer.rawValue, layer.displayName, map.remark, time, box?.west, box?.south, box?.east,
        box?.north, map.system.code,
      ])
    try database.execute(
      sql: "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)",
      arguments: [layer.rawValue, GeoPackageSchema.geometryType(layer), map.system.code])
    try database.execute(
      sql: "INSERT INTO gpkg_extensions VALUES (?, 'geom', 'gpkg_rtree_index', ?, 'write-only')",
      arguments: [layer.rawValue, "http://www.geopackage.org/spec120/#extension_rtree"])
    for column in layer.columns {
      try database.execute(
        sql: "INSERT INTO gpkg_data_columns VALUES (?, ?, NULL, ?, NULL, NULL, NULL)",
        arguments: [layer.rawValue, column.name, column.title])
    }
  }

  private func addStyles(_ database: Database) throws {
    try database.execute(
      sql:
        "INSERT INTO gpkg_contents VALUES ('layer_styles', 'attributes', 'layer_styles', '', ?, NULL, NULL, NULL, NULL, NULL)",
      arguments: [time])
    for layer in MapLayer.allCases {
      try database.execute(
        sql: """
          INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column,
            styleName, styleQML, styleSLD, useAsDefault, description, owner, ui, update_time)
          VALUES ('', '', ?, 'geom', ?, ?, '', 1, ?, '', NULL, ?)
          """,
        arguments: [
          layer.rawValue, layer.displayName, QGISStyle.qml(for: layer), layer.displayName, time,
        ])
    }
  }
}

extension MapFeature.Value {
  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .text(let text): text.databaseValue
    case .number(let number): number.databaseValue
    case .count(let count): count.databaseValue
    case .date(let date): date.description.databaseValue
    case .none: .null
    }
  }
}

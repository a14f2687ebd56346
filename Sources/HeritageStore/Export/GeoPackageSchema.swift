import Heritage

/// The tables of a GeoPackage 1.3 (OGC 12-128r17) and what stands in them whatever the map.
enum GeoPackageSchema {
  /// "GPKG", and version 1.3.0.
  static let identity = """
    PRAGMA application_id = 0x47504B47;
    PRAGMA user_version = 10300;
    """

  static let tables = """
    CREATE TABLE gpkg_spatial_ref_sys (
      srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
      organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
    CREATE TABLE gpkg_contents (
      table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
      description TEXT DEFAULT '',
      last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
      min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
      CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
    CREATE TABLE gpkg_geometry_columns (
      table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
      srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
      CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
      CONSTRAINT uk_gc_table_name UNIQUE (table_name),
      CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
      CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
    CREATE TABLE gpkg_extensions (
      table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL,
      scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
    CREATE TABLE gpkg_metadata (
      id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL,
      md_scope TEXT NOT NULL DEFAULT 'dataset', md_standard_uri TEXT NOT NULL,
      mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL DEFAULT '');
    CREATE TABLE gpkg_metadata_reference (
      reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT, row_id_value INTEGER,
      timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
      md_file_id INTEGER NOT NULL, md_parent_id INTEGER,
      CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),
      CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id));
    CREATE TABLE gpkg_data_columns (
      table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, title TEXT, description TEXT,
      mime_type TEXT, constraint_name TEXT,
      CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name),
      CONSTRAINT gdc_tn UNIQUE (table_name, name));
    CREATE TABLE gpkg_data_column_constraints (
      constraint_name TEXT NOT NULL, constraint_type TEXT NOT NULL, value TEXT, min NUMERIC,
      min_is_inclusive BOOLEAN, max NUMERIC, max_is_inclusive BOOLEAN, description TEXT,
      CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value));
    CREATE TABLE layer_styles (
      id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT, f_table_schema TEXT,
      f_table_name TEXT, f_geometry_column TEXT, styleName TEXT, styleQML TEXT, styleSLD TEXT,
      useAsDefault BOOLEAN, description TEXT, owner TEXT, ui TEXT, update_time DATETIME);
    """

  /// Extensions that a table of the standard stands for, each to be read and written.
  static let extensions: [(table: String, name: String, definition: String)] = [
    ("gpkg_metadata", "gpkg_metadata", "extension_metadata"),
    ("gpkg_metadata_reference", "gpkg_metadata", "extension_metadata"),
    ("gpkg_data_columns", "gpkg_schema", "extension_schema"),
    ("gpkg_data_column_constraints", "gpkg_schema", "extension_schema"),
  ].map { ($0, $1, "http://www.geopackage.org/spec121/#\($2)") }

  /// A feature table.
  static func table(_ layer: MapLayer) -> String {
    let columns = layer.columns.map { "\"\($0.name)\" \(storage(of: $0))" }
    return """
      CREATE TABLE "\(layer.rawValue)" (
        fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom \(geometryType(layer)),
        \(columns.joined(separator: ", ")));
      """
  }

  private static func storage(of column: MapColumn) -> String {
    switch column.kind {
    case .text: "TEXT"
    case .number: "REAL"
    case .count: "INTEGER"
    case .date: "DATE"
    }
  }

  static func geometryType(_ layer: MapLayer) -> String {
    switch layer {
    case .place: "POINT"
    case .site, .part: "GEOMETRY"
    case .zone: "MULTIPOLYGON"
    }
  }

  /// The spatial index of a feature table, without what keeps it (``triggers(of:)``).
  static func index(of layer: MapLayer) -> String {
    "CREATE VIRTUAL TABLE \"rtree_\(layer.rawValue)_geom\" USING rtree(id, minx, maxx, miny, maxy);"
  }

  /// As Annex F.3 of the standard words them, for table `t` and column `geom`.
  static func triggers(of layer: MapLayer) -> String {
    let table = layer.rawValue
    let index = "rtree_\(table)_geom"
    let box = """
      NEW."fid", ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")
      """
    let isThere = "(NEW.\"geom\" NOT NULL AND NOT ST_IsEmpty(NEW.\"geom\"))"
    let isNone = "(NEW.\"geom\" IS NULL OR ST_IsEmpty(NEW.\"geom\"))"
    return """
      CREATE TRIGGER "\(index)_insert" AFTER INSERT ON "\(table)" WHEN \(isThere) BEGIN INSERT OR REPLACE INTO "\(index)" VALUES (\(box)); END;
      CREATE TRIGGER "\(index)_update1" AFTER UPDATE OF "geom" ON "\(table)" WHEN OLD."fid" = NEW."fid" AND \(isThere) BEGIN INSERT OR REPLACE INTO "\(index)" VALUES (\(box)); END;
      CREATE TRIGGER "\(index)_update2" AFTER UPDATE OF "geom" ON "\(table)" WHEN OLD."fid" = NEW."fid" AND \(isNone) BEGIN DELETE FROM "\(index)" WHERE id = OLD."fid"; END;
      CREATE TRIGGER "\(index)_update3" AFTER UPDATE ON "\(table)" WHEN OLD."fid" != NEW."fid" AND \(isThere) BEGIN DELETE FROM "\(index)" WHERE id = OLD."fid"; INSERT OR REPLACE INTO "\(index)" VALUES (\(box)); END;
      CREATE TRIGGER "\(index)_update4" AFTER UPDATE ON "\(table)" WHEN OLD."fid" != NEW."fid" AND \(isNone) BEGIN DELETE FROM "\(index)" WHERE id IN (OLD."fid", NEW."fid"); END;
      CREATE TRIGGER "\(index)_delete" AFTER DELETE ON "\(table)" WHEN old."geom" NOT NULL BEGIN DELETE FROM "\(index)" WHERE id = OLD."fid"; END;
      """
  }
}

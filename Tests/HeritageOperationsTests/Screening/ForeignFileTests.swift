import Foundation
import HeritageExchange
import HeritageOperations
import HeritageTestSupport
import Testing

/// Every file comes out as GDAL and pyproj measure it, or is refused by its own name and place.
@Suite struct ForeignFileTests {
  private static let whole = ["甲地块 10547"]
  private static let pair = ["甲地块 10125", "乙地块 10547"]

  private static let cases: [(file: String, outcome: [String])] = [
    ("kml-adjacent-parts.kml", ["甲地块 21094"]),
    ("kml-comma-before-tuples.kml", whole),
    ("kml-inner-before-outer.kml", ["甲地块 10125"]),
    ("kml-label-point-with-polygon.kml", ["甲地块 10547", "W-GEO-POINT 2:55 面以外还有标注点，没有用"]),
    ("kml-placemark-without-geometry.kml", ["甲地块 10547", "W-GEO-EMPTY 2:55 要素没有图形，没有用"]),
    ("kml-space-after-comma.kml", whole),
    ("kml-two-outer-boundaries.kml", ["E-GEO-SHAPE 2:82 一个 Polygon 有 2 个外环"]),
    ("kml-utf16.kml", whole),
    ("screen-json-clear-true.kml", ["E-GML-CLOSED 2:108 环的首尾坐标不同"]),
    ("ovkml-gcj02.ovkml", ["E-CRS-SHIFTED 2:95 GCJ-02 是加密偏移坐标（GCJ-02、BD-09），与实地相差数百米，且不能准确还原"]),
    ("kmz-linked-documents.kmz", pair),
    ("gml-composite-surface.gml", ["甲地块 20672"]),
    ("gml-curved-exterior-straight-hole.gml", ["甲地块 10125"]),
    ("gml-curved-hole-dropped.gml", ["甲地块 10125"]),
    ("gml-namespace-below-root.gml", ["第 1 个 10547"]),
    ("gml-point-property.gml", whole),
    ("gml-pos-3d.gml", whole),
    ("gml-rectangle-patch.gml", whole),
    ("gml-reference-point.gml", ["甲地块 10547", "W-GEO-POINT 2:113 面以外还有标注点，没有用"]),
    ("gml-ring-of-segments.gml", whole),
    ("gml-triangle-patch-dropped.gml", ["甲地块 15820"]),
    ("gml-two-geometry-properties.gml", ["E-GEO-SHAPE 2:113 一个要素有 2 个图形：geom、buffer"]),
    ("gml-utf16.gml", whole),
    ("gml-xlink-member-dropped.gml", ["E-GEO-LINK 2:483 图形的一部分写在别处（xlink:href），读不全"]),
    ("gml2-coord.gml", whole),
    ("gml2-cs-ts.gml", whole),
    ("gml2-decimal-comma.gml", whole),
    ("geojson-4549-northing-first-accepted.geojson", ["E-AXES 1:123 图形在昆山范围之外；两个坐标对调后正好在昆山"]),
    ("geojson-crs-code.geojson", whole),
    ("geojson-foreign-coordinates.geojson", ["第 1 个 10547"]),
    ("geojson-foreign-features.geojson", ["第 1 个 10547"]),
    ("geojson-foreign-geometries.geojson", ["第 1 个 10547"]),
    ("geojson-gdal-4490.geojson", ["甲地块 10125"]),
    ("geojson-lone-surrogate.geojson", ["a� 10547"]),
    ("geojson-nan-property.geojson", ["第 1 个 10547"]),
    ("geojson-utf16.geojson", whole),
    (
      "geojson-zone-gcj02-property.geojson",
      ["E-CRS-SHIFTED 1:41 GCJ-02 是加密偏移坐标（GCJ-02、BD-09），与实地相差数百米，且不能准确还原"]
    ),
    ("shp-gbk-without-cpg.shp", pair),
    ("shp-utf8-without-cpg.shp", pair),
    ("shp-utf8.shp", pair),
    ("geojson-crs-beijing54.geojson", ["E-CRS-UNKNOWN 1:109 不支持坐标系 Beijing_1954"]),
    ("geojson-crs-text.geojson", ["E-CRS-SHIFTED 1:57 高德 是加密偏移坐标（GCJ-02、BD-09），与实地相差数百米，且不能准确还原"]),
    (
      "geojson-shifted-key.geojson",
      ["E-CRS-SHIFTED 1:44 gcj02 是加密偏移坐标（GCJ-02、BD-09），与实地相差数百米，且不能准确还原"]
    ),
    (
      "geojson-shifted-member.geojson",
      ["E-CRS-SHIFTED 1:44 GCJ-02 是加密偏移坐标（GCJ-02、BD-09），与实地相差数百米，且不能准确还原"]
    ),
    ("gml-crs84.gml", ["甲 10125"]),
    ("gml-geometry-elsewhere.gml", ["甲 10125", "E-GEO-LINK 2:747 要素有图形，但写在别处，或写法不认识"]),
    ("gml-member-elsewhere.gml", ["甲 10125", "E-GEO-LINK 2:735 图形的一部分写在别处（xlink:href），读不全"]),
    ("gml-page-of-many.gml", ["甲 10125", "E-GEO-LOST 2:1 服务器只给了一部分要素（分页或截断）"]),
    ("gml-polyhedral-surface.gml", ["甲 10125", "E-GEO-SHAPE 2:890 不用“polygonPatches”类型的图形"]),
    ("gml-ring-of-members.gml", ["甲 10547"]),
    (
      "gml-several-systems.gml",
      ["E-CRS-UNKNOWN 2:244 文件里有几个坐标系：EPSG:4326、urn:ogc:def:crs:EPSG::4490"]
    ),
    (
      "gml-shifted-in-comment.gml",
      ["E-CRS-SHIFTED 2:259 GCJ-02 -- 是加密偏移坐标（GCJ-02、BD-09），与实地相差数百米，且不能准确还原"]
    ),
    ("kml-ring-alone.kml", ["甲 10125", "E-GEO-SHAPE 2:568 不用“LinearRing”类型的图形"]),
    ("kml-shifted-document.kml", ["E-CRS-SHIFTED 2:211 高德 是加密偏移坐标（GCJ-02、BD-09），与实地相差数百米，且不能准确还原"]),
    (
      "kml-shifted-schema.kml", ["E-CRS-SHIFTED 2:218 gcj02 是加密偏移坐标（GCJ-02、BD-09），与实地相差数百米，且不能准确还原"]
    ),
    (
      "kmz-shifted-name.kmz",
      ["E-CRS-SHIFTED 3:1 GCJ02导出.kml 是加密偏移坐标（GCJ-02、BD-09），与实地相差数百米，且不能准确还原"]
    ),
    ("shp-orphan-record.shp", ["a 10125", "b 422"]),
  ]

  @Test(arguments: cases.indices)
  func itComesOutRightOrIsRefused(index: Int) throws {
    let (file, expected) = Self.cases[index]
    #expect(try ForeignFiles.outcome(of: file) == expected, "\(file)")
  }

  @Test func everyFileIsTested() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: ForeignFiles.folder)
    let endings = ["shx", "dbf", "prj", "cpg", "gz", "dxf", "xlsx", "csv", "txt"]
    let named = files.filter { file in !endings.contains { file.hasSuffix(".\($0)") } }
    #expect(Set(named) == Set(Self.cases.map(\.file)))
  }

  @Test func aGeoPackageIsReadWithoutBeingTouched() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("地块.gpkg")
    try Data(try ForeignFiles.unpacked("gpkg-cgcs2000.gpkg.gz")).write(
      to: URL(fileURLWithPath: path))
    #expect(try ForeignFiles.outcome(of: ImportInput(file: path)) == Self.pair)
    #expect(
      try ForeignFiles.outcome(of: ImportInput(file: path), FeatureFileOptions(layer: "道路")) == [
        "E-GEO-LAYER 1:1 没有图层“道路”"
      ])
    #expect(
      try ForeignFiles.outcome(of: ImportInput(file: path), FeatureFileOptions(layer: "地块"))
        == Self.pair)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["地块.gpkg"])
    // A log beside it that was not written back yet.
    try Data([1]).write(to: URL(fileURLWithPath: path + "-wal"))
    #expect(
      try ForeignFiles.outcome(of: ImportInput(file: path)) == [
        "E-GEO-PARTS 1:1 GeoPackage 还在别的程序里开着，最近的改动没有写进文件"
      ])
  }

  /// Columns of other types do not touch the geometry; what describes the table may say what its coordinates are.
  @Test(arguments: [
    ("gpkg-other-column-types.gpkg.gz", ["甲 10125"]),
    (
      "gpkg-shifted-identifier.gpkg.gz",
      ["E-CRS-SHIFTED 图层“ident_gcj”第 1 号 GCJ-022026-12-01T0 是加密偏移坐标（GCJ-02、BD-09），与实地相差数百米，且不能准确还原"]
    ),
  ])
  func aGeoPackageIsReadBesideItsColumns(packed: String, expected: [String]) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.gpkg")
    try Data(try ForeignFiles.unpacked(packed)).write(to: URL(fileURLWithPath: path))
    #expect(try ForeignFiles.outcome(of: ImportInput(file: path)) == expected)
  }

  @Test func aGeoPackageWithAJournalIsStillOpen() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.gpkg")
    try Data(try ForeignFiles.unpacked("gpkg-cgcs2000.gpkg.gz")).write(
      to: URL(fileURLWithPath: path))
    try Data([1]).write(to: URL(fileURLWithPath: path + "-journal"))
    #expect(
      try ForeignFiles.outcome(of: ImportInput(file: path)) == [
        "E-GEO-PARTS 1:1 GeoPackage 还在别的程序里开着，最近的改动没有写进文件"
      ])
  }

  @Test func aShapefileNeedsItsIndex() throws {
    let folder = try TemporaryFolder()
    for (ending, name) in [("shp", "a.SHP"), ("dbf", "a.DBF"), ("prj", "a.prj")] {
      let bytes = try ForeignFiles.bytes(of: "shp-utf8.\(ending)")
      try Data(bytes).write(to: URL(fileURLWithPath: folder.file(name)))
    }
    let path = folder.file("a.SHP")
    #expect(
      try ForeignFiles.outcome(of: ImportInput(file: path)) == [
        "E-GEO-PARTS 1:1 Shapefile 缺同名的 .shx 文件"
      ])
    try Data(try ForeignFiles.bytes(of: "shp-utf8.shx")).write(
      to: URL(fileURLWithPath: folder.file("a.SHX")))
    #expect(try ForeignFiles.outcome(of: ImportInput(file: path)) == Self.pair)
    try FileManager.default.removeItem(atPath: folder.file("a.prj"))
    #expect(
      try ForeignFiles.outcome(of: ImportInput(file: path)) == ["E-CRS-MISSING 第 1 个图形 文件没有写明坐标系"])
    #expect(
      try ForeignFiles.outcome(of: ImportInput(file: path), FeatureFileOptions(system: "EPSG:4549"))
        == Self.pair)
  }

  private static let drawings: [(file: String, layer: String?, outcome: [String])] = [
    (
      "dxf-layers-gbk.dxf", nil,
      ["用地红线-21 10547", "道路-22 10547", "W-GEO-OTHER 1:1 图纸里另有 TEXT 1 个，没有用"]
    ),
    (
      "dxf-layers-gbk.dxf", "用地红线",
      ["用地红线-21 10547", "W-GEO-OTHER 1:1 图纸里另有 TEXT 1 个，没有用"]
    ),
    (
      "dxf-layers-gbk.dxf", "红线",
      ["W-GEO-OTHER 1:1 图纸里另有 TEXT 1 个，没有用", "E-GEO-LAYER 1:1 没有图层“红线”"]
    ),
    ("dxf-layers-utf8.dxf", nil, ["用地红线-24 10547", "道路-25 10547"]),
    (
      "dxf-open-polyline.dxf", nil, ["用地红线-26 10547", "E-GEO-SHAPE 45:1 图层“道路”的多段线没有闭合"]
    ),
    ("dxf-open-polyline.dxf", "用地红线", ["用地红线-26 10547"]),
    ("dxf-arc.dxf", nil, ["E-GEO-SHAPE 15:1 图层“用地红线”的多段线有圆弧段"]),
    ("dxf-cut.dxf", nil, ["E-GEO-FILE 47:1 图纸没有写到结尾（EOF）"]),
    ("dxf-text-only.dxf", nil, ["E-GEO-EMPTY 1:1 图纸里没有多段线，只有 TEXT 1 个"]),
    ("dxf-r12.dxf", nil, ["红线 9998"]),
    (
      "dxf-frozen-layer.dxf", nil,
      ["红线-30 9998", "W-GEO-OTHER 1:1 图纸里另有 隐藏的或图纸空间的多段线 1 个，没有用"]
    ),
    (
      "dxf-paper-space.dxf", nil,
      ["红线-2C 9998", "W-GEO-OTHER 1:1 图纸里另有 隐藏的或图纸空间的多段线 1 个，没有用"]
    ),
    (
      "dxf-nested.dxf", nil,
      ["红线-34 9998", "红线-35 400", "W-GEO-NESTED 51:1 “红线-35”在“红线-34”之内，各作一块用地，没有当作内环"]
    ),
    (
      "dxf-shifted-layer.dxf", nil,
      ["E-CRS-SHIFTED 19:1 火星坐标-24 是加密偏移坐标（GCJ-02、BD-09），与实地相差数百米，且不能准确还原"]
    ),
    (
      "dxf-shifted-text.dxf", nil,
      [
        "W-GEO-OTHER 1:1 图纸里另有 TEXT 1 个，没有用",
        "E-CRS-SHIFTED 19:1 GCJ-02 是加密偏移坐标（GCJ-02、BD-09），与实地相差数百米，且不能准确还原",
      ]
    ),
    ("dxf-endless.dxf", nil, ["E-GEO-READER 1:1 读这个文件用时太长，已停止：文件太大、太怪，或已损坏"]),
    ("dxf-hatch.dxf", nil, ["E-GEO-EMPTY 1:1 图纸里没有多段线，只有 HATCH 2 个"]),
  ]

  @Test(arguments: drawings.indices)
  func aDrawingGivesItsClosedPolylines(index: Int) throws {
    let (file, layer, expected) = Self.drawings[index]
    #expect(
      try ForeignFiles.outcome(of: file, system: "EPSG:4549", layer: layer) == expected, "\(file)")
  }

  @Test func aDrawingHasNoSystemOfItsOwn() throws {
    #expect(
      try ForeignFiles.outcome(of: "dxf-layers-utf8.dxf") == ["E-CRS-MISSING 15:1 文件没有写明坐标系"])
  }

  @Test func aLayerIsChosenWhereThereAreLayers() throws {
    #expect(
      try ForeignFiles.outcome(of: "kml-utf16.kml", layer: "甲") == ["E-GEO-LAYER 1:1 KML 不能选图层"])
  }

  @Test(arguments: [
    ("a.dwg", "AC1032\0\0\0\0\0", "AutoCAD 图纸（.dwg 或二进制 DXF）"), ("a.pdf", "%PDF-1.7\n", "PDF"),
    ("a.rar", "Rar!\u{1A}\u{7}", "压缩文件（gz、rar、7z）"),
  ])
  func aFileOfAnotherKindIsCalledByItsName(name: String, text: String, kind: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.file(name)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    #expect(
      try ForeignFiles.outcome(of: ImportInput(file: path)) == [
        "E-GEO-FORMAT 1:1 是\(kind)，不是可以读取的图形文件"
      ])
  }

  /// A file that was not copied to its end is refused or says what it is; never fewer plots without a word.
  @Test(arguments: [
    "kml-utf16.kml", "gml-pos-3d.gml", "geojson-gdal-4490.geojson", "kmz-linked-documents.kmz",
    "shp-utf8.shp", "dxf-layers-utf8.dxf", "gpkg-cgcs2000.gpkg.gz",
  ])
  func aFileThatIsCutIsRefused(name: String) throws {
    let packed = name.hasSuffix(".gz")
    let whole = packed ? try ForeignFiles.unpacked(name) : try ForeignFiles.bytes(of: name)
    let folder = try TemporaryFolder()
    let path = folder.file(packed ? String(name.dropLast(3)) : name)
    for ending in ["shx", "dbf", "prj", "cpg"] where name.hasSuffix(".shp") {
      let bytes = try ForeignFiles.bytes(of: "shp-utf8.\(ending)")
      try Data(bytes).write(to: URL(fileURLWithPath: folder.file("shp-utf8.\(ending)")))
    }
    func outcome(_ bytes: [UInt8]) throws -> [String] {
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      return try ForeignFiles.outcome(
        of: ImportInput(file: path), FeatureFileOptions(system: "EPSG:4549"))
    }
    let expected = try outcome(whole)
    #expect(!expected.isEmpty)
    for part in 1..<12 {
      let cut = try outcome(Array(whole.prefix(whole.count * part / 12)))
      #expect(cut.contains { $0.hasPrefix("E-") }, "\(name) \(part)/12: \(cut)")
    }
  }
}

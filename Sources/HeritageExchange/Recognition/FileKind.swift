/// What a file is that cannot be read here, told from its bytes, so that a refusal can name it.
package enum FileKind: Hashable, Sendable, CaseIterable {
  case oldExcel, oldOffice, encryptedOffice, word, slides, openDocument, numbers, kmz, archive
  case pdf, picture, drawing, shapefile, database, compressed
  case geoJSON, drawingText, landExchange

  /// `nil` for what begins like none of them; a zip archive is told by ``init(partsOf:)``.
  package init?(prefix bytes: [UInt8]) {
    switch FeatureFormat(prefix: Array(bytes.prefix(1 << 10))) {
    case .geoJSON: self = .geoJSON
    case .dxf: self = .drawingText
    case .landExchange: self = .landExchange
    default: self.init(mark: bytes)
    }
  }

  /// By a mark that no text begins with.
  init?(mark bytes: [UInt8]) {
    guard let found = Self.marks.first(where: { bytes.starts(with: $0.mark) }) else { return nil }
    guard found.kind == .oldOffice else {
      self = found.kind
      return
    }
    // The names of what is inside stand in the directory, in UTF-16.
    func holds(_ name: String) -> Bool {
      bytes.firstRange(of: name.utf8.flatMap { [$0, 0] }) != nil
    }
    self =
      holds("EncryptedPackage")
      ? .encryptedOffice : holds("Workbook") || holds("Book") ? .oldExcel : .oldOffice
  }

  private static let marks: [(mark: [UInt8], kind: FileKind)] = [
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldOffice),
    (Array("%PDF-".utf8), .pdf), ([0x89, 0x50, 0x4E, 0x47], .picture),
    ([0xFF, 0xD8, 0xFF], .picture),
    (Array("GIF8".utf8), .picture), (Array("AC10".utf8), .drawing),
    (Array("AutoCAD Binary DXF".utf8), .drawing),
    ([0x00, 0x00, 0x27, 0x0A], .shapefile), (Array("SQLite format 3\0".utf8), .database),
    ([0x1F, 0x8B], .compressed), (Array("Rar!".utf8), .compressed),
    ([0x37, 0x7A, 0xBC, 0xAF], .compressed),
  ]

  /// What a zip archive with such parts is; `nil` for an xlsx workbook, or what may be one.
  package init?(partsOf names: [String]) {
    let names = names.map { $0.replacing("\\", with: "/").lowercased() }
    func has(_ beginning: String) -> Bool { names.contains { $0.hasPrefix(beginning) } }
    if has("xl/") || has("workbook") { return nil }
    if has("word/") {
      self = .word
    } else if has("ppt/") {
      self = .slides
    } else if has("index/") || names.contains("index.zip") {
      self = .numbers
    } else if names.contains("content.xml") {
      self = .openDocument
    } else if names.contains(where: { $0.hasSuffix(".kml") }) {
      self = .kmz
    } else if has("[content_types].xml") || has("_rels/") {
      return nil
    } else {
      self = .archive
    }
  }

  package var displayName: String {
    switch self {
    case .oldExcel: "旧版表格（.xls、.et）"
    case .oldOffice: "旧版 Office 或 WPS 文件（.doc、.wps 等）"
    case .encryptedOffice: "加了密码的 Office 文件"
    case .word: "Word 文档（.docx）"
    case .slides: "演示文稿（.pptx）"
    case .openDocument: "OpenDocument 文件（.ods、.odt）"
    case .numbers: "苹果 Numbers 表格"
    case .kmz: "KMZ 地图文件"
    case .archive: "压缩包（zip）"
    case .pdf: "PDF"
    case .picture: "图片"
    case .drawing: "AutoCAD 图纸（.dwg 或二进制 DXF）"
    case .shapefile: "Shapefile"
    case .database: "SQLite 数据库（登记册或 GeoPackage）"
    case .compressed: "压缩文件（gz、rar、7z）"
    case .geoJSON: "JSON（GeoJSON 图形）"
    case .drawingText: "DXF 图纸"
    case .landExchange: "国土报盘文本"
    }
  }

  /// How an import file comes of it.
  var asImport: String {
    switch self {
    case .oldExcel: "区镇回报用表格软件另存为 xlsx；别的内容须是 XML（imports/README.md）"
    case .encryptedOffice: "用表格软件去掉密码，另存为 xlsx，再导入"
    case .archive, .compressed: "解压以后，导入里面的 XML"
    case .word, .slides, .openDocument, .numbers, .oldOffice, .pdf, .picture:
      "导入的须是 XML 或区镇回报表（xlsx），见 imports/README.md"
    case .kmz, .drawing, .shapefile, .database, .geoJSON, .drawingText, .landExchange: asTable
    }
  }

  /// How a table comes of it.
  package var asTable: String {
    switch self {
    case .oldExcel, .openDocument, .numbers: "用表格软件打开，另存为 xlsx，再送"
    case .encryptedOffice: "用表格软件打开，去掉密码，另存为 xlsx，再送"
    case .word, .slides, .oldOffice, .pdf, .picture: "把表抄入 xlsx 表格，再送"
    case .archive, .compressed: "解压以后，送里面的文件"
    case .kmz, .drawing, .shapefile, .database, .geoJSON, .drawingText, .landExchange:
      "图形文件用 wenbao screen 或 wenbao zone draw"
    }
  }
}

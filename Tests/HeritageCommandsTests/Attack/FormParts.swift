import Foundation

@testable import HeritageExchange

/// The texts inside a form (回报表) that was written.
enum FormParts {
  static func all(of path: String) throws -> [(name: String, text: String)] {
    let archive = try ZipArchive(
      [UInt8](Data(contentsOf: URL(fileURLWithPath: path))), ZipLibrary())
    return try [
      "xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
      "docProps/core.xml", "docProps/app.xml",
    ].compactMap { name in
      try archive.part(name, limit: 16 << 20).map { (name, String(decoding: $0, as: UTF8.self)) }
    }
  }
}

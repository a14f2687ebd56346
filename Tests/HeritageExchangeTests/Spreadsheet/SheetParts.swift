import Foundation

@testable import HeritageExchange

/// The parts of a spreadsheet that was written.
struct SheetParts {
  private let archive: ZipArchive

  init(_ path: String) throws {
    archive = try ZipArchive([UInt8](Data(contentsOf: URL(fileURLWithPath: path))), ZipLibrary())
  }

  func part(_ name: String) throws -> String {
    String(decoding: try archive.part("xl/" + name, limit: 1 << 20) ?? [], as: UTF8.self)
  }

  /// What stands between two tags of a part.
  func element(_ tag: String, of name: String) throws -> String {
    let rest = try part(name).components(separatedBy: "<\(tag)>").dropFirst().first ?? ""
    return rest.components(separatedBy: "</\(tag)>").first ?? ""
  }
}

import Foundation
import Heritage
import HeritageStore
import HeritageTestSupport
import Testing

@testable import HeritageOperations

/// A list that is written as a spreadsheet: whole, or not there.
@Suite struct SheetOutputTests {
  private let folder: TemporaryFolder
  private let table = SheetTable(
    title: "列出文物点", headings: ["编号"], rows: [[.text("KS6-01")]],
    madeAt: Instant(secondsSince1970: 0))

  init() throws { folder = try TemporaryFolder() }

  @Test func itIsPutInPlaceOnceItIsWhole() throws {
    let path = folder.file("list.xlsx")
    try OutputFolder.write(table, to: path, overwriting: false)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["list.xlsx"])
    let bytes = try ImportInput(file: path).contents()
    #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
    #expect(throws: OperationError.outputExists(path: path)) {
      try OutputFolder.write(table, to: path, overwriting: false)
    }
    try Data("旧".utf8).write(to: URL(fileURLWithPath: path))
    try OutputFolder.write(table, to: path, overwriting: true)
    #expect(try ImportInput(file: path).contents() == bytes)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["list.xlsx"])
  }

  @Test func aDatabaseOrAFolderIsNeverReplaced() throws {
    let registry = try TemporaryRegistry(.cutOff)
    #expect(throws: OperationError.outputIsDatabase(path: registry.path)) {
      try OutputFolder.write(table, to: registry.path, overwriting: true)
    }
    #expect(throws: OperationError.outputUnwritable(path: folder.path, fault: .notAFile)) {
      try OutputFolder.write(table, to: folder.path, overwriting: true)
    }
  }
}

import Foundation
import Glibc
import HeritageStore
import HeritageTestSupport
import Testing

@testable import HeritageOperations

/// Files that somebody asked for: whole, or not there.
@Suite struct OutputFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [
    StoreError.diskFull(path: "unfinished"),
    .inputOutput(path: "unfinished", fault: .number(ENOSPC)),
  ])
  func aDatabaseThatFindsNoRoomLeavesNothing(error: StoreError) throws {
    let path = folder.file("map.gpkg")
    #expect(throws: OperationError.outputUnwritable(path: path, fault: .number(ENOSPC))) {
      try OutputFolder.make(path, overwriting: false) { _ in throw error }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test func aFileThatFindsNoRoomIsNamedAsItWasAskedFor() throws {
    let path = folder.file("map.xml")
    #expect(throws: OperationError.outputUnwritable(path: path, fault: .number(ENOSPC))) {
      try OutputFolder.stream(path, overwriting: false) { _ in
        throw OperationError.outputUnwritable(
          path: "unfinished", fault: .number(ENOSPC))
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test func aTextIsWrittenWhole() throws {
    let path = folder.file("text")
    try OutputFolder.write("一", to: path, overwriting: false)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "一")
  }
}

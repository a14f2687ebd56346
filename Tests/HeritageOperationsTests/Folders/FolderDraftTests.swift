import Foundation
import HeritageTestSupport
import Testing

@testable import HeritageOperations
@testable import HeritageStore

/// A folder stands there whole or not at all; nothing is overwritten, no link is followed.
@Suite struct FolderDraftTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  private func refusal(_ name: String) -> OperationError? {
    do {
      _ = try FolderDraft(for: folder.file(name))
      return nil
    } catch {
      return error
    }
  }

  @Test func itAppearsWhenItIsWhole() throws {
    let draft = try FolderDraft(for: folder.file("out/"))
    try draft.write("一", to: "a.txt")
    try draft.write("二", to: "甲/b.txt")
    try draft.writeDigests()
    #expect(try names.allSatisfy { $0 != "out" })
    try draft.putInPlace()
    #expect(try names == ["out"])
    let sums = try String(contentsOfFile: folder.file("out/SHA256SUMS"), encoding: .utf8)
    #expect(
      sums == "\(Digest.text(of: "一"))  a.txt\n\(Digest.text(of: "二"))  甲/b.txt\n")
    #expect(try String(contentsOfFile: folder.file("out/甲/b.txt"), encoding: .utf8) == "二")
  }

  @Test func nothingIsLeftOfWhatWasNotFinished() throws {
    do {
      let draft = try FolderDraft(for: folder.file("out"))
      try draft.write("一", to: "甲/a.txt")
      #expect(try names.count == 1)
    }
    #expect(try names == [])
  }

  @Test func anEmptyFolderIsTaken() throws {
    try FileManager.default.createDirectory(
      atPath: folder.file("out"), withIntermediateDirectories: false)
    let draft = try FolderDraft(for: folder.file("out"))
    try draft.write("一", to: "a.txt")
    try draft.putInPlace()
    #expect(FileManager.default.fileExists(atPath: folder.file("out/a.txt")))
  }

  @Test func whatStandsThereStays() throws {
    let files = FileManager.default
    try files.createDirectory(atPath: folder.file("full/x"), withIntermediateDirectories: true)
    try files.createDirectory(atPath: folder.file("empty"), withIntermediateDirectories: false)
    try Data().write(to: URL(fileURLWithPath: folder.file("file")))
    try files.createSymbolicLink(
      atPath: folder.file("link"), withDestinationPath: folder.file("empty"))
    try files.createSymbolicLink(
      atPath: folder.file("dangling"), withDestinationPath: folder.file("nowhere"))
    for name in ["full", "file", "link", "dangling", ".", "full/.."] {
      #expect(refusal(name) == .outputFolderTaken(path: folder.file(name)), "\(name)")
    }
    #expect(try names == ["dangling", "empty", "file", "full", "link"])
    #expect(
      refusal("没有/out")
        == .outputUnwritable(path: folder.file("没有/out"), fault: .number(ENOENT)))
    #expect(
      refusal("file/out")
        == .outputUnwritable(path: folder.file("file/out"), fault: .number(ENOTDIR)))
  }

  @Test func whatComesThereMeanwhileStays() throws {
    let draft = try FolderDraft(for: folder.file("out"))
    try draft.write("一", to: "a.txt")
    try FileManager.default.createDirectory(
      atPath: folder.file("out/x"), withIntermediateDirectories: true)
    #expect(throws: OperationError.outputFolderTaken(path: folder.file("out"))) {
      try draft.putInPlace()
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("out")) == ["x"])
  }

  @Test func linksPutIntoTheDraftAreNotFollowed() throws {
    let files = FileManager.default
    try files.createDirectory(atPath: folder.file("elsewhere"), withIntermediateDirectories: false)
    let draft = try FolderDraft(for: folder.file("out"))
    let unfinished = try #require(names.first { $0.hasPrefix("out.") })
    try files.createSymbolicLink(
      atPath: folder.file("\(unfinished)/甲"), withDestinationPath: folder.file("elsewhere"))
    try files.createSymbolicLink(
      atPath: folder.file("\(unfinished)/a.txt"), withDestinationPath: folder.file("elsewhere/a"))
    #expect(throws: OperationError.self) { try draft.write("一", to: "甲/b.txt") }
    #expect(throws: OperationError.outputExists(path: folder.file("out"))) {
      try draft.write("一", to: "a.txt")
    }
    #expect(try files.contentsOfDirectory(atPath: folder.file("elsewhere")) == [])
  }

  @Test func whatAKilledMakerLeftIsRemovedByTheNext() throws {
    let files = FileManager.default
    let left = folder.file("out.1.wenbao-part")
    try files.createDirectory(atPath: left + "/甲", withIntermediateDirectories: true)
    try Data([1]).write(to: URL(fileURLWithPath: left + "/甲/a.png"))
    try Data([1]).write(to: URL(fileURLWithPath: folder.file("kept")))
    try files.createSymbolicLink(atPath: left + "/kept", withDestinationPath: folder.file("kept"))
    try files.createDirectory(
      atPath: folder.file("other.1.wenbao-part"), withIntermediateDirectories: false)
    let living = try FolderDraft(for: folder.file("out"))
    #expect(!files.fileExists(atPath: left))
    #expect(try names.filter { !$0.hasPrefix("out.") } == ["kept", "other.1.wenbao-part"])
    try living.putInPlace()
  }

  @Test func aKeptFileThatWasChangedIsNotTakenOut() throws {
    let registry = try TemporaryRegistry(.secondReady)
    let use = try #require(try registry.read { try $0.evidenceUses().first })
    var wrong = use
    wrong.sha256 = String(repeating: "0", count: 64)
    do {
      let draft = try FolderDraft(for: folder.file("out"))
      #expect(
        throws: OperationError.evidenceDiffers(name: use.name, sha256: wrong.sha256, found: nil)
      ) {
        try registry.read { _ = try draft.copy(wrong, as: "a.png", from: $0) }
      }
      #expect(try registry.read { try draft.copy(use, as: "b.png", from: $0) })
      #expect(try registry.read { try !draft.copy(use, as: "c.png", from: $0) { _ in true } })
      #expect(draft.files.map(\.path) == ["b.png"])
    }
    #expect(try names == [])
  }
}
